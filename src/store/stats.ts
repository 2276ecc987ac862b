import { countryName } from './countries.ts';
import type { Connection } from './database.ts';
import type { Dialect } from './driver.ts';
import type { QuoteFilter } from './filters.ts';
import { countQuotes } from './find.ts';
import { keptGroups } from './keptCounts.ts';
import { whereAll } from './keyset.ts';
import { quoteConditions } from './quoteList.ts';
import { list, type Sql, sql, words } from './sql.ts';
import { localTime } from './timeZones.ts';

/**
 * Counts of quotes by one or two different dimensions, the largest first, then by key. `total` counts the quotes that pass the
 * filter, each once, also those without a value in a dimension.
 * Days, weeks, months and years are those of the time zone (IANA). `countOnce`: the same words in several articles count once in a group, and in `total`. Throws a RangeError for no, equal, or more dimensions, and for an unknown zone.
 */
export async function quoteStats(
  connection: Connection,
  filter: QuoteFilter,
  groupBy: QuoteDimension[],
  first: number,
  { timeZone = 'UTC', countOnce = false }: CountOptions = {},
): Promise<QuoteStats> {
  if (groupBy.length < 1 || groupBy.length > 2 || new Set(groupBy).size !== groupBy.length) {
    throw new RangeError('groupBy: give one dimension, or two different ones');
  }
  const { select, from, where, count } = groupsOf(connection, filter, groupBy, { timeZone, countOnce });
  const rows = await connection.query<Record<string, string | number>>(sql`
    SELECT ${words(select.map((key, index) => `${key} AS k${index}`).join(', '))}, ${words(count)} AS "count"
    FROM ${words(from)} ${whereAll(where)} GROUP BY ${words(select.join(', '))} HAVING ${words(count)} > 0
    ORDER BY "count" DESC, ${words(select.map((_, index) => `k${index}`).join(', '))} LIMIT ${first}`);

  const labels = await Promise.all(
    groupBy.map((dimension, index) =>
      labelsOf(
        connection,
        dimension,
        rows.map((row) => row[`k${index}`]!),
      ),
    ),
  );
  return {
    total: countOnce ? await countUtterances(connection, filter) : await countQuotes(connection, filter),
    groups: rows.map((row) => ({
      keys: groupBy.map((dimension, index) => {
        const key = row[`k${index}`]!;
        return { dimension, key: String(key), label: labels[index]!(key) };
      }),
      count: row.count as number,
    })),
  };
}

/** Which rows to count by which keys: the counts kept ready where they answer it, else the quotes themselves. */
function groupsOf(
  connection: Connection,
  filter: QuoteFilter,
  groupBy: QuoteDimension[],
  { timeZone, countOnce }: Required<CountOptions>,
): Groups {
  // What is kept counts every quote.
  const kept = countOnce ? null : keptGroups(filter, groupBy, { dialect: connection.dialect, timeZone });
  if (kept !== null) {
    return { ...kept, select: groupBy.map((dimension) => kept.keys[dimension]!), count: 'sum("quoteCount")' };
  }
  const select = groupBy.map((dimension) => keyOf(dimension, connection.dialect, timeZone));
  const isAbout = groupBy.includes('ABOUT_COUNTRY');
  return {
    select,
    from: isAbout ? 'quote q CROSS JOIN quote_country c' : 'quote q',
    where: [
      ...(isAbout ? [words('c."quoteId" = q."id"')] : []),
      ...quoteConditions(connection, filter),
      ...select.map((key) => words(`${key} IS NOT NULL`)),
    ],
    count: countOnce ? UTTERANCES : 'count(*)',
  };
}

/** Quotes whose words are too few to be known by count each. */
const UTTERANCES = 'count(DISTINCT COALESCE(q."utterance", -q."id"))';

async function countUtterances(connection: Connection, filter: QuoteFilter): Promise<number> {
  const where = whereAll(quoteConditions(connection, filter));
  const [row] = await connection.query<{ count: number }>(
    sql`SELECT ${words(UTTERANCES)} AS "count" FROM quote q ${where}`,
  );
  return row!.count;
}

/** What a quote counts under, null where it has none. Texts compare by their bytes on both databases. */
function keyOf(dimension: QuoteDimension, dialect: Dialect, timeZone: string): string {
  const column = COLUMNS[dimension];
  if (column !== undefined) return column;
  const format = TIME_FORMATS[dimension as keyof typeof TIME_FORMATS];
  const local = localTime('q."publishedAt"', timeZone);
  if (dialect === 'sqlite') return `strftime('${format.sqlite}', ${local} / 1000.0, 'unixepoch')`;
  return `to_char(to_timestamp(${local} / 1000.0) AT TIME ZONE 'UTC', '${format.postgres}') COLLATE "C"`;
}

const COLUMNS: { [Dimension in QuoteDimension]?: string } = {
  ABOUT_COUNTRY: 'c."countryCode"',
  SPEAKER: 'q."speakerId"',
  SPEAKER_COUNTRY: 'q."speakerCountryCode"',
  SOURCE: 'q."sourceId"',
  LANGUAGE: 'q."language"',
  KIND: 'q."kind"',
};

const TIME_FORMATS = {
  DAY: { sqlite: '%Y-%m-%d', postgres: 'YYYY-MM-DD' },
  WEEK: { sqlite: '%G-W%V', postgres: 'IYYY-"W"IW' },
  MONTH: { sqlite: '%Y-%m', postgres: 'YYYY-MM' },
  YEAR: { sqlite: '%Y', postgres: 'YYYY' },
};

/** How a person reads the keys of a dimension: one statement for speakers and for sources, none for the others. */
async function labelsOf(
  { query }: Connection,
  dimension: QuoteDimension,
  keys: (string | number)[],
): Promise<(key: string | number) => string> {
  if (dimension === 'ABOUT_COUNTRY' || dimension === 'SPEAKER_COUNTRY')
    return (code) => countryName(String(code), 'en') ?? String(code);
  const table = dimension === 'SPEAKER' ? 'speaker' : dimension === 'SOURCE' ? 'source' : null;
  if (table === null || keys.length === 0) return String;
  const rows = await query<{ id: number; name: string }>(
    sql`SELECT "id", "name" FROM ${words(table)} WHERE "id" IN (${list([...new Set(keys)])})`,
  );
  const names = new Map<string | number, string>(rows.map(({ id, name }) => [id, name]));
  return (key) => names.get(key) ?? String(key);
}

interface Groups {
  select: string[];
  from: string;
  where: Sql[];
  count: string;
}

interface CountOptions {
  timeZone?: string;
  countOnce?: boolean;
}

export interface QuoteStats {
  total: number;
  groups: { keys: QuoteStatsKey[]; count: number }[];
}

interface QuoteStatsKey {
  dimension: QuoteDimension;
  /** Country code, key of the speaker or source as text, language, kind, or `2026-03-31`, `2026-W14`, `2026-03`, `2026`. */
  key: string;
  /** For people: the name of the speaker, source or country (in English); else the key. */
  label: string;
}

export type QuoteDimension =
  | 'ABOUT_COUNTRY'
  | 'SPEAKER'
  | 'SPEAKER_COUNTRY'
  | 'SOURCE'
  | 'LANGUAGE'
  | 'KIND'
  | 'DAY'
  | 'WEEK'
  | 'MONTH'
  | 'YEAR';
