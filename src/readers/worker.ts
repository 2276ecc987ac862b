import type { IncomingArticle, PageProblem } from '../articles/article.ts';
import type { PageArticle } from '../articles/read.ts';
import type { ExtractionInput } from '../extract.ts';
import type { Extraction } from '../extraction.ts';
import type { Feed, FeedEntry, FeedProblem } from '../feeds/feed.ts';
import type { Subscription } from '../feeds/opml.ts';

// The work of a reader's thread: what is done with hostile material. It takes and gives what can be copied between threads, and its
// parts come when they are called for: the parsers of pages take a while to load, and feeds need none of them.

export async function readFeed({ bytes, contentType, url }: Found): Promise<Feed | FeedProblem> {
  const { parseFeed } = await import('../feeds/parse.ts');
  return parseFeed(bytes, { contentType, baseUrl: url });
}

export async function readOpml({
  bytes,
}: Pick<Found, 'bytes'>): Promise<{ feeds: Subscription[] } | { problem: string }> {
  const { parseOpml } = await import('../feeds/opml.ts');
  return parseOpml(bytes);
}

/** The articles that entries are. With `withQuotes` what is found in each as well, where the entry gives as much that its page is not asked for. */
export async function readEntries({ feed, entries, withQuotes }: Entries): Promise<EntryRead[]> {
  const { articleOfEntry, isTeaser } = await import('../articles/feedEntry.ts');
  const articles = entries.map((entry) => articleOfEntry(feed, entry));
  if (!withQuotes) return articles.map((article) => ({ article, found: null }));
  const { extract } = await import('../extract.ts');
  const { textToExtract } = await import('../articles/article.ts');
  return articles.map((article) => {
    if (isTeaser(article)) return { article, found: null };
    const begun = performance.now();
    const extraction = extract(textToExtract(article));
    return { article, found: { extraction, seconds: (performance.now() - begun) / 1000 } };
  });
}

export async function readPage({ bytes, contentType, url }: Found): Promise<PageArticle | PageProblem> {
  const { readArticle } = await import('../articles/read.ts');
  const { decodePage } = await import('../text/decode.ts');
  return readArticle(decodePage(bytes, contentType), { url });
}

export async function findFeedLinks({ bytes, contentType, url }: Found): Promise<{ links: string[] } | PageProblem> {
  const { feedLinksOn } = await import('../articles/feedLinks.ts');
  const { decodePage } = await import('../text/decode.ts');
  return feedLinksOn(decodePage(bytes, contentType), url ?? '');
}

export async function findQuotes(input: ExtractionInput): Promise<Extraction> {
  const { extract } = await import('../extract.ts');
  return extract(input);
}

/** Bytes, the `Content-Type` that came with them, and where they were found; null for what is not known. */
export interface Found {
  bytes: Uint8Array;
  contentType: string | null;
  url: string | null;
}

interface Entries {
  feed: Pick<Feed, 'title' | 'language'>;
  entries: FeedEntry[];
  withQuotes: boolean;
}

interface EntryRead {
  article: IncomingArticle;
  /** Null where nothing was looked for. */
  found: { extraction: Extraction; seconds: number } | null;
}
