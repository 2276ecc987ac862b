import { beforeAll, expect, it } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { countQuotes, findSpeakers } from '../../src/store/find.ts';
import { databaseStats } from '../../src/store/maintenance.ts';
import { hasSamples, removeSamples } from '../../src/store/samples.ts';
import { describeOnBothDatabases } from '../databases.ts';
import { expectCountsToHold, save } from './articles.ts';

describeOnBothDatabases('sample articles', (open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });

  it('are removed with all that only they brought in, and the counts of the rest stay right', async () => {
    expect(await hasSamples(database)).toBe(false);
    expect(await removeSamples(database)).toBe(0);
    await save(database, [{ words: 'a real word', speaker: 'Both Known', about: ['ML'] }], {
      url: 'https://lantern.example/real',
    });
    const before = await databaseStats(database);

    const sample = { isSample: true, sourceName: 'The Evening Lantern' };
    await save(database, [{ words: 'an invented word', speaker: 'Both Known', about: ['ML', 'TD'] }], {
      ...sample,
      url: 'https://lantern.example/1',
    });
    await save(
      database,
      [{ words: 'another one', speaker: 'Only Invented', about: ['TD'] }, { words: 'who knows' }],
      sample,
    );
    expect(await hasSamples(database)).toBe(true);
    expect(await databaseStats(database)).toMatchObject({
      articles: 3,
      quotes: 4,
      sampleArticles: 2,
      people: 2,
      sources: 3,
      countries: 2,
    });

    expect(await removeSamples(database)).toBe(2);
    expect(await hasSamples(database)).toBe(false);
    expect(await databaseStats(database)).toEqual(before);
    await expectCountsToHold(database);
    expect(await countQuotes(database, { search: 'invented' })).toBe(0);
    expect(
      (await findSpeakers(database, { kind: 'PERSON', search: 'invented' }, 'NAME_ASC', { size: 5 })).rows,
    ).toEqual([]);
    const left = await database.query(
      'SELECT (SELECT count(*) FROM quote_search) AS "quotes", (SELECT count(*) FROM article_search) AS "articles"',
    );
    expect(left).toEqual([{ quotes: 1, articles: 1 }]);
  });
});
