/**
 * Hostile texts in every page of the explorer: `npm run bench:hostile -- FILE.jsonl`.
 *
 * A line of the file has a text as `payload`, or as `feed` the path of a file with one, from the corpus on. Each is stored as outlet,
 * headline, byline, address, quote, speaker, role and mention of an article, and as all that is told of a feed that is polled; feeds are taken in as
 * `qawl ingest` takes them as well. Then every page is opened in the Chromium that npm brings, with an admin's token. Prints how many scripts
 * ran, what the policy had to stop, what was asked for elsewhere and what markup came into the document: nothing, if all is well.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import chromiumFiles from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import { encodeId } from '../schema/ids.ts';
import { openDatabase } from '../src/store/database.ts';
import { createToken } from '../src/store/tokens.ts';
import { type HostileArticle, saveHostileArticles, saveHostileFeeds, wellFormed } from './hostileArticles.ts';
import { type Findings, LIST_PAGES, openAll } from './hostilePages.ts';
import { projectRoot } from './projectRoot.ts';
import { startServer, stopServer } from './server.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    tabs: { type: 'string', default: '3' },
    /** Of the file, how many. */
    first: { type: 'string' },
    /** Which pages about one thing are opened. */
    pages: { type: 'string', default: 'quotes,articles,speakers,searches,developers' },
  },
});

/** Where an article is shown. */
const ADDRESSES: Record<string, (article: HostileArticle) => string> = {
  quotes: ({ quoteId }) => `/quotes/${encodeId('Quote', quoteId)}`,
  articles: ({ articleId }) => `/articles/${encodeId('Article', articleId)}`,
  speakers: ({ speakerId }) => `/speakers/${encodeId('Person', speakerId)}`,
  searches: ({ hostile }) => `/quotes?search=${searched(hostile)}`,
  developers: ({ hostile }) => `/developers?search=${searched(hostile)}`,
};

const searched = (hostile: string) => encodeURIComponent(wellFormed(hostile.slice(0, 200)));

const file = positionals[0];
if (file === undefined) throw new Error('Which file? npm run bench:hostile -- FILE.jsonl');
const folder = mkdtempSync(path.join(tmpdir(), 'qawl-hostile-'));
const address = `sqlite:${path.join(folder, 'qawl.sqlite')}`;
try {
  await run(readCorpus(file).slice(0, options.first === undefined ? undefined : Number(options.first)));
} finally {
  rmSync(folder, { recursive: true });
}

async function run(corpus: Line[]): Promise<void> {
  const database = await openDatabase(address);
  const texts = corpus.map(({ text }) => text);
  const articles = await saveHostileArticles(database, texts);
  await saveHostileFeeds(database, texts);
  const now = Date.now();
  const { token } = await createToken(database, {
    name: 'a reader of hostile texts',
    role: 'ADMIN',
    expiresAt: null,
    now,
  });
  ingestFeeds(corpus.flatMap(({ feed }) => feed ?? []));
  const ingested = await database.query<{ id: number }>(
    `SELECT "id" FROM article WHERE "id" > ${articles.at(-1)?.articleId ?? 0}`,
  );
  await database.close();
  const server = await startServer(address);
  const browser = await chromium.launch({
    executablePath: await chromiumFiles.executablePath(),
    args: ['--no-sandbox'],
  });
  try {
    const findings = await openAll(
      browser,
      server.url,
      [
        ...LIST_PAGES,
        ...articles.flatMap((article) =>
          options.pages
            .split(',')
            .filter((kind) => kind !== '')
            .map((kind) => ADDRESSES[kind]!(article)),
        ),
        ...ingested.map(({ id }) => `/articles/${encodeId('Article', id)}`),
      ],
      { tabs: Number(options.tabs), token, tell: (found) => process.stderr.write(`${found}\n`) },
    );
    report(corpus, ingested.length, findings);
  } finally {
    await browser.close();
    await stopServer(server.process);
  }
}

function report(corpus: Line[], ingested: number, { pages, ...found }: Findings): void {
  console.log(`texts ${corpus.length}, articles taken in from feeds ${ingested}, pages opened ${pages}`);
  for (const [kind, seen] of Object.entries(found)) {
    console.log(`${kind.padEnd(12)}${seen.length}`);
    for (const one of seen.slice(0, 5)) console.log(`  ${one}`);
  }
}

function readCorpus(name: string): Line[] {
  const lines = readFileSync(name, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const { payload, feed } = JSON.parse(line) as { payload?: string; feed?: string };
    if (feed === undefined) return { text: payload!, feed: null };
    const place = path.resolve(path.dirname(name), feed);
    return { text: readFileSync(place, 'utf8'), feed: place };
  });
}

function ingestFeeds(files: string[]): void {
  if (files.length === 0) return;
  const command = [path.join(projectRoot(), 'bin/qawl.js'), 'ingest', '--database', address, ...files];
  spawnSync(process.execPath, command, { stdio: ['ignore', 'ignore', 'ignore'] });
}

interface Line {
  text: string;
  /** The file of a feed. */
  feed: string | null;
}
