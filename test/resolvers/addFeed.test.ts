import { afterAll, expect, it } from 'vitest';
import { bearer, serve, type TestServer } from '../ask.ts';
import { describeOnBothDatabases } from '../databases.ts';

const ADD = `mutation ($input: AddFeedInput!) {
  addFeed(input: $input) { feed { id url title status lastFetchedAt problem } duplicate userErrors { message argument code } }
}`;

const servers: TestServer[] = [];

afterAll(async () => {
  for (const server of servers) await server.close();
});

describeOnBothDatabases('addFeed', (open) => {
  it('adds a feed once, to be found again by its id', async () => {
    const { ask, add, server, database } = await start(open);
    const first = await add({ url: 'https://desk:word@tideandanchor.example/rss#new', title: ' Tide and Anchor ' });
    expect(first).toEqual({
      feed: {
        id: expect.any(String),
        url: 'https://tideandanchor.example/rss',
        title: 'Tide and Anchor',
        status: 'ACTIVE',
        lastFetchedAt: null,
        problem: null,
      },
      duplicate: false,
      userErrors: [],
    });
    expect(await add({ url: 'https://tideandanchor.example/rss', title: 'Another' })).toEqual({
      ...first,
      duplicate: true,
    });
    const again = `{ node(id: "${first.feed.id}") { __typename id } }`;
    expect((await ask(again)).data.node).toEqual({ __typename: 'Feed', id: first.feed.id });
    // Its address may hold a key.
    expect((await server.ask(again)).data.node).toBeNull();
    expect((await server.ask(again, {}, await bearer(database, 'READER'))).data.node).toBeNull();
  });

  it.each(['http://localhost/rss', 'http://127.0.0.1/rss', 'https://10.1.2.3/', 'https://news.example:22/rss'])(
    'refuses %s, which must never be fetched',
    async (url) => {
      const { add } = await start(open);
      expect(await add({ url })).toEqual({
        feed: null,
        duplicate: false,
        userErrors: [{ message: expect.stringContaining(url), argument: 'input.url', code: 'ADDRESS_REFUSED' }],
      });
    },
  );

  it('names an argument that cannot be', async () => {
    const { ask } = await start(open);
    const wrong = await ask(ADD, { input: { url: 'https://news.example/rss', title: 'a'.repeat(301) } });
    expect(wrong.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'input.title' } }]);
    const scheme = await ask(ADD, { input: { url: 'file:///etc/passwd' } });
    expect(scheme.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

async function start(open: Parameters<Parameters<typeof describeOnBothDatabases>[1]>[0]) {
  const database = await open();
  const server = await serve(database);
  servers.push(server);
  const admin = await bearer(database, 'ADMIN');
  const ask = (query: string, variables = {}) => server.ask(query, variables, admin);
  return {
    database,
    server,
    ask,
    async add(input: Record<string, unknown>) {
      const { data, errors } = await ask(ADD, { input });
      expect(errors).toBeUndefined();
      return data.addFeed;
    },
  };
}
