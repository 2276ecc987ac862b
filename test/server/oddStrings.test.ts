import fc from 'fast-check';
import { GraphQLError } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor } from '../../schema/cursor.ts';
import { decodeId } from '../../schema/ids.ts';
import type { Database } from '../../src/store/database.ts';
import { findArticles, findQuotes, findSpeakers, ORDERS } from '../../src/store/find.ts';
import type { Found, Page } from '../../src/store/keyset.ts';
import { serve, type TestServer } from '../ask.ts';
import { describeOnBothDatabases } from '../databases.ts';
import { longInterview, print } from '../newsroom.ts';

/** What means something to a search engine, a database, a terminal or a text that runs both ways. */
const PIECES =
  `" "" * ^ : - + ( ) { } NEAR( NEAR/2 AND OR NOT {terms}: terms: rowid: ' '' ; -- /* */ % _ \\ $1 ? ?? :* <-> & | ! !! <2> ' OR 1=1 --|\
'; DROP TABLE quote; --|") OR ("1"="1|SELECT * FROM token|\0 \x01 \x1b[31m \u0085 \u00ad \u0301 \u0640 \u200b \u200d \u200e \u200f \u202a \u202e \u2066 \u2069 \ufeff|\
\ufffe \uffff \ud800 \udc00 \udfff\ud800 😀 👩‍👩‍👧 \u{e0001} \u{10ffff} ﷺ ﻻ مالي والمالي «مالي» "مالي" Mali mali MALI “Mali” Russia أ ؤ ئ ء ٣ १ Ⅷ ½ ﬁ ǆ ß İ ı`.split(
    /[ |]/,
  );

const ODD = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join(' ')) },
  { weight: 2, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join('')) },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
      .map((units) => String.fromCharCode(...units)),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...PIECES), fc.nat(99)).map(([piece, times]) => piece.repeat(times)),
  },
);
const STRINGS = fc.sample(ODD, { numRuns: 10_000, seed: 20_261_126 }).map((text) => text.slice(0, 200));

describeOnBothDatabases('ten thousand odd strings', (open) => {
  let database: Database;
  let server: TestServer;

  beforeAll(async () => {
    database = await open();
    await print(database);
    await print(database, [longInterview(5)]);
    server = await serve(database, [], { operationMilliseconds: 50_000 });
  });

  afterAll(() => server.close());

  it('searched for and in cursors, fail nothing and find no row beyond the filter', { timeout: PATIENCE }, async () => {
    const about = await keysOf(findQuotes(database, { aboutCountry: ['ML'], language: ['ar'] }, 'PUBLISHED_DESC', ALL));
    const arabic = await keysOf(findArticles(database, { language: ['ar'] }, 'PUBLISHED_DESC', ALL));
    const british = await keysOf(findSpeakers(database, { kind: 'PERSON', country: ['GB'] }, 'NAME_ASC', ALL));
    let found = 0;
    const look = async (search: string, index: number) => {
      const wanted = { search, aboutCountry: ['ML'], language: ['ar'] };
      const quotes = await keysOf(findQuotes(database, wanted, index % 2 ? 'PUBLISHED_DESC' : 'TEXT_ASC', ALL));
      expect({ search, beyond: [...quotes].filter((key) => !about.has(key)) }).toEqual({ search, beyond: [] });
      if (index % 2 === 0) {
        const articles = await keysOf(findArticles(database, { search, language: ['ar'] }, 'PUBLISHED_DESC', ALL));
        expect({ search, beyond: [...articles].filter((key) => !arabic.has(key)) }).toEqual({ search, beyond: [] });
      } else {
        const cursor = encodeCursor('names', [search.replaceAll('\0', ''), 0]);
        const after = decodeCursor('after', cursor, 'names', ORDERS.speakers.NAME_ASC);
        const asked = index % 4 === 1 ? { page: ALL, search } : { page: { size: 5, after }, search: null };
        const filter = { kind: 'PERSON' as const, country: ['GB'], search: asked.search };
        const people = await keysOf(findSpeakers(database, filter, 'NAME_ASC', asked.page));
        expect({ search, beyond: [...people].filter((key) => !british.has(key)) }).toEqual({ search, beyond: [] });
      }
      found += quotes.size;
    };
    for (let first = 0; first < STRINGS.length; first += AT_ONCE)
      await Promise.all(STRINGS.slice(first, first + AT_ONCE).map((text, at) => look(text, first + at)));
    expect(found).toBeGreaterThan(100);
  });

  it('in every place that takes a text, are answered or refused in words', { timeout: PATIENCE }, async () => {
    const places = [
      'quotes(first: 1, after: $text) { nodes { id } }',
      'quotes(filter: { speaker: [$text] }) { nodes { id } }',
      'node(id: $text) { id }',
      'article(id: $text) { id }',
      'suggest(text: $text) { name }',
      'search(text: $text, first: 2) { people { id } countries { code } quotes { nodes { highlights(search: $text) { text } } } }',
      'sources(filter: { search: $text }) { nodes { id } }',
      'countries(filter: { search: $text }) { nodes { code } }',
    ];
    for (const [index, text] of STRINGS.slice(0, 400).entries()) {
      const place = places[index % places.length]!;
      const type = /(?:id: \$text|speaker)/.test(place) ? 'ID!' : 'String!';
      const { status, errors } = await server.ask(`query ($text: ${type}) { ${place} }`, { text });
      expect({ text, status, codes: errors?.map(({ extensions }) => extensions.code) ?? [] }).toEqual({
        text,
        status: 200,
        codes: errors === undefined ? [] : ['BAD_USER_INPUT'],
      });
    }
  });

  it('in the address of an export are the same filter', async () => {
    for (const text of STRINGS.slice(0, 100)) {
      const search = encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
      const response = await fetch(`${server.url}/export/quotes.ndjson?aboutCountry=ML&search=${search}`);
      expect(response.status).toBe(200);
      const rows = (await response.text()).split('\n').filter((line) => line !== '');
      for (const row of rows) expect(JSON.parse(row).aboutCountries).toContain('ML');
    }
  });

  it.each(['"', 'a', 'مالي ', '\u202e', '\ud800', 'NEAR(', "'; --"])(
    'of 100 kB of %j are refused in words',
    async (piece) => {
      const text = piece.repeat(100_000 / piece.length);
      const places = [
        'quotes(filter: { search: $text }) { nodes { id } }',
        'quotes(after: $text) { nodes { id } }',
        'suggest(text: $text) { name }',
      ];
      for (const place of places) {
        const { status, errors } = await server.ask(`query ($text: String!) { ${place} }`, { text });
        // Six bytes for half a character: that is no request of ours.
        if (status === 413) continue;
        expect({ status, code: errors?.[0]?.extensions.code }).toEqual({ status: 200, code: 'BAD_USER_INPUT' });
        expect(errors![0]!.message.length).toBeLessThan(200);
      }
    },
  );
});

describe('ten thousand odd strings', () => {
  it('are no cursor and no id, or one that we would have written', () => {
    const taken: string[] = [];
    for (const text of STRINGS) {
      if (decodeId(text) !== null) taken.push(text);
      const parts = JSON.stringify([1, 'quotes', text]);
      for (const cursor of [text, Buffer.from(text).toString('base64url'), Buffer.from(parts).toString('base64url')]) {
        try {
          decodeCursor('after', cursor, 'quotes', ORDERS.quotes.PUBLISHED_DESC);
          taken.push(cursor);
        } catch (problem) {
          if (!(problem instanceof GraphQLError)) throw problem;
        }
      }
    }
    expect(taken).toEqual([]);
  });
});

async function keysOf(page: Promise<Page<Found>>): Promise<Set<number>> {
  return new Set((await page).rows.map(({ key }) => key));
}

const ALL = { size: 100 };
const AT_ONCE = 20;
/** Milliseconds: a busy machine may take them. */
const PATIENCE = 240_000;
