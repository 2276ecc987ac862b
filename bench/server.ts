import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { projectRoot } from './projectRoot.ts';

/** `qawl serve` over a database, as a process of its own, ready to answer; with settings from a file, where there is one. */
export function startServer(
  database: string,
  { environmentFile }: { environmentFile?: string } = {},
): Promise<StartedServer> {
  const settings = environmentFile === undefined ? [] : [`--env-file=${environmentFile}`];
  const command = [
    ...settings,
    path.join(projectRoot(), 'bin/qawl.js'),
    'serve',
    '--no-samples',
    '--host',
    '127.0.0.1',
  ];
  const server = spawn(process.execPath, [...command, '--port', '0', '--database', database], {
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let said = '';
    server.once('exit', () => reject(new Error(said)));
    server.stderr!.on('data', (chunk) => {
      said = `${said}${chunk}`.slice(-10_000);
      const url = /listening on (http:\S+?)["\s]/.exec(said)?.[1];
      if (url !== undefined) resolve({ url, process: server });
    });
  });
}

export async function stopServer(server: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await ended;
}

interface StartedServer {
  /** Without a slash at its end. */
  url: string;
  process: ChildProcess;
}
