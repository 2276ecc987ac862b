import type { Withdrawal } from '../../entities/withdrawal.ts';
import type { Connection, Database } from './database.ts';
import { removeArticles } from './remove.ts';
import { sql, words } from './sql.ts';

/**
 * Takes an article down: it goes with its quotes, links, search rows and counts in one transaction, and its names stay, so that it is not
 * taken in again. Null when there is no such article (any more).
 */
export function withdrawArticle(
  database: Database,
  { articleId, reason, tokenId, now }: Takedown,
): Promise<Withdrawal | null> {
  return database.transaction(async (connection) => {
    const { query, dialect } = connection;
    const [article] = await query<{ url: string | null }>(sql`
      SELECT "url" FROM article WHERE "id" = ${articleId} ${words(dialect === 'postgres' ? 'FOR UPDATE' : '')}`);
    if (article === undefined) return null;
    const [withdrawal] = await query<Withdrawal>(sql`
      INSERT INTO withdrawal ("url", "reason", "tokenId", "withdrawnAt") VALUES (${article.url}, ${reason}, ${tokenId}, ${now})
      RETURNING "id", "url", "reason", "tokenId", "withdrawnAt"`);
    await query(sql`
      UPDATE article_identity SET "articleId" = NULL, "withdrawalId" = ${withdrawal!.id} WHERE "articleId" = ${articleId}`);
    await removeArticles(connection, [articleId]);
    return withdrawal!;
  });
}

/** Some withdrawals after one, in the order in which they were made. */
export function findWithdrawals({ query }: Connection, after: number, most: number): Promise<Withdrawal[]> {
  return query<Withdrawal>(sql`
    SELECT "id", "url", "reason", "tokenId", "withdrawnAt" FROM withdrawal WHERE "id" > ${after} ORDER BY "id" LIMIT ${most}`);
}

/** Lets an article be taken in again that was taken down. False when there is no such withdrawal. */
export async function endWithdrawal(database: Database, id: number): Promise<boolean> {
  const rows = await database.transaction(({ query }) =>
    query(sql`DELETE FROM withdrawal WHERE "id" = ${id} RETURNING "id"`),
  );
  return rows.length > 0;
}

interface Takedown {
  articleId: number;
  reason: string | null;
  /** Whose token; null for the command line. */
  tokenId: number | null;
  /** Milliseconds since 1970 UTC. */
  now: number;
}
