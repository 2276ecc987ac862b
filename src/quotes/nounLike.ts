import type { CueForm } from '../languages/language.ts';
import type { Document } from '../text/document.ts';
import type { Vocabulary } from './vocabulary.ts';

/** English: "his claims"; "a warning about", "the reading of". */
export const mayBeNoun = ({ number, isParticiple }: CueForm, article: string): boolean =>
  number !== undefined || (isParticiple === true && (article === 'a' || article === 'an' || article === 'the'));

/** "the country's ruling coalition": an English participle behind a possessive, before its noun. */
export function isBehindOwner({ tokens }: Document, vocabulary: Vocabulary, token: number): boolean {
  const { forms, isWord } = tokens;
  if (!vocabulary.language.hasBareClauses || forms[token - 1] !== 's' || isWord[token - 2] === 1) return false;
  const next = forms[token + 1] ?? '';
  // "she's hoping the plan", "Low's saying that": is.
  return (
    isWord[token + 1] === 1 &&
    vocabulary.pronouns.word(forms[token - 3] ?? '') === null &&
    !vocabulary.determiners.has(next) &&
    vocabulary.pronouns.word(next) === null &&
    !vocabulary.complementisers.has(next)
  );
}

/** English verbs that are as often nouns, with their plurals. */
export const LIKE_NOUNS = new Set(
  'attack claim report rule state label term brand promise order answer comment demand appeal challenge question quote post tweet request estimate figure remark joke shout offer'
    .split(' ')
    .flatMap((noun) => [noun, `${noun}s`]),
);

/** English: right behind "that" these have no other subject. */
export const AUXILIARIES = new Set(
  'is are was were has have had will would can could may might must should does did isn aren wasn weren doesn didn won wouldn couldn hasn haven hadn'.split(
    ' ',
  ),
);
