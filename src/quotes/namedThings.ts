import type { ClauseContext } from './clauses.ts';
import type { MarkedPassage } from './marks.ts';

/** «قدرة محطة "شيليك"»: in a language without capitals what stands in marks right behind its noun is a name. */
export function isNameOfThing({ document, vocabulary }: ClauseContext, passage: MarkedPassage): boolean {
  const before = document.tokens.forms[passage.open - 1] ?? '';
  return passage.end - passage.start <= LONGEST_NAME && before !== 'علي' && vocabulary.namedThings.has(before);
}

/** Tokens. */
const LONGEST_NAME = 3;
