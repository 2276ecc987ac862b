import type { DataSource } from 'typeorm';
import { fillCountries } from './countries.ts';
import type { Dialect, Driver } from './driver.ts';
import { migrate } from './migrate.ts';
import { openPostgres } from './postgres.ts';
import { type Sql, words } from './sql.ts';
import { openSqlite } from './sqlite.ts';

/**
 * Opens `sqlite:PATH`, `sqlite::memory:` or `postgres://…`, brings its tables up to date under a lock, and fills in the
 * countries. Creates the folder of an SQLite file. Throws a NewerDatabaseError when a newer Qawl wrote it.
 */
export async function openDatabase(url: string, { migrates = true }: OpenOptions = {}): Promise<Database> {
  const driver = await openDriver(url);
  const database = databaseOver(driver, url);
  try {
    if (migrates) {
      await migrate(database);
      await fillCountries(database);
    }
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

function openDriver(url: string): Promise<Driver> {
  if (url.startsWith('sqlite:') && url.length > 'sqlite:'.length) return openSqlite(url.slice('sqlite:'.length));
  if (/^postgres(?:ql)?:\/\//.test(url)) return openPostgres(url);
  throw new TypeError('A database address is sqlite:PATH or postgres://…');
}

function databaseOver(driver: Driver, url: string): Database {
  const listeners = new Set<(text: string) => void>();
  const connectionOver = (session: Pick<Driver, 'query'>): Connection => ({
    dialect: driver.dialect,
    query<Row extends object>(statement: Sql | string, milliseconds?: number) {
      const asked = typeof statement === 'string' ? words(statement) : statement;
      for (const listener of listeners) listener(asked.text);
      return session.query(asked, milliseconds) as Promise<Row[]>;
    },
  });
  let closing: Promise<void> | undefined;
  return {
    ...connectionOver(driver),
    url,
    dataSource: driver.dataSource,
    transaction: (work) => driver.transaction((session) => work(connectionOver(session))),
    async ping() {
      await driver.query(words('SELECT 1'));
    },
    onStatement(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      closing ??= driver.close();
      return closing;
    },
  };
}

/** One database, used the same way whichever it is. */
export interface Database extends Connection {
  /** The address it was opened with. It may hold a password: never for a log. */
  readonly url: string;
  /** TypeORM's: entity metadata and migrations. Write through `transaction`, never through this. */
  readonly dataSource: DataSource;
  /**
   * Runs the work in one transaction: all of it is kept, or on any throw none of it. Only statements of the connection that
   * it is given belong to it. SQLite: writers wait for each other, also those of other processes (30 seconds at most).
   * PostgreSQL: work that collided with another's is run again from its start, so it should touch nothing but the database.
   */
  transaction<Result>(work: (connection: Connection) => Promise<Result>): Promise<Result>;
  /** Throws unless the database answers. */
  ping(): Promise<void>;
  /** Calls back with the text of every statement until the returned function is called. */
  onStatement(listener: (text: string) => void): () => void;
  /** Ends when statements under way have. Twice is once. */
  close(): Promise<void>;
}

/** What runs statements: a database, or a transaction in it. */
export interface Connection {
  readonly dialect: Dialect;
  /**
   * The rows of one statement, as plain objects; counts and times are numbers on both databases. Build statements with the
   * `sql` tag of sql.ts, which keeps values apart from words. NUL and lone surrogates in values become U+FFFD. A reading statement is
   * ended after so many milliseconds, by an OutOfTime; without them, in a transaction and in memory it takes what it takes.
   */
  query<Row extends object = Record<string, unknown>>(statement: Sql | string, milliseconds?: number): Promise<Row[]>;
}

export interface OpenOptions {
  /** False leaves the tables as they are (for `qawl migrate --down`). */
  migrates?: boolean;
}

/** The statements that some work took: for tests. */
export async function countStatements<Result>(
  database: Database,
  work: () => Promise<Result>,
): Promise<{ result: Result; statements: string[] }> {
  const statements: string[] = [];
  const stop = database.onStatement((text) => statements.push(text));
  try {
    return { result: await work(), statements };
  } finally {
    stop();
  }
}
