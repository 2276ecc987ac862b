import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { serve, type TestServer } from '../ask.ts';
import { article, print } from '../newsroom.ts';
import { axe, openBrowser } from './browser.ts';

const explorer = openBrowser();
let database: Database;
let server: TestServer;

const WORDS = 'the two banks of the river have always fed each other, and they will again';

beforeAll(async () => {
  database = await openDatabase('sqlite::memory:');
  for (const [source, title] of [
    ['Ferry Gazette', 'A toast at the landing'],
    ['Weir Courier', 'Two banks, one table'],
  ] as const)
    await print(database, [
      article({
        source,
        title,
        url: `https://${source.replace(' ', '-').toLowerCase()}.example/landing`,
        language: 'en',
        publishedAt: '2026-04-02T09:00:00Z',
        text: `At the landing, Ruth Okonjo of the ${source} said: "${WORDS}".`,
        people: [{ name: 'Ruth Okonjo', role: null, country: null }],
        quotes: [
          {
            kind: 'DIRECT',
            text: WORDS,
            speaker: 'Ruth Okonjo',
            mention: 'Ruth Okonjo',
            cue: 'said',
            about: [],
            confidence: 0.9,
          },
        ],
      }),
    ]);
  server = await serve(database);
});

afterAll(async () => {
  await server.close();
  await database.close();
});

describe('a journalist who reads quotes', () => {
  it('sees in the list how many other outlets printed the same words, and goes to where they stand', async () => {
    const page = await explorer.open('/quotes', { server: server.url });
    const card = page.getByRole('feed').getByRole('article').first();
    await card.getByRole('link', { name: 'also in 1 outlet' }).click();
    await page.waitForURL('**/quotes/*#also-in');
    await page.getByRole('region', { name: 'Also printed in 1 other place' }).waitFor();
    await page.done();
  });
});

describe('a journalist who reads a quote', () => {
  it('sees where else the same words were printed, and goes there', async () => {
    const { data } = await server.ask('{ quotes(first: 2) { nodes { id article { title } } } }');
    const [here, there] = data.quotes.nodes as { id: string; article: { title: string } }[];
    const page = await explorer.open(`/quotes/${here!.id}`, { server: server.url });
    const places = page.getByRole('region', { name: 'Also printed in 1 other place' });
    await places.getByText(WORDS).waitFor();
    expect(await axe(page)).toEqual([]);
    await places.getByRole('link', { name: there!.article.title }).click();
    await page.waitForURL(`**/quotes/${there!.id}`);
    await places.getByRole('link', { name: here!.article.title }).waitFor();
    await page.done();
  });
});
