import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Country } from '../entities/country.ts';
import { Organization } from '../entities/organization.ts';
import { Person } from '../entities/person.ts';
import { ArticleConnection, QuoteConnection } from '../schema/connections.ts';
import type { Context } from '../schema/context.ts';
import { searchText } from '../schema/narrow.ts';
import { withinLimit } from '../schema/page.ts';
import type { SpeakerKind } from '../src/extraction.ts';
import {
  countArticles,
  countQuotes,
  findArticles,
  findCountries,
  findQuotes,
  findSpeakers,
  ORDERS,
} from '../src/store/find.ts';
import { rankedList } from './rankedList.ts';

/** Each part is looked for only when it is asked for. */
@ObjectType({ description: 'What was found for a text, by what it is.' })
class SearchResult {
  constructor(
    private readonly words: string,
    private readonly size: number,
    private readonly context: Context,
  ) {}

  @Field(() => [Person], { description: 'People with the words in a form of their name, the most quoted first.' })
  people() {
    return this.speakers('PERSON');
  }

  @Field(() => [Organization], {
    description: 'Organizations with the words in a form of their name, the most quoted first.',
  })
  organizations() {
    return this.speakers('ORGANIZATION');
  }

  @Field(() => [Country], { description: 'Countries with the words in their name in any language.' })
  async countries() {
    const { database, loaders } = this.context;
    const { rows } = await findCountries(database, { search: this.words }, 'QUOTE_COUNT_DESC', { size: this.size });
    return rows.map(({ key }) => loaders.country.load(key));
  }

  @Field(() => QuoteConnection, {
    description:
      'Quotes with every one of the words: of the newest hundred those first that are most about them. `quotes` has all, page by page.',
  })
  quotes() {
    const { database, loaders } = this.context;
    const filter = { search: this.words };
    return new QuoteConnection(
      rankedList(this.size, this.words, {
        order: 'search quotes',
        shape: ORDERS.quotes.PUBLISHED_DESC,
        find: (request) => findQuotes(database, filter, 'PUBLISHED_DESC', request),
        count: () => countQuotes(database, filter),
        load: (id) => loaders.quote.load(id),
        textOf: async (id) => (await loaders.quote.load(id))?.text ?? '',
      }),
    );
  }

  @Field(() => ArticleConnection, {
    description:
      'Articles with every one of the words in headline or text: of the newest hundred those first whose headlines have them. `articles` has all, page by page.',
  })
  articles() {
    const { database, loaders } = this.context;
    const filter = { search: this.words };
    return new ArticleConnection(
      rankedList(this.size, this.words, {
        order: 'search articles',
        shape: ORDERS.articles.PUBLISHED_DESC,
        find: (request) => findArticles(database, filter, 'PUBLISHED_DESC', request),
        count: () => countArticles(database, filter),
        load: (id) => loaders.article.load(id),
        textOf: async (id) => (await loaders.article.load(id))?.title ?? '',
      }),
    );
  }

  private async speakers(kind: SpeakerKind) {
    const { database, loaders } = this.context;
    const { rows } = await findSpeakers(database, { kind, search: this.words }, 'QUOTE_COUNT_DESC', {
      size: this.size,
    });
    return rows.map(({ key }) => loaders.speaker.load(key));
  }
}

@Resolver()
export class SearchResolver {
  @Query(() => SearchResult, {
    description:
      'One box for everything: people, organizations, countries, quotes and articles with these words, in any spelling and with any prefix of theirs; in quotes and articles a phrase in quotation marks is found word for word. Where they stand tell `highlights`.',
  })
  search(
    @Arg('text', () => String, { description: 'The words: at most 200 characters.' }) text: string,
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many of each kind to give: 1 to 100.' })
    first: number,
    @Ctx() context: Context,
  ) {
    return new SearchResult(searchText(text, 'text'), withinLimit('first', first), context);
  }
}
