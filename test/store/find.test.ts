import { beforeAll, expect, it } from 'vitest';
import { countStatements, type Database } from '../../src/store/database.ts';
import type { QuoteFilter } from '../../src/store/filters.ts';
import {
  countArticles,
  countCountries,
  countCountriesDiscussed,
  countFeeds,
  countQuotes,
  countSources,
  countSpeakers,
  countSpeakersAbout,
  findArticleByUrl,
  findArticles,
  findCountries,
  findCountriesDiscussed,
  findFeeds,
  findQuotes,
  findSources,
  findSpeakers,
  findSpeakersAbout,
  type QuoteOrder,
} from '../../src/store/find.ts';
import type { Found, Page, PageRequest } from '../../src/store/keyset.ts';
import { createLoaders } from '../../src/store/loaders.ts';
import { describeOnBothDatabases } from '../databases.ts';
import { save } from './articles.ts';

describeOnBothDatabases('finding', (open) => {
  let database: Database;
  let quotes: PlainQuote[];
  const key: Record<string, number> = {};

  beforeAll(async () => {
    database = await open();
    await fill(database);
    quotes = await database.query<PlainQuote>('SELECT * FROM quote');
    for (const { name, id } of await database.query<{ name: string; id: number }>('SELECT "name", "id" FROM speaker'))
      key[name] = id;
    for (const { name, id } of await database.query<{ name: string; id: number }>('SELECT "name", "id" FROM source'))
      key[name] = id;
    const links = await database.query<{ quoteId: number; countryCode: string }>(
      'SELECT "quoteId", "countryCode" FROM quote_country',
    );
    for (const quote of quotes) {
      quote.about = links.filter(({ quoteId }) => quoteId === quote.id).map(({ countryCode }) => countryCode);
      quote.orderedAt = Number(quote.orderedAt);
    }
  });

  const filters: [string, () => QuoteFilter, (quote: PlainQuote) => boolean][] = [
    ['no filter', () => ({}), () => true],
    ['one country', () => ({ aboutCountry: ['ML'] }), ({ about }) => about.includes('ML')],
    [
      'two countries',
      () => ({ aboutCountry: ['ML', 'FR'] }),
      ({ about }) => about.includes('ML') || about.includes('FR'),
    ],
    ['a speaker', () => ({ speaker: [key['Ana Ruiz']!] }), ({ speakerId }) => speakerId === key['Ana Ruiz']],
    [
      'two speakers about two countries',
      () => ({ speaker: [key['Ana Ruiz']!, key['Omar Haddad']!], aboutCountry: ['ML', 'FR'] }),
      ({ speakerId, about }) =>
        [key['Ana Ruiz'], key['Omar Haddad']].includes(speakerId!) && (about.includes('ML') || about.includes('FR')),
    ],
    [
      'a speaker’s country',
      () => ({ speakerCountry: ['ES'] }),
      ({ speakerCountryCode }) => speakerCountryCode === 'ES',
    ],
    [
      'a source',
      () => ({ source: [key['The Evening Lantern']!] }),
      ({ sourceId }) => sourceId === key['The Evening Lantern'],
    ],
    ['two languages', () => ({ language: ['fr', 'ar'] }), ({ language }) => language !== 'en'],
    ['a kind', () => ({ kind: ['INDIRECT'] }), ({ kind }) => kind === 'INDIRECT'],
    ['a least confidence', () => ({ minConfidence: 0.6 }), ({ confidence }) => confidence >= 0.6],
    [
      'a time',
      () => ({ publishedFrom: at(2), publishedTo: at(4) }),
      ({ publishedAt }) => publishedAt !== null && Number(publishedAt) >= at(2) && Number(publishedAt) <= at(4),
    ],
    [
      'everything at once',
      () => ({
        aboutCountry: ['ML', 'FR', 'RU'],
        speaker: [key['Ana Ruiz']!],
        speakerCountry: ['ES'],
        language: ['en', 'fr'],
        kind: ['DIRECT'],
        minConfidence: 0.1,
        publishedFrom: at(0),
        search: 'harbour',
      }),
      ({ about, speakerId, language, kind, publishedAt, text, confidence }) =>
        about.length > 0 &&
        confidence >= 0.1 &&
        speakerId === key['Ana Ruiz'] &&
        language !== 'ar' &&
        kind === 'DIRECT' &&
        publishedAt !== null &&
        text.includes('harbour'),
    ],
    ['words', () => ({ search: 'harbour' }), ({ text }) => text.includes('harbour')],
    ['words without a letter', () => ({ search: '?!' }), () => false],
    ['an empty list', () => ({ speaker: [] }), () => false],
    ['another empty list', () => ({ aboutCountry: [] }), () => false],
    ['an unknown country', () => ({ aboutCountry: ['XX'] }), () => false],
    ['a key beyond all keys', () => ({ speaker: [2 ** 52] }), () => false],
  ];

  it.each(filters)(
    'walks quotes with %s, forward and backward, through every one of them once',
    async (_, filterOf, passes) => {
      const filter = filterOf();
      const passing = quotes.filter(passes).sort((a, b) => a.orderedAt - b.orderedAt || a.id - b.id);
      const ascending = passing.map(({ id }) => id);
      for (const order of ['PUBLISHED_ASC', 'PUBLISHED_DESC'] as QuoteOrder[]) {
        const expected = order === 'PUBLISHED_ASC' ? ascending : [...ascending].reverse();
        await expectWalks((page) => findQuotes(database, filter, order, page), expected);
      }
      expect(await countQuotes(database, filter)).toBe(passing.length);
    },
  );

  it('gives an article’s quotes in the order of its text', async () => {
    const { articleId } = quotes[0]!;
    const inText = quotes.filter((quote) => quote.articleId === articleId).sort((a, b) => a.start - b.start);
    await expectWalks(
      (page) => findQuotes(database, { article: [articleId] }, 'TEXT_ASC', page),
      inText.map(({ id }) => id),
    );
  });

  it('walks articles by time, source, language, country and words', async () => {
    const all = await database.query<{ id: number }>('SELECT "id" FROM article ORDER BY "orderedAt", "id"');
    const ids = all.map(({ id }) => id);
    await expectWalks((page) => findArticles(database, {}, 'PUBLISHED_ASC', page), ids);
    await expectWalks((page) => findArticles(database, {}, 'PUBLISHED_DESC', page), [...ids].reverse());
    for (const filter of [
      { source: [key['The Evening Lantern']!] },
      { language: ['fr'] },
      { country: ['ML', 'FR'] },
      { country: ['ML'], language: ['en'] },
      { publishedFrom: at(3) },
      { search: 'harbour', country: ['ML'] },
    ]) {
      const { rows } = await findArticles(database, filter, 'PUBLISHED_ASC', { size: 100 });
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.length).toBeLessThan(ids.length);
      expect(rows.map((row) => row.key)).toEqual(ids.filter((id) => rows.some((row) => row.key === id)));
      await expectWalks(
        (page) => findArticles(database, filter, 'PUBLISHED_ASC', page),
        rows.map((row) => row.key),
      );
      expect(await countArticles(database, filter)).toBe(rows.length);
    }
    expect(await countArticles(database, {})).toBe(ids.length);
    expect(await findArticleByUrl(database, 'https://paper.example/1')).toEqual(expect.any(Number));
    expect(await findArticleByUrl(database, 'https://paper.example/1/#top')).toEqual(expect.any(Number));
    expect(await findArticleByUrl(database, 'https://paper.example/none')).toBeNull();
  });

  it('walks people by quotes and by name, those never quoted too', async () => {
    const people = await database.query<{ id: number; name: string; quoteCount: number; countryCode: string | null }>(
      `SELECT "id", "name", "quoteCount", "countryCode" FROM speaker WHERE "kind" = 'PERSON'`,
    );
    const byCount = [...people].sort((a, b) => b.quoteCount - a.quoteCount || b.id - a.id);
    await expectWalks(
      (page) => findSpeakers(database, { kind: 'PERSON' }, 'QUOTE_COUNT_DESC', page),
      byCount.map(({ id }) => id),
    );
    const named = await findSpeakers(database, { kind: 'PERSON' }, 'NAME_ASC', { size: 100 });
    const loaded = await createLoaders(database).speaker.loadMany(named.rows.map((row) => row.key));
    expect(loaded.map((person) => (person as { name: string }).name)).toEqual([
      'Ana Ruiz',
      'Émile Roux',
      'Omar Haddad',
      'Zoé Blanc',
      'ليلى حسن',
    ]);
    await expectWalks(
      (page) => findSpeakers(database, { kind: 'PERSON' }, 'NAME_ASC', page),
      named.rows.map((row) => row.key),
    );
    const spanish = { kind: 'PERSON' as const, country: ['ES', 'FR'] };
    await expectWalks(
      (page) => findSpeakers(database, spanish, 'QUOTE_COUNT_DESC', page),
      byCount.filter(({ countryCode }) => countryCode === 'ES').map(({ id }) => id),
    );
    expect(await countSpeakers(database, spanish)).toBe(1);
    expect(await countSpeakers(database, { kind: 'ORGANIZATION' })).toBe(1);
  });

  it('walks all countries, those with most quotes first', async () => {
    const all = await database.query<{ code: string }>('SELECT "code" FROM country ORDER BY "quoteCount" DESC, "code"');
    await expectWalks(
      (page) => findCountries(database, {}, 'QUOTE_COUNT_DESC', page),
      all.map(({ code }) => code),
      50,
    );
    expect(await countCountries(database, {})).toBe(250);
  });

  it('walks sources and feeds', async () => {
    await expectWalks(
      (page) => findSources(database, {}, 'QUOTE_COUNT_DESC', page),
      [key['The Evening Lantern']!, key['Le Quai']!],
    );
    await expectWalks(
      (page) => findSources(database, {}, 'NAME_ASC', page),
      [key['Le Quai']!, key['The Evening Lantern']!],
    );
    expect(await countSources(database, {})).toBe(2);
    const named = async (search: string) => {
      const { rows } = await findSources(database, { search }, 'NAME_ASC', { size: 10 });
      expect(await countSources(database, { search })).toBe(rows.length);
      return rows.map((row) => row.key);
    };
    expect(await named('evening LÀNT')).toEqual([key['The Evening Lantern']]);
    expect(await named('lantern the')).toEqual([key['The Evening Lantern']]);
    for (const search of ['antern', 'lantern quai', '%', "'; --", '']) expect(await named(search)).toEqual([]);
    await database.query(
      `INSERT INTO feed ("url") VALUES ('https://a.example/'), ('https://b.example/'), ('https://c.example/')`,
    );
    const feeds = await database.query<{ id: number }>('SELECT "id" FROM feed ORDER BY "id"');
    await expectWalks(
      (page) => findFeeds(database, 'ADDED_ASC', page),
      feeds.map(({ id }) => id),
    );
    await expectWalks((page) => findFeeds(database, 'ADDED_DESC', page), feeds.map(({ id }) => id).toReversed());
    expect(await countFeeds(database)).toBe(3);
  });

  it('tells who speaks about a country, and about which countries someone speaks, with counts', async () => {
    const about = quotes.filter((quote) => quote.about.includes('ML') && quote.speakerId !== null);
    const counts = new Map<number, number>();
    for (const { speakerId } of about) counts.set(speakerId!, (counts.get(speakerId!) ?? 0) + 1);
    const speakers = [...counts].sort(([a, first], [b, second]) => second - first || b - a);
    const page = await findSpeakersAbout(database, 'ML', 'QUOTE_COUNT_DESC', { size: 100 });
    expect(page.rows.map((row) => [row.key, row.quoteCount])).toEqual(speakers);
    await expectWalks(
      (request) => findSpeakersAbout(database, 'ML', 'QUOTE_COUNT_DESC', request),
      speakers.map(([id]) => id),
    );
    expect(await countSpeakersAbout(database, 'ML')).toBe(speakers.length);

    const discussed = await findCountriesDiscussed(database, key['Ana Ruiz']!, 'QUOTE_COUNT_DESC', { size: 100 });
    expect(discussed.rows.map((row) => row.key).sort()).toEqual(['FR', 'ML', 'RU']);
    for (const { key: code, quoteCount } of discussed.rows) {
      expect(quoteCount).toBe(
        quotes.filter((quote) => quote.speakerId === key['Ana Ruiz'] && quote.about.includes(code)).length,
      );
    }
    await expectWalks(
      (request) => findCountriesDiscussed(database, key['Ana Ruiz']!, 'QUOTE_COUNT_DESC', request),
      discussed.rows.map((row) => row.key),
    );
    expect(await countCountriesDiscussed(database, key['Ana Ruiz']!)).toBe(3);
  });

  it('knows what lies around a page whose rows are gone or never were', async () => {
    const none = await findQuotes(database, {}, 'PUBLISHED_ASC', { size: 5, after: [Number.MAX_SAFE_INTEGER, 1] });
    expect(none).toEqual({ rows: [], hasNextPage: false, hasPreviousPage: true });
    const empty = await findQuotes(database, { speaker: [] }, 'PUBLISHED_ASC', { size: 5, after: [1, 1] });
    expect(empty).toEqual({ rows: [], hasNextPage: false, hasPreviousPage: false });
    const between = await findQuotes(database, {}, 'PUBLISHED_ASC', {
      size: 5,
      after: [0, 0],
      before: [Number.MAX_SAFE_INTEGER, 0],
    });
    expect(between).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  });

  it('refuses a place that is not one of the order', async () => {
    for (const after of [[1], ['1', 2], [1, 2, 3], [1.5, 2], [Number.NaN, 1]]) {
      await expect(findQuotes(database, {}, 'PUBLISHED_ASC', { size: 5, after })).rejects.toThrow(
        /after: the place must be/,
      );
    }
  });

  it.each([1, 100])(
    'reads a page of %i quotes with speakers, countries, articles and sources by six statements',
    async (size) => {
      const { result, statements } = await countStatements(database, () =>
        readPage(database, { speaker: [key['Ana Ruiz']!] }, size),
      );
      expect(result).toHaveLength(
        Math.min(size, quotes.filter(({ speakerId }) => speakerId === key['Ana Ruiz']).length),
      );
      expect(statements).toHaveLength(6);
    },
  );
});

async function readPage(database: Database, filter: QuoteFilter, size: number): Promise<unknown[]> {
  const { rows } = await findQuotes(database, filter, 'PUBLISHED_DESC', { size });
  const loaders = createLoaders(database);
  return Promise.all(
    rows.map(async ({ key }) => {
      const quote = await loaders.quote.load(key);
      const sourceOf = async () => {
        const article = await loaders.article.load(quote!.articleId);
        return { article, source: await loaders.source.load(article!.sourceId) };
      };
      const countriesOf = async () => {
        const about = await loaders.aboutCountries.load(key);
        return Promise.all(
          about.map(({ countryCode }) =>
            Promise.all([loaders.country.load(countryCode), loaders.countryNames.load(countryCode)]),
          ),
        );
      };
      const speakerOf = async () => (quote!.speakerId === null ? null : loaders.speaker.load(quote!.speakerId));
      return Promise.all([quote, sourceOf(), countriesOf(), speakerOf()]);
    }),
  );
}

/** Both ways through a list give the expected keys, and every page knows what lies around it. */
async function expectWalks<Key>(
  find: (page: PageRequest) => Promise<Page<Found<Key>>>,
  expected: Key[],
  size = 3,
): Promise<void> {
  const forward: Key[] = [];
  for (let after: PageRequest['after'] = null; ; ) {
    const page: Page<Found<Key>> = await find({ size, after });
    expect(page.hasPreviousPage).toBe(forward.length > 0);
    forward.push(...page.rows.map(({ key }) => key));
    expect(page.hasNextPage).toBe(forward.length < expected.length);
    if (!page.hasNextPage) break;
    after = page.rows.at(-1)!.place;
  }
  expect(forward).toEqual(expected);
  const backward: Key[] = [];
  for (let before: PageRequest['before'] = null; ; ) {
    const page: Page<Found<Key>> = await find({ size, fromEnd: true, before });
    expect(page.hasNextPage).toBe(backward.length > 0);
    backward.unshift(...page.rows.map(({ key }) => key));
    expect(page.hasPreviousPage).toBe(backward.length < expected.length);
    if (!page.hasPreviousPage) break;
    before = page.rows[0]!.place;
  }
  expect(backward).toEqual(expected);
}

/** Twelve articles over six moments (one unknown), so that many quotes share theirs. */
async function fill(database: Database): Promise<void> {
  const abouts = [['ML'], ['FR', 'ML'], [], ['RU'], ['ML', 'RU', 'FR']];
  for (let index = 0; index < 12; index++) {
    const sentences = Array.from({ length: 4 }, (_, place) => ({
      words: `${place % 2 === 0 ? 'the harbour stays open' : 'the road is closed'} ${index} ${place}`,
      ...(place === 3
        ? {}
        : [
            { speaker: 'Ana Ruiz', country: 'ES' },
            { speaker: 'Omar Haddad' },
            { speaker: 'Port Union', organization: true },
          ][(index + place) % 3]),
      kind: place === 1 ? ('INDIRECT' as const) : ('DIRECT' as const),
      about: abouts[(index + place) % abouts.length]!,
      confidence: ((index + place) % 5) / 5,
    }));
    await save(database, sentences, {
      url: `https://${index < 7 ? 'paper' : 'quai'}.example/${index}`,
      sourceName: index < 7 ? 'The Evening Lantern' : 'Le Quai',
      language: ['en', 'fr', 'ar'][index % 3]!,
      publishedAt: index === 5 ? null : at(index % 6),
      title: index === 4 ? 'Harbour news' : null,
    });
  }
  await save(database, [], { url: 'https://quai.example/quiet', sourceName: 'Le Quai', language: 'en' });
  // Named, but never quoted.
  const named = ['Zoé Blanc', 'Émile Roux', 'ليلى حسن'];
  for (const name of named) {
    await database.query(`INSERT INTO speaker ("kind", "name", "sortName") VALUES
      ('PERSON', '${name}', '${name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()}')`);
  }
}

function at(day: number): number {
  return Date.parse('2026-02-01T00:00:00Z') + day * 86_400_000;
}

interface PlainQuote {
  id: number;
  articleId: number;
  sourceId: number;
  speakerId: number | null;
  speakerCountryCode: string | null;
  kind: string;
  language: string;
  text: string;
  start: number;
  confidence: number;
  publishedAt: number | null;
  orderedAt: number;
  about: string[];
}
