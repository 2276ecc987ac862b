import type { Connection } from './database.ts';
import { sql } from './sql.ts';

/**
 * Gives ids for rows of a table one after the other, so that what refers to them can be made before they are stored. Belongs into the transaction that
 * stores them, all in the order in which they were given.
 */
export function openIds(connection: Connection, table: 'article' | 'quote' | 'speaker', atOnce = AT_ONCE): Ids {
  const taken: number[] = [];
  let last: number | null = null;
  return {
    async next() {
      if (connection.dialect === 'sqlite') {
        last = (last ?? (await lastOf(connection, table))) + 1;
        return last;
      }
      if (taken.length === 0) taken.push(...(await take(connection, table, atOnce)));
      return taken.shift()!;
    },
  };
}

/** The highest that was ever given: writers are one at a time. */
async function lastOf({ query }: Connection, table: string): Promise<number> {
  const [row] = await query<{ seq: number }>(sql`SELECT "seq" FROM sqlite_sequence WHERE "name" = ${table}`);
  return row?.seq ?? 0;
}

async function take({ query }: Connection, table: string, count: number): Promise<number[]> {
  const rows = await query<{ id: number }>(
    sql`SELECT nextval(pg_get_serial_sequence(${table}, 'id')) AS "id" FROM generate_series(1, ${count})`,
  );
  return rows.map(({ id }) => id);
}

const AT_ONCE = 20;

export interface Ids {
  next(): Promise<number>;
}
