import { describe, expect, it } from 'vitest';
import { axe, openBrowser } from './browser.ts';

const explorer = openBrowser();

describe('the page of quotes', () => {
  it('narrows by a facet, says so in the address, and goes back', async () => {
    const page = await explorer.open('/quotes');
    await page.getByRole('feed').waitFor();
    await page.getByRole('group', { name: 'About country' }).getByLabel('Mali').check();
    await page.waitForURL('**/quotes?aboutCountry=ML');
    await page.getByRole('button', { name: 'Remove About country Mali' }).waitFor();
    await page.goBack();
    await page.waitForURL('**/quotes');
    await page.getByRole('button', { name: 'Remove About country Mali' }).waitFor({ state: 'detached' });
    await page.done();
  });

  it.each(
    (['ar', 'en', 'fr'] as const).flatMap((language) =>
      (['light', 'dark'] as const).map((theme) => ({ language, theme })),
    ),
  )('has nothing that axe finds, in $language and $theme', async ({ language, theme }) => {
    const page = await explorer.open('/quotes?aboutCountry=ML', { language, theme });
    await page.getByRole('feed').waitFor();
    await page.locator('.time-strip').waitFor();
    expect(await axe(page)).toEqual([]);
    await page.done();
  });
});

describe('a part that fails', () => {
  it('says so with the number of the request, leaves the rest of the page, and can be tried again', async () => {
    const page = await explorer.open('/quotes');
    await page.getByRole('feed').waitFor();
    let isBroken = true;
    await page.route('**/graphql', async (route) => {
      if (!isBroken || !route.request().postData()!.includes('"orderBy"')) return route.continue();
      await route.fulfill({
        status: 400,
        json: { errors: [{ message: 'No.', extensions: { code: 'BAD_USER_INPUT', requestId: 'request-7' } }] },
      });
    });
    await page.getByRole('group', { name: 'Language' }).getByLabel('French').check();
    await page.getByRole('alert').getByText('request-7').waitFor();
    await page.getByRole('group', { name: 'About country' }).getByLabel('Mali').waitFor();
    expect(await axe(page)).toEqual([]);
    isBroken = false;
    page.troubles.splice(0);
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await page.getByRole('feed').locator('blockquote[lang=fr]').first().waitFor();
    await page.done();
  });
});

describe('an address of no page', () => {
  it('says so in words and in its status', async () => {
    const page = await explorer.open('/quotes');
    const response = await page.goto('/nowhere');
    expect(response!.status()).toBe(404);
    await page.getByRole('heading', { name: 'Page not found' }).waitFor();
    expect(await axe(page)).toEqual([]);
    page.troubles.splice(0);
    await page.getByRole('link', { name: 'To all quotes' }).click();
    await page.getByRole('feed').waitFor();
    await page.done();
  });
});

describe('the charts over the quotes', () => {
  it('narrow when drawn over: the time, and countries on the map', async () => {
    const page = await explorer.open('/quotes?language=ar');
    const strip = (await page.locator('.time-strip').boundingBox())!;
    await page.mouse.move(strip.x + strip.width * 0.25, strip.y + 10);
    await page.mouse.down();
    await page.mouse.move(strip.x + strip.width * 0.75, strip.y + 20);
    await page.mouse.up();
    await page.waitForURL(/language=ar&publishedFrom=2\d{3}-.*&publishedTo=2\d{3}-/);
    await page.goto('/quotes?language=ar');
    const map = page.locator('.world-map');
    const box = (await map.boundingBox())!;
    await page.mouse.move(box.x + 1, box.y + 1);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width - 1, box.y + box.height - 1);
    await page.mouse.up();
    await page.waitForURL(/aboutCountry=[A-Z]{2}(,[A-Z]{2})+&language=ar/);
    await page.done();
  });

  it('have the same as a table, whose countries can be chosen by the keyboard', async () => {
    const page = await explorer.open('/quotes?language=ar');
    const map = page.getByRole('figure').filter({ hasText: 'Countries on the map' });
    await map.locator('[data-code=ML]').first().waitFor();
    await map.getByRole('button', { name: 'Table' }).press('Enter');
    const row = map.getByRole('row').filter({ hasText: 'Mali' });
    const count = await row.getByRole('cell').textContent();
    expect(await axe(page)).toEqual([]);
    await row.getByRole('link', { name: 'Mali' }).press('Enter');
    await page.waitForURL('**/quotes?aboutCountry=ML&language=ar');
    await page.getByText(`${count} quotes`, { exact: true }).waitFor();
    await page.done();
  });
});

describe('what is on the screen', () => {
  it('is what the export has, in its order, and what the API counts', async () => {
    const page = await explorer.open('/quotes?aboutCountry=ML&language=ar&orderBy=PUBLISHED_ASC');
    await page.getByRole('feed').waitFor();
    const shown = await page.getByRole('feed').locator('blockquote').allTextContents();
    const address = await page.getByRole('link', { name: 'NDJSON' }).getAttribute('href');
    const lines = (await (await fetch(`${explorer.url}${address}`)).text()).trim().split('\n');
    const exported = lines.map((line) => (JSON.parse(line) as { text: string }).text);
    expect(shown.length).toBeGreaterThan(3);
    expect(exported.slice(0, shown.length)).toEqual(shown);
    await page.getByText(`${exported.length} quotes`, { exact: true }).waitFor();
    const response = await fetch(`${explorer.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ quotes(filter: { aboutCountry: ["ML"], language: ["ar"] }) { totalCount } }' }),
    });
    expect(await response.json()).toMatchObject({ data: { quotes: { totalCount: exported.length } } });
    await page.done();
  });

  it('is walked through by j and k', async () => {
    const page = await explorer.open('/quotes?language=fr');
    await page.getByRole('feed').waitFor();
    for (let step = 0; step < 30; step++) {
      await page.keyboard.press('j');
      await page.locator(`[data-index="${step}"]:focus`).waitFor();
    }
    await page.keyboard.press('k');
    await page.locator('[data-index="28"]:focus').waitFor();
    await page.done();
  });

  it('is printed whole, not as far as the window shows it', async () => {
    const page = await explorer.open('/quotes?language=fr', { size: 'phone' });
    const quotes = page.getByRole('feed').getByRole('article');
    await quotes.first().waitFor();
    const inWindow = await quotes.count();
    await page.emulateMedia({ media: 'print' });
    await quotes.nth(49).waitFor();
    expect(inWindow).toBeLessThan(50);
    const tops = await quotes.evaluateAll((all) => all.map((quote) => quote.getBoundingClientRect().top));
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    expect(new Set(tops).size).toBe(tops.length);
    expect(await page.getByRole('navigation').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await quotes.nth(49).waitFor({ state: 'detached' });
    await page.done();
  });

  it('tells the query that it was made with', async () => {
    const page = await explorer.open('/quotes?aboutCountry=ML');
    await page.getByRole('button', { name: 'See the query' }).click();
    const dialog = page.getByRole('dialog', { name: 'See the query' });
    await dialog.getByText('query Quotes(').first().waitFor();
    expect(await dialog.locator('pre').nth(1).textContent()).toContain('"aboutCountry": [\n      "ML"');
    expect(await axe(page)).toEqual([]);
    await page.done();
  });
});

describe('an address with what cannot be in it', () => {
  it.each(['/', '/quotes', '/countries/ML', '/matrix', '/developers'])('opens without it: %s', async (path) => {
    const parameters = { search: '<b>', speaker: '"><i>', aboutCountry: 'nowhere', utm_source: 'letter', own: 'what' };
    const page = await explorer.open(`${path}?${new URLSearchParams(parameters)}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.done();
  });
});
