import { ArgsType, Field } from 'type-graphql';
import { QuoteConnection } from '../schema/connections.ts';
import type { Context } from '../schema/context.ts';
import { QuoteOrderEnum } from '../schema/enums.ts';
import { QuoteFilterInput } from '../schema/filters.ts';
import { listOf } from '../schema/list.ts';
import { PageArguments } from '../schema/page.ts';
import type { QuoteFilter } from '../src/store/filters.ts';
import { countQuotes, findQuotes, ORDERS, type QuoteOrder } from '../src/store/find.ts';

@ArgsType()
export class QuotesArguments extends PageArguments {
  @Field(() => QuoteFilterInput, { nullable: true, description: 'Which quotes; all when absent.' })
  filter?: QuoteFilterInput | null;

  @Field(() => QuoteOrderEnum, { defaultValue: 'PUBLISHED_DESC', description: 'In which order.' })
  orderBy!: QuoteOrder;
}

/** The same for the quotes of one article. */
@ArgsType()
export class TextQuotesArguments extends PageArguments {
  @Field(() => QuoteFilterInput, { nullable: true, description: 'Which quotes; all when absent.' })
  filter?: QuoteFilterInput | null;

  @Field(() => QuoteOrderEnum, { defaultValue: 'TEXT_ASC', description: 'In which order.' })
  orderBy!: QuoteOrder;
}

/** Quotes that pass the filter. `known` is their count where a row holds it already. */
export function quoteList(
  { database, loaders }: Context,
  page: PageArguments,
  { filter, order, known }: { filter: QuoteFilter; order: QuoteOrder; known?: number },
) {
  return new QuoteConnection(
    listOf(page, {
      order: `quotes ${order}`,
      shape: ORDERS.quotes[order],
      find: (request) => findQuotes(database, filter, order, request),
      count: () => known ?? countQuotes(database, filter),
      load: (id) => loaders.quote.load(id),
    }),
  );
}
