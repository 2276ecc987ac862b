/**
 * Exports of everything, beside the memory that the server takes for them: `npm run bench:exports -- --quotes 1000000`.
 *
 * Fills a database with invented quotes (a new SQLite file, or `--database URL`, which is kept), starts a server for each format and
 * reads its whole answer. Peak memory is what Linux says the process has ever had (VmHWM), and CPU the processor's time that it took, its start
 * included; both are printed without a request first.
 */
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { withFilledDatabase } from './fill.ts';
import { startServer, stopServer } from './server.ts';

const { values: options } = parseArgs({
  options: { quotes: { type: 'string', default: '100000' }, database: { type: 'string' } },
});

await withFilledDatabase(options, async (database) => {
  console.log('export             rows    seconds   rows/s    CPU s       MB   peak memory in MB');
  for (const file of [null, 'quotes.csv', 'quotes.ndjson', 'quotes.json', 'articles.ndjson', 'people.ndjson'])
    await measure(database, file);
});

async function measure(database: string, file: string | null): Promise<void> {
  const server = await startServer(database);
  const begun = performance.now();
  const { rows, bytes } = file === null ? { rows: 0, bytes: 0 } : await readAll(`${server.url}/export/${file}`);
  const seconds = (performance.now() - begun) / 1000;
  const peak = peakMegabytes(server.process);
  const cpu = cpuSeconds(server.process);
  await stopServer(server.process);
  const cells = [rows, seconds.toFixed(1), Math.round(rows / seconds), cpu.toFixed(1), (bytes / 2 ** 20).toFixed(0)];
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

function peakMegabytes({ pid }: ChildProcess): number {
  const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Math.round(Number(kilobytes) / 1024);
}

function cpuSeconds({ pid }: ChildProcess): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  // Hundredths of a second, in the program and in the system for it.
  return (Number(fields[11]) + Number(fields[12])) / 100;
}
