import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { WebAddress } from '../schema/scalars.ts';
import { Node } from './node.ts';

/** An outlet. `key` says which one: its host, or its folded name where it has no address; samples have keys of their own. */
@Entity('source')
@Index('source_key', ['key'], { unique: true })
@Index('source_by_quotes', ['quoteCount', 'id'])
@Index('source_by_name', ['sortName', 'id'])
@ObjectType({ implements: Node, description: 'An outlet that publishes articles.' })
export class Source extends Node {
  @PrimaryGeneratedColumn('increment', { type: 'integer' })
  override readonly id!: number;

  @Column('text')
  key!: string;

  @Column('text')
  @Field(() => String, { description: 'The outlet’s name; its host where no name is known.' })
  name!: string;

  /** The name folded, for order. */
  @Column('text')
  sortName!: string;

  @Column('text', { nullable: true })
  @Field(() => WebAddress, { nullable: true, description: 'The outlet’s own address; null where it is not known.' })
  url!: string | null;

  @Column('boolean')
  @Field(() => Boolean, { description: 'True for the invented outlets of the sample articles.' })
  isSample!: boolean;

  @Column('integer', { default: 0 })
  @Field(() => Int, { description: 'How many of its articles are here.' })
  articleCount!: number;

  @Column('integer', { default: 0 })
  @Field(() => Int, { description: 'How many quotes they hold.' })
  quoteCount!: number;
}
