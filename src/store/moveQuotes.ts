import { lockCounts } from './counts.ts';
import type { Connection } from './database.ts';
import { list, type Sql, sql } from './sql.ts';
import { tally } from './tallies.ts';

/**
 * Gives quotes to a speaker, or to nobody, with the speaker's country, where they are counted by it. What is counted by speaker is left to `recountSpeakers`:
 * call it for the old and the new one. Belongs into a transaction.
 */
export async function moveQuotes(connection: Connection, quoteIds: number[], speakerId: number | null): Promise<void> {
  for (let first = 0; first < quoteIds.length; first += QUOTES_AT_ONCE) {
    const ids = quoteIds.slice(first, first + QUOTES_AT_ONCE);
    await tally(connection, ids, -1);
    await connection.query(sql`
      UPDATE quote SET "speakerId" = ${speakerId}, "speakerCountryCode" = (SELECT "countryCode" FROM speaker WHERE "id" = ${speakerId})
      WHERE "id" IN (${list(ids)})`);
    await connection.query(sql`UPDATE quote_country SET "speakerId" = ${speakerId} WHERE "quoteId" IN (${list(ids)})`);
    await tally(connection, ids, 1);
  }
}

/** Tells a speaker's quotes the country that the speaker has now; `uncounted` are articles whose quotes are in no count yet. */
export async function tellCountry(connection: Connection, speakerId: number, uncounted: number[] = []): Promise<void> {
  const told = await connection.query<{ id: number; articleId: number }>(sql`
    SELECT q."id", q."articleId" FROM quote q JOIN speaker s ON s."id" = q."speakerId"
    WHERE q."speakerId" = ${speakerId} AND COALESCE(q."speakerCountryCode", '') <> COALESCE(s."countryCode", '')`);
  const isCounted = ({ articleId }: { articleId: number }) => !uncounted.includes(articleId);
  await moveQuotes(connection, numbers(told.filter(isCounted)), speakerId);
  const others = numbers(told.filter((quote) => !isCounted(quote)));
  if (others.length > 0)
    await connection.query(sql`
      UPDATE quote SET "speakerCountryCode" = (SELECT "countryCode" FROM speaker WHERE "id" = ${speakerId}) WHERE "id" IN (${list(others)})`);
}

/** Counts the quotes of speakers anew, and those about each country. */
export async function recountSpeakers(connection: Connection, ids: number[]): Promise<void> {
  if (ids.length === 0) return;
  await lockCounts(connection);
  const { query } = connection;
  await query(sql`
    UPDATE speaker SET "quoteCount" = (SELECT count(*) FROM quote WHERE quote."speakerId" = speaker."id" AND quote."isLeftOut" = FALSE) WHERE "id" IN (${list(ids)})`);
  await query(sql`DELETE FROM speaker_country WHERE "speakerId" IN (${list(ids)})`);
  await query(sql`
    INSERT INTO speaker_country ("speakerId", "countryCode", "quoteCount")
    SELECT q."speakerId", c."countryCode", count(*) FROM quote q JOIN quote_country c ON c."quoteId" = q."id"
    WHERE q."speakerId" IN (${list(ids)}) AND q."isLeftOut" = FALSE GROUP BY q."speakerId", c."countryCode"`);
}

/** The keys of rows that a statement gives, as `id`. */
export async function keysOf({ query }: Connection, statement: Sql): Promise<number[]> {
  return numbers(await query<{ id: number }>(statement));
}

function numbers(rows: { id: number }[]): number[] {
  return rows.map(({ id }) => id);
}

const QUOTES_AT_ONCE = 1_000;
