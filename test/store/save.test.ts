import { beforeAll, expect, it } from 'vitest';
import { readText } from '../../src/readers/worker.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { findArticleByUrl, findQuotes } from '../../src/store/find.ts';
import { createLoaders } from '../../src/store/loaders.ts';
import { databaseStats } from '../../src/store/maintenance.ts';
import { saveArticle } from '../../src/store/save.ts';
import { describeOnBothDatabases, freshSqlite } from '../databases.ts';
import { articleOf, expectCountsToHold, save, store } from './articles.ts';

describeOnBothDatabases('saving an article', (open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });

  it('keeps everything that was found in it', async () => {
    const [article, extraction] = articleOf(
      [
        {
          words: 'Mali will hold the bridge',
          speaker: 'Awa Traore',
          role: 'foreign minister',
          country: 'ML',
          about: ['ML', 'NE'],
        },
        { words: 'nobody asked us', kind: 'INDIRECT' },
      ],
      {
        url: 'https://lantern.example/bridge',
        title: 'The bridge',
        publishedAt: Date.parse('2026-03-01T08:00:00Z'),
        byline: 'N. Ode',
      },
    );
    const saved = await store(database, article, extraction);
    expect(saved).toEqual({
      articleId: expect.any(Number),
      isDuplicate: false,
      isRevised: false,
      quoteCount: 2,
      newQuoteCount: 2,
    });

    const { rows } = await findQuotes(database, { article: [saved.articleId] }, 'TEXT_ASC', { size: 10 });
    const loaders = createLoaders(database);
    const quotes = await Promise.all(rows.map(({ key }) => loaders.quote.load(key)));
    expect(quotes.map((quote) => quote?.text)).toEqual(['Mali will hold the bridge', 'nobody asked us']);
    expect(quotes.map((quote) => article.text.slice(quote?.start, quote?.end))).toEqual(
      quotes.map((quote) => quote?.text),
    );
    expect(quotes[0]).toMatchObject({
      kind: 'DIRECT',
      speakerMention: 'Awa Traore',
      speakerCountryCode: 'ML',
      confidence: 0.9,
      language: 'en',
      publishedAt: Date.parse('2026-03-01T08:00:00Z'),
      contextBefore: 'Awa Traore: ',
      contextAfter: '',
      extractorName: 'test',
      extractorVersion: '1',
      evidence: '{"span":"marks-after-cue","speaker":"subject-before-verb"}',
    });
    expect(quotes[1]).toMatchObject({ kind: 'INDIRECT', speakerId: null });

    const speaker = await loaders.speaker.load(quotes[0]!.speakerId!);
    expect(speaker).toMatchObject({
      kind: 'PERSON',
      name: 'Awa Traore',
      role: 'foreign minister',
      countryCode: 'ML',
      quoteCount: 1,
    });
    expect(speaker?.constructor.name).toBe('Person');
    const published = Date.parse('2026-03-01T08:00:00Z');
    const seen = { articleCount: 1, firstSeenAt: published, lastSeenAt: published };
    expect(speaker?.names).toEqual([{ name: 'Awa Traore', language: 'en', script: 'Latn', ...seen }]);
    const about = await loaders.aboutCountries.load(rows[0]!.key);
    expect(about.map(({ countryCode, mention, reason }) => [countryCode, mention, reason])).toEqual([
      ['ML', 'Mal', 'NAME'],
      ['NE', 'Mal', 'NAME'],
    ]);
    const stored = await loaders.article.load(saved.articleId);
    expect(stored).toMatchObject({
      title: 'The bridge',
      url: article.url,
      byline: 'N. Ode',
      quoteCount: 2,
      isSample: false,
    });
    expect(stored).not.toHaveProperty('text');
    expect(await loaders.articleText.load(saved.articleId)).toBe(article.text);
    expect(await loaders.articlePeople.load(saved.articleId)).toMatchObject([{ name: 'Awa Traore' }]);
    expect(await loaders.articleOrganizations.load(saved.articleId)).toEqual([]);
    expect(await loaders.articleCountries.load(saved.articleId)).toEqual(['ML', 'NE']);
    expect(await loaders.source.load(stored!.sourceId)).toMatchObject({
      name: 'The Evening Lantern',
      url: 'https://lantern.example/',
      articleCount: 1,
      quoteCount: 2,
    });
  });

  it('knows an article by its address, and changes nothing the second time', async () => {
    const known = { url: 'https://lantern.example/twice' };
    const once = [{ words: 'once is enough', speaker: 'Ilse Brandt', about: ['DE'] }];
    const first = await save(database, once, known);
    const before = await everything(database);
    expect(await save(database, once, known)).toEqual({ ...first, isDuplicate: true, newQuoteCount: 0 });
    expect(await everything(database)).toEqual(before);
  });

  it('knows an article under every form of its address, other addresses, and what its feed calls it', async () => {
    const first = await save(database, [], {
      url: 'https://www.lantern.example/known?id=1',
      otherUrls: ['https://go.lantern.example/abc'],
      guid: 'feed 7',
    });
    for (const known of [
      { url: 'http://lantern.example/known/amp?id=1&utm_source=feed' },
      { url: 'https://go.lantern.example/abc/' },
      { url: 'https://lantern.example/moved', guid: 'feed 7' },
      { url: null, guid: 'feed 7' },
      // By now it is known at the address to which it moved.
      { url: 'https://lantern.example/moved' },
    ])
      expect(await save(database, [], known)).toEqual({ ...first, isDuplicate: true });
    expect(await save(database, [], { url: 'https://lantern.example/known?id=2', guid: 'feed 8' })).toMatchObject({
      isDuplicate: false,
    });
    expect(await findArticleByUrl(database, 'http://lantern.example/known?id=1&fbclid=x#end')).toBe(first.articleId);
    expect(await findArticleByUrl(database, 'https://lantern.example/unknown')).toBeNull();
    expect(await findArticleByUrl(database, 'guid:feed 7')).toBeNull();
  });

  it('stores an article once when several save it at the same moment, each under other names', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `https://${name}.example/knot`);
    const saved = await Promise.all(
      names.map((url, index) =>
        // Each has a name of the one before and of the one after, so that they meet in a circle.
        save(database, [{ words: 'one of a knot', speaker: 'Kim Knot', about: ['FI'] }], {
          url,
          otherUrls: [names[(index + 1) % names.length]!, 'https://knot.example/all'],
        }),
      ),
    );
    expect(saved.filter(({ isDuplicate }) => !isDuplicate)).toHaveLength(1);
    expect(new Set(saved.map(({ articleId }) => articleId)).size).toBe(1);
    await expectCountsToHold(database);
  });

  it('knows an article without an address by its words', async () => {
    const sentences = [{ words: 'the same words', speaker: 'Ilse Brandt' }];
    const first = await save(database, sentences);
    expect(await save(database, sentences, { sourceName: 'Another Paper' })).toEqual({
      ...first,
      isDuplicate: true,
      newQuoteCount: 0,
    });
  });

  it('links one article to each feed that lists it', async () => {
    await database.query(
      `INSERT INTO feed ("url") VALUES ('https://lantern.example/a.xml'), ('https://lantern.example/b.xml')`,
    );
    const [a, b] = await database.query<{ id: number }>('SELECT "id" FROM feed ORDER BY "id"');
    const known = { url: 'https://lantern.example/listed' };
    const { articleId } = await save(database, [], { ...known, feedId: a!.id });
    expect(await save(database, [], { ...known, feedId: b!.id })).toMatchObject({ articleId, isDuplicate: true });
    await save(database, [], { ...known, feedId: b!.id });
    expect(await database.query('SELECT "feedId" FROM article_feed ORDER BY "feedId"')).toEqual([
      { feedId: a!.id },
      { feedId: b!.id },
    ]);
  });

  it('stores an article once when many save it at the same moment', async () => {
    const [article, extraction] = articleOf([{ words: 'all at once', speaker: 'Crowd Voice', about: ['FR'] }], {
      url: 'https://lantern.example/race',
      sourceName: 'Racing Times',
    });
    const saved = await Promise.all(Array.from({ length: 12 }, () => store(database, article, extraction)));
    expect(saved.filter(({ isDuplicate }) => !isDuplicate)).toHaveLength(1);
    expect(new Set(saved.map(({ articleId }) => articleId)).size).toBe(1);
    const [speaker] = await database.query(`SELECT "quoteCount" FROM speaker WHERE "name" = 'Crowd Voice'`);
    expect(speaker).toEqual({ quoteCount: 1 });
  });

  it('counts rightly when many articles of the same people are saved at the same moment', async () => {
    const people = ['Ada One', 'Ben Two', 'Cem Three', 'Dov Four'];
    const articles = Array.from({ length: 16 }, (_, index) => {
      const speakers = index % 2 === 0 ? people : [...people].reverse();
      return articleOf(
        speakers.map((speaker, place) => ({
          words: `words ${index} ${place}`,
          speaker,
          about: index % 3 === 0 ? ['KE', 'UG'] : ['UG', 'KE'],
        })),
        { url: `https://lantern.example/crowd/${index}` },
      );
    });
    await Promise.all(articles.map(([article, extraction]) => store(database, article, extraction)));
    const speakers = await database.query(`SELECT "name", "quoteCount" FROM speaker WHERE "sortName" IN
      ('ada one', 'ben two', 'cem three', 'dov four') ORDER BY "name"`);
    expect(speakers).toEqual(people.map((name) => ({ name, quoteCount: 16 })));
    await expectCountsToHold(database);
  });

  it('leaves nothing behind when something fails halfway', async () => {
    const before = await everything(database);
    const [article, extraction] = articleOf([{ words: 'half a story', speaker: 'Half Way', about: ['PE'] }], {
      url: 'https://half.example/story',
    });
    extraction.quotes[0]!.kind = 'SUNG' as 'DIRECT';
    await expect(store(database, article, extraction)).rejects.toThrow(/check/i);
    expect(await everything(database)).toEqual(before);
    extraction.quotes[0]!.kind = 'DIRECT';
    expect(await store(database, article, extraction)).toMatchObject({ isDuplicate: false, quoteCount: 1 });
  });

  it('tells a speaker’s earlier quotes of the country that a later article knows', async () => {
    await save(database, [{ words: 'before anybody knew', speaker: 'Late Known' }]);
    await save(database, [{ words: 'after it was told', speaker: 'Late Known', country: 'PT' }]);
    await save(database, [{ words: 'and later still', speaker: 'late  KNOWN' }]);
    const { rows } = await findQuotes(database, { speakerCountry: ['PT'] }, 'PUBLISHED_ASC', { size: 10 });
    expect(rows).toHaveLength(3);
  });

  it('takes NUL, lone surrogates, odd names and unknown countries without losing an offset', async () => {
    const words = 'half \0 a \ud800 pair and 😀';
    const saved = await save(
      database,
      [
        { words, speaker: 'Odd \0 Name', about: ['ZZ', 'IS'] },
        { words: 'said by marks', speaker: '«…»' },
      ],
      { title: 'A \0 title', publishedAt: 9e15 },
    );
    const { rows } = await findQuotes(database, { article: [saved.articleId] }, 'TEXT_ASC', { size: 10 });
    const loaders = createLoaders(database);
    const quote = await loaders.quote.load(rows[0]!.key);
    const text = await loaders.articleText.load(saved.articleId);
    expect(quote?.text).toBe('half \ufffd a \ufffd pair and 😀');
    expect(text?.slice(quote?.start, quote?.end)).toBe(quote?.text);
    expect(quote?.publishedAt).toBeNull();
    expect(await loaders.aboutCountries.load(quote!.id)).toMatchObject([{ countryCode: 'IS' }]);
    expect(await loaders.quote.load(rows[1]!.key)).toMatchObject({ speakerId: null, speakerMention: '«…»' });
  });

  it('keeps the same of an article whose words a reader’s thread made as of one whose words it makes itself', async () => {
    const article = {
      ...articleOf([], { url: 'https://words.example/one', title: 'The U.S. \0 envoy’s \ud800 journey' })[0],
      text: [
        'Foreign minister Awa Traore said: “The U.S. will hold l’Élysée’s bridge for as long as the storm lasts, and longer”.',
        'According to Omar Keita, half \0 a \ud800 pair of the elections was held before the boats came in.',
        'قالت الوزيرة ليلى حداد: «لن تُبحر العبّارات إلى الجزر الشمالية قبل افتتاح المقهى مجددًا».',
      ].join('\n\n'),
    };
    const { extraction, words } = await readText({ text: article.text, title: article.title });
    expect(extraction.quotes.length).toBeGreaterThan(2);
    const stored = await Promise.all(
      [words, undefined].map(async (given) => {
        const fresh = await open();
        expect(await saveArticle(fresh, article, extraction, given)).toMatchObject({ isDuplicate: false });
        return everyWord(fresh);
      }),
    );
    expect(stored[0]).toEqual(stored[1]);
    expect(stored[0]!.article_band).toHaveLength(20);
  });

  it('stores an article of many quotes and a very long text', async () => {
    const sentences = Array.from({ length: 1200 }, (_, index) => ({
      words: `sentence number ${index} about nothing`,
      speaker: `Voice ${index % 40}`,
    }));
    const saved = await save(database, sentences);
    expect(saved.quoteCount).toBe(1200);
    const long = await store(
      database,
      ...articleOf([{ words: Array.from({ length: 200_000 }, (_, index) => `w${index}`).join(' ') }]),
    );
    expect(long.quoteCount).toBe(1);
    await expectCountsToHold(database);
  });
});

/** How much of everything there is. */
async function everything(database: Database): Promise<unknown> {
  const tables = [
    'source',
    'article',
    'speaker',
    'speaker_name',
    'quote',
    'quote_country',
    'speaker_country',
    'article_speaker',
    'article_country',
  ];
  const counts = await Promise.all(tables.map((table) => database.query(`SELECT count(*) AS "count" FROM ${table}`)));
  const kept = await database.query('SELECT sum("quoteCount") AS "count" FROM country');
  const searched = await database.query(
    'SELECT (SELECT count(*) FROM quote_search) AS "quotes", (SELECT count(*) FROM speaker_search) AS "names"',
  );
  return { stats: await databaseStats(database), counts, kept, searched };
}

/** What is made of the words of texts, as it is stored. */
async function everyWord({ dialect, query }: Database): Promise<Record<string, unknown[]>> {
  const found: Record<string, unknown[]> = {};
  for (const table of ['article', 'quote', 'article_sketch', 'article_band'])
    found[table] = await query(`SELECT * FROM ${table} ORDER BY 1, 2`);
  for (const table of ['article_search', 'quote_search']) {
    if (dialect === 'postgres') found[table] = await query(`SELECT rowid, terms::text FROM ${table} ORDER BY rowid`);
    else {
      await query(`CREATE VIRTUAL TABLE ${table}_terms USING fts5vocab(${table}, instance)`);
      found[table] = await query(`SELECT * FROM ${table}_terms`);
    }
  }
  return found;
}

it('stores and revises an article without going through any table, whatever is stored already', async () => {
  const { url, remove } = await freshSqlite();
  const database = await openDatabase(url);
  const known = { url: 'https://lantern.example/plans', sourceName: 'Lantern' };
  const said = 'the harbour will be dredged before the first storm of the winter';
  const sentences = (day: number) => [
    { words: said, speaker: 'Ilse Brandt', country: 'DE', about: ['DE', 'FR'] },
    { words: `and that is word number ${day} of it`, speaker: 'Omar Haddad', about: ['FR'] },
  ];
  await save(database, sentences(0), { url: 'https://coast.example/plans', sourceName: 'Coast' });
  const asked = new Set<string>();
  const stop = database.onStatement((text) => asked.add(text));
  await save(database, sentences(1), known);
  await save(database, sentences(2), known);
  stop();
  const scanned: string[] = [];
  for (const text of asked) {
    const values = Array.from(text.matchAll(/\?/g), () => null);
    const plan = await database.query<{ detail: string }>({ text: `EXPLAIN QUERY PLAN ${text}`, values });
    if (plan.some(({ detail }) => TABLES_READ_THROUGH.test(detail))) scanned.push(text);
  }
  expect(asked.size).toBeGreaterThan(30);
  expect(scanned).toEqual([]);
  await database.close();
  await remove();
});

/** What stands in VALUES, and what a statement made itself, is short. */
const TABLES_READ_THROUGH = /^SCAN (?!sqlite_sequence|CONSTANT|\(|\d|found|changed|linked|seen|few|\S+ VIRTUAL TABLE)/;
