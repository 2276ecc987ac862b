import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'The text around a quote, whole words.' })
export class QuoteContext {
  @Field(() => String, { description: 'What stands before it; empty at the beginning of the text.' })
  before!: string;

  @Field(() => String, { description: 'What stands after it; empty at the end of the text.' })
  after!: string;
}

@ObjectType({ description: 'The rules that decided, by name, for people who want to know why.' })
export class QuoteEvidence {
  @Field(() => String, { description: 'How the words were found, such as `marks` or `complementiser`.' })
  span!: string;

  @Field(() => String, { nullable: true, description: 'How the speaker was chosen; null without a speaker.' })
  speaker!: string | null;
}

@ObjectType({ description: 'The program that found a quote.' })
export class Extractor {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'Its version.' })
  version!: string;
}
