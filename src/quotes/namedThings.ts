import type { ClauseContext } from './clauses.ts';
import type { MarkedPassage } from './marks.ts';

/** «قدرة محطة "شيليك"»: in a language without capitals what stands in marks right behind its noun is a name. */
export function isNameOfThing({ document, vocabulary }: ClauseContext, passage: MarkedPassage): boolean {
  const before = document.tokens.forms[passage.open - 1] ?? '';
  return passage.end - passage.start <= LONGEST_NAME && before !== 'علي' && vocabulary.namedThings.has(before);
}

/** « condamnée pour « diffusion de fausses nouvelles » »: what somebody is charged with, behind a word of courts. */
export function isCharge({ document, vocabulary }: ClauseContext, { open, start, end }: MarkedPassage): boolean {
  const { forms, capitals } = document.tokens;
  if (vocabulary.adjectiveEndings.length === 0 || forms[open - 1] !== 'pour' || end - start > LONGEST_CHARGE)
    return false;
  if (vocabulary.determiners.has(forms[start]!) || capitals[start]! > 0) return false;
  const first = Math.max(document.sentences[document.sentenceOf[open]!]!.start, open - FARTHEST_COURT);
  for (let token = open - 2; token >= first; token--) if (CHARGING.test(forms[token]!)) return true;
  return false;
}

/** French, folded. */
const CHARGING =
  /^(?:condamn|poursui|inculp|accus|emprisonn|incarcer|ecrou|arret|interpell|prison|peine|enquete|plainte|proces)/;

/** Tokens. */
const LONGEST_CHARGE = 8;
const FARTHEST_COURT = 25;

/** Tokens. */
const LONGEST_NAME = 3;
