import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { startPostgres } from '../bench/postgres.ts';

/** Starts a PostgreSQL of its own for the tests. */
export async function setup(project: TestProject): Promise<void> {
  // Nothing has to outlive the tests.
  const server = await startPostgres([
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
    'max_connections=300',
  ]);
  const templateFolder = await mkdtemp(path.join(tmpdir(), 'qawl-templates-'));
  stop = async () => {
    await server.stop();
    await rm(templateFolder, { recursive: true, force: true });
  };
  project.provide('templateFolder', templateFolder);
  project.provide('postgresUrl', server.url);
}

export async function teardown(): Promise<void> {
  await stop?.();
}

let stop: (() => Promise<void>) | undefined;

declare module 'vitest' {
  export interface ProvidedContext {
    /** A database in which others can be created. */
    postgresUrl: string;
    /** Where test/databases.ts keeps an SQLite file to copy. */
    templateFolder: string;
  }
}
