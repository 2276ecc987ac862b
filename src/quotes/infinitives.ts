import { type ClauseContext, clauseEnd } from './clauses.ts';
import type { FoundQuote } from './find.ts';
import { hasFiniteVerb } from './finiteVerbs.ts';

/**
 * "promised to “open up” the archives", "called on members to reject “hatred”": an infinitive with words in marks is reported as a
 * clause is. Without marks it is none.
 */
export function infinitiveClause(context: ClauseContext, index: number): FoundQuote | null {
  const { cues, subjects, vocabulary, document, passageAt, cueAt, passages } = context;
  const { forms, isWord, capitals } = document.tokens;
  const cue = cues[index]!;
  if (cue.form.takesInfinitive !== true || (subjects[index] === null && !cue.form.isParticiple)) return null;
  const sentence = document.sentences[document.sentenceOf[cue.start]!]!;
  let start = cue.end;
  const limit = Math.min(sentence.end, cue.end + 14);
  while (start < limit && forms[start] !== 'to') {
    const isName = isWord[start] === 1 || forms[start] === "'" || forms[start] === '’' || forms[start] === '-';
    if (!isName || cueAt[start]! >= 0 || passageAt[start]! >= 0 || vocabulary.relatives.has(forms[start]!)) return null;
    start += 1;
  }
  const verb = start + 1;
  const isMarked = (passageAt[verb] ?? -1) >= 0;
  if (
    start >= limit ||
    (!isMarked && (capitals[verb]! > 0 || isWord[verb] === 0 || vocabulary.determiners.has(forms[verb]!)))
  )
    return null;
  if (hasFiniteVerb(context, cue.end, start)) return null;
  const { end } = clauseEnd(context, start, index);
  for (let token = verb; token < end; token++) {
    // "urged them to stop what he called “chaos”": another verb has the marks.
    const other = token === verb ? -1 : cueAt[token]!;
    if (other >= 0 && cues[other]!.form.kind === 'evaluate') return null;
    const passage = passages[passageAt[token]!];
    if (passage === undefined) continue;
    // "promised to help: “We shall …”" has the words in marks for themselves.
    if (forms[passage.open - 1] === ':' || forms[passage.open - 1] === ',') return null;
    return { kind: 'MIXED', start, end, cue: index, rule: 'infinitive', follows: -1 };
  }
  return null;
}
