import type { Readers } from '../src/readers/open.ts';
import { findFeedLinks, findQuotes, readEntries, readFeed, readOpml, readPage } from '../src/readers/worker.ts';

/** Reads in the test's own thread what tests wrote themselves; the bounds of real threads have a test of their own. */
export function readersHere(): Readers {
  return {
    readFeed,
    readOpml,
    async readEntries(feed, entries) {
      const read = await readEntries({ feed, entries, withQuotes: true });
      return read.map(({ article, found }) => ({ article, extraction: found?.extraction ?? null }));
    },
    readPage,
    findFeedLinks,
    findQuotes,
    close: async () => {},
  };
}
