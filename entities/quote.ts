import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { QuoteKindEnum } from '../schema/enums.ts';
import { DateTime, LanguageCode } from '../schema/scalars.ts';
import type { QuoteKind } from '../src/extraction.ts';
import { Node } from './node.ts';

/**
 * What someone said, as an article gives it. Columns of article and speaker that lists filter by are repeated here, so that
 * one index serves filter and order. All offsets are UTF-16 code units into the article's text.
 */
@Entity('quote')
@Index('quote_place', ['articleId', 'start', 'end', 'vanishedAt'], { unique: true })
@Index('quote_by_time', ['orderedAt', 'id'])
@Index('quote_by_speaker', ['speakerId', 'orderedAt', 'id'])
@Index('quote_by_speaker_country', ['speakerCountryCode', 'orderedAt', 'id'])
@Index('quote_by_source', ['sourceId', 'orderedAt', 'id'])
@Index('quote_by_review', ['reviewStatus', 'orderedAt', 'id'])
@Index('quote_to_review', ['reviewWorth', 'id'])
@Index('quote_to_review_by_language', ['language', 'reviewWorth', 'id'])
@Index('quote_by_utterance', ['utterance', 'orderedAt', 'id'])
@Index('quote_vanished', ['orderedAt', 'id'])
@Index('quote_changed_to', ['changedToId'])
@Index('quote_by_language', ['language', 'orderedAt', 'id'])
@ObjectType({ implements: Node, description: 'What someone said, as an article gives it.' })
export class Quote extends Node {
  @PrimaryGeneratedColumn('increment', { type: 'integer' })
  override readonly id!: number;

  @Column('integer')
  articleId!: number;

  /** The article's. */
  @Column('integer')
  sourceId!: number;

  @Column('text')
  @Field(() => QuoteKindEnum, { description: 'Whether the words themselves are given, or a reported clause.' })
  kind!: QuoteKind;

  @Column('text')
  @Field(() => String, { description: 'The words: always the slice of the article’s text from `start` to `end`.' })
  text!: string;

  @Column('integer')
  @Field(() => Int, { description: 'Where it begins in the article’s text, in UTF-16 code units.' })
  start!: number;

  @Column('integer')
  @Field(() => Int, { description: 'Where it ends in the article’s text, in UTF-16 code units, exclusive.' })
  end!: number;

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The words that show the speech, such as “said” or “according to”; null where marks stand alone.',
  })
  cue!: string | null;

  @Column('integer', { nullable: true })
  cueStart!: number | null;

  @Column('integer', { nullable: true })
  cueEnd!: number | null;

  /** Null when the text does not tell who speaks. */
  @Column('integer', { nullable: true })
  speakerId!: number | null;

  /** The speaker's, kept the same as there. */
  @Column('text', { nullable: true })
  speakerCountryCode!: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description:
      'The words that stand with the quote for its speaker: a name, a title, a pronoun; null where the verb alone does.',
  })
  speakerMention!: string | null;

  @Column('integer', { nullable: true })
  speakerMentionStart!: number | null;

  @Column('integer', { nullable: true })
  speakerMentionEnd!: number | null;

  @Column('double precision')
  @Field(() => Float, { description: 'How likely its span and its speaker are right, 0 to 1.' })
  confidence!: number;

  @Column('text')
  @Field(() => LanguageCode, { description: 'The language that it is given in.' })
  language!: string;

  /** The article's, milliseconds since 1970 UTC. */
  @Column('bigint', { nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When its article was published; null where nothing tells.' })
  publishedAt!: number | null;

  /** The article's: every list is in this order. */
  @Column('bigint')
  orderedAt!: number;

  /** A number that the same words have in other articles (src/store/utterances.ts); null where they are too few. */
  @Column('bigint', { nullable: true })
  utterance!: number | null;

  /** Null: nobody has reviewed it. The API says UNREVIEWED. */
  @Column('text', { nullable: true })
  reviewStatus!: ReviewVerdict | null;

  /** Whether an editor moved it to its speaker: whatever the text says, it stays there. */
  @Column('boolean', { default: false })
  isSpeakerSet!: boolean;

  /** How much it is worth an editor's look while nobody had one (src/store/reviewQueue.ts). */
  @Column('integer', { default: 0 })
  reviewWorth!: number;

  /** That `reviewStatus` is REJECTED, or that it vanished: lists leave it out, and their indexes do. */
  @Column('boolean')
  isLeftOut!: boolean;

  /** When its article was first seen without it, milliseconds since 1970 UTC; 0: it stands there. Its offsets are those in the text before. */
  @Column('bigint', { default: 0 })
  vanishedAt!: number;

  /** The quote that stands in its place with other words. */
  @Column('integer', { nullable: true })
  changedToId!: number | null;

  /** The text just before and after, whole words, at most 160 code units each: a page of quotes needs no articles' texts. */
  @Column('text')
  contextBefore!: string;

  @Column('text')
  contextAfter!: string;

  @Column('text')
  extractorName!: string;

  @Column('text')
  extractorVersion!: string;

  /** JSON of QuoteEvidence: the names of the rules that decided. */
  @Column('text')
  evidence!: string;
}

/** What an editor says of a quote. */
export type ReviewVerdict = 'CONFIRMED' | 'CORRECTED' | 'REJECTED';
