import type { Dialect } from './driver.ts';
import type { QuoteFilter } from './filters.ts';
import { whereAll } from './keyset.ts';
import { oneOf, oneSpeakerOf } from './quoteList.ts';
import { type Sql, sql, words } from './sql.ts';
import type { QuoteDimension } from './stats.ts';
import { talliedGroups } from './talliedGroups.ts';

/** The statement that reads how many quotes pass a filter from the counts kept with the rows; null for a filter that none answers. */
export function keptTotal(filter: QuoteFilter, dialect: Dialect): Sql | null {
  const only = asksOnly(filter);
  const { aboutCountry, speaker, source } = filter;
  if (only()) return words('SELECT sum("quoteCount") AS "count" FROM source');
  if (only('source')) return sql`SELECT sum("quoteCount") AS "count" FROM source WHERE ${oneOf('"id"', source!)}`;
  if (only('speaker'))
    return sql`SELECT sum("quoteCount") AS "count" FROM speaker WHERE ${oneSpeakerOf('"id"', speaker!)}`;
  // A quote about two countries is counted with both: only one of them may be asked for.
  const country = aboutCountry?.length === 1 ? aboutCountry[0]! : null;
  if (country !== null && only('aboutCountry'))
    return sql`SELECT "quoteCount" AS "count" FROM country WHERE "code" = ${country}`;
  if (country !== null && only('aboutCountry', 'speaker'))
    return sql`SELECT sum("quoteCount") AS "count" FROM speaker_country
      WHERE "countryCode" = ${country} AND ${oneSpeakerOf('"speakerId"', speaker!)}`;
  const tallied = talliedGroups(filter, [], { dialect, timeZone: 'UTC' });
  return tallied && sql`SELECT sum("quoteCount") AS "count" FROM ${words(tallied.from)} ${whereAll(tallied.where)}`;
}

/** Where the counts of quotes by some dimensions stand ready; null where they must be counted. Times are kept by the days of UTC. */
export function keptGroups(filter: QuoteFilter, groupBy: QuoteDimension[], place: Place): KeptGroups | null {
  const only = asksOnly(filter);
  const dimensions = [...groupBy].sort().join(' ');
  if (only()) {
    if (dimensions === 'ABOUT_COUNTRY') return { from: 'country', keys: { ABOUT_COUNTRY: '"code"' }, where: [] };
    if (dimensions === 'SPEAKER') return { from: 'speaker', keys: { SPEAKER: '"id"' }, where: [] };
    if (dimensions === 'SOURCE') return { from: 'source', keys: { SOURCE: '"id"' }, where: [] };
    if (dimensions === 'ABOUT_COUNTRY SPEAKER') return { ...BY_SPEAKER, where: [] };
  }
  if (only('speaker') && (dimensions === 'ABOUT_COUNTRY' || dimensions === 'ABOUT_COUNTRY SPEAKER')) {
    return { ...BY_SPEAKER, where: [oneSpeakerOf('"speakerId"', filter.speaker!)] };
  }
  if (only('aboutCountry') && filter.aboutCountry?.length === 1 && dimensions === 'SPEAKER') {
    return { ...BY_SPEAKER, where: [oneOf('"countryCode"', filter.aboutCountry)] };
  }
  return talliedGroups(filter, groupBy, place);
}

const BY_SPEAKER = { from: 'speaker_country', keys: { SPEAKER: '"speakerId"', ABOUT_COUNTRY: '"countryCode"' } };

/** Tells whether a filter restricts exactly the given fields. */
function asksOnly(filter: QuoteFilter): (...fields: (keyof QuoteFilter)[]) => boolean {
  const count = Object.values(filter).filter((value) => value != null).length;
  return (...fields) => count === fields.length && fields.every((field) => filter[field] != null);
}

/** Where and for whom it is counted. */
export interface Place {
  dialect: Dialect;
  /** IANA. */
  timeZone: string;
}

export interface KeptGroups {
  /** A table with a column `quoteCount`. */
  from: string;
  keys: { [Dimension in QuoteDimension]?: string };
  where: Sql[];
}
