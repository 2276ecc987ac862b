import type { CueKind } from '../languages/language.ts';
import type { ClauseContext } from './clauses.ts';
import type { MarkedPassage } from './marks.ts';

/** Whether a complementiser, a colon or other marks follow the cue: then it speaks for those. */
export function hasOwnWords(context: ClauseContext, cue: number): boolean {
  const { document, vocabulary, cues, passageAt } = context;
  const { forms } = document.tokens;
  const found = cues[cue]!;
  const sentence = document.sentences[document.sentenceOf[found.start]!]!;
  for (let token = found.end; token < Math.min(sentence.end, found.end + 20); token++) {
    if (vocabulary.complementisers.has(forms[token]!) || forms[token] === ':' || passageAt[token]! >= 0) return true;
  }
  const next = forms[found.end];
  // "Fernández said the law has …"
  if (
    !vocabulary.language.hasBareClauses ||
    next === undefined ||
    document.tokens.isWord[found.end] === 0 ||
    sentence.end - found.end <= 4
  )
    return false;
  return (
    !vocabulary.prepositions.has(next) &&
    !vocabulary.calendar.has(next) &&
    !vocabulary.conjunctions.has(next) &&
    !next.endsWith('ly') &&
    !vocabulary.auxiliaries.has(next) &&
    context.subjects[cue]?.side === 'before'
  );
}

export function onlySmallWords({ document, vocabulary }: ClauseContext, start: number, end: number): boolean {
  // "tente-t-il de corriger": a verb of trying with its inverted pronoun.
  if (
    document.tokens.forms[start + 1] === '-' &&
    vocabulary.pronouns.word(
      document.tokens.forms[document.tokens.forms[start + 2] === 't' ? start + 4 : start + 2] ?? '',
    ) !== null
  )
    return true;
  for (let token = start; token < end; token++) {
    const form = document.tokens.forms[token]!;
    const isWord = document.tokens.isWord[token] === 1;
    if (!isWord && form !== '-' && form !== "'" && form !== '’' && form !== '.') return false;
    if (
      vocabulary.relatives.has(form) ||
      vocabulary.pronouns.word(form) !== null ||
      (vocabulary.finiteVerbs.has(form) && !vocabulary.auxiliaries.has(form))
    )
      return false;
  }
  return true;
}

/** Words between the sentence's beginning, or the cue or passage before, and the marks. */
export function wordsBefore(
  { document, cues, cueAt, passages, passageAt, vocabulary }: ClauseContext,
  passage: MarkedPassage,
): number {
  const { forms, isWord } = document.tokens;
  const { start } = document.sentences[document.sentenceOf[passage.open]!]!;
  let words = 0;
  for (let token = passage.open - 1; token >= Math.max(start, passage.open - 60); token--) {
    const cue = cueAt[token]!;
    // "Oslo promised boats and “…,” he said": a verb of another kind is part of what he says.
    const isOwn = cue >= 0 && !(vocabulary.language.hasBareClauses && OTHER_KINDS.has(cues[cue]!.form.kind));
    const named = passages[passageAt[token]!];
    // "the use of “…”, which “…,” he said": a name or term in marks is part of what he says.
    // "guns are “a crisis” and “stunt growth,” she said": both are, where a word stands before the first.
    const isPart =
      vocabulary.language.hasBareClauses && named !== undefined && isWord[named.end - 1] === 1 && named.open > start;
    if (named !== undefined && (isPart || named.end - named.start <= LONGEST_TERM) && forms[named.end - 1] !== ',') {
      token = named.open;
      words += 1;
      continue;
    }
    if (isOwn || named !== undefined || forms[token] === ':') return 0;
    words += document.tokens.isWord[token]!;
  }
  return words;
}

/** Tokens of a term in marks. */
const LONGEST_TERM = 2;

const OTHER_KINDS = new Set<CueKind>(['report', 'urge']);
