import type { Document } from '../text/document.ts';
import { askWords } from '../text/words.ts';
import type { Lexicon, ReferencePhrase } from './lexicon.ts';
import { plainMark } from './lexicon.ts';
import { bareForms, isListed, phrasesAfter } from './neighbours.ts';

/** For each token 1 where a phrase that stands for a country may begin. */
export function beginningsOfReferences({ tokens }: Document, { references, inflection }: Lexicon): Int32Array {
  return askWords(tokens, references, (form) =>
    bareForms(form, inflection).some((bare) => references.phrases.has(bare)) ? 1 : 0,
  );
}

/**
 * The phrases in a range of tokens that stand for a country without naming it: `our country`, `the government`, «البلدين». `begins`
 * is what `beginningsOfReferences` gave.
 */
export function findReferences(
  document: Document,
  lexicon: Lexicon,
  begins: Int32Array,
  { start, end }: { start: number; end: number },
): Reference[] {
  const found: Reference[] = [];
  const { phrases, notStateBefore } = lexicon.references;
  for (let token = start; token < end; token++) {
    if (begins[token] === 0) continue;
    const match = matchAt(document, lexicon, phrases, token);
    if (match === null || match.end > end) continue;
    if (match.kind === 'state' && isListed(phrasesAfter(document, match.end), notStateBefore)) continue;
    found.push(match);
    token = match.end - 1;
  }
  return found;
}

/**
 * The token at which the reported clause begins whose end is a quote: a quote in marks often leaves its subject outside, as in
 * «إن دمشق "لن تقبل"». The quote's own first token where no such clause is seen.
 */
export function clauseStart(
  { tokens, sentences, sentenceOf }: Document,
  { references }: Lexicon,
  start: number,
): number {
  const first = Math.max(sentences[sentenceOf[start]!]!.start, start - LONGEST_SUBJECT);
  for (let token = start - 1; token >= first; token--) {
    if (references.clauseOpeners.has(tokens.forms[token]!)) return token + 1;
    // An opening mark may stand just before the quote; any other parts the words.
    if (tokens.isWord[token] === 0 && token < start - 1) return start;
  }
  return start;
}

/** The pronoun that is the subject of a reported clause: its first word, or a part of the word before it («إنها»). */
export function subjectPronoun(
  { tokens }: Document,
  { references }: Lexicon,
  start: number,
): { start: number; end: number } | null {
  if (references.pronouns.has(tokens.forms[start]!)) return { start, end: start + 1 };
  const before = start > 0 && tokens.isWord[start - 1] === 0 ? start - 2 : start - 1;
  return references.pronounOpeners.has(tokens.forms[before] ?? '') ? { start: before, end: before + 1 } : null;
}

/** Tokens: longer subjects are rare, and a clause further off is another's. */
const LONGEST_SUBJECT = 6;

function matchAt(
  document: Document,
  { inflection }: Lexicon,
  phrases: Map<string, ReferencePhrase[]>,
  token: number,
): Reference | null {
  const form = document.tokens.forms[token]!;
  if (inflection === null) return matchForm(document, phrases, token, form);
  for (const bare of bareForms(form, inflection)) {
    const match = matchForm(document, phrases, token, bare);
    if (match !== null) return match;
  }
  return null;
}

function matchForm(
  { text, tokens }: Document,
  phrases: Map<string, ReferencePhrase[]>,
  token: number,
  form: string,
): Reference | null {
  const beginning = phrases.get(form);
  if (beginning === undefined) return null;
  for (const { kind, rest, ending, codes } of beginning) {
    if (ending === 'ه' && text.charAt(tokens.ends[token]! - 1) === 'ة') continue;
    if (goesOn(tokens.forms, token + 1, rest)) return { kind, codes, start: token, end: token + 1 + rest.length };
  }
  return null;
}

/** Whether these words stand from a token on. */
function goesOn(forms: string[], token: number, words: string[]): boolean {
  for (let at = 0; at < words.length; at++) if (plainMark(forms[token + at] ?? '') !== words[at]) return false;
  return true;
}

/** A range of tokens, and which country it leads to. */
export interface Reference {
  kind: ReferencePhrase['kind'];
  codes: string[] | null;
  start: number;
  end: number;
}
