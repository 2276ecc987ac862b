import type BetterSqlite3 from 'better-sqlite3';
import { type Sql, storableText } from './sql.ts';

/** The rows of a statement; none for one that gives none. */
export function runStatement(statements: Statements, { text, values }: Sql): Record<string, unknown>[] {
  const statement = statements.prepare(text);
  const bound = values.map((value) =>
    typeof value === 'boolean' ? Number(value) : typeof value === 'string' ? storableText(value) : value,
  );
  if (statement.reader) return statement.all(...bound) as Record<string, unknown>[];
  statement.run(...bound);
  return [];
}

/** Prepared statements of a connection, those used last kept. */
export function statementsOf(database: BetterSqlite3.Database): Statements {
  const kept = new Map<string, BetterSqlite3.Statement>();
  return {
    database,
    prepare(text) {
      let statement = kept.get(text);
      if (statement === undefined) {
        statement = database.prepare(text);
        if (kept.size >= STATEMENTS_KEPT) kept.delete(kept.keys().next().value!);
      } else kept.delete(text);
      kept.set(text, statement);
      return statement;
    },
  };
}

const STATEMENTS_KEPT = 500;

export interface Statements {
  database: BetterSqlite3.Database;
  prepare(text: string): BetterSqlite3.Statement;
}
