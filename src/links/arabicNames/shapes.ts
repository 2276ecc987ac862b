import { ARTICLE, CLITIC, COMMON, FUNCTION, INFLECTED, OFFICE, PERSONAL, RELATIONAL, SPEECH, TITLE } from './forms.ts';
import type { Words } from './words.ts';

/** «العلوي»: with the article and the ending of family names, behind a part without it. */
export const isFamilyOfWord = (words: Words, at: number): boolean =>
  (words.bits[at]! & (ARTICLE | RELATIONAL | TITLE | OFFICE | FUNCTION | CLITIC)) === (ARTICLE | RELATIONAL) &&
  words.forms[at]!.endsWith('ي') &&
  (words.bits[at - 1]! & ARTICLE) === 0 &&
  !words.isCountry(at);

/** «الموظف في», «العامل في», «القائم على»: participles say what somebody does. */
export const DOER = /^ال(?:م|[\u0621-\u064a]ا[\u0621-\u064a]{1,2}(?:ه)?$)/;

/** «الشيخاوي»: a word of no list with the article and the ending of family names. */
export function isNisba(words: Words, at: number): boolean {
  const bits = words.bits[at] ?? 0;
  const isPlain = (bits & (COMMON | TITLE | OFFICE | FUNCTION | CLITIC)) === 0;
  return (
    isPlain &&
    (bits & (ARTICLE | RELATIONAL)) === (ARTICLE | RELATIONAL) &&
    words.forms[at]!.endsWith('ي') &&
    !words.isCountry(at)
  );
}

/** A word of no list, without the article or a verb's shape. */
export const isPlain = (words: Words, at: number): boolean =>
  words.isWord[at] === 1 &&
  ((words.bits[at] ?? 0) & (ARTICLE | COMMON | FUNCTION | CLITIC | TITLE | OFFICE | SPEECH | PERSONAL | INFLECTED)) ===
    0;
