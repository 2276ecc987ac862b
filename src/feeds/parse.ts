import { type AtomFeed, type JsonFeed, type RdfFeed, type RssFeed, parseFeed as readFeed } from 'feedsmith';
import { parseDate } from '../text/dates.ts';
import { decodeFeed } from '../text/decode.ts';
import { absoluteLink } from './link.ts';
import { plainTitle } from './title.ts';

/**
 * The entries of an RSS, RDF, Atom or JSON feed, in its order; `{ problem }` where the bytes are no feed. Dates are ISO 8601
 * UTC or null, links absolute where a base is known. `summary` and `content` are HTML as the feed gives it.
 */
export function parseFeed(source: Uint8Array | string, options: ParseFeedOptions = {}): Feed | FeedProblem {
  const content = typeof source === 'string' ? source : decodeFeed(source, options.contentType ?? null);
  if (content.length > MOST_CHARACTERS) return { problem: `larger than ${MOST_CHARACTERS} characters` };
  const base = options.baseUrl ?? null;
  try {
    const { format, feed } = readFeed(content, { maxItems: MOST_ENTRIES });
    if (format === 'rss') return fromRss(feed, base);
    if (format === 'rdf') return fromRdf(feed, base);
    if (format === 'atom') return fromAtom(feed, base);
    return fromJson(feed, base);
  } catch (problem) {
    // The parser throws on whatever is no feed, and on some that are broken beyond repair.
    return { problem: `not a feed that can be read: ${problem instanceof Error ? problem.message : String(problem)}` };
  }
}

const MOST_CHARACTERS = 15 * 1024 * 1024;
const MOST_ENTRIES = 5_000;

function fromRss(feed: RssFeed.Feed<string>, base: string | null): Feed {
  const from = feed.xml?.base ?? base;
  return {
    format: 'rss',
    title: plainTitle(first(feed.title, feed.dc?.titles?.[0])),
    link: absoluteLink(first(feed.link, linkOf(feed.atom?.links)), from),
    language: first(feed.language, feed.dc?.languages?.[0]),
    entries: (feed.items ?? []).map((item) => ({
      id: first(item.guid?.value, item.atom?.id, item.dc?.identifiers?.[0]),
      title: plainTitle(first(item.title, item.dc?.titles?.[0], item.media?.title?.value)),
      link: absoluteLink(
        first(
          item.link,
          linkOf(item.atom?.links),
          item.guid?.isPermaLink === false ? null : addressIn(item.guid?.value),
        ),
        item.xml?.base ?? from,
      ),
      published: firstDate(
        item.pubDate,
        item.dc?.dates?.[0],
        item.dcterms?.issued?.[0],
        item.atom?.published,
        item.atom?.updated,
      ),
      author: first(item.authors?.[0]?.name, item.dc?.creators?.[0], item.authors?.[0]?.email, item.itunes?.author),
      summary: first(item.description, item.media?.description?.value, item.itunes?.summary),
      content: first(item.content?.encoded, item.atom?.content?.value),
    })),
  };
}

function fromRdf(feed: RdfFeed.Feed<string>, base: string | null): Feed {
  const from = feed.xml?.base ?? base;
  return {
    format: 'rdf',
    title: plainTitle(first(feed.title, feed.dc?.titles?.[0])),
    link: absoluteLink(first(feed.link), from),
    language: first(feed.dc?.languages?.[0]),
    entries: (feed.items ?? []).map((item) => ({
      id: first(item.rdf?.about, item.dc?.identifiers?.[0]),
      title: plainTitle(first(item.title, item.dc?.titles?.[0])),
      link: absoluteLink(first(item.link, addressIn(item.rdf?.about)), item.xml?.base ?? from),
      published: firstDate(item.dc?.dates?.[0], item.dcterms?.issued?.[0]),
      author: first(item.dc?.creators?.[0]),
      summary: first(item.description, item.dc?.descriptions?.[0]),
      content: first(item.content?.encoded),
    })),
  };
}

function fromAtom(feed: AtomFeed.Feed<string>, base: string | null): Feed {
  const from = absoluteLink(first(feed.xml?.base), base) ?? base;
  return {
    format: 'atom',
    title: plainTitle(first(feed.title?.value), feed.title?.type),
    link: absoluteLink(linkOf(feed.links), from),
    language: first(feed.xml?.lang, feed.dc?.languages?.[0]),
    entries: (feed.entries ?? []).map((entry) => ({
      id: first(entry.id),
      title: plainTitle(first(entry.title?.value), entry.title?.type),
      link: absoluteLink(
        first(linkOf(entry.links), addressIn(entry.id)),
        absoluteLink(first(entry.xml?.base), from) ?? from,
      ),
      published: firstDate(entry.published, entry.updated, entry.dc?.dates?.[0]),
      author: first(
        entry.authors?.[0]?.name,
        entry.source?.authors?.[0]?.name,
        feed.authors?.[0]?.name,
        entry.dc?.creators?.[0],
      ),
      summary: first(entry.summary?.value),
      content: first(entry.content?.value),
    })),
  };
}

function fromJson(feed: JsonFeed.Feed<string>, base: string | null): Feed {
  const from = base ?? feed.feed_url ?? null;
  return {
    format: 'json',
    title: plainTitle(first(feed.title), 'text'),
    link: absoluteLink(first(feed.home_page_url), from),
    language: first(feed.language),
    entries: (feed.items ?? []).map((item) => ({
      id: first(item.id),
      title: plainTitle(first(item.title), 'text'),
      link: absoluteLink(first(item.url, item.external_url, addressIn(item.id)), from),
      published: firstDate(item.date_published, item.date_modified),
      author: first(item.authors?.[0]?.name, feed.authors?.[0]?.name),
      summary: first(item.summary),
      content: first(item.content_html, item.content_text),
    })),
  };
}

/** The first that says something, without the space around it. */
function first(...values: (string | null | undefined)[]): string | null {
  for (const value of values) {
    const trimmed = typeof value === 'string' ? value.trim() : '';
    if (trimmed !== '') return trimmed;
  }
  return null;
}

function firstDate(...values: (string | null | undefined)[]): string | null {
  for (const value of values) {
    const instant = typeof value === 'string' ? parseDate(value) : null;
    if (instant !== null) return new Date(instant).toISOString();
  }
  return null;
}

/** Atom: the link to the page itself, an HTML one before others. */
function linkOf(links: { href?: string; rel?: string; type?: string }[] | undefined): string | null {
  const pages = (links ?? []).filter(({ rel }) => rel === undefined || rel === '' || rel === 'alternate');
  return (pages.find(({ type }) => type === undefined || /html/i.test(type)) ?? pages[0])?.href ?? null;
}

/** Feeds without links often have the page's address as the entry's id. */
function addressIn(id: string | undefined): string | null {
  return id !== undefined && /^https?:\/\//i.test(id.trim()) ? id : null;
}

export interface ParseFeedOptions {
  /** The `Content-Type` that came with it: its charset counts. */
  contentType?: string | null;
  /** Where the feed was found: relative links are relative to it. */
  baseUrl?: string | null;
}

export interface Feed {
  format: 'rss' | 'atom' | 'rdf' | 'json';
  title: string | null;
  link: string | null;
  language: string | null;
  entries: FeedEntry[];
}

export interface FeedEntry {
  id: string | null;
  title: string | null;
  link: string | null;
  /** ISO 8601 UTC. */
  published: string | null;
  author: string | null;
  /** HTML. */
  summary: string | null;
  /** HTML. */
  content: string | null;
}

export interface FeedProblem {
  problem: string;
}
