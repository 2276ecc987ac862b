import { randomBytes, randomUUID } from 'node:crypto';
import { Webhook } from '../../entities/webhook.ts';
import { WebhookDelivery } from '../../entities/webhookDelivery.ts';
import { findArrivals, highestSettled } from './arrivals.ts';
import type { Connection, Database } from './database.ts';
import type { QuoteFilter } from './filters.ts';
import { insertRows } from './insert.ts';
import { columnsOf, type Plain, rowOf } from './rows.ts';
import { list, sql, words } from './sql.ts';

/** Adds a webhook for the quotes that come after those that are here; gives its secret, which is shown this once. Null where there are a hundred. */
export async function saveWebhook(
  database: Database,
  { url, title, filter, askedFilter, now }: WebhookToSave,
): Promise<{ webhookId: number; secret: string } | null> {
  const newest = await highestSettled(database);
  const secret = `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`;
  const [row] = await database.transaction(({ query }) =>
    query<{ id: number }>(sql`
      INSERT INTO webhook ("url", "title", "filter", "askedFilter", "secret", "place", "createdAt")
      SELECT ${url}, ${title}, ${JSON.stringify(filter)}, ${JSON.stringify(askedFilter)}, ${secret}, CAST(${newest} AS integer),
        CAST(${now} AS ${words(database.dialect === 'postgres' ? 'bigint' : 'integer')})
      WHERE (SELECT count(*) FROM webhook) < ${MOST_WEBHOOKS} RETURNING "id"`),
  );
  return row === undefined ? null : { webhookId: row.id, secret };
}

/** Takes a webhook out, with its deliveries. False where there is none of this number. */
export async function removeWebhook(database: Database, id: number): Promise<boolean> {
  const rows = await database.transaction(({ query }) =>
    query(sql`DELETE FROM webhook WHERE "id" = ${id} RETURNING "id"`),
  );
  return rows.length > 0;
}

/** Every webhook, in the order in which they were added. */
export async function listWebhooks(database: Database): Promise<Webhook[]> {
  const rows = await database.query<Plain>(sql`SELECT ${columnsOf(database, Webhook)} FROM webhook ORDER BY "id"`);
  return rows.map((row) => rowOf(database, Webhook, row));
}

/** A message without quotes, also to a webhook that is disabled, taken by whoever makes it as `claimDeliveries` would. Null where there is no such webhook. */
export async function claimTestDelivery(
  database: Database,
  webhookId: number,
  { now, lease }: { now: number; lease: number },
): Promise<ClaimedDelivery | null> {
  return database.transaction(async (connection) => {
    const [known] = await connection.query(sql`SELECT "id" FROM webhook WHERE "id" = ${webhookId}`);
    if (known === undefined) return null;
    const [row] = await insertDeliveries(connection, webhookId, [{ quoteIds: [], isTest: true }], now);
    const [claimed] = await claim(connection, [row!.id], { now, lease });
    return claimed!;
  });
}

/**
 * Makes messages of the quotes that came since each webhook was last looked at, twenty quotes at most in one. The webhook's row is locked: of several
 * processes one does it.
 */
export async function queueDeliveries(database: Database, now: number): Promise<void> {
  const behind = await database.query<{ id: number }>(`
    SELECT "id" FROM webhook WHERE "status" = 'ACTIVE' AND "place" < COALESCE((SELECT max("id") FROM quote), 0) ORDER BY "id"`);
  if (behind.length === 0) return;
  const newest = await highestSettled(database);
  for (const { id } of behind) {
    await database.transaction(async (connection) => {
      const [webhook] = await connection.query<{ filter: string; place: number }>(sql`
        SELECT "filter", "place" FROM webhook WHERE "id" = ${id} ${forUpdate(connection)}`);
      if (webhook === undefined) return;
      // What was missed for so long is asked for, not sent.
      const after = Math.max(webhook.place, newest - MOST_BEHIND);
      const upTo = Math.min(newest, after + WINDOW);
      if (upTo <= after) return;
      const ids = await findArrivals(connection, JSON.parse(webhook.filter) as QuoteFilter, { after, upTo });
      const messages = [];
      for (let first = 0; first < ids.length; first += QUOTES_AT_ONCE)
        messages.push({ quoteIds: ids.slice(first, first + QUOTES_AT_ONCE), isTest: false });
      await insertDeliveries(connection, id, messages, now);
      await connection.query(sql`UPDATE webhook SET "place" = ${upTo} WHERE "id" = ${id}`);
    });
  }
}

/**
 * Takes messages that are due for as long as sending may last: nobody else takes them meanwhile. One of each webhook: a slow receiver with many
 * does not keep the others waiting.
 */
export async function claimDeliveries(
  database: Database,
  { now, lease, most }: { now: number; lease: number; most: number },
): Promise<ClaimedDelivery[]> {
  const due = await database.query<{ id: number }>(sql`
    SELECT min(d."id") AS "id" FROM webhook_delivery d JOIN webhook w ON w."id" = d."webhookId"
    WHERE d."nextAttemptAt" <= ${now} AND (d."isTest" OR w."status" = 'ACTIVE')
    GROUP BY d."webhookId" ORDER BY min(d."nextAttemptAt"), min(d."id") LIMIT ${most}`);
  if (due.length === 0) return [];
  const ids = due.map(({ id }) => id);
  return database.transaction((connection) => claim(connection, ids, { now, lease }));
}

/** Notes what came of an attempt. One that disables the webhook leaves its other messages waiting; a test that is answered well ends that. */
export async function noteAttempt(
  database: Database,
  { id, webhookId, isTest }: Pick<ClaimedDelivery, 'id' | 'webhookId' | 'isTest'>,
  { status, nextAttemptAt, responseStatus, problem, disables }: Attempt,
): Promise<void> {
  await database.transaction(async ({ query }) => {
    await query(sql`
      UPDATE webhook_delivery SET "status" = ${status}, "nextAttemptAt" = ${nextAttemptAt}, "responseStatus" = ${responseStatus}, "problem" = ${problem}
      WHERE "id" = ${id}`);
    if (disables)
      await query(sql`UPDATE webhook SET "status" = 'DISABLED', "problem" = ${problem} WHERE "id" = ${webhookId}`);
    else if (isTest && status === 'DELIVERED')
      await query(
        sql`UPDATE webhook SET "status" = 'ACTIVE', "problem" = NULL WHERE "id" = ${webhookId} AND "status" = 'DISABLED'`,
      );
  });
}

/** One message; null where there is none of this number. */
export async function findDelivery(database: Database, id: number): Promise<WebhookDelivery | null> {
  const [row] = await database.query<Plain>(
    sql`SELECT ${columnsOf(database, WebhookDelivery)} FROM webhook_delivery WHERE "id" = ${id}`,
  );
  return row === undefined ? null : rowOf(database, WebhookDelivery, row);
}

/** The newest messages to a webhook, newest first. */
export async function newestDeliveries(
  database: Database,
  webhookId: number,
  most: number,
): Promise<WebhookDelivery[]> {
  const rows = await database.query<Plain>(sql`
    SELECT ${columnsOf(database, WebhookDelivery)} FROM webhook_delivery WHERE "webhookId" = ${webhookId} ORDER BY "id" DESC LIMIT ${most}`);
  return rows.map((row) => rowOf(database, WebhookDelivery, row));
}

/** Forgets messages that were over by a moment. */
export async function pruneDeliveries(database: Database, before: number): Promise<void> {
  await database.transaction(({ query }) =>
    query(sql`DELETE FROM webhook_delivery WHERE "nextAttemptAt" IS NULL AND "createdAt" < ${before}`),
  );
}

/** Of messages that are due, those that nobody else has taken. */
async function claim(
  { query }: Connection,
  keys: number[],
  { now, lease }: { now: number; lease: number },
): Promise<ClaimedDelivery[]> {
  const taken = await query<{ id: number }>(sql`
    UPDATE webhook_delivery SET "attempts" = "attempts" + 1, "lastAttemptAt" = ${now}, "nextAttemptAt" = ${now + lease}
    WHERE "id" IN (${list(keys)}) AND "nextAttemptAt" <= ${now} RETURNING "id"`);
  if (taken.length === 0) return [];
  const rows = await query<Plain & { quoteIds: string }>(sql`
    SELECT d."id", d."webhookId", d."messageId", d."isTest", d."quoteIds", d."attempts", d."createdAt", w."url", w."secret"
    FROM webhook_delivery d JOIN webhook w ON w."id" = d."webhookId"
    WHERE d."id" IN (${list(taken.map(({ id }) => id))}) ORDER BY d."id"`);
  return rows.map((row) => ({
    ...(row as unknown as ClaimedDelivery),
    isTest: Boolean(row.isTest),
    quoteIds: JSON.parse(row.quoteIds) as number[],
  }));
}

function insertDeliveries(
  connection: Connection,
  webhookId: number,
  messages: { quoteIds: number[]; isTest: boolean }[],
  now: number,
): Promise<{ id: number }[]> {
  return insertRows(
    connection,
    'webhook_delivery',
    ['webhookId', 'messageId', 'isTest', 'quoteIds', 'nextAttemptAt', 'createdAt'],
    messages.map(({ quoteIds, isTest }) => [
      webhookId,
      `msg_${randomUUID()}`,
      isTest,
      JSON.stringify(quoteIds),
      now,
      now,
    ]),
    words('RETURNING "id"'),
  );
}

/** SQLite's writers are one at a time anyway. */
function forUpdate({ dialect }: Connection) {
  return words(dialect === 'postgres' ? 'FOR UPDATE' : '');
}

const SECRET_BYTES = 32;
const MOST_WEBHOOKS = 100;
const QUOTES_AT_ONCE = 20;
/** Ids that are looked at in one go, and that a webhook may be behind. */
const WINDOW = 5_000;
const MOST_BEHIND = 100_000;

interface WebhookToSave {
  url: string;
  title: string | null;
  filter: QuoteFilter;
  /** The filter as it was given, for people. */
  askedFilter: object;
  /** Milliseconds since 1970 UTC, as all times here. */
  now: number;
}

export interface ClaimedDelivery {
  id: number;
  webhookId: number;
  messageId: string;
  isTest: boolean;
  quoteIds: number[];
  /** This one counted. */
  attempts: number;
  createdAt: number;
  url: string;
  secret: string;
}

interface Attempt {
  status: WebhookDelivery['status'];
  /** Null when it is over. */
  nextAttemptAt: number | null;
  responseStatus: number | null;
  problem: string | null;
  /** Whether nothing more is sent to the webhook. */
  disables: boolean;
}
