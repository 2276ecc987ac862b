import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import BetterSqlite3 from 'better-sqlite3';
import { DataSource } from 'typeorm';
import type { Driver } from './driver.ts';
import { ENTITIES } from './entities.ts';
import { matchesPattern } from './phrases.ts';
import type { Sql } from './sql.ts';
import { MOST_LOGGED_PAGES, openCheckpoints } from './sqliteCheckpoints.ts';
import { sqliteReaders } from './sqliteReaders.ts';
import { runStatement, type Statements, statementsOf } from './sqliteStatements.ts';
import { openWriter } from './sqliteWriter.ts';
import { OutOfTime } from './timeLimit.ts';

/**
 * An SQLite file, or a database in memory for `:memory:`. One connection writes, one transaction at a time (sqliteWriter.ts); another reads, so
 * that no reader sees half a transaction; what may take long and has a limit is read by other processes. In memory there is one connection
 * only, reading waits for writing, and has no limit.
 */
export async function openSqlite(file: string): Promise<Driver> {
  const isInMemory = file === ':memory:';
  if (!isInMemory) mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  const dataSource = new DataSource({
    type: 'better-sqlite3',
    database: file,
    driver: BetterSqlite3,
    entities: ENTITIES,
    timeout: BUSY_MILLISECONDS,
    prepareDatabase: prepareWriter,
  });
  await dataSource.initialize();
  const writer = statementsOf(
    (dataSource.driver as unknown as { databaseConnection: BetterSqlite3.Database }).databaseConnection,
  );
  const readerFile = isInMemory
    ? null
    : new BetterSqlite3(file, { readonly: true, timeout: LONGEST_WAIT_MILLISECONDS });
  // KiB: what it reads often the system keeps for it too.
  readerFile?.pragma('cache_size = -4000');
  readerFile?.function('regexp', { deterministic: true }, matchesPattern);
  const reader = readerFile === null ? null : statementsOf(readerFile);
  const readers = sqliteReaders(file, LONGEST_WAIT_MILLISECONDS);
  const checkpoints = isInMemory ? null : openCheckpoints(file);
  const { alone, transaction } = openWriter(writer, {
    begin: async () => void (await runInTurn(writer, BEGIN)),
    committed: checkpoints?.committed,
  });

  return {
    dialect: 'sqlite',
    dataSource,
    async query(statement, milliseconds = Infinity) {
      if (reader === null || !reader.prepare(statement.text).readonly) return alone(() => runInTurn(writer, statement));
      if (milliseconds <= 0) throw new OutOfTime();
      // Here nothing could end it, and nobody else would be answered meanwhile.
      if (milliseconds < Infinity && !statement.isBounded) return readers.run(statement, milliseconds);
      return runStatement(reader, statement);
    },
    transaction: (work) => transaction(() => work({ query: async (statement) => runStatement(writer, statement) })),
    async close() {
      readers.close();
      await alone(async () => readerFile?.close());
      await checkpoints?.close();
      await dataSource.destroy();
    },
  };
}

/** How long SQLite itself waits for another process, with the whole program standing still. */
const BUSY_MILLISECONDS = 100;
/** How long a writer goes on asking meanwhile. */
const LONGEST_WAIT_MILLISECONDS = 30_000;

const BEGIN: Sql = { text: 'BEGIN IMMEDIATE', values: [] };

function prepareWriter(database: BetterSqlite3.Database): void {
  // Of several programs that open a new file at once, one makes it a WAL file while the others wait.
  database.pragma(`busy_timeout = ${LONGEST_WAIT_MILLISECONDS}`);
  database.pragma('journal_mode = WAL');
  database.pragma(`busy_timeout = ${BUSY_MILLISECONDS}`);
  database.pragma('synchronous = NORMAL');
  database.pragma(`wal_autocheckpoint = ${MOST_LOGGED_PAGES}`);
  database.pragma('foreign_keys = ON');
  database.function('regexp', { deterministic: true }, matchesPattern);
}

/** Another process may be writing: runs a statement again, without stopping this program, until it is our turn. */
async function runInTurn(writer: Statements, statement: Sql): Promise<Record<string, unknown>[]> {
  const deadline = Date.now() + LONGEST_WAIT_MILLISECONDS;
  for (;;) {
    try {
      return runStatement(writer, statement);
    } catch (error) {
      const isBusy = error instanceof BetterSqlite3.SqliteError && error.code.startsWith('SQLITE_BUSY');
      if (!isBusy || Date.now() > deadline) throw error;
      await sleep(10);
    }
  }
}
