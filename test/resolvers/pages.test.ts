import { afterAll, beforeAll, expect, it } from 'vitest';
import { countStatements, type Database } from '../../src/store/database.ts';
import { serve, type TestServer } from '../ask.ts';
import { describeOnBothDatabases } from '../databases.ts';
import { longInterview, NEWS, print } from '../newsroom.ts';

const PAGE = `query ($first: Int, $after: String, $last: Int, $before: String, $orderBy: QuoteOrder! = PUBLISHED_DESC) {
  quotes(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) {
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    nodes { id text }
  }
}`;

const EVERYTHING_OF_A_QUOTE = `query ($first: Int!) {
  quotes(first: $first, orderBy: PUBLISHED_ASC) {
    nodes {
      id text publishedAt context { before after } evidence { span } extractor { name }
      speaker { id name names { name } country { name } quoteCount ... on Person { role } }
      about { country { name } mention reason }
      article { title isSample source { name isSample } }
    }
  }
}`;

describeOnBothDatabases('lists', (open) => {
  let database: Database;
  let server: TestServer;

  beforeAll(async () => {
    database = await open();
    await print(database, [...NEWS, longInterview(120)]);
    server = await serve(database);
  });

  afterAll(() => server.close());

  it.each(['PUBLISHED_DESC', 'PUBLISHED_ASC', 'TEXT_ASC'])(
    'give every quote once, page by page, from either end, by %s',
    async (orderBy) => {
      const forwards: string[] = [];
      let page = await read({ first: 50, orderBy });
      forwards.push(...ids(page));
      while (page.pageInfo.hasNextPage) {
        page = await read({ first: 50, after: page.pageInfo.endCursor, orderBy });
        expect(page.pageInfo.hasPreviousPage).toBe(true);
        forwards.push(...ids(page));
      }
      const backwards: string[] = [];
      page = await read({ last: 50, orderBy });
      backwards.unshift(...ids(page));
      while (page.pageInfo.hasPreviousPage) {
        page = await read({ last: 50, before: page.pageInfo.startCursor, orderBy });
        backwards.unshift(...ids(page));
      }
      expect(new Set(forwards).size).toBe(129);
      expect(backwards).toEqual(forwards);
    },
  );

  it('cost at most 6 statements for a page of quotes with all that belongs to it, of 1 row or 100', async () => {
    const one = await countStatements(database, () => server.ask(EVERYTHING_OF_A_QUOTE, { first: 1 }));
    const hundred = await countStatements(database, () => server.ask(EVERYTHING_OF_A_QUOTE, { first: 100 }));
    expect(hundred.result.data.quotes.nodes).toHaveLength(100);
    expect(one.statements.length).toBeLessThanOrEqual(6);
    expect(hundred.statements).toHaveLength(one.statements.length);
  });

  it('count only when asked, and read no page for a count alone', async () => {
    const page = await countStatements(database, () => server.ask('{ quotes(first: 1) { nodes { id } } }'));
    expect(page.statements.filter((text) => /count\(/i.test(text))).toEqual([]);
    const count = await countStatements(database, () => server.ask('{ quotes(first: 1) { totalCount } }'));
    expect(count.result.data.quotes.totalCount).toBe(129);
    expect(count.statements).toHaveLength(1);
  });

  it('count the same whatever the page is', async () => {
    const { data } = await server.ask(
      '{ a: quotes(first: 1) { totalCount } b: quotes(last: 100) { totalCount } c: country(code: "RU") { quotes(first: 3) { totalCount } } }',
    );
    expect(data).toEqual({ a: { totalCount: 129 }, b: { totalCount: 129 }, c: { quotes: { totalCount: 122 } } });
  });

  it.each([
    ['first: 0', 'first: must be 1 to 100, not 0.'],
    ['first: 101', 'first: must be 1 to 100, not 101.'],
    ['last: -1', 'last: must be 1 to 100, not -1.'],
    ['first: 1, last: 1', 'last: first and last cannot be given together; ask for one end of the list.'],
  ])('refuse a page of (%s) before reading anything', async (page, message) => {
    const lists = ['quotes', 'people', 'organizations', 'articles', 'sources', 'countries'];
    for (const list of lists) {
      const { result, statements } = await countStatements(database, () =>
        server.ask(`{ ${list}(${page}) { nodes { id } } }`),
      );
      expect(result).toMatchObject({
        data: null,
        errors: [{ message, path: [list], extensions: { code: 'BAD_USER_INPUT' } }],
      });
      expect(statements).toEqual([]);
    }
  });

  it('refuse a cursor of another order or list, and one that was tampered with', async () => {
    const { pageInfo } = await read({ first: 1 });
    const otherOrder = await server.ask(PAGE, { after: pageInfo.endCursor, orderBy: 'PUBLISHED_ASC' });
    expect(otherOrder.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'after' } }]);
    const otherList = await server.ask('query ($after: String) { articles(after: $after) { nodes { id } } }', {
      after: pageInfo.endCursor,
    });
    expect(otherList.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'after' } }]);
    const tampered = await server.ask(PAGE, { before: `${pageInfo.endCursor}x`, last: 1 });
    expect(tampered.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'before' } }]);
  });

  it.each([
    [9007199254740991, 9007199254740991],
    [-9007199254740991, -9007199254740991],
    [0, 9007199254740991],
  ])('take a cursor of %d, %d for a place like any other', async (...place) => {
    const after = Buffer.from(JSON.stringify([1, 'quotes PUBLISHED_DESC', ...place])).toString('base64url');
    const { status, errors } = await server.ask(PAGE, { first: 1, after });
    expect({ status, errors }).toEqual({ status: 200, errors: undefined });
    const people = Buffer.from(JSON.stringify([1, 'speakers QUOTE_COUNT_DESC', ...place])).toString('base64url');
    const answer = await server.ask('query ($after: String) { people(after: $after) { nodes { id } } }', {
      after: people,
    });
    expect(answer.errors).toBeUndefined();
  });

  it('are all paged alike', async () => {
    const { data, errors } = await server.ask(`{
      people(first: 1, orderBy: NAME_ASC) { ...P }
      organizations(first: 1) { pageInfo { hasNextPage } nodes { name } }
      articles(first: 2, orderBy: PUBLISHED_ASC) { totalCount nodes { title } pageInfo { endCursor } }
      sources(first: 2, orderBy: NAME_ASC) { totalCount nodes { name articleCount quotes(first: 1) { totalCount } articles(first: 1) { totalCount } } }
      countries(first: 2) { totalCount nodes { code quoteCount } pageInfo { endCursor hasNextPage } }
    } fragment P on PersonConnection { totalCount pageInfo { endCursor hasNextPage } nodes { name } }`);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      people: { totalCount: 4, pageInfo: { hasNextPage: true }, nodes: [{ name: 'Anna Whitfield' }] },
      organizations: { pageInfo: { hasNextPage: false }, nodes: [{ name: 'Foreign Ministry of Norland' }] },
      articles: {
        totalCount: 4,
        nodes: [{ title: 'وزير خارجية مالي يشيد بالتعاون مع موسكو' }, { title: 'Grain deal leaves Bamako hopeful' }],
      },
      countries: {
        totalCount: 250,
        nodes: [
          { code: 'ML', quoteCount: 126 },
          { code: 'RU', quoteCount: 122 },
        ],
      },
    });
    expect(data.sources.totalCount).toBe(3);
    const more = await server.ask(
      `query ($people: String, $countries: String, $articles: String) {
        people(first: 1, orderBy: NAME_ASC, after: $people) { nodes { name } }
        countries(first: 1, after: $countries) { nodes { code } }
        articles(first: 1, orderBy: PUBLISHED_ASC, after: $articles) { nodes { title } }
      }`,
      {
        people: data.people.pageInfo.endCursor,
        countries: data.countries.pageInfo.endCursor,
        articles: data.articles.pageInfo.endCursor,
      },
    );
    expect(more.data).toMatchObject({
      people: { nodes: [{ name: 'Claire Vaudreuil' }] },
      countries: { nodes: [{ code: 'FR' }] },
      articles: { nodes: [{ title: 'The long interview' }] },
    });
  });

  async function read(variables: Record<string, unknown>) {
    const { data, errors } = await server.ask(PAGE, variables);
    expect(errors).toBeUndefined();
    return data.quotes;
  }
});

function ids(page: { nodes: { id: string }[] }): string[] {
  return page.nodes.map(({ id }) => id);
}
