import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeId } from '../../schema/ids.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { serve, type TestServer } from '../ask.ts';
import { freshSqlite } from '../databases.ts';
import { save } from '../store/articles.ts';

const ARTICLES = 50;
const QUOTES = 100;
const COUNTRIES = ['ML', 'NE', 'FR', 'RU', 'DZ'];

const GIVEN_NAMES =
  'Anna Boris Carla Dmitri Elena Farid Greta Hugo Irina Jonas Karim Lena Marco Nadia Oscar Petra Quentin Rosa Stefan Tomas'.split(
    ' ',
  );
const SYLLABLES = 'ba ke di fo gu la me ni po ru sa te vi zo'.split(' ');

let database: Database;
let remove: () => Promise<void>;
let server: TestServer;
/** Rows of tables that were read, and keys that indexes gave for pages. */
let read = { rows: 0, keys: 0 };

beforeAll(async () => {
  const fresh = await freshSqlite();
  remove = fresh.remove;
  database = await openDatabase(fresh.url);
  for (let article = 0; article < ARTICLES; article++) {
    await save(
      database,
      Array.from({ length: QUOTES }, (_, at) => ({
        words: `number ${at} of article ${article}`,
        speaker: `${GIVEN_NAMES[at % 20]} ${surname(article)}`,
        about: [COUNTRIES[(article + at) % COUNTRIES.length]!],
      })),
      { sourceName: `Outlet ${article % 10}`, publishedAt: Date.UTC(2026, 0, 1 + article) },
    );
  }
  const counting: Database = {
    ...database,
    async query<Row extends object>(statement: Parameters<Database['query']>[0], milliseconds?: number) {
      const found = await database.query<Row>(statement, milliseconds);
      read[Object.hasOwn(found[0] ?? {}, 'k0') ? 'keys' : 'rows'] += found.length;
      return found;
    },
  };
  server = await serve(counting);
});

afterAll(async () => {
  await server.close();
  await database.close();
  await remove();
});

const id = (article: number) => JSON.stringify(encodeId('Article', article + 1));
const times = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join(' ');

describe('the costliest queries that are permitted read at most 5,000 rows', () => {
  it.each<[string, string, number]>([
    ['a page in each of a page', 'articles(first: 49) { nodes { quotes(first: 100) { nodes { id } } } }', 4_900],
    [
      'many pages side by side',
      times(49, (at) => `a${at}: quotes(first: 100, filter: { article: [${id(at)}] }) { nodes { id } }`),
      4_800,
    ],
    [
      'things by their ids',
      `nodes(ids: [${times(49, (at) => `${id(at)},`)}]) { ... on Article { quotes(first: 100) { nodes { id } } } }`,
      4_800,
    ],
    [
      'everything around quotes',
      times(
        8,
        (at) =>
          `a${at}: quotes(first: 40, filter: { article: [${id(at)}] }) { nodes { text speaker { name } about { country { code } } article { title source { name } } } }`,
      ),
      600,
    ],
    [
      'three levels',
      'countries(first: 5) { nodes { speakers(first: 20) { nodes { quotes(first: 48) { nodes { id } } } } } }',
      400,
    ],
    [
      'articles with all their links',
      times(
        3,
        (at) =>
          `a${at}: articles(first: 100, orderBy: ${at === 0 ? 'PUBLISHED_ASC' : 'PUBLISHED_DESC'}) { nodes { text people { name } organizations { name } countries { code } } }`,
      ),
      500,
    ],
    [
      'searches',
      times(
        8,
        (at) =>
          `a${at}: search(text: "number ${at}", first: 60) { people { name } quotes { nodes { id } } articles { nodes { id } } }`,
      ),
      500,
    ],
    [
      'counts',
      times(
        8,
        (at) =>
          `a${at}: quoteStats(groupBy: [${['SPEAKER', 'DAY', 'SOURCE', 'KIND'][at % 4]}, ABOUT_COUNTRY], first: 100) { total groups { count } }`,
      ),
      100,
    ],
  ])('%s', async (_what, query, atLeast) => {
    read = { rows: 0, keys: 0 };
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ ${query} }` }),
    });
    const { errors, extensions } = (await response.json()) as {
      errors?: unknown;
      extensions: { cost: { requested: number } };
    };
    expect(errors).toBeUndefined();
    expect(extensions.cost.requested).toBeGreaterThan(2_000);
    expect(read.rows).toBeLessThanOrEqual(5_000);
    expect(read.rows).toBeGreaterThan(atLeast);
    // One key a row, and one more a page to know whether there are more.
    expect(read.keys).toBeLessThanOrEqual(5_000 * 1.1);
  });
});

/** Names that sound unlike each other: those that sound alike are one person's. */
function surname(number: number): string {
  const syllable = (at: number) => SYLLABLES[at % SYLLABLES.length]!;
  return `${syllable(number)}${syllable(Math.floor(number / SYLLABLES.length) * 3)}${syllable(number * 5 + 3)}n`;
}
