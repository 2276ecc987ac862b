import { describe, expect, it } from 'vitest';
import { axe, openBrowser } from './browser.ts';

const explorer = openBrowser();

describe('a journalist asks', () => {
  it('what was said about Mali in Arabic: writes a name in another script, and comes to the quotes', async () => {
    const page = await explorer.open('/');
    await page.getByRole('button', { name: 'which country?' }).click();
    await page.getByRole('combobox', { name: 'which country?' }).fill('مالي');
    await page.getByRole('option', { name: 'Mali' }).click();
    await page.waitForURL('**/?aboutCountry=ML');
    await page.getByLabel('Language', { exact: true }).selectOption({ label: 'Arabic' });
    await page.waitForURL('**/?aboutCountry=ML&language=ar');
    await page.getByRole('link', { name: /^Show \d+ quotes$/ }).click();
    await page.waitForURL('**/quotes?aboutCountry=ML&language=ar');
    const words = page.getByRole('feed').locator('blockquote').first();
    await words.waitFor();
    expect(await words.getAttribute('lang')).toBe('ar');
    expect(await words.getAttribute('dir')).toBe('rtl');
    await page.done();
  });

  it('ما قيل عن مالي، في صفحة عربية من اليمين إلى اليسار', async () => {
    const page = await explorer.open('/', { language: 'ar' });
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    await page.getByRole('button', { name: 'أي بلد؟' }).click();
    await page.getByRole('combobox', { name: 'أي بلد؟' }).fill('Mali');
    await page.getByRole('option', { name: 'مالي' }).click();
    await page.waitForURL('**/?aboutCountry=ML');
    await page.getByRole('link', { name: /^عرض \d+ / }).click();
    await page.getByRole('heading', { name: 'الأقوال', level: 1 }).waitFor();
    await page.getByRole('button', { name: 'إزالة عن البلد مالي' }).waitFor();
    await page.done();
  });

  it('in another language without the page being loaded anew', async () => {
    const page = await explorer.open('/?aboutCountry=ML');
    await page.getByRole('heading', { name: 'Who said what about which country?' }).waitFor();
    await page.evaluate(() => Object.assign(globalThis, { isSamePage: true }));
    await page.getByLabel('Interface language').selectOption('fr');
    await page.getByRole('heading', { name: 'Qui a dit quoi sur quel pays ?' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    await page.getByLabel('Langue de l’interface').selectOption('ar');
    await page.getByLabel('الأرقام').selectOption('arab');
    await page.getByRole('link', { name: /^عرض [٠-٩]+ / }).waitFor();
    expect(await page.evaluate(() => 'isSamePage' in globalThis)).toBe(true);
    await page.done();
  });

  it('by the keyboard alone: / searches, ? tells the keys', async () => {
    const page = await explorer.open('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('القمح');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/quotes\?search=/);
    await page.getByRole('feed').locator('mark').first().waitFor();
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.done();
  });

  it.each([
    ['a country in another script', 'مالي', /^Mali /, '**/countries/ML'],
    ['a country that is begun only', 'nige', /^Niger /, '**/countries/NE'],
    ['a person', 'Kanam', /Kanambaye/, '**/speakers/*'],
    ['an outlet', 'Kestrel', /^Kestrel Wire/, '**/quotes?source=*'],
  ])('the box above every page for %s, and comes to its page', async (_what, written, name, address) => {
    const page = await explorer.open('/matrix');
    const box = page.getByRole('combobox', { name: 'Search quotes' });
    await box.fill(written);
    await page.getByRole('option', { name }).first().waitFor();
    expect(await axe(page)).toEqual([]);
    const chosen = page.getByRole('option', { name, selected: true });
    for (let step = 0; step < 8 && (await chosen.count()) === 0; step++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(address);
    expect(await box.inputValue()).toBe('');
    expect(await page.getByRole('listbox').count()).toBe(0);
    await page.done();
  });

  it('the box above every page for words: Escape closes what it offers, Enter searches', async () => {
    const page = await explorer.open('/');
    await page.getByRole('combobox', { name: 'Search quotes' }).fill('mali');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await page.getByRole('listbox').waitFor({ state: 'hidden' });
    await page.keyboard.press('Enter');
    await page.waitForURL('**/quotes?search=mali');
    await page.done();
  });

  it.each(['ar', 'en', 'fr'] as const)('on a phone with every page in sight, in %s', async (language) => {
    const page = await explorer.open('/', { language, size: 'phone' });
    const links = page.getByRole('navigation').getByRole('link');
    await links.first().waitFor();
    const places = await links.evaluateAll((all) => all.map((link) => link.getBoundingClientRect().toJSON()));
    expect(places).toHaveLength(7);
    for (const { left, right, height } of places) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(360);
      expect(height).toBeGreaterThanOrEqual(24);
    }
    await page.done();
  });

  it.each(
    (['ar', 'en', 'fr'] as const).flatMap((language) =>
      (['light', 'dark'] as const).map((theme) => ({ language, theme })),
    ),
  )('on a page in which axe finds nothing, in $language and $theme', async ({ language, theme }) => {
    const page = await explorer.open('/', { language, theme });
    await page.locator('.quote-card').first().waitFor();
    await page.locator('.count-list').nth(1).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.done();
  });
});
