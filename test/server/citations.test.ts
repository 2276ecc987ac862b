import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { serve, type TestServer } from '../ask.ts';
import { describeOnBothDatabases } from '../databases.ts';
import { print } from '../newsroom.ts';

describeOnBothDatabases('citing a quote', (open) => {
  let database: Database;
  let server: TestServer;

  beforeAll(async () => {
    database = await open();
    await print(database);
    server = await serve(database);
  });

  afterAll(() => server.close());

  it.each([
    ['TEXT', 'txt', 'text/plain'],
    ['BIBTEX', 'bib', 'application/x-bibtex'],
    ['RIS', 'ris', 'application/x-research-info-systems'],
    ['CSL_JSON', 'json', 'application/vnd.citationstyles.csl+json'],
  ])('as %s is the same by GraphQL and by its address', async (style, extension, type) => {
    const { data } = await server.ask(
      'query ($style: CitationStyle!) { quotes(filter: { language: ["ar"] }, first: 1) { nodes { id text citation(style: $style) } } }',
      { style },
      { 'accept-language': 'ar' },
    );
    const [{ id, text, citation }] = data.quotes.nodes;
    expect(citation).toContain(text);
    expect(citation).toContain('https://alofoq.example/bamako-talks');
    const headers = { 'accept-language': 'ar' };
    const response = await fetch(`${server.url}/quotes/${id}/citation.${extension}`, { headers });
    expect(response.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
    expect(await response.text()).toBe(citation);
  });

  it('is not there for what is not there', async () => {
    const { data } = await server.ask('{ quotes(first: 1) { nodes { id } } people(first: 1) { nodes { id } } }');
    const paths = [
      `${data.quotes.nodes[0].id}/citation.doc`,
      `${data.people.nodes[0].id}/citation.txt`,
      'UXVvdGU6OTk5OTk/citation.txt',
      'x/citation.txt',
    ];
    for (const path of paths) expect((await fetch(`${server.url}/quotes/${path}`)).status).toBe(404);
  });
});
