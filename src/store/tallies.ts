import { lockCounts } from './counts.ts';
import type { Connection } from './database.ts';
import type { Dialect } from './driver.ts';
import { insertRows } from './insert.ts';
import { list, type Sql, sql, words } from './sql.ts';

/**
 * Adds quotes to the counts that are kept by two dimensions, or takes them out: to be called in the transaction that changes them, once with -1
 * before a change and once with 1 after it. Those that editors rejected count nowhere.
 */
export async function tally(connection: Connection, quoteIds: number[], change: 1 | -1): Promise<void> {
  if (quoteIds.length === 0) return;
  await lockCounts(connection);
  for (let first = 0; first < quoteIds.length; first += QUOTES_AT_ONCE) {
    const ids = quoteIds.slice(first, first + QUOTES_AT_ONCE);
    // PostgreSQL is better asked once; for SQLite a statement of fourteen parts is much for the few quotes that there mostly are.
    if (connection.dialect === 'postgres') await connection.query(tallied(connection.dialect, list(ids), change));
    else await countHere(connection, ids, change);
  }
}

async function countHere(connection: Connection, quoteIds: number[], change: 1 | -1): Promise<void> {
  const quotes = await connection.query<TalliedQuote & { about: string | null }>(sql`
    SELECT ${words(columnsOf(connection.dialect))},
      (SELECT string_agg(c."countryCode", ' ') FROM quote_country c WHERE c."quoteId" = q."id") AS "about"
    FROM quote q WHERE q."id" IN (SELECT value FROM json_each(${JSON.stringify(quoteIds)})) AND q."isLeftOut" = FALSE`);
  const counts = new Map<string, number>();
  for (const { about, ...quote } of quotes) {
    const linked = (about?.split(' ') ?? []).map((aboutCountry) => ({ ...quote, aboutCountry }));
    for (const { name, first, second, from } of TALLIES)
      for (const one of from === 'linked' ? linked : [quote]) {
        const value = first === null ? '' : one[first];
        if (value == null) continue;
        const place = `${name}${APART}${second === null ? '' : one[second]}${APART}${value}`;
        counts.set(place, (counts.get(place) ?? 0) + change);
      }
  }
  // In the order in which they stand.
  const rows = [...counts.keys()].sort().map((place) => [...place.split(APART), counts.get(place)!]);
  await insertRows(connection, 'quote_tally', ['dimensions', 'second', 'first', 'quoteCount'], rows, ADDED);
}

/** Stands in no value: what is stored has none. */
const APART = '\0';

/** The statement that does so for the quotes whose ids another gives. `leftOut`: the column as an earlier version of the tables calls it. */
export function tallied(dialect: Dialect, ids: Sql, change: 1 | -1, leftOut = '"isLeftOut"'): Sql {
  const column = (name: string | null) => (name === null ? "''" : `"${name}"`);
  const parts = TALLIES.map(
    ({ name, first, second, from }) =>
      `SELECT '${name}' AS "dimensions", ${column(first)} AS "first", ${column(second)} AS "second" FROM ${from} WHERE ${column(first)} IS NOT NULL`,
  );
  return sql`
    WITH changed AS (
      SELECT q."id", ${words(columnsOf(dialect))} FROM quote q WHERE q."id" IN (${ids}) AND q.${words(leftOut)} = FALSE
    ), linked AS (
      SELECT changed.*, c."countryCode" AS "aboutCountry" FROM changed CROSS JOIN quote_country c WHERE c."quoteId" = changed."id"
    )
    INSERT INTO quote_tally ("dimensions", "first", "second", "quoteCount")
    SELECT "dimensions", "first", "second", ${words(String(change))} * count(*) FROM (${words(parts.join(' UNION ALL '))}) AS found
    GROUP BY "dimensions", "first", "second" ORDER BY "dimensions", "first", "second"
    ${ADDED}`;
}

const ADDED = words(
  'ON CONFLICT ("dimensions", "first", "second") DO UPDATE SET "quoteCount" = quote_tally."quoteCount" + excluded."quoteCount"',
);

/** A quote's values, of `TalliedQuote`. */
function columnsOf(dialect: Dialect): string {
  return `q."kind", q."language", CAST(q."sourceId" AS text) AS "source", q."speakerCountryCode" AS "speakerCountry",
    COALESCE(${dayOf('q."publishedAt"', dialect)}, '') AS "day"`;
}

/** A moment's day in UTC as `2026-03-31`; null for null. */
function dayOf(column: string, dialect: Dialect): string {
  return dialect === 'sqlite'
    ? `strftime('%Y-%m-%d', ${column} / 1000.0, 'unixepoch')`
    : `to_char(to_timestamp(${column} / 1000.0) AT TIME ZONE 'UTC', 'YYYY-MM-DD')`;
}

const QUOTES_AT_ONCE = 1_000;

/** What is counted: by day (empty where nobody knows it), by country spoken about, and by what charts and lists ask most beside these. */
const TALLIES: Tally[] = [
  { name: 'DAY', first: null, second: 'day', from: 'changed' },
  { name: 'ABOUT_COUNTRY DAY', first: 'aboutCountry', second: 'day', from: 'linked' },
  ...(
    [
      ['KIND', 'kind'],
      ['LANGUAGE', 'language'],
      ['SOURCE', 'source'],
      ['SPEAKER_COUNTRY', 'speakerCountry'],
    ] as const
  ).flatMap(([name, first]): Tally[] => [
    { name, first, second: null, from: 'changed' },
    { name: `${name} DAY`, first, second: 'day', from: 'changed' },
    { name: `${name} ABOUT_COUNTRY`, first, second: 'aboutCountry', from: 'linked' },
  ]),
];

interface Tally {
  name: string;
  first: keyof TalliedQuote | null;
  second: keyof TalliedQuote | null;
  /** `linked` has a row for each country that a quote is about. */
  from: 'changed' | 'linked';
}

interface TalliedQuote {
  kind: string;
  language: string;
  source: string;
  speakerCountry: string | null;
  day: string;
  aboutCountry?: string;
}
