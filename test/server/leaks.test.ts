import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { serve } from '../ask.ts';
import { describeOnBothDatabases } from '../databases.ts';
import { print } from '../newsroom.ts';

/** Nothing of how the server is made: suggestions, stacks, files, statements, tables, drivers. */
const INSIDES =
  /[Dd]id you mean|\n\s+at |\.(?:[cm]?[jt]s):\d|node_modules|\/src\/|SELECT |INSERT |quote_kept|no such|relation|[Ss]qlite|[Pp]ostgres|stack/;

const DOCUMENTS = [
  // What fails inside.
  '{ quotes(first: 1) { nodes { id } } }',
  '{ quoteStats(groupBy: [KIND]) { total } }',
  '{ search(text: "mali") { quotes { nodes { id } } } }',
  '{ country(code: "ML") { quotes(filter: { kind: [DIRECT] }) { totalCount } } }',
  // What is asked wrongly.
  '{ quots { nodes { id } } }',
  '{ quotes { nodez { id } } }',
  '{ quotes(frist: 1) { nodes { id } } }',
  '{ quotes(orderBy: PUBLISHED_DSC) { nodes { id } } }',
  '{ quotes(filter: { aboutCuntry: ["ML"] }) { nodes { id } } }',
  '{ node(id: "x") { ... on Qote { text } } }',
  '{ quotes(first: 1 { nodes',
  'query ($a: Sring) { quotes(after: $a) { nodes { id } } }',
  '{ quotes @includ(if: true) { nodes { id } } }',
  '{ quotes(after: "x") { nodes { id } } }',
];

describeOnBothDatabases('an answer that something is wrong', (open) => {
  let database: Database;

  beforeAll(async () => {
    database = await open();
    await print(database);
    await database.transaction(({ query }) => query('ALTER TABLE quote RENAME TO quote_kept'));
  });

  afterAll(() => vi.unstubAllEnvs());

  it.each(['', 'development', 'test', 'production'])(
    'tells nothing of the insides where NODE_ENV is %j',
    async (environment) => {
      vi.stubEnv('NODE_ENV', environment);
      const server = await serve(database);
      const bodies: string[] = [];
      for (const query of DOCUMENTS) {
        for (const accept of ['application/json', 'application/graphql-response+json', 'text/event-stream']) {
          const response = await fetch(`${server.url}/graphql`, {
            method: 'POST',
            headers: { 'content-type': 'application/json', accept },
            body: JSON.stringify({
              query: accept === 'text/event-stream' ? query.replace('{ quotes', 'subscription { quoteAdded') : query,
            }),
            signal: AbortSignal.timeout(20_000),
          });
          bodies.push(await response.text());
        }
      }
      for (const path of [
        '/export/quotes.csv',
        '/export/quotes.csv?aboutCuntry=ML',
        '/feeds/quotes.atom',
        '/quotes/UXVvdGU6MQ/citation.txt',
        '/graphql?query={quots}',
      ])
        bodies.push(
          await (await fetch(`${server.url}${path}`, { headers: { 'apollo-require-preflight': '1' } })).text(),
        );
      await server.close();
      expect(bodies.filter((body) => body.includes('"errors"')).length).toBeGreaterThan(40);
      expect(bodies.filter((body) => INSIDES.test(body))).toEqual([]);
      // It was no leak that was looked for in vain: the log has what failed.
      expect(JSON.stringify(server.log)).toMatch(/no such table: quote|relation \\"quote\\" does not exist/);
    },
  );
});
