import type { Connection } from './database.ts';
import { foldedName } from './names.ts';
import type { ArticleToSave } from './save.ts';
import { sql } from './sql.ts';

/**
 * The keys of articles' outlets, which are added where they are not known: by the host of the address, or by its name where there is no
 * address. Samples have outlets of their own, whatever their names.
 */
export async function saveSources(connection: Connection, articles: ArticleToSave[]): Promise<number[]> {
  const outlets = articles.map(outletOf);
  const ids = new Map<string, number>();
  // In one order everywhere: those who add the same wait for each other, and never in a circle.
  for (const outlet of [...outlets].sort((a, b) => (a.key < b.key ? -1 : 1)))
    if (!ids.has(outlet.key)) ids.set(outlet.key, await saveSource(connection, outlet));
  return outlets.map(({ key }) => ids.get(key)!);
}

async function saveSource({ query }: Connection, { key, name, url, isSample }: Outlet): Promise<number> {
  const known = sql`SELECT "id" FROM source WHERE "key" = ${key}`;
  const [row] = await query<{ id: number }>(known);
  if (row !== undefined) return row.id;
  const [added] = await query<{ id: number }>(sql`
    INSERT INTO source ("key", "name", "sortName", "url", "isSample", "articleCount", "quoteCount")
    VALUES (${key}, ${name}, ${foldedName(name)}, ${url}, ${isSample}, 0, 0) ON CONFLICT ("key") DO NOTHING RETURNING "id"`);
  return (added ?? (await query<{ id: number }>(known))[0]!).id;
}

/** Counts articles and their quotes in: last of all, for articles of one outlet wait for each other from here on. */
export async function countInSources({ query }: Connection, articles: CountedArticle[]): Promise<void> {
  const sources = new Map<number, CountedArticle[]>();
  for (const one of articles) sources.set(one.sourceId, [...(sources.get(one.sourceId) ?? []), one]);
  for (const [sourceId, counted] of [...sources].sort(([a], [b]) => a - b)) {
    const outlets = counted.map(({ article }) => outletOf(article));
    const { name, host } = outlets.find(({ name, host }) => name !== host) ?? outlets[0]!;
    const quoteCount = counted.reduce((sum, { quoteCount }) => sum + quoteCount, 0);
    await query(sql`
      UPDATE source SET "articleCount" = "articleCount" + ${counted.length}, "quoteCount" = "quoteCount" + ${quoteCount},
        -- Named by its host until an article tells the name.
        "name" = CASE WHEN "name" = ${host ?? ''} THEN ${name} ELSE "name" END,
        "sortName" = CASE WHEN "name" = ${host ?? ''} THEN ${foldedName(name)} ELSE "sortName" END
      WHERE "id" = ${sourceId}`);
  }
}

function outletOf(article: ArticleToSave): Outlet {
  const address = article.url !== null && URL.canParse(article.url) ? new URL(article.url) : null;
  const host = address?.hostname.replace(/^www\./, '') ?? null;
  const name = article.sourceName?.trim().slice(0, LONGEST_NAME) || host || UNKNOWN;
  const key = `${article.isSample ? 'sample:' : ''}${host === null ? `name:${foldedName(name)}` : `host:${host}`}`;
  return { key, name, host, url: address === null ? null : `${address.origin}/`, isSample: article.isSample };
}

const UNKNOWN = 'Unknown source';
const LONGEST_NAME = 300;

interface Outlet {
  key: string;
  name: string;
  host: string | null;
  url: string | null;
  isSample: boolean;
}

interface CountedArticle {
  sourceId: number;
  article: ArticleToSave;
  quoteCount: number;
}
