import { foldName } from '../text/foldName.ts';

/** A name as it is compared and ordered: folded, one space between its words, at most 200 code units. */
export function foldedName(name: string): string {
  return foldName(name).slice(0, LONGEST);
}

/** The script of a name's first letter as ISO 15924; `Zyyy` for a name without letters or in a script not in our list. */
export function scriptOf(name: string): string {
  const letter = /\p{L}/u.exec(name)?.[0] ?? '';
  return SCRIPTS.find(([pattern]) => pattern.test(letter))?.[1] ?? 'Zyyy';
}

/** PostgreSQL's indexes take keys of some 2,700 bytes. */
const LONGEST = 200;

const SCRIPTS: [RegExp, string][] = [
  [/\p{Script=Latin}/u, 'Latn'],
  [/\p{Script=Arabic}/u, 'Arab'],
  [/\p{Script=Cyrillic}/u, 'Cyrl'],
  [/\p{Script=Han}/u, 'Hani'],
  [/\p{Script=Greek}/u, 'Grek'],
  [/\p{Script=Hebrew}/u, 'Hebr'],
  [/\p{Script=Devanagari}/u, 'Deva'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'Jpan'],
  [/\p{Script=Hangul}/u, 'Kore'],
  [/\p{Script=Georgian}/u, 'Geor'],
  [/\p{Script=Armenian}/u, 'Armn'],
  [/\p{Script=Ethiopic}/u, 'Ethi'],
];
