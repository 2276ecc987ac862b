import type { Migration } from '../migrate.ts';

/** What was found of reviewed quotes, to count precision from, and the queue of quotes to review. */
export const quality: Migration = {
  number: 13,
  name: 'quality',
  up: (dialect) => {
    const isPostgres = dialect === 'postgres';
    const integer = isPostgres ? 'bigint' : 'integer';
    return [
      `CREATE TABLE quote_finding (
        "quoteId" ${integer} NOT NULL PRIMARY KEY REFERENCES quote ("id") ON DELETE CASCADE,
        "language" ${isPostgres ? 'text COLLATE "C"' : 'text'} NOT NULL,
        "isFound" boolean NOT NULL,
        "speakerId" ${integer},
        "countries" text NOT NULL,
        "isQuoteRight" boolean NOT NULL,
        "isSpeakerRight" boolean,
        "countryCount" integer NOT NULL,
        "rightCountryCount" integer NOT NULL
      )`,
      'CREATE INDEX quote_finding_by_language ON quote_finding ("language", "quoteId")',
      'ALTER TABLE quote ADD COLUMN "reviewWorth" integer NOT NULL DEFAULT 0',
      'UPDATE quote SET "reviewWorth" = CAST(round((1 - "confidence") * 1000) AS integer) WHERE "reviewStatus" IS NULL',
      `UPDATE quote SET "reviewWorth" = "reviewWorth" + 200
        WHERE "reviewStatus" IS NULL AND "speakerId" IN (SELECT "id" FROM speaker WHERE "quoteCount" >= 20)`,
      'CREATE INDEX quote_to_review ON quote ("reviewWorth", "id") WHERE "reviewStatus" IS NULL',
      'CREATE INDEX quote_to_review_by_language ON quote ("language", "reviewWorth", "id") WHERE "reviewStatus" IS NULL',
    ];
  },
  down: () => [
    'DROP INDEX quote_to_review_by_language',
    'DROP INDEX quote_to_review',
    'ALTER TABLE quote DROP COLUMN "reviewWorth"',
    'DROP TABLE quote_finding',
  ],
};
