import 'reflect-metadata';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { Precision as StoredPrecision, LanguageQuality as StoredQuality } from '../src/store/quality.ts';
import { LanguageCode } from './scalars.ts';

@ObjectType({ description: 'How much of what was found is right, of what editors reviewed.' })
export class Precision implements StoredPrecision {
  @Field(() => Int, { description: 'How many editors reviewed.' })
  reviewed!: number;

  @Field(() => Int, { description: 'How many of these are right.' })
  right!: number;

  @Field(() => Float, { nullable: true, description: 'The share that is right, 0 to 1; null where none was reviewed.' })
  precision!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Where the interval begins in which the share of all lies, with 95 % certainty (Wilson’s score).',
  })
  low!: number | null;

  @Field(() => Float, { nullable: true, description: 'Where this interval ends.' })
  high!: number | null;
}

@ObjectType({ description: 'How much of what was found in texts of a language is right.' })
export class LanguageQuality implements StoredQuality {
  @Field(() => LanguageCode, { description: 'The language of the quotes.' })
  language!: string;

  @Field(() => Precision, { description: 'What was taken for a quote.' })
  quotes!: Precision;

  @Field(() => Precision, { description: 'Who says it, where a speaker was found and it is a quote.' })
  speakers!: Precision;

  @Field(() => Precision, { description: 'Each country that a quote was said to be about.' })
  countries!: Precision;
}

@ObjectType({
  description:
    'How much of what the newest extractor found is right, by the reviews so far. The queue of reviews begins with what is least sure, so that all quotes are rather better than this.',
})
export class Quality {
  @Field(() => Precision, { description: 'What was taken for a quote, in all languages.' })
  quotes!: Precision;

  @Field(() => Precision, { description: 'Who says it, likewise.' })
  speakers!: Precision;

  @Field(() => Precision, { description: 'Each country that a quote was said to be about, likewise.' })
  countries!: Precision;

  @Field(() => [LanguageQuality], { description: 'The same by language, the most reviewed first.' })
  languages!: LanguageQuality[];
}
