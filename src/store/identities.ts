import { addressKey } from '../text/addresses.ts';
import type { Connection } from './database.ts';
import { insertRows } from './insert.ts';
import { bounded, list, sql, words } from './sql.ts';

/**
 * Every name under which an article is known, in one order everywhere, so that two who save one article at once wait for each other
 * and never in a circle: its addresses, what its feed calls it, and its words where it has no address.
 */
export function identitiesOf({ url, otherUrls = [], guid, contentHash }: IdentifiedArticle): string[] {
  const addresses = [url, ...otherUrls].map(addressKey).filter((key) => key !== null);
  const identities = [...addresses, ...(guid == null ? [] : [`guid:${guid}`])];
  if (addresses.length === 0) identities.push(`sha256:${contentHash}`);
  return [...new Set(identities)].sort();
}

/** What has one of these names: an article, the one stored first of several, or else the withdrawal of one; null when there is neither. */
export async function findByIdentity({ query }: Connection, identities: string[]): Promise<Named | null> {
  const [row] = await query<Named>(
    bounded(sql`
      SELECT "articleId", "withdrawalId" FROM article_identity WHERE "identity" IN (${list(identities)})
      ORDER BY "articleId" IS NULL, "articleId" LIMIT 1`),
  );
  return row ?? null;
}

/** Gives an article, or the withdrawal of one, the names that nothing else has; tells how many these are. */
export async function saveIdentities(
  connection: Connection,
  { articleId, withdrawalId }: Named,
  identities: string[],
): Promise<number> {
  const rows = await insertRows(
    connection,
    'article_identity',
    ['identity', 'articleId', 'withdrawalId'],
    identities.map((identity) => [identity, articleId, withdrawalId]),
    words('ON CONFLICT ("identity") DO NOTHING RETURNING "identity"'),
  );
  return rows.length;
}

/** One of both is null. */
export interface Named {
  articleId: number | null;
  withdrawalId: number | null;
}

interface IdentifiedArticle {
  url: string | null;
  otherUrls?: string[];
  guid?: string | null;
  contentHash: string;
}
