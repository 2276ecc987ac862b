import 'reflect-metadata';
import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { UserError } from './userErrors.ts';

@InputType({ description: 'Feeds to be fetched, as another reader gives them out.' })
export class ImportFeedsInput {
  @Field(() => String, { description: 'An OPML file, whole.' })
  opml!: string;
}

@ObjectType({ description: 'A feed of a file that was not added.' })
export class RefusedFeed {
  @Field(() => String, { description: 'Its address, as the file has it.' })
  url!: string;

  @Field(() => String, { description: 'Why, in English, for people.' })
  problem!: string;
}

export const ImportFeedsErrorCode = { NOT_OFFERED: 'NOT_OFFERED', NOT_OPML: 'NOT_OPML' } as const;
registerEnumType(ImportFeedsErrorCode, {
  name: 'ImportFeedsErrorCode',
  description: 'Why no feed of a file was added.',
  valuesConfig: {
    NOT_OFFERED: { description: 'This server adds no feeds.' },
    NOT_OPML: { description: 'It is no OPML file that can be read.' },
  },
});

@ObjectType({ implements: UserError, description: 'Why no feed of a file was added.' })
export class ImportFeedsError extends UserError {
  @Field(() => ImportFeedsErrorCode, { description: 'Which failure it is.' })
  code!: keyof typeof ImportFeedsErrorCode;
}

@ObjectType({ description: 'What came of the feeds of a file.' })
export class ImportFeedsPayload {
  @Field(() => Int, { description: 'How many were added.' })
  addedCount!: number;

  @Field(() => Int, { description: 'How many were here already, and stay as they are.' })
  duplicateCount!: number;

  @Field(() => [RefusedFeed], { description: 'Those that must not be fetched.' })
  refused!: RefusedFeed[];

  @Field(() => [ImportFeedsError], { description: 'Why the file was not taken; empty where it was.' })
  userErrors!: ImportFeedsError[];
}
