import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { OutOfTime, timeLimit, withTimeLimit } from '../../src/store/timeLimit.ts';
import { serve, type TestServer } from '../ask.ts';
import { describeOnBothDatabases } from '../databases.ts';
import { print } from '../newsroom.ts';

/** Counts for ever. */
const ENDLESS = 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n) SELECT count(*) FROM n';

// No count that is kept answers it.
const COUNTED = '{ quoteStats(filter: { minConfidence: 0.1 }, groupBy: [KIND]) { total groups { count } } }';

describeOnBothDatabases('an operation that reads too long', (open) => {
  let database: Database;
  let server: TestServer;
  /** Another over the same database, with all the time that a busy machine may need. */
  let patient: TestServer;

  beforeAll(async () => {
    database = await open();
    await print(database);
    // From here on whoever looks at all quotes does so without end.
    await database.transaction(async ({ query }) => {
      await query('ALTER TABLE quote RENAME TO quote_kept');
      await query(`CREATE VIEW quote AS SELECT * FROM quote_kept WHERE (${ENDLESS}) > 0`);
    });
    server = await serve(database, [], { operationMilliseconds: 300 });
    patient = await serve(database, [], { operationMilliseconds: 50_000 });
  });

  afterAll(() => Promise.all([server.close(), patient.close()]));

  it('is ended and told so by its code, and others are answered meanwhile', async () => {
    const answered: string[] = [];
    const slow = server.ask(COUNTED).finally(() => answered.push('slow'));
    const quick = server.ask('{ country(code: "ML") { name quoteCount } }').finally(() => answered.push('quick'));
    expect(await quick).toMatchObject({ status: 200, data: { country: { quoteCount: 6 } } });
    const { status, data, errors } = await slow;
    expect({ status, data }).toEqual({ status: 200, data: null });
    expect(errors).toEqual([
      expect.objectContaining({
        message: 'Reading took too long and was ended: ask for less.',
        path: ['quoteStats'],
        extensions: { code: 'OPERATION_TIMED_OUT', requestId: expect.any(String) },
      }),
    ]);
    expect(answered).toEqual(['quick', 'slow']);
    expect(server.log.filter(({ msg }) => msg === 'query took too long and was ended')).toHaveLength(1);
  });

  it('leaves nothing behind: after more of them than may read at once, others are read as before', async () => {
    const late = await Promise.all(Array.from({ length: 12 }, () => server.ask(COUNTED)));
    expect(late.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(Array(12).fill('OPERATION_TIMED_OUT'));
    const { data, errors } = await patient.ask('{ people(filter: { search: "whitf" }) { totalCount nodes { name } } }');
    expect(errors).toBeUndefined();
    expect(data.people).toEqual({ totalCount: 1, nodes: [{ name: 'Anna Whitfield' }] });
    if (database.dialect === 'postgres') {
      const [row] = await database.query(
        `SELECT count(*) AS "count" FROM pg_stat_activity
          WHERE datname = current_database() AND state = 'active' AND query LIKE '%quote%kind%' AND pid <> pg_backend_pid()`,
      );
      expect(row).toEqual({ count: 0 });
    }
  });

  it('is an export too, where one of its statements takes so long', async () => {
    const response = await fetch(`${server.url}/export/quotes.csv?kind=DIRECT`);
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'OPERATION_TIMED_OUT' } }] });
  });
});

describeOnBothDatabases('a statement with a limit', (open) => {
  it('gives its rows, or an OutOfTime, or what is wrong with it', async () => {
    const database = await open();
    const within = (milliseconds: number) => withTimeLimit(database, timeLimit(milliseconds));
    expect(await within(20_000).query(`SELECT 1 AS "one", 'é' AS "text", NULL AS "nothing"`)).toEqual([
      { one: 1, text: 'é', nothing: null },
    ]);
    await expect(within(50).query(ENDLESS)).rejects.toThrow(OutOfTime);
    await expect(within(0).query('SELECT 1')).rejects.toThrow(OutOfTime);
    await expect(within(20_000).query('SELECT "nothing" FROM no_table')).rejects.toThrow(/no_table/);
    expect(await within(20_000).query('SELECT 2 AS "two"')).toEqual([{ two: 2 }]);
  });
});

describe('a limit of time', () => {
  it('runs down for an operation, and not where each statement has it', () => {
    const limit = timeLimit(1_000);
    expect(limit.remaining()).toBeLessThanOrEqual(1_000);
    const before = limit.remaining();
    expect(limit.remaining()).toBeLessThanOrEqual(before);
    limit.forEachStatement();
    expect(limit.remaining()).toBe(1_000);
    expect(timeLimit(Number.POSITIVE_INFINITY).remaining()).toBe(Number.POSITIVE_INFINITY);
  });
});
