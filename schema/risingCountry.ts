import 'reflect-metadata';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Country } from '../entities/country.ts';

@ObjectType({ description: 'A country that is spoken about more than usual.' })
export class RisingCountry {
  @Field(() => Country, { description: 'The country.' })
  country!: Promise<Country | null>;

  @Field(() => Int, { description: 'How many quotes of the last days are about it.' })
  count!: number;

  @Field(() => Float, { description: 'How many it would have been as before: the mean of as many days.' })
  usualCount!: number;
}
