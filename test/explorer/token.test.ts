import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { bearer, serve, type TestServer } from '../ask.ts';
import { axe, openBrowser } from './browser.ts';

const explorer = openBrowser();
let database: Database;
let server: TestServer;

beforeAll(async () => {
  database = await openDatabase('sqlite::memory:');
  server = await serve(database, [], { readingIsOpen: false });
});

afterAll(async () => {
  await server.close();
  await database.close();
});

describe('a server that answers those who send a token only', () => {
  it('shows its pages to everybody, and what is in them to who enters a token', async () => {
    const page = await explorer.open('/quotes', { server: server.url });
    await page.getByText('Enter a token').first().click();
    expect(await axe(page)).toEqual([]);
    await page.getByLabel('Token').first().fill('qawl_none_of_this_server');
    await page.getByRole('button', { name: 'Use the token' }).first().click();
    await page.getByText('none of this server’s').first().waitFor();
    const { authorization } = await bearer(database, 'READER');
    await page.getByLabel('Token').first().fill(authorization.replace('Bearer ', ''));
    await page.getByRole('button', { name: 'Use the token' }).first().click();
    await page.getByText('No quotes match').waitFor();
    // What was refused before is told in the console of the browser, and nothing else.
    expect(
      page.troubles.filter(
        (trouble) => !/\b401\b|AskError: (?:This server answers those|The token is none)/.test(trouble),
      ),
    ).toEqual([]);
    page.troubles.splice(0);
    await page.done();
  });
});
