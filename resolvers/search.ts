import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Country } from '../entities/country.ts';
import { Organization } from '../entities/organization.ts';
import { Person } from '../entities/person.ts';
import { ArticleConnection, QuoteConnection } from '../schema/connections.ts';
import type { Context } from '../schema/context.ts';
import { searchText } from '../schema/narrow.ts';
import { withinLimit } from '../schema/page.ts';
import type { SpeakerKind } from '../src/extraction.ts';
import { findCountries, findSpeakers } from '../src/store/find.ts';
import { articleList } from './articleList.ts';
import { quoteList } from './quoteList.ts';

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

  @Field(() => QuoteConnection, { description: 'Quotes with every one of the words, newest first.' })
  quotes() {
    return quoteList(this.context, { first: this.size }, { filter: { search: this.words }, order: 'PUBLISHED_DESC' });
  }

  @Field(() => ArticleConnection, {
    description: 'Articles with every one of the words in headline or text, newest first.',
  })
  articles() {
    return articleList(this.context, { first: this.size }, { filter: { search: this.words }, order: 'PUBLISHED_DESC' });
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
