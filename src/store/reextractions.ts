import type { Extraction } from '../extraction.ts';
import type { Connection, Database } from './database.ts';
import { type ArticleChange, type ReviewedAgain, reextractArticle } from './reextract.ts';
import { sql, words } from './sql.ts';
import { mergeCertain } from './suggestions.ts';

/** The passage of an extractor that is not through, to go on where it ended; else a new one over all articles that are here now. */
export function startReextraction(
  database: Database,
  { name, version }: Extraction['extractor'],
  now: number,
): Promise<Passage> {
  return database.transaction(async ({ query }) => {
    const [begun] = await query<Omit<Passage, 'outcome'> & { outcome: string }>(sql`
      SELECT "id", "articleId", "lastArticleId", "outcome" FROM reextraction
      WHERE "extractorName" = ${name} AND "extractorVersion" = ${version} AND "endedAt" IS NULL ORDER BY "id" DESC LIMIT 1`);
    if (begun !== undefined) return { ...begun, outcome: JSON.parse(begun.outcome) as Reextracted };
    const lastArticleId = await newestArticle({ query });
    const [row] = await query<{ id: number }>(sql`
      INSERT INTO reextraction ("extractorName", "extractorVersion", "startedAt", "articleId", "lastArticleId", "outcome")
      VALUES (${name}, ${version}, ${now}, 0, ${lastArticleId}, ${JSON.stringify(NOTHING_YET)}) RETURNING "id"`);
    return { id: row!.id, articleId: 0, lastArticleId, outcome: NOTHING_YET };
  });
}

/** A passage that nothing is kept of. */
export async function tryReextraction(database: Database): Promise<Passage> {
  return { id: null, articleId: 0, lastArticleId: await newestArticle(database), outcome: NOTHING_YET };
}

async function newestArticle({ query }: Pick<Connection, 'query'>): Promise<number> {
  const [row] = await query<{ id: number | null }>('SELECT max("id") AS "id" FROM article');
  return row?.id ?? 0;
}

/** How many articles a passage still has before it. */
export async function articlesBefore({ query }: Connection, { articleId, lastArticleId }: Passage): Promise<number> {
  const [row] = await query<{ count: number }>(
    sql`SELECT count(*) AS "count" FROM article WHERE "id" > ${articleId} AND "id" <= ${lastArticleId}`,
  );
  return row!.count;
}

/** The next articles of a passage, a few: their texts are long. */
export function nextArticles(
  { query }: Connection,
  { articleId, lastArticleId }: Passage,
): Promise<ArticleToReextract[]> {
  return query<ArticleToReextract>(sql`
    SELECT "id" AS "articleId", "sourceId", "title", "text", "language", "publishedAt", "orderedAt" FROM article
    WHERE "id" > ${articleId} AND "id" <= ${lastArticleId} ORDER BY "id" LIMIT ${ARTICLES_AT_ONCE}`);
}

const ARTICLES_AT_ONCE = 20;

/**
 * Puts what was found in an article into the place of what was found before, and notes that the passage is so far: in one transaction, so that
 * whoever ends it half-way loses nothing and does nothing twice. Null for an extraction that failed: the article stays as it is.
 * Null is given where another process has gone on with the same passage.
 */
export async function passArticle(
  database: Database,
  passage: Passage,
  article: ArticleToReextract,
  extraction: Extraction | null,
): Promise<{ passage: Passage; reviewed: ReviewedAgain[] } | null> {
  let passed: { passage: Passage; reviewed: ReviewedAgain[] } | null = null;
  const work = async (connection: Connection) => {
    passed = null;
    const change = extraction === null ? null : await changeOf(connection, article, extraction);
    const next = { ...passage, articleId: article.articleId, outcome: sum(passage.outcome, change) };
    if (passage.id === null) {
      passed = { passage: next, reviewed: change?.reviewed ?? [] };
      throw new OnlyTried();
    }
    const noted = await connection.query(sql`
      UPDATE reextraction SET "articleId" = ${next.articleId}, "outcome" = ${JSON.stringify(next.outcome)}
      WHERE "id" = ${passage.id} AND "articleId" = ${passage.articleId} AND "endedAt" IS NULL RETURNING "id"`);
    if (noted.length === 0) throw new AnotherGoesOn();
    passed = { passage: next, reviewed: change?.reviewed ?? [] };
  };
  try {
    await database.transaction(work);
  } catch (error) {
    if (error instanceof AnotherGoesOn) return null;
    if (!(error instanceof OnlyTried)) throw error;
  }
  return passed;
}

/** Nothing for one that was taken down meanwhile, or has changed: what was found is of another text then. */
async function changeOf(
  connection: Connection,
  article: ArticleToReextract,
  extraction: Extraction,
): Promise<ArticleChange> {
  const lock = words(connection.dialect === 'postgres' ? 'FOR UPDATE' : '');
  const isThere = await connection.query(
    sql`SELECT 1 FROM article WHERE "id" = ${article.articleId} AND "text" = ${article.text} ${lock}`,
  );
  return isThere.length === 0 ? NO_CHANGE : reextractArticle(connection, article, extraction);
}

const NO_CHANGE: ArticleChange = { kept: 0, changed: 0, added: 0, removed: 0, reviewed: [] };

/** Nothing is kept of it. */
class OnlyTried extends Error {}
class AnotherGoesOn extends Error {}

/** Notes that a passage is through. */
export async function endReextraction(database: Database, { id }: Passage, now: number): Promise<void> {
  if (id === null) return;
  await database.transaction(({ query }) =>
    query(sql`UPDATE reextraction SET "endedAt" = ${now} WHERE "id" = ${id} AND "endedAt" IS NULL`),
  );
  await mergeCertain(database, now);
}

function sum(before: Reextracted, change: ArticleChange | null): Reextracted {
  if (change === null) return { ...before, failed: before.failed + 1 };
  const agreeing = change.reviewed.filter(({ agrees }) => agrees).length;
  return {
    articles: before.articles + 1,
    failed: before.failed,
    kept: before.kept + change.kept,
    changed: before.changed + change.changed,
    added: before.added + change.added,
    removed: before.removed + change.removed,
    agrees: before.agrees + agreeing,
    disagrees: before.disagrees + change.reviewed.length - agreeing,
  };
}

const NOTHING_YET: Reextracted = {
  articles: 0,
  failed: 0,
  kept: 0,
  changed: 0,
  added: 0,
  removed: 0,
  agrees: 0,
  disagrees: 0,
};

/** `kept`, `changed`, `added` and `removed` are quotes that nobody reviewed; of reviewed ones the extractor agrees with editors or not. */
export interface Reextracted {
  articles: number;
  failed: number;
  kept: number;
  changed: number;
  added: number;
  removed: number;
  agrees: number;
  disagrees: number;
}

export interface Passage {
  /** Null: it is only tried. */
  id: number | null;
  /** The last article done. */
  articleId: number;
  lastArticleId: number;
  outcome: Reextracted;
}

interface ArticleToReextract {
  articleId: number;
  sourceId: number;
  title: string | null;
  text: string;
  language: string;
  publishedAt: number | null;
  orderedAt: number;
}
