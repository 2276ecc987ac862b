/** What a feed or a sitemap says. */
export interface Feed {
  format: 'rss' | 'atom' | 'rdf' | 'json' | 'sitemap';
  title: string | null;
  /** The site's front page. */
  link: string | null;
  language: string | null;
  /** In the feed's order. */
  entries: FeedEntry[];
  /** Addresses of the sitemaps that an index of sitemaps lists, those changed last first; empty for everything else. */
  sitemaps: string[];
}

export interface FeedEntry {
  id: string | null;
  title: string | null;
  link: string | null;
  /** ISO 8601 UTC. */
  published: string | null;
  /** ISO 8601 UTC, where the feed tells it apart from `published`. */
  updated: string | null;
  author: string | null;
  /** HTML. */
  summary: string | null;
  /** HTML. */
  content: string | null;
}

/** Why there is no feed. */
export interface FeedProblem {
  code: FeedProblemCode;
  /** What is wrong, for a person. */
  problem: string;
}

type FeedProblemCode = 'NOT_A_FEED' | 'TOO_LARGE';
