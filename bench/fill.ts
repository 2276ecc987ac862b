import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Database, openDatabase } from '../src/store/database.ts';
import { saveArticle } from '../src/store/save.ts';
import { inventedArticle, QUOTES_IN_ARTICLE } from './inventedArticles.ts';

/** Works on the database at an address, or in a file that is gone afterwards, with so many invented quotes in it. */
export async function withFilledDatabase(
  { database: given, quotes }: { database?: string; quotes: string },
  work: (url: string) => Promise<void>,
): Promise<void> {
  const folder = given === undefined ? mkdtempSync(path.join(tmpdir(), 'qawl-bench-')) : null;
  const url = given ?? `sqlite:${path.join(folder!, 'qawl.sqlite')}`;
  try {
    const database = await openDatabase(url);
    await fill(database, Number(quotes));
    await database.close();
    await work(url);
  } finally {
    if (folder !== null) rmSync(folder, { recursive: true });
  }
}

/** Stores invented articles, as an ingest would, until there are so many quotes; goes on where an earlier run ended. */
async function fill(database: Database, quotes: number): Promise<void> {
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
