import type { IngestArticleErrorCode } from './ingestArticle.ts';

/** The half of Qawl that takes articles in, as mutations know it: whoever starts the server gives it. */
export interface Newsroom {
  /** Reads an article, finds what is in it, and stores both. What is expected to fail is a problem with a code. */
  ingest(submission: Submission): Promise<Ingested | IngestProblem>;
  /** Why an address must never be fetched, in words for people; null when it may be. */
  refusalOf(address: string): string | null;
  /** The feed at an address, or behind the page there; a problem where there is none. */
  discover(address: string): Promise<DiscoveredFeed | { code: string; problem: string }>;
  /** The feeds that an OPML file names; a problem where it is none. */
  readOpml(opml: string): Promise<{ feeds: Subscription[] } | { problem: string }>;
  /** Feeds as an OPML file. */
  writeOpml(feeds: (Subscription & { siteUrl: string | null })[]): string;
  /** Sends a message to an address in the public web, 15 seconds at most: the status of the answer, or what went wrong. */
  post(
    address: string,
    message: { headers: Record<string, string>; body: string },
  ): Promise<{ status: number } | { code: string; problem: string }>;
}

interface DiscoveredFeed {
  url: string;
  title: string | null;
  entryCount: number;
}

interface Subscription {
  url: string;
  title: string | null;
  folder: string | null;
}

/** An article as an editor hands it in: a text, or the address of a page. */
interface Submission {
  text: string | null;
  url: string | null;
  title: string | null;
  language: string | null;
  /** Milliseconds since 1970 UTC. */
  publishedAt: number | null;
  byline: string | null;
  sourceName: string | null;
}

interface Ingested {
  articleId: number;
  isDuplicate: boolean;
  isRevised: boolean;
}

interface IngestProblem {
  code: Exclude<keyof typeof IngestArticleErrorCode, 'NOT_OFFERED'>;
  problem: string;
}
