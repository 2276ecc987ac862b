import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { CountryCode } from '../schema/scalars.ts';
import { Node } from './node.ts';

/** A country or territory of ISO 3166-1. The codes and names are known at compile time; only the count changes. */
@Entity('country')
@Index('country_by_quotes', ['quoteCount', 'code'])
@ObjectType({ implements: Node, description: 'A country or territory of ISO 3166-1.' })
export class Country extends Node {
  @PrimaryColumn('text')
  @Field(() => CountryCode, { description: 'ISO 3166-1 alpha-2.' })
  code!: string;

  @Column('text')
  @Field(() => String, { description: 'ISO 3166-1 alpha-3, such as `MLI`.' })
  alpha3!: string;

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'ISO 3166-1 numeric, three digits, such as `466`; null for Kosovo, which has none.',
  })
  numeric!: string | null;

  /** Quotes about the country. Loaders that take countries from memory leave it out: ask `loaders.countryQuoteCount`. */
  @Column('integer', { default: 0 })
  quoteCount!: number;
}
