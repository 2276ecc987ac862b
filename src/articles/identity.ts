import { hash } from 'node:crypto';
import type { FeedEntry } from '../feeds/feed.ts';
import { addressKey } from '../text/addresses.ts';
import { foldSpace } from '../text/space.ts';

/** Names an article that has no address: a hash of its words, whatever the space between them. */
export function contentHash(text: string): string {
  return hash('sha256', foldSpace(text.normalize('NFC')));
}

/** Names what a feed says of an article: another hash, another headline, summary, content or time. Marks do not count, which counters and pixels are in. */
export function entryHash({ title, summary, content, published, updated }: FeedEntry): string {
  return contentHash([title, (content ?? summary)?.replace(/<[^<>]*>/g, ''), published, updated].join('\n'));
}

/**
 * What a feed calls each of its entries, in their order, as nobody else would: by the feed's address and the entry's id. Null for an
 * entry without id, and where the feed has one id for entries with different links: such an id names no article.
 */
export function guidsOf(feedUrl: string | null, entries: Pick<FeedEntry, 'id' | 'link'>[]): (string | null)[] {
  const feed = addressKey(feedUrl);
  if (feed === null) return entries.map(() => null);
  const links = new Map<string, string | null>();
  const repeated = new Set<string>();
  for (const { id, link } of entries) {
    if (id === null) continue;
    const known = links.get(id);
    // Two entries without a link are told apart by nothing else.
    if (known !== undefined && (link === null || known !== link)) repeated.add(id);
    links.set(id, link);
  }
  return entries.map(({ id }) => (id === null || repeated.has(id) ? null : `${feed} ${contentHash(id)}`));
}
