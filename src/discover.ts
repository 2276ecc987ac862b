import type { WebFetcher } from './feeds/fetch.ts';
import type { Readers } from './readers/open.ts';

/**
 * The feed at an address: the address itself, or what the page there names as its feed, or what stands where feeds mostly stand. Trouble that is
 * expected is a value.
 */
export async function discoverFeed(
  { web, readers, now }: DiscoverContext,
  address: string,
): Promise<DiscoveredFeed | { code: string; problem: string }> {
  const late = now() + LONGEST_SEARCH;
  const answer = await web.fetch(address);
  if ('problem' in answer) return answer;
  const itself = await feedIn(readers, answer);
  if (itself !== null) return itself;
  const page = await readers.findFeedLinks({ bytes: answer.body, contentType: answer.contentType, url: answer.url });
  const named = 'links' in page ? page.links : [];
  const guessed = COMMON_PATHS.map((path) => new URL(path, answer.url).href);
  for (const candidate of new Set([...named, ...guessed])) {
    if (now() > late) return { code: 'TOO_SLOW', problem: 'the site answers too slowly to be searched for a feed' };
    const found = await web.fetch(candidate);
    const feed = 'problem' in found ? null : await feedIn(readers, found);
    if (feed !== null) return feed;
  }
  return { code: 'NO_FEED', problem: 'there is no feed, and no page that leads to one' };
}

/** Milliseconds: each of a dozen places may take half a minute to fail, and somebody waits. */
const LONGEST_SEARCH = 20_000;

/** Where the software of most outlets has its feed: WordPress, Drupal, Ghost, Hugo and Jekyll, Blogger. */
const COMMON_PATHS = ['/feed/', '/rss', '/rss.xml', '/feed.xml', '/atom.xml', '/index.xml', '/feeds/posts/default'];

type Answer = Exclude<Awaited<ReturnType<WebFetcher['fetch']>>, { problem: string }>;

async function feedIn(
  readers: Pick<Readers, 'readFeed'>,
  { body: bytes, contentType, url, movedTo }: Answer,
): Promise<DiscoveredFeed | null> {
  const feed = await readers.readFeed({ bytes, contentType, url });
  return 'problem' in feed ? null : { url: movedTo ?? url, title: feed.title, entryCount: feed.entries.length };
}

interface DiscoverContext {
  web: Pick<WebFetcher, 'fetch'>;
  readers: Pick<Readers, 'readFeed' | 'findFeedLinks'>;
  /** Milliseconds. */
  now: () => number;
}

export interface DiscoveredFeed {
  /** Where it is to be fetched. */
  url: string;
  title: string | null;
  entryCount: number;
}
