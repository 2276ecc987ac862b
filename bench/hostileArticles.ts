import { createHash } from 'node:crypto';
import type { Extraction } from '../src/extraction.ts';
import type { Database } from '../src/store/database.ts';
import { insertRows } from '../src/store/insert.ts';
import { saveArticle } from '../src/store/save.ts';
import { storableText } from '../src/store/sql.ts';

/**
 * Stores an article for each text, with that text wherever one from outside can stand: outlet, headline, byline, address, the words of a
 * quote, its verb, its speaker's name, mention and role, the words for a country. Past the checks of ingestion: a page must bear it anyway.
 */
export async function saveHostileArticles(database: Database, texts: string[]): Promise<HostileArticle[]> {
  const saved: HostileArticle[] = [];
  for (const [number, hostile] of texts.entries()) {
    const stored = await saveArticle(database, ...articleOf(hostile, number));
    if ('code' in stored) throw new Error(stored.problem);
    const { articleId } = stored;
    const [quote] = await database.query<{ id: number; speakerId: number }>(
      `SELECT "id", "speakerId" FROM quote WHERE "articleId" = ${articleId}`,
    );
    saved.push({ hostile, articleId, quoteId: quote!.id, speakerId: quote!.speakerId });
  }
  return saved;
}

/** Adds a feed for each text, with that text in everything that is told of it. */
export async function saveHostileFeeds(database: Database, texts: string[]): Promise<void> {
  const columns = ['url', 'title', 'folder', 'siteUrl', 'language', 'problem', 'problemCode', 'lastFetchedAt'];
  const rows = texts.map((hostile, number) => {
    const text = storableText(hostile);
    return [`${text}#${number}`, text, text, text, text, text, text, 0];
  });
  await database.transaction((connection) => insertRows(connection, 'feed', columns, rows));
}

function articleOf(
  hostile: string,
  number: number,
): Parameters<typeof saveArticle> extends [unknown, ...infer Rest] ? Rest : never {
  const text = `${hostile}\n\nBefore ${hostile} said ${hostile} after.`;
  const speaker = placed(text, hostile, text.indexOf('Before '));
  const words = placed(text, hostile, speaker.end);
  const extraction: Extraction = {
    extractor: { name: hostile, version: hostile },
    language: number % 2 === 0 ? 'en' : 'ar',
    quotes: [
      {
        kind: 'DIRECT',
        ...words,
        speaker: { kind: 'PERSON', name: hostile, mention: hostile, start: speaker.start, end: speaker.end },
        cue: hostile,
        cueStart: 0,
        cueEnd: hostile.length,
        about: [{ code: 'ML', reason: 'NAME', ...words }],
        confidence: 0.9,
        evidence: { span: 'marks-after-cue', speaker: 'subject-before-verb' },
      },
    ],
    people: [{ name: hostile, role: hostile, country: 'ML', mentions: [speaker] }],
    organizations: [],
    countries: [{ code: 'ML', mentions: [{ ...words, reason: 'NAME' }] }],
  };
  return [
    {
      text,
      title: hostile,
      byline: hostile,
      // Every other address is the hostile text itself, which ingestion would refuse.
      url:
        number % 2 === 0
          ? `${hostile}#${number}`
          : new URL(`https://hostile.example/${number}?q=${encodeURIComponent(wellFormed(hostile))}`).href,
      sourceName: hostile,
      isSample: false,
      contentHash: createHash('sha256').update(`${number}`).digest('hex'),
      publishedAt: Date.UTC(2026, 0, 1) + number * 60_000,
      storedAt: Date.UTC(2026, 5, 1) + number,
    },
    extraction,
  ];
}

/** Without halves of characters, which no address can hold. */
export const wellFormed = (text: string): string => Buffer.from(text).toString();

function placed(text: string, words: string, from: number) {
  const start = text.indexOf(words, from);
  return { text: words, start, end: start + words.length };
}

export interface HostileArticle {
  hostile: string;
  articleId: number;
  quoteId: number;
  speakerId: number;
}
