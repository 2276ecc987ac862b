import type { Gender } from '../languages/language.ts';
import type { Vocabulary } from '../quotes/vocabulary.ts';
import { givenNameGender } from './givenNames.ts';

export function isOfOtherGender(given: string, gender: Gender | null): boolean {
  const known = givenNameGender(given);
  return known !== null && gender !== null && (known === 'FEMININE') !== (gender === 'f');
}

/** « le porte-parole, le commodore X »: the noun that stands between an article and the name behind a comma, though no list has it. */
export function behindUnknownNoun(vocabulary: Vocabulary, forms: string[], isWord: Uint8Array, name: number): number {
  const noun = name - 1;
  const isNoun =
    vocabulary.adjectiveEndings.length > 0 &&
    isWord[noun] === 1 &&
    !vocabulary.fillers.has(forms[noun]!) &&
    !vocabulary.honorifics.has(forms[noun]!);
  const isElided = forms[noun - 1] === "'" || forms[noun - 1] === '’';
  const article = isElided ? noun - 2 : noun - 1;
  return isNoun && vocabulary.determiners.has(forms[article] ?? '') && forms[article - 1] === ',' ? article + 1 : name;
}

/** «de la cooperativa»: up to three words in small letters that say what a title is over; « (LR) de la Sarthe » behind brackets. */
export function isComplement(vocabulary: Vocabulary, forms: string[], from: number, end: number): boolean {
  let start = from;
  if (forms[from] === '(') while (start < Math.min(end, from + 10) && forms[start - 1] !== ')') start += 1;
  if (!vocabulary.language.hasCompoundBodies || end - start < 2 || end - start > 4) return false;
  // « le spécialiste en urbanisme Amadou Diagne »
  if (!vocabulary.nameLinks.has(forms[start]!) && forms[start] !== 'en') return false;
  for (let token = start + 1; token < end; token++)
    if (vocabulary.cues.at(forms, token) !== null || vocabulary.roles.at(forms, token) !== null) return false;
  return true;
}

export function isOneCommaAway(forms: string[], start: number, end: number): boolean {
  let commas = 0;
  for (let token = start; token < end; token++)
    if (forms[token] === ',' || forms[token] === ':' || forms[token] === ';' || forms[token] === '.') commas += 1;
  return commas === 1;
}
