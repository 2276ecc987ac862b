import { afterAll, beforeAll, expect, it } from 'vitest';
import { saveFeed } from '../../src/store/feeds.ts';
import { bearer, serve, type TestServer } from '../ask.ts';
import { describeOnBothDatabases } from '../databases.ts';
import { type FeedServer, startFeedServer } from '../feeds/feedServer.ts';

const DISCOVER = `mutation ($url: URL!) { discoverFeed(input: { url: $url }) {
  found { url title entryCount feed { title } } userErrors { code argument message }
} }`;
const IMPORT = `mutation ($opml: String!) { importFeeds(input: { opml: $opml }) {
  addedCount duplicateCount refused { url problem } userErrors { code argument }
} }`;
const servers: TestServer[] = [];
let site: FeedServer;

beforeAll(async () => {
  site = await startFeedServer();
});

afterAll(async () => {
  for (const server of servers) await server.close();
  await site.close();
});

describeOnBothDatabases('a feed that is looked for', (open) => {
  it('is found behind a page, with what is in it now, and whether it is here already; nothing is added', async () => {
    const { database, ask } = await start(open);
    site.publish('/wire', ['one', 'two'], { title: 'Harbour wire' });
    const page = '<html><head><link rel="alternate" type="application/rss+xml" href="/wire"></head></html>';
    site.answer('/front', { body: page });
    const found = { url: `${site.url}/wire`, title: 'Harbour wire', entryCount: 2, feed: null };
    const { data } = await ask(DISCOVER, { url: `${site.url}/front` });
    expect(data.discoverFeed).toEqual({ found, userErrors: [] });
    expect((await ask('{ feeds { totalCount } }')).data.feeds.totalCount).toBe(0);
    await saveFeed(database, { url: found.url, title: 'Ours', now: 0 });
    const again = await ask(DISCOVER, { url: found.url });
    expect(again.data.discoverFeed.found.feed).toEqual({ title: 'Ours' });
  });

  it.each([
    ['http://10.0.0.1/feed', 'ADDRESS_REFUSED'],
    ['/nowhere', 'UNREACHABLE'],
    ['/plain', 'NO_FEED'],
  ])('is none at %s: %s', async (place, code) => {
    const { ask } = await start(open);
    site.answer('/plain', { body: '<html><body>Nothing here</body></html>' });
    const url = place.startsWith('/') ? `${site.url}${place}` : place;
    const { data } = await ask(DISCOVER, { url });
    const userErrors = [{ code, argument: 'input.url', message: expect.stringContaining(url) }];
    expect(data.discoverFeed).toEqual({ found: null, userErrors });
  });
});

describeOnBothDatabases('the feeds of another reader', (open) => {
  it('are taken in with their folders, each once, without those that must not be fetched', async () => {
    const { database, ask } = await start(open);
    await saveFeed(database, { url: 'https://known.example/rss', title: 'Known', now: 0 });
    // A file that was read and is written anew may still say what it was written in.
    const opml = `<?xml version="1.0" encoding="windows-1256"?><opml version="2.0"><body>
      <outline text="إفريقيا"><outline text="مرفأ" xmlUrl="https://harbour.example/rss"/></outline>
      <outline text="Known" xmlUrl="https://known.example/rss"/>
      <outline text="Twice" xmlUrl="HTTPS://harbour.example/rss"/>
      <outline text="Within" xmlUrl="http://192.168.1.1/rss"/>
      <outline text="Long" xmlUrl="https://long.example/${'a'.repeat(2048)}"/>
    </body></opml>`;
    const { data } = await ask(IMPORT, { opml });
    expect(data.importFeeds).toMatchObject({ addedCount: 1, duplicateCount: 2, userErrors: [] });
    expect(data.importFeeds.refused.map(({ url }: { url: string }) => url.slice(0, 20))).toEqual([
      'http://192.168.1.1/r',
      'https://long.example',
    ]);
    const { nodes } = (await ask('{ feeds { nodes { url title folder } } }')).data.feeds;
    expect(nodes[1]).toEqual({ url: 'https://harbour.example/rss', title: 'مرفأ', folder: 'إفريقيا' });
  });

  it('are given out as they are taken in', async () => {
    const { database, ask } = await start(open);
    await saveFeed(database, { url: 'https://a.example/rss', title: 'A & B', folder: 'Africa/Maghreb', now: 0 });
    await saveFeed(database, { url: 'https://b.example/rss', title: null, now: 0 });
    const { data } = await ask('{ feedsOpml }');
    const other = await start(open);
    expect((await other.ask(IMPORT, { opml: data.feedsOpml })).data.importFeeds.addedCount).toBe(2);
    expect((await other.ask('{ feeds { nodes { url title folder } } }')).data.feeds.nodes).toEqual([
      { url: 'https://a.example/rss', title: 'A & B', folder: 'Africa/Maghreb' },
      { url: 'https://b.example/rss', title: 'https://b.example/rss', folder: null },
    ]);
  });

  it('are none in a file that is no OPML', async () => {
    const { ask } = await start(open);
    for (const opml of ['', 'no markup', '<rss></rss>', '<opml><body>']) {
      const { addedCount, userErrors } = (await ask(IMPORT, { opml })).data.importFeeds;
      expect({ addedCount, userErrors }).toEqual({
        addedCount: 0,
        userErrors: [{ code: 'NOT_OPML', argument: 'input.opml' }],
      });
    }
  });
});

async function start(open: Parameters<Parameters<typeof describeOnBothDatabases>[1]>[0]) {
  const database = await open();
  const server = await serve(database, [site.host]);
  servers.push(server);
  const admin = await bearer(database, 'ADMIN');
  return { database, ask: (query: string, variables = {}) => server.ask(query, variables, admin) };
}
