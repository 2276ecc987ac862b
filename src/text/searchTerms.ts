import { analyze, type Term } from './analyze.ts';

/**
 * The analyzer's terms of a text, of letters and digits only: they mean the same to the tokenizers of both databases, and hold nothing
 * that is an operator in a question. Of a long text those of its beginning.
 */
export function searchTerms(text: string): string[] {
  return plainTerms(analyze(text.slice(0, LONGEST_INDEXED)));
}

/** The same of what such a text was analyzed to: of letters and digits already. */
export function plainTerms(terms: Term[]): string[] {
  return terms.map(({ term }) => term.slice(0, LONGEST_TERM));
}

/** One term, as databases get it. */
export function plain(term: string): string {
  return term.replace(NOT_LETTERS, '').slice(0, LONGEST_TERM);
}

const NOT_LETTERS = /[^\p{L}\p{N}]+/gu;
/** Code units that are read of a text. PostgreSQL takes up to 1 MB of different lexemes for one text; the words of an article's first hundred thousand letters suffice. */
export const LONGEST_INDEXED = 100_000;
/** Bytes are at most three times this: PostgreSQL takes lexemes of up to 2046 bytes. */
const LONGEST_TERM = 100;
