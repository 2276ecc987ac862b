import type { Readers } from '../src/readers/open.ts';
import { findFeedLinks, findQuotes, readEntry, readFeed, readOpml, readPage } from '../src/readers/worker.ts';

/** Reads in the test's own thread what tests wrote themselves; the bounds of real threads have a test of their own. */
export function readersHere(): Readers {
  return {
    readFeed,
    readOpml,
    readEntry: (feed, entry) => readEntry({ feed, entry }),
    readPage,
    findFeedLinks,
    findQuotes,
    close: async () => {},
  };
}
