import type { Connection } from './database.ts';
import { type Sql, type SqlValue, sql, storableText, words } from './sql.ts';

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
  const insertInto = connection.dialect === 'postgres' ? insertRecords : insertValues;
  const given: Row[] = [];
  for (let first = 0, count = 0; first < rows.length; first += count) {
    count = rowsAtOnce(connection, rows.length - first);
    const some = rows.slice(first, first + count);
    const { text, values } = insertInto(table, columns, some, ending.text);
    for (const one of await connection.query<Row>({ text, values: [...values, ...ending.values] })) given.push(one);
  }
  return given;
}

/** On SQLite a power of two: of each insert there are few statements, which are made ready once and kept. */
function rowsAtOnce({ dialect }: Connection, left: number): number {
  if (dialect === 'postgres') return Math.min(left, MOST_RECORDS);
  return left >= MOST_ROWS_KEPT ? MOST_ROWS_KEPT : 2 ** Math.floor(Math.log2(left));
}

const MOST_RECORDS = 500;
const MOST_ROWS_KEPT = 32;

/** PostgreSQL reads a text of JSON sooner than a statement with a place for each value. */
function insertRecords(table: string, columns: string[], rows: SqlValue[][], ending: string): Sql {
  const records = rows.map((row) =>
    Object.fromEntries(row.map((value, at) => [columns[at], typeof value === 'string' ? storableText(value) : value])),
  );
  const names = words(quoted(columns));
  return sql`
    INSERT INTO ${words(table)} (${names})
    SELECT ${names} FROM json_populate_recordset(NULL::${words(table)}, CAST(${JSON.stringify(records)} AS json)) ${words(ending)}`;
}

function insertValues(table: string, columns: string[], rows: SqlValue[][], ending: string): Sql {
  const key = `${rows.length} ${table} ${columns.join(' ')} ${ending}`;
  let text = STATEMENTS.get(key);
  if (text === undefined) {
    const row = `(${Array(columns.length).fill('?').join(', ')})`;
    text = `INSERT INTO ${table} (${quoted(columns)}) VALUES ${Array(rows.length).fill(row).join(', ')} ${ending}`;
    STATEMENTS.set(key, text);
  }
  return { text, values: rows.flat() };
}

/** Some tables times a few lengths. */
const STATEMENTS = new Map<string, string>();

function quoted(columns: string[]): string {
  return columns.map((column) => `"${column}"`).join(', ');
}
