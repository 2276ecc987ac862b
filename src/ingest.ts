import { type IncomingArticle, textToExtract } from './articles/article.ts';
import { articlesIn, type Found } from './articles/documents.ts';
import { isTeaser, mergedArticle } from './articles/feedEntry.ts';
import { filesBelow, MOST_BYTES, openFile, peek, readAll } from './articles/files.ts';
import { type Format, formatOf, formatOfContent } from './articles/format.ts';
import { entryHash, guidsOf } from './articles/identity.ts';
import { articleOfPage } from './articles/onPage.ts';
import { problemOfWall } from './articles/walls.ts';
import type { Feed, FeedEntry } from './feeds/feed.ts';
import type { FetchedBody, WebFetcher } from './feeds/fetch.ts';
import { parseOpml } from './feeds/opml.ts';
import { newestPages } from './feeds/sitemap.ts';
import type { Readers } from './readers/open.ts';
import type { TextRead } from './readers/worker.ts';
import type { Database } from './store/database.ts';
import { noteListed } from './store/polling.ts';
import { type SavedArticle, saveArticle, type WithdrawnArticle } from './store/save.ts';
import { addressKey, canonicalUrl } from './text/addresses.ts';
import { decodeText } from './text/decode.ts';

/** Reads every source in turn and stores what is in it. What fails is told to `watch` and counted; the rest goes on. */
export async function ingestSources(
  context: IngestContext,
  sources: string[],
  watch: IngestWatch,
): Promise<IngestSummary> {
  const summary: IngestSummary = { articles: 0, quotes: 0, duplicates: 0, revised: 0, failed: 0 };
  for (const source of sources) {
    for await (const found of articlesOf(context, source, watch)) {
      const outcome = 'problem' in found ? found : await ingestArticle(context, found.article);
      countOutcome(summary, outcome);
      if ('problem' in outcome && !isWithdrawn(outcome)) watch.failed(found.where, outcome.problem);
      watch.done(found.where);
    }
  }
  return summary;
}

/**
 * Stores the articles of a feed that was fetched. One that is known by its address is neither asked for nor read again while the feed says the
 * same of it. Null when it was stopped half-way: what is stored stays, and the rest is for the next time.
 */
export async function ingestFeed(
  context: Pick<IngestContext, 'database' | 'readers' | 'web' | 'now' | 'stored' | 'inTurn'>,
  feedId: number,
  { body: bytes, contentType, url }: FetchedBody,
  stop: AbortSignal,
): Promise<FeedIngest | { code: string; problem: string } | null> {
  const read = await context.readers.readFeed({ bytes, contentType, url });
  if ('problem' in read) return read;
  const feed = await withSitemaps(context, read);
  if ('problem' in feed) return feed;
  const summary: IngestSummary = { articles: 0, quotes: 0, duplicates: 0, revised: 0, failed: 0 };
  for (const part of partsOf(feed.entries, url)) {
    if (stop.aborted) return null;
    const asked: ListedEntry[] = [];
    for (const { entry, guid } of part) {
      const listed = { feedId, entryHash: entryHash(entry), seenAt: context.now() };
      if (entry.link !== null && (await noteListed(context.database, entry.link, listed)) === 'KNOWN')
        summary.duplicates += 1;
      else asked.push({ entry, guid, listed });
    }
    const outcomes = await ingestEntries(context, feed, asked, feedAt(url), stop);
    if (outcomes === null) return null;
    for (const outcome of outcomes) countOutcome(summary, outcome);
  }
  return { feed, summary };
}

/**
 * Reads and stores some entries of a feed: those that are whole together, so that threads and commits are had once for all of them; the others one
 * after the other, so that no more than one of their pages is held. Null when it was stopped before the last of these.
 */
async function ingestEntries(
  context: Pick<IngestContext, 'database' | 'readers' | 'web' | 'now' | 'stored' | 'inTurn'>,
  feed: Feed,
  asked: ListedEntry[],
  readFrom: string,
  stop: AbortSignal,
): Promise<IngestOutcome[] | null> {
  if (asked.length === 0) return [];
  const read = await context.readers.readEntries(
    feed,
    asked.map(({ entry }) => entry),
  );
  const teasers: { article: IncomingArticle; listed: Listed }[] = [];
  const outcomes = await Promise.all(
    asked.map(async ({ guid, listed }, at): Promise<IngestOutcome | null> => {
      const given = read[at]!;
      if ('problem' in given) return given;
      const article = { ...given.article, readFrom, guid };
      if (given.found !== null) return saveRead(context, article, given.found, listed);
      teasers.push({ article, listed });
      return null;
    }),
  );
  for (const { article, listed } of teasers) {
    const whole = await wholeArticle(context, article);
    // A page that could not be had because everything stops is not to be missing for ever.
    if (stop.aborted) return null;
    outcomes.push(await ingestArticle(context, { ...whole, guid: article.guid }, listed));
  }
  return outcomes.filter((outcome) => outcome !== null);
}

/** Entries with what their feed calls them, in parts that are read together: no two of a part are one article by their address. */
function partsOf(entries: FeedEntry[], feedUrl: string | null): NamedEntry[][] {
  const guids = guidsOf(feedUrl, entries);
  const parts: NamedEntry[][] = [];
  const links = new Set<string>();
  for (const [at, entry] of entries.entries()) {
    const named = { entry, guid: guids[at]! };
    const part = parts.at(-1);
    if (part === undefined || part.length === ENTRIES_TOGETHER || (entry.link !== null && links.has(entry.link))) {
      parts.push([named]);
      links.clear();
    } else part.push(named);
    if (entry.link !== null) links.add(entry.link);
  }
  return parts;
}

const ENTRIES_TOGETHER = 16;

/**
 * A sitemap with the pages of those that it lists, where it is an index. Sites list all that they ever had, in thousands of files: of the
 * files and of the pages the newest are taken. One file that cannot be had does not stop the others.
 */
async function withSitemaps(
  { web, readers }: Pick<IngestContext, 'web' | 'readers'>,
  feed: Feed,
): Promise<Feed | { code: string; problem: string }> {
  if (feed.format !== 'sitemap' || web === null) return feed;
  const entries = [...feed.entries];
  let trouble: { code: string; problem: string } | null = null;
  for (const address of feed.sitemaps.slice(0, MOST_SITEMAPS)) {
    const answer = await web.fetch(address);
    const listed = 'problem' in answer ? answer : await readers.readFeed({ ...answer, bytes: answer.body });
    if ('problem' in listed) trouble = { code: listed.code, problem: `the sitemap at ${address}: ${listed.problem}` };
    else entries.push(...listed.entries);
  }
  if (entries.length === 0 && trouble !== null) return trouble;
  return { ...feed, entries: newestPages(entries, MOST_PAGES) };
}

const MOST_SITEMAPS = 5;
const MOST_PAGES = 500;

/** How the text of a feed's entry was read. */
function feedAt(url: string | null): string {
  return `feed ${addressKey(url) ?? ''}`;
}

/** Finds what is in one article and stores both in one transaction; an article that is known already changes nothing, but for what changed in it. */
export async function ingestArticle(
  context: Pick<IngestContext, 'database' | 'readers' | 'now' | 'stored' | 'inTurn'>,
  article: IncomingArticle,
  listed: Listed | null = null,
): Promise<IngestOutcome> {
  if (article.text.trim() === '') return { problem: 'holds no text' };
  const read = await context.readers.readText(textToExtract(article));
  return 'problem' in read ? read : saveRead(context, article, read, listed);
}

/** Stores an article with what was read in this very text and headline. */
async function saveRead(
  { database, now, stored, inTurn = (save) => save() }: Pick<IngestContext, 'database' | 'now' | 'stored' | 'inTurn'>,
  article: IncomingArticle,
  { extraction, words, contentHash }: TextRead,
  listed: Listed | null,
): Promise<IngestOutcome> {
  const identity = { url: canonicalUrl(article.url), contentHash };
  const saved = await inTurn(() =>
    saveArticle(database, { ...article, ...identity, ...listed, storedAt: now() }, extraction, words),
  );
  if (!('problem' in saved) && !saved.isDuplicate && !saved.isRevised) stored?.(saved);
  return saved;
}

function countOutcome(summary: IngestSummary, outcome: IngestOutcome): void {
  if ('problem' in outcome) {
    // What was taken down is known, and stays out.
    summary[isWithdrawn(outcome) ? 'duplicates' : 'failed'] += 1;
  } else if (outcome.isDuplicate) {
    summary.duplicates += 1;
  } else {
    summary[outcome.isRevised ? 'revised' : 'articles'] += 1;
    summary.quotes += outcome.newQuoteCount;
  }
}

/** Other problems may have codes of their own. */
function isWithdrawn(outcome: WithdrawnArticle | { problem: string }): boolean {
  return 'code' in outcome && outcome.code === 'WITHDRAWN';
}

/** A source is an address of the web, a folder, a file, or `-` for standard input. */
async function* articlesOf(context: IngestContext, source: string, watch: IngestWatch): AsyncGenerator<Found> {
  if (/^https?:\/\//i.test(source)) {
    watch.expect(1);
    yield* articlesAt(context, source, watch);
    return;
  }
  try {
    const files = await filesBelow(source);
    watch.expect(files.length);
    for (const file of files) yield* articlesInFile(context, file, watch);
  } catch (problem) {
    yield { where: source, problem: context.describe(problem) };
  }
}

async function* articlesInFile(context: IngestContext, file: string, watch: IngestWatch): AsyncGenerator<Found> {
  try {
    const { beginning, all } = await peek(openFile(file));
    const format = formatOf(file, decodeText(beginning) ?? '');
    if (format !== 'feed' && format !== 'opml') {
      yield* articlesIn(file, format, all);
      return;
    }
    const bytes = await readAll(all);
    if (bytes === null) yield { where: file, problem: `is larger than ${MOST_BYTES} bytes` };
    else if (format === 'opml') yield* articlesOfSubscriptions(context, file, bytes, watch);
    // A file is read as it stands: only what is asked for by its address sends questions into the web.
    else yield* articlesInFeed({ ...context, web: null }, file, bytes, null, watch);
  } catch (problem) {
    yield { where: file, problem: context.describe(problem) };
  }
}

async function* articlesOfSubscriptions(
  context: IngestContext,
  file: string,
  bytes: Uint8Array,
  watch: IngestWatch,
): AsyncGenerator<Found> {
  const opml = parseOpml(bytes);
  if ('problem' in opml) {
    yield { where: file, problem: opml.problem };
    return;
  }
  watch.expect(opml.feeds.length - 1);
  for (const { url } of opml.feeds) yield* articlesAt(context, url, watch);
}

/** What stands at an address: a feed with its articles, or a page with one. */
async function* articlesAt(context: IngestContext, address: string, watch: IngestWatch): AsyncGenerator<Found> {
  if (context.web === null) return;
  const answer = await context.web.fetch(address);
  if ('problem' in answer) {
    yield { where: address, problem: answer.problem };
    return;
  }
  const format = formatIn(answer.body);
  if (format === 'feed') yield* articlesInFeed(context, answer.url, answer.body, answer.contentType, watch);
  else if (format !== 'html') yield { where: address, problem: 'is neither a page nor a feed' };
  else yield pageAt(address, await pageIn(context, answer));
}

function pageAt(address: string, page: IncomingArticle | { problem: string }): Found {
  return 'problem' in page ? { where: address, problem: page.problem } : { where: address, id: address, article: page };
}

async function* articlesInFeed(
  context: IngestContext,
  where: string,
  bytes: Uint8Array,
  contentType: string | null,
  watch: IngestWatch,
): AsyncGenerator<Found> {
  const url = /^https?:/i.test(where) ? where : null;
  const feed = await context.readers.readFeed({ bytes, contentType, url });
  if ('problem' in feed) {
    yield { where, problem: feed.problem };
    return;
  }
  watch.expect(feed.entries.length - 1);
  let number = 0;
  for (const part of partsOf(feed.entries, url ?? feed.link)) {
    const read = await context.readers.readEntries(
      feed,
      part.map(({ entry }) => entry),
    );
    for (const [at, { entry, guid }] of part.entries()) {
      number += 1;
      const name = entry.link ?? `${where}, entry ${number}`;
      const given = read[at]!;
      if ('problem' in given) yield { where: name, problem: given.problem };
      else {
        const whole = await wholeArticle(context, { ...given.article, readFrom: feedAt(url) });
        yield { where: name, id: name, article: { ...whole, guid } };
      }
    }
  }
}

/** The page behind a teaser, where it can be had and gives more. */
async function wholeArticle(
  context: Pick<IngestContext, 'web' | 'readers'>,
  article: IncomingArticle,
): Promise<IncomingArticle> {
  const { web } = context;
  if (web === null || article.url === null || !isTeaser(article)) return article;
  const answer = await web.fetchPage(article.url);
  if ('problem' in answer) return article;
  const page = await pageIn(context, answer);
  return 'problem' in page ? article : mergedArticle(article, page);
}

/** The article on a page that was fetched; what stands in front of a wall is none. */
export async function pageIn(
  { readers }: Pick<IngestContext, 'readers'>,
  { body, contentType, url }: FetchedBody,
): Promise<IncomingArticle | { problem: string }> {
  if (formatIn(body) !== 'html') return { problem: 'is no page' };
  const page = await readers.readPage({ bytes: body, contentType, url });
  if ('problem' in page) return page;
  return page.wall === null ? articleOfPage(page) : problemOfWall(page.wall);
}

/** What an answer of the web holds, by its beginning. */
export function formatIn(body: Uint8Array): Format {
  return formatOfContent(decodeText(body.subarray(0, 8_192)) ?? '');
}

export interface IngestContext {
  database: Database;
  readers: Readers;
  /** Null: nothing is asked of the web. */
  web: WebFetcher | null;
  /** Milliseconds since 1970 UTC. */
  now: () => number;
  /** Told of every article that is stored and was not known. */
  stored?: (article: SavedArticle) => void;
  /** Keeps articles waiting while many are being stored. */
  inTurn?: <Result>(save: () => Promise<Result>) => Promise<Result>;
  /** What an error of the file system says, in words for a person. */
  describe: (problem: unknown) => string;
}

/** Who is told how it goes. */
export interface IngestWatch {
  /** So many articles more are ahead; one less where a file that was counted holds none. */
  expect(count: number): void;
  done(where: string): void;
  failed(where: string, problem: string): void;
}

/** What came of it. */
export interface IngestSummary {
  articles: number;
  quotes: number;
  /** Articles that were known already and had not changed, those that were withdrawn among them. */
  duplicates: number;
  /** Articles that were known already and had changed. */
  revised: number;
  failed: number;
}

type IngestOutcome = SavedArticle | WithdrawnArticle | { problem: string };

interface NamedEntry {
  entry: FeedEntry;
  guid: string | null;
}

interface ListedEntry extends NamedEntry {
  listed: Listed;
}

/** Where a feed lists an article, and what it said of it. */
interface Listed {
  feedId: number;
  entryHash: string;
}

interface FeedIngest {
  feed: Feed;
  summary: IngestSummary;
}
