import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** That an article speaks of a person or organization, quoted or not. */
@Entity('article_speaker')
@Index('article_speaker_by_speaker', ['speakerId', 'articleId'])
export class ArticleSpeaker {
  @PrimaryColumn('integer')
  articleId!: number;

  @PrimaryColumn('integer')
  speakerId!: number;

  /** 0 for who is first in the text. */
  @Column('integer')
  position!: number;

  @Column('integer')
  mentionCount!: number;

  /** The fullest form of the name there; null where the article does not name the speaker. */
  @Column('text', { nullable: true })
  name!: string | null;

  /** What the speaker is in its words. */
  @Column('text', { nullable: true })
  role!: string | null;

  /** For whom the speaker stands there. */
  @Column('text', { nullable: true })
  countryCode!: string | null;
}
