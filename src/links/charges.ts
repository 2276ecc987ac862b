import type { Document } from '../text/document.ts';
import type { FoundCountry } from './countries.ts';
import { firstCountryFrom } from './countryRanges.ts';
import { type Lexicon, plainMark } from './lexicon.ts';
import { bareForms, phrasesBefore } from './neighbours.ts';

/**
 * The state of which the words in marks at a token are said, where the sentence names it before them: `accused Rwanda of “…”`,
 * « accuse le Rwanda d’avoir « … » », «متهما رواندا بأنها "…"». It is the object of the charge, and stands right behind its verb or,
 * where the subject comes between, right before the words that join it to the quote.
 */
export function charged(
  document: Document,
  { references, inflection }: Lexicon,
  countries: FoundCountry[],
  start: number,
): FoundCountry | null {
  const { tokens, sentences, sentenceOf } = document;
  const last = start - 1;
  if (start === 0 || tokens.isWord[last] === 1) return null;
  const before = plainMark(tokens.forms[last - 1] ?? '');
  if (before !== '-' && !references.chargeOpenerEnds.has(before)) return null;
  const opener = phrasesBefore(document, null, { start: last, form: tokens.forms[last]! }).find((phrase) =>
    references.chargeOpeners.has(phrase),
  );
  if (opener === undefined) return null;
  const end = last - opener.split(' ').length;
  const first = Math.max(sentences[sentenceOf[last]!]!.start, end - LONGEST_CHARGE);
  for (let token = end - 1; token >= first; token--) {
    if (!bareForms(tokens.forms[token]!, inflection).some((form) => references.charges.has(form))) continue;
    // Where the verb comes first its subject may stand between the two.
    const isVerbFirst = inflection !== null;
    const nearest = countries[firstCountryFrom(countries, end) - 1];
    if (nearest !== undefined && isObject(nearest, token, isVerbFirst && nearest.end === end)) return nearest;
    const next = countries[firstCountryFrom(countries, token)];
    return next !== undefined && isObject(next, token, next.start <= token + FURTHEST_OBJECT && next.end <= end)
      ? next
      : null;
  }
  return null;
}

const isObject = ({ reason, start }: FoundCountry, verb: number, isBeside: boolean): boolean =>
  isBeside && start > verb && reason !== 'DEMONYM';

/** Tokens between the verb of a charge and the words in marks. */
const LONGEST_CHARGE = 24;
/** Tokens: an article may stand between the verb and its object. */
const FURTHEST_OBJECT = 3;
