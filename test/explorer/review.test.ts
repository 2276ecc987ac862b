import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { sql } from '../../src/store/sql.ts';
import { bearer, serve, type TestServer } from '../ask.ts';
import { print } from '../newsroom.ts';
import { save } from '../store/articles.ts';
import { axe, openBrowser } from './browser.ts';

const explorer = openBrowser();
let database: Database;
let server: TestServer;
let token: string;

beforeAll(async () => {
  database = await openDatabase('sqlite::memory:');
  await print(database);
  await save(database, [
    { words: 'the harbour is not for sale to anybody', speaker: 'Greta Holm', about: ['ML'], confidence: 0.05 },
    { words: 'what the paper calls a harvest', speaker: 'Otto Lind', about: ['NE'], confidence: 0.06 },
    { words: 'we will see in the spring', speaker: 'Otto Lind', about: ['NE'], confidence: 0.07 },
    { words: 'nobody asked the fishermen', speaker: 'Otto Lind', about: ['NE'], confidence: 0.08 },
  ]);
  server = await serve(database);
  token = (await bearer(database, 'EDITOR')).authorization.replace('Bearer ', '');
});

afterAll(async () => {
  await server.close();
  await database.close();
});

async function enter(page: Page, label: string, use: string) {
  await page.getByLabel(label).fill(token);
  await page.getByRole('button', { name: use }).click();
}

const statusOf = async (words: string) => {
  const { data } = await server.ask(
    'query ($words: String) { quotes(filter: { search: $words, reviewStatus: [UNREVIEWED, CONFIRMED, CORRECTED, REJECTED] }) { nodes { reviewStatus speaker { name } about { country { code } } } } }',
    { words },
  );
  const [{ reviewStatus, speaker, about }] = data.quotes.nodes;
  return [reviewStatus, speaker?.name, about.map(({ country }: { country: { code: string } }) => country.code).join()];
};

describe('an editor at the review desk', () => {
  it('goes through the queue by the keyboard, each quote with its evidence, and takes the last verdict back', async () => {
    const page = await explorer.open('/review', { server: server.url });
    await page.getByText('Nothing was reviewed yet').waitFor();
    expect(await axe(page)).toEqual([]);
    await enter(page, 'Token', 'Use the token');
    await page.getByRole('heading', { name: '13 quotes to review' }).waitFor();
    const shown = (words: string) => page.locator('.review-page__quote blockquote', { hasText: words }).waitFor();
    await shown('the harbour is not for sale');
    await page.getByRole('region', { name: 'Evidence' }).getByText('not reviewed').waitFor();
    expect(await page.locator('.article-text .marked-text__speaker').textContent()).toBe('Greta Holm');
    expect(await axe(page)).toEqual([]);

    await page.keyboard.press('r');
    await shown('what the paper calls a harvest');
    await page.getByRole('status').getByText('confirmed by an editor').waitFor();
    await page.getByRole('heading', { name: '12 quotes to review' }).waitFor();
    expect(await statusOf('harbour sale')).toEqual(['CONFIRMED', 'Greta Holm', 'ML']);
    await page.keyboard.press('u');
    await shown('the harbour is not for sale');
    expect(await statusOf('harbour sale')).toEqual(['UNREVIEWED', 'Greta Holm', 'ML']);

    await page.keyboard.press('s');
    await page.getByRole('combobox', { name: 'Another speaker' }).fill('Whitfi');
    await page.getByRole('option', { name: 'Anna Whitfield' }).click();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save the correction' }).click();
    await shown('what the paper calls a harvest');
    expect(await statusOf('harbour sale')).toEqual(['CORRECTED', 'Anna Whitfield', 'ML']);

    await page.keyboard.press('n');
    await shown('we will see in the spring');
    expect(await statusOf('paper harvest')).toEqual(['REJECTED', 'Otto Lind', 'NE']);
    await page.keyboard.press('w');
    await page.getByRole('combobox', { name: 'Add a country' }).fill('Togo');
    await page.getByRole('option', { name: 'Togo' }).click();
    await page.getByRole('button', { name: 'Save the correction' }).click();
    await shown('nobody asked the fishermen');
    expect(await statusOf('spring')).toEqual(['CORRECTED', 'Otto Lind', 'NE,TG']);
    await page.keyboard.press('s');
    await page.getByRole('button', { name: 'Somebody new' }).click();
    await page.getByLabel('The speaker’s name').fill('Bakary Sow');
    await page.getByRole('button', { name: 'Save the correction' }).click();
    await page.getByRole('heading', { name: '9 quotes to review' }).waitFor();
    expect(await statusOf('fishermen')).toEqual(['CORRECTED', 'Bakary Sow', 'NE']);
    await page
      .getByRole('table')
      .getByText(/0\.30.*0\.95.*4 reviewed/)
      .first()
      .waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await page.done();
  });

  it('reads the log, and takes back what stands there', async () => {
    const page = await explorer.open('/review', { server: server.url });
    await enter(page, 'Token', 'Use the token');
    await page.getByRole('link', { name: 'Audit log' }).click();
    const newest = page.locator('.review-page__entry').first();
    await newest.getByText('nobody asked the fishermen').waitFor();
    await newest.getByText('a EDITOR').waitFor();
    expect(await newest.locator('dd').allTextContents()).toEqual([
      'not reviewedOtto LindNiger',
      'corrected by an editorBakary SowNiger',
    ]);
    expect(await axe(page)).toEqual([]);
    await newest.getByRole('button', { name: 'Undo' }).click();
    await page.locator('.review-page__entry', { hasText: 'taken back' }).first().getByText('nobody asked').waitFor();
    expect(await statusOf('fishermen')).toEqual(['UNREVIEWED', 'Otto Lind', 'NE']);
    await page.done();
  });

  it('merges two, having seen what moves, and parts them again', async () => {
    const page = await explorer.open('/review', { server: server.url });
    await enter(page, 'Token', 'Use the token');
    await page.getByRole('link', { name: 'People' }).click();
    await page.getByRole('combobox', { name: 'The one that goes' }).fill('Lind');
    await page.getByRole('option', { name: 'Otto Lind' }).click();
    await page.getByRole('combobox', { name: 'The one that stays' }).fill('Whitfi');
    await page.getByRole('option', { name: 'Anna Whitfield' }).click();
    await page.getByText('3 quotes · 1 article').waitFor();
    expect(await axe(page)).toEqual([]);
    const countOf = async (name: string) => {
      const asked = 'query ($name: String!) { speaker(by: { name: $name }) { quoteCount } }';
      return (await server.ask(asked, { name })).data.speaker?.quoteCount ?? null;
    };
    expect(await countOf('Otto Lind')).toBe(2);
    await page.getByRole('button', { name: 'Merge them' }).click();
    await page.getByText('They are one now.').waitFor();
    expect(await countOf('Otto Lind')).toBe(await countOf('Anna Whitfield'));
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('They are one now.').waitFor({ state: 'detached' });
    expect(await countOf('Otto Lind')).toBe(2);
    await page.done();
  });

  it('says of two who may be one that they are two, and splits one who is two, and takes it back', async () => {
    const { data } = await server.ask(
      '{ one: speaker(by: { name: "Claire Vaudreuil" }) { id } other: speaker(by: { name: "Greta Holm" }) { id } }',
    );
    const [one, other] = [data.one.id as string, data.other.id as string]
      .map((id) => Number(Buffer.from(id, 'base64url').toString().split(':')[1]))
      .sort((a, b) => a - b);
    await database.query(sql`
      INSERT INTO speaker_suggestion ("oneId", "otherId", "score", "evidence", "foundAt") VALUES (${one!}, ${other!}, 2, '[]', 0)`);
    const page = await explorer.open('/review?view=people', { server: server.url });
    await enter(page, 'Token', 'Use the token');
    const suggestions = page.getByRole('region', { name: 'May be one' });
    await suggestions.getByRole('button', { name: 'They are two' }).first().waitFor();
    expect(await axe(page)).toEqual([]);
    const count = async () =>
      (await server.ask('{ suggestedMerges { totalCount } }', {}, { authorization: `Bearer ${token}` })).data
        .suggestedMerges.totalCount;
    const before = await count();
    await suggestions.getByRole('button', { name: 'They are two' }).first().click();
    await expect.poll(count).toBe(before - 1);

    await page.getByRole('combobox', { name: 'Whom to split' }).fill('Lind');
    await page.getByRole('option', { name: 'Otto Lind' }).click();
    await page.getByLabel('nobody asked the fishermen').check();
    await page.getByText('What moves: 1 quote · 1 article').waitFor();
    await page.getByLabel('The other one’s name (optional)').fill('Otto H. Lind');
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Split them' }).click();
    await page.getByText('They are two now.').waitFor();
    expect((await statusOf('fishermen'))[1]).toBe('Otto H. Lind');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('They are two now.').waitFor({ state: 'detached' });
    expect((await statusOf('fishermen'))[1]).toBe('Otto Lind');
    await page.done();
  });

  it.each([
    ['ar', 'dark', 'رمز', 'استخدام الرمز', 'سجل التغييرات'],
    ['fr', 'light', 'Jeton', 'Utiliser le jeton', 'Journal des changements'],
  ] as const)('in %s, in the %s, and on a phone', async (language, theme, label, use, log) => {
    const page = await explorer.open('/review', { language, theme, size: 'phone', server: server.url });
    await enter(page, label, use);
    await page.locator('.review-page__quote blockquote').waitFor();
    expect(await axe(page)).toEqual([]);
    expect(
      await page.locator('html').evaluate((html) => {
        const { scrollWidth, clientWidth } = html as unknown as { scrollWidth: number; clientWidth: number };
        return scrollWidth - clientWidth;
      }),
    ).toBeLessThanOrEqual(0);
    await page.getByRole('link', { name: log }).click();
    await page.locator('.review-page__entry').first().waitFor();
    expect(await axe(page)).toEqual([]);
    await page.done();
  });
});
