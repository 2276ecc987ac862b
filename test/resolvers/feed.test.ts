import { afterAll, beforeAll, expect, it } from 'vitest';
import { webFetcher } from '../../src/feeds/fetch.ts';
import { openPolling } from '../../src/poll.ts';
import type { Database } from '../../src/store/database.ts';
import { saveFeed } from '../../src/store/feeds.ts';
import { bearer, serve, type TestServer } from '../ask.ts';
import { describeOnBothDatabases } from '../databases.ts';
import { type FeedServer, startFeedServer } from '../feeds/feedServer.ts';
import { readersHere } from '../readers.ts';

const FEEDS = `{ feeds { totalCount nodes {
  id title folder language siteUrl health problem problemCode failureCount lastItemAt nextFetchAt
  looks(first: 2) { outcome problem problemCode articleCount quoteCount duplicateCount failedCount }
} } }`;
const REMOVE = 'mutation ($id: ID!) { removeFeed(input: { id: $id }) { removedId userErrors { code argument } } }';
const REFRESH = `mutation ($id: ID!) {
  refreshFeed(input: { id: $id }) { feed { health status nextFetchAt } userErrors { code argument } }
}`;
const NOW = Date.UTC(2026, 0, 2);
const HOUR = 3_600_000;
const servers: TestServer[] = [];
let site: FeedServer;

beforeAll(async () => {
  site = await startFeedServer();
});

afterAll(async () => {
  for (const server of servers) await server.close();
  await site.close();
});

describeOnBothDatabases('feeds over GraphQL', (open) => {
  it('are listed with how they are and their last looks', async () => {
    const { database, server, editor } = await start();
    site.publish('/wire', ['one', 'two'], { title: 'Harbour wire' });
    await add(database, '/wire', 'Africa');
    await add(database, '/missing');
    await poll(database);
    await add(database, '/later');
    const { data, errors } = await server.ask(FEEDS, {}, editor);
    expect(errors).toBeUndefined();
    expect(data.feeds).toMatchObject({
      totalCount: 3,
      nodes: [
        {
          title: 'Harbour wire',
          folder: 'Africa',
          language: 'en',
          siteUrl: `${site.url}/`,
          health: 'HEALTHY',
          problem: null,
          failureCount: 0,
          lastItemAt: '2026-01-02T00:00:00.000Z',
          nextFetchAt: '2026-01-02T00:30:00.000Z',
          looks: [{ outcome: 'READ', articleCount: 2, quoteCount: 2, duplicateCount: 0, failedCount: 0 }],
        },
        {
          health: 'FAILING',
          problem: 'The server answered 404, there is nothing at this address.',
          problemCode: 'HTTP_404',
          failureCount: 1,
          looks: [{ outcome: 'FAILED', problemCode: 'HTTP_404' }],
        },
        { health: 'NEW', looks: [] },
      ],
    });
  });

  it('are due at once when an editor says so, also those that are gone, and are taken out by an admin', async () => {
    const { database, server, editor, admin } = await start();
    site.answer('/gone', { status: 410 });
    await add(database, '/gone');
    await poll(database);
    const [{ id, health }] = (await server.ask(FEEDS, {}, editor)).data.feeds.nodes;
    expect(health).toBe('GONE');
    const { data } = await server.ask(REFRESH, { id }, editor);
    expect(data.refreshFeed).toEqual({
      feed: { health: 'FAILING', status: 'ACTIVE', nextFetchAt: expect.any(String) },
      userErrors: [],
    });
    expect((await server.ask(REMOVE, { id }, admin)).data.removeFeed).toEqual({ removedId: id, userErrors: [] });
    for (const [document, field] of [
      [REMOVE, 'removeFeed'],
      [REFRESH, 'refreshFeed'],
    ] as const) {
      const answer = await server.ask(document, { id }, admin);
      expect(answer.data[field].userErrors).toEqual([{ code: 'FEED_NOT_FOUND', argument: 'input.id' }]);
    }
  });

  it('tell how many quotes a day they brought, without what had gathered before the first look', async () => {
    const { database, server, editor } = await start();
    site.publish('/steady', ['one', 'two'], { title: 'Steady wire' });
    await add(database, '/steady');
    await add(database, '/silent');
    await poll(database);
    const rates = async () => (await server.ask('{ feeds { nodes { quotesPerDay } } }', {}, editor)).data.feeds.nodes;
    expect(await rates()).toEqual([{ quotesPerDay: null }, { quotesPerDay: null }]);
    site.publish('/steady', ['one', 'two', 'three'], { title: 'Steady wire' });
    await poll(database, NOW + 12 * HOUR);
    expect(await rates()).toEqual([{ quotesPerDay: 2 }, { quotesPerDay: 0 }]);
  });

  it('are shown to editors only', async () => {
    const { database, server } = await start();
    const reader = await bearer(database, 'READER');
    expect((await server.ask(FEEDS, {}, reader)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect((await server.ask(FEEDS)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  async function start() {
    const database = await open();
    const server = await serve(database, [site.host]);
    servers.push(server);
    return { database, server, editor: await bearer(database, 'EDITOR'), admin: await bearer(database, 'ADMIN') };
  }
});

function add(database: Database, path: string, folder: string | null = null) {
  return saveFeed(database, { url: `${site.url}${path}`, title: null, folder, now: NOW });
}

async function poll(database: Database, at = NOW): Promise<void> {
  const web = webFetcher({ allowed: [site.host] });
  const polling = openPolling({ database, web, readers: readersHere(), now: () => at, random: () => 0.5 });
  await polling.work();
  await polling.close();
}
