import { hash } from 'node:crypto';
import { analyze, type Term } from './analyze.ts';

/**
 * A number below 2 to the 53rd that names words however they are spelled and marked: the same words in two articles are one utterance,
 * printed twice. Null for words too few to be known by: anybody may have said them.
 */
export function utteranceOf(text: string): number | null {
  return utteranceOfTerms(analyze(text));
}

/** The same of what such words were analyzed to. */
export function utteranceOfTerms(terms: Term[]): number | null {
  if (terms.length < FEWEST_TERMS) return null;
  const words = terms.map(({ term }) => term).join(' ');
  return Number(hash('sha256', words, 'buffer').readBigUInt64BE() >> 11n);
}

/** "We will not talk about that today" is said by many. */
const FEWEST_TERMS = 8;
