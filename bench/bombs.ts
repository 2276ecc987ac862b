/**
 * Whether the server answers while it reads what is made to hold it up: `npm run bench:bombs -- FOLDER`.
 *
 * Serves every `.xml` of a folder as a feed and every `.html` as the page of an article, on loopback; a server polls them, and is asked meanwhile,
 * one request after the other, whether it is there. Prints what came of each feed, and how long answers took, in milliseconds: beside those of
 * a time in which there was nothing to read.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openDatabase } from '../src/store/database.ts';
import { saveFeed } from '../src/store/feeds.ts';
import { startServer, stopServer } from './server.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const source = positionals[0];
if (source === undefined) throw new Error('Give a folder of hostile feeds and pages.');
const files = readdirSync(source).filter((name) => /\.(?:xml|html)$/.test(name));
const pages = files.filter((name) => name.endsWith('.html'));

const bombs = createServer((request, response) => {
  const name = decodeURIComponent(request.url!.slice(1));
  if (name === 'pages.xml') response.end(feedOfPages());
  else if (files.includes(name)) response.end(readFileSync(path.join(source, name)));
  else response.writeHead(404).end();
});
await new Promise<void>((resolve) => bombs.listen(0, '127.0.0.1', resolve));
const host = `127.0.0.1:${(bombs.address() as AddressInfo).port}`;
const folder = mkdtempSync(path.join(tmpdir(), 'qawl-bench-'));
const url = `sqlite:${path.join(folder, 'qawl.sqlite')}`;
const environmentFile = path.join(folder, 'environment');
writeFileSync(environmentFile, `QAWL_ALLOWED_HOSTS=${host}\nLOG_LEVEL=info\n`);

const database = await openDatabase(url);
const server = await startServer(url, { environmentFile });
try {
  print('nothing to read', await answersUntil(after(5_000)));
  const feeds = ['pages.xml', ...files.filter((name) => name.endsWith('.xml'))];
  for (const feed of feeds) await saveFeed(database, { url: `http://${host}/${feed}`, title: feed, now: Date.now() });
  print(`${feeds.length - 1} feeds and ${pages.length} pages`, await answersUntil(allAreLookedAt(feeds.length)));
  for (const look of await looks())
    console.log(
      `${look.title.padEnd(24)} ${String(look.milliseconds).padStart(6)} ms  ${look.problem ?? look.outcome}`,
    );
} finally {
  await stopServer(server.process);
  await database.close();
  bombs.closeAllConnections();
  bombs.close();
  rmSync(folder, { recursive: true });
}

/** Milliseconds of each answer until something is so, which is looked up now and then. */
async function answersUntil(isOver: () => Promise<boolean>): Promise<number[]> {
  const taken: number[] = [];
  for (let asked = 0; asked % 100 !== 99 || !(await isOver()); asked++) {
    const begun = performance.now();
    await (await fetch(`${server.url}/healthz`)).text();
    taken.push(performance.now() - begun);
  }
  return taken;
}

function after(milliseconds: number): () => Promise<boolean> {
  const end = performance.now() + milliseconds;
  return async () => performance.now() > end;
}

function allAreLookedAt(count: number): () => Promise<boolean> {
  return async () => (await looks()).length >= count;
}

function looks() {
  return database.query<{ title: string; milliseconds: number; outcome: string; problem: string | null }>(`
    SELECT f."title", l."milliseconds", l."outcome", l."problem" FROM feed_look l JOIN feed f ON f."id" = l."feedId" ORDER BY f."id"`);
}

function print(name: string, taken: number[]): void {
  const sorted = taken.toSorted((one, other) => one - other);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!.toFixed(1);
  console.log(`${name}: ${taken.length} answers, median ${at(0.5)}, p99 ${at(0.99)}, longest ${at(1)} ms`);
}

/** Each page as a teaser, so that the page itself is asked for. */
function feedOfPages(): string {
  const items = pages.map(
    (name) =>
      `<item><title>${name}</title><link>http://${host}/${name}</link><description>A teaser.</description></item>`,
  );
  return `<rss version="2.0"><channel><title>Pages</title>${items.join('')}</channel></rss>`;
}
