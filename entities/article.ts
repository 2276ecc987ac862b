import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { DateTime, LanguageCode, WebAddress } from '../schema/scalars.ts';
import { Node } from './node.ts';

/**
 * An article. Which one it is its identities say. Its text is the last column and is left out of lists: loaders read it apart.
 */
@Entity('article')
@Index('article_by_time', ['orderedAt', 'id'])
@Index('article_by_source', ['sourceId', 'orderedAt', 'id'])
@Index('article_by_language', ['language', 'orderedAt', 'id'])
@ObjectType({ implements: Node, description: 'An article of an outlet, with the quotes found in it.' })
export class Article extends Node {
  @PrimaryGeneratedColumn('increment', { type: 'integer' })
  override readonly id!: number;

  /** SHA-256 of its words, hexadecimal. */
  @Column('text')
  contentHash!: string;

  @Column('integer')
  sourceId!: number;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'The headline; null where the article has none.' })
  title!: string | null;

  @Column('text', { nullable: true })
  @Field(() => WebAddress, {
    nullable: true,
    description: 'Where it was published; null where it came from a file without an address.',
  })
  url!: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Who wrote it, as the article says; null where it does not.' })
  byline!: string | null;

  @Column('text')
  @Field(() => LanguageCode, { description: 'The language of its text.' })
  language!: string;

  /** Milliseconds since 1970 UTC. */
  @Column('bigint', { nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When it was published; null where nothing tells.' })
  publishedAt!: number | null;

  /** Milliseconds since 1970 UTC. */
  @Column('bigint')
  @Field(() => DateTime, { description: 'When Qawl stored it.' })
  storedAt!: number;

  /** `publishedAt`, or `storedAt` where that is null: every list is in this order. */
  @Column('bigint')
  orderedAt!: number;

  @Column('integer', { default: 0 })
  @Field(() => Int, { description: 'How many quotes were found in it.' })
  quoteCount!: number;

  @Column('boolean')
  @Field(() => Boolean, { description: 'True for the invented articles that come with Qawl.' })
  isSample!: boolean;

  @Column('text', { select: false })
  text!: string;

  /** How its text was read (src/articles/article.ts): only what is read in the same way is compared with it. Null: nobody knows. */
  @Column('text', { nullable: true, select: false })
  readFrom!: string | null;
}
