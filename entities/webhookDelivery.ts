import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { WebhookDeliveryStatusEnum } from '../schema/enums.ts';
import { DateTime } from '../schema/scalars.ts';

/** A message to a webhook: due, or sent, or given up. */
@Entity('webhook_delivery')
@Index('webhook_delivery_by_webhook', ['webhookId', 'id'])
@Index('webhook_delivery_due', ['nextAttemptAt'])
@ObjectType({ description: 'A message to a webhook. Those that are over are kept for 30 days.' })
export class WebhookDelivery {
  @PrimaryGeneratedColumn('increment', { type: 'integer' })
  readonly id!: number;

  @Column('bigint')
  webhookId!: number;

  @Column('text')
  @Field(() => ID, { description: 'The header `webhook-id`: the same for every attempt.' })
  messageId!: string;

  @Column('boolean')
  @Field(() => Boolean, { description: 'True for a message of `testWebhook`, which holds no quotes.' })
  isTest!: boolean;

  /** Keys of quotes, as JSON. */
  @Column('text')
  quoteIds!: string;

  @Column('text', { default: 'PENDING' })
  @Field(() => WebhookDeliveryStatusEnum, { description: 'What became of it.' })
  status!: keyof typeof WebhookDeliveryStatusEnum;

  @Column('integer', { default: 0 })
  @Field(() => Int, { description: 'How often it was sent, or is being sent.' })
  attempts!: number;

  /** Null when it is over. While it is being sent: when another process may take it that its sender died. */
  @Column('bigint', { nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When it is sent next; null when it is over.' })
  nextAttemptAt!: number | null;

  @Column('bigint', { nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When it was last sent; null before the first time.' })
  lastAttemptAt!: number | null;

  @Column('integer', { nullable: true })
  @Field(() => Int, { nullable: true, description: 'The HTTP status of the last answer; null where none came.' })
  responseStatus!: number | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What was wrong with the last attempt; null where nothing was.' })
  problem!: string | null;

  @Column('bigint')
  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt!: number;
}
