import 'reflect-metadata';
import { Field, Float, ID, InputType } from 'type-graphql';
import type { QuoteKind } from '../src/extraction.ts';
import type { ReviewStatus } from '../src/store/filters.ts';
import { QuoteKindEnum, ReviewStatusEnum } from './enums.ts';
import { CountryCode, DateTime, LanguageCode } from './scalars.ts';

@InputType('QuoteFilter', {
  description: 'Which quotes: everything given must hold (AND); of several values in one field, one must (OR).',
})
export class QuoteFilterInput {
  @Field(() => [CountryCode], { nullable: true, description: 'About one of these countries.' })
  aboutCountry?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Said by one of these people or organizations.' })
  speaker?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Said by one of these organizations.' })
  organization?: string[] | null;

  @Field(() => [CountryCode], { nullable: true, description: 'Said by someone who speaks for one of these countries.' })
  speakerCountry?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Printed by one of these sources.' })
  source?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Printed in one of these articles.' })
  article?: string[] | null;

  @Field(() => [LanguageCode], { nullable: true, description: 'In one of these languages.' })
  language?: string[] | null;

  @Field(() => [QuoteKindEnum], { nullable: true, description: 'Direct, indirect or mixed.' })
  kind?: QuoteKind[] | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Published at this moment or later. What has no known time is left out.',
  })
  publishedFrom?: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Published at this moment or earlier. What has no known time is left out.',
  })
  publishedTo?: Date | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Words of the quote: each must occur, in any of its spellings and with any prefix; a phrase in quotation marks word for word. At most 200 characters.',
  })
  search?: string | null;

  @Field(() => Float, { nullable: true, description: 'With at least this confidence, 0 to 1.' })
  minConfidence?: number | null;

  @Field(() => [ReviewStatusEnum], {
    nullable: true,
    description: 'Of which editors said one of these. When absent: everything but what they rejected.',
  })
  reviewStatus?: ReviewStatus[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: those that vanished from their articles after publication, and no others. When absent or false: none of them.',
  })
  vanished?: boolean | null;
}

@InputType('SpeakerFilter', { description: 'Which people or organizations: everything given must hold.' })
export class SpeakerFilterInput {
  @Field(() => String, {
    nullable: true,
    description: 'Words of a name, in any of its forms; the last may be begun only; at most 200 characters.',
  })
  search?: string | null;

  @Field(() => [CountryCode], { nullable: true, description: 'Speaking for one of these countries.' })
  country?: string[] | null;

  @Field(() => [CountryCode], { nullable: true, description: 'With quotes about one of these countries.' })
  aboutCountry?: string[] | null;
}

@InputType('CountryFilter', { description: 'Which countries.' })
export class CountryFilterInput {
  @Field(() => String, { nullable: true, description: 'Words of a name, in any language; at most 200 characters.' })
  search?: string | null;
}

@InputType('SourceFilter', { description: 'Which sources.' })
export class SourceFilterInput {
  @Field(() => String, {
    nullable: true,
    description: 'Words of the name: each may be begun only; at most 200 characters.',
  })
  search?: string | null;
}

@InputType('ArticleFilter', { description: 'Which articles: everything given must hold.' })
export class ArticleFilterInput {
  @Field(() => [ID], { nullable: true, description: 'Printed by one of these sources.' })
  source?: string[] | null;

  @Field(() => [LanguageCode], { nullable: true, description: 'In one of these languages.' })
  language?: string[] | null;

  @Field(() => [CountryCode], { nullable: true, description: 'Naming one of these countries.' })
  country?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Speaking of one of these people or organizations.' })
  speaker?: string[] | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Published at this moment or later. What has no known time is left out.',
  })
  publishedFrom?: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Published at this moment or earlier. What has no known time is left out.',
  })
  publishedTo?: Date | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Words of the headline or the text: each must occur, a phrase in quotation marks word for word; at most 200 characters.',
  })
  search?: string | null;
}
