import type { Connection } from './database.ts';
import { foldedName } from './names.ts';
import type { ArticleToSave } from './save.ts';
import { sql } from './sql.ts';

/**
 * The key of the article's outlet, one article and its quotes counted in: known by the host of the address, or by its name where
 * there is no address. Samples have outlets of their own, whatever their names.
 */
export async function saveSource({ query }: Connection, article: ArticleToSave, quoteCount: number): Promise<number> {
  const address = article.url !== null && URL.canParse(article.url) ? new URL(article.url) : null;
  const host = address?.hostname.replace(/^www\./, '') ?? null;
  const name = article.sourceName?.trim().slice(0, LONGEST_NAME) || host || UNKNOWN;
  const key = `${article.isSample ? 'sample:' : ''}${host === null ? `name:${foldedName(name)}` : `host:${host}`}`;
  const [row] = await query<{ id: number }>(sql`
    INSERT INTO source ("key", "name", "sortName", "url", "isSample", "articleCount", "quoteCount")
    VALUES (${key}, ${name}, ${foldedName(name)}, ${address === null ? null : `${address.origin}/`}, ${article.isSample}, 1, ${quoteCount})
    ON CONFLICT ("key") DO UPDATE SET
      "articleCount" = source."articleCount" + 1,
      "quoteCount" = source."quoteCount" + excluded."quoteCount",
      -- Named by its host until an article tells the name.
      "name" = CASE WHEN source."name" = ${host ?? ''} THEN excluded."name" ELSE source."name" END,
      "sortName" = CASE WHEN source."name" = ${host ?? ''} THEN excluded."sortName" ELSE source."sortName" END
    RETURNING "id"`);
  return row!.id;
}

const UNKNOWN = 'Unknown source';
const LONGEST_NAME = 300;
