import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Node } from '../entities/node.ts';
import { Person } from '../entities/person.ts';
import type { Context } from '../schema/context.ts';
import { QuoteDimensionEnum } from '../schema/enums.ts';
import { badUserInput } from '../schema/errors.ts';
import { QuoteFilterInput } from '../schema/filters.ts';
import { encodeId } from '../schema/ids.ts';
import { quoteFilter } from '../schema/narrow.ts';
import { withinLimit } from '../schema/page.ts';
import { QuoteStats, QuoteStatsKey } from '../schema/quoteStats.ts';
import { TimeZone } from '../schema/scalars.ts';
import { type QuoteDimension, quoteStats } from '../src/store/stats.ts';

const MOST_GROUPS = 1000;

@Resolver(() => QuoteStatsKey)
export class QuoteStatsResolver {
  @Query(() => QuoteStats, {
    description: 'Counts of quotes for charts, maps and the matrix of who talks about whom, the largest groups first.',
  })
  quoteStats(
    @Arg('filter', () => QuoteFilterInput, { nullable: true, description: 'Which quotes; all when absent.' })
    filter: QuoteFilterInput | null,
    @Arg('groupBy', () => [QuoteDimensionEnum], {
      description: 'What to count by: one dimension, or two different ones.',
    })
    groupBy: QuoteDimension[],
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many groups to give: 1 to 1000.' }) first: number,
    @Arg('timeZone', () => TimeZone, {
      defaultValue: 'UTC',
      description: 'Whose days, weeks, months and years are counted.',
    })
    timeZone: string,
    @Arg('countOnce', () => Boolean, {
      defaultValue: false,
      description: 'Whether words that several articles print (`Quote.alsoIn`) count once, in a group and in `total`.',
    })
    countOnce: boolean,
    @Ctx() { database }: Context,
  ) {
    if (groupBy.length < 1 || groupBy.length > 2 || groupBy[0] === groupBy[1]) {
      throw badUserInput('groupBy', 'must be one dimension, or two different ones.');
    }
    const most = withinLimit('first', first, MOST_GROUPS);
    return quoteStats(database, quoteFilter(filter), groupBy, most, { timeZone, countOnce });
  }

  @FieldResolver(() => String, {
    description:
      'What the group is: a country’s code, the id of a speaker or source, a language, a kind, or a day, week, month or year.',
  })
  async key(@Root() { dimension, key }: QuoteStatsKey, @Ctx() { loaders }: Context): Promise<string> {
    if (dimension === 'SOURCE') return encodeId('Source', key);
    if (dimension !== 'SPEAKER') return key;
    const speaker = await loaders.speaker.load(Number(key));
    return encodeId(speaker instanceof Person ? 'Person' : 'Organization', key);
  }

  @FieldResolver(() => Node, {
    nullable: true,
    description: 'The country, speaker or source that the key stands for; null in dimensions that have none.',
  })
  async node(@Root() { dimension, key }: QuoteStatsKey, @Ctx() { loaders }: Context): Promise<Node | null> {
    if (dimension === 'SPEAKER') return loaders.speaker.load(Number(key));
    if (dimension === 'SOURCE') return loaders.source.load(Number(key));
    return dimension === 'ABOUT_COUNTRY' || dimension === 'SPEAKER_COUNTRY' ? loaders.country.load(key) : null;
  }
}
