import type { ExtractedQuote, Extraction } from '../extraction.ts';
import { type QuoteWords, quoteWords } from '../text/articleWords.ts';
import { utteranceOf } from '../text/utterance.ts';
import { contextOf } from './context.ts';
import { isCountry } from './countries.ts';
import type { Connection } from './database.ts';
import { takeIds } from './ids.ts';
import { insertRows } from './insert.ts';
import { saveQuoteCountries } from './quoteCountries.ts';
import { weighQuotes, worthOf } from './reviewQueue.ts';
import { type SavedSpeaker, speakerIdentity } from './saveSpeakers.ts';
import { indexTerms } from './search.ts';
import { joined, type SqlValue, sql, words } from './sql.ts';
import { tally } from './tallies.ts';

/** Stores articles' quotes with the countries that they are about, their search rows, and the counts by country; gives their keys, in order. */
export async function saveQuotes(connection: Connection, articles: QuotingArticle[]): Promise<number[]> {
  const ids = await insertQuotes(connection, articles);
  await countNewQuotes(connection, articles, ids);
  return ids;
}

/** The first part of it: everything but the counts. */
export async function insertQuotes(connection: Connection, articles: QuotingArticle[]): Promise<number[]> {
  const quotes = articles.flatMap(({ article, quotes, speakers, wordsOf }) =>
    quotes.map((quote) => ({
      article,
      quote,
      speaker: speakerOf(quote, speakers),
      words: wordsOf?.get(quote) ?? quoteWords(quote.text),
    })),
  );
  const ids = await takeIds(connection, 'quote', quotes.length);
  await insertRows(
    connection,
    'quote',
    ['id', ...QUOTE_COLUMNS],
    quotes.map(({ article, quote, speaker, words }, at) => [
      ids[at]!,
      ...quoteRow(article, quote, speaker, words.utterance),
    ]),
  );
  await indexTerms(
    connection,
    'quote_search',
    quotes.map(({ words }, at) => ({ key: ids[at]!, terms: words.terms })),
  );
  await saveQuoteCountries(
    connection,
    quotes.map(({ article, quote, speaker }, at) => ({
      quoteId: ids[at]!,
      countries: distinctCountries(quote).map(({ text: mention, ...link }) => ({ ...link, mention })),
      speakerId: speaker?.id ?? null,
      orderedAt: article.orderedAt,
    })),
  );
  return ids;
}

/** The second part: every article waits from here on for others that count quotes of the same countries and days. */
export async function countNewQuotes(connection: Connection, articles: QuotingArticle[], ids: number[]): Promise<void> {
  await weighQuotes(connection, ids);
  const links = articles.flatMap(({ quotes, speakers }) =>
    quotes.flatMap((quote) =>
      distinctCountries(quote).map(({ code }) => ({ code, speakerId: speakerOf(quote, speakers)?.id ?? null })),
    ),
  );
  await countLinks(connection, links);
  await tally(connection, ids, 1);
}

function speakerOf({ speaker }: ExtractedQuote, speakers: Map<string, SavedSpeaker>): SavedSpeaker | undefined {
  return speaker === null ? undefined : speakers.get(speakerIdentity(speaker) ?? '');
}

/** What extraction gives of a quote. */
export const QUOTE_COLUMNS = [
  'articleId',
  'sourceId',
  'kind',
  'text',
  'start',
  'end',
  'cue',
  'cueStart',
  'cueEnd',
  'speakerId',
  'speakerCountryCode',
  'speakerMention',
  'speakerMentionStart',
  'speakerMentionEnd',
  'confidence',
  'language',
  'publishedAt',
  'orderedAt',
  'contextBefore',
  'contextAfter',
  'extractorName',
  'extractorVersion',
  'evidence',
  'utterance',
  'reviewWorth',
] as const;

/** A quote's values for these columns. */
export function quoteRow(
  article: QuotedArticle,
  quote: ExtractedQuote,
  speaker: Pick<SavedSpeaker, 'id' | 'countryCode'> | undefined,
  utterance = utteranceOf(quote.text),
): SqlValue[] {
  const { before, after } = contextOf(article.text, quote.start, quote.end);
  return [
    article.articleId,
    article.sourceId,
    quote.kind,
    article.text.slice(quote.start, quote.end),
    quote.start,
    quote.end,
    quote.cue,
    quote.cueStart,
    quote.cueEnd,
    speaker?.id ?? null,
    speaker?.countryCode ?? null,
    quote.speaker?.mention ?? null,
    quote.speaker?.start ?? null,
    quote.speaker?.end ?? null,
    quote.confidence,
    article.language,
    article.publishedAt,
    article.orderedAt,
    before,
    after,
    article.extractor.name,
    article.extractor.version,
    JSON.stringify(quote.evidence),
    utterance,
    worthOf(quote.confidence),
  ];
}

/** A quote is about a country once, by the first words that show it. */
export function distinctCountries({ about }: ExtractedQuote): ExtractedQuote['about'] {
  const seen = new Set<string>();
  return about.filter(({ code }) => {
    if (seen.has(code) || !isCountry(code)) return false;
    seen.add(code);
    return true;
  });
}

async function countLinks(connection: Connection, links: { code: string; speakerId: number | null }[]): Promise<void> {
  const bySpeaker = new Map<string, { speakerId: number; code: string; count: number }>();
  const byCountry = new Map<string, number>();
  for (const { code, speakerId } of links) {
    byCountry.set(code, (byCountry.get(code) ?? 0) + 1);
    if (speakerId === null) continue;
    const pair = bySpeaker.get(`${speakerId} ${code}`) ?? { speakerId, code, count: 0 };
    bySpeaker.set(`${speakerId} ${code}`, { ...pair, count: pair.count + 1 });
  }
  const pairs = [...bySpeaker.values()].sort((a, b) => a.speakerId - b.speakerId || (a.code < b.code ? -1 : 1));
  await insertRows(
    connection,
    'speaker_country',
    ['speakerId', 'countryCode', 'quoteCount'],
    pairs.map(({ speakerId, code, count }) => [speakerId, code, count]),
    words(
      'ON CONFLICT ("speakerId", "countryCode") DO UPDATE SET "quoteCount" = speaker_country."quoteCount" + excluded."quoteCount"',
    ),
  );
  await countInCountries(connection, byCountry);
}

async function countInCountries({ query }: Connection, counts: Map<string, number>): Promise<void> {
  if (counts.size === 0) return;
  const rows = [...counts].map(([code, count]) => sql`(${code}, CAST(${count} AS bigint))`);
  await query(sql`
    UPDATE country SET "quoteCount" = country."quoteCount" + found.column2 FROM (VALUES ${joined(rows, ', ')}) AS found
    WHERE country."code" = found.column1`);
}

/** What an article quotes, and those who say it by identity. */
export interface QuotingArticle {
  article: QuotedArticle;
  quotes: ExtractedQuote[];
  speakers: Map<string, SavedSpeaker>;
  /** What `quoteWords` gives of them, where somebody made it already. */
  wordsOf?: Map<ExtractedQuote, QuoteWords>;
}

export interface QuotedArticle {
  articleId: number;
  sourceId: number;
  /** As stored. */
  text: string;
  language: string;
  extractor: Extraction['extractor'];
  publishedAt: number | null;
  orderedAt: number;
}
