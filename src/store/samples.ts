import type { Connection, Database } from './database.ts';
import { removeArticles } from './remove.ts';

/** Whether sample articles are stored. */
export async function hasSamples({ query }: Connection): Promise<boolean> {
  const rows = await query('SELECT 1 FROM article WHERE "isSample" LIMIT 1');
  return rows.length > 0;
}

/** Removes every sample article with all that only samples brought in; counts stay right. Gives how many articles went. */
export async function removeSamples(database: Database): Promise<number> {
  return database.transaction(async (connection) => {
    const rows = await connection.query<{ id: number }>('SELECT "id" FROM article WHERE "isSample" ORDER BY "id"');
    await removeArticles(
      connection,
      rows.map(({ id }) => id),
    );
    return rows.length;
  });
}
