import type { Migration } from '../migrate.ts';

/**
 * SQLite keeps the tables that have many small rows by their keys, as PostgreSQL cannot: a row has one place less, and storing articles writes
 * fewer pages.
 */
export const clustered: Migration = {
  number: 19,
  name: 'clustered',
  up: (dialect) => (dialect === 'postgres' ? [] : TABLES.flatMap((table) => madeAnew(table, ' WITHOUT ROWID'))),
  down: (dialect) => (dialect === 'postgres' ? [] : TABLES.flatMap((table) => madeAnew(table, ''))),
};

function madeAnew({ name, columns, indexes }: Table, ending: string): string[] {
  return [
    `CREATE TABLE ${name}_again (${columns})${ending}`,
    // In the order of the keys: pages are filled one after the other.
    `INSERT INTO ${name}_again SELECT * FROM ${name} ORDER BY ${/PRIMARY KEY \((.*)\)/.exec(columns)![1]}`,
    `DROP TABLE ${name}`,
    `ALTER TABLE ${name}_again RENAME TO ${name}`,
    ...indexes.map((index) => `CREATE INDEX ${index}`),
  ];
}

const TABLES: Table[] = [
  {
    name: 'quote_tally',
    columns: `
      "dimensions" text NOT NULL,
      "first" text NOT NULL,
      "second" text NOT NULL,
      "quoteCount" integer NOT NULL,
      PRIMARY KEY ("dimensions", "first", "second")`,
    indexes: ['quote_tally_by_second ON quote_tally ("dimensions", "second", "first", "quoteCount")'],
  },
  {
    name: 'speaker_key',
    columns: `
      "key" text NOT NULL,
      "speakerId" integer NOT NULL REFERENCES speaker ("id") ON DELETE CASCADE,
      PRIMARY KEY ("key", "speakerId")`,
    indexes: ['speaker_key_by_speaker ON speaker_key ("speakerId")'],
  },
  {
    name: 'speaker_country',
    columns: `
      "speakerId" integer NOT NULL REFERENCES speaker ("id") ON DELETE CASCADE,
      "countryCode" text NOT NULL REFERENCES country ("code"),
      "quoteCount" integer NOT NULL,
      PRIMARY KEY ("speakerId", "countryCode")`,
    indexes: [
      'speaker_country_by_country ON speaker_country ("countryCode", "quoteCount", "speakerId")',
      'speaker_country_by_speaker ON speaker_country ("speakerId", "quoteCount", "countryCode")',
    ],
  },
  {
    name: 'article_speaker',
    columns: `
      "articleId" integer NOT NULL REFERENCES article ("id") ON DELETE CASCADE,
      "speakerId" integer NOT NULL REFERENCES speaker ("id"),
      "position" integer NOT NULL,
      "mentionCount" integer NOT NULL,
      "name" text,
      "role" text,
      "countryCode" text,
      PRIMARY KEY ("articleId", "speakerId")`,
    indexes: ['article_speaker_by_speaker ON article_speaker ("speakerId", "articleId")'],
  },
  {
    name: 'article_country',
    columns: `
      "articleId" integer NOT NULL REFERENCES article ("id") ON DELETE CASCADE,
      "countryCode" text NOT NULL REFERENCES country ("code"),
      "position" integer NOT NULL,
      "mentionCount" integer NOT NULL,
      "orderedAt" integer NOT NULL,
      PRIMARY KEY ("articleId", "countryCode")`,
    indexes: ['article_country_by_time ON article_country ("countryCode", "orderedAt", "articleId")'],
  },
  {
    name: 'quote_country',
    columns: `
      "quoteId" integer NOT NULL REFERENCES quote ("id") ON DELETE CASCADE,
      "countryCode" text NOT NULL REFERENCES country ("code"),
      "position" integer NOT NULL,
      "mention" text NOT NULL,
      "start" integer NOT NULL,
      "end" integer NOT NULL,
      "reason" text NOT NULL CHECK ("reason" IN ('NAME', 'DEMONYM', 'CAPITAL', 'SEAT', 'REFERENCE', 'REVIEW')),
      "speakerId" integer,
      "orderedAt" integer NOT NULL,
      "isLeftOut" boolean NOT NULL DEFAULT FALSE,
      PRIMARY KEY ("quoteId", "countryCode")`,
    indexes: [
      'quote_country_by_time ON quote_country ("countryCode", "orderedAt", "quoteId") WHERE "isLeftOut" = FALSE',
      'quote_country_by_speaker ON quote_country ("countryCode", "speakerId", "orderedAt", "quoteId") WHERE "isLeftOut" = FALSE',
    ],
  },
];

interface Table {
  name: string;
  columns: string;
  indexes: string[];
}
