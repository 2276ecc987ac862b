import { addressKey } from '../../text/addresses.ts';
import { insertRows } from '../insert.ts';
import type { Migration } from '../migrate.ts';
import { sql, words } from '../sql.ts';

/** All names of an article, each in a form that its spellings share: an article may have several addresses and what a feed calls it. */
export const identities: Migration = {
  number: 6,
  name: 'identities',
  up: (dialect) => [
    'DROP INDEX article_identity',
    'DROP INDEX article_by_url',
    `CREATE TABLE article_identity (
      "identity" text NOT NULL PRIMARY KEY,
      "articleId" ${dialect === 'postgres' ? 'bigint' : 'integer'} REFERENCES article ("id") ON DELETE CASCADE
    )`,
    'CREATE INDEX article_identity_by_article ON article_identity ("articleId")',
  ],
  /** Of two articles that are one by today's rules the later keeps the name that it had: nothing that is stored goes. */
  fill: async (connection) => {
    for (let after = 0; ; ) {
      const rows = await connection.query<{ id: number; identity: string; url: string | null }>(
        sql`SELECT "id", "identity", "url" FROM article WHERE "id" > ${after} ORDER BY "id" LIMIT ${ARTICLES_AT_ONCE}`,
      );
      if (rows.length === 0) break;
      after = rows.at(-1)!.id;
      const save = (named: [string, number][]) =>
        insertRows<{ articleId: number }>(
          connection,
          'article_identity',
          ['identity', 'articleId'],
          named,
          words('ON CONFLICT ("identity") DO NOTHING RETURNING "articleId"'),
        );
      const saved = await save(rows.map(({ id, identity, url }) => [addressKey(url) ?? identity, id]));
      const named = new Set(saved.map(({ articleId }) => articleId));
      await save(rows.filter(({ id }) => !named.has(id)).map(({ id, identity }) => [identity, id]));
    }
    await connection.query('ALTER TABLE article DROP COLUMN "identity"');
  },
  down: () => [
    `ALTER TABLE article ADD COLUMN "identity" text NOT NULL DEFAULT ''`,
    `UPDATE article SET "identity" = COALESCE("url", (
      SELECT i."identity" FROM article_identity i WHERE i."articleId" = article."id" ORDER BY i."identity" DESC LIMIT 1
    ), 'id:' || "id")`,
    'DROP TABLE article_identity',
    'CREATE UNIQUE INDEX article_identity ON article ("identity")',
    'CREATE INDEX article_by_url ON article ("url")',
  ],
};

const ARTICLES_AT_ONCE = 500;
