import type { Connection } from './database.ts';
import { sql } from './sql.ts';

/**
 * Ids for new rows of a table, ascending, so that what refers to them can be made before they are stored. Belongs into the transaction that stores the
 * rows, before more are taken.
 */
export async function takeIds(
  { dialect, query }: Connection,
  table: 'article' | 'quote' | 'speaker',
  count: number,
): Promise<number[]> {
  if (count === 0) return [];
  if (dialect === 'postgres') {
    const taken = await query<{ id: number }>(
      sql`SELECT nextval(pg_get_serial_sequence(${table}, 'id')) AS "id" FROM generate_series(1, ${count})`,
    );
    return taken.map(({ id }) => id).sort((a, b) => a - b);
  }
  // The highest that was ever given: writers are one at a time.
  const [row] = await query<{ seq: number }>(sql`SELECT "seq" FROM sqlite_sequence WHERE "name" = ${table}`);
  return Array.from({ length: count }, (_, at) => (row?.seq ?? 0) + 1 + at);
}
