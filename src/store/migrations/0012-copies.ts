import { sketchOf } from '../../text/sketch.ts';
import { saveSketches } from '../copies.ts';
import type { Migration } from '../migrate.ts';
import { sql } from '../sql.ts';

/** Which articles have much the same text: sketches of texts, and an index by which those with like ones are found. */
export const copies: Migration = {
  number: 12,
  name: 'copies',
  up: (dialect) => {
    const integer = dialect === 'postgres' ? 'bigint' : 'integer';
    return [
      `CREATE TABLE article_sketch (
        "articleId" ${integer} NOT NULL PRIMARY KEY REFERENCES article ("id") ON DELETE CASCADE,
        "sketch" text NOT NULL
      )`,
      // Twenty rows an article: no second index for a foreign key, they are taken out by their bands.
      `CREATE TABLE article_band (
        "band" ${integer} NOT NULL,
        "articleId" ${integer} NOT NULL,
        PRIMARY KEY ("band", "articleId")
      ) ${dialect === 'postgres' ? '' : 'WITHOUT ROWID'}`,
    ];
  },
  fill: async (connection) => {
    for (let after = 0; ; ) {
      const articles = await connection.query<{ id: number; text: string }>(
        sql`SELECT "id", "text" FROM article WHERE "id" > ${after} ORDER BY "id" LIMIT ${ARTICLES_AT_ONCE}`,
      );
      if (articles.length === 0) return;
      await saveSketches(
        connection,
        articles.map(({ id, text }) => ({ id, sketch: sketchOf(text) })),
      );
      after = articles.at(-1)!.id;
    }
  },
  down: () => ['DROP TABLE article_band', 'DROP TABLE article_sketch'],
};

const ARTICLES_AT_ONCE = 100;
