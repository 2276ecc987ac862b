import 'reflect-metadata';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Withdrawal } from '../entities/withdrawal.ts';
import { WebAddress } from './scalars.ts';
import { UserError } from './userErrors.ts';

@InputType({ description: 'Which article is to be taken down, by its id or by its address, and why.' })
export class WithdrawArticleInput {
  @Field(() => ID, { nullable: true, description: 'The article’s id.' })
  id?: string | null;

  @Field(() => WebAddress, { nullable: true, description: 'Where it was published, in any form of the address.' })
  url?: string | null;

  @Field(() => String, { nullable: true, description: 'Why, for those who ask later; at most 1,000 characters.' })
  reason?: string | null;
}

const WithdrawArticleErrorCode = {
  ARTICLE_NOT_FOUND: 'ARTICLE_NOT_FOUND',
  ALREADY_WITHDRAWN: 'ALREADY_WITHDRAWN',
} as const;
registerEnumType(WithdrawArticleErrorCode, {
  name: 'WithdrawArticleErrorCode',
  description: 'Why an article was not taken down.',
  valuesConfig: {
    ARTICLE_NOT_FOUND: { description: 'There is no article with this id or at this address.' },
    ALREADY_WITHDRAWN: { description: 'The article at this address was taken down before.' },
  },
});

@ObjectType({ implements: UserError, description: 'Why an article was not taken down.' })
export class WithdrawArticleError extends UserError {
  @Field(() => WithdrawArticleErrorCode, { description: 'Which failure it is.' })
  code!: keyof typeof WithdrawArticleErrorCode;
}

@ObjectType({ description: 'What came of a takedown.' })
export class WithdrawArticlePayload {
  @Field(() => Withdrawal, { nullable: true, description: 'What is kept of it; null where nothing was changed.' })
  withdrawal!: Withdrawal | null;

  @Field(() => [WithdrawArticleError], { description: 'Why the article was not taken down; empty where it was.' })
  userErrors!: WithdrawArticleError[];
}
