import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Source } from '../entities/source.ts';
import { ArticleConnection, QuoteConnection, SourceConnection } from '../schema/connections.ts';
import type { Context } from '../schema/context.ts';
import { SourceOrderEnum } from '../schema/enums.ts';
import { SourceFilterInput } from '../schema/filters.ts';
import { rowId } from '../schema/ids.ts';
import { listOf } from '../schema/list.ts';
import { articleFilter, isUnfiltered, narrowed, quoteFilter, searchText } from '../schema/narrow.ts';
import { PageArguments } from '../schema/page.ts';
import { countSources, findSources, ORDERS, type SourceOrder } from '../src/store/find.ts';
import { ArticlesArguments, articleList } from './articleList.ts';
import { QuotesArguments, quoteList } from './quoteList.ts';

@ArgsType()
class SourcesArguments extends PageArguments {
  @Field(() => SourceFilterInput, { nullable: true, description: 'Which sources; all when absent.' })
  filter?: SourceFilterInput | null;

  @Field(() => SourceOrderEnum, { defaultValue: 'QUOTE_COUNT_DESC', description: 'In which order.' })
  orderBy!: SourceOrder;
}

@Resolver(() => Source)
export class SourceResolver {
  @Query(() => Source, { nullable: true, description: 'One source; null when there is none with this id.' })
  source(@Arg('id', () => ID, { description: 'The source’s id.' }) id: string, @Ctx() { loaders }: Context) {
    const key = rowId(id, ['Source']);
    return key === null ? null : loaders.source.load(key);
  }

  @Query(() => SourceConnection, { description: 'Sources by name.' })
  sources(
    @Args(() => SourcesArguments) { filter: asked, orderBy, ...page }: SourcesArguments,
    @Ctx() { database, loaders }: Context,
  ) {
    const filter = { search: searchText(asked?.search, 'filter.search') };
    return new SourceConnection(
      listOf(page, {
        order: `sources ${orderBy}`,
        shape: ORDERS.sources[orderBy],
        find: (request) => findSources(database, filter, orderBy, request),
        count: () => countSources(database, filter),
        load: (id) => loaders.source.load(id),
      }),
    );
  }

  @FieldResolver(() => ArticleConnection, { description: 'Its articles.' })
  articles(
    @Root() source: Source,
    @Args(() => ArticlesArguments) { filter: asked, orderBy, ...page }: ArticlesArguments,
    @Ctx() context: Context,
  ) {
    const filter = articleFilter(asked);
    const isAmong = filter.source == null || filter.source.includes(source.id);
    return articleList(context, page, { filter: { ...filter, source: isAmong ? [source.id] : [] }, order: orderBy });
  }

  @FieldResolver(() => QuoteConnection, { description: 'The quotes that it printed.' })
  quotes(
    @Root() source: Source,
    @Args(() => QuotesArguments) { filter: asked, orderBy, ...page }: QuotesArguments,
    @Ctx() context: Context,
  ) {
    const filter = quoteFilter(asked);
    return quoteList(context, page, {
      filter: narrowed(filter, 'source', source.id),
      order: orderBy,
      known: isUnfiltered(filter) ? source.quoteCount : undefined,
    });
  }
}
