import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../schema/context.ts';
import { badUserInput } from '../schema/errors.ts';
import { type IngestArticleError, IngestArticleInput, IngestArticlePayload } from '../schema/ingestArticle.ts';
import { forgetAll } from '../src/store/loaders.ts';

@Resolver()
export class IngestArticleResolver {
  @Authorized('EDITOR')
  @Mutation(() => IngestArticlePayload, {
    description:
      'Takes an article in, with the quotes, speakers and countries found in it. One that is here already, by its address or its words, changes nothing, or is revised where it says something else now. Needs the token of an editor.',
  })
  async ingestArticle(
    @Arg('input', () => IngestArticleInput, { description: 'The article.' }) input: IngestArticleInput,
    @Ctx() { newsroom, loaders }: Context,
  ): Promise<IngestArticlePayload> {
    for (const field of ['title', 'byline', 'source'] as const) refuseLongLine(input[field], `input.${field}`);
    if (newsroom === null) return refused('NOT_OFFERED', 'This server takes no articles in.', null);
    const taken = await newsroom.ingest({
      text: input.text ?? null,
      url: input.url ?? null,
      title: input.title ?? null,
      language: input.language ?? null,
      publishedAt: input.publishedAt?.getTime() ?? null,
      byline: input.byline ?? null,
      sourceName: input.source ?? null,
    });
    if ('problem' in taken) return refused(taken.code, taken.problem, placeOf(taken.code, input));
    forgetAll(loaders);
    const { articleId, isDuplicate: duplicate, isRevised: revised } = taken;
    return { article: await loaders.article.load(articleId), duplicate, revised, userErrors: [] };
  }
}

function refused(code: IngestArticleError['code'], message: string, argument: string | null): IngestArticlePayload {
  return { article: null, duplicate: false, revised: false, userErrors: [{ code, message, argument }] };
}

/** What is wrong with a page that was fetched lies with its address. */
function placeOf(code: IngestArticleError['code'], { text, url }: IngestArticleInput): string {
  const isFetched = text == null && url != null;
  return isFetched || code === 'ADDRESS_REFUSED' ? 'input.url' : 'input.text';
}

const LONGEST_LINE = 1_000;

function refuseLongLine(line: string | null | undefined, argument: string): void {
  if (line != null && line.length > LONGEST_LINE)
    throw badUserInput(argument, `must be at most ${LONGEST_LINE} characters, not ${line.length}.`);
}
