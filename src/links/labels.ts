import type { MarkedPassage } from '../quotes/marks.ts';
import type { Vocabulary } from '../quotes/vocabulary.ts';
import type { Document } from '../text/document.ts';
import { isGivenName } from './givenNames.ts';

/**
 * The passages in marks together with speech behind a name and a colon that open its paragraph, as transcripts have it: "LOW: We will
 * stay." Two such paragraphs with names that the text gives in full elsewhere show that they are no headlines. Linear in the text.
 */
export function withLabels(document: Document, vocabulary: Vocabulary, passages: MarkedPassage[]): MarkedPassage[] {
  if (!vocabulary.language.hasBareClauses) return passages;
  const labelled = document.paragraphs.flatMap(({ start, end }) => labelledSpeech(document, vocabulary, start, end));
  if (labelled.length < 2) return passages;
  const surnames = surnamesIn(document, vocabulary);
  const spoken = labelled.filter(({ owner }) => surnames.has(document.tokens.forms[owner!]!));
  if (spoken.length < 2) return passages;
  // Marks inside such speech are the speaker's own.
  let at = 0;
  const apart = passages.filter(({ open }) => {
    while (at < spoken.length && spoken[at]!.end <= open) at += 1;
    return at >= spoken.length || open < spoken[at]!.open;
  });
  return [...apart, ...spoken].sort((one, other) => one.open - other.open);
}

function labelledSpeech({ tokens }: Document, vocabulary: Vocabulary, start: number, end: number): MarkedPassage[] {
  const { forms, isWord, capitals } = tokens;
  let colon = start;
  while (
    colon < Math.min(end, start + LONGEST_LABEL) &&
    (capitals[colon]! > 0 || (forms[colon] === '.' && vocabulary.honorifics.has(forms[colon - 1]!)))
  )
    colon += 1;
  if (colon === start || forms[colon] !== ':' || isWord[colon - 1] === 0 || end - colon < 4) return [];
  return [{ open: colon, start: colon + 1, end, isClosed: false, owner: colon - 1 }];
}

/** Tokens: "SEN. MARY ANN LOW". */
const LONGEST_LABEL = 5;

/** Words with one capital behind a given name, a title or a form of address. */
function surnamesIn({ tokens }: Document, vocabulary: Vocabulary): Set<string> {
  const { forms, isWord, capitals, count } = tokens;
  const surnames = new Set<string>();
  for (let token = 1; token < count; token++) {
    if (isWord[token] === 0 || capitals[token] !== 1) continue;
    const before = forms[token - 1] === '.' ? token - 2 : token - 1;
    if (capitals[before] !== 1) continue;
    const form = forms[before]!;
    if (
      isGivenName(form) ||
      vocabulary.honorifics.has(form) ||
      vocabulary.roles.word(form) !== null ||
      surnames.has(form)
    )
      surnames.add(forms[token]!);
  }
  return surnames;
}
