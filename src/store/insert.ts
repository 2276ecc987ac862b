import type { Connection } from './database.ts';
import { joined, list, type Sql, type SqlValue, sql, words } from './sql.ts';

/**
 * Inserts rows, some hundreds in one statement, and gives what the ending (`ON CONFLICT …`, `RETURNING …`) makes the statements give.
 * Rows may come back in another order than they went in.
 */
export async function insertRows<Row extends object>(
  connection: Connection,
  table: string,
  columns: string[],
  rows: SqlValue[][],
  ending: Sql = words(''),
): Promise<Row[]> {
  const names = words(columns.map((column) => `"${column}"`).join(', '));
  const given: Row[] = [];
  for (let first = 0; first < rows.length; first += ROWS_AT_ONCE) {
    const values = joined(
      rows.slice(first, first + ROWS_AT_ONCE).map((row) => sql`(${list(row)})`),
      ', ',
    );
    given.push(
      ...(await connection.query<Row>(sql`INSERT INTO ${words(table)} (${names}) VALUES ${values} ${ending}`)),
    );
  }
  return given;
}

/** 30 columns times this stays below the 32,766 values that SQLite takes. */
const ROWS_AT_ONCE = 500;
