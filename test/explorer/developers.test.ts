import { describe, expect, it } from 'vitest';
import { axe, openBrowser } from './browser.ts';

const explorer = openBrowser();

describe('the page for developers', () => {
  it('gives the query of the page before it, and opens it in the editor with its variables', async () => {
    const page = await explorer.open('/quotes?aboutCountry=ML&language=ar');
    await page.getByRole('feed').waitFor();
    await page.getByRole('link', { name: 'Developers' }).click();
    await page.waitForURL('**/developers?aboutCountry=ML&language=ar');
    await page.getByText('/export/quotes.csv?aboutCountry=ML').waitFor();
    await page.getByText('/feeds/quotes.atom?aboutCountry=ML').waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('link', { name: 'Open the query editor' }).click();
    await page.waitForURL('**/graphiql#query=*');
    await page.locator('.graphiql-query-editor .view-lines', { hasText: /query\s+Quotes/ }).waitFor();
    await page.locator('.graphiql-editor-tool .view-lines', { hasText: '"aboutCountry"' }).waitFor();
    await page.done();
  });

  it('writes a curl that the server answers with what the page shows', async () => {
    const page = await explorer.open('/developers?aboutCountry=ML');
    const curl = (await page
      .getByRole('region', { name: 'The query of this page' })
      .getByText(/^curl /)
      .textContent())!;
    const [, body] = /--data '(.*)'$/s.exec(curl)!;
    const answer = await fetch(`${explorer.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: body!.replaceAll("'\\''", "'"),
    });
    const { data } = (await answer.json()) as {
      data: { quotes: { nodes: { about: { country: { code: string } }[] }[] } };
    };
    expect(data.quotes.nodes.length).toBeGreaterThan(0);
    for (const { about } of data.quotes.nodes) expect(about.map(({ country }) => country.code)).toContain('ML');
    await page.done();
  });

  it.each(['ar', 'fr'] as const)('has nothing that axe finds, in %s', async (language) => {
    const page = await explorer.open('/developers', { language, theme: 'dark', size: 'phone' });
    await page.locator('.code').first().waitFor();
    expect(await axe(page)).toEqual([]);
    await page.done();
  });
});
