import { afterAll, expect, it } from 'vitest';
import { serve, type TestServer } from '../ask.ts';
import { describeOnBothDatabases } from '../databases.ts';
import { save } from '../store/articles.ts';

const SAID = 'the harbour will be dredged before the first storm of the winter';

const servers: TestServer[] = [];

afterAll(async () => {
  for (const server of servers) await server.close();
});

describeOnBothDatabases('a quote that other outlets print as well', (open) => {
  it('tells where, and counts once when asked so', async () => {
    const database = await open();
    for (const [index, outlet] of ['The Quay', 'The Coast', 'The Mole'].entries())
      await save(
        database,
        [
          // The second prints it twice: in its headline and in its text.
          ...(index === 1 ? [{ words: `“${SAID}”` }] : []),
          { words: index === 2 ? SAID.toUpperCase() : SAID, speaker: 'Ana Ruiz' },
          { words: 'we begin tomorrow', speaker: 'Ana Ruiz' },
        ],
        { url: `https://outlet-${index}.example/`, sourceName: outlet, publishedAt: Date.UTC(2026, 2, 1 + index) },
      );
    const server = await serve(database);
    servers.push(server);
    const { data, errors } = await server.ask(`{
      quotes(orderBy: PUBLISHED_ASC) { nodes { text source { name } alsoIn { source { name } } one: alsoIn(first: 1) { text } } }
      every: quoteStats(groupBy: [SPEAKER]) { total groups { count } }
      once: quoteStats(groupBy: [SPEAKER], countOnce: true) { total groups { count } }
    }`);
    expect(errors).toBeUndefined();
    const places = data.quotes.nodes.map(
      ({
        source,
        alsoIn,
        one,
      }: {
        source: { name: string };
        alsoIn: { source: { name: string } }[];
        one: object[];
      }) => [source.name, alsoIn.map((quote) => quote.source.name), one.length],
    );
    expect(places.sort()).toEqual(
      [
        ['The Quay', ['The Coast', 'The Coast', 'The Mole'], 1],
        ['The Quay', [], 0],
        ['The Coast', ['The Quay', 'The Mole'], 1],
        ['The Coast', ['The Quay', 'The Mole'], 1],
        ['The Coast', [], 0],
        ['The Mole', ['The Quay', 'The Coast', 'The Coast'], 1],
        ['The Mole', [], 0],
      ].sort(),
    );
    expect(data.every).toEqual({ total: 7, groups: [{ count: 6 }] });
    expect(data.once).toEqual({ total: 4, groups: [{ count: 4 }] });

    const refused = await server.ask('{ quotes { nodes { alsoIn(first: 0) { text } } } }');
    expect(refused.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describeOnBothDatabases('an article that other outlets print as well', (open) => {
  it('tells which, how alike they are, and as many as are asked for', async () => {
    const database = await open();
    const dispatch = Array.from({ length: 12 }, (_, number) => ({
      words: `pier ${number} is closed for ${number * 7} days`,
    }));
    for (const [index, outlet] of ['The Quay', 'The Coast', 'The Mole'].entries())
      await save(database, dispatch, {
        url: `https://outlet-${index}.example/`,
        sourceName: outlet,
        publishedAt: Date.UTC(2026, 2, 1 + index),
      });
    const server = await serve(database);
    servers.push(server);
    const { data, errors } = await server.ask(`{
      articles(orderBy: PUBLISHED_ASC) { nodes {
        alsoIn { likeness article { source { name } } } one: alsoIn(first: 1) { article { source { name } } }
      } }
    }`);
    expect(errors).toBeUndefined();
    const copy = (name: string) => ({ likeness: 1, article: { source: { name } } });
    const one = (name: string) => [{ article: { source: { name } } }];
    expect(data.articles.nodes).toEqual([
      { alsoIn: [copy('The Coast'), copy('The Mole')], one: one('The Coast') },
      { alsoIn: [copy('The Quay'), copy('The Mole')], one: one('The Quay') },
      { alsoIn: [copy('The Quay'), copy('The Coast')], one: one('The Quay') },
    ]);
    const refused = await server.ask('{ articles { nodes { alsoIn(first: 101) { likeness } } } }');
    expect(refused.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
