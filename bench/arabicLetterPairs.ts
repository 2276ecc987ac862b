/**
 * Learns which pairs of letters tell a transliterated name from an Arabic word, from the lists in the repository alone, and
 * writes src/languages/ar/letterPairs.ts: `node --import tsx bench/arabicLetterPairs.ts` after the lists have changed.
 * Each pair's weight is the logarithm of how much likelier it is in foreign names than in words with their usual affixes.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { FAMILY_NAMES, NAMES_THAT_STAND_ALONE } from '../src/languages/ar/familyNames.ts';
import { ARAB_MEN, ARAB_WOMEN, FOREIGN_MEN, FOREIGN_WOMEN } from '../src/languages/ar/givenNames.ts';
import { OFFICES, PERSONAL_VERBS, SPEECH_VERBS, TITLES } from '../src/languages/ar/titles.ts';
import { COMMON_WORDS, FUNCTION_WORDS } from '../src/languages/ar/words.ts';
import { wordsOf } from '../src/links/givenNames.ts';

const LETTERS = ' ءابتثجحخدذرزسشصضطظعغفقكلمنهوي';
const PREFIXES = ['', 'و', 'ب', 'ل', 'ال', 'وال', 'بال', 'لل', 'ي', 'ت', 'م', 'ا', 'است'];
const SUFFIXES = ['ه', 'ها', 'هم', 'ات', 'ين', 'ون', 'ي', 'يه', 'ا', 'ان', 'وا', 'نا'];

const arab = new Set([ARAB_MEN, ARAB_WOMEN].flatMap(wordsOf));
const names = new Set(
  [FOREIGN_MEN, FOREIGN_WOMEN, FAMILY_NAMES, NAMES_THAT_STAND_ALONE]
    .flatMap(wordsOf)
    .filter((form) => !arab.has(form) && !form.startsWith('ال')),
);
const words = new Set(arab);
for (const word of [COMMON_WORDS, FUNCTION_WORDS, TITLES, OFFICES, SPEECH_VERBS, PERSONAL_VERBS].flatMap(wordsOf)) {
  const bare = word.startsWith('ال') && word.length > 4 ? word.slice(2) : word;
  for (const prefix of PREFIXES) words.add(prefix + bare);
  const stem = bare.endsWith('ه') ? bare.slice(0, -1) : bare;
  for (const suffix of SUFFIXES) words.add(stem + suffix);
}

const inNames = countPairs(names);
const inWords = countPairs(words);
const weights = inNames.counts.map((count, pair) => {
  // A pair seen in neither weighs nothing, one seen a few times little.
  const name = count / inNames.total + 0.0001;
  const word = inWords.counts[pair]! / inWords.total + 0.0001;
  return Math.max(-9, Math.min(9, Math.round(3 * Math.log(name / word))));
});
const rows = Array.from({ length: LETTERS.length }, (_, row) =>
  weights
    .slice(row * LETTERS.length, (row + 1) * LETTERS.length)
    .map((weight) => String.fromCharCode(0x4d + weight))
    .join(''),
);

const target = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), 'src/languages/ar/letterPairs.ts');
writeFileSync(
  target,
  `/** Written by bench/arabicLetterPairs.ts. The letters in the order of the table's rows (first letter) and columns (second); the blank is a word's edge. */
export const LETTERS = '${LETTERS}';

/** Row after row, a weight in thirds as a letter: M is 0, N is 1/3 towards a foreign name, L is 1/3 towards an Arabic word. */
export const PAIR_WEIGHTS =
  '${rows.join("' +\n  '")}';
`,
);
console.log(`${names.size} names, ${words.size} words, ${weights.length} pairs`);

function countPairs(forms: Iterable<string>): { counts: number[]; total: number } {
  const counts = new Array<number>(LETTERS.length ** 2).fill(0);
  let total = 0;
  for (const form of forms) {
    const edged = ` ${form} `;
    for (let at = 1; at < edged.length; at++) {
      const first = LETTERS.indexOf(edged[at - 1]!);
      const second = LETTERS.indexOf(edged[at]!);
      if (first < 0 || second < 0) continue;
      counts[first * LETTERS.length + second]! += 1;
      total += 1;
    }
  }
  return { counts, total };
}
