import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { FeedStatusEnum } from '../schema/enums.ts';
import { DateTime, WebAddress } from '../schema/scalars.ts';
import { Node } from './node.ts';

/** An address that lists a source's new articles. */
@Entity('feed')
@Index('feed_url', ['url'], { unique: true })
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
}
