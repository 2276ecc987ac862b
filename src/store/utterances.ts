import type { Connection } from './database.ts';
import { bounded, joined, sql, words } from './sql.ts';

/** Keys of the quotes that are the same utterance in other articles, the first published first; by the place in what was asked. */
export async function findUtterances({ query }: Connection, asked: AskedUtterance[]): Promise<Map<number, number[]>> {
  const found = new Map<number, number[]>();
  for (let first = 0; first < asked.length; first += UTTERANCES_AT_ONCE) {
    const parts = asked.slice(first, first + UTTERANCES_AT_ONCE).map(
      ({ utterance, articleId, most }, index) => sql`
        SELECT * FROM (
          SELECT ${words(String(first + index))} AS "place", "id", "orderedAt" FROM quote
          WHERE "utterance" = ${utterance} AND "articleId" <> ${articleId} AND "isLeftOut" = FALSE
          ORDER BY "orderedAt", "id" LIMIT ${most}
        ) AS found`,
    );
    const rows = await query<{ place: number; id: number }>(
      bounded(sql`${joined(parts, ' UNION ALL ')} ORDER BY "place", "orderedAt", "id"`),
    );
    for (const { place, id } of rows) found.set(place, [...(found.get(place) ?? []), id]);
  }
  return found;
}

/** Of 500 parts that SQLite takes in one statement. */
const UTTERANCES_AT_ONCE = 100;

export interface AskedUtterance {
  utterance: number;
  /** The article that is left out. */
  articleId: number;
  most: number;
}
