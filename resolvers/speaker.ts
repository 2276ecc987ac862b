import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Country } from '../entities/country.ts';
import { Speaker } from '../entities/speaker.ts';
import { SpeakerName } from '../entities/speakerName.ts';
import { DiscussedCountryConnection, QuoteConnection } from '../schema/connections.ts';
import type { Context } from '../schema/context.ts';
import { listOf } from '../schema/list.ts';
import { bestName } from '../schema/names.ts';
import { isUnfiltered, narrowed, quoteFilter } from '../schema/narrow.ts';
import { LanguageCode } from '../schema/scalars.ts';
import { countCountriesDiscussed, findCountriesDiscussed, ORDERS } from '../src/store/find.ts';
import { CountedArguments } from './countedList.ts';
import { QuotesArguments, quoteList } from './quoteList.ts';

/** What people and organizations have in common. */
@Resolver(() => Speaker)
export class SpeakerResolver {
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

  @FieldResolver(() => [SpeakerName], { description: 'Every form of the name met so far.' })
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
