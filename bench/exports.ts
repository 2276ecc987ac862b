/**
 * Exports of everything, beside the memory that the server takes for them: `npm run bench:exports -- --quotes 1000000`.
 *
 * Fills a database with invented quotes (a new SQLite file, or `--database URL`, which is kept), starts a server for each format and
 * reads its whole answer. Peak memory is what Linux says the process has ever had (VmHWM); without a request it is printed first.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openDatabase } from '../src/store/database.ts';
import { fill } from './fill.ts';
import { projectRoot } from './projectRoot.ts';

const { values: options } = parseArgs({
  options: {
    quotes: { type: 'string', default: '100000' },
    database: { type: 'string' },
    port: { type: 'string', default: '4713' },
  },
});

const folder = options.database === undefined ? mkdtempSync(path.join(tmpdir(), 'qawl-bench-')) : null;
const url = options.database ?? `sqlite:${path.join(folder!, 'qawl.sqlite')}`;
try {
  const database = await openDatabase(url);
  await fill(database, Number(options.quotes));
  await database.close();
  console.log('export             rows    seconds   rows/s       MB   peak memory in MB');
  await measure(null);
  for (const file of ['quotes.csv', 'quotes.ndjson', 'quotes.json', 'articles.ndjson', 'people.ndjson'])
    await measure(file);
} finally {
  if (folder !== null) rmSync(folder, { recursive: true });
}

async function measure(file: string | null): Promise<void> {
  const server = await startServer();
  const begun = performance.now();
  const { rows, bytes } =
    file === null ? { rows: 0, bytes: 0 } : await readAll(`http://127.0.0.1:${options.port}/export/${file}`);
  const seconds = (performance.now() - begun) / 1000;
  const peak = peakMegabytes(server);
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await ended;
  const cells = [rows, seconds.toFixed(1), Math.round(rows / seconds), (bytes / 2 ** 20).toFixed(0)];
  console.log(
    `${(file ?? 'none').padEnd(15)}${cells.map((cell) => String(cell).padStart(9)).join('')}${String(peak).padStart(20)}`,
  );
}

/** Lines and bytes of an answer, of which no more is held than what comes at once. */
async function readAll(address: string): Promise<{ rows: number; bytes: number }> {
  const response = await fetch(address);
  if (!response.ok || response.body === null) throw new Error(`${address}: ${response.status}`);
  let rows = 0;
  let bytes = 0;
  for await (const chunk of response.body) {
    bytes += chunk.length;
    for (const byte of chunk) if (byte === 10) rows += 1;
  }
  return { rows, bytes };
}

function startServer(): Promise<ChildProcess> {
  const command = [
    path.join(projectRoot(), 'bin/qawl.js'),
    'serve',
    '--no-samples',
    '--host',
    '127.0.0.1',
    '--port',
    options.port,
    '--database',
    url,
  ];
  const server = spawn(process.execPath, command, { stdio: ['ignore', 'inherit', 'pipe'] });
  return new Promise((resolve, reject) => {
    let said = '';
    server.once('exit', () => reject(new Error(said)));
    server.stderr!.on('data', (chunk) => {
      said = `${said}${chunk}`.slice(-10_000);
      if (said.includes('listening on')) resolve(server);
    });
  });
}

function peakMegabytes({ pid }: ChildProcess): number {
  const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Math.round(Number(kilobytes) / 1024);
}
