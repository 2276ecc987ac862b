import type { Extraction } from '../extraction.ts';
import { sketchOf } from '../text/sketch.ts';
import { removeSketches, saveSketches } from './copies.ts';
import type { Connection } from './database.ts';
import { reviseQuotes } from './reviseQuotes.ts';
import type { ArticleToSave } from './save.ts';
import { indexForSearch, removeFromSearch } from './search.ts';
import { forgetSeen } from './seen.ts';
import { list, sql, storableText, words } from './sql.ts';

/**
 * Whether an article says something else now than what is known of it. Only what was read in the same way is compared, and a text that is cut short
 * says nothing of what is missing.
 */
export async function findChange(
  connection: Connection,
  articleId: number,
  article: ArticleToSave,
): Promise<'UNCHANGED' | 'READ_OTHERWISE' | 'CHANGED'> {
  const known = await knownArticle(connection, articleId);
  if (known === null) return 'UNCHANGED';
  if (!isComparable(known.readFrom, article.readFrom ?? DOCUMENT)) return 'READ_OTHERWISE';
  return isChanged(known, article) ? 'CHANGED' : 'UNCHANGED';
}

/**
 * Gives an article the text and headline that it has now, and keeps the former. Quotes whose words stand keep their ids and what editors said of them; those that
 * vanished are marked. Gives how many quotes are new; null where another process did it meanwhile. Belongs into a transaction that began with `beforeQuotes`.
 */
export async function reviseArticle(
  connection: Connection,
  articleId: number,
  article: ArticleToSave,
  extraction: Extraction,
): Promise<number | null> {
  const known = await knownArticle(connection, articleId, words(connection.dialect === 'postgres' ? 'FOR UPDATE' : ''));
  if (known === null || !isChanged(known, article)) return null;
  const text = storableText(article.text);
  const title = article.title ?? known.title;
  await keepRevision(connection, known, article.storedAt);
  await forgetSeen(connection, articleId);
  await connection.query(sql`
    UPDATE article SET "title" = ${title}, "contentHash" = ${article.contentHash}, "language" = ${extraction.language},
      "readFrom" = ${article.readFrom ?? DOCUMENT}, "text" = ${text} WHERE "id" = ${articleId}`);
  await removeFromSearch(connection, 'article_search', list([articleId]));
  await indexForSearch(connection, 'article_search', [{ key: articleId, text: `${title ?? ''}\n${text}` }]);
  await removeSketches(connection, [articleId]);
  await saveSketches(connection, [{ id: articleId, sketch: sketchOf(text) }]);
  const { sourceId, publishedAt, orderedAt } = known;
  const { language, extractor } = extraction;
  const quoted = { articleId, sourceId, text, language, extractor, publishedAt, orderedAt };
  return reviseQuotes(connection, quoted, extraction, article.storedAt);
}

async function knownArticle({ query }: Connection, id: number, lock = words('')): Promise<KnownArticle | null> {
  const [row] = await query<KnownArticle>(sql`
    SELECT "id", "sourceId", "title", "contentHash", "publishedAt", "orderedAt", "storedAt", "readFrom", "text" FROM article WHERE "id" = ${id} ${lock}`);
  return row ?? null;
}

function isChanged(known: KnownArticle, article: ArticleToSave): boolean {
  const isSameText = known.contentHash === article.contentHash;
  const isSameTitle = article.title === null || line(article.title) === line(known.title ?? '');
  return !(isSameText && isSameTitle) && (isSameText || !isCutShort(known.text, article.text));
}

function line(title: string): string {
  return storableText(title.normalize('NFC').trim().replace(/\s+/g, ' '));
}

/** One feed gives whole texts, another summaries, a page something else again. A page gives more than a feed, and may take its place. */
function isComparable(known: string | null, now: string): boolean {
  if (known === now) return true;
  return (known === null || known.startsWith('feed')) && now === 'page';
}

/** Before a wall that is not seen as one stands the beginning of the text. */
function isCutShort(known: string, now: string): boolean {
  const [whole, part] = [known, now].map((text) => text.normalize('NFC').split(/\s+/).filter(Boolean).join(' ')) as [
    string,
    string,
  ];
  // What stands at the end, such as an ellipsis or "Subscribe to read on", is the wall's.
  return part.length < whole.length * SHORT && whole.startsWith(part.slice(0, part.length * BEGINNING));
}

const SHORT = 0.5;
const BEGINNING = 0.7;

/** The first says what was published; of the later ones the newest are kept. */
async function keepRevision({ query }: Connection, known: KnownArticle, replacedAt: number): Promise<void> {
  const [last] = await query<{ number: number; replacedAt: number }>(sql`
    SELECT "number", "replacedAt" FROM article_revision WHERE "articleId" = ${known.id} ORDER BY "number" DESC LIMIT 1`);
  const number = (last?.number ?? 0) + 1;
  await query(sql`
    INSERT INTO article_revision ("articleId", "number", "title", "seenAt", "replacedAt", "text")
    VALUES (${known.id}, ${number}, ${known.title}, ${last?.replacedAt ?? known.storedAt}, ${replacedAt}, ${known.text})`);
  await query(sql`
    DELETE FROM article_revision WHERE "articleId" = ${known.id} AND "number" > 1 AND "number" <= ${number - MOST_REVISIONS + 1}`);
}

/** Former texts of one article. */
const MOST_REVISIONS = 20;

/** How an article was read that came neither as a page nor by a feed. */
export const DOCUMENT = 'document';

interface KnownArticle {
  id: number;
  sourceId: number;
  title: string | null;
  contentHash: string;
  publishedAt: number | null;
  orderedAt: number;
  storedAt: number;
  readFrom: string | null;
  text: string;
}
