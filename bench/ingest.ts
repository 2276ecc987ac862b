/**
 * From the web to the store: `npm run bench:ingest -- --articles 10000`.
 *
 * Invented articles stand in feeds on a loopback server (`--pages`: feeds have teasers, and each article a page of its own; `--feeds 10000`: so many are due at once). One and two
 * processes look at them as `qawl serve` does, into a new SQLite file and into a new PostgreSQL database, until every article is stored and searchable. Peak
 * memory and the processor's seconds are those of each process as the system counts them, and the milliseconds of the parts those that an
 * article waits for them: parts of several articles go on at the same time.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openDatabase } from '../src/store/database.ts';
import { saveFeed } from '../src/store/feeds.ts';
import { startNewsServer } from './newsServer.ts';
import { startPostgres } from './postgres.ts';
import { projectRoot } from './projectRoot.ts';

const { values: options } = parseArgs({
  options: {
    articles: { type: 'string', default: '10000' },
    feeds: { type: 'string', default: '100' },
    pages: { type: 'boolean', default: false },
    dialects: { type: 'string', default: 'sqlite,postgres' },
    processes: { type: 'string', default: '1,2' },
  },
});
const articles = Number(options.articles);

const folder = mkdtempSync(path.join(tmpdir(), 'qawl-bench-'));
const postgres = await startPostgres();
const news = await startNewsServer({ articles, feeds: Number(options.feeds), hasPages: options.pages });
try {
  console.log(`${articles} articles in ${options.feeds} feeds, ${options.pages ? 'on pages of their own' : 'whole'}`);
  console.log('database  processes  articles/s  quotes  CPU s of each      peak MB of each    milliseconds an article');
  for (const dialect of options.dialects.split(','))
    for (const processes of options.processes.split(',')) await measure(dialect, Number(processes));
} finally {
  await news.close();
  await postgres.stop();
  rmSync(folder, { recursive: true });
}

async function measure(dialect: string, processes: number): Promise<void> {
  const url = await newDatabase(dialect, processes);
  const begun = performance.now();
  const told = await Promise.all(Array.from({ length: processes }, () => startProcess(url)));
  const seconds = (performance.now() - begun) / 1000;
  const stored = told.reduce((sum, process) => sum + process.articles, 0);
  if (stored !== articles) throw new Error(`${stored} of ${articles} articles were stored`);
  const quotes = told.reduce((sum, process) => sum + process.quotes, 0);
  const each = (tell: (process: Told) => number) => told.map((process) => tell(process).toFixed(0)).join(' + ');
  const parts = Object.entries(told[0]!.parts).map(([name, all]) => `${name} ${(all / told[0]!.articles).toFixed(1)}`);
  console.log(
    [
      dialect.padEnd(10),
      String(processes).padEnd(11),
      (articles / seconds).toFixed(0).padEnd(12),
      String(quotes).padEnd(8),
      each(({ cpuSeconds }) => cpuSeconds).padEnd(19),
      each(({ peakMegabytes }) => peakMegabytes).padEnd(19),
      [...parts, `main thread busy ${(told[0]!.utilization * 100).toFixed(0)} %`].join(', '),
    ].join(''),
  );
}

async function newDatabase(dialect: string, processes: number): Promise<string> {
  const name = `qawl_${processes}`;
  if (dialect === 'postgres') await postgres.create(name);
  const url =
    dialect === 'sqlite' ? `sqlite:${path.join(folder, `${name}.sqlite`)}` : postgres.url.replace(/[^/]+$/, name);
  const database = await openDatabase(url);
  for (const feed of news.feeds) await saveFeed(database, { url: feed, title: null, now: Date.now() });
  await database.close();
  return url;
}

function startProcess(database: string): Promise<Told> {
  const script = path.join(projectRoot(), 'dist/bench/ingestProcess.js');
  const hosts = news.hosts.map((host) => `--hosts=${host}`);
  const child = spawn(process.execPath, [script, '--database', database, ...hosts], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
    });
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve(JSON.parse(said)) : reject(new Error(`a process ended with ${code}`)),
    );
  });
}

/** What a process says at its end. */
interface Told {
  articles: number;
  quotes: number;
  peakMegabytes: number;
  cpuSeconds: number;
  /** The main thread's, from 0 to 1. */
  utilization: number;
  /** Milliseconds. */
  parts: Record<string, number>;
}
