import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * The language of a text as ISO 639-1, by its script, then its small words, then its letters; null where it cannot be told.
 * Give it the article's body: a headline is names for the most part. Reads the first 3,000 characters.
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, LONGEST_SAMPLE);
  const script = mainScript(sample);
  if (script === null) return null;
  if (script.language !== undefined) return script.language;
  const byLetters = LETTERS[script.name]?.find(({ letters }) => occurs(sample, letters))?.language;
  if (byLetters !== undefined) return byLetters;
  return (script.name === 'Latin' ? bySmallWords(sample) : null) ?? byStatistics(sample);
}

const LONGEST_SAMPLE = 3_000;

function mainScript(sample: string): Script | null {
  let main: Script | null = null;
  let most = 0;
  for (const script of SCRIPTS) {
    const count = sample.match(script.letter)?.length ?? 0;
    // Japanese has more Chinese signs than its own; one of its own in twenty shows it.
    const weight = script.name === 'Kana' ? 20 : 1;
    if (count * weight > most) {
      main = script;
      most = count * weight;
    }
  }
  return main;
}

/** Scripts of news; where one language alone is written so, it is told by that. */
const SCRIPTS: Script[] = [
  { name: 'Arabic', letter: /\p{Script=Arabic}/gu },
  { name: 'Latin', letter: /\p{Script=Latin}/gu },
  { name: 'Cyrillic', letter: /\p{Script=Cyrillic}/gu },
  { name: 'Greek', letter: /\p{Script=Greek}/gu, language: 'el' },
  { name: 'Hebrew', letter: /\p{Script=Hebrew}/gu, language: 'he' },
  { name: 'Armenian', letter: /\p{Script=Armenian}/gu, language: 'hy' },
  { name: 'Georgian', letter: /\p{Script=Georgian}/gu, language: 'ka' },
  { name: 'Hangul', letter: /\p{Script=Hangul}/gu, language: 'ko' },
  { name: 'Kana', letter: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, language: 'ja' },
  { name: 'Han', letter: /\p{Script=Han}/gu, language: 'zh' },
  { name: 'Thai', letter: /\p{Script=Thai}/gu, language: 'th' },
  { name: 'Ethiopic', letter: /\p{Script=Ethiopic}/gu, language: 'am' },
  { name: 'Bengali', letter: /\p{Script=Bengali}/gu, language: 'bn' },
  { name: 'Devanagari', letter: /\p{Script=Devanagari}/gu },
];

/**
 * Letters that one language of a script has and the others lack, in order; the last row is for whoever has none of them. Two in a
 * hundred letters show a language: a foreign name may bring one.
 */
const LETTERS: Record<string, { language: string; letters: RegExp }[]> = {
  Arabic: [
    { language: 'ur', letters: /[ٹڈڑںے]/gu },
    { language: 'ckb', letters: /[ڵۆێە]/gu },
    { language: 'ps', letters: /[ټډړښګۍ]/gu },
    { language: 'fa', letters: /[پچژگیک]/gu },
    { language: 'ar', letters: /\p{Script=Arabic}/gu },
  ],
  Cyrillic: [
    { language: 'kk', letters: /[әғқңөұүһ]/giu },
    { language: 'be', letters: /ў/giu },
    { language: 'uk', letters: /[іїєґ]/giu },
    { language: 'mk', letters: /[ѓќѕ]/giu },
    { language: 'sr', letters: /[ђјљњћџ]/giu },
    { language: 'ru', letters: /[ыэё]/giu },
  ],
};

function occurs(sample: string, letters: RegExp): boolean {
  return (sample.match(letters)?.length ?? 0) > sample.length / 100;
}

/** The language whose articles and prepositions stand in the text, if one has clearly more of them than the next. */
function bySmallWords(sample: string): string | null {
  const counts = new Map<string, number>();
  for (const word of sample.toLowerCase().match(/\p{L}+/gu) ?? []) {
    for (const language of SMALL_WORDS.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
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

interface Script {
  name: string;
  letter: RegExp;
  language?: string;
}
