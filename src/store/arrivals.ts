import type { Connection, Database } from './database.ts';
import type { QuoteFilter } from './filters.ts';
import { listen } from './listen.ts';
import { arrivalConditions } from './quoteList.ts';
import { joined, sql } from './sql.ts';

/**
 * Tells of quotes as they are stored, by this process or another, in the order of their ids, up to one below which none is being stored any
 * more (`highestSettled`): so whoever has seen all up to one id misses none after it. PostgreSQL says by NOTIFY that there is something new;
 * on SQLite this process says it itself, and the highest id is looked at now and then for what others stored.
 */
export function openArrivals(database: Database, { pollMilliseconds, onTrouble }: ArrivalsOptions = {}): Arrivals {
  let newestKnown = 0;
  let isLooking = false;
  let shouldLookAgain = false;
  let stopWatching: (() => Promise<void>) | null = null;
  const waiting = new Set<() => void>();
  const found = new Map<string, Promise<number[]>>();

  const lookOnce = async () => {
    const newest = await highestSettled(database, newestKnown);
    if (newest <= newestKnown) return;
    newestKnown = newest;
    for (const wake of waiting) wake();
  };
  const look = async () => {
    shouldLookAgain = true;
    if (isLooking) return;
    isLooking = true;
    try {
      while (shouldLookAgain) {
        shouldLookAgain = false;
        await lookOnce();
      }
    } catch (problem) {
      onTrouble?.(problem as Error);
    } finally {
      isLooking = false;
    }
  };
  const watch = () => {
    stopWatching ??= startWatching(database, { look, pollMilliseconds, onTrouble });
  };

  return {
    async newest() {
      watch();
      await lookOnce();
      return newestKnown;
    },
    async beyond(id, signal) {
      watch();
      while (newestKnown <= id && !signal.aborted) {
        await new Promise<void>((resolve) => {
          const wake = () => {
            waiting.delete(wake);
            signal.removeEventListener('abort', wake);
            resolve();
          };
          waiting.add(wake);
          signal.addEventListener('abort', wake);
        });
      }
      return newestKnown;
    },
    async find(filter, after) {
      const upTo = Math.min(newestKnown, after + WINDOW);
      const question = JSON.stringify([filter, after, upTo]);
      let answer = found.get(question);
      if (answer === undefined) {
        answer = findArrivals(database, filter, { after, upTo });
        answer.catch(() => found.delete(question));
        if (found.size >= ANSWERS_KEPT) found.delete(found.keys().next().value!);
        found.set(question, answer);
      }
      return { ids: await answer, upTo };
    },
    async close() {
      await stopWatching?.();
    },
  };
}

/**
 * To be called in a transaction that stores quotes, before anything else in it: it shows that ids are being given, so that
 * `highestSettled` waits for them. Those that store keep each other waiting by nothing.
 */
export async function beforeQuotes({ dialect, query }: Connection): Promise<void> {
  // On SQLite writers are one at a time anyway.
  if (dialect === 'postgres') await query(sql`SELECT pg_advisory_xact_lock_shared(${ARRIVALS_LOCK})`);
}

/** To be called when a transaction that stored quotes is kept. */
export async function afterQuotes(database: Database): Promise<void> {
  for (const listener of listeners.get(database) ?? []) listener();
  // Not in the transaction itself: those that notify are kept one after the other, each waiting for the disk. Unheard, it is found out a little later.
  if (database.dialect === 'postgres') await database.query(`NOTIFY ${CHANNEL}`).catch(() => undefined);
}

/** The highest id of a quote up to which all are readable that ever will be; `known`, which was so before, where there is none after it. */
export async function highestSettled(database: Database, known = 0): Promise<number> {
  const highest = async ({ query }: Connection) => {
    const [row] = await query<{ id: number | null }>('SELECT max("id") AS "id" FROM quote');
    return Math.max(row?.id ?? 0, known);
  };
  const newest = await highest(database);
  if (newest === known || database.dialect === 'sqlite') return newest;
  return database.transaction(async (connection) => {
    // Ours when all that were being stored are stored; whoever comes after us gets higher ids.
    await connection.query(sql`SELECT pg_advisory_xact_lock(${ARRIVALS_LOCK})`);
    return highest(connection);
  });
}

function startWatching(
  database: Database,
  { look, pollMilliseconds, onTrouble }: ArrivalsOptions & { look(): Promise<void> },
): () => Promise<void> {
  const isPostgres = database.dialect === 'postgres';
  const listener = isPostgres
    ? listen(database.url, CHANNEL, { onNotice: look, onTrouble: (problem) => onTrouble?.(problem) })
    : null;
  const ours = listeners.get(database) ?? new Set();
  listeners.set(database, ours.add(look));
  // On PostgreSQL for what was stored while the listening connection was broken, or stands behind a pool that drops notices.
  const timer = setInterval(look, pollMilliseconds ?? (isPostgres ? 10_000 : 1_000));
  timer.unref();
  return async () => {
    clearInterval(timer);
    ours.delete(look);
    await listener?.stop();
  };
}

/** Ids of quotes in a stretch of ids that pass a filter, in order; never what editors rejected. */
export async function findArrivals(
  connection: Connection,
  filter: QuoteFilter,
  range: { after: number; upTo: number },
): Promise<number[]> {
  const conditions = joined(arrivalConditions(connection, filter, range), ' AND ');
  // The limit keeps databases from beginning with an index of the filter: all quotes of a language are many, those of the stretch few.
  const rows = await connection.query<{ id: number }>(sql`
    SELECT q."id" FROM (SELECT * FROM quote WHERE "id" > ${range.after} AND "id" <= ${range.upTo} ORDER BY "id" LIMIT ${range.upTo - range.after}) q
    WHERE ${conditions} ORDER BY q."id"`);
  return rows.map(({ id }) => id);
}

const CHANNEL = 'qawl_quotes';
/** Any number that no other program on the server is likely to use. */
const ARRIVALS_LOCK = 7_149_102_356;
/** Ids that one statement looks at. */
const WINDOW = 5_000;
/** Questions that several subscriptions ask at about the same time are asked once. */
const ANSWERS_KEPT = 200;
const listeners = new WeakMap<Database, Set<() => unknown>>();

export interface Arrivals {
  /** The highest id of a quote; 0 where there is none. */
  newest(): Promise<number>;
  /** Waits until there are quotes after an id, or the signal is aborted; gives the highest id known. */
  beyond(id: number, signal: AbortSignal): Promise<number>;
  /** Quotes after an id that pass a filter, in order, and the id up to which they were looked for. */
  find(filter: QuoteFilter, after: number): Promise<{ ids: number[]; upTo: number }>;
  close(): Promise<void>;
}

interface ArrivalsOptions {
  /** How often the highest id is looked at without notice. */
  pollMilliseconds?: number;
  onTrouble?: (problem: Error) => void;
}
