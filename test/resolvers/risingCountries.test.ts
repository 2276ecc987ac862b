import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { serve, type TestServer } from '../ask.ts';
import { describeOnBothDatabases } from '../databases.ts';
import { save } from '../store/articles.ts';

const RISING = `query ($days: Int, $until: DateTime) {
  risingCountries(days: $days, usualDays: 10, until: $until) { country { code } count usualCount }
}`;

describeOnBothDatabases('countries spoken about more than usual', (open) => {
  let database: Database;
  let server: TestServer;

  beforeAll(async () => {
    database = await open();
    const about = (day: string, ...codes: string[]) =>
      save(
        database,
        codes.map((code, index) => ({ words: `${code} on ${day}, ${index}`, about: [code] })),
        {
          publishedAt: Date.parse(`2026-03-${day}T12:00:00Z`),
        },
      );
    await about('10', 'FR', 'FR', 'FR', 'FR', 'FR', 'ML');
    await about('15', 'FR', 'FR', 'FR', 'FR', 'FR');
    await about('19', 'FR', 'FR', 'ML', 'ML', 'ML', 'NE');
    await about('20', 'FR', 'FR');
    await save(database, [{ words: 'nobody knows when', about: ['TD'] }]);
    server = await serve(database);
  });

  afterAll(() => server.close());

  const rising = async (variables: object) => {
    const { data, errors } = await server.ask(RISING, variables as Record<string, unknown>);
    expect(errors).toBeUndefined();
    return data.risingCountries.map(
      ({ country, count, usualCount }: { country: { code: string }; count: number; usualCount: number }) =>
        `${country.code} ${count} for ${usualCount}`,
    );
  };

  it('are those of the last days that have more than the days before, the least likely first', async () => {
    expect(await rising({ days: 2 })).toEqual(['ML 3 for 0.2', 'FR 4 for 2', 'NE 1 for 0']);
  });

  it('are asked for at any day', async () => {
    expect(await rising({ days: 1, until: '2026-03-15T00:00:00Z' })).toEqual(['FR 5 for 0.5']);
    expect(await rising({ days: 1, until: '2030-01-01T00:00:00Z' })).toEqual([]);
  });

  it('say what they take', async () => {
    const { errors } = await server.ask(RISING, { days: 400 });
    expect(errors?.[0]).toMatchObject({
      message: 'days: must be 1 to 366, not 400.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});
