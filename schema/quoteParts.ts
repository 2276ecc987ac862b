import 'reflect-metadata';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'The text around a quote, whole words.' })
export class QuoteContext {
  @Field(() => String, { description: 'What stands before it; empty at the beginning of the text.' })
  before!: string;

  @Field(() => String, { description: 'What stands after it; empty at the end of the text.' })
  after!: string;
}

@ObjectType({ description: 'Words of an article’s text.' })
export class TextRange {
  @Field(() => String, { description: 'The words: always the slice of the article’s text from `start` to `end`.' })
  text!: string;

  @Field(() => Int, { description: 'Where they begin in the article’s text, in UTF-16 code units.' })
  start!: number;

  @Field(() => Int, { description: 'Where they end in the article’s text, in UTF-16 code units, exclusive.' })
  end!: number;
}

@ObjectType({ description: 'Words of a text that were searched for: whole words, in the spelling of the text.' })
export class Highlight {
  @Field(() => String, { description: 'The words.' })
  text!: string;

  @Field(() => Int, { description: 'Where they begin in the text that was looked at, in UTF-16 code units.' })
  start!: number;

  @Field(() => Int, { description: 'Where they end in the text that was looked at, in UTF-16 code units, exclusive.' })
  end!: number;
}

@ObjectType({
  description: 'Why it was taken for a quote, and of this speaker. Why it is about a country says `about.reason`.',
})
export class QuoteEvidence {
  @Field(() => String, {
    description: 'The name of the rule that found the words, such as `marks-after-cue` or `complementiser`.',
  })
  span!: string;

  @Field(() => String, { description: 'What that rule found, in English: a phrase for people to read.' })
  spanReason!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The name of the rule that chose the speaker, such as `subject-after-verb`; null without a speaker.',
  })
  speaker!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Whom that rule took for the speaker, in English: a phrase for people to read; null without a speaker.',
  })
  speakerReason!: string | null;

  @Field(() => TextRange, {
    nullable: true,
    description: 'The words that show the speech, in their place; null where marks stand alone.',
  })
  cue!: TextRange | null;

  @Field(() => TextRange, {
    nullable: true,
    description: 'The words that stand for the speaker, in their place; null where the verb alone does.',
  })
  speakerMention!: TextRange | null;
}

@ObjectType({ description: 'The program that found a quote.' })
export class Extractor {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'Its version.' })
  version!: string;
}
