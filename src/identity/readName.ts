import { Remembered } from '../text/remembered.ts';
import type { Sounds } from './likeness.ts';
import { ARTICLE, CLOSING, COMMON, JOINED, NUMERALS, PARTICLES, SAME_GIVEN_NAMES, TITLES } from './nameWords.ts';
import { foldNameWord, isArabic, soundsOf } from './sounds.ts';

/**
 * The parts of a name that tell who it is, given name first: titles and particles are left out, "Abd al-Rahman" is one word, and
 * "LAVROV Sergey" and "Lavrov, Sergey" are turned around. At most eight, of at most forty code units.
 */
export function readName(name: string): NamePart[] {
  return NAMES.recall(name, partsOf);
}

/** The parts of somebody's names: kept as long as the list is, which is not to change. */
export function readNames(names: readonly string[]): NamePart[][] {
  let parts = LISTS.get(names);
  if (parts === undefined) {
    parts = names.map(readName);
    LISTS.set(names, parts);
  }
  return parts;
}

const LISTS = new WeakMap<readonly string[], NamePart[][]>();

function partsOf(name: string): NamePart[] {
  const pieces = piecesOf(givenNameFirst(name.slice(0, LONGEST).normalize('NFC')));
  const parts: NamePart[] = [];
  let joined = '';
  for (const [at, { word, isInitial }] of pieces.entries()) {
    const numeral = at > 0 && parts.length > 0 && !isInitial ? NUMERALS.get(word) : undefined;
    if (numeral !== undefined) parts.push({ ...partOf(numeral), isNumeral: true });
    else if (JOINED.has(word) && at < pieces.length - 1) joined += stem(word);
    else if (CLOSING.has(word) && parts.length > 0 && joined === '') {
      parts.push(partOf(parts.pop()!.word + (CLOSED.find(([script]) => script.test(word))?.[1] ?? 'din')));
    } else if (
      joined === '' &&
      pieces.length > 1 &&
      ((PARTICLES.has(word) && (at > 0 || word !== 'ben')) || (parts.length === 0 && TITLES.has(word)))
    )
      continue;
    else {
      const part = partOf(joined + (joined === '' ? word : withoutArticle(word)));
      parts.push(isInitial && joined === '' ? { ...part, isInitial } : part);
      joined = '';
    }
  }
  return parts.slice(0, MOST_PARTS);
}

function piecesOf(name: string): { word: string; isInitial: boolean }[] {
  return name.split(/[^\p{L}\p{N}\p{M}.'’ʼ`ʿʾ-]+/u).flatMap((raw) => {
    const pieces = raw
      .split(/[-‐]|(?<=\p{L}\.)(?=\p{L})|(?<=^[AE]l)(?=\p{Lu})/u)
      .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
    return pieces.flatMap((piece, at) => {
      const folded = foldNameWord(piece.replace(/[.'’ʼ`ʿʾ]/gu, ''));
      if (folded === '' || (at < pieces.length - 1 && ARTICLE.test(folded))) return [];
      const isInitial =
        /^\p{L}\p{M}?$/u.test(folded) && (piece.includes('.') || !(isArabic(folded) || NUMERALS.has(folded)));
      const isWhole = CLOSING.has(folded) || PARTICLES.has(folded) || TITLES.has(folded) || NUMERALS.has(folded);
      return [{ word: isWhole || /^[\u0622\u0623\u0625]/u.test(piece) ? folded : withoutArticle(folded), isInitial }];
    });
  });
}

/** "Lavrov, Sergey" and "LAVROV Sergey" as "Sergey Lavrov". */
function givenNameFirst(name: string): string {
  const comma = /^([^,،]+)[,،]\s*([^,،]+)$/u.exec(name);
  if (comma !== null) return `${comma[2]} ${comma[1]}`;
  const capitals = /^((?:[\p{Lu}'-]{3,}\s+)+)(\p{Lu}\p{Ll}.*)$/u.exec(name);
  return capitals === null ? name : `${capitals[2]} ${capitals[1]}`;
}

/** Without the Arabic article, where enough of the word is left. */
function withoutArticle(word: string): string {
  return /^ال..+/u.test(word) && !NO_ARTICLE.test(word) ? word.slice(2) : word;
}

/** Names that begin with these letters: الكسندر, إليزابيث, ألبرت. */
const NO_ARTICLE = /^ال(?:كس|يا[سن]?$|يز|برت|فر|فون|[ون]ن$|ان$|يك|يف|ما$)/u;

function stem(word: string): string {
  if (/^abd/.test(word)) return 'abd';
  if (/^абд/.test(word)) return 'абд';
  if (/^абу/.test(word)) return 'абу';
  return /^ab/.test(word) ? 'abu' : word;
}

function partOf(written: string): NamePart {
  const word = SPELT_TOGETHER.reduce(
    (one, [pattern, apart]) => one.replace(pattern, apart),
    written.slice(0, LONGEST_PART),
  );
  const known = PARTS.get(word);
  if (known !== undefined) return known;
  const sounds = soundsOf(word);
  const part = {
    word,
    number: ++wordCount,
    sounds,
    isArabic: isArabic(word),
    isInitial: false,
    isNumeral: false,
    isCommon: COMMON.has(word),
    groups: SAME_GIVEN_NAMES.flatMap((forms, at) => (forms.has(word) ? [at] : [])),
  };
  PARTS.set(word, part);
  return part;
}

/** Abdulrahman, Abderrahmane and عبد الرحمن, Noureddine and نور الدين: without the article between their parts. */
const SPELT_TOGETHER: [RegExp, string][] = [
  [/^abd(?:[aeiou]{0,2}l|[aeou]{1,2}(?=([rsndtz])\1))(?=.{2})/, 'abd'],
  [/^абд(?:[аеуэ]?ль?|[аеуэ](?=([рсндтз])\1))(?=.{2})/, 'абд'],
  [/^عبدال(?=.{2})/, 'عبد'],
  [/(?<=..)[aeou]{1,2}(?:l|d)d(?:i|e|ee)ne?$/, 'din'],
  [/(?<=..)(?:[ауеэ](?:д|л|ль))?дин$/, 'дин'],
  [/(?<=..)الدين$/, 'دين'],
];

const CLOSED: [RegExp, string][] = [
  [/الله/, 'له'],
  [/\p{Script=Arabic}/u, 'دين'],
  [/\p{Script=Cyrillic}/u, 'дин'],
];

/** Names and words come again and again. */
const NAMES = new Remembered<NamePart[]>(50_000);
const PARTS = new Remembered<NamePart>(50_000);
let wordCount = 0;

const LONGEST = 300;
const LONGEST_PART = 40;
const MOST_PARTS = 8;

/** A word of a name. Names share it: nobody changes it. */
export interface NamePart extends Sounds {
  /** Folded, without its article. */
  word: string;
  /** Stands for the word where pairs of words are remembered; 0 for two words of a name written as one. */
  number: number;
  isInitial: boolean;
  /** The sixth of that name. */
  isNumeral: boolean;
  /** Two words of the name written as one. */
  isJoined?: boolean;
  /** Too common to tell people apart. */
  isCommon: boolean;
  /** The lines of given names in other words in which it stands. */
  groups: number[];
  /** What becomes of it in an index (nameKeys.ts), reckoned when it is asked for first. */
  skeletons?: string[];
}
