import type { Connection } from './database.ts';
import { sql } from './sql.ts';

/** How much of what was found is right by the reviews so far, by language, the most reviewed first. */
export async function readQuality({ query }: Connection): Promise<LanguageQuality[]> {
  const rows = await query<Counts>(sql`
    SELECT "language", count(*) AS "quotes", sum(CASE WHEN "isQuoteRight" THEN 1 ELSE 0 END) AS "rightQuotes",
      count("isSpeakerRight") AS "speakers", sum(CASE WHEN "isSpeakerRight" THEN 1 ELSE 0 END) AS "rightSpeakers",
      sum("countryCount") AS "countries", sum("rightCountryCount") AS "rightCountries"
    FROM quote_finding WHERE "isFound" GROUP BY "language" ORDER BY count(*) DESC, "language"`);
  return rows.map((row) => ({
    language: row.language,
    quotes: precisionOf(row.rightQuotes, row.quotes),
    speakers: precisionOf(row.rightSpeakers, row.speakers),
    countries: precisionOf(row.rightCountries, row.countries),
  }));
}

/** The same of several languages together. */
export function together(parts: Precision[]): Precision {
  const sum = (count: (part: Precision) => number) => parts.reduce((before, part) => before + count(part), 0);
  return precisionOf(
    sum(({ right }) => right),
    sum(({ reviewed }) => reviewed),
  );
}

/**
 * A share with its interval by Wilson's score at 95 %, which holds for few reviews and near 0 and 1 too
 * (E. B. Wilson, Probable inference, the law of succession, and statistical inference, 1927).
 */
export function precisionOf(right: number, reviewed: number): Precision {
  if (reviewed === 0) return { right, reviewed, precision: null, low: null, high: null };
  const share = right / reviewed;
  const weight = DEVIATIONS ** 2 / reviewed;
  const middle = (share + weight / 2) / (1 + weight);
  const half = (DEVIATIONS * Math.sqrt((share * (1 - share)) / reviewed + weight / (4 * reviewed))) / (1 + weight);
  return { right, reviewed, precision: share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/** Of the normal distribution: 95 % lie between. */
const DEVIATIONS = 1.959964;

interface Counts {
  language: string;
  quotes: number;
  rightQuotes: number;
  speakers: number;
  rightSpeakers: number;
  countries: number;
  rightCountries: number;
}

export interface LanguageQuality {
  language: string;
  quotes: Precision;
  speakers: Precision;
  countries: Precision;
}

/** Null where nothing was reviewed. */
export interface Precision {
  right: number;
  reviewed: number;
  precision: number | null;
  low: number | null;
  high: number | null;
}
