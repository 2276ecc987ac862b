import type { Connection } from './database.ts';
import { foldedName } from './names.ts';
import type { ArticleToSave } from './save.ts';
import { sql } from './sql.ts';

/**
 * The key of the article's outlet, which is added where it is not known: by the host of the address, or by its name where there is no
 * address. Samples have outlets of their own, whatever their names.
 */
export async function saveSource({ query }: Connection, article: ArticleToSave): Promise<number> {
  const { key, name, url } = outletOf(article);
  const known = sql`SELECT "id" FROM source WHERE "key" = ${key}`;
  const [row] = await query<{ id: number }>(known);
  if (row !== undefined) return row.id;
  const [added] = await query<{ id: number }>(sql`
    INSERT INTO source ("key", "name", "sortName", "url", "isSample", "articleCount", "quoteCount")
    VALUES (${key}, ${name}, ${foldedName(name)}, ${url}, ${article.isSample}, 0, 0) ON CONFLICT ("key") DO NOTHING RETURNING "id"`);
  return (added ?? (await query<{ id: number }>(known))[0]!).id;
}

/** Counts an article and its quotes in: last of all, for articles of one outlet wait for each other from here on. */
export async function countInSource(
  { query }: Connection,
  sourceId: number,
  article: ArticleToSave,
  quoteCount: number,
): Promise<void> {
  const { name, host } = outletOf(article);
  await query(sql`
    UPDATE source SET "articleCount" = "articleCount" + 1, "quoteCount" = "quoteCount" + ${quoteCount},
      -- Named by its host until an article tells the name.
      "name" = CASE WHEN "name" = ${host ?? ''} THEN ${name} ELSE "name" END,
      "sortName" = CASE WHEN "name" = ${host ?? ''} THEN ${foldedName(name)} ELSE "sortName" END
    WHERE "id" = ${sourceId}`);
}

function outletOf(article: ArticleToSave): { key: string; name: string; host: string | null; url: string | null } {
  const address = article.url !== null && URL.canParse(article.url) ? new URL(article.url) : null;
  const host = address?.hostname.replace(/^www\./, '') ?? null;
  const name = article.sourceName?.trim().slice(0, LONGEST_NAME) || host || UNKNOWN;
  const key = `${article.isSample ? 'sample:' : ''}${host === null ? `name:${foldedName(name)}` : `host:${host}`}`;
  return { key, name, host, url: address === null ? null : `${address.origin}/` };
}

const UNKNOWN = 'Unknown source';
const LONGEST_NAME = 300;
