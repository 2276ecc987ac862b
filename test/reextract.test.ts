import { expect, it } from 'vitest';
import type { ExtractedQuote, Extraction } from '../src/extraction.ts';
import { reextract } from '../src/reextract.ts';
import type { Database } from '../src/store/database.ts';
import { findQuotes } from '../src/store/find.ts';
import { createLoaders } from '../src/store/loaders.ts';
import { readQuality } from '../src/store/quality.ts';
import type { ReviewedAgain } from '../src/store/reextract.ts';
import { reviewQuote } from '../src/store/review.ts';
import { sql } from '../src/store/sql.ts';
import { createToken } from '../src/store/tokens.ts';
import { withdrawArticle } from '../src/store/withdrawals.ts';
import { describeOnBothDatabases } from './databases.ts';
import { articleOf, expectCountsToHold, type Sentence, store } from './store/articles.ts';

const NEWER = { name: 'test', version: '2' };

describeOnBothDatabases('finding quotes anew', (open) => {
  it('keeps the ids of what is found again, changes what is found otherwise, adds what is new and takes out what is gone', async () => {
    const { database, quoteIds, findAnew } = await start(open, [
      [
        { words: 'the bridge will be built', speaker: 'Ines Wolf', country: 'AT', about: ['ML'] },
        { words: 'nobody pays for it', speaker: 'Ines Wolf', about: ['ML', 'NE'] },
        { words: 'that was no quote at all', speaker: 'Otto Lind' },
        { words: 'the ferry stays meanwhile', about: ['NE'] },
      ],
    ]);
    const before = await quoteIds();
    const outcome = await findAnew((extraction) => ({
      ...extraction,
      people: extraction.people.filter(({ name }) => name !== 'Otto Lind'),
      quotes: [
        extraction.quotes[0]!,
        { ...extraction.quotes[1]!, about: extraction.quotes[1]!.about.slice(0, 1), confidence: 0.5 },
        // A word more than before, and now it is known who says it.
        { ...longer(extraction, 3, -6), speaker: extraction.quotes[0]!.speaker },
      ].concat([{ ...extraction.quotes[0]!, start: 0, end: 9, text: 'Ines Wolf', about: [] }]),
    }));
    expect(outcome).toMatchObject({ articles: 1, failed: 0, kept: 0, changed: 3, added: 1, removed: 1 });
    const after = await quoteIds();
    expect(after).toEqual({
      'the bridge will be built': before['the bridge will be built'],
      'nobody pays for it': before['nobody pays for it'],
      'the ferry stays mea': before['the ferry stays meanwhile'],
      'Ines Wolf': expect.any(Number),
    });
    const loaders = createLoaders(database);
    expect(await loaders.quote.load(before['nobody pays for it']!)).toMatchObject({
      confidence: 0.5,
      extractorVersion: '2',
      reviewWorth: 500,
    });
    expect(await loaders.aboutCountries.load(before['nobody pays for it']!)).toMatchObject([{ countryCode: 'ML' }]);
    const words = await findQuotes(database, { search: 'meanwhile' }, 'PUBLISHED_DESC', { size: 5 });
    expect(words.rows).toEqual([]);
    expect(await database.query(`SELECT 1 FROM speaker WHERE "name" = 'Otto Lind'`)).toEqual([]);
    await expectCountsToHold(database);
    // The same extractor once more finds nothing to change.
    const again = await findAnew();
    expect(again).toMatchObject({ kept: 4, changed: 0, added: 0, removed: 0 });
    await expectCountsToHold(database);
  });

  it('keeps what editors said, and tells where it agrees now', async () => {
    const { database, quoteIds, findAnew, review, reviewed } = await start(open, [
      [
        { words: 'confirmed and found again', speaker: 'Ines Wolf', about: ['ML'] },
        { words: 'confirmed and not found again', speaker: 'Ines Wolf', about: ['ML'] },
        { words: 'corrected and found right', speaker: 'Ines Wolf', about: ['ML'] },
        { words: 'corrected and found wrong', speaker: 'Ines Wolf', about: ['ML'] },
        { words: 'rejected and not found again', speaker: 'Otto Lind' },
        { words: 'rejected and found with a word less', speaker: 'Otto Lind' },
      ],
    ]);
    const ids = await quoteIds();
    for (const words of ['confirmed and found again', 'confirmed and not found again'])
      await review(ids[words]!, { status: 'CONFIRMED' });
    for (const words of ['corrected and found right', 'corrected and found wrong'])
      await review(ids[words]!, {
        status: 'CORRECTED',
        speaker: { kind: 'PERSON', name: 'Otto Lind' },
        countries: ['NE'],
      });
    for (const words of ['rejected and not found again', 'rejected and found with a word less'])
      await review(ids[words]!, { status: 'REJECTED' });
    expect(await readQuality(database)).toMatchObject([
      { quotes: { reviewed: 6, right: 4 }, speakers: { reviewed: 4, right: 2 }, countries: { reviewed: 4, right: 2 } },
    ]);
    const before = await said(database);
    const outcome = await findAnew((extraction) => {
      const { quotes } = extraction;
      const right = { ...quotes[2]!, speaker: quotes[4]!.speaker, about: [{ ...quotes[2]!.about[0]!, code: 'NE' }] };
      return { ...extraction, quotes: [quotes[0]!, right, quotes[3]!, longer(extraction, 5, -5)] };
    });
    expect(outcome).toEqual({
      ...{ articles: 1, failed: 0, kept: 0, changed: 0, added: 0, removed: 0 },
      ...{ agrees: 3, disagrees: 3 },
    });
    expect(await said(database)).toEqual(before);
    expect(reviewed.map(({ quoteId, agrees, found }) => [quoteId, agrees, found])).toEqual([
      [ids['confirmed and found again'], true, { speaker: 'Ines Wolf', countries: ['ML'] }],
      [ids['confirmed and not found again'], false, null],
      [ids['corrected and found right'], true, { speaker: 'Otto Lind', countries: ['NE'] }],
      [ids['corrected and found wrong'], false, { speaker: 'Ines Wolf', countries: ['ML'] }],
      [ids['rejected and not found again'], true, null],
      [ids['rejected and found with a word less'], false, { speaker: 'Otto Lind', countries: [] }],
    ]);
    // The figures are those of the newer extractor, of what it still claims.
    expect(await readQuality(database)).toMatchObject([
      { quotes: { reviewed: 4, right: 3 }, speakers: { reviewed: 3, right: 2 }, countries: { reviewed: 3, right: 2 } },
    ]);
    await expectCountsToHold(database);
  });

  it('goes on where it was ended, and does nothing twice', async () => {
    const { database, findAnew, asked } = await start(open, articles(50));
    const lame = findAnew((extraction) => {
      if (asked.length === 27) throw new Error('the machine stops');
      return { ...extraction, quotes: extraction.quotes.slice(0, 1) };
    });
    await expect(lame).rejects.toThrow('the machine stops');
    await expectCountsToHold(database);
    expect(await count(database, 'quote')).toBe(100 - 26);
    const outcome = await findAnew((extraction) => ({ ...extraction, quotes: extraction.quotes.slice(0, 1) }));
    expect(outcome).toMatchObject({ articles: 50, removed: 50, changed: 50 });
    // The one at which it was ended is asked for again, no other.
    expect([asked.length, new Set(asked).size]).toEqual([51, 50]);
    expect(await count(database, 'quote')).toBe(50);
    await expectCountsToHold(database);
  });

  it('changes nothing when it is only tried', async () => {
    const { database, findAnew } = await start(open, articles(3));
    const before = await contentOf(database);
    const outcome = await findAnew((extraction) => ({ ...extraction, quotes: extraction.quotes.slice(1) }), {
      isTrial: true,
    });
    expect(outcome).toMatchObject({ articles: 3, changed: 3, removed: 3 });
    expect(await contentOf(database)).toEqual(before);
    expect(await count(database, 'reextraction')).toBe(0);
  });

  it('leaves an article as it is in which nothing can be found, and goes on', async () => {
    const { database, findAnew, failed } = await start(open, articles(3));
    const outcome = await findAnew((extraction) =>
      extraction.quotes[0]!.text.includes('1') ? { code: 'TOO_SLOW', problem: 'takes too long' } : extraction,
    );
    expect(outcome).toMatchObject({ articles: 2, failed: 1, changed: 4, removed: 0 });
    expect(failed).toEqual(['takes too long']);
    await expectCountsToHold(database);
  });

  it('is done by one of several processes', async () => {
    const { database, findAnew } = await start(open, articles(8));
    const outcomes = await Promise.all([findAnew(), findAnew()]);
    expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(1);
    expect(outcomes.find((outcome) => outcome !== null)).toMatchObject({ articles: 8, changed: 16 });
    await expectCountsToHold(database);
  });

  it('takes no notice of an article that is taken down meanwhile', async () => {
    const { database, findAnew } = await start(open, articles(3));
    const [row] = await database.query<{ id: number }>('SELECT max("id") AS "id" FROM article');
    let isDown = false;
    const outcome = await findAnew(async (extraction) => {
      if (!isDown)
        await withdrawArticle(database, { articleId: row!.id, reason: null, tokenId: null, now: Date.now() });
      isDown = true;
      return extraction;
    });
    expect(outcome).toMatchObject({ articles: 3, failed: 0, changed: 4 });
    expect(await count(database, 'quote')).toBe(4);
    await expectCountsToHold(database);
  });
});

/** A database with articles, an editor, and a newer extractor that finds what it is told to, else the same. */
async function start(open: () => Promise<Database>, stories: Sentence[][]) {
  const database = await open();
  const extractions = new Map<string, Extraction>();
  for (const sentences of stories) {
    const [article, extraction] = articleOf(sentences);
    await store(database, article, extraction);
    extractions.set(article.text, { ...extraction, extractor: NEWER });
  }
  const { id } = await createToken(database, { name: 'desk', role: 'EDITOR', expiresAt: null, now: Date.now() });
  const editor = { id, name: 'desk', role: 'EDITOR' as const };
  const asked: string[] = [];
  const reviewed: ReviewedAgain[] = [];
  const failed: string[] = [];
  return {
    database,
    asked,
    reviewed,
    failed,
    quoteIds: async () => {
      const rows = await database.query<{ id: number; text: string }>('SELECT "id", "text" FROM quote');
      return Object.fromEntries(rows.map(({ id, text }) => [text, id])) as Record<string, number>;
    },
    review: (
      quoteId: number,
      said: Partial<Parameters<typeof reviewQuote>[1]> & { status: 'CONFIRMED' | 'CORRECTED' | 'REJECTED' },
    ) => reviewQuote(database, { quoteId, editor, now: Date.now(), ...said }),
    findAnew: (made: Made = (extraction) => extraction, { isTrial = false } = {}) =>
      reextract(
        {
          database,
          extractor: NEWER,
          now: Date.now,
          isTrial,
          readers: {
            findQuotes: async ({ text }) => {
              asked.push(text);
              const found = await made(extractions.get(text)!);
              if (!('problem' in found)) extractions.set(text, found);
              return found;
            },
          },
        },
        {
          expect: () => {},
          done: () => {},
          failed: (_, problem) => failed.push(problem),
          reviewed: async (_, quote) => {
            reviewed.push(quote);
          },
        },
      ),
  };
}

type Found = Extraction | { code: 'TOO_SLOW'; problem: string };
type Made = (extraction: Extraction) => Found | Promise<Found>;

function articles(many: number): Sentence[][] {
  return Array.from({ length: many }, (_, at) => [
    { words: `the first thing said in article ${at}`, speaker: 'Ines Wolf', about: ['ML'] },
    { words: `another thing said in article ${at}`, speaker: `Otto ${'ab'[at % 2]}`, about: ['NE', 'ML'] },
  ]);
}

/** A quote that ends so many characters later. */
function longer({ quotes }: Extraction, index: number, more: number): ExtractedQuote {
  const quote = quotes[index]!;
  return { ...quote, end: quote.end + more, text: quote.text.slice(0, quote.text.length + more) };
}

/** What editors have said. */
function said({ query }: Database) {
  return query(`SELECT q."id", q."text", q."reviewStatus", q."isLeftOut", q."speakerId", c."countryCode"
    FROM quote q LEFT JOIN quote_country c ON c."quoteId" = q."id" ORDER BY q."id", c."position"`);
}

async function count({ query }: Database, table: string): Promise<number> {
  const [row] = await query<{ count: number }>(`SELECT count(*) AS "count" FROM ${table}`);
  return row!.count;
}

async function contentOf({ query }: Database) {
  const tables = ['quote', 'quote_country', 'speaker', 'speaker_name', 'speaker_country', 'article_speaker', 'country'];
  return Promise.all(tables.map((table) => query(sql`SELECT * FROM ${{ text: table, values: [] }} ORDER BY 1, 2`)));
}
