import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** What a speaker was, in the words of articles, and when these said so. Counted from `article_speaker`. */
@Entity('speaker_role')
@Index('speaker_role_words', ['speakerId', 'role', 'language'], { unique: true })
export class SpeakerRole {
  @PrimaryGeneratedColumn('increment', { type: 'integer' })
  readonly id!: number;

  @Column('integer')
  speakerId!: number;

  @Column('text')
  role!: string;

  @Column('text')
  language!: string;

  @Column('integer')
  articleCount!: number;

  /** Milliseconds since 1970 UTC, when the articles were published. */
  @Column('bigint')
  firstSeenAt!: number;

  @Column('bigint')
  lastSeenAt!: number;
}
