import type { ClauseContext } from './clauses.ts';
import type { FoundQuote } from './find.ts';

/** "Der Pass ist wieder offen. Das teilte die Polizei mit.": the sentence before is what somebody says, where "this" opens the one of the verb. */
export function sentenceBefore(context: ClauseContext, index: number): FoundQuote | null {
  const { cues, subjects, vocabulary, document, passageAt, passages } = context;
  const { forms, isWord } = document.tokens;
  const { form, start, end, groupStart } = cues[index]!;
  const own = document.sentenceOf[start]!;
  const sentence = document.sentences[own]!;
  if (!vocabulary.demonstratives.has(forms[sentence.start]!) || own === 0) return null;
  if ((form.kind !== 'say' && form.kind !== 'report') || groupStart - sentence.start > LATEST_VERB) return null;
  if ((subjects[index] ?? null)?.side !== 'after' || sentence.end - sentence.start > LONGEST_SENTENCE) return null;
  for (let token = end; token < sentence.end; token++)
    if (vocabulary.complementisers.has(forms[token]!) || forms[token] === ':') return null;
  const before = document.sentences[own - 1]!;
  if (document.paragraphOf[before.start] !== document.paragraphOf[start]) return null;
  let last = before.end;
  while (last > before.start && isWord[last - 1] === 0 && passageAt[last - 1]! < 0) last -= 1;
  let first = behindDateline(context, before.start);
  while (first < last && isWord[first] === 0 && passageAt[first]! < 0) first += 1;
  // Words of the sentence before that is ended by a mark go with the mark.
  const marked = passages[passageAt[sentence.start - 1] ?? -1];
  if (marked !== undefined && marked.open < before.start) return null;
  return last - first < LEAST
    ? null
    : { kind: 'INDIRECT', start: first, end: last, cue: index, rule: 'sentence-before', follows: -1 };
}

/** Tokens: behind the demonstrative, and its auxiliary or adverb. */
const LATEST_VERB = 2;
const LONGEST_SENTENCE = 40;
const LEAST = 4;

/** "Wien (dpa) – Der Pass …": what stands before the dash at the head of an article is no part of its first sentence. */
function behindDateline({ document }: ClauseContext, start: number): number {
  const { forms } = document.tokens;
  for (let token = start; start < LONGEST_DATELINE && token < start + LONGEST_DATELINE; token++)
    if (DASHES.has(forms[token] ?? '') && forms[token - 1] === ')') return token + 1;
  return start;
}

/** Tokens. */
const LONGEST_DATELINE = 12;

const DASHES = new Set(['-', '–', '—']);
