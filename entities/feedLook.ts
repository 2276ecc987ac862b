import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One look at a feed: the newest of each are kept. */
@Entity('feed_look')
export class FeedLook {
  @PrimaryColumn('integer')
  feedId!: number;

  /** Counts up from 1 for each feed. */
  @PrimaryColumn('integer')
  number!: number;

  /** Milliseconds since 1970 UTC. */
  @Column('bigint')
  lookedAt!: number;

  /** What it took, the reading of articles included. */
  @Column('integer')
  milliseconds!: number;

  @Column('text')
  outcome!: 'READ' | 'UNCHANGED' | 'FAILED';

  /** A stable name of what went wrong, such as `TIMEOUT` or `HTTP_404`. */
  @Column('text', { nullable: true })
  problemCode!: string | null;

  /** In one sentence for a person. */
  @Column('text', { nullable: true })
  problem!: string | null;

  /** Articles that were new. */
  @Column('integer')
  articleCount!: number;

  @Column('integer')
  quoteCount!: number;

  /** Articles that were known already. */
  @Column('integer')
  duplicateCount!: number;

  /** Entries that could not be read. */
  @Column('integer')
  failedCount!: number;
}
