import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Country } from '../entities/country.ts';
import { CountryName } from '../entities/countryName.ts';
import { CountryConnection, CountrySpeakerConnection, QuoteConnection } from '../schema/connections.ts';
import type { Context } from '../schema/context.ts';
import { CountryOrderEnum } from '../schema/enums.ts';
import { CountryFilterInput } from '../schema/filters.ts';
import { listOf } from '../schema/list.ts';
import { bestName } from '../schema/names.ts';
import { narrowed, quoteFilter, searchText } from '../schema/narrow.ts';
import { PageArguments } from '../schema/page.ts';
import { CountryCode, LanguageCode } from '../schema/scalars.ts';
import {
  type CountryOrder,
  countCountries,
  countSpeakersAbout,
  findCountries,
  findSpeakersAbout,
  ORDERS,
} from '../src/store/find.ts';
import { CountedArguments } from './countedList.ts';
import { QuotesArguments, quoteList } from './quoteList.ts';

@ArgsType()
class CountriesArguments extends PageArguments {
  @Field(() => CountryFilterInput, { nullable: true, description: 'Which countries; all when absent.' })
  filter?: CountryFilterInput | null;

  @Field(() => CountryOrderEnum, { defaultValue: 'QUOTE_COUNT_DESC', description: 'In which order.' })
  orderBy!: CountryOrder;
}

@Resolver(() => Country)
export class CountryResolver {
  @Query(() => Country, { nullable: true, description: 'One country; null when no country has this code.' })
  country(
    @Arg('code', () => CountryCode, { description: 'ISO 3166-1 alpha-2.' }) code: string,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.country.load(code);
  }

  @Query(() => CountryConnection, { description: 'Countries, by default those that most quotes are about first.' })
  countries(
    @Args(() => CountriesArguments) { filter: asked, orderBy, ...page }: CountriesArguments,
    @Ctx() { database, loaders }: Context,
  ) {
    const filter = { search: searchText(asked?.search, 'filter.search') };
    return new CountryConnection(
      listOf(page, {
        order: `countries ${orderBy}`,
        shape: ORDERS.countries[orderBy],
        find: (request) => findCountries(database, filter, orderBy, request),
        count: () => countCountries(database, filter),
        load: (code) => loaders.country.load(code),
      }),
    );
  }

  @FieldResolver(() => String, {
    description: 'The name in the language asked for, else in one of the request’s Accept-Language, else in English.',
  })
  async name(
    @Root() { code }: Country,
    @Arg('language', () => LanguageCode, { nullable: true, description: 'The language wanted most.' }) language:
      | string
      | null,
    @Ctx() { languages, loaders }: Context,
  ) {
    return bestName(await loaders.countryNames.load(code), code, language, languages);
  }

  @FieldResolver(() => [CountryName], { description: 'The name in every language that is known.' })
  names(@Root() { code }: Country, @Ctx() { loaders }: Context) {
    return loaders.countryNames.load(code);
  }

  @FieldResolver(() => Int, { description: 'How many quotes are about the country.' })
  quoteCount(@Root() { code }: Country, @Ctx() { loaders }: Context) {
    return loaders.countryQuoteCount.load(code);
  }

  @FieldResolver(() => QuoteConnection, { description: 'Quotes about the country, whoever speaks.' })
  quotes(
    @Root() { code }: Country,
    @Args(() => QuotesArguments) { filter, orderBy, ...page }: QuotesArguments,
    @Ctx() context: Context,
  ) {
    return quoteList(context, page, { filter: narrowed(quoteFilter(filter), 'aboutCountry', code), order: orderBy });
  }

  @FieldResolver(() => CountrySpeakerConnection, {
    description: 'Who speaks about the country, by default the most quoted about it first.',
  })
  speakers(
    @Root() { code }: Country,
    @Args(() => CountedArguments) { orderBy, ...page }: CountedArguments,
    @Ctx() { database, loaders }: Context,
  ) {
    return new CountrySpeakerConnection(
      listOf(page, {
        order: `countrySpeakers ${orderBy}`,
        shape: ORDERS.countrySpeakers[orderBy],
        find: (request) => findSpeakersAbout(database, code, orderBy, request),
        count: () => countSpeakersAbout(database, code),
        load: (id) => loaders.speaker.load(id),
      }),
    );
  }
}
