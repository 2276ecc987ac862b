import pLimit from 'p-limit';
import pg from 'pg';
import { DataSource } from 'typeorm';
import type { Driver } from './driver.ts';
import { ENTITIES } from './entities.ts';
import { type Sql, storableText } from './sql.ts';
import { OutOfTime } from './timeLimit.ts';

/** A PostgreSQL database, by a pool of connections, and another for reading within a limit of time: writers that wait for each other keep no reader waiting. */
export async function openPostgres(url: string): Promise<Driver> {
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    entities: ENTITIES,
    connectTimeoutMS: 10_000,
    extra: { types: { getTypeParser } },
  });
  await dataSource.initialize();
  const pool = (dataSource.driver as unknown as { master: pg.Pool }).master;
  const inTurn = pLimit(WRITERS);
  const readers = new pg.Pool({ connectionString: url, connectionTimeoutMillis: 10_000, types: { getTypeParser } });
  // An idle connection that breaks is out of the pool already.
  readers.on('error', () => {});

  return {
    dialect: 'postgres',
    dataSource,
    query: (statement, milliseconds = Infinity) =>
      milliseconds === Infinity ? run(pool, statement) : runWithin(readers, url, statement, milliseconds),
    transaction: (work) =>
      inTurn(async () => {
        for (let attempt = 1; ; attempt++) {
          try {
            return await inTransaction(pool, work);
          } catch (error) {
            if (!isCollision(error) || attempt === MOST_ATTEMPTS) throw error;
          }
        }
      }),
    async close() {
      await readers.end();
      await dataSource.destroy();
    },
  };
}

const MOST_ATTEMPTS = 10;

/** Transactions of this process at the same time: more of them wait for the same rows, with all connections in their hands. */
const WRITERS = 2;

async function inTransaction<Result>(pool: pg.Pool, work: Parameters<Driver['transaction']>[0]): Promise<Result> {
  const client = await pool.connect();
  let failure: Error | undefined;
  try {
    await client.query('BEGIN');
    const result = await work({ query: (statement) => run(client, statement) });
    await client.query('COMMIT');
    return result as Result;
  } catch (error) {
    await client.query('ROLLBACK').catch((broken: Error) => {
      failure = broken;
    });
    throw error;
  } finally {
    // A connection that cannot even roll back goes out of the pool.
    client.release(failure);
  }
}

/** Runs a statement and has the server end it when its time is over, waiting for a connection included. */
async function runWithin(
  pool: pg.Pool,
  url: string,
  statement: Sql,
  milliseconds: number,
): Promise<Record<string, unknown>[]> {
  if (milliseconds <= 0) throw new OutOfTime();
  const over = performance.now() + milliseconds;
  const client = await pool.connect();
  if (performance.now() > over) {
    client.release();
    throw new OutOfTime();
  }
  let ending: Promise<void> | undefined;
  const end = () => {
    ending = cancel(url, (client as unknown as { processID: number }).processID).catch(() => undefined);
  };
  const timer = setTimeout(end, over - performance.now());
  try {
    return await run(client, statement);
  } catch (error) {
    throw isEnded(error) ? new OutOfTime() : error;
  } finally {
    clearTimeout(timer);
    await ending;
    // The word that ends a statement may come late: no other is to hear it.
    client.release(ending !== undefined);
  }
}

/** Over a connection of its own: those of the pool may all be waiting. */
async function cancel(url: string, processId: number): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    await client.query('SELECT pg_cancel_backend($1)', [processId]);
  } finally {
    await client.end();
  }
}

function isEnded(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === '57014';
}

async function run(connection: pg.Pool | pg.ClientBase, { text, values }: Sql): Promise<Record<string, unknown>[]> {
  const bound = values.map((value) => (typeof value === 'string' ? storableText(value) : value));
  const { rows } = await connection.query(numbered(text), bound);
  return rows;
}

/** `?` as `$1`, `$2`, …: no statement of ours has a question mark in its words. */
function numbered(text: string): string {
  let number = 0;
  return text.replaceAll('?', () => `$${++number}`);
}

/** Two transactions waited for each other, or one saw what the other changed: it may be tried again. */
function isCollision(error: unknown): boolean {
  return error instanceof pg.DatabaseError && (error.code === '40P01' || error.code === '40001');
}

/** bigint and numeric as numbers: times and counts stay below 2^53. */
function getTypeParser(oid: number, format?: 'text' | 'binary'): unknown {
  if (oid === pg.types.builtins.INT8 || oid === pg.types.builtins.NUMERIC) return Number;
  return pg.types.getTypeParser(oid, format as 'text');
}
