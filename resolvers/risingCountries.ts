import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../schema/context.ts';
import { withinLimit } from '../schema/page.ts';
import { RisingCountry } from '../schema/risingCountry.ts';
import { DateTime } from '../schema/scalars.ts';
import { findRisingCountries } from '../src/store/rising.ts';

const MOST_DAYS = 366;

@Resolver()
export class RisingCountriesResolver {
  @Query(() => [RisingCountry], {
    description:
      'Countries that are spoken about more than usual: the quotes of the last days against those of the days before them. First those whose rise is least likely to be chance: what is more than usual, measured against the square root of what is usual. Days are those of UTC; what has no known time is left out.',
  })
  async risingCountries(
    @Arg('days', () => Int, { defaultValue: 7, description: 'How many of the last days are looked at: 1 to 366.' })
    days: number,
    @Arg('usualDays', () => Int, {
      defaultValue: 28,
      description: 'How many days before them say what is usual: 1 to 366.',
    })
    usualDays: number,
    @Arg('until', () => DateTime, {
      nullable: true,
      description: 'In the last of the days; when absent, the last day that anything was published.',
    })
    until: Date | null,
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many countries to give: 1 to 100.' }) first: number,
    @Ctx() { database, loaders }: Context,
  ): Promise<RisingCountry[]> {
    const rising = await findRisingCountries(database, {
      days: withinLimit('days', days, MOST_DAYS),
      usualDays: withinLimit('usualDays', usualDays, MOST_DAYS),
      until: until?.getTime() ?? null,
      now: Date.now(),
      first: withinLimit('first', first),
    });
    return rising.map(({ code, ...counts }) => ({ ...counts, country: loaders.country.load(code) }));
  }
}
