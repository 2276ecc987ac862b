import BetterSqlite3 from 'better-sqlite3';
import { matchesPattern } from './phrases.ts';
import type { Sql } from './sql.ts';
import { runStatement, statementsOf } from './sqliteStatements.ts';

/**
 * A process that reads one SQLite file for another: a statement that takes too long is ended by ending the process, for nothing else ends one.
 * Takes statements from its parent one after the other, and goes when the parent does.
 */
const [file, busyMilliseconds] = process.argv.slice(2);
const database = new BetterSqlite3(file!, { readonly: true, timeout: Number(busyMilliseconds) });
database.function('regexp', { deterministic: true }, matchesPattern);
const statements = statementsOf(database);

process.on('disconnect', () => process.exit());
// What ends the program from the terminal is its parent's to answer: it still finishes what is under way.
process.on('SIGINT', () => {});
process.on('message', (statement: Sql) => {
  process.send!(answer(statement));
});

function answer(statement: Sql): ReaderAnswer {
  try {
    return { rows: runStatement(statements, statement) };
  } catch (problem) {
    return { problem: (problem as Error).message };
  }
}

/** What a reader says of a statement. */
export type ReaderAnswer = { rows: Record<string, unknown>[] } | { problem: string };
