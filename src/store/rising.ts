import type { Connection } from './database.ts';
import { sql } from './sql.ts';

/**
 * Countries with more quotes about them in the last days than the days before let expect, the least likely to be chance first. `until` is a
 * moment of the last day (milliseconds since 1970, days of UTC); null is the last day up to `now` on which anything was published.
 */
export async function findRisingCountries(
  { query }: Connection,
  { days, usualDays, until, now, first }: RisingQuestion,
): Promise<RisingCountry[]> {
  const last = until ?? (await lastPublishedAt(query, now));
  if (last === null) return [];
  const day = (back: number) => new Date(last - back * DAY).toISOString().slice(0, 10);
  const turn = day(days - 1);
  const rows = await query<{ code: string; recent: number; before: number }>(sql`
    SELECT "first" AS "code", sum(CASE WHEN "second" >= ${turn} THEN "quoteCount" ELSE 0 END) AS "recent",
      sum(CASE WHEN "second" < ${turn} THEN "quoteCount" ELSE 0 END) AS "before"
    FROM quote_tally WHERE "dimensions" = 'ABOUT_COUNTRY DAY' AND "second" >= ${day(days - 1 + usualDays)} AND "second" <= ${day(0)}
    GROUP BY "first"`);
  return rows
    .map(({ code, recent, before }) => ({ code, count: recent, usualCount: (before * days) / usualDays }))
    .filter(({ count, usualCount }) => count > usualCount)
    .sort((one, other) => surprise(other) - surprise(one) || (one.code < other.code ? -1 : 1))
    .slice(0, first);
}

async function lastPublishedAt(query: Connection['query'], now: number): Promise<number | null> {
  const [row] = await query<{ publishedAt: number }>(sql`
    SELECT "publishedAt" FROM quote
    WHERE "isLeftOut" = FALSE AND "publishedAt" IS NOT NULL AND "orderedAt" <= ${now} ORDER BY "orderedAt" DESC, "id" DESC LIMIT 1`);
  return row?.publishedAt ?? null;
}

/** Deviations by which a count is above what is usual, as counts of rare things scatter. */
function surprise({ count, usualCount }: RisingCountry): number {
  return (count - usualCount) / Math.sqrt(usualCount + 1);
}

const DAY = 86_400_000;

interface RisingQuestion {
  days: number;
  usualDays: number;
  until: number | null;
  now: number;
  first: number;
}

interface RisingCountry {
  code: string;
  /** Quotes of the last days. */
  count: number;
  /** Quotes of as many days before, in the mean. */
  usualCount: number;
}
