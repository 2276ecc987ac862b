import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { bearer, serve, type TestServer } from '../ask.ts';
import { axe, openBrowser } from './browser.ts';

const explorer = openBrowser();
let database: Database;
let server: TestServer;
let articleId: string;

const INGEST = 'mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { revised article { id } } }';
const GATES = 'Minister Tomas Arvel said: “Morocco keeps the gates closed until the water falls.”';
const VALLEY = 'He added: “Nobody will be left behind in the valley this winter.”';

beforeAll(async () => {
  database = await openDatabase('sqlite::memory:');
  server = await serve(database);
  const editor = await bearer(database, 'EDITOR');
  const ingest = async (title: string, ...paragraphs: string[]) => {
    const text = ['The river rose again on Tuesday, for the third time.', ...paragraphs].join('\n\n');
    const input = { url: 'https://ferry-gazette.example/river', title, text, language: 'en' };
    return (await server.ask(INGEST, { input }, editor)).data.ingestArticle;
  };
  await ingest('Gates stay closed', GATES, VALLEY);
  const { article, revised } = await ingest('Gates stay closed, for now', GATES.replace('water', 'river water'));
  expect(revised).toBe(true);
  articleId = article.id;
});

afterAll(async () => {
  await server.close();
  await database.close();
});

describe('an article that its outlet changed', () => {
  it('says so, has both wordings side by side, and leads to the quotes that are gone', async () => {
    const page = await explorer.open(`/articles/${articleId}`, { server: server.url });
    await page.getByRole('link', { name: /^Changed on / }).waitFor();
    const changes = page.getByRole('region', { name: 'What changed since' });
    await changes.getByText('Nothing stands here').waitFor();
    const marked = changes.locator('figure .marked-text__differs');
    expect(await marked.allTextContents()).toEqual(expect.arrayContaining(['closed', 'closed, for now', 'river']));
    await changes.getByRole('list', { name: 'Quotes that are gone' }).getByRole('link', { name: 'the gates' }).click();

    await page.waitForURL('**/quotes/*');
    const changed = page.getByRole('region', { name: /^no longer in the article since / });
    await changed.locator('figure .marked-text__differs').first().waitFor();
    expect(await changed.locator('figure .marked-text__differs').allTextContents()).toEqual(['river']);
    // Where it stood, in the text as it was.
    const text = page.locator('.article-text');
    await text.locator('.marked-text__quote', { hasText: 'until the water falls' }).waitFor();
    await text.getByText('He added').waitFor();
    await changed.getByRole('link', { name: 'The words that stand there now' }).click();
    await page.getByRole('region', { name: 'Worded otherwise before' }).waitFor();
    await text.locator('.marked-text__quote', { hasText: 'until the river water falls' }).waitFor();
    await page.done();
  });

  it('leaves its lost quotes out of lists, and they are found by asking for what vanished', async () => {
    const page = await explorer.open('/quotes', { server: server.url });
    const quotes = page.getByRole('feed').getByRole('article');
    await quotes.first().waitFor();
    expect(await quotes.count()).toBe(1);
    await page.getByLabel('Vanished after publication').check();
    await page.waitForURL('**/quotes?vanished=true');
    await quotes
      .getByText(/^no longer in the article since /)
      .first()
      .waitFor();
    expect(await quotes.count()).toBe(2);
    await page.getByRole('button', { name: 'Remove Vanished after publication' }).click();
    await page.waitForURL(/\/quotes$/);
    await page.done();
  });

  it.each(
    (['ar', 'en', 'fr'] as const).flatMap((language) =>
      (['light', 'dark'] as const).map((theme) => ({ language, theme })),
    ),
  )('has nothing that axe finds on its pages, in $language and $theme', async ({ language, theme }) => {
    const page = await explorer.open(`/articles/${articleId}`, { language, theme, server: server.url });
    await page.locator('#vanished').waitFor();
    expect(await axe(page)).toEqual([]);
    await page.locator('ul[aria-labelledby=vanished] a', { hasText: 'the gates' }).click();
    await page.locator('.quote-page__changed figure').first().waitFor();
    expect(await axe(page)).toEqual([]);
    await page.goto('/quotes?vanished=true');
    await page.getByRole('feed').getByRole('article').first().waitFor();
    expect(await axe(page)).toEqual([]);
    await page.done();
  });
});
