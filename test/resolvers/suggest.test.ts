import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadSamples } from '../../src/commands/sampleArticles.ts';
import type { Database } from '../../src/store/database.ts';
import { serve, type TestServer } from '../ask.ts';
import { describeOnBothDatabases } from '../databases.ts';
import { print } from '../newsroom.ts';
import { readersHere } from '../readers.ts';

const SUGGEST = `query ($text: String!, $kind: [SuggestionKind!], $first: Int = 10) {
  suggest(text: $text, kind: $kind, first: $first) { name language node { __typename id } }
}`;

describeOnBothDatabases('what is suggested while somebody types', (open) => {
  let database: Database;
  let server: TestServer;

  beforeAll(async () => {
    database = await open();
    await print(database);
    server = await serve(database);
  });

  afterAll(() => server.close());

  const suggested = async (text: string, more: object = {}) => {
    const { data, errors } = await server.ask(SUGGEST, { text, ...more });
    expect(errors).toBeUndefined();
    return data.suggest.map(
      (one: { name: string; node: { __typename: string } }) => `${one.node.__typename} ${one.name}`,
    );
  };

  it('is people, organizations, countries and outlets by the form that matched, in any script', async () => {
    expect(await suggested('vaud')).toEqual(['Person Claire Vaudreuil']);
    expect(await suggested('Foreign mini')).toEqual(['Organization Foreign Ministry of Norland']);
    expect(await suggested('مالي')).toContain('Country مالي');
    expect(await suggested('Мали')).toContain('Country Мали');
    expect(await suggested('harb')).toEqual(['Source The Harbour Post']);
    expect((await suggested('الأف'))[0]).toBe('Source جريدة الأفق');
  });

  it('gives those first whose name begins so, of them those with the most quotes', async () => {
    const names = await suggested('ma');
    expect(names[0]).toBe('Country Mali');
    expect(names.length).toBe(10);
    expect(await suggested('ma', { first: 1 })).toEqual(['Country Mali']);
  });

  it('is of the kinds that are asked for', async () => {
    expect(await suggested('m', { kind: ['SOURCE', 'PERSON'] })).toEqual([]);
    expect(await suggested('Ru', { kind: ['COUNTRY'] })).toContain('Country Russia');
    expect(await suggested('Ru', { kind: [] })).toEqual([]);
  });

  it.each(['', '   ', '"', '*', "')|", '\u0640', '\u0000'])('is nothing for %j', async (text) => {
    expect(await suggested(text)).toEqual([]);
  });
});

describeOnBothDatabases('typing a name of the samples letter by letter', (open) => {
  it('finds whom it is from the third letter on', async () => {
    const database = await open();
    await loadSamples(database, readersHere());
    const server = await serve(database);
    const { data } = await server.ask('{ people(first: 100) { nodes { id names { name } } } }');
    const missed: string[] = [];
    for (const { id, names } of data.people.nodes) {
      const [{ name }] = names;
      for (const length of [3, 5, 7, name.length - 1, name.length]) {
        const typed = name.slice(0, length);
        const { data: found } = await server.ask(SUGGEST, { text: typed, kind: ['PERSON'], first: 100 });
        if (!found.suggest.some(({ node }: { node: { id: string } }) => node.id === id)) missed.push(typed);
      }
    }
    await server.close();
    expect(missed).toEqual([]);
  });
});
