import type { Migration } from '../migrate.ts';
import { tallied } from '../tallies.ts';

/** Counts of quotes by two dimensions, kept with the quotes: charts and the matrix of who talks about whom read no quote. */
export const tallies: Migration = {
  number: 5,
  name: 'tallies',
  up: (dialect) => {
    const text = dialect === 'postgres' ? 'text COLLATE "C"' : 'text';
    return [
      `CREATE TABLE quote_tally (
        "dimensions" ${text} NOT NULL,
        "first" ${text} NOT NULL,
        "second" ${text} NOT NULL,
        "quoteCount" ${dialect === 'postgres' ? 'bigint' : 'integer'} NOT NULL,
        PRIMARY KEY ("dimensions", "first", "second")
      )`,
      'CREATE INDEX quote_tally_by_second ON quote_tally ("dimensions", "second", "first", "quoteCount")',
      tallied(dialect, { text: 'SELECT "id" FROM quote', values: [] }, 1, '"isRejected"').text,
    ];
  },
  down: () => ['DROP TABLE quote_tally'],
};
