import { lockCounts } from './counts.ts';
import type { Connection } from './database.ts';
import { list, type Sql, sql } from './sql.ts';
import { tally } from './tallies.ts';

/**
 * Gives quotes to a speaker, or to nobody, with the speaker's country, where they are counted by it. What is counted by speaker is left to `recountSpeakers`:
 * call it for the old and the new one. Belongs into a transaction.
 */
export async function moveQuotes(connection: Connection, quoteIds: number[], speakerId: number | null): Promise<void> {
  if (quoteIds.length === 0) return;
  // Whoever stores articles changes quotes behind this lock too.
  await lockCounts(connection);
  for (let first = 0; first < quoteIds.length; first += QUOTES_AT_ONCE) {
    const ids = quoteIds.slice(first, first + QUOTES_AT_ONCE);
    const country = sql`(SELECT "countryCode" FROM speaker WHERE "id" = ${speakerId})`;
    // What is counted by day is counted by the country of who speaks, not by who it is.
    const toldOtherwise = await keysOf(
      connection,
      sql`
      SELECT "id" FROM quote WHERE "id" IN (${list(ids)}) AND COALESCE("speakerCountryCode", '') <> COALESCE(${country}, '')`,
    );
    await tally(connection, toldOtherwise, -1);
    await connection.query(sql`
      UPDATE quote SET "speakerId" = ${speakerId}, "speakerCountryCode" = ${country} WHERE "id" IN (${list(ids)})`);
    await connection.query(sql`UPDATE quote_country SET "speakerId" = ${speakerId} WHERE "quoteId" IN (${list(ids)})`);
    await tally(connection, toldOtherwise, 1);
  }
}

/** Tells speakers' quotes the countries that the speakers have now; `uncounted` are articles whose quotes are in no count yet. */
export async function tellCountries(
  connection: Connection,
  speakerIds: number[],
  uncounted: number[] = [],
): Promise<void> {
  if (speakerIds.length === 0) return;
  const told = await connection.query<{ id: number; articleId: number }>(sql`
    SELECT q."id", q."articleId" FROM speaker s JOIN quote q ON q."speakerId" = s."id"
    WHERE s."id" IN (${list(speakerIds)}) AND COALESCE(q."speakerCountryCode", '') <> COALESCE(s."countryCode", '')`);
  const isCounted = ({ articleId }: { articleId: number }) => !uncounted.includes(articleId);
  const counted = numbers(told.filter(isCounted));
  await tally(connection, counted, -1);
  for (let first = 0; first < told.length; first += QUOTES_AT_ONCE)
    await connection.query(sql`
      UPDATE quote SET "speakerCountryCode" = (SELECT s."countryCode" FROM speaker s WHERE s."id" = quote."speakerId")
      WHERE "id" IN (${list(numbers(told.slice(first, first + QUOTES_AT_ONCE)))})`);
  await tally(connection, counted, 1);
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
