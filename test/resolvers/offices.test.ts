import { afterAll, expect, it } from 'vitest';
import { encodeId } from '../../schema/ids.ts';
import { saveEntries } from '../../src/store/catalogue.ts';
import { countStatements } from '../../src/store/database.ts';
import { serve, type TestServer } from '../ask.ts';
import { describeOnBothDatabases } from '../databases.ts';
import { save } from '../store/articles.ts';

const servers: TestServer[] = [];
afterAll(async () => {
  for (const server of servers) await server.close();
});

describeOnBothDatabases('offices over time', (open) => {
  it('are what articles say and when, and a quote has the role of its day', async () => {
    const database = await open();
    const said: [day: string, role: string | undefined, language: string][] = [
      ['2019-03-01', 'finance minister', 'en'],
      ['2019-04-01', undefined, 'en'],
      ['2024-05-01', 'prime minister', 'en'],
      ['2024-05-03', 'Premier ministre', 'fr'],
      ['2024-06-01', undefined, 'en'],
      ['2024-07-01', 'prime minister', 'en'],
    ];
    for (const [day, role, language] of said)
      await save(database, [{ words: `said on ${day}`, speaker: 'Ines Varga', role }], {
        language,
        url: `https://days.example/${day}`,
        publishedAt: Date.parse(day),
      });
    const server = await serve(database);
    servers.push(server);
    const { data } = await server.ask(`{
      people { nodes { role offices { title language from to source articleCount } } }
      quotes(orderBy: PUBLISHED_ASC) { nodes { text speakerRole { title language } } }
    }`);
    expect(data.people.nodes).toEqual([
      {
        role: 'prime minister',
        offices: [
          office('prime minister', 'en', '2024-05-01', '2024-07-01', 2),
          office('Premier ministre', 'fr', '2024-05-03', '2024-05-03', 1),
          office('finance minister', 'en', '2019-03-01', '2019-03-01', 1),
        ],
      },
    ]);
    const titles = data.quotes.nodes.map(({ speakerRole }: { speakerRole: { title: string } }) => speakerRole.title);
    expect(titles).toEqual([
      'finance minister',
      'finance minister',
      'prime minister',
      'Premier ministre',
      'prime minister',
      'prime minister',
    ]);
  });

  it('are the catalogue’s first, in the language asked for, and serve a quote whose article tells nothing', async () => {
    const database = await open();
    const titles = [
      { title: 'Foreign Minister', language: 'en' },
      { title: 'وزير الخارجية', language: 'ar' },
    ];
    await saveEntries(database, [
      {
        kind: 'PERSON',
        wikidataId: null,
        country: 'ML',
        names: [{ name: 'Issa Kané', language: 'fr' }],
        offices: [{ titles, from: '2020-10-05', to: '2023-01' }],
        source: null,
        date: null,
      },
    ]);
    for (const day of ['2021-01-01', '2023-01-31', '2024-01-01'])
      await save(database, [{ words: `said on ${day}`, speaker: 'Issa Kane' }], {
        url: `https://known.example/${day}`,
        publishedAt: Date.parse(day),
      });
    await save(database, [{ words: 'nobody says so' }], { publishedAt: Date.parse('2025-01-01') });
    const server = await serve(database);
    servers.push(server);
    const { data } = await server.ask(`{
      people { nodes { id offices(language: "ar") { title from to source articleCount } } }
      quotes(orderBy: PUBLISHED_ASC) { nodes { speakerRole { title } } }
    }`);
    expect(data.people.nodes).toMatchObject([
      {
        id: encodeId('Person', 1),
        offices: [{ title: 'وزير الخارجية', from: '2020-10-05', to: '2023-01', source: 'CATALOGUE', articleCount: 0 }],
      },
    ]);
    expect(data.quotes.nodes.map(({ speakerRole }: { speakerRole: unknown }) => speakerRole)).toEqual([
      { title: 'Foreign Minister' },
      { title: 'Foreign Minister' },
      null,
      null,
    ]);
    const wrong = await server.ask('{ people { nodes { offices(first: 0) { title } } } }');
    expect(wrong.errors![0]!.extensions!.code).toBe('BAD_USER_INPUT');
  });

  it('cost a page of quotes as many statements as one quote', async () => {
    const database = await open();
    for (let day = 0; day < 20; day++)
      await save(database, [
        { words: `said on day ${day}`, speaker: `Speaker ${'abcdefghijklmnopqrst'[day]}oro Vek`, role: 'clerk' },
      ]);
    const server = await serve(database);
    servers.push(server);
    const statementsOf = async (first: number) =>
      (
        await countStatements(database, () =>
          server.ask(`{ quotes(first: ${first}) { nodes { speakerRole { title } } } }`),
        )
      ).statements.length;
    await statementsOf(1);
    expect(await statementsOf(20)).toBe(await statementsOf(1));
  });
});

function office(title: string, language: string, from: string, to: string, articleCount: number) {
  return { title, language, from, to, source: 'ARTICLES', articleCount };
}
