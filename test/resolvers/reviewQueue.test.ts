import { expect, it } from 'vitest';
import { describeOnBothDatabases } from '../databases.ts';
import { deskOf } from '../desk.ts';
import { save } from '../store/articles.ts';

const QUEUE = `query ($first: Int, $after: String, $last: Int, $before: String, $language: [LanguageCode!]) {
  reviewQueue(first: $first, after: $after, last: $last, before: $before, language: $language) {
    totalCount pageInfo { endCursor hasNextPage } nodes { id text confidence }
  }
}`;

describeOnBothDatabases('reviewQueue', (open) => {
  const start = deskOf(open);

  it('begins with what the extractor is least sure of, page by page, and skips what was reviewed', async () => {
    const { database, ask, review, undo } = await start();
    await save(database, [
      { words: 'hardly anything at all', confidence: 0.11 },
      { words: 'half and half', confidence: 0.52 },
    ]);
    const { reviewQueue: all } = await ask(QUEUE, { first: 100 });
    expect(all.totalCount).toBe(all.nodes.length);
    const confidences = all.nodes.map(({ confidence }: { confidence: number }) => confidence);
    expect(confidences).toEqual([...confidences].sort((one, other) => one - other));
    expect(all.nodes[0].text).toBe('hardly anything at all');

    const { reviewQueue: first } = await ask(QUEUE, { first: 2 });
    const { entry } = await review({ id: first.nodes[1].id, status: 'CONFIRMED' });
    const { reviewQueue: next } = await ask(QUEUE, { first: 100, after: first.pageInfo.endCursor });
    expect(next.totalCount).toBe(all.totalCount - 1);
    expect(next.nodes).toEqual(all.nodes.slice(2));
    await undo(entry.id);
    expect((await ask(QUEUE, { first: 100 })).reviewQueue.nodes).toEqual(all.nodes);
  });

  it('may be of some languages only', async () => {
    const { ask, server } = await start();
    const count = async (language: string[] | null) => (await ask(QUEUE, { language })).reviewQueue.totalCount;
    const all = await count(null);
    const each = await Promise.all(['ar', 'en', 'fr'].map((language) => count([language])));
    expect(each.every((some) => some > 0 && some < all)).toBe(true);
    expect(await count(['ar', 'fr', 'ar'])).toBe(each[0]! + each[2]!);
    expect(await count([])).toBe(0);
    const { errors } = await server.ask(QUEUE);
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('brings forward who is much quoted, and words that many print, once', async () => {
    const { database, ask } = await start();
    const known = Array.from({ length: 20 }, (_, at) => ({
      words: `word ${at}`,
      speaker: 'Ana Ruiz',
      confidence: 0.99,
    }));
    await save(database, known);
    await save(database, [
      { words: 'said by somebody known', speaker: 'Ana Ruiz', confidence: 0.8 },
      { words: 'said by nobody known', speaker: 'Otto Lind', confidence: 0.75 },
    ]);
    const printed = 'the bridge over the strait will be open to all before the winter comes';
    for (let copy = 0; copy < 5; copy++)
      await save(database, [
        { words: printed, confidence: 0.9 },
        { words: `and that was paper ${copy}`, confidence: 0.99 },
      ]);
    const { nodes } = (await ask(QUEUE, { first: 100 })).reviewQueue;
    const place = (words: string) => nodes.findIndex(({ text }: { text: string }) => text === words);
    expect(place('said by somebody known')).toBeLessThan(place('said by nobody known'));
    expect(place(printed)).toBeLessThan(place('said by nobody known'));
    const texts = nodes.map(({ text }: { text: string }) => text);
    expect(texts.indexOf(printed, place('said by nobody known'))).toBeGreaterThan(place('said by nobody known'));
    expect(texts.filter((text: string) => text === printed)).toHaveLength(5);
  });

  it('is read by its index alone, however many were reviewed', async () => {
    const { database } = await start();
    for (const where of ['', `AND "language" = 'en'`]) {
      const asked = `SELECT "reviewWorth", "id" FROM quote WHERE "reviewStatus" IS NULL ${where} ORDER BY "reviewWorth" DESC, "id" DESC LIMIT 21`;
      const plan = await database.transaction(async ({ query }) => {
        if (database.dialect === 'sqlite') return query(`EXPLAIN QUERY PLAN ${asked}`);
        // A table of a few rows is read whole otherwise.
        await query('SET LOCAL enable_seqscan = off');
        return query(`EXPLAIN ${asked}`);
      });
      expect(JSON.stringify(plan)).toMatch(where === '' ? /quote_to_review[ "]/ : /quote_to_review_by_language/);
      expect(JSON.stringify(plan)).not.toMatch(/Sort|TEMP B-TREE/);
    }
  });
});
