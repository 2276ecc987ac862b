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
