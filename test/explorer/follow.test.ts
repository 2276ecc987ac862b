import { Webhook as StandardWebhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { bearer, serve, type TestServer } from '../ask.ts';
import { NEWS, print } from '../newsroom.ts';
import { openReceiver, type Receiver } from '../receiver.ts';
import { axe, openBrowser } from './browser.ts';

const explorer = openBrowser();
let receiver: Receiver;
let database: Database;
let server: TestServer;

beforeAll(async () => {
  receiver = await openReceiver();
  database = await openDatabase('sqlite::memory:');
  await print(database, NEWS.slice(0, 1));
  server = await serve(database, [receiver.host], { sendsWebhooks: true });
});

afterAll(async () => {
  await server.close();
  await database.close();
  await receiver.close();
});

/** Opens the dialog of a view, and enters a token of that role there. */
async function follow(address: string, role: 'ADMIN' | 'EDITOR', options: Parameters<typeof explorer.open>[1] = {}) {
  const { authorization } = await bearer(database, role);
  const page = await explorer.open(address, { ...options, server: server.url });
  await page.getByRole('button', { name: 'Webhook' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('input[type=password]').fill(authorization.replace('Bearer ', ''));
  await page.keyboard.press('Enter');
  return { page, dialog };
}

describe('a view followed by webhook', () => {
  it('sends its own quotes, and no others, to the address given, signed with the secret that is shown once', async () => {
    const { page, dialog } = await follow('/quotes?aboutCountry=ML&language=en', 'ADMIN');
    await dialog.getByText('There is none yet.').waitFor();
    await dialog.getByLabel('Address that takes them').fill(receiver.url);
    await dialog.getByLabel('A name for it').fill('Mali desk');
    await page.keyboard.press('Enter');
    const secret = (await dialog.getByText(/^whsec_/).textContent())!;
    const listed = dialog.getByRole('listitem').filter({ hasText: 'Mali desk' });
    await listed.getByRole('button', { name: 'Send a test' }).click();
    await listed.getByText(/^The test was taken \(HTTP .204.\)$/).waitFor();
    const [test] = await receiver.take(1);
    expect(new StandardWebhook(secret).verify(test!.body, test!.headers)).toMatchObject({ type: 'webhook.test' });

    await print(database, NEWS.slice(1));
    const [message] = await receiver.take(1);
    const { data } = new StandardWebhook(secret).verify(message!.body, message!.headers) as {
      data: { quotes: { language: string; aboutCountries: string[] }[] };
    };
    expect(data.quotes.length).toBeGreaterThan(0);
    for (const quote of data.quotes) {
      expect(quote.language).toBe('en');
      expect(quote.aboutCountries).toContain('ML');
    }

    await listed.getByRole('link', { name: 'Which quotes' }).click();
    await page.waitForURL('**/quotes?aboutCountry=ML&language=en');
    await page.getByRole('button', { name: 'Webhook' }).click();
    await listed.getByRole('button', { name: 'Remove' }).click();
    await dialog.getByText('There is none yet.').waitFor();
    await page.done();
  });

  it('is refused, in words, for an address that is not in the public web, and to who is no admin', async () => {
    const { page, dialog } = await follow('/quotes', 'ADMIN');
    await dialog.getByLabel('Address that takes them').fill('http://127.0.0.1:1/');
    await page.keyboard.press('Enter');
    await dialog.getByRole('alert').getByText('This address is not in the public web').waitFor();
    await page.done();

    const editor = await follow('/quotes', 'EDITOR');
    await editor.dialog.getByRole('alert').getByText('This needs a token, or another one').waitFor();
    editor.page.troubles.splice(0);
    await editor.page.done();
  });

  it.each(
    (['ar', 'en', 'fr'] as const).flatMap((language) =>
      (['light', 'dark'] as const).map((theme) => ({ language, theme })),
    ),
  )('has nothing that axe finds, in $language and $theme', async ({ language, theme }) => {
    const page = await explorer.open('/countries/ML', { language, theme, server: server.url });
    await page.getByRole('button', { name: 'Webhook' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('input[type=password]').waitFor();
    expect(await axe(page)).toEqual([]);
    const { authorization } = await bearer(database, 'ADMIN');
    await dialog.locator('input[type=password]').fill(authorization.replace('Bearer ', ''));
    await page.keyboard.press('Enter');
    await dialog.locator('input[type=url]').fill(receiver.url);
    await page.keyboard.press('Enter');
    await dialog.getByRole('listitem').first().waitFor();
    expect(await axe(page)).toEqual([]);
    await page.done();
  });
});
