import type { IncomingArticle } from './articles/article.ts';
import { discoverFeed } from './discover.ts';
import { refusalOf } from './feeds/address.ts';
import type { WebFetcher } from './feeds/fetch.ts';
import { writeOpml } from './feeds/opml.ts';
import type { Message } from './feeds/post.ts';
import { formatIn, ingestArticle, pageIn } from './ingest.ts';
import type { Readers } from './readers/open.ts';
import type { Database } from './store/database.ts';
import { findNamedByUrl } from './store/find.ts';
import { type SavedArticle, WITHDRAWN } from './store/save.ts';
import { canonicalUrl } from './text/addresses.ts';

/** What editors hand in over the API: an article, or the address of one, or of a feed. Trouble that is expected is a value. */
export function openNewsroom(context: NewsroomContext) {
  return {
    ingest: (submission: Omit<IncomingArticle, 'text' | 'isSample'> & { text: string | null }) =>
      ingestSubmission(context, { ...submission, isSample: false }),
    refusalOf: (address: string) =>
      URL.canParse(address) ? refusalOf(new URL(address), context.allowedHosts) : `${address} is not an address`,
    discover: (address: string) => discoverFeed(context, address),
    // With its mark, for what the file says of its own encoding is over.
    readOpml: (opml: string) => context.readers.readOpml({ bytes: new TextEncoder().encode(`\ufeff${opml}`) }),
    writeOpml,
    post: (address: string, message: Message) => context.web.post(address, message),
  };
}

/**
 * UTF-16 code units of a text that is taken in by a request: a long read has half of it. Finding its quotes takes a good part of a
 * second of a thread that others wait for. `qawl ingest` takes longer ones.
 */
const LONGEST_TEXT = 100_000;

async function ingestSubmission(context: NewsroomContext, submission: Submission): Promise<Outcome> {
  const { text, url } = submission;
  if (text !== null) return ingestText(context, { ...submission, text });
  if (url === null) return trouble('TEXT_MISSING', 'Give a text, or the address of a page.');
  const known = await findNamedByUrl(context.database, url);
  if (known?.articleId != null) return { articleId: known.articleId, isDuplicate: true, isRevised: false };
  if (known !== null) return trouble('WITHDRAWN', `The article ${WITHDRAWN.problem}.`);
  return ingestPage(context, submission, url);
}

async function ingestText(context: NewsroomContext, article: IncomingArticle): Promise<Outcome> {
  const { length } = article.text;
  if (article.text.trim() === '') return trouble('TEXT_MISSING', 'The text has no words.');
  if (length > LONGEST_TEXT)
    return trouble('TEXT_TOO_LONG', `The text has ${length} characters; at most ${LONGEST_TEXT} are taken.`);
  if (article.url !== null && canonicalUrl(article.url) === null)
    return trouble('ADDRESS_REFUSED', 'The address is longer than 2,000 characters.');
  const saved = await ingestArticle(context, article);
  if ('code' in saved) return trouble('WITHDRAWN', `The article ${saved.problem}.`);
  return 'problem' in saved ? trouble('TEXT_TOO_LONG', `The text: ${saved.problem}.`) : saved;
}

/** What the request says of the article beats what its page says. */
async function ingestPage(context: NewsroomContext, submission: Submission, address: string): Promise<Outcome> {
  const answer = await context.web.fetch(address);
  if ('problem' in answer) {
    const isRefused = answer.code === 'REFUSED' || answer.code === 'NOT_AN_ADDRESS';
    return trouble(isRefused ? 'ADDRESS_REFUSED' : 'UNREACHABLE', `${address}: ${answer.problem}.`);
  }
  const format = formatIn(answer.body);
  if (format === 'feed') return trouble('NO_ARTICLE', `${address} is a feed, which an admin may add (addFeed).`);
  if (format !== 'html') return trouble('NO_ARTICLE', `${address} is no page.`);
  const page = await pageIn(context, answer);
  if ('problem' in page) return trouble('NO_ARTICLE', `${address}: ${page.problem}.`);
  if (page.text.trim() === '') return trouble('NO_ARTICLE', `${address} holds no text.`);
  const told = Object.fromEntries(Object.entries(submission).filter(([, value]) => value !== null));
  return ingestText(context, { ...page, ...told, url: page.url ?? answer.url, text: page.text });
}

function trouble(code: ProblemCode, problem: string): Outcome {
  return { code, problem };
}

export interface NewsroomContext {
  database: Database;
  web: WebFetcher;
  readers: Readers;
  /** `host` or `host:port` that may be asked although they are not public. */
  allowedHosts: readonly string[];
  /** Milliseconds since 1970 UTC. */
  now: () => number;
  /** Told of every article that is stored and was not known. */
  stored?: (article: SavedArticle) => void;
}

type Submission = Omit<IncomingArticle, 'text'> & { text: string | null };

type Outcome = { articleId: number; isDuplicate: boolean; isRevised: boolean } | { code: ProblemCode; problem: string };

type ProblemCode = 'TEXT_MISSING' | 'TEXT_TOO_LONG' | 'ADDRESS_REFUSED' | 'UNREACHABLE' | 'NO_ARTICLE' | 'WITHDRAWN';
