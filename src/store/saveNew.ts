import { setImmediate as afterOthers } from 'node:timers/promises';
import type { ExtractedQuote, Extraction } from '../extraction.ts';
import type { ArticleWords, QuoteWords } from '../text/articleWords.ts';
import { beforeQuotes } from './arrivals.ts';
import { distinctSpans, linkCountries, linkSpeakers, saveFeedLinks } from './articleLinks.ts';
import { saveSketches } from './copies.ts';
import type { Connection } from './database.ts';
import { identitiesOf, saveIdentities } from './identities.ts';
import { takeIds } from './ids.ts';
import { insertRows } from './insert.ts';
import { DOCUMENT } from './revise.ts';
import type { ArticleToSave, SavedArticle } from './save.ts';
import { countNewQuotes, insertQuotes } from './saveQuotes.ts';
import { countInSources, saveSources } from './saveSource.ts';
import { countSpeakers, linkNamed, seenIn } from './saveSpeakers.ts';
import { indexTerms } from './search.ts';
import { storableText } from './sql.ts';

/**
 * Stores articles that are not here with all that belongs to them, each table's rows at once; others have their turn between. Belongs into a transaction. Throws a SavedByAnother, with
 * which nothing of them may stay, where one of them has become known meanwhile.
 */
export async function saveNew(connection: Connection, found: FoundArticle[]): Promise<SavedArticle[]> {
  const articles = found.map(({ article, extraction, words }) => ({
    article,
    extraction: { ...extraction, quotes: distinctSpans(extraction.quotes) },
    words,
    wordsOf: new Map(extraction.quotes.map((quote, at) => [quote, words.quotes[at]!])),
    text: storableText(article.text),
    ...timesOf(article),
  }));
  if (articles.some(({ extraction }) => extraction.quotes.length > 0)) await beforeQuotes(connection);
  const sourceIds = await saveSources(
    connection,
    articles.map(({ article }) => article),
  );
  const articleIds = await takeIds(connection, 'article', articles.length);
  const placed = articles.map(
    (one, at): PlacedArticle => ({ ...one, articleId: articleIds[at]!, sourceId: sourceIds[at]! }),
  );

  await insertArticles(connection, placed);
  await afterOthers();
  await indexTerms(
    connection,
    'article_search',
    placed.map(({ articleId, words }) => ({ key: articleId, terms: words.terms })),
  );
  await saveSketches(
    connection,
    placed.map(({ articleId, words }) => ({ id: articleId, sketch: words.sketch })),
  );
  await afterOthers();
  const linked = await linkNamed(
    connection,
    placed.map(({ articleId, extraction, orderedAt }) => ({
      extraction,
      article: { ...seenIn({ language: extraction.language, orderedAt }, extraction), uncounted: articleId },
    })),
  );
  await afterOthers();
  const quoting = placed.map((one, at) => {
    const { language, extractor, quotes } = one.extraction;
    return { ...one, article: { ...one, language, extractor }, quotes, speakers: linked[at]!.speakers };
  });
  await linkSpeakers(connection, quoting);
  await linkCountries(connection, placed);
  await afterOthers();
  const quoteIds = await insertQuotes(connection, quoting);
  await afterOthers();
  // Rows that many articles share come last: those that are stored at the same time wait for each other from here on.
  await countSpeakers(connection, linked);
  await afterOthers();
  await countNewQuotes(connection, quoting, quoteIds);
  await countInSources(
    connection,
    placed.map(({ sourceId, article, extraction }) => ({ sourceId, article, quoteCount: extraction.quotes.length })),
  );
  return placed.map(({ articleId, extraction }) => {
    const quoteCount = extraction.quotes.length;
    return { articleId, isDuplicate: false, isRevised: false, quoteCount, newQuoteCount: quoteCount };
  });
}

/** Thrown out of the transaction, so that nothing of the second article stays, its source neither. */
export class SavedByAnother extends Error {}

/** With the names under which they are known, and that feeds list them. */
async function insertArticles(connection: Connection, placed: PlacedArticle[]): Promise<void> {
  await insertRows(
    connection,
    'article',
    [...ARTICLE_COLUMNS],
    placed.map(({ articleId, sourceId, article, extraction, text, publishedAt, orderedAt }) => [
      articleId,
      article.contentHash,
      sourceId,
      article.title,
      article.url,
      article.byline,
      extraction.language,
      publishedAt,
      article.storedAt,
      orderedAt,
      extraction.quotes.length,
      article.isSample,
      article.readFrom ?? DOCUMENT,
      text,
    ]),
  );
  const named = placed.map(({ articleId, article }) => ({
    articleId,
    withdrawalId: null,
    identities: identitiesOf(article),
  }));
  if ((await saveIdentities(connection, named)) < named.flatMap(({ identities }) => identities).length)
    throw new SavedByAnother();
  await saveFeedLinks(
    connection,
    placed.map(({ articleId, article }) => ({ ...article, articleId })),
    { isRead: true },
  );
}

const ARTICLE_COLUMNS = [
  'id',
  'contentHash',
  'sourceId',
  'title',
  'url',
  'byline',
  'language',
  'publishedAt',
  'storedAt',
  'orderedAt',
  'quoteCount',
  'isSample',
  'readFrom',
  'text',
] as const;

function timesOf({ publishedAt, storedAt }: ArticleToSave): { publishedAt: number | null; orderedAt: number } {
  const published = plausibleTime(publishedAt);
  return { publishedAt: published, orderedAt: published ?? storedAt };
}

/** Null for a time that no calendar of ours can show. */
function plausibleTime(time: number | null): number | null {
  return time !== null && time >= EARLIEST && time <= LATEST ? Math.trunc(time) : null;
}

const EARLIEST = Date.parse('0001-01-01T00:00:00Z');
const LATEST = Date.parse('9999-12-31T23:59:59Z');

/** An article, what was found in its text, and the words of both. */
export interface FoundArticle {
  article: ArticleToSave;
  extraction: Extraction;
  words: ArticleWords;
}

interface PlacedArticle extends FoundArticle {
  wordsOf: Map<ExtractedQuote, QuoteWords>;
  articleId: number;
  sourceId: number;
  /** As stored. */
  text: string;
  publishedAt: number | null;
  orderedAt: number;
}
