import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, it } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { bearer, serve, type TestServer } from '../ask.ts';
import { describeOnBothDatabases } from '../databases.ts';
import { expectCountsToHold } from '../store/articles.ts';

const TEXT =
  'Foreign Minister Ines Calder spoke in Lisbon on Monday.\n\n“Portugal will not wait for Spain,” Calder said. She added that Portugal had sent two ships.';
const STORY = `<!doctype html><html lang="en"><head><title>Ships leave Lisbon</title></head><body><article><h1>Ships leave Lisbon</h1>
<p>Foreign Minister Ines Calder spoke in Lisbon on Monday, before the two ships left the harbour for the islands in the north.</p>
<p>“Portugal will not wait for Spain,” Calder said, standing on the quay with the crews and their families around her.</p>
<p>The ships carry grain, medicine and tents, and are expected on the islands before the end of the week, weather allowing.</p></article></body></html>`;

const INGEST = `mutation ($input: IngestArticleInput!) {
  ingestArticle(input: $input) {
    article { id title url language publishedAt byline source { name } quotes(first: 10) { totalCount nodes { text about { country { code } } speaker { name } } } }
    duplicate
    userErrors { __typename message argument code }
  }
}`;

const closing: (() => Promise<void>)[] = [];

afterAll(async () => {
  for (const close of closing.reverse()) await close();
});

describeOnBothDatabases('ingestArticle', (open) => {
  it('takes a text in, with the quotes found in it, and tells it again as a duplicate', async () => {
    const { database, ingest } = await start(open);
    const input = {
      text: TEXT,
      title: 'Ships leave Lisbon',
      url: 'https://tideandanchor.example/ships?utm_source=mail',
      language: 'en',
      publishedAt: '2026-04-02T08:00:00Z',
      byline: 'A. Reporter',
      source: 'Tide and Anchor',
    };
    const first = await ingest(input);
    expect(first).toMatchObject({
      article: {
        title: 'Ships leave Lisbon',
        url: 'https://tideandanchor.example/ships',
        language: 'en',
        publishedAt: '2026-04-02T08:00:00.000Z',
        byline: 'A. Reporter',
        source: { name: 'Tide and Anchor' },
        quotes: { totalCount: 2 },
      },
      duplicate: false,
      userErrors: [],
    });
    expect(first.article.quotes.nodes[0]).toMatchObject({
      text: 'Portugal will not wait for Spain,',
      speaker: { name: 'Ines Calder' },
      about: [{ country: { code: 'PT' } }, { country: { code: 'ES' } }],
    });
    expect(await ingest(input)).toEqual({ ...first, duplicate: true });
    await expectCountsToHold(database);
  });

  it('knows a text without an address by its words', async () => {
    const { ingest } = await start(open);
    const first = await ingest({ text: TEXT });
    expect(first).toMatchObject({ article: { url: null }, duplicate: false });
    expect(await ingest({ text: TEXT.replaceAll(' ', '  ') })).toMatchObject({
      article: { id: first.article.id },
      duplicate: true,
    });
  });

  it('fetches the page of an address alone, once', async () => {
    const site = await startSite();
    const { ingest } = await start(open, [site.host]);
    const url = `http://${site.host}/ships`;
    const first = await ingest({ url, source: 'Tide and Anchor' });
    expect(first).toMatchObject({
      article: { title: 'Ships leave Lisbon', url, source: { name: 'Tide and Anchor' } },
      duplicate: false,
      userErrors: [],
    });
    expect(first.article.quotes.nodes).toMatchObject([{ text: 'Portugal will not wait for Spain,' }]);
    expect(await ingest({ url: `${url}?utm_source=mail#top` })).toMatchObject({
      article: { id: first.article.id },
      duplicate: true,
    });
    expect(site.asked).toEqual(['/ships']);
  });

  it('says in its answer why an article is not taken in', async () => {
    const site = await startSite();
    const { database, ingest } = await start(open, [site.host]);
    const refusals: [Record<string, string>, string, string][] = [
      [{}, 'TEXT_MISSING', 'input.text'],
      [{ text: ' \n\n ' }, 'TEXT_MISSING', 'input.text'],
      [{ text: 'a'.repeat(100_001) }, 'TEXT_TOO_LONG', 'input.text'],
      [{ url: 'http://127.0.0.1:1/' }, 'ADDRESS_REFUSED', 'input.url'],
      [{ url: 'http://169.254.169.254/latest/meta-data' }, 'ADDRESS_REFUSED', 'input.url'],
      [{ url: 'http://[::1]/' }, 'ADDRESS_REFUSED', 'input.url'],
      [{ url: `http://${site.host}/inside` }, 'ADDRESS_REFUSED', 'input.url'],
      [{ url: `http://${site.host}/missing` }, 'UNREACHABLE', 'input.url'],
      [{ url: `http://${site.host}/feed` }, 'NO_ARTICLE', 'input.url'],
      [{ url: `http://${site.host}/empty` }, 'NO_ARTICLE', 'input.url'],
      [{ text: TEXT, url: `https://news.example/${'a'.repeat(2_010)}` }, 'ADDRESS_REFUSED', 'input.url'],
    ];
    for (const [input, code, argument] of refusals) {
      const answer = await ingest(input);
      expect({ input: JSON.stringify(input).slice(0, 80), answer }).toEqual({
        input: JSON.stringify(input).slice(0, 80),
        answer: {
          article: null,
          duplicate: false,
          userErrors: [{ __typename: 'IngestArticleError', message: expect.any(String), argument, code }],
        },
      });
    }
    expect(await database.query('SELECT count(*) AS "count" FROM article')).toEqual([{ count: 0 }]);
  });

  it('takes the longest text that it allows, also in Arabic', async () => {
    const { ingest } = await start(open);
    const text = `قال وزير الخارجية سامي الهاشمي: "لن تنسى تونس أصدقاءها". ${'وعاد البحر هادئا. '.repeat(5_000)}`.slice(
      0,
      100_000,
    );
    expect(await ingest({ text })).toMatchObject({ duplicate: false, userErrors: [], article: { language: 'ar' } });
  });
});

async function start(open: () => Promise<Database>, allowedHosts: string[] = []) {
  const database = await open();
  const server: TestServer = await serve(database, allowedHosts);
  closing.push(() => server.close());
  const editor = await bearer(database, 'EDITOR');
  return {
    database,
    async ingest(input: Record<string, unknown>) {
      const { data, errors } = await server.ask(INGEST, { input }, editor);
      expect(errors).toBeUndefined();
      return data.ingestArticle;
    },
  };
}

/** A site on loopback, and what it was asked for. */
async function startSite(): Promise<{ host: string; asked: string[] }> {
  const asked: string[] = [];
  const pages: Record<string, { type: string; body: string }> = {
    '/ships': { type: 'text/html', body: STORY },
    '/empty': { type: 'text/html', body: '<!doctype html><html><body></body></html>' },
    '/feed': {
      type: 'application/rss+xml',
      body: '<?xml version="1.0"?><rss version="2.0"><channel><title>T</title></channel></rss>',
    },
  };
  const site = createServer((request, response) => {
    asked.push(request.url!);
    if (request.url === '/inside') return response.writeHead(302, { location: 'http://10.0.0.1/' }).end();
    const page = pages[request.url!];
    if (page === undefined) return response.writeHead(404).end();
    return response.writeHead(200, { 'content-type': page.type }).end(page.body);
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  closing.push(() => new Promise((resolve) => site.close(() => resolve())));
  return { host: `127.0.0.1:${(site.address() as AddressInfo).port}`, asked };
}
