import type { Readers } from '../src/readers/open.ts';
import {
  findFeedLinks,
  findQuotes,
  readEntries,
  readFeed,
  readOpml,
  readPage,
  readText,
} from '../src/readers/worker.ts';

/** Reads in the test's own thread what tests wrote themselves; the bounds of real threads have a test of their own. */
export function readersHere(): Readers {
  return {
    readFeed,
    readOpml,
    readEntries: (feed, entries) => readEntries({ feed, entries, withQuotes: true }),
    readPage,
    findFeedLinks,
    readText,
    findQuotes,
    close: async () => {},
  };
}
