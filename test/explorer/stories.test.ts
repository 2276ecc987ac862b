import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';

const explorer = openBrowser();

/** The same stories in a page of either direction: what the reader presses is called otherwise, what happens is not. */
const READERS = [
  {
    language: 'en',
    countries: 'Countries spoken about',
    country: 'Mali',
    names: 'The name in each script',
    thisYear: 'this year',
    show: /^Show \d+ quotes$/,
    remove: /^Remove From/,
  },
  {
    language: 'ar',
    countries: 'البلدان التي يتكلم عنها',
    country: 'مالي',
    names: 'الاسم بكل خط',
    thisYear: 'هذا العام',
    show: /^عرض \d+ /,
    remove: /^إزالة من/,
  },
] as const;

describe.each(READERS)('a journalist who reads $language', (reader) => {
  const { language } = reader;

  it('finds what was said about Mali this year in Arabic', async () => {
    const page = await explorer.open('about:blank', { language });
    // The samples are of 2026, whenever this is read.
    await page.clock.setFixedTime(new Date('2026-11-20T09:00:00Z'));
    await page.goto('/?aboutCountry=ML&language=ar');
    await page.getByRole('combobox').filter({ hasText: reader.thisYear }).selectOption({ label: reader.thisYear });
    await page.waitForURL('**/?aboutCountry=ML&language=ar&publishedFrom=2026-01-01T*');
    await page.getByRole('link', { name: reader.show }).click();
    await page.waitForURL('**/quotes?aboutCountry=ML&language=ar&publishedFrom=*');
    await page.getByRole('button', { name: reader.remove }).waitFor();
    const words = page.getByRole('feed').locator('blockquote');
    await words.first().waitFor();
    const written = await words.evaluateAll((quotes) => quotes.map((quote) => `${quote.lang} ${quote.dir}`));
    expect(new Set(written)).toEqual(new Set(['ar rtl']));
    await page.done();
  });

  it('follows a speaker from a quote to the page with every word, and on to those about one country', async () => {
    const page = await explorer.open('/quotes?aboutCountry=ML', { language });
    await page.getByRole('feed').locator('.quote-card__speaker a').first().click();
    await page.waitForURL('**/speakers/*');
    await page.getByRole('region', { name: reader.names }).waitFor();
    const countries = page.getByRole('region', { name: reader.countries });
    const mali = countries.getByRole('listitem').filter({ hasText: reader.country });
    const count = Number(await mali.locator('.number').textContent());
    await mali.getByRole('link').click();
    await page.waitForURL('**/quotes?aboutCountry=ML&speaker=*');
    // Only what is near the window is in the document: the end says how many there are.
    expect(await page.locator('.end').textContent()).toContain(String(count));
    await page.done();
  });

  it('takes away by one key exactly what is on the screen, as many as the API counts', async () => {
    const page = await explorer.open('/quotes?aboutCountry=ML&language=fr', { language });
    await page.locator('.end').waitFor();
    const shown = page.getByRole('feed').getByRole('article');
    const onScreen = await shown.evaluateAll((quotes) => quotes.map((quote) => quote.getAttribute('data-quote')));
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('e')]);
    const [head, ...lines] = (await text(await download.createReadStream()))
      .replace(/^\ufeff/, '')
      .trim()
      .split('\r\n');
    expect(head).toMatch(/^id,/);
    expect(lines.map((line) => line.split(',')[0])).toEqual(onScreen);
    const answer = await fetch(`${explorer.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: '{ quotes(first: 1, filter: { aboutCountry: ["ML"], language: ["fr"] }) { totalCount } }',
      }),
    });
    expect(await answer.json()).toMatchObject({ data: { quotes: { totalCount: lines.length } } });
    await page.done();
  });
});
