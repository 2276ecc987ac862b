import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { webFetcher } from '../../src/feeds/fetch.ts';
import { ingestSources } from '../../src/ingest.ts';
import { openPolling } from '../../src/poll.ts';
import type { Database } from '../../src/store/database.ts';
import { refreshAllFeeds, saveFeed } from '../../src/store/feeds.ts';
import { runQawl, temporaryFolder } from '../commands/run.ts';
import { describeOnBothDatabases } from '../databases.ts';
import { type FeedServer, startFeedServer } from '../feeds/feedServer.ts';
import { readersHere } from '../readers.ts';
import { expectCountsToHold } from '../store/articles.ts';
import { contentsOf } from './contents.ts';

let place: ReturnType<typeof temporaryFolder>;
let site: FeedServer;

beforeEach(async () => {
  place = temporaryFolder();
  site = await startFeedServer();
});

afterEach(async () => {
  await site.close();
  place.remove();
});

describeOnBothDatabases('a process that is killed at any commit', (open) => {
  it('of an ingest leaves nothing half-stored, and what is run again stores the rest, and nothing twice', {
    timeout: 600_000,
  }, async () => {
    const file = path.join(place.folder, 'articles.jsonl');
    writeFileSync(file, ARTICLES.map((article) => JSON.stringify(article)).join('\n'));
    const disturbed = await killedAtEachCommit(open, {
      args: ['ingest', file],
      again: async (database) => {
        await ingestSources(contextOf(database), [file], { expect: () => {}, done: () => {}, failed: () => {} });
      },
    });
    // Each article is one.
    expect(disturbed).toBeGreaterThanOrEqual(ARTICLES.length);
  });

  it('of a look at feeds gives them back in time, and what is looked at again stores the rest, and nothing twice', {
    timeout: 600_000,
  }, async () => {
    const disturbed = await killedAtEachCommit(open, {
      args: ['feeds', 'refresh'],
      before: async (database) => {
        publish('its boats', ['one']);
        for (const feed of ['/wire', '/pages'])
          await saveFeed(database, { url: `${site.url}${feed}`, title: null, now: 0 });
        await look(database, Date.now() - 5 * HOUR);
        publish('its boats and its nets', ['two', 'three', 'one']);
      },
      again: (database) => look(database, Date.now() + 5 * HOUR),
    });
    // The leases, three articles of which one had changed, and two looks.
    expect(disturbed).toBeGreaterThanOrEqual(6);
  });
});

/** Runs a command, killed at its first commit, then at its second, until it ends by itself; each time what is there afterwards is as if nothing had been. */
async function killedAtEachCommit(open: () => Promise<Database>, { args, before, again }: Story): Promise<number> {
  const after: Awaited<ReturnType<typeof contentsOf>>[] = [];
  for (let commit = 1; ; commit++) {
    const database = await open();
    await before?.(database);
    const { code, signal, stderr } = await runQawl([...args, '--database', database.url], {
      folder: place.folder,
      environment: { QAWL_ALLOWED_HOSTS: site.host, KILL_AT_COMMIT: String(commit) },
      preload: new URL('killAtCommit.js', import.meta.url).href,
    });
    await expectCountsToHold(database);
    if (signal === undefined) {
      expect({ code, stderr }).toMatchObject({ code: 0 });
      const undisturbed = await contentsOf(database);
      expect(undisturbed.quote!.length).toBeGreaterThan(0);
      for (const [index, contents] of after.entries())
        expect({ commit: index + 1, contents }).toEqual({ commit: index + 1, contents: undisturbed });
      return after.length;
    }
    expect(signal).toBe('SIGKILL');
    await again(database);
    await expectCountsToHold(database);
    after.push(await contentsOf(database));
  }
}

/** A feed of whole articles, and one that tells of a page only, which says something else later. */
function publish(kept: string, stories: string[]): void {
  site.publish('/wire', stories, { title: 'Wire' });
  site.answer('/pages', {
    headers: { 'content-type': 'application/rss+xml' },
    body: `<rss version="2.0"><channel><title>Wire</title><link>${site.url}/pages</link><language>en</language>
      <item><title>Boats</title><link>${site.url}/boats</link><description>Of ${kept}.</description></item></channel></rss>`,
  });
  site.answer('/boats', {
    headers: { 'content-type': 'text/html' },
    body: `<html lang="en"><head><title>Boats</title></head><body><article><h1>Boats</h1><p>Admiral Lena Moe said: “Norway keeps ${kept}.”</p>
      ${'<p>The harbour has many boats, and the boats have many sails, and the sails are white.</p>'.repeat(12)}</article></body></html>`,
  });
}

async function look(database: Database, now: number): Promise<void> {
  await refreshAllFeeds(database, now);
  const polling = openPolling({ ...contextOf(database), now: () => now, random: () => 0.5 });
  try {
    await polling.work();
  } finally {
    await polling.close();
  }
}

function contextOf(database: Database) {
  const web = webFetcher({ allowed: [site.host] });
  return { database, web, readers: readersHere(), now: Date.now, describe: String };
}

const HOUR = 3_600_000;

const FILLER =
  'The harbour has many boats, and the boats have many sails, and the sails are white in the wind. '.repeat(4);

const ARTICLES = [
  ['Boats', 'Minister Tomas Arvel said: “Morocco keeps its waters and we keep our boats.”'],
  ['Nets', 'Minister Tomas Arvel said: “Spain was never asked about the nets.” “Nobody was,” said Lena Moe.'],
  ['Sails', '“The water of Norway is cold,” said Admiral Lena Moe.'],
  ['Copies', 'Minister Tomas Arvel said: “Morocco keeps its waters and we keep our boats.”'],
].map(([title, said], number) => ({
  title,
  text: `${said}\n\n${FILLER}`,
  url: `https://outlet-${number}.example/${title!.toLowerCase()}`,
  language: 'en',
  publishedAt: '2026-03-01T08:00:00Z',
  source: `Outlet ${number}`,
}));

interface Story {
  args: string[];
  before?(database: Database): Promise<void>;
  /** What somebody does who finds the process gone. */
  again(database: Database): Promise<void>;
}
