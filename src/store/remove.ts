import { removeSketches } from './copies.ts';
import { lockCounts } from './counts.ts';
import type { Connection } from './database.ts';
import { keysOf, recountSpeakers } from './moveQuotes.ts';
import { removeFromSearch } from './search.ts';
import { dropUnseenNames, recountSeen } from './seen.ts';
import { list, sql } from './sql.ts';
import { tallied } from './tallies.ts';

/**
 * Removes articles with their quotes, links and search rows, counts what is left again where it changed, and removes speakers and
 * sources that nothing names any more. Belongs into a transaction.
 */
export async function removeArticles(connection: Connection, ids: number[]): Promise<void> {
  for (let first = 0; first < ids.length; first += ARTICLES_AT_ONCE)
    await removeSome(connection, ids.slice(first, first + ARTICLES_AT_ONCE));
}

const ARTICLES_AT_ONCE = 100;

async function removeSome(connection: Connection, ids: number[]): Promise<void> {
  const { query } = connection;
  const removed = sql`"articleId" IN (${list(ids)})`;
  const quotes = sql`SELECT "id" FROM quote WHERE ${removed}`;
  const speakers = await keysOf(
    connection,
    sql`
    SELECT "speakerId" AS "id" FROM article_speaker WHERE ${removed} UNION SELECT "speakerId" FROM quote WHERE ${removed} AND "speakerId" IS NOT NULL
    ORDER BY 1`,
  );
  const sources = await keysOf(
    connection,
    sql`SELECT DISTINCT "sourceId" AS "id" FROM article WHERE "id" IN (${list(ids)}) ORDER BY 1`,
  );
  const countries = await query<{ code: string; count: number }>(sql`
    SELECT "countryCode" AS "code", count(*) AS "count" FROM quote_country WHERE "quoteId" IN (${quotes}) AND "isLeftOut" = FALSE GROUP BY "countryCode" ORDER BY "countryCode"`);

  await lockCounts(connection);
  await query(tallied(connection.dialect, quotes, -1));
  await removeFromSearch(connection, 'quote_search', quotes);
  await removeFromSearch(connection, 'article_search', list(ids));
  await removeSketches(connection, ids);
  await query(sql`DELETE FROM article WHERE "id" IN (${list(ids)})`);

  await recountSpeakers(connection, speakers);
  await forgetSpeakers(connection, speakers);
  await recountSeen(connection, speakers);
  await dropUnseenNames(connection, speakers);
  await recountSources(connection, sources);
  for (const { code, count } of countries) {
    await query(sql`UPDATE country SET "quoteCount" = "quoteCount" - ${count} WHERE "code" = ${code}`);
  }
}

/** Removes those of some speakers that nothing names any more. */
export async function forgetSpeakers(connection: Connection, ids: number[]): Promise<void> {
  if (ids.length === 0) return;
  const { query } = connection;
  // Whoever links an article to one of them has done so, or waits.
  if (connection.dialect === 'postgres')
    await query(sql`SELECT 1 FROM speaker WHERE "id" IN (${list(ids)}) ORDER BY "id" FOR UPDATE`);
  const forgotten = await keysOf(
    connection,
    sql`
    SELECT s."id" AS "id" FROM speaker s
    WHERE s."id" IN (${list(ids)}) AND s."quoteCount" = 0
      AND NOT EXISTS (SELECT 1 FROM article_speaker l WHERE l."speakerId" = s."id")
      AND NOT EXISTS (SELECT 1 FROM quote q WHERE q."speakerId" = s."id")`,
  );
  if (forgotten.length === 0) return;
  await removeFromSearch(
    connection,
    'speaker_search',
    sql`SELECT "id" FROM speaker_name WHERE "speakerId" IN (${list(forgotten)})`,
  );
  await query(sql`DELETE FROM speaker WHERE "id" IN (${list(forgotten)})`);
}

async function recountSources({ query }: Connection, ids: number[]): Promise<void> {
  await query(sql`
    UPDATE source SET
      "articleCount" = (SELECT count(*) FROM article WHERE article."sourceId" = source."id"),
      "quoteCount" = (SELECT count(*) FROM quote WHERE quote."sourceId" = source."id" AND quote."isLeftOut" = FALSE)
    WHERE "id" IN (${list(ids)})`);
  await query(sql`DELETE FROM source WHERE "id" IN (${list(ids)}) AND "articleCount" = 0`);
}
