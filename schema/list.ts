import type { Found, FoundWithCount, Page, PageRequest, Place, PlaceShape } from '../src/store/keyset.ts';
import type { List } from './connection.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { type PageArguments, pageSize } from './page.ts';

/**
 * A list of the store as a connection shows it. Page arguments are checked at once; rows are found, loaded and counted only
 * when a field asks. BAD_USER_INPUT for a page or cursor that cannot be.
 */
export function listOf<Key>(
  page: PageArguments,
  { order, shape, find, count, load }: StoredList<Key>,
): List<Found<Key>> {
  const request: PageRequest = {
    ...pageSize(page),
    after: page.after == null ? null : decodeCursor('after', page.after, order, shape),
    before: page.before == null ? null : decodeCursor('before', page.before, order, shape),
  };
  return {
    read: () => find(request),
    count,
    cursorOf: ({ place }) => encodeCursor(order, place),
    nodeOf: ({ key, place }) => load(key, place),
    quoteCountOf: (row) => (row as FoundWithCount<Key>).quoteCount,
  };
}

/** A list of the store: its order by name (cursors are good for that one only), and how to find, count and load its rows. */
export interface StoredList<Key> {
  order: string;
  shape: Readonly<PlaceShape>;
  find(page: PageRequest): Promise<Page<Found<Key>>>;
  count(): number | Promise<number>;
  load(key: Key, place: Place): Promise<object | null>;
}
