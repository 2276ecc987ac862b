import type { Migration } from '../migrate.ts';

/** Articles that changed keep what they said before, and quotes that vanished from them stay, marked, and left out of lists as rejected ones are. */
export const revisions: Migration = {
  number: 15,
  name: 'revisions',
  up: (dialect) => {
    const integer = dialect === 'postgres' ? 'bigint' : 'integer';
    return [
      ...['quote', 'quote_country'].map((table) => `ALTER TABLE ${table} RENAME COLUMN "isRejected" TO "isLeftOut"`),
      `ALTER TABLE quote ADD COLUMN "vanishedAt" ${integer} NOT NULL DEFAULT 0`,
      `ALTER TABLE quote ADD COLUMN "changedToId" ${integer}`,
      'DROP INDEX quote_place',
      'CREATE UNIQUE INDEX quote_place ON quote ("articleId", "start", "end", "vanishedAt")',
      'CREATE INDEX quote_vanished ON quote ("orderedAt", "id") WHERE "vanishedAt" > 0',
      'CREATE INDEX quote_changed_to ON quote ("changedToId") WHERE "changedToId" IS NOT NULL',
      // Behind the text, and read with it only.
      'ALTER TABLE article ADD COLUMN "readFrom" text',
      'ALTER TABLE article_feed ADD COLUMN "entryHash" text',
      `ALTER TABLE article_feed ADD COLUMN "readAt" ${integer}`,
      'ALTER TABLE feed_look ADD COLUMN "revisedCount" integer NOT NULL DEFAULT 0',
      `CREATE TABLE article_revision (
        "articleId" ${integer} NOT NULL REFERENCES article ("id") ON DELETE CASCADE,
        "number" integer NOT NULL,
        "title" text,
        "seenAt" ${integer} NOT NULL,
        "replacedAt" ${integer} NOT NULL,
        "text" text NOT NULL,
        PRIMARY KEY ("articleId", "number")
      )`,
    ];
  },
  down: () => [
    'DELETE FROM quote_search WHERE rowid IN (SELECT "id" FROM quote WHERE "vanishedAt" > 0)',
    'DELETE FROM quote WHERE "vanishedAt" > 0',
    'DROP TABLE article_revision',
    'ALTER TABLE feed_look DROP COLUMN "revisedCount"',
    'ALTER TABLE article_feed DROP COLUMN "readAt"',
    'ALTER TABLE article_feed DROP COLUMN "entryHash"',
    'ALTER TABLE article DROP COLUMN "readFrom"',
    'DROP INDEX quote_changed_to',
    'DROP INDEX quote_vanished',
    'DROP INDEX quote_place',
    'CREATE UNIQUE INDEX quote_place ON quote ("articleId", "start", "end")',
    'ALTER TABLE quote DROP COLUMN "changedToId"',
    'ALTER TABLE quote DROP COLUMN "vanishedAt"',
    ...['quote', 'quote_country'].map((table) => `ALTER TABLE ${table} RENAME COLUMN "isLeftOut" TO "isRejected"`),
  ],
};
