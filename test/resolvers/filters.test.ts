import { afterAll, beforeAll, expect, it } from 'vitest';
import { encodeId } from '../../schema/ids.ts';
import type { Database } from '../../src/store/database.ts';
import { serve, type TestServer } from '../ask.ts';
import { describeOnBothDatabases } from '../databases.ts';
import { print } from '../newsroom.ts';

const TEXTS = 'query ($filter: QuoteFilter) { quotes(filter: $filter, first: 100) { totalCount nodes { text } } }';

const ARABIC = ['نحترم سيادة مالي', 'روسيا شريك يعتمد عليه', 'مالي لن تنسى أصدقاءها'];
const ENGLISH = [
  'Russia and Mali had both signed',
  'the Malian harvest was the worst in a decade',
  'Bamako will have its grain before the rains,',
];
const FRENCH = ['Rien n’est joué.', 'le Mali décide seul de son avenir', 'La France écoute'];

describeOnBothDatabases('a filter of quotes', (open) => {
  let database: Database;
  let server: TestServer;
  let articleIds: string[];

  beforeAll(async () => {
    database = await open();
    const saved = await print(database);
    articleIds = saved.map(({ articleId }) => encodeId('Article', articleId));
    server = await serve(database);
  });

  afterAll(() => server.close());

  it.each<[string, object, string[]]>([
    ['nothing', {}, [...FRENCH, ...ENGLISH, ...ARABIC]],
    ['a country spoken about', { aboutCountry: ['RU'] }, [ENGLISH[0]!, ARABIC[1]!]],
    ['one of two countries', { aboutCountry: ['RU', 'FR'] }, [FRENCH[2]!, ENGLISH[0]!, ARABIC[1]!]],
    ['a country nobody speaks about', { aboutCountry: ['TV'] }, []],
    ['a code of no country', { aboutCountry: ['ZZ'] }, []],
    ['the speaker’s country', { speakerCountry: ['FR'] }, [FRENCH[1]!, FRENCH[2]!]],
    ['a language', { language: ['en'] }, ENGLISH],
    ['two languages', { language: ['fr', 'AR'] }, [...FRENCH, ...ARABIC]],
    ['a kind', { kind: ['MIXED'] }, [FRENCH[1]!]],
    ['time from', { publishedFrom: '2026-03-02T00:00:00Z' }, ENGLISH],
    ['time to, inclusive', { publishedTo: '2026-03-01T09:00:00Z' }, ARABIC],
    ['confidence', { minConfidence: 0.95 }, [ENGLISH[2]!, ARABIC[2]!]],
    ['words', { search: 'grain rains' }, [ENGLISH[2]!]],
    ['words that are not there', { search: 'zebra' }, []],
    ['a text without words', { search: '!!!' }, []],
    ['several together', { aboutCountry: ['ML'], speakerCountry: ['GB'], kind: ['DIRECT'] }, [ENGLISH[2]!]],
    ['a list of nothing', { language: [] }, []],
    ['nothing, said with null', { language: null, search: null }, [...FRENCH, ...ENGLISH, ...ARABIC]],
  ])('by %s', async (_what, filter, texts) => {
    const { data, errors } = await server.ask(TEXTS, { filter });
    expect(errors).toBeUndefined();
    expect(data.quotes.nodes.map(({ text }: { text: string }) => text)).toEqual(texts);
    expect(data.quotes.totalCount).toBe(texts.length);
  });

  it('by speaker, source and article takes their ids', async () => {
    const { data } = await server.ask(
      '{ organizations { nodes { id } } people(filter: { search: "Vaudreuil" }) { nodes { id } } sources(orderBy: NAME_ASC) { nodes { id name } } }',
    );
    const speaker = [data.organizations.nodes[0].id, data.people.nodes[0].id];
    await expect(texts({ speaker })).resolves.toEqual([FRENCH[1], FRENCH[2], ENGLISH[1]]);
    const source = data.sources.nodes.find(({ name }: { name: string }) => name === 'The Harbour Post').id;
    await expect(texts({ source: [source] })).resolves.toEqual(ENGLISH);
    await expect(texts({ article: [articleIds[0]] })).resolves.toEqual(ARABIC);
  });

  it('names organizations apart; with speakers too, both must hold', async () => {
    const { data } = await server.ask(
      '{ organizations { nodes { id quotes { nodes { text } } } } people { nodes { id } } }',
    );
    const [{ id, quotes }] = data.organizations.nodes;
    const person = data.people.nodes[0].id;
    const said = quotes.nodes.map(({ text }: { text: string }) => text);
    expect(said.length).toBeGreaterThan(0);
    await expect(texts({ organization: [id] })).resolves.toEqual(said);
    await expect(texts({ organization: [id], speaker: [id, person] })).resolves.toEqual(said);
    await expect(texts({ organization: [id], speaker: [person] })).resolves.toEqual([]);
    const { errors } = await server.ask(TEXTS, { filter: { organization: [person] } });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'filter.organization' } }]);
  });

  it('finds people who speak about a country, and articles that speak of somebody', async () => {
    const { data } = await server.ask(`{
      people(filter: { aboutCountry: ["RU"] }) { totalCount nodes { id countriesDiscussed { nodes { code } } } }
      nobody: people(filter: { aboutCountry: ["TV"] }) { totalCount }
    }`);
    expect(data.nobody.totalCount).toBe(0);
    expect(data.people.totalCount).toBe(data.people.nodes.length);
    expect(data.people.nodes.length).toBeGreaterThan(0);
    for (const { countriesDiscussed } of data.people.nodes)
      expect(countriesDiscussed.nodes).toContainEqual({ code: 'RU' });
    const [{ id }] = data.people.nodes;
    const articles = await server.ask(
      'query ($speaker: [ID!]) { articles(filter: { speaker: $speaker }) { totalCount nodes { people { id } source { articles(filter: { speaker: $speaker }, orderBy: PUBLISHED_ASC) { totalCount } } } } }',
      { speaker: [id] },
    );
    expect(articles.data.articles.totalCount).toBeGreaterThan(0);
    for (const { people, source } of articles.data.articles.nodes) {
      expect(people).toContainEqual({ id });
      expect(source.articles.totalCount).toBeGreaterThan(0);
    }
  });

  it('searches everything at once, the best first', async () => {
    const { data } = await server.ask(`{
      search(text: "Malian", first: 2) {
        quotes { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { text } } }
        articles { nodes { title } }
      }
      one: search(text: "Mali", first: 1) { quotes { totalCount pageInfo { hasNextPage } nodes { text } } articles { nodes { title } } }
      quotes(filter: { search: "Mali" }) { totalCount }
    }`);
    expect(data.search.quotes.edges.length).toBeGreaterThan(0);
    expect(data.search.quotes.edges[0].node.text).toContain('Malian');
    expect(data.one.quotes.totalCount).toBe(data.quotes.totalCount);
    expect(data.one.quotes.nodes).toHaveLength(1);
    expect(data.one.quotes.nodes[0].text).toMatch(/\bMali\b/);
    expect(data.one.quotes.pageInfo.hasNextPage).toBe(data.quotes.totalCount > 1);
    const after = data.search.quotes.pageInfo.endCursor;
    const { errors } = await server.ask('query ($after: String) { quotes(after: $after) { nodes { id } } }', { after });
    expect(errors?.[0]?.message).toContain('another list or order');
  });

  it('leaves lists in the order asked for', async () => {
    const { data } = await server.ask(`{
      countries(orderBy: CODE_ASC, first: 3) { nodes { code } pageInfo { endCursor } }
      country(code: "ML") {
        most: speakers { edges { quoteCount node { id } } }
        fewest: speakers(orderBy: QUOTE_COUNT_ASC) { edges { quoteCount node { id } } }
      }
      people(first: 1) { nodes {
        most: countriesDiscussed { edges { quoteCount node { code } } }
        fewest: countriesDiscussed(orderBy: QUOTE_COUNT_ASC) { edges { quoteCount node { code } } }
      } }
    }`);
    expect(data.countries.nodes).toEqual([{ code: 'AD' }, { code: 'AE' }, { code: 'AF' }]);
    expect(data.country.fewest.edges).toEqual([...data.country.most.edges].reverse());
    const [person] = data.people.nodes;
    expect(person.fewest.edges).toEqual([...person.most.edges].reverse());
    const after = data.countries.pageInfo.endCursor;
    const next = await server.ask(
      'query ($after: String) { countries(orderBy: CODE_ASC, first: 1, after: $after) { nodes { code } } }',
      { after },
    );
    expect(next.data.countries.nodes).toEqual([{ code: 'AG' }]);
    const { errors } = await server.ask('query ($after: String) { countries(after: $after) { nodes { code } } }', {
      after,
    });
    expect(errors?.[0]?.message).toContain('another list or order');
  });

  it('counts in groups by two dimensions, whose keys lead to nodes', async () => {
    const { data } = await server.ask(`{
      quoteStats(groupBy: [SPEAKER, ABOUT_COUNTRY]) {
        groups { keys { key label node { __typename id ... on Country { code } ... on Person { name } } } count }
      }
      days: quoteStats(groupBy: [DAY, SOURCE], timeZone: "Pacific/Kiritimati") {
        groups { keys { key node { __typename id } } }
      }
    }`);
    expect(data.quoteStats.groups.length).toBeGreaterThan(0);
    for (const { keys } of data.quoteStats.groups) {
      expect(keys[0].node).toMatchObject({ __typename: expect.stringMatching(/Person|Organization/), id: keys[0].key });
      expect(keys[1].node).toMatchObject({ __typename: 'Country', code: keys[1].key });
    }
    for (const { keys } of data.days.groups) {
      expect(keys[0].node).toBeNull();
      expect(keys[1].node).toEqual({ __typename: 'Source', id: keys[1].key });
    }
    const { status, errors } = await server.ask('{ quoteStats(groupBy: [DAY], timeZone: "Mars/Olympus") { total } }');
    expect({ status, message: errors?.[0]?.message }).toMatchObject({
      status: 400,
      message: expect.stringContaining('TimeZone'),
    });
  });

  it('inside of a country, speaker or article narrows what is there', async () => {
    const { data } = await server.ask(`{
      country(code: "ML") { quotes(filter: { aboutCountry: ["RU"] }) { totalCount nodes { text } } }
      both: country(code: "RU") { quotes(filter: { aboutCountry: ["ML", "RU"], language: ["en"] }) { nodes { text } } }
      article(id: "${articleIds[1]}") { quotes(filter: { kind: [DIRECT] }) { totalCount nodes { text } } }
    }`);
    expect(data).toEqual({
      country: { quotes: { totalCount: 0, nodes: [] } },
      both: { quotes: { nodes: [{ text: ENGLISH[0] }] } },
      article: { quotes: { totalCount: 1, nodes: [{ text: ENGLISH[2] }] } },
    });
  });

  it.each<[object, string]>([
    [{ speaker: ['nonsense'] }, 'filter.speaker'],
    [{ speaker: [encodeId('Quote', 1)] }, 'filter.speaker'],
    [{ source: [encodeId('Person', 1)] }, 'filter.source'],
    [{ article: ['12'] }, 'filter.article'],
    [{ minConfidence: 1.5 }, 'filter.minConfidence'],
    [{ search: 'x'.repeat(201) }, 'filter.search'],
    [{ language: Array.from({ length: 101 }, () => 'en') }, 'filter.language'],
  ])('refuses %j and names the argument', async (filter, argument) => {
    const { errors } = await server.ask(TEXTS, { filter });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
    expect(errors![0]!.message).toMatch(new RegExp(`^${argument.replace('.', '\\.')}: `));
  });

  it.each<[object, RegExp]>([
    [{ aboutCountry: ['ml'] }, /\$filter.*"ml" at "filter\.aboutCountry\[0\]".*upper-case/],
    [{ language: ['no such language'] }, /filter\.language\[0\]/],
    [{ publishedFrom: 'yesterday' }, /filter\.publishedFrom/],
    [{ kind: ['SHOUTED'] }, /filter\.kind\[0\]/],
    [{ anything: 1 }, /anything/],
  ])('refuses %j as a variable', async (filter, message) => {
    const { status, errors } = await server.ask(TEXTS, { filter });
    expect(status).toBe(400);
    expect(errors).toMatchObject([{ message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it.each([
    '\0',
    '\ud800',
    '" OR 1=1 --',
    "'; DROP TABLE quote; --",
    '*',
    'NEAR(a b)',
    'مالي* AND',
    '\u202e',
    '(((',
    'a'.repeat(200),
  ])('takes the words %j for words', async (search) => {
    const { status, errors } = await server.ask(
      'query ($search: String) { quotes(filter: { search: $search }) { totalCount nodes { id } } people(filter: { search: $search }) { nodes { id } } countries(filter: { search: $search }) { nodes { code } } articles(filter: { search: $search }) { nodes { id } } }',
      { search },
    );
    expect({ status, errors }).toEqual({ status: 200, errors: undefined });
  });

  async function texts(filter: object): Promise<string[]> {
    const { data, errors } = await server.ask(TEXTS, { filter });
    expect(errors).toBeUndefined();
    return data.quotes.nodes.map(({ text }: { text: string }) => text);
  }
});
