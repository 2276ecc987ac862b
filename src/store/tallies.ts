import { lockCounts } from './counts.ts';
import type { Connection } from './database.ts';
import type { Dialect } from './driver.ts';
import { list, type Sql, sql, words } from './sql.ts';

/**
 * Adds quotes to the counts that are kept by two dimensions, or takes them out: to be called in the transaction that changes them, once with -1
 * before a change and once with 1 after it. Those that editors rejected count nowhere.
 */
export async function tally(connection: Connection, quoteIds: number[], change: 1 | -1): Promise<void> {
  await lockCounts(connection);
  for (let first = 0; first < quoteIds.length; first += QUOTES_AT_ONCE)
    await connection.query(tallied(connection.dialect, list(quoteIds.slice(first, first + QUOTES_AT_ONCE)), change));
}

/** The statement that does so for the quotes whose ids another gives. `leftOut`: the column as an earlier version of the tables calls it. */
export function tallied(dialect: Dialect, ids: Sql, change: 1 | -1, leftOut = '"isLeftOut"'): Sql {
  const parts = TALLIES.map(
    ({ name, first, second, from }) =>
      `SELECT '${name}' AS "dimensions", ${first} AS "first", ${second} AS "second" FROM ${from} WHERE ${first} IS NOT NULL`,
  );
  return sql`
    WITH changed AS (
      SELECT q."id", q."kind", q."language", CAST(q."sourceId" AS text) AS "source", q."speakerCountryCode" AS "speakerCountry",
        COALESCE(${words(dayOf('q."publishedAt"', dialect))}, '') AS "day"
      FROM quote q WHERE q."id" IN (${ids}) AND q.${words(leftOut)} = FALSE
    ), linked AS (
      SELECT changed.*, c."countryCode" AS "aboutCountry" FROM changed CROSS JOIN quote_country c WHERE c."quoteId" = changed."id"
    )
    INSERT INTO quote_tally ("dimensions", "first", "second", "quoteCount")
    SELECT "dimensions", "first", "second", ${words(String(change))} * count(*) FROM (${words(parts.join(' UNION ALL '))}) AS found
    GROUP BY "dimensions", "first", "second" ORDER BY "dimensions", "first", "second"
    ON CONFLICT ("dimensions", "first", "second") DO UPDATE SET "quoteCount" = quote_tally."quoteCount" + excluded."quoteCount"`;
}

/** A moment's day in UTC as `2026-03-31`; null for null. */
function dayOf(column: string, dialect: Dialect): string {
  return dialect === 'sqlite'
    ? `strftime('%Y-%m-%d', ${column} / 1000.0, 'unixepoch')`
    : `to_char(to_timestamp(${column} / 1000.0) AT TIME ZONE 'UTC', 'YYYY-MM-DD')`;
}

const QUOTES_AT_ONCE = 1_000;

/** What is counted: by day (empty where nobody knows it), by country spoken about, and by what charts and lists ask most beside these. */
const TALLIES = [
  { name: 'DAY', first: "''", second: '"day"', from: 'changed' },
  { name: 'ABOUT_COUNTRY DAY', first: '"aboutCountry"', second: '"day"', from: 'linked' },
  ...(
    [
      ['KIND', '"kind"'],
      ['LANGUAGE', '"language"'],
      ['SOURCE', '"source"'],
      ['SPEAKER_COUNTRY', '"speakerCountry"'],
    ] as const
  ).flatMap(([name, first]) => [
    { name, first, second: "''", from: 'changed' },
    { name: `${name} DAY`, first, second: '"day"', from: 'changed' },
    { name: `${name} ABOUT_COUNTRY`, first, second: '"aboutCountry"', from: 'linked' },
  ]),
];
