import { expect, it } from 'vitest';
import { migrate, migrateDown } from '../../src/store/migrate.ts';
import { bearer } from '../ask.ts';
import { describeOnBothDatabases } from '../databases.ts';
import { deskOf } from '../desk.ts';
import { expectCountsToHold } from '../store/articles.ts';

const LOG = `query ($filter: AuditFilterInput, $first: Int, $after: String) {
  auditLog(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id action madeAt editor { number name } quote { id } speaker { id }
      before { reviewStatus speakerName aboutCountry } after { reviewStatus speakerName aboutCountry }
      undoes { id } undoneBy { id }
    }
  }
}`;

describeOnBothDatabases('the audit log', (open) => {
  const start = deskOf(open);

  it('tells who changed what and when, with what was before and after, the newest first, page by page', async () => {
    const { ask, quoteSaying, personNamed, review } = await start();
    const [grain, other] = [await quoteSaying('grain'), await quoteSaying('avenir')];
    const speakerId = await personNamed('Vaudreuil');
    await review({ id: grain, status: 'CONFIRMED' });
    await review({ id: grain, status: 'CORRECTED', speakerId, aboutCountry: ['NE'] });
    await review({ id: other, status: 'REJECTED' });
    const { auditLog: first } = await ask(LOG, { first: 2 });
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    expect(first.nodes).toMatchObject([
      { quote: { id: other }, before: { reviewStatus: 'UNREVIEWED' }, after: { reviewStatus: 'REJECTED' } },
      {
        action: 'REVIEW_QUOTE',
        editor: { number: expect.any(Number), name: 'a EDITOR' },
        quote: { id: grain },
        speaker: null,
        before: { reviewStatus: 'CONFIRMED', speakerName: 'Anna Whitfield', aboutCountry: ['ML'] },
        after: { reviewStatus: 'CORRECTED', speakerName: 'Claire Vaudreuil', aboutCountry: ['NE'] },
        undoes: null,
        undoneBy: null,
      },
    ]);
    const { auditLog: second } = await ask(LOG, { first: 2, after: first.pageInfo.endCursor });
    expect(second.pageInfo.hasNextPage).toBe(false);
    expect(second.nodes).toMatchObject([{ after: { reviewStatus: 'CONFIRMED' } }]);
    const { number } = first.nodes[0].editor;
    for (const [filter, count] of [
      [{ quote: grain }, 2],
      [{ editor: number }, 3],
      [{ editor: number + 1 }, 0],
      [{ action: 'REVIEW_QUOTE', quote: other }, 1],
      [{ speaker: speakerId }, 0],
    ] as const)
      expect([filter, (await ask(LOG, { filter })).auditLog.totalCount]).toEqual([filter, count]);
  });

  it('is shown to editors only, its entries by their ids too', async () => {
    const { database, server, ask, quoteSaying, review } = await start();
    const { entry } = await review({ id: await quoteSaying('grain'), status: 'CONFIRMED' });
    const byId = `{ node(id: "${entry.id}") { __typename id } }`;
    expect((await ask(byId)).node).toEqual({ __typename: 'AuditEntry', id: entry.id });
    for (const headers of [{}, await bearer(database, 'READER')]) {
      expect((await server.ask(byId, {}, headers)).data.node).toBeNull();
      const { errors } = await server.ask('{ auditLog { totalCount } }', {}, headers);
      expect(errors?.[0]?.extensions.code).toMatch(/UNAUTHENTICATED|FORBIDDEN/);
    }
  });

  it('cannot be changed, whatever writes into the database', async () => {
    const { database, quoteSaying, review } = await start();
    await review({ id: await quoteSaying('grain'), status: 'CONFIRMED' });
    for (const statement of [`UPDATE audit_entry SET "after" = '{}'`, 'DELETE FROM audit_entry'])
      await expect(database.transaction(({ query }) => query(statement))).rejects.toThrow(
        'the audit log is only added to',
      );
    // A quote that goes with its article leaves its entries.
    await database.transaction(({ query }) => query('DELETE FROM article'));
    expect(await database.query('SELECT count(*) AS "count" FROM audit_entry')).toEqual([{ count: 1 }]);
  });
});

describeOnBothDatabases('reviews of an earlier version', (open) => {
  const start = deskOf(open);

  it('move into the log, and out of it when it is taken back', async () => {
    const { database, quoteSaying, review, undo } = await start();
    const id = await quoteSaying('grain');
    const { entry } = await review({ id, status: 'CORRECTED', aboutCountry: ['NE'] });
    await undo(entry.id);
    await review({ id, status: 'REJECTED' });
    while (!(await migrateDown(database))?.endsWith('-audit'));
    const kept = await database.query('SELECT "status", "before", "after" FROM quote_review ORDER BY "id"');
    // What was undone is no verdict of anybody.
    expect(kept).toMatchObject([{ status: 'CORRECTED' }, { status: 'REJECTED' }]);
    await migrate(database);
    expect(await database.query('SELECT "action", "before", "after" FROM audit_entry ORDER BY "id"')).toMatchObject(
      kept.map(({ before, after }) => ({ action: 'REVIEW_QUOTE', before, after })),
    );
    await expectCountsToHold(database);
  });
});

describeOnBothDatabases('undo', (open) => {
  const start = deskOf(open);
  const quoteAs = `query ($id: ID!) { node(id: $id) { ... on Quote {
    reviewStatus speaker { name quoteCount } about { country { code quoteCount } mention start end reason }
    article { people { name } quotes(first: 10) { totalCount } }
  } } }`;

  it('makes what was before a correction again, and logs it', async () => {
    const { database, ask, quoteSaying, review, undo } = await start();
    const id = await quoteSaying('grain');
    const before = await ask(quoteAs, { id });
    const { entry } = await review({ id, status: 'CORRECTED', speakerName: 'Bakary Sow', aboutCountry: ['NE'] });
    const undone = await undo(entry.id);
    expect(undone).toMatchObject({
      entry: {
        action: 'REVIEW_QUOTE',
        undoes: { id: entry.id },
        before: { reviewStatus: 'CORRECTED', speakerName: 'Bakary Sow', aboutCountry: ['NE'] },
        after: { reviewStatus: 'UNREVIEWED', speakerName: 'Anna Whitfield', aboutCountry: ['ML'] },
      },
      userErrors: [],
    });
    expect(await ask(quoteAs, { id })).toEqual(before);
    await expectCountsToHold(database);
    const { auditLog } = await ask(LOG);
    expect(auditLog.nodes).toMatchObject([
      { id: undone.entry.id, undoes: { id: entry.id }, undoneBy: null },
      { id: entry.id, undoes: null, undoneBy: { id: undone.entry.id } },
    ]);
  });

  it('lets in again what was rejected, and can be undone itself', async () => {
    const { database, ask, quoteSaying, review, undo } = await start();
    const id = await quoteSaying('grain');
    const { entry } = await review({ id, status: 'REJECTED' });
    const count = async () => (await ask('{ quotes { totalCount } }')).quotes.totalCount;
    expect(await count()).toBe(8);
    const undone = await undo(entry.id);
    expect(await count()).toBe(9);
    expect((await undo(undone.entry.id)).userErrors).toEqual([]);
    expect(await count()).toBe(8);
    expect((await ask(quoteAs, { id })).node.reviewStatus).toBe('REJECTED');
    await expectCountsToHold(database);
  });

  it('says why it takes nothing back, and overwrites no later change', async () => {
    const { database, ask, quoteSaying, review, undo } = await start();
    const id = await quoteSaying('grain');
    const codeOf = async (entryId: string) =>
      (await undo(entryId)).userErrors.map(({ code }: { code: string }) => code);
    expect(await codeOf('nonsense')).toEqual(['ENTRY_NOT_FOUND']);
    expect(await codeOf(id)).toEqual(['ENTRY_NOT_FOUND']);
    const first = await review({ id, status: 'CORRECTED', aboutCountry: ['NE'] });
    const second = await review({ id, status: 'CORRECTED', aboutCountry: [] });
    expect(await undo(first.entry.id)).toEqual({
      entry: null,
      userErrors: [
        { __typename: 'UndoError', code: 'CHANGED_SINCE', argument: 'input.id', message: expect.any(String) },
      ],
    });
    expect((await ask(quoteAs, { id })).node.about).toEqual([]);
    expect(await codeOf(second.entry.id)).toEqual([]);
    expect(await codeOf(second.entry.id)).toEqual(['ALREADY_UNDONE']);
    expect(await codeOf(first.entry.id)).toEqual([]);
    const last = await review({ id, status: 'CONFIRMED' });
    await ask(`mutation ($id: ID!) { withdrawArticle(input: { id: $id }) { userErrors { code } } }`, {
      id: (await ask(`query ($id: ID!) { node(id: $id) { ... on Quote { article { id } } } }`, { id })).node.article.id,
    });
    expect(await codeOf(last.entry.id)).toEqual(['GONE']);
    await expectCountsToHold(database);
  });

  it('takes back once what many undo at the same moment', async () => {
    const { database, quoteSaying, review, undo } = await start();
    const { entry } = await review({ id: await quoteSaying('grain'), status: 'REJECTED' });
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => undo(entry.id)));
    expect(outcomes.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    await expectCountsToHold(database);
  });
});
