import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { serve, type TestServer } from '../ask.ts';

let database: Database;
let server: TestServer;

beforeAll(async () => {
  database = await openDatabase('sqlite::memory:');
  server = await serve(database);
});

afterAll(async () => {
  await server.close();
  await database.close();
});

describe('the pages', () => {
  it('begin at GraphiQL', async () => {
    const response = await fetch(`${server.url}/`, { redirect: 'manual' });
    await response.text();
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('/graphiql');
  });

  it('bring every file that GraphiQL names from this server, to be kept by the browser', async () => {
    const page = await (await fetch(`${server.url}/graphiql`)).text();
    const files = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address!);
    expect(files.length).toBeGreaterThan(2);
    for (const file of files) {
      expect(file).toMatch(/^\/graphiql\/assets\//);
      const response = await fetch(`${server.url}${file}`);
      await response.arrayBuffer();
      expect(response.status).toBe(200);
      expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    }
  });

  it('hold no inline script, and a policy that would not run one', async () => {
    const response = await fetch(`${server.url}/graphiql`);
    const policy = response.headers.get('content-security-policy')!;
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(await response.text()).not.toMatch(/<script(?![^>]*\ssrc=)/);
  });

  it.each([
    '/graphiql/assets/../index.html',
    '/graphiql/assets/%2e%2e/index.html',
    '/graphiql/assets/..%2f..%2f..%2fpackage.json',
  ])('give nothing outside their folder: %s', async (path) => {
    const response = await fetch(`${server.url}${path}`);
    await response.text();
    expect(response.status).toBeGreaterThanOrEqual(400);
  });
});
