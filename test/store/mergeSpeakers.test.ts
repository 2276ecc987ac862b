import { afterAll, expect, it } from 'vitest';
import { encodeId } from '../../schema/ids.ts';
import { countStatements, type Database } from '../../src/store/database.ts';
import { countQuotes, findArticles, findQuotes, findSpeakers } from '../../src/store/find.ts';
import { createLoaders } from '../../src/store/loaders.ts';
import { mergeSpeakers, tellApart, unmergeSpeakers } from '../../src/store/mergeSpeakers.ts';
import { withdrawArticle } from '../../src/store/withdrawals.ts';
import { serve, type TestServer } from '../ask.ts';
import { describeOnBothDatabases } from '../databases.ts';
import { expectCountsToHold, save } from './articles.ts';

const servers: TestServer[] = [];
afterAll(async () => {
  for (const server of servers) await server.close();
});

describeOnBothDatabases('merging speakers', (open) => {
  it('gives the one that stays all quotes, articles, names and counts of the other, and its country', async () => {
    const { database, wolf, wolff, merge } = await twoWolfs(open);
    await merge(wolff, wolf);
    const loaders = createLoaders(database);
    expect(await loaders.speaker.load(wolf)).toMatchObject({
      name: 'Ines Wolf',
      countryCode: 'AT',
      role: 'chancellor',
      quoteCount: 4,
      names: [
        { name: 'Ines Wolf', language: 'en' },
        { name: 'La Louve', language: 'fr' },
      ],
    });
    const { rows } = await findQuotes(database, { speakerCountry: ['AT'] }, 'PUBLISHED_ASC', { size: 10 });
    expect(rows).toHaveLength(4);
    expect(await findSpeakers(database, { kind: 'PERSON', search: 'louve' }, 'NAME_ASC', { size: 10 })).toMatchObject({
      rows: [{ key: wolf }],
    });
    await expectCountsToHold(database);
  });

  it('changes no count by day where both are of one country, and quotes behind the lock of the counts alone', async () => {
    const { database, wolf, wolff, merge } = await twoWolfs(open);
    await database.query(`UPDATE speaker_nation SET "countryCode" = 'AT'`);
    await database.query(`UPDATE speaker SET "countryCode" = 'AT' WHERE "id" = ${wolf}`);
    await database.query(`UPDATE quote SET "speakerCountryCode" = 'AT'`);
    const { statements } = await countStatements(database, () => merge(wolff, wolf));
    expect(statements.filter((text) => text.includes('INTO quote_tally'))).toEqual([]);
    const moved = statements.findIndex((text) => text.includes('UPDATE quote SET "speakerId"'));
    const locked = statements.findIndex((text) => text.includes('pg_advisory_xact_lock'));
    expect(moved).toBeGreaterThan(0);
    if (database.dialect === 'postgres') expect(statements.slice(0, moved)[locked]).toBeDefined();
  });

  it('lets the id of the one that went lead to the one that stayed, wherever it is given', async () => {
    const { database, wolf, wolff, merge } = await twoWolfs(open);
    await merge(wolff, wolf);
    expect(await countQuotes(database, { speaker: [wolff] })).toBe(4);
    expect(await countQuotes(database, { speaker: [wolff, wolf], aboutCountry: ['ML'] })).toBe(3);
    expect(await countQuotes(database, { speaker: [wolff], language: ['fr'] })).toBe(3);
    const quotes = await findQuotes(database, { speaker: [wolff, wolf] }, 'PUBLISHED_ASC', { size: 10 });
    expect(quotes.rows).toHaveLength(4);
    const about = { speaker: [wolff], aboutCountry: ['ML'] };
    expect((await findQuotes(database, about, 'PUBLISHED_ASC', { size: 10 })).rows).toHaveLength(3);
    const articles = await findArticles(database, { speaker: [wolff] }, 'PUBLISHED_ASC', { size: 10 });
    expect(articles.rows).toHaveLength(3);
    const server = await serve(database);
    servers.push(server);
    const old = encodeId('Person', wolff);
    const { data } = await server.ask(`{
      node(id: "${old}") { id ... on Person { name } }
      person(id: "${old}") { id quotes { totalCount } }
      speaker(by: { id: "${old}" }) { id }
    }`);
    const id = encodeId('Person', wolf);
    expect(data).toEqual({
      node: { id, name: 'Ines Wolf' },
      person: { id, quotes: { totalCount: 4 } },
      speaker: { id },
    });
  });

  it('is undone: everything is as it was, and the two are told apart', async () => {
    const { database, wolf, wolff, merge, undo } = await twoWolfs(open);
    const before = await graphOf(database);
    const mergeId = await merge(wolff, wolf);
    expect(await undo(mergeId)).toEqual({ fromId: wolff, intoId: wolf });
    expect(await graphOf(database)).toEqual(before);
    expect(await database.query('SELECT "oneId", "otherId" FROM speaker_apart')).toEqual([
      { oneId: wolf, otherId: wolff },
    ]);
    expect(await undo(mergeId)).toEqual({ problem: 'MERGE_NOT_FOUND' });
    await expectCountsToHold(database);
  });

  it('leads on when the one that stayed is merged too, and is undone the last first', async () => {
    const { database, wolf, wolff, merge, undo } = await twoWolfs(open);
    await save(database, [{ words: 'a third spelling', speaker: 'Fenris Grau', about: ['PE'] }]);
    const wulf = await keyOf(database, 'Fenris Grau');
    const before = await graphOf(database);
    const first = await merge(wolff, wolf);
    const second = await merge(wolf, wulf);
    const loaders = createLoaders(database);
    expect(await loaders.speaker.load(wolff)).toMatchObject({ id: wulf, quoteCount: 5 });
    expect(await merge(wolff, wolf)).toEqual({ problem: 'SAME_SPEAKER' });
    expect(await undo(first)).toEqual({ problem: 'MERGED_AGAIN' });
    expect(await undo(second)).toEqual({ fromId: wolf, intoId: wulf });
    expect(await createLoaders(database).speaker.load(wolff)).toMatchObject({ id: wolf, quoteCount: 4 });
    await undo(first);
    expect(await graphOf(database)).toEqual(before);
    await expectCountsToHold(database);
  });

  it('leaves what was linked or put right since where it is', async () => {
    const { database, wolf, wolff, merge, undo } = await twoWolfs(open);
    const mergeId = await merge(wolff, wolf);
    await save(database, [{ words: 'said after they were one', speaker: 'Ines Wolf' }]);
    await undo(mergeId);
    expect(await countQuotes(database, { speaker: [wolf] })).toBe(3);
    expect(await countQuotes(database, { speaker: [wolff] })).toBe(2);
    await expectCountsToHold(database);
  });

  it('tells whoever is not the one that went from the one that stayed', async () => {
    const { database, wolf, wolff, merge } = await twoWolfs(open);
    await save(database, [{ words: 'somebody else', speaker: 'Inga Moor' }]);
    const inga = await keyOf(database, 'Inga Moor');
    await database.transaction((connection) => tellApart(connection, inga, wolff));
    await merge(wolff, wolf);
    expect(await database.query('SELECT "oneId", "otherId" FROM speaker_apart')).toEqual([
      { oneId: wolf, otherId: inga },
    ]);
  });

  it('refuses one speaker, a person and an organization, and ids of nobody', async () => {
    const { database, wolf, merge } = await twoWolfs(open);
    await save(database, [{ words: 'we are a house', speaker: 'Wolf House', organization: true }]);
    const house = await keyOf(database, 'Wolf House');
    expect(await merge(wolf, wolf)).toEqual({ problem: 'SAME_SPEAKER' });
    expect(await merge(wolf, house)).toEqual({ problem: 'DIFFERENT_KINDS' });
    expect(await merge(wolf, 9_999)).toEqual({ problem: 'SPEAKER_NOT_FOUND' });
    expect(await merge(9_999, wolf)).toEqual({ problem: 'SPEAKER_NOT_FOUND' });
  });

  it('lets an article be taken down that speaks of them', async () => {
    const { database, wolf, wolff, merge, undo } = await twoWolfs(open);
    const mergeId = await merge(wolff, wolf);
    const { rows } = await findArticles(database, { speaker: [wolf] }, 'PUBLISHED_ASC', { size: 10 });
    for (const { key } of rows)
      await withdrawArticle(database, { articleId: key, reason: null, tokenId: null, now: NOW });
    expect(await createLoaders(database).speaker.load(wolff)).toBeNull();
    expect(await undo(mergeId)).toEqual({ problem: 'MERGE_NOT_FOUND' });
  });
});

/** Three articles: one of Ines Wolf, one of La Louve, who is Austrian, and one that names both. */
async function twoWolfs(open: () => Promise<Database>) {
  const database = await open();
  await save(database, [{ words: 'the bridge will be built', speaker: 'Ines Wolf', about: ['ML'] }]);
  await save(
    database,
    [
      {
        words: 'le pont sera construit',
        speaker: 'La Louve',
        role: 'chancellor',
        country: 'AT',
        about: ['ML', 'NE'],
      },
    ],
    { language: 'fr' },
  );
  await save(
    database,
    [
      { words: 'elle le dit', speaker: 'La Louve', about: ['ML'] },
      { words: 'elle le répète', speaker: 'Ines Wolf', about: ['NE'] },
    ],
    { language: 'fr' },
  );
  await database.query(`DELETE FROM speaker_name WHERE "name" = 'Ines Wolf' AND "language" = 'fr'`);
  const merge = (fromId: number, intoId: number) =>
    database.transaction(async (connection) => {
      const merged = await mergeSpeakers(connection, { fromId, intoId, tokenId: null, because: null, now: NOW });
      return 'problem' in merged ? (merged as never) : merged.mergeId;
    });
  return {
    database,
    merge: merge as (fromId: number, intoId: number) => Promise<number>,
    undo: (mergeId: number) => database.transaction((connection) => unmergeSpeakers(connection, mergeId)),
    wolf: await keyOf(database, 'Ines Wolf'),
    wolff: await keyOf(database, 'La Louve'),
  };
}

async function keyOf(database: Database, name: string): Promise<number> {
  const [row] = await database.query<{ id: number }>(`SELECT "id" FROM speaker WHERE "name" = '${name}'`);
  return row!.id;
}

/** Everything that a merge touches. */
async function graphOf({ query }: Database): Promise<unknown> {
  return Promise.all(
    [
      'SELECT * FROM speaker ORDER BY "id"',
      'SELECT "speakerId", "name", "language", "script" FROM speaker_name ORDER BY "speakerId", "name", "language"',
      'SELECT "speakerId", "name", "articleCount", "firstSeenAt" FROM speaker_name ORDER BY "speakerId", "name", "language"',
      'SELECT "speakerId", "role", "articleCount" FROM speaker_role ORDER BY "speakerId", "role"',
      'SELECT * FROM speaker_nation ORDER BY "speakerId", "countryCode"',
      'SELECT * FROM speaker_key ORDER BY "speakerId", "key"',
      'SELECT * FROM speaker_country ORDER BY "speakerId", "countryCode"',
      'SELECT * FROM article_speaker ORDER BY "articleId", "speakerId"',
      'SELECT "id", "speakerId", "speakerCountryCode" FROM quote ORDER BY "id"',
      'SELECT "quoteId", "countryCode", "speakerId" FROM quote_country ORDER BY "quoteId", "countryCode"',
      'SELECT count(*) AS "count" FROM speaker_search',
    ].map((statement) => query(statement)),
  );
}

const NOW = Date.parse('2026-06-01T00:00:00Z');
