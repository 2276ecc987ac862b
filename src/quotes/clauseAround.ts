import { type ClauseContext, clauseEnd } from './clauses.ts';
import { TIMES } from './complements.ts';
import type { FoundQuote } from './find.ts';
import { hasFiniteVerb } from './finiteVerbs.ts';
import { invertedStart } from './sources.ts';
import type { Vocabulary } from './vocabulary.ts';

/** "The bridge, she said, is closed": the clause goes on behind the verb of speech that interrupts it between its subject and its verb. */
export function clauseAround(context: ClauseContext, index: number): FoundQuote | null {
  const { cues, subjects, vocabulary, document } = context;
  const { forms } = document.tokens;
  const cue = cues[index]!;
  const subject = subjects[index] ?? null;
  const { hasBareClauses, hasIncises } = vocabulary.language;
  // « Brazzaville, a-t-il rappelé, reste disposée à … », « D'ici là, a dit la ministre, aucune aide ne sera … »
  const isIncise = hasIncises && vocabulary.adjectiveEndings.length > 0;
  if (!(hasBareClauses || isIncise) || cue.form.kind === 'evaluate' || cue.form.kind === 'urge') return null;
  if (subject === null || cue.form.isParticiple || cue.form.kind === 'preposition') return null;
  const isInverted = subject.mention.kind === 'pronoun' && forms[subject.mention.start - 1] === '-';
  if (isIncise && subject.side !== 'after' && !isInverted) return null;
  const phrase =
    isInverted && subject.side === 'before'
      ? invertedStart(context, subject.mention.start)
      : Math.min(subject.start, cue.groupStart);
  const sentence = document.sentences[document.sentenceOf[cue.start]!]!;
  const last = subject.mention.apposition ?? subject.mention;
  let behind = subject.side === 'after' ? Math.max(subject.mention.end, last.end) : cue.end;
  // "she said on Monday", "he recalled recently"
  while (behind < Math.min(sentence.end, cue.end + 4) && isOfTime(vocabulary, forms[behind]!)) behind += 1;
  if (hasBareClauses) behind = behindPhrases(context, behind, Math.min(sentence.end, behind + LONGEST_ASIDE));
  if (forms[phrase - 1] !== ',' || forms[behind] !== ',') return null;
  const next = forms[behind + 1] ?? '';
  const goesOn =
    isIncise ||
    vocabulary.finiteVerbs.has(next) ||
    ADVERBS.has(next) ||
    vocabulary.finiteEndings.some((ending) => next.endsWith(ending));
  const { end } = clauseEnd(context, behind + 1, index);
  // "The pipes were new, she said, to “keep the water clean” in town"
  const isPurpose = next === 'to' && context.passageAt[behind + 2]! >= 0;
  const isBegun = phrase - sentence.start > (isIncise ? 7 : 12) || hasFiniteVerb(context, sentence.start, phrase);
  // "It was, he recalled, the kindest thing that he had heard"
  const isCopula =
    phrase - sentence.start <= 5 && COPULAS.has(forms[forms[phrase - 2] === 'not' ? phrase - 3 : phrase - 2]!);
  if (!isPurpose && !isCopula && (!goesOn || isBegun)) return null;
  if (end - behind < 4 || (isIncise && vocabulary.relatives.has(next))) return null;
  return { kind: 'INDIRECT', start: behind + 1, end, cue: index, rule: 'parenthesis', follows: -1 };
}

/** "he said in an interview at his home, …": the comma behind phrases that begin with a preposition, in which no verb stands; else where they begin. */
function behindPhrases(context: ClauseContext, start: number, limit: number): number {
  const { document, vocabulary, cueAt, passageAt } = context;
  const { forms, isWord } = document.tokens;
  if (!vocabulary.prepositions.has(forms[start]!)) return start;
  for (let token = start; token < limit; token++) {
    if (forms[token] === ',') return hasFiniteVerb(context, start, token) ? start : token;
    if (isWord[token] === 0 || cueAt[token]! >= 0 || passageAt[token]! >= 0) return start;
  }
  return start;
}

/** Tokens. */
const LONGEST_ASIDE = 10;

const COPULAS = new Set(['is', 'was', 'are', 'were']);

const isOfTime = (vocabulary: Vocabulary, form: string): boolean =>
  vocabulary.calendar.has(form) || TIMES.has(form) || form === 'on' || (form.endsWith('ly') && form.length > 4);

/** "The mayor, she said, never mentions it": they stand before the verb that goes on. */
const ADVERBS = new Set('never always often rarely seldom still also already simply hardly barely no'.split(' '));
