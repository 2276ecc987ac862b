import { expect, it } from 'vitest';
import type { Quote } from '../../entities/quote.ts';
import { findArrivals } from '../../src/store/arrivals.ts';
import type { Database } from '../../src/store/database.ts';
import type { QuoteFilter } from '../../src/store/filters.ts';
import { countQuotes, findArticles, findQuotes } from '../../src/store/find.ts';
import { createLoaders } from '../../src/store/loaders.ts';
import { reviewQuote } from '../../src/store/review.ts';
import type { ArticleToSave } from '../../src/store/save.ts';
import { createToken } from '../../src/store/tokens.ts';
import { withdrawArticle } from '../../src/store/withdrawals.ts';
import { describeOnBothDatabases } from '../databases.ts';
import { articleOf, expectCountsToHold, type Sentence, save, store } from './articles.ts';

const HARBOUR: Sentence = {
  words: 'We will rebuild the old harbour before winter',
  speaker: 'Ana Ruiz',
  country: 'IS',
  about: ['IS'],
};
const DUES: Sentence = { words: 'Nobody in Norway was asked about the dues', speaker: 'Omar Haddad', about: ['NO'] };
const DUES_NOW: Sentence = { ...DUES, words: 'Nobody in Norway was told about the dues' };
const LATE: Sentence = { words: 'It was too late to call anybody in Oslo', speaker: 'Omar Haddad', about: ['NO'] };
const NEWS: Sentence = { words: 'The ferries sail again on Monday', speaker: 'Lena Moe', country: 'DK', about: ['DK'] };

const DAY = 86_400_000;
const FIRST = Date.UTC(2026, 4, 1);

describeOnBothDatabases('an article that changed', (open) => {
  it('keeps the quotes that stand, marks those that changed or vanished, and says when', async () => {
    const database = await open();
    await print(database, 0, [HARBOUR, DUES, LATE]);
    const [harbour, dues, late] = await everyQuote(database);
    expect(await print(database, 1, [NEWS, DUES_NOW, HARBOUR])).toMatchObject({
      isDuplicate: false,
      isRevised: true,
      quoteCount: 3,
      newQuoteCount: 2,
    });
    const quotes = await everyQuote(database);
    const said = (words: string) => quotes.find(({ text }) => text === words)!;
    expect(said(HARBOUR.words)).toMatchObject({ id: harbour!.id, vanishedAt: 0, isLeftOut: false });
    expect(said(HARBOUR.words).start).toBeGreaterThan(harbour!.start);
    expect(said(DUES.words)).toMatchObject({ id: dues!.id, vanishedAt: FIRST + DAY, isLeftOut: true });
    expect(said(DUES.words).changedToId).toBe(said(DUES_NOW.words).id);
    expect(said(LATE.words)).toMatchObject({ id: late!.id, vanishedAt: FIRST + DAY, changedToId: null });
    await expectOffsetsToHold(database);
    await expectCountsToHold(database);
    expect(await wordsOf(database, {})).toEqual([NEWS.words, DUES_NOW.words, HARBOUR.words]);
    expect(await countQuotes(database, {})).toBe(3);
    expect(await countQuotes(database, { aboutCountry: ['NO'] })).toBe(1);
  });

  it('is found and listed by what it says now, and those whom nothing names any more are gone', async () => {
    const database = await open();
    await print(database, 0, [HARBOUR, LATE], { title: 'Harbour to be rebuilt' });
    await print(database, 1, [NEWS], { title: 'Ferries sail' });
    const found = async (search: string) =>
      (await findArticles(database, { search }, 'PUBLISHED_DESC', PAGE)).rows.length;
    expect([await found('rebuilt'), await found('Oslo'), await found('ferries')]).toEqual([0, 0, 1]);
    const [article] = await database.query<{ id: number; title: string }>('SELECT "id", "title" FROM article');
    expect(article!.title).toBe('Ferries sail');
    const { articlePeople, articleCountries } = createLoaders(database);
    expect((await articlePeople.load(article!.id)).map(({ name }) => name)).toEqual(['Lena Moe']);
    expect(await articleCountries.load(article!.id)).toEqual(['DK']);
    await expectCountsToHold(database);
    // What Ana Ruiz said vanished, and can still be asked for, with who said it.
    expect(await wordsOf(database, { vanished: true })).toEqual([HARBOUR.words, LATE.words]);
    expect(await wordsOf(database, { vanished: true, search: 'harbour' })).toEqual([HARBOUR.words]);
    expect(await wordsOf(database, { vanished: true, aboutCountry: ['NO'] })).toEqual([LATE.words]);
    expect(await wordsOf(database, { vanished: true, reviewStatus: ['CONFIRMED'] })).toEqual([]);
    expect(await countQuotes(database, { vanished: true })).toBe(2);
    expect(await wordsOf(database, { search: 'harbour' })).toEqual([]);
    expect(await database.query(`SELECT "name" FROM speaker ORDER BY "name"`)).toHaveLength(3);
  });

  it('keeps what it said: the first text and the newest ones, each with when it was seen', async () => {
    const database = await open();
    for (let day = 0; day < 30; day++)
      await print(database, day, [HARBOUR, { words: `and now it is number ${day}` }], { title: `Number ${day}` });
    const [{ id }] = (await database.query<{ id: number }>('SELECT "id" FROM article')) as [{ id: number }];
    const { articleRevisions, articleRevisedAt } = createLoaders(database);
    const revisions = await articleRevisions.load(id);
    expect(revisions.map(({ number }) => number)).toEqual([1, ...Array.from({ length: 19 }, (_, at) => at + 11)]);
    expect(revisions[0]).toMatchObject({ title: 'Number 0', seenAt: FIRST, replacedAt: FIRST + DAY });
    expect(revisions[0]!.text).toContain('number 0');
    expect(revisions.at(-1)).toMatchObject({ title: 'Number 28', replacedAt: FIRST + 29 * DAY });
    expect(await articleRevisedAt.load(id)).toBe(FIRST + 29 * DAY);
    await expectCountsToHold(database);
  });

  it('has its quote back under its old id when it is printed again', async () => {
    const database = await open();
    await print(database, 0, [HARBOUR, DUES]);
    const before = await everyQuote(database);
    await print(database, 1, [DUES_NOW]);
    await print(database, 2, [HARBOUR, DUES]);
    const after = await everyQuote(database);
    for (const [index, quote] of before.entries())
      expect(after[index]).toMatchObject({ ...quote, vanishedAt: 0, changedToId: null, isLeftOut: false });
    expect(after[2]).toMatchObject({ text: DUES_NOW.words, vanishedAt: FIRST + 2 * DAY });
    await expectCountsToHold(database);
  });

  it('leaves a quote as editors reviewed it', async () => {
    const database = await open();
    await print(database, 0, [HARBOUR, DUES, LATE]);
    const [harbour, dues, late] = await everyQuote(database);
    const editor = await anEditor(database);
    const review = { editor, now: 1 };
    const speaker = { kind: 'PERSON', name: 'Sigrid Dahl' } as const;
    await reviewQuote(database, {
      ...review,
      quoteId: dues!.id,
      status: 'CORRECTED',
      speaker,
      countries: ['SE', 'NO'],
    });
    await reviewQuote(database, { ...review, quoteId: harbour!.id, status: 'REJECTED' });
    await reviewQuote(database, { ...review, quoteId: late!.id, status: 'CONFIRMED' });
    await print(database, 1, [NEWS, DUES, HARBOUR]);
    const quotes = await everyQuote(database);
    expect(quotes[0]).toMatchObject({ reviewStatus: 'REJECTED', isLeftOut: true, vanishedAt: 0 });
    expect(quotes[1]).toMatchObject({ reviewStatus: 'CORRECTED', isLeftOut: false });
    expect(quotes[2]).toMatchObject({ reviewStatus: 'CONFIRMED', isLeftOut: true, vanishedAt: FIRST + DAY });
    const { speaker: speakers, aboutCountries, articlePeople } = createLoaders(database);
    expect((await speakers.load(quotes[1]!.speakerId!))?.name).toBe('Sigrid Dahl');
    expect((await aboutCountries.load(dues!.id)).map(({ countryCode }) => countryCode)).toEqual(['SE', 'NO']);
    expect((await articlePeople.load(dues!.articleId)).map(({ name }) => name)).toContain('Sigrid Dahl');
    await expectOffsetsToHold(database);
    await expectCountsToHold(database);
    // A verdict on what vanished changes no list and no count.
    for (const status of ['REJECTED', 'CONFIRMED'] as const) {
      await reviewQuote(database, { ...review, quoteId: late!.id, status });
      await expectCountsToHold(database);
      expect(await wordsOf(database, {})).toEqual([NEWS.words, DUES.words]);
    }
    expect(await wordsOf(database, { reviewStatus: ['REJECTED'] })).toEqual([HARBOUR.words]);
    await print(database, 2, [LATE, DUES]);
    await expectCountsToHold(database);
    expect(await wordsOf(database, { reviewStatus: ['CONFIRMED'] })).toEqual([LATE.words]);
  });

  it('tells subscriptions and webhooks of new quotes only', async () => {
    const database = await open();
    await print(database, 0, [HARBOUR, DUES]);
    const newest = (await everyQuote(database)).at(-1)!.id;
    await print(database, 1, [NEWS, HARBOUR, DUES]);
    const arrived = await findArrivals(database, {}, { after: newest, upTo: newest + 1_000 });
    const { quote } = createLoaders(database);
    expect((await quote.loadMany(arrived)).map((row) => (row as Quote).text)).toEqual([NEWS.words]);
    await print(database, 2, [NEWS, HARBOUR]);
    expect(await findArrivals(database, {}, { after: newest, upTo: newest + 1_000 })).toEqual(arrived);
  });

  it('is revised once when two find out at the same time', async () => {
    const database = await open();
    await print(database, 0, [HARBOUR, DUES]);
    const outcomes = await Promise.all([1, 1, 1, 1].map((day) => print(database, day, [HARBOUR, NEWS])));
    expect(outcomes.filter(({ isRevised }) => isRevised)).toHaveLength(1);
    expect(await database.query('SELECT "number" FROM article_revision')).toEqual([{ number: 1 }]);
    expect(await everyQuote(database)).toHaveLength(3);
    await expectCountsToHold(database);
  });

  it('is compared with what was read in the same way, and a page may take the place of what a feed said', async () => {
    const database = await open();
    const wire = { readFrom: 'feed https://wire.example/rss' };
    await print(database, 0, [HARBOUR, DUES], wire);
    for (const readFrom of ['feed https://wire.example/atom', 'document'])
      expect(await print(database, 1, [NEWS, HARBOUR], { readFrom })).toMatchObject({ isDuplicate: true });
    expect(await print(database, 2, [NEWS, HARBOUR], { readFrom: 'page' })).toMatchObject({ isRevised: true });
    expect(await print(database, 3, [HARBOUR, DUES], wire)).toMatchObject({ isDuplicate: true });
    expect(await wordsOf(database, {})).toEqual([NEWS.words, HARBOUR.words]);
  });

  it('is not what stands before a wall: half a text says nothing of what is missing', async () => {
    const database = await open();
    const [whole, found] = articleOf([HARBOUR, DUES, LATE, NEWS], { url: URL_OF, storedAt: FIRST });
    await store(database, whole, found);
    const [begun] = articleOf([HARBOUR], { url: URL_OF, storedAt: FIRST + DAY });
    const cut = { ...begun, text: `${begun.text.trim()}\n\nSubscribe.` };
    expect(await store(database, cut, { ...found, quotes: found.quotes.slice(0, 1) })).toMatchObject({
      isDuplicate: true,
    });
    expect(await wordsOf(database, {})).toHaveLength(4);
    expect(await print(database, 2, [HARBOUR, NEWS])).toMatchObject({ isRevised: true });
  });

  it('may have another headline only', async () => {
    const database = await open();
    await print(database, 0, [HARBOUR], { title: 'Old harbour' });
    expect(await print(database, 1, [HARBOUR], { title: '  Old   harbour ' })).toMatchObject({ isDuplicate: true });
    expect(await print(database, 1, [HARBOUR])).toMatchObject({ isDuplicate: true });
    expect(await print(database, 2, [HARBOUR], { title: 'New harbour' })).toMatchObject({
      isRevised: true,
      newQuoteCount: 0,
    });
    expect(await database.query('SELECT "title" FROM article_revision')).toEqual([{ title: 'Old harbour' }]);
  });

  it('has copies by what it says now', async () => {
    const database = await open();
    const dispatch = (name: string) =>
      Array.from({ length: 9 }, (_, at) => ({ words: `${name} closed pier ${at} for ${at * 7} days` }));
    const other = await save(database, dispatch('Nobody'), { url: 'https://coast.example/', sourceName: 'Coast' });
    const { articleId } = await print(database, 0, dispatch('Nobody'));
    const copies = () => createLoaders(database).articleCopies.load({ articleId, most: 9 });
    expect(await copies()).toMatchObject([{ articleId: other.articleId }]);
    await print(database, 1, dispatch('Somebody else'));
    expect(await copies()).toEqual([]);
  });

  it('goes with all that it said when it is taken down', async () => {
    const database = await open();
    const { articleId } = await print(database, 0, [HARBOUR, DUES]);
    await print(database, 1, [DUES_NOW]);
    await withdrawArticle(database, { articleId, reason: null, tokenId: null, now: 1 });
    for (const table of ['article_revision', 'quote', 'quote_country', 'speaker', 'article_band', 'article_sketch'])
      expect([table, await database.query(`SELECT * FROM ${table}`)]).toEqual([table, []]);
    expect(await database.query('SELECT count(*) AS "count" FROM quote_search')).toEqual([{ count: 0 }]);
    await expectCountsToHold(database);
  });
});

const URL_OF = 'https://lantern.example/harbour';
const PAGE = { size: 50, fromEnd: false, after: null, before: null };

function print(database: Database, day: number, sentences: Sentence[], known: Partial<ArticleToSave> = {}) {
  return save(database, sentences, { url: URL_OF, publishedAt: FIRST, storedAt: FIRST + day * DAY, ...known });
}

function everyQuote(database: Database): Promise<Quote[]> {
  return database
    .query<Quote>('SELECT * FROM quote ORDER BY "id"')
    .then((rows) => rows.map((row) => ({ ...row, isLeftOut: Boolean(row.isLeftOut) })));
}

/** In the order of the text. */
async function wordsOf(database: Database, filter: QuoteFilter): Promise<string[]> {
  const { rows } = await findQuotes(database, filter, 'PUBLISHED_DESC', PAGE);
  const quotes = (await createLoaders(database).quote.loadMany(rows.map(({ key }) => key))) as Quote[];
  return quotes.sort((one, other) => one.start - other.start).map(({ text }) => text);
}

/** What stands is where it says, with its context and the words that show its countries. */
async function expectOffsetsToHold(database: Database): Promise<void> {
  const rows = await database.query<Quote & { whole: string }>(
    `SELECT q.*, a."text" AS "whole" FROM quote q JOIN article a ON a."id" = q."articleId" WHERE q."vanishedAt" = 0`,
  );
  for (const { id, text, start, end, whole, contextBefore, contextAfter, speakerMention, ...quote } of rows) {
    expect(whole.slice(start, end)).toBe(text);
    expect(whole.slice(0, start).endsWith(contextBefore)).toBe(true);
    expect(whole.slice(end).startsWith(contextAfter)).toBe(true);
    if (speakerMention !== null)
      expect(whole.slice(quote.speakerMentionStart!, quote.speakerMentionEnd!)).toBe(speakerMention);
    for (const country of await createLoaders(database).aboutCountries.load(id))
      expect(whole.slice(country.start, country.end)).toBe(country.mention);
  }
}

async function anEditor(database: Database) {
  await createToken(database, { name: 'an editor', role: 'EDITOR', expiresAt: null, now: 1 });
  return { id: 1, name: 'an editor', role: 'EDITOR' as const };
}
