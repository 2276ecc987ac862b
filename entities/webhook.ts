import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { WebhookStatusEnum } from '../schema/enums.ts';
import { DateTime, WebAddress } from '../schema/scalars.ts';
import { Node } from './node.ts';

/** An address that is told of new quotes. */
@Entity('webhook')
@ObjectType({
  implements: Node,
  description: 'An address that is told of new quotes that pass a filter. Shown to admins: it may hold a key.',
})
export class Webhook extends Node {
  @PrimaryGeneratedColumn('increment', { type: 'integer' })
  override readonly id!: number;

  @Column('text')
  @Field(() => WebAddress, { description: 'Where quotes are sent, by POST.' })
  url!: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'A name for it; null where nobody gave one.' })
  title!: string | null;

  /** A QuoteFilter of the store, as JSON. */
  @Column('text')
  filter!: string;

  @Column('text')
  @Field(() => String, { name: 'filter', description: 'Which quotes: the filter as it was given, as JSON.' })
  askedFilter!: string;

  /** As it was shown once: what is sent is signed with it. */
  @Column('text', { select: false })
  secret!: string;

  @Column('text', { default: 'ACTIVE' })
  @Field(() => WebhookStatusEnum, { description: 'Whether quotes are sent to it.' })
  status!: keyof typeof WebhookStatusEnum;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it is disabled; null where it is not.' })
  problem!: string | null;

  /** The id up to which quotes were looked at. */
  @Column('bigint')
  place!: number;

  @Column('bigint')
  @Field(() => DateTime, { description: 'When it was added.' })
  createdAt!: number;
}
