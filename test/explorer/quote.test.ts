import { buffer } from 'node:stream/consumers';
import type { Download } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { bearer, serve, type TestServer } from '../ask.ts';
import { print } from '../newsroom.ts';
import { axe, openBrowser } from './browser.ts';

const explorer = openBrowser();
let database: Database;
let server: TestServer;

beforeAll(async () => {
  database = await openDatabase('sqlite::memory:');
  await print(database);
  server = await serve(database);
});

afterAll(async () => {
  await server.close();
  await database.close();
});

const contentOf = async (download: Download) => buffer(await download.createReadStream());

/** The address of the quote with these words. */
async function addressOf(words: string): Promise<string> {
  const { data } = await server.ask('{ quotes(first: 20) { nodes { id text } } }');
  const { nodes } = data.quotes as { nodes: { id: string; text: string }[] };
  return `/quotes/${nodes.find(({ text }) => text.includes(words))!.id}`;
}

describe('a journalist checks the evidence', () => {
  it('from the list by the keyboard: the quote in its article, its speaker, verb and country marked, why, and back', async () => {
    const page = await explorer.open('/quotes?search=rains', { server: server.url });
    await page.getByRole('feed').locator('article').first().waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('o');
    await page.getByRole('heading', { level: 1, name: 'Anna Whitfield' }).waitFor();
    expect(new URL(page.url()).pathname).toBe(await addressOf('before the rains'));
    const text = page.locator('.article-text');
    expect(await text.locator('.marked-text__quote').textContent()).toBe(
      'Bamako will have its grain before the rains,',
    );
    expect(await text.locator('.marked-text__speaker').textContent()).toBe('Anna Whitfield');
    expect(await text.locator('.marked-text__cue').textContent()).toBe('said');
    expect(await text.locator('.marked-text__quote .marked-text__country').textContent()).toBe('Bamako');
    const evidence = page.getByRole('region', { name: 'Evidence' });
    await evidence.getByText('by its capital').waitFor();
    await evidence.getByText('not reviewed').waitFor();
    await page.goBack();
    await page.getByRole('feed').locator('article').first().waitFor();
    await page.done();
  });

  it('and comes to the whole article, at the quote, and from there to another quote', async () => {
    const page = await explorer.open(await addressOf('the Malian harvest'), { server: server.url });
    await page.getByRole('link', { name: 'Read the whole article (3 quotes)' }).click();
    await page.waitForURL('**/articles/*');
    await page.locator('mark.article-text__found', { hasText: 'the Malian harvest' }).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).getAttribute('dir')).toBe('ltr');
    const third = page.getByRole('link', { name: /^Quote 3:.*Anna Whitfield/ });
    await third.focus();
    await page.keyboard.press('Enter');
    await page.locator('blockquote', { hasText: 'Russia and Mali had both signed' }).first().waitFor();
    await page.done();
  });

  it('يتحقق القارئ من الدليل: القول بلغته واتجاهه في صفحة عربية', async () => {
    const page = await explorer.open(await addressOf('لن تنسى'), { language: 'ar', server: server.url });
    await page.getByRole('heading', { level: 1, name: 'موسى تراوري' }).waitFor();
    const words = page.locator('blockquote').first();
    expect(await words.getAttribute('dir')).toBe('rtl');
    expect(await page.locator('.article-text .marked-text__cue').textContent()).toBe('قال');
    expect(
      await words.locator('q').evaluate((q) => (globalThis as unknown as Window).getComputedStyle(q).quotes),
    ).toMatch(/^"«" "»"/);
    await page.getByRole('region', { name: 'الدليل' }).getByText('لم يُراجع').waitFor();
    await page.done();
  });

  it('of an English quote on an Arabic page: the words stay from left to right', async () => {
    const page = await explorer.open(await addressOf('before the rains'), { language: 'ar', server: server.url });
    const words = page.locator('blockquote').first();
    await words.waitFor();
    expect([await words.getAttribute('lang'), await words.getAttribute('dir')]).toEqual(['en', 'ltr']);
    const text = page.locator('.article-text');
    expect([await text.getAttribute('lang'), await text.getAttribute('dir')]).toEqual(['en', 'ltr']);
    await page.done();
  });

  it('of a quote that nothing has the id of: not found, in words and status', async () => {
    const page = await explorer.open('/', { server: server.url });
    for (const address of ['/quotes/UXVvdGU6OTk5OTk', '/articles/nothing']) {
      const response = await page.goto(address);
      expect(response!.status()).toBe(404);
      await page.getByRole('heading', { name: 'Page not found' }).waitFor();
    }
    page.troubles.splice(0);
    await page.done();
  });
});

describe('a journalist takes a quote along', () => {
  it('cited, with c: in the styles of the API, as a file', async () => {
    const address = await addressOf('before the rains');
    const page = await explorer.open(address, { server: server.url });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('c');
    const dialog = page.getByRole('dialog', { name: 'Cite this quote' });
    await dialog.getByRole('heading', { name: 'RIS' }).waitFor();
    expect(await axe(page)).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: /^Download .*BibTeX/ }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^qawl-.*\.bib$/);
    const kept = (await contentOf(download)).toString('utf8');
    const headers = { 'accept-language': 'en' };
    expect(kept).toBe(await (await fetch(`${server.url}${address}/citation.bib`, { headers })).text());
    await page.done();
  });

  it.each([
    ['ar', 'لن تنسى', 'صورة', 'تنزيل الصورة (PNG)', 'right'],
    ['en', 'before the rains', 'Image', 'Download the image (PNG)', 'left'],
  ] as const)('as a picture, in %s', async (language, words, image, keep, side) => {
    const page = await explorer.open(await addressOf(words), { language, server: server.url });
    await page.getByRole('button', { name: image, exact: true }).click();
    await page.getByRole('img').last().waitFor();
    expect(await axe(page)).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: keep }).click(),
    ]);
    const png = await contentOf(download);
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    // The bar stands where the language begins.
    const bar = await page.locator('canvas').evaluate((canvas) => {
      const { width, getContext } = canvas as unknown as Canvas;
      const pen = getContext.call(canvas, '2d');
      const [left, right, paper] = [2, width - 3, 40].map((x) => pen.getImageData(x, 300, 1, 1).data.join());
      return { left: left !== paper, right: right !== paper };
    });
    expect(bar).toEqual({ left: side === 'left', right: side === 'right' });
    await page.done();
  });
});

describe('an editor', () => {
  it('corrects a wrong speaker and the countries, sees it at once, and the list has it too', async () => {
    const { authorization } = await bearer(database, 'EDITOR');
    const page = await explorer.open(await addressOf('the Malian harvest'), { server: server.url });
    await page.getByRole('heading', { level: 1, name: 'Foreign Ministry of Norland' }).waitFor();
    await page.getByRole('button', { name: 'Confirm or correct' }).click();
    await page.getByLabel('Token').fill(authorization.replace('Bearer ', ''));
    await page.getByRole('button', { name: 'Use the token' }).click();
    await page.getByRole('button', { name: 'Correct speaker or countries' }).click();
    await page.getByRole('button', { name: 'Another speaker' }).click();
    await page.getByRole('combobox', { name: 'Another speaker' }).fill('Whitf');
    await page.getByRole('option', { name: 'Anna Whitfield' }).click();
    await page.locator('button:focus', { hasText: 'Another speaker' }).waitFor();
    await page.getByRole('button', { name: 'Add a country' }).click();
    await page.getByRole('combobox', { name: 'Add a country' }).fill('روسيا');
    await page.getByRole('option', { name: 'Russia' }).click();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save the correction' }).click();
    await page.getByRole('heading', { level: 1, name: 'Anna Whitfield' }).waitFor();
    await page.getByRole('status').getByText('corrected by an editor').waitFor();
    await page.getByRole('list', { name: 'About' }).first().getByText('Russia').waitFor();
    await page.goto('/quotes?reviewStatus=CORRECTED');
    await page.getByRole('feed').getByRole('link', { name: 'Anna Whitfield' }).waitFor();
    await page.done();
  });

  it('confirms and rejects; a token that the server does not know changes nothing and is not kept', async () => {
    const { authorization } = await bearer(database, 'EDITOR');
    const page = await explorer.open(await addressOf('Rien'), { language: 'fr', server: server.url });
    await page.getByRole('button', { name: 'Confirmer ou corriger' }).click();
    await page.getByLabel('Jeton').fill('nobody');
    await page.getByRole('button', { name: 'Utiliser le jeton' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.evaluate(() => Object.keys((globalThis as unknown as Window).sessionStorage))).not.toContain(
      'qawl.token',
    );
    page.troubles.splice(0);
    await page.getByLabel('Jeton').fill(authorization.replace('Bearer ', ''));
    await page.getByRole('button', { name: 'Utiliser le jeton' }).click();
    await page.getByRole('button', { name: 'C’est exact' }).click();
    await page.getByRole('status').getByText('confirmé').waitFor();
    await page.getByRole('button', { name: 'Ce n’est pas une citation' }).click();
    await page.getByRole('status').getByText('rejeté').waitFor();
    const { data } = await server.ask('{ quotes(filter: { reviewStatus: [REJECTED] }, first: 5) { nodes { text } } }');
    expect(data.quotes.nodes).toEqual([{ text: 'Rien n’est joué.' }]);
    await page.done();
  });
});

describe('the pages of a quote and an article', () => {
  it.each(
    (['ar', 'en', 'fr'] as const).flatMap((language) =>
      (['light', 'dark'] as const).map((theme) => ({ language, theme })),
    ),
  )('have nothing that axe finds, in $language and $theme', async ({ language, theme }) => {
    const { data } = await server.ask(
      '{ quotes(first: 1, filter: { language: ["ar"] }) { nodes { id article { id } } } }',
    );
    const [{ id, article }] = data.quotes.nodes;
    const page = await explorer.open(`/quotes/${id}`, { language, theme, server: server.url });
    await page.locator('.quote-page__related').first().waitFor();
    expect(await axe(page)).toEqual([]);
    await page.goto(`/articles/${article.id}`);
    await page.locator('.article-text mark').first().waitFor();
    expect(await axe(page)).toEqual([]);
    await page.done();
  });

  it.each(['ar', 'en'] as const)('fit a phone, in %s', async (language) => {
    const { data } = await server.ask('{ quotes(first: 20) { nodes { id article { id } } } }');
    const page = await explorer.open('/', { language, size: 'phone', server: server.url });
    for (const { id, article } of data.quotes.nodes.slice(0, 4)) {
      for (const address of [`/quotes/${id}`, `/articles/${article.id}`]) {
        await page.goto(address);
        await page.locator('.article-text mark').first().waitFor();
        const widths = await page.evaluate(() => {
          const { documentElement } = (globalThis as unknown as Window).document;
          return { content: documentElement.scrollWidth, window: documentElement.clientWidth };
        });
        expect(widths.content).toBe(widths.window);
      }
    }
    await page.done();
  });
});

/** What the tests need of the browser's own types, which Node's tests do not have. */
interface Window {
  getComputedStyle(element: object): { quotes: string };
  sessionStorage: object;
  document: { documentElement: { scrollWidth: number; clientWidth: number } };
}

interface Canvas {
  width: number;
  getContext(kind: '2d'): {
    getImageData(x: number, y: number, width: number, height: number): { data: Uint8ClampedArray };
  };
}
