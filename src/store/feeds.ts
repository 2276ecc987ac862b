import { Feed } from '../../entities/feed.ts';
import { FeedLook } from '../../entities/feedLook.ts';
import type { Database } from './database.ts';
import { insertRows } from './insert.ts';
import { columnsOf, type Plain, rowOf } from './rows.ts';
import { bounded, list, sql, words } from './sql.ts';

/** Adds a feed, due at once. One of this address that is here already stays as it is, and is told as known. `now`: milliseconds since 1970 UTC. */
export async function saveFeed(
  database: Database,
  { url, title, folder = null, now }: FeedToSave,
): Promise<{ feedId: number; isKnown: boolean }> {
  return database.transaction(async ({ query }) => {
    const [added] = await query<{ id: number }>(sql`
      INSERT INTO feed ("url", "title", "folder", "nextFetchAt") VALUES (${url}, ${title}, ${folder}, ${now})
      ON CONFLICT ("url") DO NOTHING RETURNING "id"`);
    if (added !== undefined) return { feedId: added.id, isKnown: false };
    const [known] = await query<{ id: number }>(sql`SELECT "id" FROM feed WHERE "url" = ${url}`);
    return { feedId: known!.id, isKnown: true };
  });
}

/** Adds feeds, due at once; gives how many were not here yet. Those that were stay as they are. */
export function saveFeeds(database: Database, feeds: Omit<FeedToSave, 'now'>[], now: number): Promise<number> {
  return database.transaction(async (connection) => {
    const rows = feeds.map(({ url, title, folder = null }) => [url, title, folder, now]);
    const columns = ['url', 'title', 'folder', 'nextFetchAt'];
    const ending = words('ON CONFLICT ("url") DO NOTHING RETURNING "id"');
    return (await insertRows(connection, 'feed', columns, rows, ending)).length;
  });
}

/** Takes a feed out; its articles stay. False where there is none of this number. */
export async function removeFeed(database: Database, id: number): Promise<boolean> {
  const rows = await database.transaction(({ query }) =>
    query(sql`DELETE FROM feed WHERE "id" = ${id} RETURNING "id"`),
  );
  return rows.length > 0;
}

/** Has a feed looked at as soon as may be, also one that had ended or was paused. False where there is none of this number. */
export async function refreshFeed(database: Database, id: number, now: number): Promise<boolean> {
  const rows = await database.transaction(({ query }) =>
    query(sql`UPDATE feed SET "status" = 'ACTIVE', "nextFetchAt" = ${now} WHERE "id" = ${id} RETURNING "id"`),
  );
  return rows.length > 0;
}

/** Has every feed looked at as soon as may be that is looked at at all; gives their number. */
export async function refreshAllFeeds(database: Database, now: number): Promise<number> {
  const rows = await database.query(
    sql`UPDATE feed SET "nextFetchAt" = ${now} WHERE "status" = 'ACTIVE' RETURNING "id"`,
  );
  return rows.length;
}

/** The feed at an address; null where there is none. */
export async function findFeedByUrl(database: Database, url: string): Promise<Feed | null> {
  const [row] = await database.query<Plain>(sql`SELECT ${columnsOf(database, Feed)} FROM feed WHERE "url" = ${url}`);
  return row === undefined ? null : rowOf(database, Feed, row);
}

/** Every feed in the order in which they were added, some hundreds in one statement. */
export async function* everyFeed(database: Database): AsyncGenerator<Feed> {
  for (let after = 0; ; ) {
    const rows = await database.query<Plain>(
      sql`SELECT ${columnsOf(database, Feed)} FROM feed WHERE "id" > ${after} ORDER BY "id" LIMIT ${FEEDS_AT_ONCE}`,
    );
    for (const row of rows) yield rowOf(database, Feed, row);
    if (rows.length < FEEDS_AT_ONCE) return;
    after = rows.at(-1)!.id as number;
  }
}

/** The newest looks at a feed, newest first. */
export async function newestLooks(database: Database, feedId: number, most: number): Promise<FeedLook[]> {
  const rows = await database.query<Plain>(sql`
    SELECT ${columnsOf(database, FeedLook)} FROM feed_look WHERE "feedId" = ${feedId} ORDER BY "number" DESC LIMIT ${most}`);
  return rows.map((row) => rowOf(database, FeedLook, row));
}

/** How many quotes a day the looks that are kept brought, by the feed; none for a feed whose looks cover less than an hour. */
export async function quotesPerDay(database: Database, feedIds: number[]): Promise<Map<number, number>> {
  // What the oldest look brought had gathered before it.
  const rows = await database.query<{ feedId: number; quoteCount: number; milliseconds: number }>(
    bounded(sql`
      SELECT l."feedId", SUM(l."quoteCount") AS "quoteCount", MAX(l."lookedAt") - MIN(o."lookedAt") AS "milliseconds"
      FROM feed_look l
      JOIN (SELECT "feedId", MIN("number") AS "number" FROM feed_look WHERE "feedId" IN (${list(feedIds)}) GROUP BY "feedId") f
        ON f."feedId" = l."feedId"
      JOIN feed_look o ON o."feedId" = f."feedId" AND o."number" = f."number"
      WHERE l."number" > f."number" GROUP BY l."feedId"`),
  );
  return new Map(
    rows
      .filter(({ milliseconds }) => Number(milliseconds) >= HOUR)
      .map(({ feedId, quoteCount, milliseconds }) => [feedId, (Number(quoteCount) * 24 * HOUR) / Number(milliseconds)]),
  );
}

const HOUR = 3_600_000;
const FEEDS_AT_ONCE = 500;

export interface FeedToSave {
  url: string;
  title: string | null;
  /** Names of folders from the outermost, with slashes between them; null outside of any. */
  folder?: string | null;
  now: number;
}

export type StoredFeed = Feed;
