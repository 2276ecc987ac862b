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
  for (const [source, title, words] of [
    ['Ferry Gazette', 'A toast at the landing', WORDS],
    ['Weir Courier', 'Two banks, one table', `${WORDS}!`],
  ] as const)
    await print(database, [
      article({
        source,
        title,
        url: `https://${source.replace(' ', '-').toLowerCase()}.example/landing`,
        language: 'en',
        publishedAt: '2026-04-02T09:00:00Z',
        text: `At the landing, Ruth Okonjo of the ${source} said: "${words}".`,
        people: [{ name: 'Ruth Okonjo', role: null, country: null }],
        quotes: [
          {
            kind: 'DIRECT',
            text: words,
            speaker: 'Ruth Okonjo',
            mention: 'Ruth Okonjo',
            cue: 'said',
            about: [],
            confidence: 0.9,
          },
        ],
      }),
    ]);
  const piers = Array.from({ length: 30 }, (_, pier) => `Pier ${pier} of the piers is closed for ${pier * 7} days.`);
  for (const [source, title, office] of [
    ['Quay Herald', 'Piers closed', 'Harbour'],
    ['Mole Observer', 'All piers closed', 'Coastal'],
  ] as const)
    await print(database, [
      article({
        source,
        title,
        url: `https://${source.replace(' ', '-').toLowerCase()}.example/piers`,
        language: 'en',
        publishedAt: '2026-04-01T09:00:00Z',
        text: `${piers.join('\n\n')}\n\nSo says the ${office} office.`,
        quotes: [],
      }),
    ]);
  server = await serve(database);
});

afterAll(async () => {
  await server.close();
  await database.close();
});

describe('a journalist who reads an article', () => {
  it.each(
    (['ar', 'en', 'fr'] as const).flatMap((language) =>
      (['light', 'dark'] as const).map((theme) => ({ language, theme })),
    ),
  )('reads beside it what another outlet made of the same dispatch, in $language and $theme', async (look) => {
    const { data } = await server.ask('{ articles(filter: { search: "piers" }, first: 2) { nodes { id title } } }');
    const here = data.articles.nodes.find(({ title }: { title: string }) => title === 'Piers closed');
    const page = await explorer.open(`/articles/${here.id}`, { ...look, server: server.url });
    const places = page.locator('section[aria-labelledby="also-in"]');
    await places.getByRole('link', { name: 'All piers closed' }).waitFor();
    await page.locator('a[href="#also-in"]').waitFor();
    await places.getByRole('button').click();
    await places.locator('figure').nth(1).waitFor();
    const marked = (side: number) =>
      places.locator('figure').nth(side).locator('.marked-text__differs').allTextContents();
    expect([await marked(0), await marked(1)]).toEqual([['Harbour'], ['Coastal']]);
    expect(await axe(page)).toEqual([]);
    await page.done();
  });
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
    const [here, there] = (data.quotes.nodes as { id: string; article: { title: string } }[]).toSorted((a, b) =>
      a.article.title < b.article.title ? -1 : 1,
    );
    const page = await explorer.open(`/quotes/${here!.id}`, { server: server.url });
    const places = page.getByRole('region', { name: 'Also printed in 1 other place' });
    await places.getByText(WORDS).first().waitFor();
    expect(await places.locator('figure .marked-text__differs').allTextContents()).toEqual(['again', 'again!']);
    expect(await axe(page)).toEqual([]);
    await places.getByRole('link', { name: there!.article.title }).click();
    await page.waitForURL(`**/quotes/${there!.id}`);
    await places.getByRole('link', { name: here!.article.title }).waitFor();
    await page.done();
  });
});
