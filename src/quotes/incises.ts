import type { CueForm } from '../languages/language.ts';
import type { Document } from '../text/document.ts';
import type { FoundCue } from './cues.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * « … », a-t-il imagé; « … », ose-t-elle; « … », enrage le maire: right behind marks a verb that no list has, with its subject behind
 * it; inside them only « …, ose-t-elle, … ». Only for a language that inverts the two and has an article or a capital before whoever
 * speaks.
 */
export function unknownIncise(
  document: Document,
  vocabulary: Vocabulary,
  start: number,
  isInside: boolean,
): FoundCue | null {
  const { text, tokens } = document;
  const { forms, isWord, capitals, ends } = tokens;
  const { language, auxiliaries } = vocabulary;
  if (!language.hasIncises || !language.hasArticles || vocabulary.adjectiveEndings.length === 0) return null;
  const hasComma = forms[start - 1] === ',';
  if (!(isInside && hasComma) && !CLOSERS.has(forms[hasComma ? start - 2 : start - 1] ?? '')) return null;
  let verb = start;
  const isReflexive = vocabulary.reflexives.has(forms[verb]!);
  if (isReflexive) verb += isWord[verb + 1] === 1 ? 1 : 2;
  const isPerfect = vocabulary.finiteVerbs.has(forms[verb] ?? '') && auxiliaries.has(forms[verb]!);
  // « … », est-il écrit: nobody's.
  if (isPerfect && vocabulary.passives.has(forms[verb]!) && !isReflexive) return null;
  let isInverted = false;
  if (isPerfect) {
    const pronoun = invertedPronoun(document, vocabulary, verb + 1);
    isInverted = pronoun > 0;
    verb = isInverted ? pronoun : verb + 1;
    while (verb < start + LONGEST_GROUP && (auxiliaries.has(forms[verb] ?? '') || forms[verb]?.endsWith('ment')))
      verb += 1;
  }
  const form = forms[verb] ?? '';
  if (isWord[verb] !== 1 || capitals[verb] !== 0 || form.length < 3 || vocabulary.fillers.has(form)) return null;
  if (auxiliaries.has(form) || vocabulary.finiteVerbs.has(form) || vocabulary.cues.at(forms, verb) !== null)
    return null;
  if (!isPerfect) {
    isInverted = invertedPronoun(document, vocabulary, verb + 1) > 0;
    // « … », signé Jean Koné: a participle without its auxiliary.
    if (/é(?:e|s|es)?$/.test(text.slice(ends[verb]! - 3, ends[verb]))) return null;
  } else if (!/(?:[eiust]|ee)$/.test(form)) return null;
  const behind = verb + 1;
  const article = vocabulary.determiners.has(forms[behind] ?? '') ? (isWord[behind + 1] === 1 ? 1 : 2) : 0;
  const isPerson =
    article > 0
      ? vocabulary.roles.at(forms, behind + article) !== null
      : capitals[behind]! > 0 || vocabulary.honorifics.has(forms[behind] ?? '');
  if (!isInverted && (isInside || !hasComma || !isPerson || isWord[behind] === 0)) return null;
  const end = isPerfect || !isInverted ? behind : invertedPronoun(document, vocabulary, behind);
  // « …, laisse-t-elle tomber. »
  const isInfinitive = /(?:er|ir|re)$/.test(forms[end] ?? '');
  const mark = forms[isInfinitive ? end + 1 : end];
  if (isInside && mark !== ',' && mark !== '.') return null;
  return { start: verb, end: behind, groupStart: start, form: UNKNOWN, isInside, isPast: isPerfect };
}

/** The token behind the pronoun of "-t-il", "-elle" that begins here, or 0. */
function invertedPronoun({ tokens: { forms } }: Document, { pronouns }: Vocabulary, token: number): number {
  if (forms[token] !== '-') return 0;
  const at = forms[token + 1] === 't' && forms[token + 2] === '-' ? token + 3 : token + 1;
  return pronouns.at(forms, at)?.end ?? 0;
}

const CLOSERS = new Set(['»', '”', '"']);

/** Tokens. */
const LONGEST_GROUP = 10;

const UNKNOWN: CueForm = { form: '', kind: 'say', isIncise: true };
