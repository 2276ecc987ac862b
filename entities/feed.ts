import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** An address that lists a source's new articles. */
@Entity('feed')
@Index('feed_url', ['url'], { unique: true })
export class Feed {
  @PrimaryGeneratedColumn('increment', { type: 'integer' })
  readonly id!: number;

  @Column('text')
  url!: string;

  @Column('text', { nullable: true })
  title!: string | null;

  /** What the server said of the version last fetched, to ask only for a newer one. */
  @Column('text', { nullable: true })
  etag!: string | null;

  @Column('text', { nullable: true })
  lastModified!: string | null;

  @Column('text', { default: 'ACTIVE' })
  status!: FeedStatus;

  /** What kept the last fetch from succeeding, in one sentence for a person; null when it succeeded. */
  @Column('text', { nullable: true })
  problem!: string | null;

  /** Milliseconds since 1970 UTC; null before the first fetch. */
  @Column('bigint', { nullable: true })
  lastFetchedAt!: number | null;
}

/** ACTIVE: fetched when due; PAUSED: not fetched until an editor says so; GONE: its server said that it is no more. */
export type FeedStatus = 'ACTIVE' | 'PAUSED' | 'GONE';
