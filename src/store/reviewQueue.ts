import type { Connection } from './database.ts';
import { type Branch, countList, type Found, findPage, type Page, type PageRequest } from './keyset.ts';
import { list, sql, words } from './sql.ts';

/** Keys of quotes that nobody has reviewed, those most worth a look first; of some languages, or of all. */
export function findToReview(
  connection: Connection,
  languages: string[] | null,
  page: PageRequest,
): Promise<Page<Found>> {
  const branches = branchesOf(languages);
  return findPage(connection, { branches, isDescending: true, shape: REVIEW_QUEUE_SHAPE }, page);
}

export function countToReview(connection: Connection, languages: string[] | null): Promise<number> {
  return countList(connection, { branches: branchesOf(languages) });
}

/** The shape of the queue's places. */
export const REVIEW_QUEUE_SHAPE = ['integer', 'integer'] as const;

function branchesOf(languages: string[] | null): Branch[] {
  const inOrder = { from: words('quote'), columns: ['"reviewWorth"', '"id"'], isServed: true };
  if (languages === null) return [{ ...inOrder, where: [TO_REVIEW] }];
  if (languages.length === 0) return [{ ...inOrder, where: [words('FALSE')] }];
  return languages.map((language) => ({ ...inOrder, where: [TO_REVIEW, sql`"language" = ${language}`] }));
}

/** Written as the indexes have it; those that vanished are few. */
const TO_REVIEW = words('"reviewStatus" IS NULL AND "vanishedAt" = 0');

/** How much a quote is worth a look by itself, 0 to 1000: the less sure the extractor is, the more. */
export function worthOf(confidence: number): number {
  return Math.round((1 - Math.min(1, Math.max(0, confidence))) * 1000);
}

/**
 * Weighs quotes when they are stored: an error about somebody who is much quoted is read by many, and so are words
 * that many print. Of these the first printed stands for all, and its copies come late.
 */
export async function weighQuotes(connection: Connection, ids: number[]): Promise<void> {
  for (let first = 0; first < ids.length; first += QUOTES_AT_ONCE)
    await weighSome(connection, ids.slice(first, first + QUOTES_AT_ONCE));
}

const QUOTES_AT_ONCE = 1_000;

async function weighSome({ query }: Connection, ids: number[]): Promise<void> {
  // Those left out are in no index by their words.
  const quotes = await query<{ id: number; isMuchQuoted: boolean | number | null; first: number | null }>(sql`
    SELECT q."id", (SELECT s."quoteCount" FROM speaker s WHERE s."id" = q."speakerId") >= ${MUCH_QUOTED} AS "isMuchQuoted",
      (SELECT f."id" FROM quote f WHERE f."utterance" = q."utterance" AND f."isLeftOut" = FALSE ORDER BY f."orderedAt", f."id" LIMIT 1) AS "first"
    FROM quote q WHERE q."id" IN (${list(ids)})`);
  const copies = quotes.filter(({ id, first }) => first !== null && first !== id);
  const isCopy = new Set(copies.map(({ id }) => id));
  for (const [worth, divisor] of [
    [MUCH_QUOTED_WORTH, 1],
    [0, COPY_DIVISOR],
    [MUCH_QUOTED_WORTH, COPY_DIVISOR],
  ] as const) {
    const weighed = quotes.filter(
      (one) => Boolean(one.isMuchQuoted) === worth > 0 && isCopy.has(one.id) === divisor > 1,
    );
    if (weighed.length > 0)
      await query(sql`
        UPDATE quote SET "reviewWorth" = ("reviewWorth" + ${worth}) / ${divisor} WHERE "id" IN (${list(idsOf(weighed))})`);
  }
  if (copies.length === 0) return;
  const firsts = [...new Set(copies.map(({ first }) => first!))];
  await query(sql`
    UPDATE quote SET "reviewWorth" = "reviewWorth" + ${COPIED_WORTH}
    WHERE "reviewWorth" < ${MOST_WORTH} AND "id" IN (${list(firsts)})`);
}

function idsOf(quotes: { id: number }[]): number[] {
  return quotes.map(({ id }) => id);
}

/** Quotes of a speaker. */
const MUCH_QUOTED = 20;
const MUCH_QUOTED_WORTH = 200;
const COPY_DIVISOR = 4;
/** For each copy. */
const COPIED_WORTH = 50;
const MOST_WORTH = 1500;
