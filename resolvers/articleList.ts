import { ArgsType, Field } from 'type-graphql';
import { ArticleConnection } from '../schema/connections.ts';
import type { Context } from '../schema/context.ts';
import { ArticleOrderEnum } from '../schema/enums.ts';
import { ArticleFilterInput } from '../schema/filters.ts';
import { listOf } from '../schema/list.ts';
import { PageArguments } from '../schema/page.ts';
import type { ArticleFilter } from '../src/store/filters.ts';
import { type ArticleOrder, countArticles, findArticles, ORDERS } from '../src/store/find.ts';

@ArgsType()
export class ArticlesArguments extends PageArguments {
  @Field(() => ArticleFilterInput, { nullable: true, description: 'Which articles; all when absent.' })
  filter?: ArticleFilterInput | null;

  @Field(() => ArticleOrderEnum, { defaultValue: 'PUBLISHED_DESC', description: 'In which order.' })
  orderBy!: ArticleOrder;
}

/** Articles that pass the filter. */
export function articleList(
  { database, loaders }: Context,
  page: PageArguments,
  { filter, order }: { filter: ArticleFilter; order: ArticleOrder },
) {
  return new ArticleConnection(
    listOf(page, {
      order: `articles ${order}`,
      shape: ORDERS.articles[order],
      find: (request) => findArticles(database, filter, order, request),
      count: () => countArticles(database, filter),
      load: (id) => loaders.article.load(id),
    }),
  );
}
