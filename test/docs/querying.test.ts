import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadSamples } from '../../src/commands/sampleArticles.ts';
import type { Database } from '../../src/store/database.ts';
import { serve, type TestServer } from '../ask.ts';
import { describeOnBothDatabases } from '../databases.ts';
import { readersHere } from '../readers.ts';

const page = readFileSync('docs/querying.md', 'utf8');
const examples = [
  ...page.matchAll(/```graphql\n([^`]*)```(?:\n\n```json variables\n([^`]*)```)?(?:\n\n```json answer\n([^`]*)```)?/g),
].map(([, document, variables = '{}', answer]) => ({ document: document!, variables, answer }));

describeOnBothDatabases('docs/querying.md', (open) => {
  let database: Database;
  let server: TestServer;

  beforeAll(async () => {
    database = await open();
    await loadSamples(database, readersHere());
    server = await serve(database);
  });

  afterAll(() => server.close());

  it('has examples that find something, and what is shown is what is answered', async () => {
    expect(examples.length).toBe(page.match(/```graphql/g)!.length);
    let before: unknown = {};
    for (const { document, variables, answer } of examples) {
      const given = JSON.parse(variables.replace(/<([\w.]+)>/g, (_, path: string) => String(at(before, path))));
      const { data, errors } = await server.ask(document, given, { 'accept-language': 'en' });
      expect({ document, errors }).toEqual({ document, errors: undefined });
      if (answer !== undefined) expect(data).toEqual(JSON.parse(answer));
      expect(emptyIn(data), document).toEqual([]);
      before = data;
    }
  });

  it('names addresses that are served, with filters that are understood', async () => {
    const paths = new Set(page.match(/\/(?:export|feeds)\/\w+\.\w+(?:\?[\w=&]+)?/g));
    expect(paths.size).toBeGreaterThan(1);
    for (const path of [...paths, '/schema.graphql']) expect((await fetch(`${server.url}${path}`)).status).toBe(200);
  });
});

/** What stands at a path such as `people.nodes.0.id`. */
function at(data: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((found, name) => (found as Record<string, unknown>)[name], data);
}

/** Paths of lists that should show something and are empty: those of connections. */
function emptyIn(data: unknown, path = ''): string[] {
  if (typeof data !== 'object' || data === null) return [];
  if (Array.isArray(data))
    return data.length === 0 ? [] : data.flatMap((one, index) => emptyIn(one, `${path}.${index}`));
  return Object.entries(data).flatMap(([name, value]) => {
    const isEmpty =
      /^(?:nodes|edges|groups|countries|suggest|risingCountries)$/.test(name) &&
      Array.isArray(value) &&
      value.length === 0;
    return isEmpty && !/\.\d+\./.test(`${path}.`) ? [`${path}.${name}`] : emptyIn(value, `${path}.${name}`);
  });
}
