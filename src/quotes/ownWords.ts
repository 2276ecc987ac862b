import type { ClauseContext } from './clauses.ts';

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
