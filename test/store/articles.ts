import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import type { ExtractedQuote, Extraction } from '../../src/extraction.ts';
import type { Database } from '../../src/store/database.ts';
import { type ArticleToSave, type SavedArticle, saveArticle } from '../../src/store/save.ts';
import { sql } from '../../src/store/sql.ts';
import { tallied } from '../../src/store/tallies.ts';

/** An article of sentences, each a quote, with what an extractor would have found in it: offsets and all. */
export function articleOf(
  sentences: Sentence[],
  known: Partial<ArticleToSave> & { language?: string } = {},
): [ArticleToSave, Extraction] {
  let text = '';
  const quotes = sentences.map((sentence): ExtractedQuote => {
    const { words, speaker = null, kind = 'DIRECT', about = [], confidence = 0.9, organization = false } = sentence;
    const lead = speaker === null ? '' : `${speaker}: `;
    const speakerStart = text.length;
    const start = speakerStart + lead.length;
    const end = start + words.length;
    text += `${lead}${words}\n\n`;
    return {
      kind,
      text: words,
      start,
      end,
      speaker:
        speaker === null
          ? null
          : {
              kind: organization ? 'ORGANIZATION' : 'PERSON',
              name: speaker,
              mention: speaker,
              start: speakerStart,
              end: speakerStart + speaker.length,
            },
      cue: null,
      cueStart: null,
      cueEnd: null,
      about: about.map((code) => ({ code, text: words.slice(0, 3), start, end: start + 3, reason: 'NAME' })),
      confidence,
      evidence: { span: 'marks-after-cue', speaker: speaker === null ? null : 'subject-before-verb' },
    };
  });
  const { language = 'en', ...given } = known;
  const article: ArticleToSave = {
    text,
    title: null,
    url: null,
    contentHash: createHash('sha256').update(text).digest('hex'),
    byline: null,
    publishedAt: null,
    storedAt: Date.parse('2026-05-01T12:00:00Z'),
    sourceName: 'The Evening Lantern',
    isSample: false,
    ...given,
  };
  const people = sentences.filter(({ speaker, organization }) => speaker != null && !organization);
  const extraction: Extraction = {
    extractor: { name: 'test', version: '1' },
    language,
    quotes,
    people: people.map(({ speaker, role = null, country = null }) => ({
      name: speaker!,
      role,
      country,
      mentions: [mentionOf(text, speaker!)],
    })),
    organizations: sentences
      .filter(({ speaker, organization }) => speaker != null && organization)
      .map(({ speaker, country = null }) => ({ name: speaker!, country, mentions: [mentionOf(text, speaker!)] })),
    countries: [...new Set(sentences.flatMap(({ about = [] }) => about))].map((code) => ({
      code,
      mentions: [{ text: text.slice(0, 3), start: 0, end: 3, reason: 'NAME' }],
    })),
  };
  return [article, extraction];
}

/** Stores an article that nobody withdrew. */
export async function store(database: Database, article: ArticleToSave, extraction: Extraction): Promise<SavedArticle> {
  const saved = await saveArticle(database, article, extraction);
  if ('code' in saved) throw new Error(saved.problem);
  return saved;
}

/** The same with one made by `articleOf`. */
export function save(
  database: Database,
  sentences: Sentence[],
  known: Parameters<typeof articleOf>[1] = {},
): Promise<SavedArticle> {
  return store(database, ...articleOf(sentences, known));
}

/** Every count that is kept is what counting gives. */
export async function expectCountsToHold(database: Database): Promise<void> {
  const { query } = database;
  const wrong = await query(`
    SELECT 'speaker' AS "table", "name" AS "row" FROM speaker s WHERE "quoteCount" <> (SELECT count(*) FROM quote q WHERE q."speakerId" = s."id" AND NOT q."isLeftOut")
    UNION ALL SELECT 'source', "name" FROM source s WHERE "quoteCount" <> (SELECT count(*) FROM quote q WHERE q."sourceId" = s."id" AND NOT q."isLeftOut")
    UNION ALL SELECT 'country', "code" FROM country c WHERE "quoteCount" <> (SELECT count(*) FROM quote_country l WHERE l."countryCode" = c."code" AND NOT l."isLeftOut")
    UNION ALL SELECT 'article', "contentHash" FROM article a WHERE "quoteCount" <> (SELECT count(*) FROM quote q WHERE q."articleId" = a."id" AND NOT q."isLeftOut")
    UNION ALL SELECT 'speaker_country', p."countryCode" FROM speaker_country p WHERE "quoteCount" <>
      (SELECT count(*) FROM quote_country l WHERE l."countryCode" = p."countryCode" AND l."speakerId" = p."speakerId" AND NOT l."isLeftOut")`);
  expect(wrong).toEqual([]);
  await expectTalliesToHold(database);
}

/** What is kept by two dimensions is what counting anew makes of all quotes. */
async function expectTalliesToHold(database: Database): Promise<void> {
  const read = (connection: Pick<Database, 'query'>) =>
    connection.query('SELECT * FROM quote_tally WHERE "quoteCount" <> 0 ORDER BY "dimensions", "first", "second"');
  const kept = await read(database);
  class Undone extends Error {}
  const counting = database.transaction(async (connection) => {
    await connection.query('DELETE FROM quote_tally');
    await connection.query(tallied(database.dialect, sql`SELECT "id" FROM quote`, 1));
    expect(kept).toEqual(await read(connection));
    throw new Undone();
  });
  await expect(counting).rejects.toThrow(Undone);
}

function mentionOf(text: string, name: string) {
  const start = text.indexOf(name);
  return { text: name, start, end: start + name.length };
}

/** One quote of an article; without a speaker nobody knows who said it. */
export interface Sentence {
  words: string;
  speaker?: string;
  /** Whether the speaker is an organization. */
  organization?: boolean;
  role?: string;
  /** The country that the speaker stands for. */
  country?: string;
  kind?: ExtractedQuote['kind'];
  about?: string[];
  confidence?: number;
}
