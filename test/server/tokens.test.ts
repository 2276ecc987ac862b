import { pino } from 'pino';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { startServer } from '../../src/server/start.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { createToken, listTokens, revokeToken } from '../../src/store/tokens.ts';
import { bearer, serve, type TestServer } from '../ask.ts';
import { describeOnBothDatabases } from '../databases.ts';

const servers: TestServer[] = [];

afterAll(async () => {
  for (const server of servers) await server.close();
});

describeOnBothDatabases('a token in a request', (open) => {
  it('is taken, and its use noted', async () => {
    const { database, server } = await start(open);
    const { token } = await createToken(database, { name: null, role: 'READER', expiresAt: null, now: Date.now() });
    for (const scheme of ['Bearer', 'bearer', 'BEARER ']) {
      const answer = await server.ask('{ country(code: "ML") { code } }', {}, { authorization: `${scheme} ${token}` });
      expect(answer).toMatchObject({ status: 200, data: { country: { code: 'ML' } } });
    }
    await vi.waitFor(async () =>
      expect(await listTokens(database)).toMatchObject([{ lastUsedAt: expect.any(Number) }]),
    );
  });

  it('is taken while the database writes something long', async () => {
    const { database, server } = await start(open);
    const reader = await bearer(database, 'READER');
    let end = () => {};
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    const long = database.transaction(async ({ query }) => {
      await query(`UPDATE token SET "name" = 'busy'`);
      await ended;
    });
    expect((await server.ask('{ country(code: "ML") { code } }', {}, reader)).status).toBe(200);
    end();
    await long;
    await vi.waitFor(async () =>
      expect(await listTokens(database)).toMatchObject([{ name: 'busy', lastUsedAt: expect.any(Number) }]),
    );
  });

  it('is not needed for reading', async () => {
    const { server } = await start(open);
    expect(await server.ask('{ country(code: "ML") { code } }')).toMatchObject({ status: 200 });
    expect((await fetch(`${server.url}/export/quotes.csv`)).status).toBe(200);
  });

  it.each(['unknown', 'expired', 'revoked'])('is an error when it is %s, wherever it comes', async (state) => {
    const { database, server } = await start(open);
    const now = Date.now();
    const expiresAt = state === 'expired' ? now - 1 : null;
    const { id, token } = await createToken(database, { name: null, role: 'ADMIN', expiresAt, now: now - 10 });
    if (state === 'revoked') await revokeToken(database, id, now);
    const authorization = `Bearer ${state === 'unknown' ? `${token.slice(0, -2)}AA` : token}`;
    const answer = await server.ask('{ country(code: "ML") { code } }', {}, { authorization });
    expect(answer).toMatchObject({ status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    expect(answer.errors![0]!.extensions.requestId).toBe(answer.headers.get('x-request-id'));
    expect(answer.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
    expect(answer.errors![0]!.message).toMatch(state === 'unknown' ? /none of this server/ : new RegExp(state));
    expect((await fetch(`${server.url}/export/quotes.csv`, { headers: { authorization } })).status).toBe(401);
    expect((await fetch(`${server.url}/healthz`, { headers: { authorization } })).status).toBe(200);
    expect(await listTokens(database)).toMatchObject([{ lastUsedAt: null }]);
  });

  it.each(['Bearer', 'Bearer ', `Bearer ${'x'.repeat(8_000)}`, 'Bearer qawl_1_%00', "Bearer qawl_1_' OR '1'='1"])(
    'is an error when it is %j',
    async (authorization) => {
      const { server } = await start(open);
      const answer = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization },
        body: '{"query":"{ __typename }"}',
      });
      expect(answer.status).toBe(401);
    },
  );

  it('is another’s business in another scheme', async () => {
    const { server } = await start(open);
    const answer = await server.ask('{ country(code: "ML") { code } }', {}, { authorization: 'Basic cWF3bDpxYXds' });
    expect(answer.status).toBe(200);
  });
});

describe('a server that answers those who send a token only', () => {
  it('tells nobody else anything but how it does', async () => {
    const database = await openDatabase('sqlite::memory:');
    const logger = pino({ level: 'silent' });
    const server = await startServer({ database, port: 0, host: '127.0.0.1', logger, readingIsOpen: false });
    const reader = await bearer(database, 'READER');
    const statusOf = async (path: string, headers = {}) =>
      (await fetch(`${server.url}${path}`, { headers, redirect: 'manual' })).status;
    const asked = '/graphql?query={__typename}';
    const kept = [
      asked,
      '/graphql',
      '/export/quotes.csv',
      '/feeds/quotes.atom',
      '/schema.graphql',
      '/nothing',
      '//graphql',
      '/%67raphql',
      '/quotes/UXVvdGU6MQ/citation.txt',
      '/quotes/../graphql?query={__typename}',
    ];
    for (const path of kept) expect([path, await statusOf(path)]).toEqual([path, 401]);
    for (const path of [
      '/healthz',
      '/readyz',
      '/metrics',
      '/',
      '/quotes?search=x',
      '/matrix',
      '/early.js',
      '/graphiql',
    ])
      expect([path, await statusOf(path)]).not.toEqual([path, 401]);
    // A page about something is the same whether there is such a thing or not.
    const page = (path: string, headers = {}) =>
      fetch(`${server.url}${path}`, { headers }).then((answer) => answer.status);
    expect(await page('/countries/ML')).toBe(await page('/countries/QQ'));
    expect(await page('/countries/QQ', reader)).not.toBe(await page('/countries/ML', reader));
    expect(await statusOf(asked, { ...reader, 'apollo-require-preflight': 'yes' })).toBe(200);
    expect(await statusOf('/export/quotes.csv', reader)).toBe(200);
    await server.close();
    await database.close();
  });
});

async function start(open: () => Promise<Database>): Promise<{ database: Database; server: TestServer }> {
  const database = await open();
  const server = await serve(database);
  servers.push(server);
  return { database, server };
}
