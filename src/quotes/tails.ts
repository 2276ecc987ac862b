import type { Document } from '../text/document.ts';
import type { ClauseContext } from './clauses.ts';

/** Behind words in marks: "— a modest gain for the mayor", ", who faces a vote", ", a swipe at …": the reporter's own words. */
export function opensTail({ document, vocabulary }: ClauseContext, start: number, token: number): boolean {
  const { forms, starts, ends } = document.tokens;
  if (!vocabulary.language.hasBareClauses) return false;
  const form = forms[token]!;
  const next = forms[token + 1] ?? '';
  if (form === ',') return vocabulary.relatives.has(next) || vocabulary.indefinites.has(next);
  if (form !== '—' && form !== '–' && (form !== '-' || starts[token] === ends[token - 1])) return false;
  let before = 0;
  for (let other = start; other < token; other++) before += isSameDash(document, token, other) ? 1 : 0;
  if (before % 2 === 1) return false;
  const { end } = document.sentences[document.sentenceOf[token]!]!;
  for (let other = token + 1; other < Math.min(end, token + LONGEST_ASIDE); other++)
    if (isSameDash(document, token, other)) return false;
  return true;
}

/** Whether two tokens are dashes of one kind, of which the second closes what the first opens. */
const isSameDash = ({ tokens: { forms, starts, ends } }: Document, one: number, other: number): boolean =>
  forms[one] === forms[other] && starts[one]! > ends[one - 1]! === starts[other]! > ends[other - 1]!;

/** Tokens between two dashes. */
const LONGEST_ASIDE = 60;

/** Whether marks with a sentence of their own open at a token. */
export function opensWholeSentence(
  { document, vocabulary, passages, passageAt }: ClauseContext,
  token: number,
): boolean {
  const passage = passages[passageAt[token] ?? -1];
  if (vocabulary.language.isVerbFirst || passage === undefined || passage.open !== token) return false;
  return document.tokens.capitals[passage.start]! > 0 && passage.end - passage.start > 4;
}
