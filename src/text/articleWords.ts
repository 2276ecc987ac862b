import { analyze, type Term } from './analyze.ts';
import { LONGEST_INDEXED, plainTerms, searchTerms } from './searchTerms.ts';
import { sketchOf, sketchOfTerms } from './sketch.ts';
import { utteranceOfTerms } from './utterance.ts';

/**
 * What the store keeps of an article's words, and of those of its quotes, in the order of these. The text is analyzed once. NUL and lone surrogates may
 * be U+FFFD already or not: they are no words.
 */
export function articleWords({ title, text }: ArticleText, quotes: Span[]): ArticleWords {
  const headline = `${title ?? ''}\n`;
  if (headline.length + text.length > LONGEST_INDEXED)
    return {
      terms: searchTerms(headline + text).join(' '),
      sketch: sketchOf(text),
      quotes: quotes.map((quote) => quoteWords(quote.text)),
    };
  const terms = analyze(text);
  return {
    terms: [...searchTerms(headline), ...plainTerms(terms)].join(' '),
    sketch: sketchOfTerms(terms),
    quotes: quotes.map((quote) =>
      standsApart(text, quote)
        ? wordsOf(terms.slice(firstFrom(terms, quote.start), firstFrom(terms, quote.end)))
        : quoteWords(quote.text),
    ),
  };
}

/** What it keeps of one quote's words. */
export function quoteWords(text: string): QuoteWords {
  return text.length > LONGEST_INDEXED
    ? { terms: searchTerms(text).join(' '), utterance: utteranceOfTerms(analyze(text)) }
    : wordsOf(analyze(text));
}

function wordsOf(terms: Term[]): QuoteWords {
  return { terms: plainTerms(terms).join(' '), utterance: utteranceOfTerms(terms) };
}

/** Whether words of the text are cut alike when they stand alone: what is beside them belongs to none of them, and makes none of them an elision. */
function standsApart(text: string, { text: words, start, end }: Span): boolean {
  if (end - start !== words.length || !text.startsWith(words, start)) return false;
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (BELONGS.test(before) || BELONGS.test(after) || before === '.') return false;
  // `U.S` before a full stop is `U.S.`.
  return after !== '.' || (words.length > 1 && TWO_LETTERS.test(words.slice(-2)));
}

/** Words are made of these; a surrogate may be half of one. */
const BELONGS = /[\p{L}\p{M}\p{N}\p{Surrogate}'’ʼ＇\u0640\u00ad]|\u200c|\u200d/u;
const TWO_LETTERS = /[\p{L}\p{N}]{2}/u;

/** The index of the first term that begins at a place or behind it. */
function firstFrom(terms: Term[], place: number): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (terms[middle]!.start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Strings, numbers and a typed array: cheap to copy between threads. */
export interface ArticleWords {
  /** Search terms of headline and text, with spaces between them. */
  terms: string;
  /** Null for a text of a few words. */
  sketch: Uint16Array | null;
  quotes: QuoteWords[];
}

export interface QuoteWords {
  /** Search terms, with spaces between them. */
  terms: string;
  /** What says the same has the same one (utterance.ts). */
  utterance: number | null;
}

interface ArticleText {
  title: string | null;
  text: string;
}

interface Span {
  text: string;
  start: number;
  end: number;
}
