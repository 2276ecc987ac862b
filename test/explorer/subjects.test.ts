import { describe, expect, it } from 'vitest';
import { axe, openBrowser } from './browser.ts';

const explorer = openBrowser();

const LOOKS = (['ar', 'en', 'fr'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((theme) => ({ language, theme })),
);

describe('the page of a country', () => {
  it('tells who speaks about it and from where, narrows its quotes in the address, and leads to a speaker', async () => {
    const page = await explorer.open('/countries/ML');
    await page.getByRole('heading', { name: 'Mali', level: 1 }).waitFor();
    await page.getByRole('feed').waitFor();
    for (const section of ['Who speaks about it', 'Where they speak from', 'In which languages', 'Outlets'])
      await page.getByRole('region', { name: section }).getByRole('link').first().waitFor();
    await page.getByRole('textbox', { name: 'From' }).fill('2020-01-01');
    await page.waitForURL('**/countries/ML?publishedFrom=2020-01-01T*');
    await page.getByRole('button', { name: /^Remove From/ }).waitFor();
    await page.getByRole('feed').locator('.quote-card__speaker a').first().click();
    await page.waitForURL('**/speakers/*');
    await page.getByRole('heading', { name: 'The name in each script' }).waitFor();
    await page.done();
  });

  it('counts in its head as many quotes about it as the API', async () => {
    const page = await explorer.open('/countries/ML');
    const { data } = await page.evaluate(async () => {
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ country(code: "ML") { quotes(first: 1) { totalCount } } }' }),
      });
      return (await response.json()) as { data: { country: { quotes: { totalCount: number } } } };
    });
    await page.getByText(`${data.country.quotes.totalCount} quotes about it`, { exact: true }).waitFor();
    await page.done();
  });

  it('is not there where no country has the code', async () => {
    const page = await explorer.open('/countries/QQ');
    await page.getByRole('heading', { name: 'Page not found' }).waitFor();
    page.troubles.splice(0);
    await page.done();
  });
});

describe('the page of a speaker', () => {
  it('shows the forms of the name, and compares with another speaker by the address', async () => {
    const page = await explorer.open('/countries/ML');
    await page.getByRole('region', { name: 'Who speaks about it' }).getByRole('link').first().waitFor();
    await page.getByRole('feed').locator('.quote-card__speaker a').first().click();
    await page.waitForURL('**/speakers/*');
    const names = page.getByRole('region', { name: 'The name in each script' });
    await names.waitFor();
    const speaker = (await page.getByRole('heading', { level: 1 }).textContent())!;
    await names.getByText(speaker, { exact: true }).first().waitFor();
    await page.getByRole('combobox', { name: 'Compare with another speaker' }).fill('minist');
    await page.getByRole('option').first().click();
    await page.waitForURL('**/speakers/*?with=*');
    await page.getByRole('region', { name: 'Compare' }).getByRole('table').waitFor();
    await page.getByRole('button', { name: 'End the comparison' }).click();
    await page.waitForURL(/\/speakers\/[^?]+$/);
    await page.done();
  });
});

describe('the matrix', () => {
  it('opens the sentences behind a cell, as many as the cell says', async () => {
    const page = await explorer.open('/matrix');
    const cell = page
      .getByRole('table')
      .getByRole('link', { name: /: \d+$/ })
      .first();
    await cell.waitFor();
    const count = await cell.textContent();
    await cell.click();
    await page.waitForURL('**/quotes?aboutCountry=*&speakerCountry=*');
    await page
      .getByRole('status')
      .getByText(new RegExp(`^${count} quotes?$`))
      .waitFor();
    await page.done();
  });

  it('leaves out what each country says about itself, on demand', async () => {
    const page = await explorer.open('/matrix');
    await page.getByRole('table').waitFor();
    await page.getByLabel('Without what each says about itself').check();
    await page.waitForURL('**/matrix?own=no');
    await page.getByRole('table').waitFor();
    await page.getByRole('link', { name: /^Mali, Mali: / }).waitFor({ state: 'detached' });
    await page.done();
  });
});

describe('the page of sources', () => {
  it('finds an outlet by its name and leads to what it printed', async () => {
    const page = await explorer.open('/sources');
    await page.getByRole('table').getByRole('row').nth(2).waitFor();
    await page.getByLabel('Name of the outlet').fill('Kestrel');
    await page.waitForURL('**/sources?search=Kestrel');
    await page.getByRole('row').nth(2).waitFor({ state: 'detached' });
    await page
      .getByRole('row', { name: /Kestrel Wire/ })
      .getByRole('link')
      .first()
      .click();
    await page.waitForURL('**/quotes?source=*');
    await page.getByRole('feed').waitFor();
    await page.done();
  });
});

describe.each(['/countries', '/countries/ML', '/matrix', '/sources'])('%s', (address) => {
  it.each(LOOKS)('has nothing that axe finds, in $language and $theme', async ({ language, theme }) => {
    const page = await explorer.open(address, { language, theme });
    await page.locator('.count-list, table').first().waitFor();
    expect(await axe(page)).toEqual([]);
    await page.done();
  });
});
