import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Country } from '../entities/country.ts';
import { QuoteCountry } from '../entities/quoteCountry.ts';
import type { Context } from '../schema/context.ts';

@Resolver(() => QuoteCountry)
export class AboutCountryResolver {
  @FieldResolver(() => Country, { description: 'The country.' })
  country(@Root() about: QuoteCountry, @Ctx() { loaders }: Context) {
    return loaders.country.load(about.countryCode);
  }
}
