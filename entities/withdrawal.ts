import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { DateTime, WebAddress } from '../schema/scalars.ts';

/** That an article was taken down. Its identities stay, with this in the place of the article: it is not taken in again. */
@Entity('withdrawal')
@ObjectType({ description: 'That an article was taken down: nothing of it is left, and it is not taken in again.' })
export class Withdrawal {
  @PrimaryGeneratedColumn('increment', { type: 'integer' })
  readonly id!: number;

  @Column('text', { nullable: true })
  @Field(() => WebAddress, {
    nullable: true,
    description: 'Where the article was published; null where it had no address.',
  })
  url!: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was taken down; null where nobody said.' })
  reason!: string | null;

  /** Null: by the command line. */
  @Column('integer', { nullable: true })
  tokenId!: number | null;

  /** Milliseconds since 1970 UTC. */
  @Column('bigint')
  @Field(() => DateTime, { description: 'When it was taken down.' })
  withdrawnAt!: number;
}
