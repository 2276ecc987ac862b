import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Article } from '../entities/article.ts';
import { Country } from '../entities/country.ts';
import { Organization } from '../entities/organization.ts';
import { Person } from '../entities/person.ts';
import { Source } from '../entities/source.ts';
import { ArticleCopy } from '../schema/articleCopy.ts';
import { ArticleRevision } from '../schema/articleRevision.ts';
import { ArticleConnection, QuoteConnection } from '../schema/connections.ts';
import type { Context } from '../schema/context.ts';
import { badUserInput } from '../schema/errors.ts';
import { rowId } from '../schema/ids.ts';
import { articleFilter, isUnfiltered, narrowed, quoteFilter, searchText } from '../schema/narrow.ts';
import { withinLimit } from '../schema/page.ts';
import { Highlight } from '../schema/quoteParts.ts';
import { DateTime, WebAddress } from '../schema/scalars.ts';
import { findArticleByUrl } from '../src/store/find.ts';
import { highlights } from '../src/store/search.ts';
import { ArticlesArguments, articleList } from './articleList.ts';
import { revisionsOf } from './articleRevisions.ts';
import { quoteList, TextQuotesArguments } from './quoteList.ts';

@Resolver(() => Article)
export class ArticleResolver {
  @Query(() => Article, {
    nullable: true,
    description: 'One article, by its id or by its address; null when there is none.',
  })
  async article(
    @Arg('id', () => ID, { nullable: true, description: 'The article’s id.' }) id: string | null,
    @Arg('url', () => WebAddress, {
      nullable: true,
      description: 'Where it was published, in any form of the address.',
    })
    url: string | null,
    @Ctx() { database, loaders }: Context,
  ) {
    if ((id == null) === (url == null)) throw badUserInput('id', 'give either id or url, one of the two.');
    const key = id == null ? await findArticleByUrl(database, url!) : rowId(id, ['Article']);
    return key === null ? null : loaders.article.load(key);
  }

  @Query(() => ArticleConnection, {
    description: 'Articles by source, language, country, whom they speak of, time and words.',
  })
  articles(@Args(() => ArticlesArguments) { filter, orderBy, ...page }: ArticlesArguments, @Ctx() context: Context) {
    return articleList(context, page, { filter: articleFilter(filter), order: orderBy });
  }

  @FieldResolver(() => String, { description: 'The whole text: paragraphs with an empty line between them.' })
  text(@Root() article: Article, @Ctx() { loaders }: Context) {
    return loaders.articleText.load(article.id);
  }

  @FieldResolver(() => [Highlight], {
    description:
      'Where its headline has words that are searched for, in any spelling; offsets into `title`. At most 100.',
  })
  titleHighlights(
    @Root() article: Article,
    @Arg('search', () => String, { description: 'The words, as for a filter: at most 200 characters.' }) search: string,
  ) {
    return highlights(article.title ?? '', searchText(search, 'search'));
  }

  @FieldResolver(() => [Highlight], {
    description: 'Where its text has words that are searched for, in any spelling; offsets into `text`. At most 100.',
  })
  async textHighlights(
    @Root() article: Article,
    @Arg('search', () => String, { description: 'The words, as for a filter: at most 200 characters.' }) search: string,
    @Ctx() { loaders }: Context,
  ) {
    return highlights((await loaders.articleText.load(article.id)) ?? '', searchText(search, 'search'));
  }

  @FieldResolver(() => Source, { description: 'The outlet that published it.' })
  source(@Root() article: Article, @Ctx() { loaders }: Context) {
    return loaders.source.load(article.sourceId);
  }

  @FieldResolver(() => QuoteConnection, {
    description: 'The quotes found in it, as they stand in the text unless another order is asked for.',
  })
  quotes(
    @Root() article: Article,
    @Args(() => TextQuotesArguments) { filter: asked, orderBy, ...page }: TextQuotesArguments,
    @Ctx() context: Context,
  ) {
    const filter = quoteFilter(asked);
    return quoteList(context, page, {
      filter: narrowed(filter, 'article', article.id),
      order: orderBy,
      known: isUnfiltered(filter) ? article.quoteCount : undefined,
    });
  }

  @FieldResolver(() => [ArticleCopy], {
    description:
      'Articles of other outlets with much the same text, such as copies of one dispatch, the first published first. Empty for texts of a few words.',
  })
  alsoIn(
    @Root() article: Article,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many to give: 1 to 100.' }) first: number,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.articleCopies.load({ articleId: article.id, most: withinLimit('first', first) });
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'When it was first seen as it is now; null where it has not changed since it was stored.',
  })
  revisedAt(@Root() article: Article, @Ctx() { loaders }: Context) {
    return loaders.articleRevisedAt.load(article.id);
  }

  @FieldResolver(() => [ArticleRevision], {
    description:
      'All that it said since it was stored, the oldest first, with what changed each time; one where it never changed. Of more than 21 those after the first are left out, the oldest first.',
  })
  revisions(@Root() article: Article, @Ctx() { loaders }: Context): Promise<ArticleRevision[]> {
    return revisionsOf(article, loaders);
  }

  @FieldResolver(() => [Person], { description: 'The people it speaks of, in order of appearance.' })
  people(@Root() article: Article, @Ctx() { loaders }: Context) {
    return loaders.articlePeople.load(article.id);
  }

  @FieldResolver(() => [Organization], { description: 'The organizations it speaks of, in order of appearance.' })
  organizations(@Root() article: Article, @Ctx() { loaders }: Context) {
    return loaders.articleOrganizations.load(article.id);
  }

  @FieldResolver(() => [Country], { description: 'The countries it names, in order of appearance.' })
  async countries(@Root() article: Article, @Ctx() { loaders }: Context) {
    return loaders.country.loadMany(await loaders.articleCountries.load(article.id));
  }
}
