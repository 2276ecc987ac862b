import { utteranceOf } from '../../text/utterance.ts';
import type { Migration } from '../migrate.ts';
import { joined, sql } from '../sql.ts';

/** Which quotes are the same words in several articles. */
export const utterances: Migration = {
  number: 8,
  name: 'utterances',
  up: (dialect) => [
    `ALTER TABLE quote ADD COLUMN "utterance" ${dialect === 'postgres' ? 'bigint' : 'integer'}`,
    'CREATE INDEX quote_by_utterance ON quote ("utterance", "orderedAt", "id") WHERE "isRejected" = FALSE',
  ],
  fill: async ({ query }) => {
    for (let after = 0; ; ) {
      const quotes = await query<{ id: number; text: string }>(
        sql`SELECT "id", "text" FROM quote WHERE "id" > ${after} ORDER BY "id" LIMIT ${QUOTES_AT_ONCE}`,
      );
      if (quotes.length === 0) return;
      after = quotes.at(-1)!.id;
      const found = quotes.map(({ id, text }) => ({ id, utterance: utteranceOf(text) }));
      const rows = found
        .filter(({ utterance }) => utterance !== null)
        .map(({ id, utterance }) => sql`(CAST(${id} AS bigint), CAST(${utterance} AS bigint))`);
      if (rows.length === 0) continue;
      await query(sql`
        UPDATE quote SET "utterance" = found.column2 FROM (VALUES ${joined(rows, ', ')}) AS found WHERE quote."id" = found.column1`);
    }
  },
  down: () => ['DROP INDEX quote_by_utterance', 'ALTER TABLE quote DROP COLUMN "utterance"'],
};

const QUOTES_AT_ONCE = 500;
