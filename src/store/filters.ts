import type { ReviewVerdict } from '../../entities/quote.ts';
import type { QuoteKind, SpeakerKind } from '../extraction.ts';

/**
 * Which quotes: all that is given must hold; of several values of one field, one must. Absent and null restrict nothing; an
 * empty list matches nothing.
 */
export interface QuoteFilter {
  /** Country codes. */
  aboutCountry?: string[] | null;
  /** Keys of speakers. */
  speaker?: number[] | null;
  /** Country codes. */
  speakerCountry?: string[] | null;
  /** Keys of sources. */
  source?: number[] | null;
  /** Keys of articles. */
  article?: number[] | null;
  language?: string[] | null;
  kind?: QuoteKind[] | null;
  /** Milliseconds since 1970 UTC, inclusive. Quotes of unknown time are left out when either end is given. */
  publishedFrom?: number | null;
  publishedTo?: number | null;
  /** Any text: each of its words must occur. Text without a word matches nothing. */
  search?: string | null;
  /** 0 to 1, inclusive. */
  minConfidence?: number | null;
  /** What editors said. Absent: everything but what they rejected. */
  reviewStatus?: ReviewStatus[] | null;
  /** True: those that vanished from their articles, and no others. Absent: none of them. */
  vanished?: true | null;
}

/** What editors said of a quote. */
export type ReviewStatus = 'UNREVIEWED' | ReviewVerdict;

/** Which articles. As in QuoteFilter; `country`: named in the article; `search`: in headline or text. */
export interface ArticleFilter {
  source?: number[] | null;
  language?: string[] | null;
  country?: string[] | null;
  publishedFrom?: number | null;
  publishedTo?: number | null;
  /** Keys of people or organizations that the article speaks of. */
  speaker?: number[] | null;
  search?: string | null;
}

/** Which people or organizations. `aboutCountry`: with quotes about one of these; `search`: in one form of the name, the last word may be begun only. */
export interface SpeakerFilter {
  kind: SpeakerKind;
  country?: string[] | null;
  aboutCountry?: string[] | null;
  search?: string | null;
}
