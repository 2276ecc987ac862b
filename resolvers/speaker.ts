import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Country } from '../entities/country.ts';
import { Speaker } from '../entities/speaker.ts';
import { SpeakerName } from '../entities/speakerName.ts';
import { DiscussedCountryConnection, QuoteConnection } from '../schema/connections.ts';
import type { Context } from '../schema/context.ts';
import { rowId } from '../schema/ids.ts';
import { listOf } from '../schema/list.ts';
import { bestName } from '../schema/names.ts';
import { isUnfiltered, narrowed, quoteFilter, searchText } from '../schema/narrow.ts';
import { LARGEST_PAGE } from '../schema/page.ts';
import { LanguageCode } from '../schema/scalars.ts';
import { SpeakerReference } from '../schema/speakerReference.ts';
import { countCountriesDiscussed, findCountriesDiscussed, findSpeakers, ORDERS } from '../src/store/find.ts';
import { foldedName } from '../src/store/names.ts';
import { CountedArguments } from './countedList.ts';
import { QuotesArguments, quoteList } from './quoteList.ts';

/** What people and organizations have in common. */
@Resolver(() => Speaker)
export class SpeakerResolver {
  @Query(() => Speaker, {
    nullable: true,
    description: 'One person or organization, by its id or by a name; null when there is none.',
  })
  async speaker(
    @Arg('by', () => SpeakerReference, { description: 'Which one is meant.' }) { id, name }: SpeakerReference,
    @Ctx() context: Context,
  ): Promise<Speaker | null> {
    if (id === undefined) return speakerNamed(searchText(name!, 'by.name'), context);
    const key = rowId(id, ['Person', 'Organization']);
    return key === null ? null : context.loaders.speaker.load(key);
  }

  @FieldResolver(() => String, {
    description:
      'The name in the language asked for, else in one of the request’s Accept-Language, else in English, else as it was first met.',
  })
  name(
    @Root() speaker: Speaker,
    @Arg('language', () => LanguageCode, { nullable: true, description: 'The language wanted most.' }) language:
      | string
      | null,
    @Ctx() { languages }: Context,
  ): string {
    return bestName(speaker.names, speaker.name, language, languages);
  }

  @FieldResolver(() => [SpeakerName], {
    description: 'Every form of the name met so far: those that editors gave, then the ones that most articles use.',
  })
  names(@Root() speaker: Speaker) {
    return speaker.names;
  }

  @FieldResolver(() => Country, {
    nullable: true,
    description: 'The country that the speaker stands for; null where it is not known.',
  })
  country(@Root() speaker: Speaker, @Ctx() { loaders }: Context) {
    return speaker.countryCode === null ? null : loaders.country.load(speaker.countryCode);
  }

  @FieldResolver(() => QuoteConnection, { description: 'What the speaker said.' })
  quotes(
    @Root() speaker: Speaker,
    @Args(() => QuotesArguments) { filter: asked, orderBy, ...page }: QuotesArguments,
    @Ctx() context: Context,
  ) {
    const filter = quoteFilter(asked);
    return quoteList(context, page, {
      filter: narrowed(filter, 'speaker', speaker.id),
      order: orderBy,
      known: isUnfiltered(filter) ? speaker.quoteCount : undefined,
    });
  }

  @FieldResolver(() => DiscussedCountryConnection, {
    description: 'The countries that the speaker’s quotes are about, by default the most discussed first.',
  })
  countriesDiscussed(
    @Root() speaker: Speaker,
    @Args(() => CountedArguments) { orderBy, ...page }: CountedArguments,
    @Ctx() { database, loaders }: Context,
  ) {
    return new DiscussedCountryConnection(
      listOf(page, {
        order: `countriesDiscussed ${orderBy}`,
        shape: ORDERS.discussedCountries[orderBy],
        find: (request) => findCountriesDiscussed(database, speaker.id, orderBy, request),
        count: () => countCountriesDiscussed(database, speaker.id),
        load: (code) => loaders.country.load(code),
      }),
    );
  }
}

/** The most quoted of those that have the name as one of theirs. */
async function speakerNamed(name: string, { database, loaders }: Context): Promise<Speaker | null> {
  const wanted = foldedName(name);
  const pages = await Promise.all(
    (['PERSON', 'ORGANIZATION'] as const).map((kind) =>
      findSpeakers(database, { kind, search: name }, 'QUOTE_COUNT_DESC', { size: LARGEST_PAGE }),
    ),
  );
  const found = await Promise.all(pages.flatMap(({ rows }) => rows.map(({ key }) => loaders.speaker.load(key))));
  const named = found.filter((speaker) => speaker?.names.some((form) => foldedName(form.name) === wanted)) as Speaker[];
  return named.sort((one, other) => other.quoteCount - one.quoteCount)[0] ?? null;
}
