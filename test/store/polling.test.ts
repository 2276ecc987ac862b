import { expect, it } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { everyFeed, findFeedByUrl, newestLooks, refreshFeed, removeFeed, saveFeed } from '../../src/store/feeds.ts';
import {
  dueFeeds,
  type LookToNote,
  leaseFeeds,
  noteLook,
  renewLeases,
  returnFeed,
  type ToldByFeed,
} from '../../src/store/polling.ts';
import { sql } from '../../src/store/sql.ts';
import { describeOnBothDatabases } from '../databases.ts';
import { save } from './articles.ts';

const LEASE = 60_000;
const look: LookToNote = {
  lookedAt: 5_000,
  milliseconds: 20,
  outcome: 'READ',
  problemCode: null,
  problem: null,
  articleCount: 2,
  quoteCount: 3,
  duplicateCount: 0,
  revisedCount: 0,
  failedCount: 0,
};
const next = { status: 'ACTIVE' as const, interval: 1_000, failureCount: 0, nextFetchAt: 6_000 };
const told: ToldByFeed = {
  etag: '"2"',
  lastModified: null,
  movedTo: null,
  title: 'Wire',
  siteUrl: null,
  language: 'fr',
};

describeOnBothDatabases('feeds that are due', (open) => {
  it('are each taken by one of several that ask at once', async () => {
    const database = await open();
    const other = await openDatabase(database.url);
    await addFeeds(database, 60);
    const takers = Array.from({ length: 12 }, (_, index) =>
      leaseFeeds(index % 2 ? database : other, { by: `taker ${index}`, now: 1_000, lease: LEASE, most: 10 }),
    );
    const taken = (await Promise.all(takers)).flat().map(({ id }) => id);
    for (let more = await take(other, 1_000); more.length > 0; more = await take(other, 1_000)) taken.push(...more);
    await other.close();
    expect(taken).toHaveLength(60);
    expect(new Set(taken).size).toBe(60);
  });

  it('come the longest due first, as many as are asked for, and none before its time', async () => {
    const database = await open();
    await saveFeed(database, { url: 'https://a.example/rss', title: null, now: 300 });
    await saveFeed(database, { url: 'https://b.example/rss', title: null, now: 100 });
    await saveFeed(database, { url: 'https://c.example/rss', title: null, now: 200 });
    await saveFeed(database, { url: 'https://d.example/rss', title: null, now: 9_000 });
    expect(await dueFeeds(database, 1_000)).toEqual({ count: 3, since: 100 });
    const leased = await leaseFeeds(database, { by: 'us', now: 1_000, lease: LEASE, most: 2 });
    expect(leased.map(({ url }) => url)).toEqual(['https://b.example/rss', 'https://c.example/rss']);
  });

  it('are due again when their lease is over, unless it is renewed, and at once when they are given back', async () => {
    const database = await open();
    const [id] = await addFeeds(database, 1);
    expect(await take(database, 1_000, 'one')).toEqual([id]);
    expect(await take(database, LEASE, 'two')).toEqual([]);
    await renewLeases(database, { by: 'one', now: LEASE, lease: LEASE });
    expect(await take(database, 1_000 + LEASE, 'two')).toEqual([]);
    expect(await take(database, 2 * LEASE, 'two')).toEqual([id]);
    await returnFeed(database, id!, 'one');
    expect(await take(database, 2 * LEASE, 'three')).toEqual([]);
    await returnFeed(database, id!, 'two');
    expect(await take(database, 2 * LEASE, 'three')).toEqual([id]);
  });

  it('are found by their index', async () => {
    const database = await open();
    await addFeeds(database, 300);
    const explain = database.dialect === 'sqlite' ? 'EXPLAIN QUERY PLAN' : 'EXPLAIN';
    if (database.dialect === 'postgres') await database.query('ANALYZE feed');
    const rows = await database.query(`${explain} SELECT "id" FROM feed WHERE "nextFetchAt" <= 1
      AND ("leasedUntil" IS NULL OR "leasedUntil" <= 1) ORDER BY "nextFetchAt", "id" LIMIT 10`);
    expect(JSON.stringify(rows)).toContain('feed_due');
    expect(JSON.stringify(rows)).not.toMatch(/TEMP B-TREE|Sort /);
  });
});

describeOnBothDatabases('a look at a feed', (open) => {
  it('is noted with what it brought and when the next is due, and fifty are kept', async () => {
    const database = await open();
    const [id] = await addFeeds(database, 1);
    for (let number = 1; number <= 53; number++) {
      await take(database, 1_000_000_000 + number * LEASE, 'us');
      const noted = { ...look, lookedAt: number };
      expect(await noteLook(database, { id: id!, by: 'us', look: noted, next, told })).toBe(true);
    }
    const feed = await findFeedByUrl(database, 'https://news.example/0');
    expect(feed).toMatchObject({
      etag: told.etag,
      title: told.title,
      language: told.language,
      ...next,
      lastFetchedAt: 53,
      lastSucceededAt: 53,
      lastItemAt: 53,
    });
    const looks = await newestLooks(database, id!, 100);
    expect(looks).toHaveLength(50);
    expect(looks[0]).toMatchObject({ number: 53, articleCount: 2, quoteCount: 3, outcome: 'READ' });
  });

  it('that failed says why, and keeps what is known of better days', async () => {
    const database = await open();
    const [id] = await addFeeds(database, 1);
    await take(database, 1_000, 'us');
    await noteLook(database, { id: id!, by: 'us', look, next, told });
    await take(database, 6_000, 'us');
    const failed = {
      ...look,
      outcome: 'FAILED' as const,
      lookedAt: 7_000,
      problemCode: 'TIMEOUT',
      problem: 'No answer in time.',
      articleCount: 0,
    };
    await noteLook(database, { id: id!, by: 'us', look: failed, next: { ...next, failureCount: 1 }, told: null });
    expect(await findFeedByUrl(database, 'https://news.example/0')).toMatchObject({
      problem: 'No answer in time.',
      problemCode: 'TIMEOUT',
      failureCount: 1,
      lastFetchedAt: 7_000,
      lastSucceededAt: 5_000,
      lastItemAt: 5_000,
      etag: '"2"',
      title: 'Wire',
    });
  });

  it('by a process that lost its lease is not noted', async () => {
    const database = await open();
    const [id] = await addFeeds(database, 1);
    await take(database, 1_000, 'slow');
    await take(database, 1_000 + LEASE, 'quick');
    expect(await noteLook(database, { id: id!, by: 'slow', look, next, told })).toBe(false);
    expect(await newestLooks(database, id!, 10)).toEqual([]);
    expect(await noteLook(database, { id: id!, by: 'quick', look, next, told })).toBe(true);
  });

  it('that finds it moved gives it its new address', async () => {
    const database = await open();
    const [id] = await addFeeds(database, 1);
    await take(database, 1_000, 'us');
    await noteLook(database, { id: id!, by: 'us', look, next, told: { ...told, movedTo: 'https://news.example/new' } });
    expect(await findFeedByUrl(database, 'https://news.example/new')).toMatchObject({ id });
    expect(await findFeedByUrl(database, 'https://news.example/0')).toBeNull();
  });

  it('that finds it moved to where another feed is merges the two, with their articles', async () => {
    const database = await open();
    await save(database, [{ words: 'one' }]);
    await save(database, [{ words: 'two' }]);
    const [id, there] = await addFeeds(database, 2);
    const articles = await database.query<{ id: number }>('SELECT "id" FROM article ORDER BY "id"');
    for (const { id: articleId } of articles)
      await database.query(
        sql`INSERT INTO article_feed ("articleId", "feedId", "seenAt") VALUES (${articleId}, ${id!}, 1)`,
      );
    await database.query(sql`
      INSERT INTO article_feed ("articleId", "feedId", "seenAt") VALUES (${articles[0]!.id}, ${there!}, 2)`);
    await database.query(sql`UPDATE feed SET "folder" = 'Maghreb' WHERE "id" = ${id!}`);
    await take(database, 1_000, 'us');
    await noteLook(database, { id: id!, by: 'us', look, next, told: { ...told, movedTo: 'https://news.example/1' } });
    const feeds = [];
    for await (const feed of everyFeed(database)) feeds.push(feed);
    expect(feeds).toMatchObject([{ id: there, url: 'https://news.example/1', folder: 'Maghreb', title: 'Wire' }]);
    expect(
      await database.query('SELECT "articleId", "feedId", "seenAt" FROM article_feed ORDER BY "articleId"'),
    ).toEqual([
      { articleId: articles[0]!.id, feedId: there, seenAt: 2 },
      { articleId: articles[1]!.id, feedId: there, seenAt: 1 },
    ]);
  });
});

describeOnBothDatabases('a feed', (open) => {
  it('that had ended is looked at again when somebody wants it, and is gone when it is removed', async () => {
    const database = await open();
    const [id] = await addFeeds(database, 1);
    await take(database, 1_000, 'us');
    await noteLook(database, { id: id!, by: 'us', look, next: { ...next, status: 'GONE', nextFetchAt: null }, told });
    expect(await take(database, 9_000_000, 'us')).toEqual([]);
    expect(await refreshFeed(database, id!, 9_000_000)).toBe(true);
    expect(await take(database, 9_000_000, 'us')).toEqual([id]);
    expect(await removeFeed(database, id!)).toBe(true);
    expect(await removeFeed(database, id!)).toBe(false);
    expect(await refreshFeed(database, id!, 1)).toBe(false);
  });
});

async function addFeeds(database: Database, count: number): Promise<number[]> {
  const ids: number[] = [];
  for (let number = 0; number < count; number++) {
    const { feedId } = await saveFeed(database, { url: `https://news.example/${number}`, title: null, now: 0 });
    ids.push(feedId);
  }
  return ids;
}

async function take(database: Database, now: number, by = 'somebody'): Promise<number[]> {
  return (await leaseFeeds(database, { by, now, lease: LEASE, most: 10 })).map(({ id }) => id);
}
