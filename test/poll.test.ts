import { afterEach, beforeEach, expect, it } from 'vitest';
import { webFetcher } from '../src/feeds/fetch.ts';
import { openPolling, type Polling } from '../src/poll.ts';
import { type Database, openDatabase } from '../src/store/database.ts';
import { findFeedByUrl, newestLooks, saveFeed } from '../src/store/feeds.ts';
import { sql } from '../src/store/sql.ts';
import { describeOnBothDatabases } from './databases.ts';
import { type FeedServer, startFeedServer } from './feeds/feedServer.ts';
import { readersHere } from './readers.ts';

const MINUTE = 60_000;
let site: FeedServer;
let now: number;
const opened: Polling[] = [];

beforeEach(async () => {
  site = await startFeedServer();
  now = Date.UTC(2026, 0, 2);
});

afterEach(async () => {
  for (const polling of opened.splice(0)) await polling.close();
  await site.close();
});

describeOnBothDatabases('polling', (open) => {
  it('stores what feeds bring, each article once, and asks only for what is new', async () => {
    const database = await open();
    site.publish('/a', ['one', 'two'], { title: 'Harbour wire', etag: '"1"' });
    await add(database, '/a');
    expect(await poll(database)).toMatchObject({ feeds: 1, failed: 0, articles: 2, quotes: 2, duplicates: 0 });
    expect(await feedAt(database, '/a')).toMatchObject({
      title: 'Harbour wire',
      siteUrl: `${site.url}/`,
      language: 'en',
      problem: null,
      lastFetchedAt: now,
      lastItemAt: now,
      nextFetchAt: now + 30 * MINUTE,
    });
    expect(await poll(database)).toMatchObject({ feeds: 0 });
    now += 30 * MINUTE;
    expect(await poll(database)).toMatchObject({ feeds: 1, unchanged: 1, articles: 0 });
    site.publish('/a', ['three', 'two', 'one'], { etag: '"2"' });
    now += 60 * MINUTE;
    expect(await poll(database)).toMatchObject({ feeds: 1, unchanged: 0, articles: 1, duplicates: 2 });
    const looks = await newestLooks(database, (await feedAt(database, '/a'))!.id, 10);
    expect(looks.map(({ outcome }) => outcome)).toEqual(['READ', 'UNCHANGED', 'READ']);
  });

  it('reads an article again when its feed says something else of it, less and less often, and keeps what it said', async () => {
    const database = await open();
    const page = (words: string) => ({
      headers: { 'content-type': 'text/html' },
      body: `<html><head><title>Boats</title></head><body><article><h1>Boats</h1><p>Minister Tomas Arvel said: “Morocco keeps ${words}.”</p>
        ${'<p>The harbour has many boats, and the boats have many sails, and the sails are white.</p>'.repeat(12)}</article></body></html>`,
    });
    const feed = (summary: string) => ({
      headers: { 'content-type': 'application/rss+xml' },
      body: `<rss version="2.0"><channel><title>Wire</title><link>${site.url}/</link><language>en</language>
        <item><title>Boats</title><link>${site.url}/boats</link><description>${summary}</description></item></channel></rss>`,
    });
    const pages = () => site.asked.filter((path) => path === '/boats').length;
    const look = (minutes: number) => {
      now += minutes * MINUTE;
      return pollNow(database);
    };
    site.answer('/wire', feed('Of boats.'));
    site.answer('/boats', page('its boats'));
    await add(database, '/wire');
    expect(await poll(database)).toMatchObject({ articles: 1, quotes: 1 });
    site.answer('/boats', page('its boats and its nets'));
    expect(await look(60)).toMatchObject({ duplicates: 1, revised: 0 });
    expect(pages()).toBe(1);
    site.answer('/wire', feed('Of boats&lt;img src="pixel?7"/&gt;.'));
    expect(await look(60)).toMatchObject({ duplicates: 1, revised: 0 });
    expect(pages()).toBe(1);
    site.answer('/wire', feed('Of boats and nets.'));
    expect(await look(60)).toMatchObject({ articles: 0, duplicates: 0, revised: 1, quotes: 1 });
    expect(pages()).toBe(2);
    expect(await database.query('SELECT "text", "vanishedAt" FROM quote ORDER BY "id"')).toEqual([
      { text: 'Morocco keeps its boats.', vanishedAt: now },
      { text: 'Morocco keeps its boats and its nets.', vanishedAt: 0 },
    ]);
    // Three hours after the first time: not before another hour and a half.
    site.answer('/wire', feed('Of boats, nets and sails.'));
    expect(await look(80)).toMatchObject({ duplicates: 1 });
    expect(pages()).toBe(2);
    site.answer('/boats', { status: 503 });
    expect(await look(20)).toMatchObject({ duplicates: 1, revised: 0 });
    expect(pages()).toBe(3);
    // What could not be read is read another time.
    site.answer('/boats', page('its boats, its nets and its sails'));
    expect(await look(300)).toMatchObject({ revised: 1 });
    expect(pages()).toBe(4);
    const [{ id }] = (await database.query<{ id: number }>('SELECT "id" FROM feed')) as [{ id: number }];
    expect((await newestLooks(database, id, 1))[0]).toMatchObject({ revisedCount: 1, articleCount: 0 });
  });

  it('goes on with ninety-nine feeds when one of a hundred is bad, and that one says why', async () => {
    const database = await open();
    for (let number = 0; number < 99; number++) {
      site.publish(`/${number}`, [`story-${number}`]);
      await add(database, `/${number}`);
    }
    site.answer('/bad', { body: '<html><body>We have moved house.</body></html>' });
    await add(database, '/bad');
    expect(await poll(database)).toMatchObject({ feeds: 100, failed: 1, articles: 99 });
    expect(await feedAt(database, '/bad')).toMatchObject({
      problem: 'Not a feed that can be read.',
      problemCode: 'NOT_A_FEED',
      failureCount: 1,
      status: 'ACTIVE',
    });
  });

  it('follows an index of sitemaps to the newest of them, whatever one of them holds', async () => {
    const database = await open();
    const page = (story: string) =>
      `<html lang="en"><title>${story}</title><article><h1>${story}</h1><p>Minister Tomas Arvel said: “Morocco keeps the waters of ${story}.” ${'The harbour has many boats. '.repeat(30)}</p></article></html>`;
    for (const story of ['old', 'new']) {
      site.answer(`/page-${story}`, { headers: { 'content-type': 'text/html' }, body: page(story) });
      const entry = `<url><loc>${site.url}/page-${story}</loc><lastmod>2026-01-01</lastmod></url>`;
      site.answer(`/${story}.xml`, { body: `<urlset>${entry}</urlset>` });
    }
    const listed = [1, 2, 3, 4].map((number) => [`/broken-${number}.xml`, `2026-01-0${number}`]);
    const sitemaps = [['/old.xml', '2020-01-01'], ['/new.xml', '2026-01-02'], ...listed].map(
      ([path, changed]) => `<sitemap><loc>${site.url}${path}</loc><lastmod>${changed}</lastmod></sitemap>`,
    );
    site.answer('/sitemap.xml', { body: `<sitemapindex>${sitemaps.join('')}</sitemapindex>` });
    await add(database, '/sitemap.xml');
    expect(await poll(database)).toMatchObject({ feeds: 1, failed: 0, articles: 1, quotes: 1 });
    expect(site.asked).toContain('/page-new');
    expect(site.asked).not.toContain('/old.xml');
    expect(await feedAt(database, '/sitemap.xml')).toMatchObject({ problem: null });
  });

  it('says what is wrong with an index of sitemaps none of which can be had', async () => {
    const database = await open();
    site.answer('/sitemap.xml', {
      body: `<sitemapindex><sitemap><loc>${site.url}/gone.xml</loc></sitemap></sitemapindex>`,
    });
    await add(database, '/sitemap.xml');
    expect(await poll(database)).toMatchObject({ feeds: 1, failed: 1 });
    expect((await feedAt(database, '/sitemap.xml'))!.problem).toContain(`The sitemap at ${site.url}/gone.xml`);
  });

  it('waits as long as a server wants, ends a feed that is gone, and follows one that has moved', async () => {
    const database = await open();
    site.answer('/busy', { status: 429, headers: { 'retry-after': '7200' } });
    site.answer('/gone', { status: 410 });
    site.answer('/old', { status: 301, headers: { location: '/new' } });
    site.publish('/new', ['one']);
    for (const path of ['/busy', '/gone', '/old', '/new']) await add(database, path);
    expect(await poll(database)).toMatchObject({ feeds: 4, failed: 2, articles: 1 });
    expect(await feedAt(database, '/busy')).toMatchObject({
      problem: 'The server answered 429, we are to come less often.',
      nextFetchAt: now + 7_560_000,
    });
    expect(await feedAt(database, '/gone')).toMatchObject({ status: 'GONE', nextFetchAt: null });
    expect(await feedAt(database, '/old')).toBeNull();
    expect(await feedAt(database, '/new')).not.toBeNull();
  });

  it('asks for each feed once when two processes poll one database, and stores an article of two feeds once', async () => {
    const database = await open();
    const other = await openDatabase(database.url);
    for (let number = 0; number < 40; number++) {
      site.publish(`/${number}`, [`story-${number}`]);
      await add(database, `/${number}`);
    }
    const summaries = await Promise.all([poll(database), poll(other)]);
    await other.close();
    expect(summaries[0].articles + summaries[1].articles).toBe(40);
    expect(site.asked.toSorted()).toEqual(Array.from({ length: 40 }, (_, number) => `/${number}`).toSorted());
  });

  it('has ten feeds under way at most, however many are due', async () => {
    const database = await open();
    let running = 0;
    let most = 0;
    const feed = Buffer.from('<rss version="2.0"><channel><title>Empty</title></channel></rss>');
    const web = webFetcher({ allowed: [site.host] });
    const counting = {
      ...web,
      async fetchFeed(url: string) {
        running += 1;
        most = Math.max(most, running);
        await new Promise((resolve) => setImmediate(resolve));
        running -= 1;
        return { url, movedTo: null, contentType: null, etag: null, lastModified: null, body: feed };
      },
    };
    for (let number = 0; number < 300; number++) await add(database, `/${number}`);
    expect(await poll(database, counting)).toMatchObject({ feeds: 300 });
    expect(most).toBeLessThanOrEqual(10);
    expect(most).toBeGreaterThan(1);
  });

  it('gives back what it has not finished when it is closed, and nothing is lost', async () => {
    const database = await open();
    const stories = Array.from({ length: 18 }, (_, index) => `number ${index}`);
    site.publish('/a', stories);
    await add(database, '/a');
    const readers = readersHere();
    const polling = pollingOf(database);
    const closing = openPolling({
      database,
      web: webFetcher({ allowed: [site.host] }),
      now: () => now,
      random: () => 0.5,
      readers: {
        ...readers,
        async readEntries(feed, entries) {
          void closing.close();
          return readers.readEntries(feed, entries);
        },
      },
    });
    expect(await closing.work()).toMatchObject({ feeds: 0 });
    expect(await database.query('SELECT count(*) AS "count" FROM article')).toEqual([{ count: 16 }]);
    expect(await polling.work()).toMatchObject({ feeds: 1, articles: 2, duplicates: 16 });
  });

  it('says nothing of a feed when it is the disk that is full, and looks again when its lease is over', async () => {
    const database = await open();
    site.publish('/a', ['one']);
    await add(database, '/a');
    const readers = readersHere();
    const full = Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
    const polling = openPolling({
      ...contextOf(database),
      readers: { ...readers, readEntries: () => Promise.reject(full) },
    });
    opened.push(polling);
    await expect(polling.work()).rejects.toBe(full);
    expect(await feedAt(database, '/a')).toMatchObject({ problem: null, failureCount: 0, lastFetchedAt: null });
    expect(await poll(database)).toMatchObject({ feeds: 0 });
    now += MINUTE;
    expect(await poll(database)).toMatchObject({ feeds: 1, articles: 1 });
  });

  it('says of a feed that it failed at when the fault is its own, and goes on', async () => {
    const database = await open();
    site.publish('/a', ['one']);
    site.publish('/b', ['two']);
    await add(database, '/a');
    await add(database, '/b');
    const readers = readersHere();
    const troubles: unknown[] = [];
    const polling = openPolling({
      ...contextOf(database),
      readers: {
        ...readers,
        readEntries(feed, entries) {
          if (entries.some(({ title }) => title === 'Story one')) throw new Error('a bug');
          return readers.readEntries(feed, entries);
        },
      },
      watch: { looked: () => {}, trouble: (problem) => troubles.push(problem) },
    });
    opened.push(polling);
    expect(await polling.work()).toMatchObject({ feeds: 2, failed: 1, articles: 1 });
    expect(await feedAt(database, '/a')).toMatchObject({ problemCode: 'INTERNAL' });
    expect(troubles).toEqual([new Error('a bug')]);
  });
});

function poll(database: Database, web?: Parameters<typeof openPolling>[0]['web']) {
  return pollingOf(database, web).work();
}

/** Every feed, whether it is due or not. */
async function pollNow(database: Database) {
  await database.query(sql`UPDATE feed SET "nextFetchAt" = ${now}`);
  return poll(database);
}

function pollingOf(database: Database, web?: Parameters<typeof openPolling>[0]['web']): Polling {
  const context = contextOf(database);
  const polling = openPolling({ ...context, web: web ?? context.web });
  opened.push(polling);
  return polling;
}

/** The middle of what jitter makes. */
function contextOf(database: Database) {
  return {
    database,
    web: webFetcher({ allowed: [site.host] }),
    readers: readersHere(),
    now: () => now,
    random: () => 0.5,
  };
}

function add(database: Database, path: string) {
  return saveFeed(database, { url: `${site.url}${path}`, title: null, now });
}

function feedAt(database: Database, path: string) {
  return findFeedByUrl(database, `${site.url}${path}`);
}
