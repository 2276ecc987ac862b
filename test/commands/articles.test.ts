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

function run(database: string, command: string, ...args: string[]) {
  return runQawl(['articles', command, '--database', database, ...args], { folder: place.folder });
}
