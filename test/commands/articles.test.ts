import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { freshSqlite } from '../databases.ts';
import { save } from '../store/articles.ts';
import { runQawl, temporaryFolder } from './run.ts';

let place: ReturnType<typeof temporaryFolder>;

beforeEach(() => {
  place = temporaryFolder();
});

afterEach(() => place.remove());

it('qawl articles takes articles down, lists what was taken down, and lets it be taken in again', async () => {
  const { url, remove } = await freshSqlite();
  const database = await openDatabase(url);
  const first = await save(database, [{ words: 'soon gone' }], { url: 'https://coast.example/gone' });
  const second = await save(database, [{ words: 'gone as well' }], { url: null });
  expect([first.articleId, second.articleId]).toEqual([1, 2]);
  await database.close();

  const withdrawn = await run(url, 'withdraw', 'http://coast.example/gone/', 'QXJ0aWNsZToy', '--reason', 'asked to');
  expect(withdrawn).toMatchObject({ code: 0, stderr: '' });
  const lines = withdrawn.stdout.trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    {
      number: 1,
      url: 'https://coast.example/gone',
      reason: 'asked to',
      token: null,
      withdrawnAt: expect.stringMatching(/Z$/),
    },
    { number: 2, url: null, reason: 'asked to', token: null, withdrawnAt: expect.stringMatching(/Z$/) },
  ]);
  expect((await run(url, 'withdrawn')).stdout).toBe(withdrawn.stdout);
  expect(await run(url, 'withdraw', 'https://coast.example/gone')).toMatchObject({
    code: 1,
    stdout: '',
    stderr: 'qawl: https://coast.example/gone: there is no such article\n',
  });
  expect(await run(url, 'restore', '1', '9')).toEqual({
    code: 1,
    stdout: '{"restored":[1]}\n',
    stderr: 'qawl: 9: nothing of this number was taken down\n',
  });
  expect(await run(url, 'withdraw', 'story')).toMatchObject({ code: 2 });
  expect(await run(url, 'restore', 'first')).toMatchObject({ code: 2 });
  await remove();
}, 60_000);

it('qawl articles show tells where else an article is printed, what changed in it, and which quotes vanished', async () => {
  const { url, remove } = await freshSqlite();
  const database = await openDatabase(url);
  const pier = (number: number) => ({ words: `Pier ${number} of the old harbour is closed for ${number * 7} days` });
  const dispatch = [1, 2, 3, 4].map(pier);
  const coast = { url: 'https://coast.example/piers', sourceName: 'Coast', title: 'Piers closed' };
  await save(database, dispatch, { ...coast, storedAt: 1_000 });
  await save(database, [...dispatch.slice(0, 3), { words: 'Pier 4 of the old harbour is open' }], {
    ...coast,
    storedAt: 2_000,
  });
  await save(database, dispatch, { url: 'https://quay.example/piers', sourceName: 'Quay' });
  await database.close();

  const { code, stdout, stderr } = await run(url, 'show', coast.url, 'https://coast.example/none');
  expect({ code, stderr }).toEqual({ code: 1, stderr: 'qawl: https://coast.example/none: there is no such article\n' });
  expect(JSON.parse(stdout)).toMatchObject({
    id: 'QXJ0aWNsZTox',
    title: 'Piers closed',
    source: 'Coast',
    quotes: 4,
    alsoIn: [{ url: 'https://quay.example/piers', source: 'Quay', likeness: expect.any(Number) }],
    changes: [
      {
        seenAt: '1970-01-01T00:00:02.000Z',
        paragraphs: [{ before: pier(4).words, after: 'Pier 4 of the old harbour is open' }],
      },
    ],
    vanished: [
      {
        text: pier(4).words,
        vanishedAt: '1970-01-01T00:00:02.000Z',
        changedTo: 'Pier 4 of the old harbour is open',
      },
    ],
  });
  await remove();
}, 60_000);

function run(database: string, command: string, ...args: string[]) {
  return runQawl(['articles', command, '--database', database, ...args], { folder: place.folder });
}
