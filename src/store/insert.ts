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
  const into = `${table} (${columns.map((column) => `"${column}"`).join(', ')})`;
  const given: Row[] = [];
  for (let first = 0, count = 0; first < rows.length; first += count) {
    count = rowsAtOnce(connection, rows.length - first);
    const values: SqlValue[] = [];
    for (let at = first; at < first + count; at++) for (const value of rows[at]!) values.push(value);
    for (const value of ending.values) values.push(value);
    const text = statementFor(connection, { into, columns: columns.length, count, ending: ending.text });
    for (const one of await connection.query<Row>({ text, values })) given.push(one);
  }
  return given;
}

/** On SQLite a power of two: of each insert there are few statements, which are made ready once and kept. */
function rowsAtOnce({ dialect }: Connection, left: number): number {
  if (dialect === 'postgres') return Math.min(left, MOST_ROWS);
  return left >= MOST_ROWS_KEPT ? MOST_ROWS_KEPT : 2 ** Math.floor(Math.log2(left));
}

function statementFor({ dialect }: Connection, { into, columns, count, ending }: Insert): string {
  const key = `${count} ${into} ${ending}`;
  const kept = STATEMENTS.get(key);
  if (kept !== undefined) return kept;
  const row = `(${Array(columns).fill('?').join(', ')})`;
  const statement = `INSERT INTO ${into} VALUES ${Array(count).fill(row).join(', ')} ${ending}`;
  if (dialect === 'sqlite') STATEMENTS.set(key, statement);
  return statement;
}

const STATEMENTS = new Map<string, string>();

/** 30 columns times this stays below the 65,535 values that PostgreSQL takes. */
const MOST_ROWS = 500;
const MOST_ROWS_KEPT = 32;

interface Insert {
  /** Table and columns. */
  into: string;
  columns: number;
  /** Of rows. */
  count: number;
  ending: string;
}
