import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { sql } from '../../src/store/sql.ts';
import { bearer, serve, type TestServer } from '../ask.ts';
import { print } from '../newsroom.ts';
import { axe, openBrowser } from './browser.ts';

const explorer = openBrowser();
let database: Database;
let server: TestServer;
let ids: Map<string, string>;

beforeAll(async () => {
  database = await openDatabase('sqlite::memory:');
  await print(database);
  server = await serve(database);
  const { data } = await server.ask('{ people { nodes { id name(language: "en") } } }');
  ids = new Map(data.people.nodes.map(({ id, name }: { id: string; name: string }) => [name, id]));
  await suggest('Anna Whitfield', 'Claire Vaudreuil');
});

afterAll(async () => {
  await server.close();
  await database.close();
});

const keyOf = (name: string) => Number(Buffer.from(ids.get(name)!, 'base64url').toString().split(':')[1]);

async function suggest(one: string, other: string): Promise<void> {
  const evidence = JSON.stringify([
    { kind: 'office', points: 1.5, because: 'minister' },
    { kind: 'name', points: 2.5, because: 'initial' },
  ]);
  const [oneId, otherId] = [keyOf(one), keyOf(other)].sort((a, b) => a - b);
  await database.transaction(({ query }) =>
    query(sql`INSERT INTO speaker_suggestion ("oneId", "otherId", "score", "evidence", "foundAt")
      VALUES (${oneId!}, ${otherId!}, 4, ${evidence}, 0)`),
  );
}

async function openSpeaker(name: string, options: Parameters<typeof explorer.open>[1] = {}) {
  const { authorization } = await bearer(database, 'EDITOR');
  const page = await explorer.open('/', { ...options, server: server.url });
  await page.evaluate(
    (token) => (globalThis as unknown as Window).sessionStorage.setItem('qawl.token', token),
    authorization.replace('Bearer ', ''),
  );
  await page.goto(`/speakers/${ids.get(name)}`);
  return page;
}

describe('the page of a person', () => {
  it('tells what the person was and when, and who says so', async () => {
    const page = await explorer.open(`/speakers/${ids.get('Anna Whitfield')}`, { server: server.url });
    const offices = page.getByRole('region', { name: 'Offices over time' });
    await offices.getByText('trade envoy').waitFor();
    await offices
      .getByText(/^in \d+ articles?$/)
      .first()
      .waitFor();
    await page.done();
  });
});

describe('who may be the same', () => {
  it('is asked of nobody without a token', async () => {
    const page = await explorer.open(`/speakers/${ids.get('Anna Whitfield')}`, { server: server.url });
    await page.getByRole('region', { name: 'Countries spoken about' }).getByRole('link').first().waitFor();
    expect(await page.getByRole('region', { name: 'The same as …?' }).count()).toBe(0);
    await page.done();
  });

  it.each(
    (['ar', 'en', 'fr'] as const).flatMap((language) =>
      (['light', 'dark'] as const).map((theme) => ({ language, theme })),
    ),
  )('has nothing that axe finds, in $language and $theme', async ({ language, theme }) => {
    const page = await openSpeaker('Anna Whitfield', { language, theme });
    await page.locator('.same-as button').first().waitFor();
    expect(await axe(page)).toEqual([]);
    await page.done();
  });

  it('is said by an editor: they are two, or they are one', async () => {
    const page = await openSpeaker('Anna Whitfield');
    const asked = page.getByRole('region', { name: 'The same as …?' });
    await asked.getByRole('link', { name: 'Claire Vaudreuil' }).waitFor();
    await asked.getByText(/^Alike by .*name, office/).waitFor();
    await asked.getByRole('button', { name: 'Two different ones' }).click();
    await asked.waitFor({ state: 'detached' });
    await page.done();

    await suggest('Anna Whitfield', 'موسى تراوري');
    const merging = await openSpeaker('Anna Whitfield');
    await merging.getByRole('button', { name: 'They are one' }).click();
    await merging.getByText('They are one now.').waitFor();
    const { data } = await server.ask('query ($id: ID!) { person(id: $id) { names { name } } }', {
      id: ids.get('موسى تراوري'),
    });
    expect(data.person.names.map(({ name }: { name: string }) => name)).toContain('Anna Whitfield');
    await merging.done();
  });
});

/** What the tests need of the browser's own types. */
interface Window {
  sessionStorage: { setItem(name: string, value: string): void };
}
