import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGES } from '../../src/server/pages/explorer.ts';
import { pageDocuments } from '../../src/server/pages/serve.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { serve, type TestServer } from '../ask.ts';
import { print } from '../newsroom.ts';

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
  it('begin at the explorer, under a policy that lets nothing inline and nothing from elsewhere run', async () => {
    const response = await fetch(`${server.url}/`);
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'self'; /);
    expect(response.headers.get('content-security-policy')).not.toContain('unsafe');
    expect(html).not.toMatch(/<style|\sstyle=|<script(?![^>]*\ssrc=)/);
    const files = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address!);
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) {
      const answer = await fetch(`${server.url}${file}`, { headers: { 'accept-encoding': 'br' } });
      const { byteLength } = await answer.arrayBuffer();
      expect(answer.status).toBe(200);
      const isKept = file !== '/early.js';
      expect(answer.headers.get('cache-control')).toBe(isKept ? 'public, max-age=31536000, immutable' : 'no-cache');
      // Files too small to gain by it go as they are.
      if (file.endsWith('.js') && isKept && byteLength > 1_024)
        expect(answer.headers.get('content-encoding')).toBe('br');
    }
  });

  it('name at once the files of the page and the words of the reader, each once', async () => {
    const read = async (language: string) => {
      const response = await fetch(`${server.url}/quotes`, { headers: { 'accept-language': language } });
      return [...(await response.text()).matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, file]) => file!);
    };
    const [arabic, french] = [await read('ar'), await read('fr-FR,fr;q=0.9')];
    expect(arabic.filter((file) => /\/ar-[^/]*\.js$/.test(file))).toHaveLength(1);
    expect(french.filter((file) => /\/fr-[^/]*\.js$/.test(file))).toHaveLength(1);
    expect(arabic.filter((file) => /\/page-[^/]*\.js$/.test(file))).toHaveLength(1);
    expect(new Set(arabic).size).toBe(arabic.length);
  });

  it('have the addresses of the explorer, and no others', async () => {
    const routes = readFileSync(new URL('../../web/explorer/routes.tsx', import.meta.url), 'utf8');
    const addresses = [...routes.matchAll(/^\s*path: '([^']+)'/gm)].map(([, address]) => address!.replaceAll('$', ':'));
    expect(PAGES.map(({ path }) => path).toSorted()).toEqual(addresses.toSorted());
    for (const address of ['/quotes?aboutCountry=ML', '/']) {
      const response = await fetch(`${server.url}${address}`, { headers: { accept: 'text/html' } });
      expect(await response.text()).toContain('id="explorer"');
      expect(response.status).toBe(200);
    }
  });

  it('of a quote and an article say in their head what they are about, in its language; and 404 for what is not there', async () => {
    await print(database);
    const { data } = await server.ask(
      '{ quotes(filter: { language: ["ar"] }, first: 1) { nodes { id article { id } } } }',
    );
    const [{ id, article }] = data.quotes.nodes;
    const get = (address: string) => fetch(`${server.url}${address}`, { headers: { accept: 'text/html' } });
    const quotePage = await (await get(`/quotes/${id}`)).text();
    expect(quotePage).toContain('<html lang="ar" dir="rtl">');
    expect(quotePage).toContain('<title>إيفان سوكولوف: “نحترم سيادة مالي” · Qawl</title>');
    expect(quotePage).toContain('content="وزير خارجية مالي يشيد بالتعاون مع موسكو · جريدة الأفق · 2026-03-01"');
    const articlePage = await (await get(`/articles/${article.id}`)).text();
    expect(articlePage).toContain('<title>وزير خارجية مالي يشيد بالتعاون مع موسكو · Qawl</title>');
    expect(articlePage).toMatch(/name="description" content="جريدة الأفق · 2026-03-01 · قال وزير خارجية مالي/);
    for (const nothing of [`/quotes/${article.id}`, `/articles/${id}`, '/quotes/x', '/articles/UXJ0aWNsZTo5OTk5']) {
      const response = await get(nothing);
      expect(await response.text()).toContain('id="explorer"');
      expect(response.status).toBe(404);
    }
  });

  it('of a speaker and a country say who and which in the language of the reader; and 404 for what is not there', async () => {
    const { data } = await server.ask('{ people(first: 20) { nodes { id name(language: "ar") } } }');
    const people = data.people.nodes as { id: string; name: string }[];
    const speaker = people.find(({ name }) => name === 'موسى تراوري')!;
    const get = (address: string) =>
      fetch(`${server.url}${address}`, { headers: { accept: 'text/html', 'accept-language': 'ar' } });
    const person = await (await get(`/speakers/${speaker.id}`)).text();
    expect(person).toContain('<title>موسى تراوري · Qawl</title>');
    expect(person).toContain('content="وزير خارجية مالي · مالي');
    const country = await (await get('/countries/ML')).text();
    expect(country).toContain('<html lang="ar" dir="rtl">');
    expect(country).toContain('<title>مالي · Qawl</title>');
    for (const nothing of ['/speakers/x', '/speakers/UGVyc29uOjk5OTk', '/countries/XX', '/countries/mali'])
      expect((await get(nothing)).status).toBe(404);
  });

  it('say 404 for other addresses: to browsers with the explorer, to programs in the words of the API', async () => {
    const page = await fetch(`${server.url}/nothing/here`, { headers: { accept: 'text/html,*/*' } });
    expect(page.status).toBe(404);
    expect(await page.text()).toContain('id="explorer"');
    const answer = await fetch(`${server.url}/nothing/here`);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  it('ask by documents that the server knows from their build, also when it answers no others', async () => {
    const strict = await serve(database, [], { documents: { mode: 'only', manifest: new Map() } });
    const [[id]] = [...pageDocuments()] as [[string, string]];
    const ask = async (body: object) => {
      const response = await fetch(`${strict.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      return (await response.json()) as { errors?: { extensions: { code: string } }[] };
    };
    const stored = await ask({ documentId: id, variables: {} });
    expect(stored.errors?.[0]?.extensions.code).not.toMatch(/PERSISTED/);
    const other = await ask({ query: '{ __typename }' });
    expect(other.errors?.[0]?.extensions.code).toBe('PERSISTED_DOCUMENT_REQUIRED');
    await strict.close();
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
