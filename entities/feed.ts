import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { FeedStatusEnum } from '../schema/enums.ts';
import { DateTime, WebAddress } from '../schema/scalars.ts';
import { Node } from './node.ts';

/** An address that lists a source's new articles. */
@Entity('feed')
@Index('feed_url', ['url'], { unique: true })
@Index('feed_due', ['nextFetchAt', 'id'])
@ObjectType({
  implements: Node,
  description:
    'An address that lists an outlet’s new articles: RSS, Atom or JSON Feed. Shown to editors and admins: its address may hold a key.',
})
export class Feed extends Node {
  @PrimaryGeneratedColumn('increment', { type: 'integer' })
  override readonly id!: number;

  @Column('text')
  @Field(() => WebAddress, { description: 'Where it is fetched.' })
  url!: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Its name; null until somebody or the feed itself tells it.' })
  title!: string | null;

  /** What the server said of the version last fetched, to ask only for a newer one. */
  @Column('text', { nullable: true })
  etag!: string | null;

  @Column('text', { nullable: true })
  lastModified!: string | null;

  @Column('text', { default: 'ACTIVE' })
  @Field(() => FeedStatusEnum, { description: 'Whether it is fetched.' })
  status!: keyof typeof FeedStatusEnum;

  /** In one sentence for a person. */
  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'What kept its last fetch from succeeding; null where it succeeded, and before the first.',
  })
  problem!: string | null;

  /** Milliseconds since 1970 UTC. */
  @Column('bigint', { nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When it was last fetched; null before the first time.' })
  lastFetchedAt!: number | null;

  /** A stable name of the problem, such as `TIMEOUT` or `HTTP_404`. */
  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'A stable name of the problem, such as `TIMEOUT` or `HTTP_404`; null where there is none.',
  })
  problemCode!: string | null;

  /** How many looks in a row failed. */
  @Column('integer', { default: 0 })
  @Field(() => Int, { description: 'How many looks in a row failed.' })
  failureCount!: number;

  /** Milliseconds since 1970 UTC, as the times below. */
  @Column('bigint', { nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When a look last succeeded; null where none did yet.' })
  lastSucceededAt!: number | null;

  /** When it last brought an article that was new. */
  @Column('bigint', { nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description: 'When it last brought an article that was new; null where it brought none yet.',
  })
  lastItemAt!: number | null;

  /** Null where it is not to be looked at. */
  @Column('bigint', { nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When it is due; null where it is not to be fetched.' })
  nextFetchAt!: number | null;

  /** Milliseconds between two looks, by how often it changes; null before the first. */
  @Column('bigint', { nullable: true })
  interval!: number | null;

  /** Until when it belongs to the process that looks at it. */
  @Column('bigint', { nullable: true })
  leasedUntil!: number | null;

  @Column('text', { nullable: true })
  leasedBy!: string | null;

  /** Looks so far: the number of the newest in the log. */
  @Column('integer', { default: 0 })
  lookCount!: number;

  /** The front page of its site. */
  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'The front page of its site, as the feed tells it.' })
  siteUrl!: string | null;

  /** As the feed says it, BCP 47. */
  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Its language, as the feed tells it: it may be wrong.' })
  language!: string | null;

  /** Names of folders from the outermost, with slashes between them. */
  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The folder that it stands in, `Africa/Maghreb` for one in another; null outside of any.',
  })
  folder!: string | null;
}
