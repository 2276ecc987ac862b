import { Args, ArgsType, Field, ID, Resolver, Root, Subscription } from 'type-graphql';
import { Quote } from '../entities/quote.ts';
import type { Context } from '../schema/context.ts';
import { badUserInput, tooFarBehind } from '../schema/errors.ts';
import { QuoteFilterInput } from '../schema/filters.ts';
import { rowId } from '../schema/ids.ts';
import { quoteFilter } from '../schema/narrow.ts';
import type { Arrivals } from '../src/store/arrivals.ts';
import type { QuoteFilter } from '../src/store/filters.ts';
import { forgetAll } from '../src/store/loaders.ts';

@ArgsType()
class QuoteAddedArguments {
  @Field(() => QuoteFilterInput, { nullable: true, description: 'Which quotes; all when absent.' })
  filter?: QuoteFilterInput | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The id of the last quote that was seen: those stored after it come first, in the order in which they were stored, then those that arrive. At most 100,000 quotes may have been stored since. When absent: only what arrives.',
  })
  after?: string | null;
}

@Resolver()
export class QuoteAddedResolver {
  @Subscription(() => Quote, {
    description:
      'Every quote that passes the filter, as it is stored: in order, each once, never one that editors rejected. A quote that comes to pass it later, because an editor put it right, is not told.',
    subscribe: ({ args, context }: { args: QuoteAddedArguments; context: Context }) => subscribe(args, context),
  })
  quoteAdded(@Root() quote: Quote, @Args(() => QuoteAddedArguments) _arguments: QuoteAddedArguments): Quote {
    return quote;
  }
}

async function subscribe(
  { filter, after }: QuoteAddedArguments,
  context: Context,
): Promise<AsyncIterableIterator<Quote>> {
  const { arrivals } = context;
  if (arrivals === null) throw badUserInput('quoteAdded', 'this server tells of no arrivals.');
  const wanted = quoteFilter(filter);
  const seen = after == null ? null : rowId(after, ['Quote']);
  if (after != null && seen === null) throw badUserInput('after', `"${after.slice(0, 40)}" is not the id of a quote.`);
  const newest = await arrivals.newest();
  if (seen !== null && newest - seen > MOST_BEHIND) throw tooFarBehind('after', MOST_BEHIND);
  const ending = new AbortController();
  return endedAtOnce(arriving({ ...context, arrivals }, wanted, seen ?? newest, ending.signal), ending);
}

/** Reads as fast as it is asked, and keeps nothing but its place: what was stored meanwhile waits in the database. */
async function* arriving(
  { arrivals, loaders }: Context & { arrivals: Arrivals },
  filter: QuoteFilter,
  seen: number,
  signal: AbortSignal,
): AsyncGenerator<Quote> {
  let place = seen;
  while (!signal.aborted) {
    const newest = await arrivals.beyond(place, signal);
    if (signal.aborted) return;
    if (newest - place > MOST_BEHIND) throw tooFarBehind('quoteAdded', MOST_BEHIND);
    const { ids, upTo } = await arrivals.find(filter, place);
    for (const id of ids) {
      if (signal.aborted) return;
      // Rows as they are now: the subscription may be days old, and the quote may have been rejected since it was found.
      forgetAll(loaders);
      const quote = await loaders.quote.load(id);
      if (quote !== null && !quote.isLeftOut) yield quote;
    }
    place = upTo;
  }
}

/** A generator that waits for quotes would end only after the next one. */
function endedAtOnce<Value>(generator: AsyncGenerator<Value>, ending: AbortController): AsyncIterableIterator<Value> {
  const ended: AsyncIterableIterator<Value> = {
    next: () => generator.next(),
    return: () => {
      ending.abort();
      return generator.return(undefined);
    },
    [Symbol.asyncIterator]: () => ended,
  };
  return ended;
}

/** Quotes that may lie between what a subscription has seen and the newest one, whether they pass its filter or not. */
const MOST_BEHIND = 100_000;
