import { expect, it } from 'vitest';
import { countStatements, type Database } from '../../src/store/database.ts';
import { createLoaders } from '../../src/store/loaders.ts';
import { MIGRATIONS, migrate, migrateDown } from '../../src/store/migrate.ts';
import { withdrawArticle } from '../../src/store/withdrawals.ts';
import { describeOnBothDatabases } from '../databases.ts';
import { save } from './articles.ts';

const WIRE = Array.from(
  { length: 30 },
  (_, number) => `Sentence ${number} of the dispatch tells of pier ${number * 31}.`,
);

describeOnBothDatabases('a dispatch that several outlets print', (open) => {
  it('is grouped: each copy tells the others, the first published first, and how alike they are', async () => {
    const database = await open();
    const whole = await print(database, 'wire', WIRE, 1);
    const same = await print(database, 'coast', WIRE, 3);
    const cut = await print(database, 'quay', [...WIRE.slice(0, 24), 'Our reporter adds a word of her own.'], 2);
    const passage = await print(database, 'mole', [...WIRE.slice(0, 4), ...lines('mole', 26)], 4);
    const own = await print(database, 'wire', WIRE, 5);
    const other = await print(database, 'isle', lines('isle', 30), 6);

    expect(await copiesOf(database, whole)).toEqual([
      { articleId: cut, likeness: expect.closeTo(0.76, 1) },
      { articleId: same, likeness: 1 },
    ]);
    expect((await copiesOf(database, cut)).map(({ articleId }) => articleId)).toEqual([whole, same, own]);
    expect(await copiesOf(database, cut, 1)).toMatchObject([{ articleId: whole }]);
    for (const alone of [passage, other]) expect(await copiesOf(database, alone)).toEqual([]);
  });

  it('leaves no trace of a copy that was taken down', async () => {
    const database = await open();
    const first = await print(database, 'wire', WIRE, 1);
    const second = await print(database, 'coast', WIRE, 2);
    await withdrawArticle(database, { articleId: second, reason: null, tokenId: null, now: 1 });
    expect(await copiesOf(database, first)).toEqual([]);
    await withdrawArticle(database, { articleId: first, reason: null, tokenId: null, now: 1 });
    expect(await database.query('SELECT * FROM article_band')).toEqual([]);
    expect(await database.query('SELECT * FROM article_sketch')).toEqual([]);
  });

  it('is found out in a database of an earlier version', async () => {
    const database = await open();
    const first = await print(database, 'wire', WIRE, 1);
    const second = await print(database, 'coast', WIRE, 2);
    await save(database, [{ words: 'short' }]);
    const last = MIGRATIONS.findIndex(({ name }) => name === 'copies');
    for (let step = MIGRATIONS.length; step > last; step--) await migrateDown(database);
    await migrate(database);
    expect(await copiesOf(database, first)).toEqual([{ articleId: second, likeness: 1 }]);
  });

  it('is found by three statements however many are asked, and by the index', async () => {
    const database = await open();
    const ids: number[] = [];
    for (let number = 0; number < 12; number++) ids.push(await print(database, `outlet-${number}`, WIRE, number));
    const { articleCopies } = createLoaders(database);
    const { result, statements } = await countStatements(database, () =>
      articleCopies.loadMany(ids.map((articleId) => ({ articleId, most: 100 }))),
    );
    expect(statements).toHaveLength(3);
    expect(result.map((copies) => (copies as object[]).length)).toEqual(Array(12).fill(11));
    const plan = await database.transaction(async ({ query, dialect }) => {
      if (dialect === 'postgres') await query('SET LOCAL enable_seqscan = off');
      return query(`${dialect === 'sqlite' ? 'EXPLAIN QUERY PLAN' : 'EXPLAIN'}
        SELECT "articleId" FROM article_band WHERE "band" = 1 AND "articleId" < 5 ORDER BY "articleId" DESC LIMIT 50`);
    });
    expect(JSON.stringify(plan)).toMatch(/PRIMARY KEY|article_band_pkey/);
    expect(JSON.stringify(plan)).not.toMatch(/TEMP B-TREE|"Sort/);
  });

  it('shows those stored nearest to it where more print it than are looked at', async () => {
    const database = await open();
    const ids: number[] = [];
    for (let number = 0; number < 160; number++) ids.push(await print(database, `outlet-${number}`, WIRE, number));
    const found = (await copiesOf(database, ids[80]!, 100)).map(({ articleId }) => articleId);
    expect(found).toEqual([...ids.slice(30, 80), ...ids.slice(81, 131)]);
  });
});

async function print(database: Database, outlet: string, sentences: string[], day: number): Promise<number> {
  const { articleId } = await save(
    database,
    sentences.map((words) => ({ words })),
    {
      url: `https://${outlet}.example/${day}`,
      sourceName: outlet,
      publishedAt: Date.UTC(2026, 2, 1) + day * 86_400_000,
    },
  );
  return articleId;
}

function lines(outlet: string, count: number): string[] {
  return Array.from(
    { length: count },
    (_, number) => `At the ${outlet} nobody saw ship ${number * 17 + outlet.length} of ${outlet}.`,
  );
}

function copiesOf(database: Database, articleId: number, most = 20) {
  return createLoaders(database).articleCopies.load({ articleId, most });
}
