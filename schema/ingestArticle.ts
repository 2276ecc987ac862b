import 'reflect-metadata';
import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Article } from '../entities/article.ts';
import { DateTime, LanguageCode, WebAddress } from './scalars.ts';
import { UserError } from './userErrors.ts';

@InputType({
  description:
    'An article: its text, with what is known of it; or the address of its page alone, which is then fetched and read.',
})
export class IngestArticleInput {
  @Field(() => String, {
    nullable: true,
    description: 'The text: paragraphs with an empty line between them; at most 100,000 characters.',
  })
  text?: string | null;

  @Field(() => WebAddress, {
    nullable: true,
    description: 'Where it was published: its identity. Without it the words are. Fetched where no text is given.',
  })
  url?: string | null;

  @Field(() => String, { nullable: true, description: 'The headline; at most 1,000 characters.' })
  title?: string | null;

  @Field(() => LanguageCode, { nullable: true, description: 'The language of the text; found out when absent.' })
  language?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was published.' })
  publishedAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'Who wrote it; at most 1,000 characters.' })
  byline?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The outlet’s name, where its address does not tell; at most 1,000 characters.',
  })
  source?: string | null;
}

export const IngestArticleErrorCode = {
  TEXT_MISSING: 'TEXT_MISSING',
  TEXT_TOO_LONG: 'TEXT_TOO_LONG',
  ADDRESS_REFUSED: 'ADDRESS_REFUSED',
  UNREACHABLE: 'UNREACHABLE',
  NO_ARTICLE: 'NO_ARTICLE',
  NOT_OFFERED: 'NOT_OFFERED',
  WITHDRAWN: 'WITHDRAWN',
} as const;
registerEnumType(IngestArticleErrorCode, {
  name: 'IngestArticleErrorCode',
  description: 'Why an article was not taken in.',
  valuesConfig: {
    TEXT_MISSING: { description: 'Neither a text with words in it nor an address was given.' },
    TEXT_TOO_LONG: { description: 'The text, or that of the page, is longer than 100,000 characters.' },
    ADDRESS_REFUSED: { description: 'The address must not be fetched: it is not in the public web.' },
    UNREACHABLE: { description: 'The page could not be had: no answer, not in time, too large, or a status not 200.' },
    NO_ARTICLE: { description: 'What stands at the address is no page with an article.' },
    NOT_OFFERED: { description: 'This server takes no articles in.' },
    WITHDRAWN: { description: 'The article was taken down here, and is not taken in again.' },
  },
});

@ObjectType({ implements: UserError, description: 'Why an article was not taken in.' })
export class IngestArticleError extends UserError {
  @Field(() => IngestArticleErrorCode, { description: 'Which failure it is.' })
  code!: keyof typeof IngestArticleErrorCode;
}

@ObjectType({ description: 'What came of an article that was handed in.' })
export class IngestArticlePayload {
  @Field(() => Article, {
    nullable: true,
    description: 'The article as it is stored now, or was before; null where it was not taken in.',
  })
  article!: Article | null;

  @Field(() => Boolean, { description: 'True where the article was here already, and nothing was changed.' })
  duplicate!: boolean;

  @Field(() => Boolean, {
    description: 'True where the article was here already and says something else now: what it said is kept.',
  })
  revised!: boolean;

  @Field(() => [IngestArticleError], { description: 'Why it was not taken in; empty where it was.' })
  userErrors!: IngestArticleError[];
}
