import { beforeAll, expect, it } from 'vitest';
import { countStatements, type Database } from '../../src/store/database.ts';
import type { QuoteFilter } from '../../src/store/filters.ts';
import { type QuoteDimension, quoteStats } from '../../src/store/stats.ts';
import { describeOnBothDatabases } from '../databases.ts';
import { expectCountsToHold, save } from './articles.ts';

describeOnBothDatabases('counting quotes by dimensions', (open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    const lantern = { sourceName: 'The Evening Lantern', language: 'en' };
    await save(
      database,
      [
        { words: 'one', speaker: 'Ana Ruiz', country: 'ES', about: ['ML', 'FR'] },
        { words: 'two', speaker: 'Ana Ruiz', about: ['ML'], kind: 'INDIRECT' },
        { words: 'three', speaker: 'Omar Haddad', about: ['ML'] },
        { words: 'four', about: ['FR'] },
      ],
      // The last second of a year that belongs to the first week of the next.
      { ...lantern, publishedAt: Date.parse('2025-12-31T23:59:59.999Z') },
    );
    await save(database, [{ words: 'five', speaker: 'Omar Haddad' }], {
      ...lantern,
      publishedAt: Date.parse('2026-01-01T00:00:00Z'),
    });
    await save(database, [{ words: 'six', speaker: 'Ana Ruiz', about: ['ML'] }], {
      sourceName: 'Le Quai',
      language: 'fr',
      publishedAt: null,
    });
    await save(database, [{ words: 'seven' }], { ...lantern, publishedAt: Date.parse('1969-07-20T20:17:40Z') });
  });

  const counted = async (groupBy: QuoteDimension[], filter = {}, first = 50) => {
    const { total, groups } = await quoteStats(database, filter, groupBy, first);
    return { total, groups: groups.map(({ keys, count }) => [...keys.map(({ label }) => label), count]) };
  };

  it('counts by country, speaker, source, language and kind, the largest first', async () => {
    expect(await counted(['ABOUT_COUNTRY'])).toEqual({
      total: 7,
      groups: [
        ['Mali', 4],
        ['France', 2],
      ],
    });
    expect(await counted(['SPEAKER'])).toEqual({
      total: 7,
      groups: [
        ['Ana Ruiz', 3],
        ['Omar Haddad', 2],
      ],
    });
    expect(await counted(['SPEAKER_COUNTRY'])).toEqual({ total: 7, groups: [['Spain', 3]] });
    expect(await counted(['SOURCE'])).toEqual({
      total: 7,
      groups: [
        ['The Evening Lantern', 6],
        ['Le Quai', 1],
      ],
    });
    expect(await counted(['LANGUAGE'])).toEqual({
      total: 7,
      groups: [
        ['en', 6],
        ['fr', 1],
      ],
    });
    expect(await counted(['KIND'])).toEqual({
      total: 7,
      groups: [
        ['DIRECT', 6],
        ['INDIRECT', 1],
      ],
    });
  });

  it('counts by day, ISO week, month and year of publication in UTC', async () => {
    expect(await counted(['DAY'])).toEqual({
      total: 7,
      groups: [
        ['2025-12-31', 4],
        ['1969-07-20', 1],
        ['2026-01-01', 1],
      ],
    });
    expect(await counted(['WEEK'])).toEqual({
      total: 7,
      groups: [
        ['2026-W01', 5],
        ['1969-W29', 1],
      ],
    });
    expect(await counted(['MONTH'])).toEqual({
      total: 7,
      groups: [
        ['2025-12', 4],
        ['1969-07', 1],
        ['2026-01', 1],
      ],
    });
    expect(await counted(['YEAR'])).toEqual({
      total: 7,
      groups: [
        ['2025', 4],
        ['1969', 1],
        ['2026', 1],
      ],
    });
  });

  it('counts the days and weeks of a time zone', async () => {
    const inZone = async (groupBy: QuoteDimension[], timeZone: string) => {
      const { groups } = await quoteStats(database, {}, groupBy, 50, { timeZone });
      return groups.map(({ keys, count }) => [...keys.map(({ key }) => key), count]);
    };
    expect(await inZone(['DAY'], 'Asia/Tokyo')).toEqual([
      ['2026-01-01', 5],
      ['1969-07-21', 1],
    ]);
    expect(await inZone(['DAY'], 'America/New_York')).toEqual([
      ['2025-12-31', 5],
      ['1969-07-20', 1],
    ]);
    expect(await inZone(['YEAR', 'LANGUAGE'], 'Africa/Tunis')).toEqual([
      ['2026', 'en', 5],
      ['1969', 'en', 1],
    ]);
    await expect(quoteStats(database, {}, ['DAY'], 1, { timeZone: 'Mars/Olympus' })).rejects.toThrow(RangeError);
  });

  it('counts by two dimensions', async () => {
    expect(await counted(['SPEAKER_COUNTRY', 'ABOUT_COUNTRY'])).toEqual({
      total: 7,
      groups: [
        ['Spain', 'Mali', 3],
        ['Spain', 'France', 1],
      ],
    });
    expect(await counted(['ABOUT_COUNTRY', 'MONTH'])).toEqual({
      total: 7,
      groups: [
        ['Mali', '2025-12', 3],
        ['France', '2025-12', 2],
      ],
    });
  });

  it('tells the keys that lead to the rows', async () => {
    const [row] = await database.query<{ id: number }>(`SELECT "id" FROM speaker WHERE "name" = 'Ana Ruiz'`);
    const { groups } = await quoteStats(database, {}, ['SPEAKER', 'ABOUT_COUNTRY'], 1);
    expect(groups).toEqual([
      {
        keys: [
          { dimension: 'SPEAKER', key: String(row!.id), label: 'Ana Ruiz' },
          { dimension: 'ABOUT_COUNTRY', key: 'ML', label: 'Mali' },
        ],
        count: 3,
      },
    ]);
  });

  it('gives from kept counts what counting gives', async () => {
    const ids = (await database.query<{ id: number }>('SELECT "id" FROM speaker ORDER BY "id"')).map(({ id }) => id);
    const everything = { minConfidence: 0 };
    for (const groupBy of [
      ['ABOUT_COUNTRY'],
      ['SPEAKER'],
      ['SOURCE'],
      ['SPEAKER', 'ABOUT_COUNTRY'],
      ['ABOUT_COUNTRY', 'SPEAKER'],
    ] as QuoteDimension[][]) {
      for (const filter of [
        {},
        { speaker: [ids[0]!] },
        { speaker: ids },
        { aboutCountry: ['ML'] },
        { aboutCountry: ['ML', 'FR'] },
        { speaker: [] },
      ]) {
        const counted = await quoteStats(database, { ...filter, ...everything }, groupBy, 50);
        expect([filter, await quoteStats(database, filter, groupBy, 50)]).toEqual([filter, counted]);
      }
    }
  });

  it('counts what passes the filter, and gives as many groups as asked for', async () => {
    expect(await counted(['ABOUT_COUNTRY'], { aboutCountry: ['FR'] })).toEqual({
      total: 2,
      groups: [
        ['France', 2],
        ['Mali', 1],
      ],
    });
    expect(await counted(['SPEAKER'], { kind: ['DIRECT'], search: 'one' })).toEqual({
      total: 1,
      groups: [['Ana Ruiz', 1]],
    });
    expect(await counted(['SPEAKER'], {}, 1)).toEqual({ total: 7, groups: [['Ana Ruiz', 3]] });
    expect(await counted(['SPEAKER'], { search: '…' })).toEqual({ total: 0, groups: [] });
  });

  it('refuses no dimension, three, and one twice', async () => {
    for (const groupBy of [[], ['DAY', 'WEEK', 'YEAR'], ['DAY', 'DAY']] as QuoteDimension[][]) {
      await expect(quoteStats(database, {}, groupBy, 10)).rejects.toThrow(/^groupBy: /);
    }
  });
});

describeOnBothDatabases('counts kept by two dimensions', (open) => {
  const DAY = Date.parse('2026-03-01T00:00:00Z');
  const FILTERS: QuoteFilter[] = [
    {},
    { aboutCountry: ['ML'] },
    { speakerCountry: ['ES', 'FR'] },
    { language: ['en', 'en'] },
    { kind: ['DIRECT', 'MIXED'] },
    { source: [1] },
    { aboutCountry: ['ML'], language: ['fr', 'en'] },
    { publishedFrom: DAY, publishedTo: DAY + 2 * 86_400_000 - 1 },
    { publishedFrom: DAY + 86_400_000, kind: ['DIRECT'] },
    { publishedTo: DAY - 1, aboutCountry: ['FR'] },
    { language: [] },
  ];
  const DIMENSIONS: QuoteDimension[] = [
    'ABOUT_COUNTRY',
    'SPEAKER_COUNTRY',
    'SOURCE',
    'LANGUAGE',
    'KIND',
    'DAY',
    'WEEK',
    'MONTH',
    'YEAR',
  ];

  it('are what counting the quotes themselves gives, for every filter and dimension', async () => {
    const database = await open();
    for (let article = 0; article < 12; article++) {
      await save(
        database,
        Array.from({ length: 1 + (article % 4) }, (_, index) => ({
          words: `words ${article} of ${index}`,
          speaker: index % 3 === 0 ? undefined : `Ana Ruiz ${index}`,
          country: article % 5 === 0 ? ['ES', 'FR'][index % 2] : undefined,
          about: [['ML'], ['ML', 'FR'], [], ['FR']][(article + index) % 4],
          kind: (['DIRECT', 'INDIRECT', 'MIXED'] as const)[(article * index) % 3],
        })),
        {
          language: ['en', 'fr'][article % 2],
          sourceName: `Outlet ${article % 3}`,
          publishedAt: article % 6 === 5 ? null : DAY + (article - 6) * 40_000_000,
        },
      );
    }
    let fromTallies = 0;
    for (const filter of FILTERS) {
      for (const first of DIMENSIONS) {
        for (const second of [null, ...DIMENSIONS]) {
          if (second === first) continue;
          const groupBy = second === null ? [first] : [first, second];
          const { result, statements } = await countStatements(database, () =>
            quoteStats(database, filter, groupBy, 1000),
          );
          fromTallies += statements.some((text) => text.includes('quote_tally')) ? 1 : 0;
          // A condition that every quote meets, and no kept count knows.
          expect({ filter, ...result }).toEqual({
            filter,
            ...(await quoteStats(database, { ...filter, minConfidence: 0 }, groupBy, 1000)),
          });
        }
      }
    }
    expect(fromTallies).toBeGreaterThan(200);
    await expectCountsToHold(database);
  });
});
