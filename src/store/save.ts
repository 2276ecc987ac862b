import type { Extraction } from '../extraction.ts';
import { type ArticleWords, articleWords } from '../text/articleWords.ts';
import { afterQuotes, beforeQuotes } from './arrivals.ts';
import { distinctSpans, linkCountries, linkSpeakers, saveFeedLink } from './articleLinks.ts';
import { saveSketches } from './copies.ts';
import type { Connection, Database } from './database.ts';
import { findByIdentity, identitiesOf, saveIdentities } from './identities.ts';
import { mergeCertain } from './linkSpeakers.ts';
import { DOCUMENT, findChange, reviseArticle } from './revise.ts';
import { countNewQuotes, insertQuotes } from './saveQuotes.ts';
import { countInSource, saveSource } from './saveSource.ts';
import { countSpeakers, linkNamed, seenIn } from './saveSpeakers.ts';
import { indexTerms } from './search.ts';
import { sql, storableText } from './sql.ts';

/**
 * Stores an article with its source, feed, speakers, names, quotes, countries, search rows and counts in one transaction.
 * An article that is here already and has not changed is told as a duplicate with the number of quotes it has; nothing but the link to a further
 * feed is added. One that has changed is revised (revise.ts), one that was withdrawn is told so. Safe when several save the same article at once. NUL and lone surrogates are stored as U+FFFD,
 * so that offsets stay.
 * `words`: what `articleWords` gives of this title and text and of the extraction's quotes, where somebody made it already.
 */
export async function saveArticle(
  database: Database,
  article: ArticleToSave,
  extraction: Extraction,
  words?: ArticleWords,
): Promise<SavedArticle | WithdrawnArticle> {
  const known = await findKnown(database, article, extraction);
  if (known !== null) return known;
  try {
    const saved = await database.transaction((connection) => saveNew(connection, article, extraction, words));
    await afterQuotes(database);
    await mergeCertain(database, article.storedAt);
    return saved;
  } catch (error) {
    if (!(error instanceof SavedByAnother)) throw error;
    return (await findKnown(database, article, extraction))!;
  }
}

/** Null for an article that is not here; for one that is, its further names and the link to its feed are added, and what changed. */
async function findKnown(
  database: Database,
  article: ArticleToSave,
  extraction: Extraction,
): Promise<SavedArticle | WithdrawnArticle | null> {
  const identities = identitiesOf(article);
  const named = await findByIdentity(database, identities);
  if (named === null) return null;
  const { articleId } = named;
  if (articleId === null) {
    await database.transaction((connection) => saveIdentities(connection, named, identities));
    return WITHDRAWN;
  }
  const change = await findChange(database, articleId, article);
  const known = await database.transaction(async (connection): Promise<SavedArticle | null> => {
    if (change === 'CHANGED') await beforeQuotes(connection);
    const newQuoteCount = change === 'CHANGED' ? await reviseArticle(connection, articleId, article, extraction) : null;
    const [row] = await connection.query<{ quoteCount: number }>(
      sql`SELECT "quoteCount" FROM article WHERE "id" = ${articleId}`,
    );
    if (row === undefined) return null;
    await saveIdentities(connection, named, identities);
    await saveFeedLink(connection, articleId, article, { isRead: change !== 'READ_OTHERWISE' });
    const isRevised = newQuoteCount !== null;
    return {
      articleId,
      isDuplicate: !isRevised,
      isRevised,
      quoteCount: row.quoteCount,
      newQuoteCount: newQuoteCount ?? 0,
    };
  });
  if (known?.isRevised) {
    await afterQuotes(database);
    await mergeCertain(database, article.storedAt);
  }
  return known;
}

export const WITHDRAWN: WithdrawnArticle = {
  code: 'WITHDRAWN',
  problem: 'was taken down here, and is not taken in again',
};

/** Thrown out of the transaction, so that nothing of the second article stays, its source neither. */
class SavedByAnother extends Error {}

async function saveNew(
  connection: Connection,
  article: ArticleToSave,
  extraction: Extraction,
  words = articleWords(article, extraction.quotes),
): Promise<SavedArticle> {
  const text = storableText(article.text);
  const publishedAt = plausibleTime(article.publishedAt);
  const times = { publishedAt, orderedAt: publishedAt ?? article.storedAt };
  const quotes = distinctSpans(extraction.quotes);

  if (quotes.length > 0) await beforeQuotes(connection);
  const sourceId = await saveSource(connection, article);
  const [row] = await connection.query<{ id: number }>(sql`
    INSERT INTO article ("contentHash", "sourceId", "title", "url", "byline", "language", "publishedAt", "storedAt",
      "orderedAt", "quoteCount", "isSample", "readFrom", "text")
    VALUES (${article.contentHash}, ${sourceId}, ${article.title}, ${article.url}, ${article.byline},
      ${extraction.language}, ${times.publishedAt}, ${article.storedAt}, ${times.orderedAt}, ${quotes.length}, ${article.isSample}, ${article.readFrom ?? DOCUMENT}, ${text})
    RETURNING "id"`);
  const articleId = row!.id;
  const identities = identitiesOf(article);
  if ((await saveIdentities(connection, { articleId, withdrawalId: null }, identities)) < identities.length)
    throw new SavedByAnother();
  await saveFeedLink(connection, articleId, article, { isRead: true });
  await indexTerms(connection, 'article_search', [{ key: articleId, terms: words.terms }]);
  await saveSketches(connection, [{ id: articleId, sketch: words.sketch }]);

  const seen = {
    ...seenIn({ language: extraction.language, orderedAt: times.orderedAt }, extraction),
    uncounted: articleId,
  };
  const linked = await linkNamed(connection, { ...extraction, quotes }, seen);
  await linkSpeakers(connection, articleId, linked.speakers);
  await linkCountries(connection, articleId, times.orderedAt, extraction);
  const quoteIds = await insertQuotes(
    connection,
    { articleId, sourceId, text, language: extraction.language, extractor: extraction.extractor, ...times },
    quotes,
    linked.speakers,
    new Map(extraction.quotes.map((quote, index) => [quote, words.quotes[index]!])),
  );
  // Rows that many articles share come last: those that are stored at the same time wait for each other from here on.
  await countSpeakers(connection, linked, seen);
  await countNewQuotes(connection, quoteIds, quotes, linked.speakers);
  await countInSource(connection, sourceId, article, quotes.length);
  const quoteCount = quotes.length;
  return { articleId, isDuplicate: false, isRevised: false, quoteCount, newQuoteCount: quoteCount };
}

/** Null for a time that no calendar of ours can show. */
function plausibleTime(time: number | null): number | null {
  return time !== null && time >= EARLIEST && time <= LATEST ? Math.trunc(time) : null;
}

const EARLIEST = Date.parse('0001-01-01T00:00:00Z');
const LATEST = Date.parse('9999-12-31T23:59:59Z');

/** What ingest knows of an article. The offsets in its extraction are into this `text`. */
export interface ArticleToSave {
  text: string;
  title: string | null;
  /** Canonical address (src/text/addresses.ts). */
  url: string | null;
  /** Other addresses that it has. */
  otherUrls?: string[];
  /** What its feed alone calls it. */
  guid?: string | null;
  /** Hash of the words, hexadecimal. */
  contentHash: string;
  byline: string | null;
  /** Milliseconds since 1970 UTC; outside the years 1 to 9999 taken as unknown. */
  publishedAt: number | null;
  /** Milliseconds since 1970 UTC: the clock of whoever calls. */
  storedAt: number;
  /** The outlet's name; null: the host of `url`, or "Unknown source". */
  sourceName: string | null;
  isSample: boolean;
  /** The feed that listed it. */
  feedId?: number | null;
  /** What it said of it (src/articles/identity.ts). */
  entryHash?: string | null;
  /** How the text was read (src/articles/article.ts). */
  readFrom?: string;
}

export interface SavedArticle {
  articleId: number;
  /** It was here already, and has not changed. */
  isDuplicate: boolean;
  /** It was here already, and has changed. */
  isRevised: boolean;
  /** Quotes that the stored article has. */
  quoteCount: number;
  /** Those among them that were not here before. */
  newQuoteCount: number;
}

/** One that somebody took down (withdrawals.ts). */
export interface WithdrawnArticle {
  code: 'WITHDRAWN';
  problem: string;
}
