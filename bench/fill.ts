import type { Database } from '../src/store/database.ts';
import { saveArticle } from '../src/store/save.ts';
import { inventedArticle, QUOTES_IN_ARTICLE } from './inventedArticles.ts';

/** Stores invented articles, as an ingest would, until there are so many quotes; goes on where an earlier run ended. */
export async function fill(database: Database, quotes: number): Promise<void> {
  const [row] = await database.query<{ count: number }>('SELECT count(*) AS "count" FROM article');
  const articles = Math.ceil(quotes / QUOTES_IN_ARTICLE);
  const writers = database.dialect === 'postgres' ? 4 : 1;
  const begun = Date.now();
  let next = row!.count;
  const write = async () => {
    while (next < articles) {
      const number = next++;
      await saveArticle(database, ...inventedArticle(number));
      if (number % 10_000 === 0)
        process.stderr.write(`${number * QUOTES_IN_ARTICLE} quotes, ${Math.round((Date.now() - begun) / 1000)} s\n`);
    }
  };
  await Promise.all(Array.from({ length: writers }, write));
  if (database.dialect === 'postgres') await database.query('ANALYZE');
}
