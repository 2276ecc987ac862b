import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { serve, type TestServer } from '../ask.ts';

let database: Database;
let server: TestServer;

beforeAll(async () => {
  database = await openDatabase('sqlite::memory:');
  server = await serve(database);
});

afterAll(async () => {
  await server.close();
  await database.close();
});

const times = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join(' ');

const nested = (levels: number) =>
  `{ quotes(first: 1) ${'{ nodes { article { quotes(first: 1) '.repeat(levels)}{ nodes { id } }${' } } }'.repeat(levels)} }`;

describe('what one request may ask for', () => {
  it.each<[string, string]>([
    ['depth', nested(8)],
    ['aliases', `{ ${times(101, (at) => `a${at}: __typename`)} }`],
    ['repetitions', `{ ${times(12, () => '__typename')} }`],
    ['operations', times(21, (at) => `query q${at} { __typename }`)],
    ['cost', '{ quotes(first: 100) { nodes { article { quotes(first: 100) { nodes { id } } } } } }'],
    ['cost', `mutation { ${times(11, (at) => `a${at}: ingestArticle(input: {}) { duplicate }`)} }`],
    ['cost', `{ ${times(51, (at) => `a${at}: quotes(first: 100) { nodes { id } }`)} }`],
  ])('has a limit of its %s', async (limit, query) => {
    const { status, errors, data } = await server.ask(query);
    expect(data).toBeUndefined();
    expect(status).toBe(400);
    const [{ extensions, message }] = errors as [{ extensions: Record<string, unknown>; message: string }];
    if (limit === 'operations')
      return expect(extensions.code).toMatch(/OPERATION_RESOLUTION_FAILURE|QUERY_TOO_COMPLEX/);
    expect(extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX', limit, requestId: expect.any(String) });
    expect(message).toContain(String(extensions.allowed));
  });

  it('counts page sizes that stand in variables, and in fragments', async () => {
    const query = `query ($n: Int) { quotes(first: $n) { ...page } } fragment page on QuoteConnection { nodes { article { quotes(first: $n) { nodes { id } } } } }`;
    expect((await server.ask(query, { n: 20 })).errors).toBeUndefined();
    expect((await server.ask(query, { n: 100 })).errors?.[0]?.extensions).toMatchObject({
      limit: 'cost',
      requested: 10_200,
    });
  });

  it('tells what a request costs', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query:
          '{ quotes(first: 10) { totalCount edges { cursor node { id speaker { name } } } nodes { article { id } } } }',
      }),
    });
    const { extensions } = (await response.json()) as { extensions: unknown };
    // Ten quotes with a speaker each, and ten more with an article each.
    expect(extensions).toEqual({ cost: { requested: 40, limit: 5_000 } });
  });

  it.each([
    ['{ search(text: "x", first: 7) { people { id } quotes { nodes { id } } } }', 1 + 7 + 100 + 7],
    ['{ search(text: "x") { countries { code } } }', 1 + 10],
    ['{ quoteStats(groupBy: [KIND]) { total groups { count keys { key } } } }', 250 + 1 + 50 * (1 + 2)],
    ['{ quotes(first: 10) { nodes { citation highlights(search: "x") { start } } } }', 10 * (1 + 3 + 1)],
    ['{ articles(first: 9) { nodes { textHighlights(search: "x") { start } } } }', 9 * (1 + 50)],
    ['{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
    ['{ quotes(first: 10) { pageInfo { endCursor } totalCount } }', 0],
  ])('counts what the schema says of sizes: %s', async (query, requested) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    expect(await response.json()).toMatchObject({ extensions: { cost: { requested } } });
  });

  it('leaves introspection whole', async () => {
    expect((await server.ask(getIntrospectionQuery({ inputValueDeprecation: true }))).errors).toBeUndefined();
  });

  it('measures fragments once, so that a document of fragments in fragments costs no time', async () => {
    const levels = times(18, (at) => `fragment f${at} on Query { ...f${at + 1} ...f${at + 1} }`);
    const { status } = await server.ask(`{ ...f0 } ${levels} fragment f18 on Query { __typename }`);
    expect([200, 400]).toContain(status);
  });

  it('reads no body that is nested without end, and none that is not UTF-8', async () => {
    const post = (body: string, type = 'application/json') =>
      fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': type }, body });
    const deep = await post(`{"query":"{ __typename }","variables":{"a":${'['.repeat(5_000)}${']'.repeat(5_000)}}}`);
    expect(deep.status).toBe(400);
    expect(await deep.text()).toContain('nested too deeply');
    const brackets = await post(JSON.stringify({ query: '{ __typename }', variables: { a: '['.repeat(5_000) } }));
    expect(brackets.status).toBe(200);
    expect((await post('{"query":"{ __typename }"}', 'application/json; charset=utf-7')).status).toBe(415);
    expect((await post('{"query":"{ __typename }"}', 'application/json; charset=UTF-8')).status).toBe(200);
  });
});
