import { listOf, type StoredList } from '../schema/list.ts';
import { ranked, relevance } from '../src/store/relevance.ts';

/**
 * The best of the newest hundred rows that a search finds, as a list without further pages: `textOf` a row is held against the question.
 */
export function rankedList(
  size: number,
  question: string,
  list: StoredList<number> & { textOf(key: number): Promise<string> },
) {
  return listOf<number>(
    { first: size },
    {
      ...list,
      async find() {
        const { rows, hasNextPage } = await list.find({ size: RANKED });
        const texts = new Map(
          await Promise.all(rows.map(async ({ key }) => [key, await list.textOf(key)] as [number, string])),
        );
        const best = ranked(rows, ({ key }) => relevance(texts.get(key)!, question));
        return { rows: best.slice(0, size), hasNextPage: hasNextPage || best.length > size, hasPreviousPage: false };
      },
    },
  );
}

/** How many of the newest are compared. */
const RANKED = 100;
