import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { kindAt, LETTER, widthAt } from './characters.ts';

/**
 * The language of a text as ISO 639-1, by its script, then its small words, then its letters; null where it cannot be told.
 * Give it the article's body: a headline is names for the most part. Reads the first 3,000 characters.
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, LONGEST_SAMPLE);
  const characters = charactersOf(sample);
  const script = mainScript(characters);
  if (script === null) return null;
  if (script.language !== undefined) return script.language;
  const few = sample.length / 100;
  const byLetters = LETTERS[script.name]?.find(({ letters }) => countOf(characters, letters) > few)?.language;
  if (byLetters !== undefined) return byLetters;
  return (script.name === 'Latin' ? bySmallWords(sample) : null) ?? byStatistics(sample);
}

const LONGEST_SAMPLE = 3_000;

/** The characters of a text, each once, so that what is asked of a character is not asked of all of them. */
function charactersOf(sample: string): Character[] {
  const met: number[] = [];
  for (let at = 0; at < sample.length; at += widthAt(sample, at)) {
    const point = sample.codePointAt(at)!;
    if (COUNTS[point] === 0) met.push(point);
    COUNTS[point]! += 1;
  }
  return met.map((point) => {
    const count = COUNTS[point]!;
    COUNTS[point] = 0;
    return { character: String.fromCodePoint(point), count };
  });
}

/** By code point: how often a character stands in the text that is being read. All are zero between two texts. */
const COUNTS = new Uint16Array(0x110000);

function countOf(characters: Character[], letters: RegExp): number {
  return characters.reduce((sum, { character, count }) => (letters.test(character) ? sum + count : sum), 0);
}

function mainScript(characters: Character[]): Script | null {
  const counts = SCRIPTS.map(() => 0);
  for (const { character, count } of characters) {
    const at = SCRIPTS.findIndex(({ letter }) => letter.test(character));
    if (at >= 0) counts[at]! += count * (SCRIPTS[at]!.weight ?? 1);
  }
  const most = Math.max(...counts);
  return most === 0 ? null : SCRIPTS[counts.indexOf(most)]!;
}

/** Scripts of news; where one language alone is written so, it is told by that. */
const SCRIPTS: Script[] = [
  { name: 'Arabic', letter: /\p{Script=Arabic}/u },
  { name: 'Latin', letter: /\p{Script=Latin}/u },
  { name: 'Cyrillic', letter: /\p{Script=Cyrillic}/u },
  { name: 'Greek', letter: /\p{Script=Greek}/u, language: 'el' },
  { name: 'Hebrew', letter: /\p{Script=Hebrew}/u, language: 'he' },
  { name: 'Armenian', letter: /\p{Script=Armenian}/u, language: 'hy' },
  { name: 'Georgian', letter: /\p{Script=Georgian}/u, language: 'ka' },
  { name: 'Hangul', letter: /\p{Script=Hangul}/u, language: 'ko' },
  // Japanese has more Chinese signs than its own; one of its own in twenty shows it.
  { name: 'Kana', letter: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, language: 'ja', weight: 20 },
  { name: 'Han', letter: /\p{Script=Han}/u, language: 'zh' },
  { name: 'Thai', letter: /\p{Script=Thai}/u, language: 'th' },
  { name: 'Ethiopic', letter: /\p{Script=Ethiopic}/u, language: 'am' },
  { name: 'Bengali', letter: /\p{Script=Bengali}/u, language: 'bn' },
  { name: 'Devanagari', letter: /\p{Script=Devanagari}/u },
];

/**
 * Letters that one language of a script has and the others lack, in order; the last row is for whoever has none of them. Two in a
 * hundred letters show a language: a foreign name may bring one.
 */
const LETTERS: Record<string, { language: string; letters: RegExp }[]> = {
  Arabic: [
    { language: 'ur', letters: /[ٹڈڑںے]/u },
    { language: 'ckb', letters: /[ڵۆێە]/u },
    { language: 'ps', letters: /[ټډړښګۍ]/u },
    { language: 'fa', letters: /[پچژگیک]/u },
    { language: 'ar', letters: /\p{Script=Arabic}/u },
  ],
  Cyrillic: [
    { language: 'kk', letters: /[әғқңөұүһ]/iu },
    { language: 'be', letters: /ў/iu },
    { language: 'uk', letters: /[іїєґ]/iu },
    { language: 'mk', letters: /[ѓќѕ]/iu },
    { language: 'sr', letters: /[ђјљњћџ]/iu },
    { language: 'ru', letters: /[ыэё]/iu },
  ],
};

/** The language whose articles and prepositions stand in the text, if one has clearly more of them than the next. */
function bySmallWords(sample: string): string | null {
  const counts = new Map<string, number>();
  const written = sample.toLowerCase();
  for (let start = 0, end = 0; start < written.length; start = end + 1) {
    end = start;
    while (end < written.length && kindAt(written, end) >= LETTER) end += widthAt(written, end);
    if (end === start || end - start > LONGEST_SMALL_WORD) continue;
    for (const language of SMALL_WORDS.get(written.slice(start, end)) ?? [])
      counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((one, other) => other[1] - one[1]);
  if (first === undefined || first[1] < 4) return null;
  return second === undefined || first[1] >= second[1] * 1.5 ? first[0] : null;
}

const SMALL_WORDS = new Map<string, string[]>();
for (const [language, words] of Object.entries({
  en: 'the of and to in that is was for on with as by at from his her has have not be this are were but',
  fr: 'le la les des du et est une un que qui dans pour sur au aux par avec son ses ce cette a ont été pas ne d l',
  de: 'der die das und den von zu mit dem des ist im für auf nicht ein eine auch sich nach wird bei aus hat',
  es: 'el la los las de del y que en un una por con para su se es al ha como más no fue',
  it: 'il la di che e è per un una del della dei delle con non si le i gli alla nel sono da ha al',
  pt: 'o a os as de do da dos das que e em um uma para com não por no na se ao mais foi é',
  nl: 'de het een van en in is dat op te voor met zijn niet aan er om ook door naar bij heeft werd',
})) {
  for (const word of words.split(' ')) SMALL_WORDS.set(word, [...(SMALL_WORDS.get(word) ?? []), language]);
}

const LONGEST_SMALL_WORD = Math.max(...[...SMALL_WORDS.keys()].map((word) => word.length));

/** By eld (small set), whose tables take half a second and 60 MB: only texts that nothing above tells pay for them. */
function byStatistics(sample: string): string | null {
  if (isRepetition(sample)) return null;
  statistics ??= loadStatistics();
  const found = statistics.detect(sample);
  return found.language !== '' && found.isReliable() ? found.language : null;
}

/** A few words over and over again are no text. */
function isRepetition(sample: string): boolean {
  return sample.length > 300 && new Set(sample.toLowerCase().split(/\s+/)).size <= 5;
}

let statistics: Statistics | undefined;

/** `import` could not wait for a first use without making every caller asynchronous; `require` takes the module by its path only. */
function loadStatistics(): Statistics {
  const require = createRequire(import.meta.url);
  const candidates = require.resolve
    .paths('eld')!
    .map((folder) => path.join(folder, 'eld/src/entries/static.small.js'));
  return (require(candidates.find((file) => existsSync(file))!) as { eld: Statistics }).eld;
}

interface Statistics {
  detect(text: string): { language: string; isReliable(): boolean };
}

interface Character {
  character: string;
  count: number;
}

interface Script {
  name: string;
  letter: RegExp;
  language?: string;
  /** How many letters each of its own counts as; one where it is absent. */
  weight?: number;
}
