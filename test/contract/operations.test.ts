import { readFileSync } from 'node:fs';
import { buildSchema, type DocumentNode, Kind, parse, print as printGraphql, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { type Answer, bearer, serve, type TestServer } from '../ask.ts';
import { freshPostgres, freshSqlite } from '../databases.ts';
import { print } from '../newsroom.ts';

const document = parse(readFileSync('test/fixtures/operations.graphql', 'utf8'));
const operations = document.definitions.flatMap((definition) =>
  definition.kind === Kind.OPERATION_DEFINITION ? [definition.name!.value] : [],
);

const newsrooms: { server: TestServer; database: Database; close(): Promise<void> }[] = [];

beforeAll(async () => {
  for (const { url, remove } of [await freshSqlite(), await freshPostgres()]) {
    const database = await openDatabase(url);
    await print(database);
    const server = await serve(database);
    newsrooms.push({
      server,
      database,
      async close() {
        await server.close();
        await database.close();
        await remove();
      },
    });
  }
});

afterAll(async () => {
  for (const newsroom of newsrooms) await newsroom.close();
});

describe('an operation that client applications send', () => {
  it.each(operations)('%s is valid against the committed schema', (name) => {
    const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));
    expect(validate(schema, only(name))).toEqual([]);
  });

  it('tells who said what about a country, newest first', async () => {
    const { data } = await answerAlike('QuotesAboutCountry', { code: 'ML', first: 2 });
    expect(data.country).toMatchObject({ code: 'ML', name: 'Mali' });
    expect(data.country.quotes).toMatchObject({ totalCount: 6, pageInfo: { hasNextPage: true } });
    expect(data.country.quotes.edges.map(({ node }: Edge) => node.text)).toEqual([
      'le Mali décide seul de son avenir',
      'Russia and Mali had both signed',
    ]);
    const next = await answerAlike('QuotesAboutCountry', { code: 'ML', after: data.country.quotes.pageInfo.endCursor });
    expect(next.data.country.quotes.edges[0].node).toMatchObject({
      kind: 'INDIRECT',
      text: 'the Malian harvest was the worst in a decade',
      language: 'en',
      cue: 'said',
      confidence: 0.7,
      speakerMention: 'The Foreign Ministry of Norland',
      speaker: { __typename: 'Organization', name: 'Foreign Ministry of Norland', country: null },
      about: [{ country: { code: 'ML', name: 'Mali' }, mention: 'Malian' }],
      article: {
        title: 'Grain deal leaves Bamako hopeful',
        url: 'https://harbourpost.example/world/mali-grain',
        publishedAt: '2026-03-05T12:30:00.000Z',
        source: { name: 'The Harbour Post' },
      },
    });
    expect(next.data.country.quotes).toMatchObject({ totalCount: 6, pageInfo: { hasNextPage: false } });
  });

  it('gives quotes by any filter', async () => {
    const { data } = await answerAlike('Quotes', { filter: { language: ['ar'], kind: ['DIRECT'] } });
    expect(data.quotes.edges.map(({ node }: Edge) => node.text)).toEqual(['نحترم سيادة مالي', 'مالي لن تنسى أصدقاءها']);
    expect(data.quotes.edges[1].node).toMatchObject({
      context: { before: expect.stringMatching(/إن "$/), after: expect.stringMatching(/^"\. وأضاف/) },
      speaker: {
        __typename: 'Person',
        name: 'موسى تراوري',
        country: { code: 'ML' },
        role: 'وزير خارجية مالي',
        wikidataId: null,
      },
    });
    const { start, end, text } = data.quotes.edges[1].node;
    expect(end - start).toBe(text.length);
  });

  it('tells who speaks about a country, and what each said of it', async () => {
    const { data } = await answerAlike('SpeakersAboutCountry', { code: 'ML' });
    expect(data.country.speakers.totalCount).toBe(5);
    expect(data.country.speakers.edges[0]).toMatchObject({
      quoteCount: 2,
      node: { __typename: 'Person', name: 'Anna Whitfield' },
    });
    expect(data.country.speakers.edges[0].node.quotes.edges.map(({ node }: Edge) => node.text)).toEqual([
      'Russia and Mali had both signed',
      'Bamako will have its grain before the rains,',
    ]);
  });

  it('tells of one person', async () => {
    const id = await idOf('{ people(filter: { search: "Whitfield" }, first: 1) { nodes { id } } }', 'people');
    const { data } = await answerAlike('Person', { id });
    expect(data.person).toMatchObject({
      id,
      name: 'Anna Whitfield',
      names: [{ name: 'Anna Whitfield', language: 'en' }],
      role: 'trade envoy',
      country: { code: 'GB' },
      wikidataId: null,
      quotes: { totalCount: 2 },
    });
    expect(data.person.countriesDiscussed.edges).toEqual([
      { quoteCount: 2, node: { code: 'ML', name: 'Mali' } },
      { quoteCount: 1, node: { code: 'RU', name: 'Russia' } },
    ]);
  });

  it('finds people by name and country, the most quoted first', async () => {
    const everyone = await answerAlike('People', {});
    expect(everyone.data.people).toMatchObject({ totalCount: 4 });
    expect(everyone.data.people.edges.map(({ node }: Edge) => node.quoteCount)).toEqual([2, 2, 2, 1]);
    const { data } = await answerAlike('People', { search: 'سوكولوف', country: ['RU'] });
    expect(data.people.edges).toMatchObject([{ node: { name: 'إيفان سوكولوف', country: { code: 'RU' } } }]);
  });

  it('gives an article whole, by its address or id, with its quotes as they stand in the text', async () => {
    const { data } = await answerAlike('Article', { url: 'https://alofoq.example/bamako-talks' });
    expect(data.article).toMatchObject({
      title: 'وزير خارجية مالي يشيد بالتعاون مع موسكو',
      text: expect.stringContaining('نحترم سيادة مالي'),
      language: 'ar',
      source: { name: 'جريدة الأفق' },
      people: [{ name: 'موسى تراوري' }, { name: 'إيفان سوكولوف' }],
      countries: [{ code: 'ML' }, { code: 'RU' }],
    });
    for (const { node } of data.article.quotes.edges) {
      expect(data.article.text.slice(node.start, node.end)).toBe(node.text);
    }
    const starts = data.article.quotes.edges.map(({ node }: Edge) => node.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    const byId = await answerAlike('Article', { id: data.article.id });
    expect(byId.data).toEqual(data);
  });

  it('counts quotes by one dimension or two', async () => {
    const matrix = await answerAlike('QuoteStats', { groupBy: ['SPEAKER_COUNTRY', 'ABOUT_COUNTRY'] });
    expect(matrix.data.quoteStats.total).toBe(9);
    expect(matrix.data.quoteStats.groups[0]).toEqual({
      keys: [
        { dimension: 'SPEAKER_COUNTRY', key: 'GB', label: 'United Kingdom' },
        { dimension: 'ABOUT_COUNTRY', key: 'ML', label: 'Mali' },
      ],
      count: 2,
    });
    const kinds = await answerAlike('QuoteStats', { groupBy: ['KIND'], filter: { aboutCountry: ['ML'] } });
    expect(kinds.data.quoteStats.groups.map(({ keys, count }: Group) => [keys[0]!.key, count])).toEqual([
      ['DIRECT', 3],
      ['INDIRECT', 2],
      ['MIXED', 1],
    ]);
  });

  it.each(['SPEAKER', 'SOURCE'])('counts quotes by %s with ids for keys', async (dimension) => {
    const { data } = await answerAlike('QuoteStats', { groupBy: [dimension] });
    const ids = data.quoteStats.groups.map(({ keys }: Group) => keys[0]!.key);
    const nodes = await alike(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Speaker { name } ... on Source { name } } }',
      { ids },
    );
    expect(nodes.data.nodes.length).toBeGreaterThan(2);
    expect(nodes.data.nodes).not.toContain(null);
  });

  it('searches everything, in Arabic with any prefix', async () => {
    const { data } = await answerAlike('Search', { text: 'الوزير' });
    expect(data.search.articles.edges).toHaveLength(1);
    const mali = await answerAlike('Search', { text: 'mali' });
    expect(mali.data.search.countries).toContainEqual({ code: 'ML', name: 'Mali' });
    expect(mali.data.search.quotes.edges.length).toBeGreaterThan(1);
  });

  it('gives anything again by its id, and null for what is not there', async () => {
    const { data } = await alike(
      '{ quotes(first: 1) { nodes { id } } people(first: 1) { nodes { id } } articles(first: 1) { nodes { id } } country(code: "ML") { id } }',
    );
    const ids = [
      data.quotes.nodes[0].id,
      data.people.nodes[0].id,
      'nonsense',
      data.articles.nodes[0].id,
      data.country.id,
    ];
    const again = await answerAlike('Refetch', { ids });
    expect(again.data.nodes.map((node: { __typename: string } | null) => node?.__typename)).toEqual([
      'Quote',
      'Person',
      undefined,
      'Article',
      'Country',
    ]);
  });

  it('takes an article in, once', async () => {
    const input = {
      text: 'Foreign Minister Ines Calder spoke in Lisbon. “Portugal will not wait,” Calder said.',
      title: 'Ships leave Lisbon',
      url: 'https://tideandanchor.example/ships',
      language: 'en',
      publishedAt: '2026-04-02T08:00:00Z',
    };
    const { data } = await answerAlike('IngestArticle', { input }, 'EDITOR');
    expect(data.ingestArticle).toMatchObject({
      article: { quotes: { edges: [{ node: { id: expect.any(String) } }] } },
      duplicate: false,
    });
    const again = await answerAlike('IngestArticle', { input }, 'EDITOR');
    expect(again.data.ingestArticle).toEqual({ ...data.ingestArticle, duplicate: true });
  });

  it('puts a quote right', async () => {
    const id = await idOf('{ quotes(filter: { search: "grain" }, first: 1) { nodes { id } } }', 'quotes');
    const speakerId = await idOf('{ people(filter: { search: "Vaudreuil" }, first: 1) { nodes { id } } }', 'people');
    const input = { id, status: 'CORRECTED', speakerId, aboutCountry: ['ML', 'RU'] };
    const { data } = await answerAlike('ReviewQuote', { input }, 'EDITOR');
    expect(data.reviewQuote.quote).toEqual({
      id,
      reviewStatus: 'CORRECTED',
      speaker: { id: speakerId },
      about: [{ country: { code: 'ML' } }, { country: { code: 'RU' } }],
    });
  });

  it('adds a feed', async () => {
    const { data } = await answerAlike('AddFeed', { input: { url: 'https://tideandanchor.example/rss' } }, 'ADMIN');
    expect(data.addFeed.feed).toMatchObject({
      url: 'https://tideandanchor.example/rss',
      title: null,
      status: 'ACTIVE',
      lastFetchedAt: null,
    });
  });
});

/** The answer to one of the operations, the same on both databases. */
function answerAlike(name: string, variables: Record<string, unknown>, role: Role = null): Promise<Answer> {
  return alike(printGraphql(only(name)), variables, role);
}

async function alike(query: string, variables: Record<string, unknown> = {}, role: Role = null): Promise<Answer> {
  const answers = await Promise.all(
    newsrooms.map(async ({ server, database }) =>
      server.ask(query, variables, role === null ? {} : await bearer(database, role)),
    ),
  );
  for (const { status, errors } of answers) expect({ status, errors }).toEqual({ status: 200, errors: undefined });
  for (const { data } of answers) expect(data).toEqual(answers[0]!.data);
  return answers[0]!;
}

async function idOf(query: string, list: string): Promise<string> {
  return (await alike(query)).data[list].nodes[0].id;
}

/** The document with one operation, and the fragments that it uses. */
function only(name: string): DocumentNode {
  const chosen = document.definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION && definition.name!.value === name,
  );
  const usesParts = printGraphql(chosen[0]!).includes('...QuoteParts');
  const fragments = document.definitions.filter(({ kind }) => usesParts && kind === Kind.FRAGMENT_DEFINITION);
  return { ...document, definitions: [...chosen, ...fragments] };
}

/** Whose token goes with a request; null for none. */
type Role = 'EDITOR' | 'ADMIN' | null;

interface Edge {
  // biome-ignore lint/suspicious/noExplicitAny: a node has the fields that were asked for.
  node: any;
}

interface Group {
  keys: { dimension: string; key: string; label: string }[];
  count: number;
}
