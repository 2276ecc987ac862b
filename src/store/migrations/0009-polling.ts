import type { Migration } from '../migrate.ts';

/** When each feed is to be looked at and by whom it is, how that went, and what it says of itself. */
export const polling: Migration = {
  number: 9,
  name: 'polling',
  up: (dialect) => {
    const integer = dialect === 'postgres' ? 'bigint' : 'integer';
    const now =
      dialect === 'postgres'
        ? 'CAST(extract(epoch FROM now()) * 1000 AS bigint)'
        : `CAST(strftime('%s', 'now') AS integer) * 1000`;
    return [
      ...COLUMNS.map(([name, type]) => `ALTER TABLE feed ADD COLUMN "${name}" ${type.replace('time', integer)}`),
      `UPDATE feed SET "nextFetchAt" = ${now} WHERE "status" = 'ACTIVE'`,
      'CREATE INDEX feed_due ON feed ("nextFetchAt", "id")',
      `CREATE TABLE feed_look (
        "feedId" ${integer} NOT NULL REFERENCES feed ("id") ON DELETE CASCADE,
        "number" integer NOT NULL,
        "lookedAt" ${integer} NOT NULL,
        "milliseconds" integer NOT NULL,
        "outcome" text NOT NULL CHECK ("outcome" IN ('READ', 'UNCHANGED', 'FAILED')),
        "problemCode" text,
        "problem" text,
        "articleCount" integer NOT NULL,
        "quoteCount" integer NOT NULL,
        "duplicateCount" integer NOT NULL,
        "failedCount" integer NOT NULL,
        PRIMARY KEY ("feedId", "number")
      )`,
    ];
  },
  down: () => [
    'DROP TABLE feed_look',
    'DROP INDEX feed_due',
    ...COLUMNS.map(([name]) => `ALTER TABLE feed DROP COLUMN "${name}"`),
  ],
};

/** Milliseconds since 1970 UTC where the type is `time`. */
const COLUMNS: [name: string, type: string][] = [
  ['siteUrl', 'text'],
  ['language', 'text'],
  ['folder', 'text'],
  ['nextFetchAt', 'time'],
  ['interval', 'time'],
  ['leasedUntil', 'time'],
  ['leasedBy', 'text'],
  ['failureCount', 'integer NOT NULL DEFAULT 0'],
  ['problemCode', 'text'],
  ['lastSucceededAt', 'time'],
  ['lastItemAt', 'time'],
  ['lookCount', 'integer NOT NULL DEFAULT 0'],
];
