import type { Connection } from './database.ts';
import { type Sql, type SqlValue, words } from './sql.ts';

/**
 * Inserts rows, many in one statement, and gives what the ending (`ON CONFLICT …`, `RETURNING …`) makes the statements give.
 * Rows may come back in another order than they went in.
 */
export async function insertRows<Row extends object>(
  connection: Connection,
  table: string,
  columns: string[],
  rows: SqlValue[][],
  ending: Sql = words(''),
): Promise<Row[]> {
  const names = columns.map((column) => `"${column}"`).join(', ');
  const row = `(${columns.map(() => '?').join(', ')})`;
  const given: Row[] = [];
  for (let first = 0, count = 0; first < rows.length; first += count) {
    count = rowsAtOnce(connection, rows.length - first);
    const places = Array.from({ length: count }, () => row).join(', ');
    const values = rows.slice(first, first + count).flat();
    const text = `INSERT INTO ${table} (${names}) VALUES ${places} ${ending.text}`;
    for (const one of await connection.query<Row>({ text, values: [...values, ...ending.values] })) given.push(one);
  }
  return given;
}

/** On SQLite a power of two: of each insert there are few statements, which are made ready once and kept. */
function rowsAtOnce({ dialect }: Connection, left: number): number {
  if (dialect === 'postgres') return Math.min(left, MOST_ROWS);
  return left >= MOST_ROWS_KEPT ? MOST_ROWS_KEPT : 2 ** Math.floor(Math.log2(left));
}

/** 30 columns times this stays below the 65,535 values that PostgreSQL takes. */
const MOST_ROWS = 500;
const MOST_ROWS_KEPT = 32;
