import type { Database } from './database.ts';
import { sql } from './sql.ts';

/** Adds a feed. One of this address that is here already stays as it is, and is told as known. */
export async function saveFeed(
  database: Database,
  { url, title }: { url: string; title: string | null },
): Promise<{ feedId: number; isKnown: boolean }> {
  return database.transaction(async ({ query }) => {
    const [added] = await query<{ id: number }>(
      sql`INSERT INTO feed ("url", "title") VALUES (${url}, ${title}) ON CONFLICT ("url") DO NOTHING RETURNING "id"`,
    );
    if (added !== undefined) return { feedId: added.id, isKnown: false };
    const [known] = await query<{ id: number }>(sql`SELECT "id" FROM feed WHERE "url" = ${url}`);
    return { feedId: known!.id, isKnown: true };
  });
}
