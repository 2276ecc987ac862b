import { expect, it } from 'vitest';
import type { Connection } from '../../src/store/database.ts';
import { weighQuotes } from '../../src/store/reviewQueue.ts';
import type { Sql } from '../../src/store/sql.ts';
import { describeOnBothDatabases } from '../databases.ts';
import { print } from '../newsroom.ts';

describeOnBothDatabases('the worth of quotes for a review', (open, dialect) => {
  it('is found by the index of their words, however many quotes there are', async () => {
    const database = await open();
    await print(database);
    const plans: string[] = [];
    const explaining: Connection = {
      dialect,
      query: (statement) =>
        database.transaction(async ({ query }) => {
          const { text, values } = statement as Sql;
          // A few rows are read as they lie, if that may be.
          if (dialect === 'postgres') await query('SET LOCAL enable_seqscan = off');
          const explain = dialect === 'postgres' ? 'EXPLAIN' : 'EXPLAIN QUERY PLAN';
          const steps = await query<Record<string, string>>({ text: `${explain} ${text}`, values });
          plans.push(steps.map((step) => step.detail ?? step['QUERY PLAN']).join('\n'));
          return [];
        }),
    };
    await weighQuotes(explaining, [1, 2]);
    expect(plans.filter((plan) => plan.includes('quote_by_utterance'))).toHaveLength(1);
  });
});
