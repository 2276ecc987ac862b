import type { Connection, Database } from './database.ts';
import type { Dialect } from './driver.ts';
import { start } from './migrations/0001-start.ts';
import { tokens } from './migrations/0002-tokens.ts';
import { reviews } from './migrations/0003-reviews.ts';
import { webhooks } from './migrations/0004-webhooks.ts';
import { tallies } from './migrations/0005-tallies.ts';
import { identities } from './migrations/0006-identities.ts';
import { withdrawals } from './migrations/0007-withdrawals.ts';
import { utterances } from './migrations/0008-utterances.ts';
import { polling } from './migrations/0009-polling.ts';
import { audit } from './migrations/0010-audit.ts';
import { merges } from './migrations/0011-merges.ts';
import { copies } from './migrations/0012-copies.ts';
import { quality } from './migrations/0013-quality.ts';
import { reextractions } from './migrations/0014-reextractions.ts';
import { revisions } from './migrations/0015-revisions.ts';
import { identity } from './migrations/0016-identity.ts';
import { desk } from './migrations/0017-desk.ts';
import { catalogue } from './migrations/0018-catalogue.ts';
import { clustered } from './migrations/0019-clustered.ts';
import { days } from './migrations/0020-days.ts';
import { sql } from './sql.ts';

/** Every change of the tables so far, in order. A released one is never edited: the next one mends it. */
export const MIGRATIONS: readonly Migration[] = [
  start,
  tokens,
  reviews,
  webhooks,
  tallies,
  identities,
  withdrawals,
  utterances,
  polling,
  audit,
  merges,
  copies,
  quality,
  reextractions,
  revisions,
  identity,
  desk,
  catalogue,
  clustered,
  days,
];

/**
 * Applies the migrations that the database lacks; gives their names. One transaction under a lock: of several programs that open
 * an empty database at once, one does it and the others find it done. Throws a NewerDatabaseError.
 */
export async function migrate(database: Database, migrations = MIGRATIONS): Promise<string[]> {
  return database.transaction(async (connection) => {
    await lock(connection);
    const applied = await appliedMigrations(connection);
    refuseNewer(applied, migrations);
    const missing = migrations.slice(applied.length);
    for (const migration of missing) {
      await runAll(connection, migration.up(connection.dialect));
      await migration.fill?.(connection);
      await connection.query(
        sql`INSERT INTO migration ("number", "name") VALUES (${migration.number}, ${migration.name})`,
      );
    }
    return missing.map(nameOf);
  });
}

/** Takes the last migration back, with all that it holds; gives its name, or null when none is left. */
export async function migrateDown(database: Database, migrations = MIGRATIONS): Promise<string | null> {
  return database.transaction(async (connection) => {
    await lock(connection);
    const applied = await appliedMigrations(connection);
    refuseNewer(applied, migrations);
    const last = migrations[applied.length - 1];
    if (last === undefined) return null;
    await runAll(connection, last.down(connection.dialect));
    await connection.query(sql`DELETE FROM migration WHERE "number" = ${last.number}`);
    return nameOf(last);
  });
}

/** The database was written by a newer program: this one does not know its tables and leaves it alone. */
class NewerDatabaseError extends Error {
  constructor(theirs: string, ours: string) {
    super(
      `The database was written by a newer Qawl: its tables are at version ${theirs}, and this Qawl knows versions up to ${ours}. ` +
        'Use the newer Qawl, or another database.',
    );
    this.name = 'NewerDatabaseError';
  }
}

/** PostgreSQL lets two transactions create one table at once and fails the slower; SQLite's writers are one at a time anyway. */
async function lock({ dialect, query }: Connection): Promise<void> {
  if (dialect === 'postgres') await query(sql`SELECT pg_advisory_xact_lock(${MIGRATION_LOCK})`);
}

/** Any number that no other program on the server is likely to use. */
const MIGRATION_LOCK = 7_149_102_355;

async function appliedMigrations({ query }: Connection): Promise<{ number: number; name: string }[]> {
  await query('CREATE TABLE IF NOT EXISTS migration ("number" integer NOT NULL PRIMARY KEY, "name" text NOT NULL)');
  return query<{ number: number; name: string }>('SELECT "number", "name" FROM migration ORDER BY "number"');
}

function refuseNewer(applied: { number: number; name: string }[], migrations: readonly Migration[]): void {
  const newest = applied.at(-1);
  const known = migrations.at(-1);
  if (newest === undefined || newest.number <= (known?.number ?? 0)) return;
  throw new NewerDatabaseError(nameOf(newest), known === undefined ? 'none' : nameOf(known));
}

async function runAll(connection: Connection, statements: string[]): Promise<void> {
  for (const statement of statements) await connection.query(statement);
}

function nameOf({ number, name }: { number: number; name: string }): string {
  return `${String(number).padStart(4, '0')}-${name}`;
}

/** One step of the tables, for both databases. Numbers count up from 1 without a gap. */
export interface Migration {
  number: number;
  name: string;
  up(dialect: Dialect): string[];
  /** After `up`: gives rows that are there already what SQL alone cannot make of them. */
  fill?(connection: Connection): Promise<void>;
  down(dialect: Dialect): string[];
}
