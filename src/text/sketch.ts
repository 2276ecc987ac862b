import { analyze, type Term } from './analyze.ts';
import { LONGEST_INDEXED } from './searchTerms.ts';

/**
 * Numbers of 16 bits that tell how alike two texts are, whatever their length: each is the least of all runs of four words, by a measure of
 * its own (MinHash). Words count however they are spelled; of a long text the first hundred thousand letters. Null for a text of a few words, which
 * anybody may have written.
 */
export function sketchOf(text: string): Uint16Array | null {
  return sketchOfTerms(analyze(text.slice(0, LONGEST_INDEXED)));
}

/** The same of what such a text was analyzed to. */
export function sketchOfTerms(terms: Term[]): Uint16Array | null {
  if (terms.length < FEWEST_WORDS) return null;
  const runs = runsOf(terms);
  // The least of many begin with zeros: their ends tell them apart.
  return Uint16Array.from(FACTORS, (factor, at) => leastOf(runs, factor, ADDENDS[at]!));
}

/** A number for each run of words. */
function runsOf(terms: Term[]): Int32Array {
  const words = terms.map(({ term }) => hashOf(term));
  const runs = new Int32Array(words.length - WORDS_IN_A_RUN + 1);
  for (let first = 0; first < runs.length; first++)
    for (let word = first; word < first + WORDS_IN_A_RUN; word++) runs[first] = mixed(runs[first]! ^ words[word]!);
  return runs;
}

function leastOf(runs: Int32Array, factor: number, addend: number): number {
  let least = 0x7fffffff;
  for (let at = 0; at < runs.length; at++) {
    const measured = (Math.imul(runs[at]!, factor) + addend) | 0;
    if (measured < least) least = measured;
  }
  return least;
}

/** Which part of their runs of four words two texts share, 0 to 1, to within some hundredths. */
export function likenessOf(one: Uint16Array, other: Uint16Array): number {
  let shared = 0;
  for (let at = 0; at < SKETCH_LENGTH; at++) if (one[at] === other[at]) shared += 1;
  return shared / SKETCH_LENGTH;
}

/** Two texts that share a third of their runs are off by four hundredths then, two nearly the same ones by two. */
export const SKETCH_LENGTH = 120;
const WORDS_IN_A_RUN = 4;
const FEWEST_WORDS = 25;

/** Odd, so that no two runs become one. */
const FACTORS = Array.from({ length: SKETCH_LENGTH }, (_, at) => mixed(2 * at + 1) | 1);
/** Half of all numbers are added: with signs they then have the order that they have without, which the processor is slower to tell. */
const ADDENDS = FACTORS.map((_, at) => (mixed(2 * at + 2) + 0x80000000) | 0);

/** FNV-1a, of UTF-16 code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

/** Each bit changes about half of all (the end of MurmurHash3). */
function mixed(number: number): number {
  let bits = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return ((bits ^ (bits >>> 16)) + 0x9e3779b9) | 0;
}
