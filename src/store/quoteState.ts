import type { CountryLink, QuoteState } from './audit.ts';
import { addCounts, type Counts, changeCounts } from './counts.ts';
import type { Connection } from './database.ts';
import { judgeFinding } from './findings.ts';
import { saveQuoteCountries } from './quoteCountries.ts';
import { sql, words } from './sql.ts';
import { tally } from './tallies.ts';

/** A quote with what a review may change of it. Of two changes at the same time, the second sees what the first made. Null where there is none. */
export async function lockedQuote({ dialect, query }: Connection, id: number): Promise<QuoteRow | null> {
  const [row] = await query<Omit<QuoteRow, 'state'> & Omit<QuoteState, 'countries'>>(sql`
    SELECT q."id", q."articleId", q."sourceId", q."start", q."text", q."language", q."orderedAt", q."vanishedAt", q."reviewStatus" AS "status", q."speakerId",
      (SELECT s."name" FROM speaker s WHERE s."id" = q."speakerId") AS "speakerName"
    FROM quote q WHERE q."id" = ${id} ${words(dialect === 'postgres' ? 'FOR UPDATE' : '')}`);
  if (row === undefined) return null;
  const { status, speakerId, speakerName, ...quote } = row;
  const countries = await query<CountryLink>(sql`
    SELECT "countryCode" AS "code", "mention", "start", "end", "reason" FROM quote_country
    WHERE "quoteId" = ${id} ORDER BY "position"`);
  return { ...quote, state: { status, speakerId, speakerName, countries } };
}

/** Gives a quote another state by an editor's word, in lists and in every count that is kept. */
export async function changeQuote(connection: Connection, quote: QuoteRow, after: QuoteState): Promise<void> {
  await tally(connection, [quote.id], -1);
  await writeState(connection, quote, after);
  await tally(connection, [quote.id], 1);
  await recount(connection, quote, after);
  await judgeFinding(connection, quote, after);
}

/** Lists and counts have neither what editors rejected nor what vanished. */
function isLeftOut({ vanishedAt }: Pick<QuoteRow, 'vanishedAt'>, { status }: QuoteState): boolean {
  return status === 'REJECTED' || vanishedAt > 0;
}

/** Whether two states say the same. */
export function isSameState(one: QuoteState, other: QuoteState): boolean {
  const codes = ({ countries }: QuoteState) => countries.map(({ code }) => code).join(' ');
  return one.status === other.status && one.speakerId === other.speakerId && codes(one) === codes(other);
}

async function writeState(connection: Connection, quote: QuoteRow, after: QuoteState): Promise<void> {
  const { query } = connection;
  const { status, speakerId, countries } = after;
  await query(sql`
    UPDATE quote SET "reviewStatus" = ${status}, "isLeftOut" = ${isLeftOut(quote, after)}, "speakerId" = ${speakerId},
      "speakerCountryCode" = (SELECT "countryCode" FROM speaker WHERE speaker."id" = ${speakerId})
    WHERE "id" = ${quote.id}`);
  if (speakerId !== null) {
    // The article speaks of whoever is quoted in it.
    await query(sql`
      INSERT INTO article_speaker ("articleId", "speakerId", "position", "mentionCount")
      VALUES (${quote.articleId}, ${speakerId}, (SELECT count(*) FROM article_speaker WHERE "articleId" = ${quote.articleId}), 0)
      ON CONFLICT DO NOTHING`);
  }
  await query(sql`
    DELETE FROM article_speaker WHERE "articleId" = ${quote.articleId} AND "speakerId" = ${quote.state.speakerId} AND "mentionCount" = 0
      AND NOT EXISTS (SELECT 1 FROM quote q WHERE q."articleId" = article_speaker."articleId" AND q."speakerId" = article_speaker."speakerId")`);
  await query(sql`DELETE FROM quote_country WHERE "quoteId" = ${quote.id}`);
  const { id: quoteId, orderedAt } = quote;
  await saveQuoteCountries(connection, [
    { quoteId, countries, speakerId, orderedAt, isLeftOut: isLeftOut(quote, after) },
  ]);
}

async function recount(connection: Connection, quote: QuoteRow, after: QuoteState): Promise<void> {
  const changes: Counts = new Map();
  for (const [state, change] of [
    [quote.state, -1],
    [after, 1],
  ] as const) {
    const codes = state.countries.map(({ code }) => code);
    if (!isLeftOut(quote, state)) addCounts(changes, { speakerId: state.speakerId, codes }, change);
  }
  await changeCounts(connection, quote, changes);
}

export interface QuoteRow {
  id: number;
  articleId: number;
  sourceId: number;
  start: number;
  text: string;
  language: string;
  orderedAt: number;
  /** 0: it stands. */
  vanishedAt: number;
  state: QuoteState;
}
