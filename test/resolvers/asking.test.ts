import { afterAll, beforeAll, expect, it } from 'vitest';
import { encodeId } from '../../schema/ids.ts';
import type { Database } from '../../src/store/database.ts';
import { EXAMPLES } from '../../web/graphiql/examples.ts';
import { serve, type TestServer } from '../ask.ts';
import { describeOnBothDatabases } from '../databases.ts';
import { print } from '../newsroom.ts';

describeOnBothDatabases('asking', (open) => {
  let database: Database;
  let server: TestServer;

  beforeAll(async () => {
    database = await open();
    await print(database);
    server = await serve(database);
  });

  afterAll(() => server.close());

  it.each(EXAMPLES)('GraphiQL’s example works: $title', async ({ query, variables }) => {
    const { status, errors } = await server.ask(query, variables);
    expect({ status, errors }).toEqual({ status: 200, errors: undefined });
  });

  it('for what is not there gives null', async () => {
    const { data, errors } = await server.ask(`{
      quote(id: "${encodeId('Quote', 999)}") { id }
      person(id: "${encodeId('Person', 999)}") { id }
      organization(id: "nonsense") { id }
      article(url: "https://nowhere.example/") { id }
      source(id: "${encodeId('Person', 1)}") { id }
      country(code: "ZZ") { code }
      node(id: "") { id }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      quote: null,
      person: null,
      organization: null,
      article: null,
      source: null,
      country: null,
      node: null,
    });
  });

  it('for a person by the id of an organization, or the other way round, gives null', async () => {
    const { data } = await server.ask('{ organizations { nodes { id } } }');
    const id: string = data.organizations.nodes[0].id;
    const key = Buffer.from(id, 'base64url').toString().split(':')[1]!;
    const asPerson = encodeId('Person', key);
    const answer = await server.ask(
      `{ person(id: "${asPerson}") { id } node(id: "${asPerson}") { id } organization(id: "${id}") { id } }`,
    );
    expect(answer.data).toEqual({ person: null, node: null, organization: { id } });
  });

  it('for an article wants its id or its address, one of the two', async () => {
    for (const query of ['{ article { id } }', '{ article(id: "x", url: "https://a.example/") { id } }']) {
      const { errors } = await server.ask(query);
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'id' } }]);
    }
  });

  it('for names follows Accept-Language where no language is named', async () => {
    const query = '{ country(code: "ML") { name arabic: name(language: "ar") unknown: name(language: "tlh") } }';
    const french = await server.ask(query, {}, { 'accept-language': 'fr-FR,fr;q=0.9,en;q=0.5' });
    expect(french.data.country).toEqual({ name: 'Mali', arabic: 'مالي', unknown: 'Mali' });
    const arabic = await server.ask('{ country(code: "GB") { name } }', {}, { 'accept-language': 'ar' });
    expect(arabic.data.country.name).toMatch(/المملكة المتحدة/);
  });

  it('tells samples from the rest', async () => {
    const { data } = await server.ask(
      '{ articles(orderBy: PUBLISHED_ASC) { nodes { isSample source { isSample } url publishedAt title } } }',
    );
    expect(data.articles.nodes.at(-1)).toEqual({
      isSample: true,
      source: { isSample: true },
      url: null,
      publishedAt: null,
      title: null,
    });
    expect(data.articles.nodes[0]).toMatchObject({ isSample: false, source: { isSample: false } });
  });

  it('shows why something was taken for a quote', async () => {
    const { data } = await server.ask(
      '{ quotes(first: 1, orderBy: PUBLISHED_ASC) { nodes { cue evidence { span spanReason speaker speakerReason cue { text start end } speakerMention { text } } extractor { name version } } } }',
    );
    expect(data.quotes.nodes).toEqual([
      {
        cue: 'قال',
        evidence: {
          span: 'marks-after-cue',
          spanReason: 'the words in marks right behind the verb of speech',
          speaker: 'subject-before-verb',
          speakerReason: 'the subject before the verb of speech',
          cue: { text: 'قال', start: 0, end: 3 },
          speakerMention: { text: 'موسى تراوري' },
        },
        extractor: { name: 'qawl', version: '0.1.0' },
      },
    ]);
  });

  it.each<[string, string]>([
    ['{ quoteStats(groupBy: []) { total } }', 'groupBy'],
    ['{ quoteStats(groupBy: [DAY, DAY]) { total } }', 'groupBy'],
    ['{ quoteStats(groupBy: [DAY, KIND, SOURCE]) { total } }', 'groupBy'],
    ['{ quoteStats(groupBy: [DAY], first: 0) { total } }', 'first'],
    ['{ quoteStats(groupBy: [DAY], first: 1001) { total } }', 'first'],
    ['{ search(text: "a", first: 101) { people { id } } }', 'first'],
    [`{ search(text: "${'a'.repeat(201)}") { people { id } } }`, 'text'],
    [`{ nodes(ids: [${'"x",'.repeat(101)}]) { id } }`, 'ids'],
  ])('%s is refused, and the argument named', async (query, argument) => {
    const { errors } = await server.ask(query);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
  });

  it('for a search of nothing finds nothing', async () => {
    const { data } = await server.ask(
      '{ search(text: "  ") { people { id } organizations { id } countries { code } quotes { nodes { id } } articles { totalCount } } }',
    );
    expect(data.search).toEqual({
      people: [],
      organizations: [],
      countries: [],
      quotes: { nodes: [] },
      articles: { totalCount: 0 },
    });
  });
});

describeOnBothDatabases('a speaker', (open) => {
  it('is asked for by exactly one of an id and a name', async () => {
    const database = await open();
    await print(database);
    const server = await serve(database);
    const ask = (by: unknown) =>
      server.ask('query ($by: SpeakerReference!) { speaker(by: $by) { __typename id name } }', { by });
    const { data } = await ask({ name: 'anna  WHITFIELD' });
    expect(data.speaker).toMatchObject({ __typename: 'Person', name: 'Anna Whitfield' });
    expect((await ask({ id: data.speaker.id })).data).toEqual(data);
    expect((await ask({ name: 'Foreign Ministry of Norland' })).data.speaker.__typename).toBe('Organization');
    expect((await ask({ name: 'موسي تراوري' })).data.speaker.name).toBe('موسى تراوري');
    for (const by of [{ name: 'Anna' }, { name: '' }, { name: '"*' }, { id: 'x' }])
      expect((await ask(by)).data).toEqual({ speaker: null });
    for (const by of [
      { id: data.speaker.id, name: 'Anna Whitfield' },
      {},
      { id: data.speaker.id, name: null },
      { name: null },
      null,
    ]) {
      const { data: nothing, errors } = await ask(by);
      expect({ by, nothing, code: errors?.[0]?.extensions.code }).toEqual({
        by,
        nothing: undefined,
        code: 'BAD_USER_INPUT',
      });
    }
    const written = await server.ask('{ speaker(by: { id: "x", name: "y" }) { id } }');
    expect(written).toMatchObject({ status: 400, errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] });
    await server.close();
  });
});
