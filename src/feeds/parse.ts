import { gunzipSync } from 'node:zlib';
import { parseFeed as readFeed } from 'feedsmith';
import { decodeFeed } from '../text/decode.ts';
import type { Feed, FeedProblem } from './feed.ts';
import { fromAtom, fromJson, fromRdf, fromRss } from './formats.ts';
import { MOST_ENTRIES, prepareFeed, repairs } from './repair.ts';
import { isSitemap, parseSitemap } from './sitemap.ts';

/**
 * What an RSS, RDF, Atom or JSON feed or a sitemap holds; `{ problem }` where the bytes are none. Dates are ISO 8601 UTC or
 * null, links absolute where a base is known. `summary` and `content` are HTML as the feed gives it: hostile until read. Meant
 * for a thread that can be killed: the parsers are other people's.
 */
export async function parseFeed(
  source: Uint8Array | string,
  options: ParseFeedOptions = {},
): Promise<Feed | FeedProblem> {
  const decoded = typeof source === 'string' ? source : decode(source, options.contentType ?? null);
  if (decoded === null || decoded.length > MOST_CHARACTERS) return tooLarge(`more than ${MOST_CHARACTERS} characters`);
  const content = prepareFeed(decoded);
  if (!JSON_START.test(content) && LONG_TAG.test(content)) return tooLarge('a tag of more than 100000 characters');
  const base = options.baseUrl ?? null;
  if (isSitemap(content)) return parseSitemap(content) ?? NO_FEED;
  // As it is, then repaired a little more each time, and at last by a parser that takes things as they come.
  let repaired = content;
  for (const repair of [asItIs, ...repairs]) {
    const changed = repair(repaired);
    const feed = changed === null ? null : firstOpinion(changed, base);
    if (feed !== null) return fullest(feed, content, base);
    repaired = changed ?? repaired;
  }
  return (await secondOpinion(content, base)) ?? NO_FEED;
}

/** Where tags cross, the first parser takes what follows for a part of one entry: the other one may see more of them. */
async function fullest(feed: Feed, content: string, base: string | null): Promise<Feed> {
  if (feed.format === 'json' || feed.entries.length >= (content.match(ENTRY_START)?.length ?? 0)) return feed;
  const other = await secondOpinion(content, base);
  return other !== null && other.entries.length > feed.entries.length ? other : feed;
}

const ENTRY_START = /<(?:\w{1,20}:)?(?:item|entry)[\s>]/gi;

const MOST_CHARACTERS = 15 * 1024 * 1024;
const JSON_START = /^\s*[[{]/;
const LONG_TAG = /<[a-z][^<>]{100000}/i;
const NO_FEED: FeedProblem = { code: 'NOT_A_FEED', problem: 'not a feed that can be read' };

function tooLarge(problem: string): FeedProblem {
  return { code: 'TOO_LARGE', problem };
}

/** Sitemaps often come as .gz files. */
function decode(bytes: Uint8Array, contentType: string | null): string | null {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return decodeFeed(bytes, contentType);
  try {
    return decodeFeed(gunzipSync(bytes, { maxOutputLength: MOST_CHARACTERS }), null);
  } catch {
    return null;
  }
}

/** The other parser comes when it is called for. */
async function secondOpinion(content: string, base: string | null): Promise<Feed | null> {
  const { askSecondOpinion } = await import('./secondOpinion.ts');
  return askSecondOpinion(content, base);
}

const asItIs = (content: string): string => content;

function firstOpinion(content: string, base: string | null): Feed | null {
  try {
    const { format, feed } = readFeed(content, { maxItems: MOST_ENTRIES });
    if (format === 'rss') return fromRss(feed, base);
    if (format === 'rdf') return fromRdf(feed, base);
    if (format === 'atom') return fromAtom(feed, base);
    return fromJson(feed, base);
  } catch {
    // It throws on whatever is no feed, and on some that are broken.
    return null;
  }
}

export interface ParseFeedOptions {
  /** The `Content-Type` that came with it: its charset counts. */
  contentType?: string | null;
  /** Where the feed was found: relative links are relative to it. */
  baseUrl?: string | null;
}
