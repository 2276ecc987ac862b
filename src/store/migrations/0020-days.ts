import type { Migration } from '../migrate.ts';

/**
 * A count that changes changes no index: storing an article changes some forty. On SQLite rows stand by their day, so that what is counted over some
 * days is read in one go, and are found by what has the day; on PostgreSQL an index without the counts leaves their rows in place.
 */
export const days: Migration = {
  number: 20,
  name: 'days',
  up: (dialect) =>
    dialect === 'postgres'
      ? indexAnew('"dimensions", "second", "first"')
      : [...madeAnew('"dimensions", "second", "first"'), BY_FIRST],
  down: (dialect) => [
    ...(dialect === 'postgres' ? [] : madeAnew('"dimensions", "first", "second"')),
    ...indexAnew('"dimensions", "second", "first", "quoteCount"'),
  ],
};

function indexAnew(columns: string): string[] {
  return [
    'DROP INDEX IF EXISTS quote_tally_by_second',
    `CREATE INDEX quote_tally_by_second ON quote_tally (${columns})`,
  ];
}

const BY_FIRST = 'CREATE INDEX quote_tally_by_first ON quote_tally ("dimensions", "first", "second")';

function madeAnew(key: string): string[] {
  return [
    `CREATE TABLE quote_tally_again (
      "dimensions" text NOT NULL,
      "first" text NOT NULL,
      "second" text NOT NULL,
      "quoteCount" integer NOT NULL,
      PRIMARY KEY (${key})
    ) WITHOUT ROWID`,
    `INSERT INTO quote_tally_again SELECT * FROM quote_tally ORDER BY ${key}`,
    'DROP TABLE quote_tally',
    'ALTER TABLE quote_tally_again RENAME TO quote_tally',
  ];
}
