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

/** Which of the names of several articles something has already. */
export async function knownIdentities({ query }: Connection, identities: string[]): Promise<Set<string>> {
  const known = new Set<string>();
  for (let first = 0; first < identities.length; first += IDENTITIES_AT_ONCE) {
    const some = list(identities.slice(first, first + IDENTITIES_AT_ONCE));
    const rows = await query<{ identity: string }>(
      bounded(sql`SELECT "identity" FROM article_identity WHERE "identity" IN (${some})`),
    );
    for (const { identity } of rows) known.add(identity);
  }
  return known;
}

const IDENTITIES_AT_ONCE = 500;

/** Gives articles, or the withdrawals of some, the names that nothing else has; tells how many these are. */
export async function saveIdentities(
  connection: Connection,
  named: (Named & { identities: string[] })[],
): Promise<number> {
  const rows = await insertRows(
    connection,
    'article_identity',
    ['identity', 'articleId', 'withdrawalId'],
    named
      .flatMap(({ articleId, withdrawalId, identities }) =>
        identities.map((identity): [string, number | null, number | null] => [identity, articleId, withdrawalId]),
      )
      .sort(([a], [b]) => (a < b ? -1 : 1)),
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
