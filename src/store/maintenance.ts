import { existsSync } from 'node:fs';
import type { Connection, Database } from './database.ts';
import { sql } from './sql.ts';

/** How many of everything there is: for `qawl stats`. */
export async function databaseStats({ query }: Connection): Promise<DatabaseStats> {
  const [counts] = await query<Omit<DatabaseStats, 'languages'>>(`
    SELECT
      (SELECT count(*) FROM article) AS "articles",
      (SELECT count(*) FROM quote WHERE "isLeftOut" = FALSE) AS "quotes",
      (SELECT count(*) FROM quote WHERE "speakerId" IS NOT NULL AND "isLeftOut" = FALSE) AS "attributedQuotes",
      (SELECT count(*) FROM speaker WHERE "kind" = 'PERSON') AS "people",
      (SELECT count(*) FROM speaker WHERE "kind" = 'ORGANIZATION') AS "organizations",
      (SELECT count(*) FROM source) AS "sources",
      (SELECT count(*) FROM feed) AS "feeds",
      (SELECT count(*) FROM country WHERE "quoteCount" > 0) AS "countries",
      (SELECT count(*) FROM article WHERE "isSample") AS "sampleArticles"`);
  const languages = await query<{ language: string; quotes: number }>(`
    SELECT "language", count(*) AS "quotes" FROM quote WHERE "isLeftOut" = FALSE GROUP BY "language" ORDER BY "quotes" DESC, "language"`);
  return { ...counts!, languages };
}

/** Writes a whole copy of an SQLite database to a new file while it is in use. Throws for PostgreSQL, naming pg_dump, and when the file exists. */
export async function backup(database: Database, file: string): Promise<void> {
  if (database.dialect === 'postgres')
    throw new Error('qawl backup copies SQLite databases; for PostgreSQL use its own pg_dump.');
  if (existsSync(file)) throw new Error(`${file} is there already; a backup goes into a new file.`);
  await database.query(sql`VACUUM INTO ${file}`);
}

export interface DatabaseStats {
  articles: number;
  /** Those that editors rejected apart, here and below. */
  quotes: number;
  /** Quotes whose speaker is known. */
  attributedQuotes: number;
  people: number;
  organizations: number;
  sources: number;
  feeds: number;
  /** Countries that at least one quote is about. */
  countries: number;
  sampleArticles: number;
  languages: { language: string; quotes: number }[];
}
