import type { Extraction } from '../extraction.ts';
import { afterQuotes, beforeQuotes } from './arrivals.ts';
import { saveSketches } from './copies.ts';
import { isCountry } from './countries.ts';
import type { Connection, Database } from './database.ts';
import { findByIdentity, identitiesOf, saveIdentities } from './identities.ts';
import { insertRows } from './insert.ts';
import { saveQuotes } from './saveQuotes.ts';
import { saveSource } from './saveSource.ts';
import { type SavedSpeaker, saveSpeakers } from './saveSpeakers.ts';
import { indexForSearch } from './search.ts';
import { sql, storableText, words } from './sql.ts';

/**
 * Stores an article with its source, feed, speakers, names, quotes, countries, search rows and counts in one transaction.
 * An article that is here already changes nothing but for the link to a further feed, and is told as a duplicate with the
 * number of quotes it has; one that was withdrawn is told so. Safe when several save the same article at once. NUL and lone surrogates are stored as U+FFFD,
 * so that offsets stay.
 */
export async function saveArticle(
  database: Database,
  article: ArticleToSave,
  extraction: Extraction,
): Promise<SavedArticle | WithdrawnArticle> {
  const known = await findKnown(database, article);
  if (known !== null) return known;
  try {
    const saved = await database.transaction((connection) => saveNew(connection, article, extraction));
    await afterQuotes(database);
    return saved;
  } catch (error) {
    if (!(error instanceof SavedByAnother)) throw error;
    return (await findKnown(database, article))!;
  }
}

/** Null for an article that is not here; for one that is, its further names and the link to its feed are added. */
async function findKnown(database: Database, article: ArticleToSave): Promise<SavedArticle | WithdrawnArticle | null> {
  const identities = identitiesOf(article);
  const named = await findByIdentity(database, identities);
  if (named === null) return null;
  const { articleId } = named;
  if (articleId === null) {
    await database.transaction((connection) => saveIdentities(connection, named, identities));
    return WITHDRAWN;
  }
  return database.transaction(async (connection) => {
    const [row] = await connection.query<{ quoteCount: number }>(
      sql`SELECT "quoteCount" FROM article WHERE "id" = ${articleId}`,
    );
    if (row === undefined) return null;
    await saveIdentities(connection, named, identities);
    await saveFeedLink(connection, articleId, article);
    return { articleId, isDuplicate: true, quoteCount: row.quoteCount };
  });
}

export const WITHDRAWN: WithdrawnArticle = {
  code: 'WITHDRAWN',
  problem: 'was taken down here, and is not taken in again',
};

/** Thrown out of the transaction, so that nothing of the second article stays, its source neither. */
class SavedByAnother extends Error {}

async function saveNew(connection: Connection, article: ArticleToSave, extraction: Extraction): Promise<SavedArticle> {
  const text = storableText(article.text);
  const publishedAt = plausibleTime(article.publishedAt);
  const times = { publishedAt, orderedAt: publishedAt ?? article.storedAt };
  const quotes = distinctSpans(extraction.quotes);

  if (quotes.length > 0) await beforeQuotes(connection);
  const sourceId = await saveSource(connection, article, quotes.length);
  const [row] = await connection.query<{ id: number }>(sql`
    INSERT INTO article ("contentHash", "sourceId", "title", "url", "byline", "language", "publishedAt", "storedAt",
      "orderedAt", "quoteCount", "isSample", "text")
    VALUES (${article.contentHash}, ${sourceId}, ${article.title}, ${article.url}, ${article.byline},
      ${extraction.language}, ${times.publishedAt}, ${article.storedAt}, ${times.orderedAt}, ${quotes.length}, ${article.isSample}, ${text})
    RETURNING "id"`);
  const articleId = row!.id;
  const identities = identitiesOf(article);
  if ((await saveIdentities(connection, { articleId, withdrawalId: null }, identities)) < identities.length)
    throw new SavedByAnother();
  await saveFeedLink(connection, articleId, article);
  await indexForSearch(connection, 'article_search', [{ key: articleId, text: `${article.title ?? ''}\n${text}` }]);
  await saveSketches(connection, [{ id: articleId, text }]);

  const speakers = await saveSpeakers(connection, { ...extraction, quotes });
  await linkSpeakers(connection, articleId, speakers);
  await linkCountries(connection, articleId, times.orderedAt, extraction);
  await saveQuotes(
    connection,
    { articleId, sourceId, text, language: extraction.language, extractor: extraction.extractor, ...times },
    quotes,
    speakers,
  );
  return { articleId, isDuplicate: false, quoteCount: quotes.length };
}

/** Null for a time that no calendar of ours can show. */
function plausibleTime(time: number | null): number | null {
  return time !== null && time >= EARLIEST && time <= LATEST ? Math.trunc(time) : null;
}

const EARLIEST = Date.parse('0001-01-01T00:00:00Z');
const LATEST = Date.parse('9999-12-31T23:59:59Z');

/** A quote is its place in the article: of two at one place the first counts. */
export function distinctSpans(quotes: Extraction['quotes']): Extraction['quotes'] {
  const seen = new Set<string>();
  return quotes.filter(({ start, end }) => {
    const place = `${start}-${end}`;
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}

async function saveFeedLink(
  { query }: Connection,
  articleId: number,
  { feedId, storedAt }: ArticleToSave,
): Promise<void> {
  if (feedId == null) return;
  await query(sql`
    INSERT INTO article_feed ("articleId", "feedId", "seenAt") VALUES (${articleId}, ${feedId}, ${storedAt}) ON CONFLICT DO NOTHING`);
}

/** Notes whom an article speaks of. */
export async function linkSpeakers(
  connection: Connection,
  articleId: number,
  speakers: Map<string, SavedSpeaker>,
): Promise<void> {
  const rows = [...speakers.values()].map(({ id, mentionCount }, position) => [articleId, id, position, mentionCount]);
  await insertRows(connection, 'article_speaker', ['articleId', 'speakerId', 'position', 'mentionCount'], rows);
}

/** Notes which countries it names. */
export async function linkCountries(
  connection: Connection,
  articleId: number,
  orderedAt: number,
  { countries }: Extraction,
): Promise<void> {
  const rows = countries
    .filter(({ code }) => isCountry(code))
    .map(({ code, mentions }, position) => [articleId, code, position, mentions.length, orderedAt]);
  const columns = ['articleId', 'countryCode', 'position', 'mentionCount', 'orderedAt'];
  await insertRows(connection, 'article_country', columns, rows, words('ON CONFLICT DO NOTHING'));
}

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
}

export interface SavedArticle {
  articleId: number;
  isDuplicate: boolean;
  /** Quotes that the stored article has. */
  quoteCount: number;
}

/** One that somebody took down (withdrawals.ts). */
export interface WithdrawnArticle {
  code: 'WITHDRAWN';
  problem: string;
}
