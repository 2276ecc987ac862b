import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { serve, type TestServer } from '../ask.ts';
import { describeOnBothDatabases } from '../databases.ts';
import { longInterview, print } from '../newsroom.ts';

describeOnBothDatabases('getting out', (open) => {
  let database: Database;
  let server: TestServer;

  beforeAll(async () => {
    database = await open();
    await print(database);
    await print(database, [longInterview(1_200)]);
    server = await serve(database);
  });

  afterAll(() => server.close());

  const get = (path: string, headers: Record<string, string> = {}) => fetch(`${server.url}${path}`, { headers });
  const textOf = async (path: string) => (await get(path)).text();

  it('gives every quote that passes the filter, in order, beyond any page', async () => {
    const { data } = await server.ask('{ quotes { totalCount } }');
    const lines = (await textOf('/export/quotes.ndjson')).trim().split('\n');
    const ids = lines.map((line) => (JSON.parse(line) as { id: string }).id);
    expect(new Set(ids).size).toBe(data.quotes.totalCount);
    expect(lines).toHaveLength(data.quotes.totalCount);
    expect(JSON.parse(await textOf('/export/quotes.json'))).toEqual(lines.map((line) => JSON.parse(line)));
  });

  it('takes the filter of GraphQL, by the same names, and answers the same', async () => {
    const { data } = await server.ask(
      '{ quotes(first: 100, filter: { aboutCountry: [ML, RU], language: ["ar"] }) { nodes { id text } } }'.replace(
        'ML, RU',
        '"ML", "RU"',
      ),
    );
    const exported = JSON.parse(await textOf('/export/quotes.json?aboutCountry=ML,RU&language=ar'));
    expect(exported.map(({ id, text }: { id: string; text: string }) => ({ id, text }))).toEqual(data.quotes.nodes);
    expect(JSON.parse(await textOf('/export/quotes.json?aboutCountry=ML&aboutCountry=RU&language=ar'))).toEqual(
      exported,
    );
  });

  it('writes a table that a spreadsheet opens as text: UTF-8, quoted, no formula', async () => {
    const response = await get('/export/quotes.csv?language=ar');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="qawl-quotes.csv"');
    const bytes = Buffer.from(await response.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [head, ...rows] = bytes.subarray(3).toString().trimEnd().split('\r\n');
    expect(head).toMatch(/^id,text,kind,language,speaker,/);
    expect(rows.length).toBeGreaterThan(0);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('lets no cell begin as the formula %j', async (words) => {
    const { FORMATS } = await import('../../src/server/exports/formats.ts');
    let written = '';
    for await (const part of FORMATS.csv.write(batchesOf([{ text: words }]))) written += part;
    expect(written.split('\r\n')[1]).toMatch(/^"?'/);
  });

  it('gives articles and people likewise, in the order asked for', async () => {
    const people = JSON.parse(await textOf('/export/people.json?orderBy=NAME_ASC'));
    const { data } = await server.ask(
      '{ people(first: 100, orderBy: NAME_ASC) { nodes { id } } articles(first: 100) { nodes { id title } } }',
    );
    expect(people.map(({ id }: { id: string }) => ({ id }))).toEqual(data.people.nodes);
    const articles = JSON.parse(await textOf('/export/articles.json'));
    expect(articles.map(({ id, title }: { id: string; title: string }) => ({ id, title }))).toEqual(
      data.articles.nodes,
    );
  });

  it('names people in the language that the request accepts', async () => {
    const response = await get('/export/people.csv', { 'accept-language': 'ar' });
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('موسى تراوري');
  });

  it('is an empty list where nothing passes', async () => {
    expect(await textOf('/export/quotes.json?aboutCountry=AQ')).toBe('[]\n');
    expect(await textOf('/export/quotes.ndjson?aboutCountry=AQ')).toBe('');
  });

  it.each([
    ['/export/quotes.csv?country=ML', 'country: is no field of QuoteFilter.'],
    ['/export/quotes.csv?aboutCountry=ml', 'must be two upper-case letters'],
    ['/export/quotes.csv?speaker=nonsense', 'is not the id of a Person'],
    ['/export/quotes.csv?minConfidence=2', 'must be 0 to 1'],
    ['/export/quotes.csv?search=a&search=b', 'search: is given twice'],
    ['/export/people.csv?orderBy=AGE', 'orderBy: must be QUOTE_COUNT_DESC or NAME_ASC.'],
    ['/feeds/quotes.atom?publishedFrom=yesterday', 'publishedFrom'],
  ])('says of %s what is wrong', async (path, problem) => {
    const response = await get(path);
    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as { errors: { message: string; extensions: unknown }[] };
    expect(errors[0]?.message).toContain(problem);
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', requestId: expect.any(String) });
  });

  it.each(['/export/quotes.xls', '/export/__proto__.csv', '/export/quotes', '/feeds/people.atom'])(
    'serves no %s',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  it('can be followed as Atom and as a JSON feed, with the filter in its name', async () => {
    const atom = await get('/feeds/quotes.atom?aboutCountry=ML');
    expect(atom.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const xml = await atom.text();
    expect(xml).toContain('aboutCountry ML');
    expect(xml).toContain('<id>urn:qawl:');
    const json = (await (await get('/feeds/quotes.json?language=ar')).json()) as {
      items: { id: string; url: string }[];
    };
    expect(json.items.length).toBeGreaterThan(0);
    expect(json.items.every(({ url }) => /^https?:/.test(url))).toBe(true);
    expect(((await (await get('/feeds/quotes.json')).json()) as { items: unknown[] }).items).toHaveLength(50);
  });

  it('writes a feed that is well formed whatever was said', async () => {
    const { feedOf } = await import('../../src/server/exports/feed.ts');
    const hostile = ']]><script>alert(1)</script>\u0000 & "\u202e';
    const record = {
      ...JSON.parse((await textOf('/export/quotes.ndjson')).split('\n')[0]!),
      text: hostile,
      speaker: hostile,
    };
    const xml = feedOf('atom', [record], {
      address: 'http://localhost',
      parameters: new URLSearchParams({ search: hostile }),
    });
    expect(xml).not.toContain('<script');
    expect(xml).not.toContain('\u0000');
  });
});

async function* batchesOf(records: object[]): AsyncGenerator<object[]> {
  yield records;
}
