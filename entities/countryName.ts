import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { LanguageCode } from '../schema/scalars.ts';

/** A country's name in one language. */
@Entity('country_name')
@Index('country_name_language', ['countryCode', 'language'], { unique: true })
@ObjectType({ description: 'A country’s name in one language.' })
export class CountryName {
  @PrimaryGeneratedColumn('increment', { type: 'integer' })
  readonly id!: number;

  @Column('text')
  countryCode!: string;

  @Column('text')
  @Field(() => LanguageCode, { description: 'The language of the name.' })
  language!: string;

  @Column('text')
  @Field(() => String, { description: 'The name.' })
  name!: string;
}
