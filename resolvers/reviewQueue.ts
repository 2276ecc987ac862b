import { Args, ArgsType, Authorized, Ctx, Field, Query, Resolver } from 'type-graphql';
import { QuoteConnection } from '../schema/connections.ts';
import type { Context } from '../schema/context.ts';
import { badUserInput } from '../schema/errors.ts';
import { listOf } from '../schema/list.ts';
import { PageArguments } from '../schema/page.ts';
import { LanguageCode } from '../schema/scalars.ts';
import { countToReview, findToReview, REVIEW_QUEUE_SHAPE } from '../src/store/reviewQueue.ts';

@ArgsType()
class ReviewQueueArguments extends PageArguments {
  @Field(() => [LanguageCode], { nullable: true, description: 'Of these languages only: at most 20.' })
  language?: string[] | null;
}

@Resolver()
export class ReviewQueueResolver {
  @Authorized('EDITOR')
  @Query(() => QuoteConnection, {
    description:
      'Quotes that nobody has reviewed, those most worth a look first: what the extractor is least sure of, who is much quoted, and words that many print. Needs the token of an editor.',
  })
  reviewQueue(
    @Args(() => ReviewQueueArguments) { language, ...page }: ReviewQueueArguments,
    @Ctx() { database, loaders }: Context,
  ) {
    if (language != null && language.length > MOST_LANGUAGES)
      throw badUserInput('language', `at most ${MOST_LANGUAGES} languages, not ${language.length}.`);
    const languages = language == null ? null : [...new Set(language)];
    return new QuoteConnection(
      listOf(page, {
        order: 'reviewQueue',
        shape: REVIEW_QUEUE_SHAPE,
        find: (request) => findToReview(database, languages, request),
        count: () => countToReview(database, languages),
        load: (id) => loaders.quote.load(id),
      }),
    );
  }
}

const MOST_LANGUAGES = 20;
