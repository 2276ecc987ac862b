import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, describe, inject } from 'vitest';
import { type Database, openDatabase } from '../src/store/database.ts';
import { backup } from '../src/store/maintenance.ts';

/**
 * The same tests on SQLite and on PostgreSQL. Each call of `open` gives a fresh database with our tables and countries and
 * nothing else; it is closed and removed after the tests.
 */
export function describeOnBothDatabases(
  name: string,
  tests: (open: () => Promise<Database>, dialect: Database['dialect']) => void,
): void {
  for (const dialect of ['sqlite', 'postgres'] as const) {
    describe(`${name}, on ${dialect === 'sqlite' ? 'SQLite' : 'PostgreSQL'}`, () => {
      const opened: Database[] = [];
      const removals: (() => Promise<void>)[] = [];
      afterAll(async () => {
        for (const database of opened) await database.close();
        for (const remove of removals) await remove();
      });
      tests(async () => {
        const { url, remove } = await (dialect === 'sqlite' ? filledSqlite() : filledPostgres());
        removals.push(remove);
        const database = await openDatabase(url);
        opened.push(database);
        return database;
      }, dialect);
    });
  }
}

/** The address of an SQLite file that is not there yet, in a folder of its own. */
export async function freshSqlite(): Promise<FreshDatabase> {
  const folder = await mkdtemp(path.join(tmpdir(), 'qawl-test-'));
  return {
    url: `sqlite:${path.join(folder, 'qawl.sqlite')}`,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** The address of a new PostgreSQL database, empty or a copy. */
export async function freshPostgres(template = 'template1'): Promise<FreshDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer((server) => server.query(`CREATE DATABASE ${name} TEMPLATE ${template}`));
  return {
    url: addressOf(name),
    remove: () => onServer((server) => server.query(`DROP DATABASE ${name} WITH (FORCE)`)),
  };
}

/** A copy of a database that has its tables and countries: making these anew for every file of tests takes half of its time. */
async function filledSqlite(): Promise<FreshDatabase> {
  const template = path.join(inject('templateFolder'), 'template.sqlite');
  await once(async () => {
    if (existsSync(template)) return;
    const database = await openDatabase(`sqlite:${template}.new`);
    await backup(database, template);
    await database.close();
  });
  const fresh = await freshSqlite();
  await copyFile(template, fresh.url.slice('sqlite:'.length));
  return fresh;
}

async function filledPostgres(): Promise<FreshDatabase> {
  await once(async (server) => {
    const { rowCount } = await server.query(`SELECT 1 FROM pg_database WHERE datname = 'template_filled'`);
    if (rowCount === 1) return;
    await server.query('CREATE DATABASE template_new');
    await (await openDatabase(addressOf('template_new'))).close();
    await server.query('ALTER DATABASE template_new RENAME TO template_filled');
  });
  return freshPostgres('template_filled');
}

/** Runs one after the other over all files of tests, each in a process of its own: the server has a lock for it. */
function once(work: (server: pg.Client) => Promise<void>): Promise<void> {
  return onServer(async (server) => {
    await server.query('SELECT pg_advisory_lock(1)');
    await work(server);
  });
}

async function onServer(work: (server: pg.Client) => Promise<unknown>): Promise<void> {
  const server = new pg.Client({ connectionString: inject('postgresUrl') });
  await server.connect();
  try {
    await work(server);
  } finally {
    await server.end();
  }
}

function addressOf(database: string): string {
  const url = new URL(inject('postgresUrl'));
  url.pathname = `/${database}`;
  return url.href;
}

interface FreshDatabase {
  url: string;
  remove(): Promise<void>;
}
