import type { DataSource } from 'typeorm';
import type { Sql } from './sql.ts';

/** What database.ts needs of each kind of database. */
export interface Driver {
  dialect: Dialect;
  dataSource: DataSource;
  /** Ends the statement after so many milliseconds, by an OutOfTime; without them never. */
  query(statement: Sql, milliseconds?: number): Promise<Record<string, unknown>[]>;
  transaction<Result>(work: (session: Session) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** One transaction's own connection. */
interface Session {
  query(statement: Sql): Promise<Record<string, unknown>[]>;
}

export type Dialect = 'sqlite' | 'postgres';
