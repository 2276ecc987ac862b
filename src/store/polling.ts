import type { FeedLook } from '../../entities/feedLook.ts';
import type { Connection, Database } from './database.ts';
import { findNamedByUrl } from './find.ts';
import { bounded, list, sql, words } from './sql.ts';

/**
 * Takes feeds that are due, the longest due first, for a while in which nobody else takes them. One that is never given back is due again
 * when its lease is over. `only`: of these.
 */
export async function leaseFeeds(
  database: Database,
  { by, now, lease, most, only }: { by: string; now: number; lease: number; most: number; only?: number[] },
): Promise<LeasedFeed[]> {
  const leased = await database.query<LeasedFeed>(sql`
    WITH due AS (
      SELECT "id" FROM feed WHERE "nextFetchAt" <= ${now} AND ("leasedUntil" IS NULL OR "leasedUntil" <= ${now})
        ${only === undefined ? words('') : sql`AND "id" IN (${list(only)})`}
      ORDER BY "nextFetchAt", "id" LIMIT ${most} ${skipLocked(database)})
    UPDATE feed SET "leasedUntil" = ${now + lease}, "leasedBy" = ${by} WHERE "id" IN (SELECT "id" FROM due)
    RETURNING "id", "url", "etag", "lastModified", "interval", "failureCount", "nextFetchAt"`);
  return leased.sort((one, other) => one.nextFetchAt - other.nextFetchAt || one.id - other.id);
}

/** Keeps the feeds of a process its own for longer. */
export async function renewLeases(
  database: Database,
  { by, now, lease }: { by: string; now: number; lease: number },
): Promise<void> {
  await database.query(
    sql`UPDATE feed SET "leasedUntil" = ${now + lease} WHERE "leasedBy" = ${by} AND "leasedUntil" > ${now}`,
  );
}

/** Gives a feed back without a look: it is as due as before. */
export async function returnFeed(database: Database, id: number, by: string): Promise<void> {
  await database.query(
    sql`UPDATE feed SET "leasedUntil" = NULL, "leasedBy" = NULL WHERE "id" = ${id} AND "leasedBy" = ${by}`,
  );
}

/**
 * Notes what came of a look and gives the feed back. A feed that has moved takes its new address; where a feed is there already, it is merged into
 * that one, with its articles. False where the lease was lost meanwhile, and another process looks: nothing is noted then.
 */
export async function noteLook(
  database: Database,
  { id, by, look, next, told }: { id: number; by: string; look: LookToNote; next: NextLook; told: ToldByFeed | null },
): Promise<boolean> {
  return database.transaction(async (connection) => {
    const isRead = look.outcome !== 'FAILED';
    const [feed] = await connection.query<{ number: number }>(sql`
      UPDATE feed SET "leasedUntil" = NULL, "leasedBy" = NULL, "lookCount" = "lookCount" + 1, "lastFetchedAt" = ${look.lookedAt},
        "status" = ${next.status}, "nextFetchAt" = ${next.nextFetchAt}, "interval" = ${next.interval}, "failureCount" = ${next.failureCount},
        "problem" = ${look.problem}, "problemCode" = ${look.problemCode},
        "lastSucceededAt" = ${isRead ? look.lookedAt : asItIs('lastSucceededAt')},
        "lastItemAt" = ${look.articleCount > 0 ? look.lookedAt : asItIs('lastItemAt')}
      WHERE "id" = ${id} AND "leasedBy" = ${by} RETURNING "lookCount" AS "number"`);
    if (feed === undefined) return false;
    await keepLook(connection, id, feed.number, look);
    if (told !== null) await keepTold(connection, id, told);
    if (told?.movedTo != null) await move(connection, id, told.movedTo);
    return true;
  });
}

/**
 * Notes that a feed lists the article at an address, and tells whether it is to be read: it is new, or the feed says something else of it than when
 * it was last read. The older it gets, the less often: each time at least half as long after the last as that was after the first. One
 * that was withdrawn is known, and not noted.
 */
export async function noteListed(
  database: Database,
  url: string,
  { feedId, entryHash, seenAt }: { feedId: number; entryHash: string; seenAt: number },
): Promise<'NEW' | 'KNOWN' | 'CHANGED'> {
  const named = await findNamedByUrl(database, url);
  if (named === null) return 'NEW';
  const { articleId } = named;
  if (articleId === null) return 'KNOWN';
  const [listed] = await database.query<{ seenAt: number; entryHash: string | null; readAt: number | null }>(
    bounded(sql`
      SELECT "seenAt", "entryHash", "readAt" FROM article_feed WHERE "articleId" = ${articleId} AND "feedId" = ${feedId}`),
  );
  if (listed?.entryHash === entryHash) return 'KNOWN';
  if (listed?.entryHash == null) {
    await database.query(sql`
      INSERT INTO article_feed ("articleId", "feedId", "seenAt", "entryHash") VALUES (${articleId}, ${feedId}, ${seenAt}, ${entryHash})
      ON CONFLICT ("articleId", "feedId") DO UPDATE SET "entryHash" = excluded."entryHash"`);
    return 'KNOWN';
  }
  const readAt = listed.readAt ?? listed.seenAt;
  if (seenAt - readAt < Math.max(SOONEST_AGAIN, (readAt - listed.seenAt) / 2)) return 'KNOWN';
  await database.query(
    sql`UPDATE article_feed SET "readAt" = ${seenAt} WHERE "articleId" = ${articleId} AND "feedId" = ${feedId}`,
  );
  return 'CHANGED';
}

const SOONEST_AGAIN = 10 * 60_000;

/** How many feeds are due, and since when the one that is due longest. */
export async function dueFeeds(connection: Connection, now: number): Promise<{ count: number; since: number | null }> {
  const [row] = await connection.query<{ count: number; since: number | null }>(
    sql`SELECT count(*) AS "count", min("nextFetchAt") AS "since" FROM feed WHERE "nextFetchAt" <= ${now}`,
  );
  return row!;
}

/** Of processes that ask at once, each takes what no other is taking; SQLite's writers are one at a time anyway. */
function skipLocked({ dialect }: Connection) {
  return words(dialect === 'postgres' ? 'FOR UPDATE SKIP LOCKED' : '');
}

/** What the column holds already. */
function asItIs(column: string) {
  return words(`"${column}"`);
}

async function keepLook({ query }: Connection, id: number, number: number, look: LookToNote): Promise<void> {
  await query(sql`
    INSERT INTO feed_look ("feedId", "number", "lookedAt", "milliseconds", "outcome", "problemCode", "problem",
      "articleCount", "quoteCount", "duplicateCount", "revisedCount", "failedCount")
    VALUES (${id}, ${number}, ${look.lookedAt}, ${look.milliseconds}, ${look.outcome}, ${look.problemCode}, ${look.problem},
      ${look.articleCount}, ${look.quoteCount}, ${look.duplicateCount}, ${look.revisedCount}, ${look.failedCount})`);
  await query(sql`DELETE FROM feed_look WHERE "feedId" = ${id} AND "number" <= ${number - LOOKS_KEPT}`);
}

/** The title that a person gave stays. */
async function keepTold({ query }: Connection, id: number, told: ToldByFeed): Promise<void> {
  await query(sql`
    UPDATE feed SET "etag" = ${told.etag}, "lastModified" = ${told.lastModified}, "title" = COALESCE("title", ${told.title}),
      "siteUrl" = COALESCE(${told.siteUrl}, "siteUrl"), "language" = COALESCE(${told.language}, "language")
    WHERE "id" = ${id}`);
}

/** Whether there is a feed at the new address, its unique index says. */
async function move({ query }: Connection, id: number, url: string): Promise<void> {
  const [free] = await query<{ id: number }>(
    sql`INSERT INTO feed ("url") VALUES (${url}) ON CONFLICT ("url") DO NOTHING RETURNING "id"`,
  );
  if (free !== undefined) {
    await query(sql`DELETE FROM feed WHERE "id" = ${free.id}`);
    await query(sql`UPDATE feed SET "url" = ${url} WHERE "id" = ${id}`);
    return;
  }
  const [there] = await query<{ id: number }>(sql`SELECT "id" FROM feed WHERE "url" = ${url}`);
  if (there === undefined || there.id === id) return;
  await query(sql`
    INSERT INTO article_feed ("articleId", "feedId", "seenAt", "entryHash", "readAt")
    SELECT "articleId", CAST(${there.id} AS integer), "seenAt", "entryHash", "readAt" FROM article_feed WHERE "feedId" = ${id} ON CONFLICT DO NOTHING`);
  await query(sql`
    UPDATE feed SET "title" = COALESCE("title", (SELECT "title" FROM feed WHERE "id" = ${id})),
      "folder" = COALESCE("folder", (SELECT "folder" FROM feed WHERE "id" = ${id}))
    WHERE "id" = ${there.id}`);
  await query(sql`DELETE FROM feed WHERE "id" = ${id}`);
}

/** Of each feed. */
const LOOKS_KEPT = 50;

export interface LeasedFeed {
  id: number;
  url: string;
  etag: string | null;
  lastModified: string | null;
  interval: number | null;
  failureCount: number;
  nextFetchAt: number;
}

export type LookToNote = Omit<FeedLook, 'feedId' | 'number'>;

interface NextLook {
  status: 'ACTIVE' | 'GONE';
  interval: number | null;
  failureCount: number;
  nextFetchAt: number | null;
}

/** What the server and the feed say of the feed. */
export interface ToldByFeed {
  etag: string | null;
  lastModified: string | null;
  /** Where it has moved for good; null where it has not. */
  movedTo: string | null;
  title: string | null;
  siteUrl: string | null;
  language: string | null;
}
