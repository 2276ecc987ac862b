import { withoutEnding } from '../text/endings.ts';
import type { Mention, NameRange } from './mentions.ts';
import type { SpeakerContext } from './speakerContext.ts';

/** "the Ohio senator", "the governor of Ohio": the word with a capital right before the title, or in it behind its noun. */
export function placeOf({ document, vocabulary }: SpeakerContext, { start, end, role }: Mention): string | null {
  const { forms, capitals, isWord } = document.tokens;
  const before = (role?.start ?? start) - 1;
  for (let token = end - 1; token > before + 1; token--)
    if (vocabulary.language.hasBareClauses && capitals[token]! > 0 && vocabulary.prepositions.has(forms[token - 1]!))
      return forms[token]!;
  if (!vocabulary.language.hasBareClauses || before < 0 || isWord[before] === 0 || capitals[before] === 0) return null;
  return document.sentences[document.sentenceOf[start]!]!.start === before ? null : forms[before]!;
}

/** Whether a word stands with a name: "Ohio Sen. Jane Doe", "Jane Doe of Ohio". */
export function standsWith({ document }: SpeakerContext, word: string, { start, end }: Mention): boolean {
  const { forms } = document.tokens;
  const sentence = document.sentences[document.sentenceOf[start]!]!;
  for (let token = Math.max(sentence.start, start - 3); token < Math.min(sentence.end, end + 6); token++)
    if (forms[token] === word) return true;
  return false;
}

export function isCountryWord(
  { document, countryAt, vocabulary }: SpeakerContext,
  mention: Mention,
  word: string,
): boolean {
  for (let token = mention.start; token < mention.end; token++) {
    const form = withoutEnding(document.tokens.forms[token]!, vocabulary.nameEndings);
    if (countryAt[token] !== null && (form === word || form === `ال${word}`)) return true;
  }
  return false;
}

/** «الوزير الكيني» is not «وزير المالية النرويجي فلان». */
export function areOfOtherCountries({ countryAt }: SpeakerContext, one: Mention, other: Mention): boolean {
  const code = countryIn(countryAt, one);
  const otherCode = countryIn(countryAt, other);
  return code !== null && otherCode !== null && code !== otherCode;
}

export function countryIn(countryAt: SpeakerContext['countryAt'], { start, end }: NameRange): string | null {
  for (let token = start; token < end; token++)
    if (countryAt[token]?.reason === 'DEMONYM' || countryAt[token]?.reason === 'NAME') return countryAt[token]!.code;
  return null;
}
