import 'reflect-metadata';
import { Field, Int, ObjectType } from 'type-graphql';
import { DateTime } from './scalars.ts';

@ObjectType({ description: 'A paragraph that came, went or changed.' })
export class ParagraphChange {
  @Field(() => String, { nullable: true, description: 'What stood there before; null where nothing did.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'What stands there now; null where nothing does.' })
  after!: string | null;
}

@ObjectType({ description: 'What an article says, or said before it was changed.' })
export class ArticleRevision {
  @Field(() => Int, { description: 'Counts up from 1, which is the article as it was first seen.' })
  number!: number;

  @Field(() => Boolean, { description: 'Whether the article says so now: true for the last one.' })
  isCurrent!: boolean;

  @Field(() => DateTime, { description: 'When it was first seen.' })
  seenAt!: number;

  @Field(() => String, { nullable: true, description: 'The headline; null where the article had none.' })
  title!: string | null;

  @Field(() => String, { description: 'The whole text: paragraphs with an empty line between them.' })
  text!: string;

  @Field(() => [ParagraphChange], {
    description: 'The paragraphs that differ from the one before, in the order of the text; empty for the first.',
  })
  changes!: ParagraphChange[];
}
