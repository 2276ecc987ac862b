import { expect, it } from 'vitest';
import { beforeQuotes, findArrivals, highestSettled, openArrivals } from '../../src/store/arrivals.ts';
import { type Connection, countStatements } from '../../src/store/database.ts';
import type { QuoteFilter } from '../../src/store/filters.ts';
import { findQuotes } from '../../src/store/find.ts';
import type { Sql } from '../../src/store/sql.ts';
import { describeOnBothDatabases } from '../databases.ts';
import { longInterview, print } from '../newsroom.ts';

const FILTERS: QuoteFilter[] = [
  {},
  { aboutCountry: ['ML'] },
  { aboutCountry: ['ML', 'RU'], kind: ['DIRECT'] },
  { aboutCountry: [] },
  { speaker: [1, 2], aboutCountry: ['RU'] },
  { speakerCountry: ['GB'] },
  { source: [2], language: ['en'] },
  { article: [1, 3] },
  { publishedFrom: Date.parse('2026-03-02T00:00:00Z'), publishedTo: Date.parse('2026-03-31T00:00:00Z') },
  { search: 'Mali' },
  { search: '"Russia and Mali"' },
  { search: '' },
  { search: 'روسيا', minConfidence: 0.5 },
  { minConfidence: 0.9 },
  { reviewStatus: ['UNREVIEWED'] },
];

describeOnBothDatabases('quotes that arrive', (open, dialect) => {
  it('pass a filter when the list of quotes has them', async () => {
    const database = await open();
    await print(database);
    await print(database, [longInterview(3)]);
    const arrivals = openArrivals(database);
    await arrivals.newest();
    for (const filter of FILTERS) {
      const { rows } = await findQuotes(database, filter, 'PUBLISHED_DESC', { size: 100 });
      const listed = rows.map(({ key }) => key).toSorted((one, other) => one - other);
      expect([filter, (await arrivals.find(filter, 0)).ids]).toEqual([filter, listed]);
    }
    await arrivals.close();
  });

  it('are looked for once, however many ask the same', async () => {
    const database = await open();
    await print(database);
    const arrivals = openArrivals(database);
    await arrivals.newest();
    const { statements } = await countStatements(database, () =>
      Promise.all(Array.from({ length: 20 }, () => arrivals.find({ aboutCountry: ['ML'] }, 0))),
    );
    expect(statements).toHaveLength(1);
    await arrivals.close();
  });

  it('are no longer waited for when it is given up', async () => {
    const arrivals = openArrivals(await open());
    const given = new AbortController();
    const waiting = arrivals.beyond(0, given.signal);
    given.abort();
    expect(await waiting).toBe(0);
    await arrivals.close();
  });

  if (dialect === 'postgres') {
    it('are not told while one with a lower id is still being stored', async () => {
      const database = await open();
      const told: string[] = [];
      let settled: Promise<unknown> = Promise.resolve();
      await database.transaction(async (connection) => {
        await beforeQuotes(connection);
        // Others store meanwhile, and are not kept waiting.
        await print(database);
        settled = highestSettled(database).then(() => told.push('told'));
        while (told.length === 0 && !(await isSomebodyWaiting(database)));
        told.push('stored');
      });
      await settled;
      expect(told).toEqual(['stored', 'told']);
    });
    return;
  }

  it('are looked for among those that came, whatever else the filter would find', async () => {
    const database = await open();
    const plans: string[] = [];
    const explaining: Connection = {
      dialect,
      async query(statement) {
        const { text, values } = statement as Sql;
        const steps = await database.query<{ detail: string }>({ text: `EXPLAIN QUERY PLAN ${text}`, values });
        plans.push(...steps.map(({ detail }) => detail));
        return [];
      },
    };
    for (const filter of FILTERS) await findArrivals(explaining, filter, { after: 10, upTo: 50 });
    expect(plans.length).toBeGreaterThan(FILTERS.length);
    expect(
      plans.filter((step) => /quote_by|country_by|SCAN quote(?!_search VIRTUAL TABLE INDEX 0:M1><)/.test(step)),
    ).toEqual([]);
  });
});

async function isSomebodyWaiting({ query }: Connection): Promise<boolean> {
  const waiting = await query(`
    SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`);
  return waiting.length > 0;
}
