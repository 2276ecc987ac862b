import type { QuoteFilter } from './filters.ts';
import type { KeptGroups, Place } from './keptCounts.ts';
import { oneOf } from './quoteList.ts';
import { type Sql, sql } from './sql.ts';
import type { QuoteDimension } from './stats.ts';

/**
 * Where quotes are counted already by what a filter restricts and by what they are to be grouped by (tallies.ts): one dimension and another, or
 * the day. Null where they are not.
 */
export function talliedGroups(
  filter: QuoteFilter,
  groupBy: QuoteDimension[],
  { dialect, timeZone }: Place,
): KeptGroups | null {
  const { publishedFrom = null, publishedTo = null, ...fields } = filter;
  const restricted = restrictionsOf(fields);
  const days = daysBetween(publishedFrom, publishedTo);
  const times = groupBy.filter((dimension) => Object.hasOwn(DAY_FORMATS, dimension));
  const isByDay = times.length > 0 || publishedFrom !== null || publishedTo !== null;
  if (restricted === null || days === null || times.length > 1 || (times.length > 0 && timeZone !== 'UTC')) return null;
  // Who is spoken about in quotes about a country: these have others beside it.
  if (restricted.has('ABOUT_COUNTRY') && groupBy.includes('ABOUT_COUNTRY')) return null;

  const counted = new Set<string>([...restricted.keys(), ...groupBy.filter((dimension) => !times.includes(dimension))]);
  if (isByDay) counted.add('DAY');
  const second = isByDay ? 'DAY' : counted.size === 2 ? 'ABOUT_COUNTRY' : null;
  const firsts = [...counted].filter((dimension) => dimension !== second);
  if (firsts.length > 1 || (second !== null && !counted.has(second))) return null;
  if (firsts.length === 0 && second !== 'DAY') return null;
  if (firsts.length === 1 && !(TALLIED.has(firsts[0]!) || (firsts[0] === 'ABOUT_COUNTRY' && second === 'DAY')))
    return null;

  const placeOf = (dimension: string) => (dimension === firsts[0] ? '"first"' : '"second"');
  const where: Sql[] = [sql`"dimensions" = ${[...firsts, ...(second === null ? [] : [second])].join(' ')}`];
  for (const [dimension, values] of restricted) where.push(oneOf(placeOf(dimension), values));
  if (isByDay) where.push(sql`"second" >= ${days.from}`, sql`"second" <= ${days.to}`);
  const keys: KeptGroups['keys'] = {};
  for (const dimension of groupBy) {
    const format = DAY_FORMATS[dimension];
    keys[dimension] = format === undefined ? keyOf(dimension, placeOf(dimension)) : format[dialect];
  }
  // SQLite takes rows of all kinds for as many.
  const isByFirst = dialect === 'sqlite' && restricted.has(firsts[0]!) && !restricted.has(second!);
  return { from: isByFirst ? 'quote_tally INDEXED BY quote_tally_by_first' : 'quote_tally', keys, where };
}

/** The values that a filter allows by dimension, as tallies have them; null where it restricts something else, or by values that overlap. */
function restrictionsOf(fields: QuoteFilter): Map<string, string[]> | null {
  const restricted = new Map<string, string[]>();
  for (const [field, values] of Object.entries(fields)) {
    if (values == null) continue;
    const dimension = DIMENSIONS[field];
    if (dimension === undefined) return null;
    // A quote about two countries is counted with both.
    if (dimension === 'ABOUT_COUNTRY' && values.length !== 1) return null;
    restricted.set(dimension, [...new Set((values as (string | number)[]).map(String))]);
  }
  return restricted;
}

/** The days between two moments, where these are the first and the last of a day; any known day where they are not given; else null. */
function daysBetween(from: number | null, to: number | null): { from: string; to: string } | null {
  if ((from !== null && from % DAY !== 0) || (to !== null && (to + 1) % DAY !== 0)) return null;
  const dayOf = (moment: number) => new Date(moment).toISOString().slice(0, 10);
  return { from: from === null ? '0' : dayOf(from), to: to === null ? '9999-12-31' : dayOf(to) };
}

const keyOf = (dimension: QuoteDimension, place: string): string =>
  dimension === 'SOURCE' ? `CAST(${place} AS integer)` : place;

const DAY = 86_400_000;

const DIMENSIONS: Record<string, string> = {
  aboutCountry: 'ABOUT_COUNTRY',
  speakerCountry: 'SPEAKER_COUNTRY',
  source: 'SOURCE',
  language: 'LANGUAGE',
  kind: 'KIND',
};

const TALLIED = new Set(['SPEAKER_COUNTRY', 'SOURCE', 'LANGUAGE', 'KIND']);

const DAY_FORMATS: { [Dimension in QuoteDimension]?: Record<Place['dialect'], string> } = {
  DAY: { sqlite: '"second"', postgres: '"second"' },
  WEEK: { sqlite: `strftime('%G-W%V', "second")`, postgres: `to_char("second"::date, 'IYYY-"W"IW') COLLATE "C"` },
  MONTH: { sqlite: 'substr("second", 1, 7)', postgres: 'substr("second", 1, 7)' },
  YEAR: { sqlite: 'substr("second", 1, 4)', postgres: 'substr("second", 1, 4)' },
};
