/** An article as it comes in, before anything is found in it. */
export interface IncomingArticle {
  /** As given: offsets of quotes are UTF-16 code units into it. */
  text: string;
  title: string | null;
  /** Absolute http(s) address; null where it came from a file without one. */
  url: string | null;
  /** BCP 47 as declared; null leaves it to detection. */
  language: string | null;
  /** Milliseconds since 1970 UTC. */
  publishedAt: number | null;
  byline: string | null;
  /** The outlet's name; null where nothing tells. */
  sourceName: string | null;
  /** Other addresses that it has, such as the one that its feed gives beside the one that its page does. */
  otherUrls?: string[];
  /** What its feed alone calls it (identity.ts). */
  guid?: string | null;
  /**
   * `page`, `feed` with the feed's address, or `document` (also where it is absent): one article is another text in a feed than on its page, and only
   * what was read in the same way is compared to find out what changed.
   */
  readFrom?: string;
  /** True for the invented articles that come with Qawl. */
  isSample: boolean;
}

/** Nothing known but the text. */
export function plainArticle(text: string): IncomingArticle {
  return {
    text,
    title: null,
    url: null,
    language: null,
    publishedAt: null,
    byline: null,
    sourceName: null,
    isSample: false,
  };
}

/**
 * What extraction takes of an article. The language without region: words are looked up by language, and readers ask for
 * Arabic, not for Arabic of one country.
 */
export function textToExtract({ text, title, language, publishedAt }: IncomingArticle): TextToExtract {
  return {
    text,
    title,
    language: language?.split('-', 1)[0]?.toLowerCase() ?? null,
    publishedAt: publishedAt === null ? null : new Date(publishedAt).toISOString(),
  };
}

interface TextToExtract {
  text: string;
  title: string | null;
  language: string | null;
  /** ISO 8601. */
  publishedAt: string | null;
}

/** What kept something from being read, in words for a person. */
export interface ReadProblem {
  problem: string;
}

/** Why a page gave no article. */
export interface PageProblem extends ReadProblem {
  code: PageProblemCode;
}

/** Stable names: a page beyond the bounds, one that breaks the parsers, one with something in front of its article. */
type PageProblemCode = 'TOO_LARGE' | 'TOO_MANY_ELEMENTS' | 'TOO_DEEP' | 'UNREADABLE' | Wall;

/** What may stand in front of an article. */
export type Wall = 'PAYWALL' | 'COOKIE_WALL' | 'ROBOT_CHECK';
