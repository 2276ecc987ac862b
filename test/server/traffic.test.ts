import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../src/server/start.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { createToken } from '../../src/store/tokens.ts';

let database: Database;
const servers: RunningServer[] = [];

beforeAll(async () => {
  database = await openDatabase('sqlite::memory:');
});

afterAll(async () => {
  for (const server of servers) await server.close();
  await database.close();
});

describe('requests per minute', () => {
  it('answers 429 in words of GraphQL, with a time to come again, once an address has asked too often', async () => {
    const { url } = await start({ requestsPerMinute: 3 });
    const answers = [await ask(url), await ask(url), await ask(url), await ask(url)];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
    const refused = answers[3]!;
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
    expect(await refused.json()).toMatchObject({
      errors: [{ extensions: { code: 'RATE_LIMITED', requestId: refused.headers.get('x-request-id') } }],
    });
  });

  it('goes on telling about health', async () => {
    const { url } = await start({ requestsPerMinute: 1 });
    await ask(url);
    expect((await ask(url)).status).toBe(429);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
  });

  it('are counted by token too, wherever it is used', async () => {
    const { url } = await start({ requestsPerTokenAndMinute: 2, trustedProxies: ['127.0.0.1'] });
    const [one, other] = [await newToken(), await newToken()];
    const from = async (address: string, token: string) =>
      ask(url, { 'x-forwarded-for': address, authorization: `Bearer ${token}` });
    const first = await from('203.0.113.1', one);
    expect(first.status).toBe(200);
    expect(first.headers.get('x-ratelimit-remaining')).toBe('1');
    expect((await from('203.0.113.2', one)).status).toBe(200);
    const refused = await from('203.0.113.3', one);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({
      errors: [{ message: expect.stringContaining('with this token'), extensions: { code: 'RATE_LIMITED' } }],
    });
    expect((await from('203.0.113.3', other)).status).toBe(200);
    expect((await ask(url)).status).toBe(200);
  });

  it('are counted by address with whatever token, so that none is found by trying', async () => {
    const { url } = await start({ requestsPerMinute: 2, requestsPerTokenAndMinute: 100 });
    const tries = [];
    for (let id = 1; id <= 3; id++)
      tries.push((await ask(url, { authorization: `Bearer qawl_${id}_${'x'.repeat(43)}` })).status);
    expect(tries).toEqual([401, 401, 429]);
  });

  it('believes no header about the address', async () => {
    const { url } = await start({ requestsPerMinute: 2 });
    const spoofed = ['203.0.113.1', '203.0.113.2', '203.0.113.3'].map((address) => ({
      'x-forwarded-for': address,
      'x-real-ip': address,
      forwarded: `for=${address}`,
      'x-client-ip': address,
      'cf-connecting-ip': address,
    }));
    const statuses = [];
    for (const headers of spoofed) statuses.push((await ask(url, headers)).status);
    expect(statuses).toEqual([200, 200, 429]);
  });

  it('believes the proxies that it was told of, and of their list only what they added', async () => {
    const { url } = await start({ requestsPerMinute: 1, trustedProxies: ['127.0.0.1'] });
    const from = async (list: string) => (await ask(url, { 'x-forwarded-for': list })).status;
    expect(await from('203.0.113.1')).toBe(200);
    expect(await from('203.0.113.2')).toBe(200);
    expect(await from('198.51.100.9, 203.0.113.2')).toBe(429);
  });

  it('counts a network of IPv6 as one address', async () => {
    const { url } = await start({ requestsPerMinute: 1, trustedProxies: ['127.0.0.1'] });
    const from = async (address: string) => (await ask(url, { 'x-forwarded-for': address })).status;
    expect(await from('2001:db8:1:2::1')).toBe(200);
    expect(await from('2001:db8:1:2:ffff::9')).toBe(429);
    expect(await from('2001:db8:1:3::1')).toBe(200);
  });
});

describe('pages of other origins', () => {
  it('may read answers when their origin is on the list', async () => {
    const { url } = await start({ allowedOrigins: ['https://news.example'] });
    const preflight = await fetch(`${url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://news.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toContain('content-type');
    const answer = await ask(url, { origin: 'https://news.example' });
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://news.example');
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
  });

  it.each([
    [['https://news.example'], 'https://news.example.evil.example'],
    [['https://news.example'], 'null'],
    [[], 'https://news.example'],
  ])('may not when the list is %j and they come from %s', async (allowedOrigins, origin) => {
    const { url } = await start({ allowedOrigins });
    const answer = await ask(url, { origin });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });
});

async function start({
  allowedOrigins = [],
  requestsPerMinute = null,
  requestsPerTokenAndMinute = null,
  trustedProxies = [],
}: {
  allowedOrigins?: string[];
  requestsPerMinute?: number | null;
  requestsPerTokenAndMinute?: number | null;
  trustedProxies?: string[];
}): Promise<RunningServer> {
  const server = await startServer({
    database,
    port: 0,
    host: '127.0.0.1',
    logger: pino({ level: 'silent' }),
    traffic: { allowedOrigins, requestsPerMinute, requestsPerTokenAndMinute },
    trustedProxies,
  });
  servers.push(server);
  return server;
}

async function newToken(): Promise<string> {
  return (await createToken(database, { name: null, role: 'READER', expiresAt: null, now: Date.now() })).token;
}

function ask(url: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: '{ __typename }' }),
  });
}
