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

/** The key of the article that has one of these names; null when there is none. Of several the one stored first. */
export async function findByIdentity({ query }: Connection, identities: string[]): Promise<number | null> {
  const [row] = await query<{ articleId: number }>(
    bounded(sql`
      SELECT "articleId" FROM article_identity WHERE "identity" IN (${list(identities)}) ORDER BY "articleId" LIMIT 1`),
  );
  return row?.articleId ?? null;
}

/** Gives an article the names that no other article has; tells how many these are. */
export async function saveIdentities(connection: Connection, articleId: number, identities: string[]): Promise<number> {
  const rows = await insertRows(
    connection,
    'article_identity',
    ['identity', 'articleId'],
    identities.map((identity) => [identity, articleId]),
    words('ON CONFLICT ("identity") DO NOTHING RETURNING "identity"'),
  );
  return rows.length;
}

interface IdentifiedArticle {
  url: string | null;
  otherUrls?: string[];
  guid?: string | null;
  contentHash: string;
}
