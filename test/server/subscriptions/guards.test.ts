import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import type { ServerOptions } from '../../../src/server/start.ts';
import { type Database, openDatabase } from '../../../src/store/database.ts';
import { createToken, revokeToken } from '../../../src/store/tokens.ts';
import { bearer, serve, type TestServer } from '../../ask.ts';
import { longInterview, print } from '../../newsroom.ts';
import { type Asked, openSubscriptions, QUOTE_ADDED, TRANSPORTS } from './subscribe.ts';

let database: Database;
const servers: TestServer[] = [];
const sockets: WebSocket[] = [];

beforeEach(async () => {
  database = await openDatabase('sqlite::memory:');
});

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.terminate();
  for (const server of servers.splice(0)) await server.close();
  await database.close();
});

describe.each(Object.entries(TRANSPORTS))('a subscription over %s', (name, subscribe) => {
  const isSocket = name === 'websocket';

  it.each([
    ['{ __typename }', {}, 'BAD_REQUEST'],
    ['mutation { addFeed(input: { url: "https://a.example" }) { duplicate } }', {}, 'BAD_REQUEST'],
    ['subscription {', {}, 'GRAPHQL_PARSE_FAILED'],
    ['subscription { quoteAddde { id } }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    ['subscription { a: quoteAdded { id } b: quoteAdded { id } }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    [`subscription { ${'quoteAdded { id } '.repeat(2_000)} }`, {}, 'GRAPHQL_PARSE_FAILED'],
    [nestedFragments(12), {}, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'subscription { quoteAdded { speaker { quotes(first: 100) { nodes { speaker { quotes(first: 100) { nodes { id } } } } } } } }',
      {},
      'QUERY_TOO_COMPLEX',
    ],
    ['subscription A { quoteAdded { id } } subscription B { quoteAdded { id } }', {}, 'OPERATION_RESOLUTION_FAILURE'],
    [QUOTE_ADDED, { filter: { aboutCountry: ['Mali'] } }, 'BAD_USER_INPUT'],
    [QUOTE_ADDED, { filter: { minConfidence: 3 } }, 'BAD_USER_INPUT'],
    [QUOTE_ADDED, { after: 'nothing' }, 'BAD_USER_INPUT'],
  ])('is refused as a query would be, case %#', async (query, variables, code) => {
    const server = await start();
    const told = await answerOf(subscribe, server, { query, variables });
    expect(told).toMatchObject([{ extensions: { code, requestId: expect.any(String) } }]);
    expect(JSON.stringify(told)).not.toContain('Did you mean');
    expect(await openSubscriptions(server.url)).toBe(0);
  });

  it('takes stored documents only, where the server does', async () => {
    const server = await start({ documents: { mode: 'only', manifest: new Map() } });
    expect(await answerOf(subscribe, server, { query: QUOTE_ADDED })).toMatchObject([
      { extensions: { code: 'PERSISTED_DOCUMENT_REQUIRED' } },
    ]);
  });

  it('needs a good token where reading does, and ends soon after the token is revoked', async () => {
    const server = await start({ readingIsOpen: false, subscriptionLimits: { tokenCheckMilliseconds: 20 } });
    const refused = subscribe(server.url, { query: QUOTE_ADDED });
    expect(await refused.ended).toMatchObject(isSocket ? { code: 4401 } : { response: { status: 401 } });
    const wrong = subscribe(server.url, { query: QUOTE_ADDED, token: 'Bearer qawl_1_x' });
    expect(await wrong.ended).toMatchObject(isSocket ? { code: 4401 } : { response: { status: 401 } });

    const { id, token } = await createToken(database, { name: null, role: 'READER', expiresAt: null, now: Date.now() });
    const subscription = subscribe(server.url, { query: QUOTE_ADDED, token: `Bearer ${token}` });
    await vi.waitFor(async () => expect(await openCount(server)).toBe(1));
    const [keeps] = [subscribe(server.url, { query: QUOTE_ADDED, ...(await withToken()) })];
    await vi.waitFor(async () => expect(await openCount(server)).toBe(2));
    await revokeToken(database, id, Date.now());
    const end = await subscription.ended;
    if (isSocket) expect(end).toMatchObject({ code: 4401, reason: 'The token has ended' });
    else expect(end).not.toBeNull();
    await vi.waitFor(async () => expect(await openCount(server)).toBe(1));
    await keeps!.stop();
  });

  it('is not opened by the page of another site, but by those on the list', async () => {
    const server = await start({ traffic: { allowedOrigins: ['https://news.example'], requestsPerMinute: null } });
    const statusFor = async (origin: string) => {
      if (isSocket) return (await open(server, { origin })).status;
      const query = encodeURIComponent('subscription { quoteAdded { id } }');
      const leave = new AbortController();
      const { status } = await fetch(`${server.url}/graphql?query=${query}`, {
        headers: { origin, accept: 'text/event-stream' },
        signal: leave.signal,
      });
      leave.abort();
      return status;
    };
    const allowed = isSocket ? 101 : 200;
    expect(await statusFor('https://evil.example')).toBe(403);
    expect(await statusFor('null')).toBe(403);
    expect(await statusFor('https://news.example.evil.example')).toBe(403);
    expect(await statusFor('https://news.example')).toBe(allowed);
    expect(await statusFor(server.url)).toBe(allowed);
  });

  it('finds a place while its address has any', async () => {
    const server = await start({ subscriptionLimits: { connectionsPerAddress: 2 } });
    const opened = [0, 1].map(() => subscribe(server.url, { query: QUOTE_ADDED }));
    await vi.waitFor(async () => expect(await openSubscriptions(server.url)).toBe(2));
    const third = subscribe(server.url, { query: QUOTE_ADDED });
    expect(await third.ended).toMatchObject(isSocket ? { code: 1013 } : { response: { status: 429 } });
    await opened[0]!.stop();
    await vi.waitFor(async () => expect(await openSubscriptions(server.url)).toBe(1));
    const fourth = subscribe(server.url, { query: QUOTE_ADDED });
    await vi.waitFor(async () => expect(await openSubscriptions(server.url)).toBe(2));
    for (const one of [opened[1]!, fourth]) await one.stop();
  });

  it('is broken off and not completed when the server stops, so that its client comes back', async () => {
    const server = await start();
    const subscription = subscribe(server.url, { query: QUOTE_ADDED });
    await vi.waitFor(async () => expect(await openSubscriptions(server.url)).toBe(1));
    await servers.pop()!.close();
    const end = await subscription.ended;
    expect(end).not.toBeNull();
    if (isSocket) expect(end).toMatchObject({ code: 1001 });
  });
});

describe('a WebSocket', () => {
  it('is closed when it does not say who it is', async () => {
    const server = await start({ subscriptionLimits: { initMilliseconds: 20 } });
    expect(await closeOf((await open(server)).socket)).toBe(4408);
  });

  it('is closed when it subscribes before it says who it is', async () => {
    const { socket } = await open(await start());
    socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: QUOTE_ADDED } }));
    expect(await closeOf(socket)).toBe(4401);
  });

  it('is closed for a message that is too long, or none of the protocol’s', async () => {
    const server = await start();
    const long = (await open(server)).socket;
    long.send(JSON.stringify({ type: 'ping', payload: { a: 'x'.repeat(300_000) } }));
    expect(await closeOf(long)).toBeGreaterThan(1000);
    for (const message of ['{', '{"type":"nothing"}', 'null', '\0']) {
      const { socket } = await open(server);
      socket.send(message);
      expect(await closeOf(socket)).toBe(4400);
    }
  });

  it('is cut off when it answers no pings', async () => {
    const server = await start({ subscriptionLimits: { pingMilliseconds: 20 } });
    const { socket } = await open(server, {}, { autoPong: false });
    expect(await closeOf(socket)).toBe(1006);
  });

  it('has a limited number of subscriptions, and messages in a minute', async () => {
    const server = await start({
      subscriptionLimits: { subscriptionsPerConnection: 2 },
      traffic: { allowedOrigins: [], requestsPerMinute: 5 },
    });
    const { socket } = await open(server);
    const told = messagesOf(socket);
    socket.send('{"type":"connection_init"}');
    expect(await told()).toEqual({ type: 'connection_ack' });
    const codes: unknown[] = [];
    for (let id = 1; id <= 6; id++) {
      socket.send(JSON.stringify({ id: `${id}`, type: 'subscribe', payload: { query: QUOTE_ADDED } }));
      if (id > 2)
        codes.push(((await told()) as { payload: { extensions: { code: string } }[] }).payload[0]!.extensions.code);
    }
    expect(codes).toEqual([
      'TOO_MANY_SUBSCRIPTIONS',
      'TOO_MANY_SUBSCRIPTIONS',
      'TOO_MANY_SUBSCRIPTIONS',
      'RATE_LIMITED',
    ]);
  });

  it('is served at /graphql and nowhere else', async () => {
    const server = await start();
    const elsewhere = await open(server, {}, {}, '/schema.graphql');
    if (elsewhere.status === 101) await closeOf(elsewhere.socket);
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  });
});

describe('a reader that does not read', () => {
  it.each(['websocket', 'event stream'])('is dropped over %s, and the server keeps nothing for it', async (name) => {
    const server = await start({ subscriptionLimits: { slowMilliseconds: 100 } });
    const query = `subscription { quoteAdded { ${Array.from({ length: 50 }, (_, n) => `a${n}: article { text }`).join(' ')} } }`;
    if (name === 'websocket') {
      const { socket } = await open(server);
      const told = messagesOf(socket);
      socket.send('{"type":"connection_init"}');
      await told();
      socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query } }));
      await vi.waitFor(async () => expect(await openSubscriptions(server.url)).toBe(1));
      socket.pause();
    } else {
      // Its body is never read.
      await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { accept: 'text/event-stream', 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      await vi.waitFor(async () => expect(await openSubscriptions(server.url)).toBe(1));
    }
    const long = longInterview(200);
    await print(database, [{ ...long, text: `${long.text}\n${'x'.repeat(50_000)}` }]);
    await vi.waitFor(async () => expect(await openSubscriptions(server.url)).toBe(0), {
      timeout: 20_000,
      interval: 100,
    });
  });
});

async function start(options: Partial<ServerOptions> = {}): Promise<TestServer> {
  const server = await serve(database, [], options);
  servers.push(server);
  return server;
}

async function withToken(): Promise<{ token: string }> {
  return { token: (await bearer(database, 'READER')).authorization };
}

/** Where reading needs a token, so do the metrics' neighbours; they themselves do not. */
const openCount = (server: TestServer) => openSubscriptions(server.url);

/** The errors that refuse a subscription, by whichever way its client tells them. */
async function answerOf(
  subscribe: (typeof TRANSPORTS)['websocket'],
  server: TestServer,
  asked: Asked,
): Promise<unknown> {
  const subscription = subscribe(server.url, asked);
  try {
    const [event] = await subscription.take(1);
    return event!.errors;
  } catch (errors) {
    return errors;
  }
}

async function open(
  server: TestServer,
  headers: Record<string, string> = {},
  options: { autoPong?: boolean } = {},
  path = '/graphql',
): Promise<{ socket: WebSocket; status: number }> {
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}${path}`, 'graphql-transport-ws', {
    headers,
    ...options,
  });
  sockets.push(socket);
  socket.on('error', () => undefined);
  const status = await new Promise<number>((resolve) => {
    socket.once('open', () => resolve(101));
    socket.once('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
  });
  return { socket, status };
}

async function closeOf(socket: WebSocket): Promise<number> {
  const [code] = await once(socket, 'close');
  return code as number;
}

/** Gives one message after the other. */
function messagesOf(socket: WebSocket): () => Promise<unknown> {
  const came: unknown[] = [];
  let wake = () => {};
  socket.on('message', (bytes) => {
    came.push(JSON.parse(String(bytes)));
    wake();
  });
  return async () => {
    while (came.length === 0)
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    return came.shift();
  };
}

/** Each fragment spreads the next twice: 2 to the power of the depth, once written out. */
function nestedFragments(depth: number): string {
  const fragments = Array.from(
    { length: depth },
    (_, level) => `fragment F${level} on Quote { ${level === depth - 1 ? 'id' : `...F${level + 1} ...F${level + 1}`} }`,
  );
  return `subscription { quoteAdded { ...F0 } } ${fragments.join(' ')}`;
}
