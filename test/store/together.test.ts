import { expect, it } from 'vitest';
import { countStatements, openDatabase } from '../../src/store/database.ts';
import { contentsOf } from '../crash/contents.ts';
import { describeOnBothDatabases } from '../databases.ts';
import { articleOf, expectCountsToHold, type Sentence, store } from './articles.ts';

describeOnBothDatabases('articles that are stored together', (open) => {
  it('become what they are when they are stored one after the other', async () => {
    const [oneByOne, together] = [await open(), await open()];
    for (const article of ARTICLES) await store(oneByOne, ...article);
    const saved = await Promise.all(ARTICLES.map((article) => store(together, ...article)));
    expect(saved.filter(({ isDuplicate }) => !isDuplicate)).toHaveLength(ARTICLES.length);
    expect(await contentsOf(together)).toEqual(await contentsOf(oneByOne));
    await expectCountsToHold(together);
  });

  it('add nobody twice when two programs store them at the same time', async () => {
    const one = await open();
    const other = await openDatabase(one.url);
    const names = ['Ilse', 'Omar', 'Wanjiru', 'Tomás', 'Keiko'].flatMap((given) =>
      ['Brandt', 'Haddad', 'Kamau', 'Ruiz'].map((last) => `${given} ${last}`),
    );
    const articles = [...names, ...names].map((speaker, number) =>
      articleOf([{ words: `words number ${number}`, speaker }], { url: `https://paper.example/${number}` }),
    );
    await Promise.all(articles.map((article, at) => store(at < names.length ? one : other, ...article)));
    await other.close();
    const people = await one.query<{ name: string; quoteCount: number }>('SELECT "name", "quoteCount" FROM speaker');
    expect(people.map(({ name, quoteCount }) => `${name} ${quoteCount}`).sort()).toEqual(
      names.map((name) => `${name} 2`).sort(),
    );
    expect(await one.query('SELECT count(*) AS "count" FROM speaker_merge')).toEqual([{ count: 0 }]);
    await expectCountsToHold(one);
  });

  it('take as many statements as a few', async () => {
    const database = await open();
    for (const article of ARTICLES.slice(0, 8)) await store(database, ...article);
    const alone = await countStatements(database, () => store(database, ...ARTICLES[8]!));
    const many = await countStatements(database, () =>
      Promise.all(ARTICLES.slice(9, 25).map((article) => store(database, ...article))),
    );
    expect(many.result).toHaveLength(16);
    expect(many.statements.length).toBeLessThan(6 * alone.statements.length);
  });

  it('are stored without one that cannot be, which alone is told so', async () => {
    const database = await open();
    const articles = ARTICLES.slice(0, 10).map(
      ([article, extraction]) => [article, structuredClone(extraction)] as const,
    );
    articles[4]![1].quotes[0]!.kind = 'SUNG' as 'DIRECT';
    const outcomes = await Promise.allSettled(articles.map((article) => store(database, ...article)));
    expect(outcomes.map(({ status }) => status)).toEqual(
      articles.map((_, at) => (at === 4 ? 'rejected' : 'fulfilled')),
    );
    expect(outcomes[4]).toMatchObject({ reason: { message: expect.stringMatching(/check/i) } });
    expect(await database.query('SELECT count(*) AS "count" FROM article')).toEqual([{ count: 9 }]);
    await expectCountsToHold(database);
  });

  it('are one where they have one name, whichever of them comes first', async () => {
    const database = await open();
    const [article, extraction] = ARTICLES[0]!;
    const [other, otherExtraction] = ARTICLES[1]!;
    const saved = await Promise.all([
      store(database, article, extraction),
      store(database, { ...article, otherUrls: ['https://mirror.example/a'] }, extraction),
      store(database, other, otherExtraction),
      store(database, { ...article, url: 'https://mirror.example/a' }, extraction),
    ]);
    expect(new Set(saved.map(({ articleId }) => articleId)).size).toBe(2);
    expect(saved.filter(({ isDuplicate }) => !isDuplicate)).toHaveLength(2);
    expect(await database.query('SELECT count(*) AS "count" FROM article_identity')).toEqual([{ count: 3 }]);
    await expectCountsToHold(database);
  });
});

const PEOPLE: Pick<Sentence, 'speaker' | 'role' | 'country' | 'organization'>[] = [
  { speaker: 'Sergey Lavrov', role: 'foreign minister', country: 'RU' },
  { speaker: 'سيرغي لافروف', role: 'وزير الخارجية', country: 'RU' },
  { speaker: 'Abdoulaye Diop', country: 'ML' },
  { speaker: 'A. Diop', role: 'minister', country: 'ML' },
  { speaker: 'Diop', country: 'ML' },
  { speaker: 'Ahmed Ali', role: 'minister', country: 'EG' },
  { speaker: 'Ahmed Ali', country: 'SD' },
  { speaker: 'أحمد علي', country: 'EG' },
  { speaker: 'Ilse Brandt', role: 'Chancellor' },
  { speaker: 'I. Brandt' },
  { speaker: 'Foreign Ministry', country: 'RU', organization: true },
  { speaker: 'Russian Foreign Ministry', country: 'RU', organization: true },
  { speaker: 'Nadia Achour' },
];

/** The same few people again and again, by several names, each article with two of them. */
const ARTICLES = Array.from({ length: 48 }, (_, number) => {
  const speakers = [PEOPLE[(number * 5) % PEOPLE.length]!, PEOPLE[(number * 7 + 3) % PEOPLE.length]!];
  const sentences = speakers.map((speaker, at) => ({
    ...speaker,
    words: `the boat of harbour number ${number} will be ${at === 0 ? 'painted before' : 'sold after'} the long winter, they say`,
    about: number % 3 === 0 ? ['KE', 'UG'] : ['UG'],
  }));
  return articleOf(sentences.slice(0, 1 + (number % 2)), {
    url: `https://paper${number % 5}.example/${number}`,
    sourceName: `Paper ${number % 5}`,
    publishedAt: Date.parse('2026-03-01T06:00:00Z') + number * 3_600_000,
    language: /\p{Script=Arabic}/u.test(speakers[0]!.speaker!) ? 'ar' : 'en',
  });
});
