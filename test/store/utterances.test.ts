import { expect, it } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { createLoaders } from '../../src/store/loaders.ts';
import { MIGRATIONS, migrate, migrateDown } from '../../src/store/migrate.ts';
import { removeArticles } from '../../src/store/remove.ts';
import { type QuoteDimension, quoteStats } from '../../src/store/stats.ts';
import { utteranceOf } from '../../src/text/utterance.ts';
import { describeOnBothDatabases } from '../databases.ts';
import { expectCountsToHold, save } from './articles.ts';

const PRINTED = [
  'the ferries to the northern islands won’t sail before the café opens again',
  "The ferries, to the Northern Islands, won't sail before the cafe opens again.",
  '“the ferries to the northern islands won’t sail before the café opens again”',
];

it('knows the same words in other spellings, and tells other words and few words apart', () => {
  expect(new Set(PRINTED.map(utteranceOf)).size).toBe(1);
  expect(utteranceOf('لن تُبحر العبّارات إلى الجزر الشمالية قبل افتتاح المقهى مجددًا')).toBe(
    utteranceOf('لن تبحر العبارات الى الجزر الشماليه قبل افتتاح المقهى مجددا'),
  );
  expect(utteranceOf(PRINTED[0]!.replace('northern', 'southern'))).not.toBe(utteranceOf(PRINTED[0]!));
  expect(utteranceOf('we will see what comes')).toBeNull();
  expect(utteranceOf('')).toBeNull();
});

describeOnBothDatabases('words that several outlets print', (open) => {
  it('are one utterance with a place in each, and count once when asked so', async () => {
    const database = await open();
    const articleIds = await printAll(database);
    const counted = async (groupBy: QuoteDimension[], countOnce: boolean, filter = {}) => {
      const { total, groups } = await quoteStats(database, filter, groupBy, 10, { countOnce });
      return [total, ...groups.map(({ keys, count }) => `${keys.map(({ label }) => label).join(' ')}: ${count}`)];
    };
    expect(await counted(['SPEAKER'], false)).toEqual([7, 'Ana Ruiz: 5', 'Omar Haddad: 2']);
    expect(await counted(['SPEAKER'], true)).toEqual([5, 'Ana Ruiz: 3', 'Omar Haddad: 2']);
    expect(await counted(['SOURCE'], true)).toEqual([
      5,
      'Outlet 0: 2',
      'Outlet 1: 2',
      'Outlet 2: 2',
      'The Evening Lantern: 1',
    ]);
    expect(await counted(['ABOUT_COUNTRY', 'SPEAKER'], true)).toEqual([5, 'Iceland Ana Ruiz: 1']);
    expect(await counted(['SPEAKER'], true, { aboutCountry: ['IS'] })).toEqual([1, 'Ana Ruiz: 1']);
    await expectCountsToHold(database);

    expect(await placesBeside(database, 0)).toEqual(articleIds);
    expect(await placesBeside(database, articleIds[1]!)).toEqual([articleIds[0], articleIds[2]]);
    expect(await placesBeside(database, articleIds[1]!, 1)).toEqual([articleIds[0]]);
    await database.query(`UPDATE quote SET "isLeftOut" = TRUE WHERE "articleId" = ${articleIds[1]}`);
    await database.transaction((connection) => removeArticles(connection, [articleIds[0]!]));
    expect(await placesBeside(database, 0)).toEqual([articleIds[2]]);
  });

  it('are found out in a database of an earlier version', async () => {
    const database = await open();
    await printAll(database);
    const read = () => database.query<{ utterance: number | null }>('SELECT "utterance" FROM quote ORDER BY "id"');
    const before = await read();
    expect(before.filter(({ utterance }) => utterance === null)).toHaveLength(4);
    for (let step = MIGRATIONS.length; step > 7; step--) await migrateDown(database);
    await migrate(database);
    expect(await read()).toEqual(before);
  });
});

/** The articles, but one, that have the words that all print. */
async function placesBeside(database: Database, articleId: number, most = 10): Promise<number[]> {
  const { alsoIn, quote } = createLoaders(database);
  const ids = await alsoIn.load({ utterance: utteranceOf(PRINTED[0]!)!, articleId, most });
  return Promise.all(ids.map(async (id) => (await quote.load(id))!.articleId));
}

/** Three outlets print the same words, each beside words of its own; gives their articles. */
async function printAll(database: Database): Promise<number[]> {
  const articleIds: number[] = [];
  for (const [index, words] of PRINTED.entries()) {
    const own = { words: `number ${index} is enough`, speaker: index === 0 ? 'Ana Ruiz' : 'Omar Haddad' };
    const { articleId } = await save(database, [{ words, speaker: 'Ana Ruiz', about: ['IS'] }, own], {
      url: `https://outlet-${index}.example/ferries`,
      sourceName: `Outlet ${index}`,
      publishedAt: Date.UTC(2026, 2, 1 + index),
    });
    articleIds.push(articleId);
  }
  await save(database, [{ words: 'we will see what comes', speaker: 'Ana Ruiz' }]);
  return articleIds;
}
