import { foldWord } from './fold.ts';

/**
 * The words that texts are made of, each with a number: a text is read into numbers, and what hangs on a word alone is worked out
 * once a word and not once a token. Holds a limited count of short words, and copies of them, so that no text is kept by its words;
 * `wordTable` begins a new one when one is nearly full, and documents keep the one that they were read with.
 */
export interface WordTable {
  count: number;
  /** Where to look for the word of a hash: numbers of words, 0 where there is none. */
  slots: Int32Array;
  /** The letters of all words as they are written, one behind the other. */
  letters: Uint16Array;
  lettersUsed: number;
  /** By number: where a word's letters begin, times 64, and how many they are. */
  places: Int32Array;
  hashes: Int32Array;
  /** By number, from 1 on. */
  forms: string[];
  capitals: Uint8Array;
  /** What has been worked out about words, by what was asked; by number, 0 where nothing is known. */
  answers: WeakMap<object, Int32Array>;
}

/** The table to read the next text with. */
export function wordTable(): WordTable {
  if (current === null || current.count > NEARLY_FULL) current = newTable();
  return current;
}

const MOST_WORDS = 65_536;
const NEARLY_FULL = MOST_WORDS * 0.75;
/** More are made as words come: a small table stays near the processor. */
const FEWEST_SLOTS = 8_192;
const MOST_LETTERS = MOST_WORDS * 12;

/** Code units: longer words are seldom seen twice, and have no number. */
export const LONGEST_WORD = 32;

let current: WordTable | null = null;

function newTable(): WordTable {
  return {
    count: 0,
    slots: new Int32Array(FEWEST_SLOTS),
    letters: new Uint16Array(MOST_LETTERS),
    lettersUsed: 0,
    places: new Int32Array(MOST_WORDS),
    hashes: new Int32Array(MOST_WORDS),
    forms: [''],
    capitals: new Uint8Array(MOST_WORDS),
    answers: new WeakMap(),
  };
}

/**
 * The number of the word (or mark) from `start` to `end` in a text; 0 where the table is full, or has too many words of such
 * hashes: somebody may have sought them out.
 */
export function numberOf(table: WordTable, text: string, start: number, end: number, isWord: boolean): number {
  const { slots, letters, places } = table;
  const length = end - start;
  const last = slots.length - 1;
  const hash = hashOf(text, start, end);
  let slot = hash & last;
  let tries = 0;
  for (let number = slots[slot]!; number !== 0; number = slots[slot]!) {
    if (++tries > MOST_TRIES) return 0;
    const place = places[number]!;
    if ((place & 63) === length) {
      const begin = place >> 6;
      let at = 0;
      while (at < length && letters[begin + at] === text.charCodeAt(start + at)) at += 1;
      if (at === length) return number;
    }
    slot = (slot + 1) & last;
  }
  return add(table, text, start, length, slot, hash, isWord);
}

const MOST_TRIES = 32;

/** FNV-1a, its ends mixed. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

function add(
  table: WordTable,
  text: string,
  start: number,
  length: number,
  slot: number,
  hash: number,
  isWord: boolean,
): number {
  if (table.count >= MOST_WORDS - 1 || table.lettersUsed + length > MOST_LETTERS) return 0;
  const number = table.count + 1;
  const begin = table.lettersUsed;
  for (let at = 0; at < length; at++) table.letters[begin + at] = text.charCodeAt(start + at);
  // A copy: a slice would keep the whole text alive.
  const word = String.fromCharCode(...table.letters.subarray(begin, begin + length));
  table.places[number] = begin * 64 + length;
  table.hashes[number] = hash;
  // A mark is looked up as it is.
  table.forms.push(isWord ? foldWord(word) : word);
  table.capitals[number] = isWord ? capitalOf(word) : 0;
  table.slots[slot] = number;
  table.lettersUsed += length;
  table.count = number;
  if (number * 2 > table.slots.length) widen(table);
  return number;
}

function widen(table: WordTable): void {
  const slots = new Int32Array(table.slots.length * 2);
  for (let number = 1; number <= table.count; number++) {
    let slot = table.hashes[number]! & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = number;
  }
  table.slots = slots;
}

/** 0 small or without case, 1 a capital first, 2 capitals alone (two letters at least). */
export function capitalOf(word: string): number {
  const first = String.fromCodePoint(word.codePointAt(0)!);
  if (first === first.toLowerCase()) return 0;
  return word.length > first.length && word === word.toUpperCase() ? 2 : 1;
}

/**
 * For each token a number of up to 30 bits that its form alone tells, as `read` works it out: once a word of the table. `asked`
 * stands for the question, and is the same object whenever `read` is the same function of the form.
 */
export function askWords(
  { count, forms, numbers, table }: WordTokens,
  asked: object,
  read: (form: string) => number,
): Int32Array {
  let answers = table.answers.get(asked);
  if (answers === undefined) {
    answers = new Int32Array(MOST_WORDS);
    table.answers.set(asked, answers);
  }
  const told = new Int32Array(count + 1);
  for (let token = 0; token < count; token++) {
    const number = numbers[token]!;
    let answer = answers[number]!;
    if (answer === 0 || number === 0) {
      answer = read(forms[token]!) | KNOWN;
      if (number !== 0) answers[number] = answer;
    }
    told[token] = answer & ~KNOWN;
  }
  return told;
}

const KNOWN = 1 << 30;

interface WordTokens {
  count: number;
  forms: string[];
  /** Of each token's word in the table; 0 where it has none. */
  numbers: Int32Array;
  table: WordTable;
}
