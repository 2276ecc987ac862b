import { readFileSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { bearer, serve, type TestServer } from '../ask.ts';
import { describeOnBothDatabases } from '../databases.ts';

const servers: TestServer[] = [];

afterAll(async () => {
  for (const server of servers) await server.close();
});

describeOnBothDatabases('docs/editing.md', (open) => {
  it('has examples that do what they say, one after the other', async () => {
    const database = await open();
    const server = await serve(database);
    servers.push(server);
    const admin = await bearer(database, 'ADMIN');
    const ids: Record<string, string> = {};
    for (const { document, variables } of examples()) {
      const given = JSON.parse(variables.replace(/<[^>]+>/g, (name) => ids[name] ?? name));
      const { data, errors } = await server.ask(document, given, admin);
      expect(errors).toBeUndefined();
      const [payload] = Object.values(data) as Record<string, never>[];
      expect(payload!.userErrors).toEqual([]);
      if ('article' in payload!) {
        ids['<quote id>'] = data.ingestArticle.article.quotes.nodes[0].id;
        const people = await server.ask('{ people(first: 1) { nodes { id } } }');
        ids['<person id>'] = people.data.people.nodes[0].id;
      }
      if (data.reviewQuote) ids['<entry id>'] = data.reviewQuote.entry.id;
    }
    expect(Object.keys(ids)).toEqual(['<quote id>', '<person id>', '<entry id>']);
  });
});

/** Each document with the variables behind it. */
function examples(): { document: string; variables: string }[] {
  const blocks = readFileSync('docs/editing.md', 'utf8').matchAll(/```graphql\n([^`]*)```\n\n```json\n([^`]*)```/g);
  const found = [...blocks].map(([, document, variables]) => ({ document: document!, variables: variables! }));
  expect(found).toHaveLength(5);
  return found;
}
