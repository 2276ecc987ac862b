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
  const end = (Math.floor(last / DAY) + 1) * DAY;
  const turn = end - days * DAY;
  const rows = await query<{ code: string; recent: number; before: number }>(sql`
    SELECT c."countryCode" AS "code", count(CASE WHEN c."orderedAt" >= ${turn} THEN 1 END) AS "recent",
      count(CASE WHEN c."orderedAt" < ${turn} THEN 1 END) AS "before"
    FROM country k CROSS JOIN quote_country c CROSS JOIN quote q
    WHERE c."countryCode" = k."code" AND c."isRejected" = FALSE AND c."orderedAt" >= ${turn - usualDays * DAY} AND c."orderedAt" < ${end}
      AND q."id" = c."quoteId" AND q."publishedAt" IS NOT NULL
    GROUP BY c."countryCode" HAVING count(CASE WHEN c."orderedAt" >= ${turn} THEN 1 END) > 0`);
  return rows
    .map(({ code, recent, before }) => ({ code, count: recent, usualCount: (before * days) / usualDays }))
    .filter(({ count, usualCount }) => count > usualCount)
    .sort((one, other) => surprise(other) - surprise(one) || (one.code < other.code ? -1 : 1))
    .slice(0, first);
}

async function lastPublishedAt(query: Connection['query'], now: number): Promise<number | null> {
  const [row] = await query<{ publishedAt: number }>(sql`
    SELECT "publishedAt" FROM quote
    WHERE "isRejected" = FALSE AND "publishedAt" IS NOT NULL AND "orderedAt" <= ${now} ORDER BY "orderedAt" DESC, "id" DESC LIMIT 1`);
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
