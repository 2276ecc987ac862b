import { kindAt, SIGN, WORD, widthAt } from './characters.ts';
import { detached } from './detached.ts';
import { foldWord } from './fold.ts';
import { stemArabic } from './stemArabic.ts';
import { stemLatin } from './stemLatin.ts';

/**
 * The search terms of a text, in its order: the same analysis for what is stored and for what is asked, whatever the language.
 * Spellings of one word get one term; `start` and `end` are UTF-16 code units of the word as it stands in the text.
 * Never throws; linear in the text.
 */
export function analyze(text: string): Term[] {
  const terms: Term[] = [];
  for (let start = 0, end = 0; start < text.length; start = end) {
    if (kindAt(text, start) < WORD) {
      end = start + 1;
      continue;
    }
    end = endOfWord(text, start);
    const word = text.slice(start, end);
    if (isElided(text, word, start, end)) continue;
    const term = termOf(word);
    if (term !== '') terms.push({ term, start, end });
  }
  return terms;
}

/** Initials with their full stops (`U.S.`), a sign of a script without spaces, or a run of letters, digits and their marks. */
function endOfWord(text: string, start: number): number {
  let end = start + widthAt(text, start);
  if (text.charCodeAt(end) === FULL_STOP) {
    INITIALS.lastIndex = start;
    if (INITIALS.test(text)) return INITIALS.lastIndex;
  }
  if (kindAt(text, start) === SIGN) return end;
  for (let count = 1; count < LONGEST_RUN && end < text.length && kindAt(text, end) >= WORD; count++)
    end += widthAt(text, end);
  return end;
}

const FULL_STOP = 0x2e;
const INITIALS = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,8}(?![\p{L}\p{N}])/uy;

/** Characters: millions of marks in a row are many words. */
const LONGEST_RUN = 256;

/** The one or two letters beside an apostrophe are no word to search for: `l’élection`, `qu’elle`, `Mali’s`, `they’re`. */
function isElided(text: string, word: string, start: number, end: number): boolean {
  if (word.length > 2) return false;
  const isBefore = APOSTROPHES.has(text.charAt(end)) && LETTER.test(text.charAt(end + 1));
  return isBefore || (start > 1 && APOSTROPHES.has(text.charAt(start - 1)) && LETTER.test(text.charAt(start - 2)));
}

const APOSTROPHES = new Set(["'", '’', 'ʼ', '＇']);
const LETTER = /\p{L}/u;

/** Folding and stemming cost more than looking up, and a language uses few words: the last ones are kept, within bounds. */
function termOf(word: string): string {
  if (word.length > LONGEST_WORD) return makeTerm(word);
  const known = TERMS.get(word);
  if (known !== undefined) return known;
  const kept = detached(word);
  const term = makeTerm(kept);
  if (TERMS.size >= MOST_TERMS) TERMS.clear();
  TERMS.set(kept, term);
  return term;
}

const TERMS = new Map<string, string>();
const MOST_TERMS = 32_768;

/** Code units: what is longer is no word of a language. */
const LONGEST_WORD = 64;

function makeTerm(word: string): string {
  return termsOfWord(word).term;
}

/** One word's term, and what it is made of: the word folded. */
export function termsOfWord(word: string): { folded: string; term: string } {
  const composed = word.slice(0, LONGEST_WORD).normalize('NFKC');
  if (ARABIC.test(composed)) {
    const folded = lettersOf(composed.replace(HAMZA, ''));
    return { folded, term: stemArabic(folded) };
  }
  const folded = lettersOf(composed);
  return { folded, term: stemLatin(lettersOf(composed.replace(FEMININE_PARTICIPLE, '$1'))) };
}

const ARABIC = /\p{Script=Arabic}/u;

/** مسؤول and مسئول are one word; a hamza over an alef goes with the folding. */
const HAMZA = /[ؤئء]/gu;

/** `arrivée`, `arrivées` and `arrivé`: while the accent is still there to see. */
const FEMININE_PARTICIPLE = /(é)es?$/iu;

function lettersOf(word: string): string {
  return foldWord(word).replace(NO_LETTERS, '');
}

const NO_LETTERS = /[^\p{L}\p{N}]+/gu;

/** A word's search term, and where the word stands. */
export interface Term {
  term: string;
  start: number;
  end: number;
}
