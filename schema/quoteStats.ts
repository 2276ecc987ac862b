import 'reflect-metadata';
import { Field, Int, ObjectType } from 'type-graphql';
import type { QuoteDimension } from '../src/store/stats.ts';
import { QuoteDimensionEnum } from './enums.ts';

@ObjectType({ description: 'What a group of quotes has in common in one dimension.' })
export class QuoteStatsKey {
  @Field(() => QuoteDimensionEnum, { description: 'The dimension.' })
  dimension!: QuoteDimension;

  /** As the store has it: the resolver shows ids instead of keys. */
  key!: string;

  @Field(() => String, { description: 'The same in words for people: a name, or the key itself.' })
  label!: string;
}

@ObjectType({ description: 'A group of quotes and how many they are.' })
export class QuoteStatsGroup {
  @Field(() => [QuoteStatsKey], { description: 'One key for each dimension asked for, in that order.' })
  keys!: QuoteStatsKey[];

  @Field(() => Int, { description: 'How many quotes.' })
  count!: number;
}

@ObjectType({ description: 'Counts of quotes.' })
export class QuoteStats {
  @Field(() => Int, {
    description: 'How many quotes pass the filter, each counted once, also those that are in no group.',
  })
  total!: number;

  @Field(() => [QuoteStatsGroup], { description: 'The groups, the largest first.' })
  groups!: QuoteStatsGroup[];
}
