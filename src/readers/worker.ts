import type { IncomingArticle, PageProblem } from '../articles/article.ts';
import type { PageArticle } from '../articles/read.ts';
import type { ExtractionInput } from '../extract.ts';
import type { Extraction } from '../extraction.ts';
import type { Feed, FeedEntry, FeedProblem } from '../feeds/feed.ts';
import type { Subscription } from '../feeds/opml.ts';
import type { ArticleWords } from '../text/articleWords.ts';

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
  const { textToExtract } = await import('../articles/article.ts');
  const read: EntryRead[] = [];
  for (const article of articles)
    read.push({ article, found: isTeaser(article) ? null : await readText(textToExtract(article)) });
  return read;
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

/** The same with all else that is made of an article's words before it is stored. */
export async function readText(input: ExtractionInput): Promise<TextRead> {
  textSteps ??= loadTextSteps();
  const { extract, contentHash, articleWords } = await textSteps;
  const begun = performance.now();
  const extraction = extract(input);
  const seconds = (performance.now() - begun) / 1000;
  const { text, title = null } = input;
  const words = articleWords({ text, title }, extraction.quotes);
  return { extraction, words, contentHash: contentHash(text), seconds };
}

/** Kept: to import what is loaded takes a hundredth of an article's time. */
let textSteps: ReturnType<typeof loadTextSteps> | undefined;

async function loadTextSteps() {
  const { extract } = await import('../extract.ts');
  const { contentHash } = await import('../articles/identity.ts');
  const { articleWords } = await import('../text/articleWords.ts');
  return { extract, contentHash, articleWords };
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

export interface EntryRead {
  article: IncomingArticle;
  /** Null where nothing was looked for. */
  found: TextRead | null;
}

/** What is found in an article's text, and what the store keeps of its words. */
export interface TextRead {
  extraction: Extraction;
  words: ArticleWords;
  contentHash: string;
  /** How long the extraction took. */
  seconds: number;
}
