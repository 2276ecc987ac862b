import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { FeedLookOutcomeEnum } from '../schema/enums.ts';
import { DateTime } from '../schema/scalars.ts';

/** One look at a feed: the newest of each are kept. */
@Entity('feed_look')
@ObjectType({ description: 'One look at a feed, and what it brought.' })
export class FeedLook {
  @PrimaryColumn('integer')
  feedId!: number;

  /** Counts up from 1 for each feed. */
  @PrimaryColumn('integer')
  number!: number;

  /** Milliseconds since 1970 UTC. */
  @Column('bigint')
  @Field(() => DateTime, { description: 'When it was over.' })
  lookedAt!: number;

  @Column('integer')
  @Field(() => Int, { description: 'What it took, the reading of articles included.' })
  milliseconds!: number;

  @Column('text')
  @Field(() => FeedLookOutcomeEnum, { description: 'What came of it.' })
  outcome!: keyof typeof FeedLookOutcomeEnum;

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'A stable name of what went wrong, such as `TIMEOUT` or `HTTP_404`; null where nothing did.',
  })
  problemCode!: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What went wrong, in one sentence; null where nothing did.' })
  problem!: string | null;

  @Column('integer')
  @Field(() => Int, { description: 'Articles that were new.' })
  articleCount!: number;

  @Column('integer')
  @Field(() => Int, { description: 'Quotes in the articles that were new.' })
  quoteCount!: number;

  @Column('integer')
  @Field(() => Int, { description: 'Articles that were known already, and had not changed.' })
  duplicateCount!: number;

  @Column('integer', { default: 0 })
  @Field(() => Int, { description: 'Articles that were known already, and had changed.' })
  revisedCount!: number;

  @Column('integer')
  @Field(() => Int, { description: 'Entries that could not be read.' })
  failedCount!: number;
}
