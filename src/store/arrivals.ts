import type { Connection, Database } from './database.ts';
import type { QuoteFilter } from './filters.ts';
import { listen } from './listen.ts';
import { arrivalConditions } from './quoteList.ts';
import { joined, sql } from './sql.ts';

/**
 * Tells of quotes as they are stored, by this process or another, in the order of their ids: that is the order in which they became
 * readable (`beforeQuotes`), so whoever has seen all up to one id misses none after it. PostgreSQL says by NOTIFY that there is something
 * new; on SQLite this process says it itself, and the highest id is looked at now and then for what others stored.
 */
export function openArrivals(database: Database, { pollMilliseconds, onTrouble }: ArrivalsOptions = {}): Arrivals {
  let newestKnown = 0;
  let isLooking = false;
  let shouldLookAgain = false;
  let stopWatching: (() => Promise<void>) | null = null;
  const waiting = new Set<() => void>();
  const found = new Map<string, Promise<number[]>>();

  const lookOnce = async () => {
    const [row] = await database.query<{ id: number | null }>('SELECT max("id") AS "id" FROM quote');
    const newest = row?.id ?? 0;
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

/** To be called in the transaction that stores quotes, before they get their ids: ids become readable in their order. */
export async function beforeQuotes({ dialect, query }: Connection): Promise<void> {
  // On SQLite writers are one at a time anyway.
  if (dialect === 'sqlite') return;
  await query(sql`SELECT pg_advisory_xact_lock(${ARRIVALS_LOCK})`);
  // Heard by listeners when the transaction is kept.
  await query(`NOTIFY ${CHANNEL}`);
}

/** To be called when a transaction that stored quotes is kept. */
export function afterQuotes(database: Database): void {
  for (const listener of listeners.get(database) ?? []) listener();
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
