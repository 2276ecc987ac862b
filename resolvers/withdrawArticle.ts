import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../schema/context.ts';
import { badUserInput } from '../schema/errors.ts';
import { rowId } from '../schema/ids.ts';
import { type WithdrawArticleError, WithdrawArticleInput, WithdrawArticlePayload } from '../schema/withdrawArticle.ts';
import { findNamedByUrl } from '../src/store/find.ts';
import { forgetAll } from '../src/store/loaders.ts';
import { withdrawArticle } from '../src/store/withdrawals.ts';

@Resolver()
export class WithdrawArticleResolver {
  @Authorized('EDITOR')
  @Mutation(() => WithdrawArticlePayload, {
    description:
      'Takes an article down: it goes with its quotes from every list, search, count and export at once, and is not taken in again. Needs the token of an editor.',
  })
  async withdrawArticle(
    @Arg('input', () => WithdrawArticleInput, { description: 'Which article, and why.' }) input: WithdrawArticleInput,
    @Ctx() { database, loaders, token }: Context,
  ): Promise<WithdrawArticlePayload> {
    const { id, url } = input;
    const reason = input.reason?.trim() || null;
    if ((id == null) === (url == null)) throw badUserInput('input', 'give either id or url, one of the two.');
    if (reason !== null && reason.length > LONGEST_REASON)
      throw badUserInput('input.reason', `must be at most ${LONGEST_REASON} characters, not ${reason.length}.`);
    const argument = id == null ? 'input.url' : 'input.id';
    const named = id == null ? await findNamedByUrl(database, url!) : { articleId: rowId(id, ['Article']) };
    if (named?.articleId == null)
      return refused(id == null && named !== null ? 'ALREADY_WITHDRAWN' : 'ARTICLE_NOT_FOUND', argument);
    const { articleId } = named;
    const withdrawal = await withdrawArticle(database, { articleId, reason, tokenId: token!.id, now: Date.now() });
    if (withdrawal === null) return refused('ARTICLE_NOT_FOUND', argument);
    forgetAll(loaders);
    return { withdrawal, userErrors: [] };
  }
}

const LONGEST_REASON = 1_000;

function refused(code: WithdrawArticleError['code'], argument: string): WithdrawArticlePayload {
  return { withdrawal: null, userErrors: [{ code, message: MESSAGES[code], argument }] };
}

const MESSAGES: Record<WithdrawArticleError['code'], string> = {
  ARTICLE_NOT_FOUND: 'There is no such article.',
  ALREADY_WITHDRAWN: 'The article was taken down before.',
};
