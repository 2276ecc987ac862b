import type { ClauseContext } from './clauses.ts';
import type { MarkedPassage } from './marks.ts';
import { isOutlet } from './sources.ts';

/** «قال "المعلم" في مؤتمر "…": إن»: what stands in marks before the complementiser or colon of its verb is a name. */
export function isBeforeComplement(
  { document, vocabulary, cueAt, cues }: ClauseContext,
  passage: MarkedPassage,
): boolean {
  const { forms } = document.tokens;
  if (!vocabulary.language.isVerbFirst) return false;
  const sentence = document.sentences[document.sentenceOf[passage.open]!]!;
  let token = passage.open - 1;
  for (; token >= Math.max(sentence.start, passage.open - 30); token--) {
    if (vocabulary.complementisers.has(forms[token]!) || forms[token] === ':') return false;
    if (cueAt[token]! >= 0) break;
  }
  if (cueAt[token] === undefined || cueAt[token]! < 0 || cues[cueAt[token]!]!.form.isParticiple) return false;
  for (let next = passage.end + 1; next < Math.min(sentence.end, passage.end + 30); next++) {
    if (cueAt[next]! >= 0) return false;
    if (
      forms[next] === ':' ||
      (vocabulary.complementisers.has(forms[next]!) && !vocabulary.notBeforeComplementiser.has(forms[next - 1]!))
    )
      return true;
  }
  return false;
}

/** "Good Morning America": every longer word with a capital is a title's habit. */
export function isTitle({ document, vocabulary }: ClauseContext, passage: MarkedPassage, length: number): boolean {
  if (!vocabulary.language.hasCapitals || length > 7) return false;
  const { isWord, capitals, starts, ends } = document.tokens;
  for (let token = passage.start; token < passage.end; token++) {
    if (isWord[token] === 1 && ends[token]! - starts[token]! > 3 && capitals[token] === 0) return false;
  }
  return capitals[passage.start]! > 0;
}

/** «сказала «Вечернему городу» продавщица»: capitals in marks between a verb and its subject name the paper that asked. */
export function isHearer(context: ClauseContext, passage: MarkedPassage, length: number): boolean {
  const { document, cueAt, subjects, vocabulary } = context;
  if (length > 4 || !vocabulary.language.hasIncises || vocabulary.language.nounsHaveCapitals) return false;
  const cue = cueAt[passage.open - 1] ?? -1;
  if (cue < 0 || !isTitle(context, passage, length)) return false;
  const subject = subjects[cue] ?? null;
  return subject?.side === 'before' ? false : document.tokens.isWord[passage.end + 1] === 1;
}

/** How many words stand in a passage; counting stops at a thousand tokens. */
export function wordCount({ document }: ClauseContext, passage: MarkedPassage): number {
  let count = 0;
  for (let token = passage.start; token < passage.end && count < 1000; token++) count += document.tokens.isWord[token]!;
  return count;
}

/** "X se dit « … »": the word before the marks is a verb with its subject, and no "dit" of a nickname (", dit « le Boxeur »"). */
function isSaid({ document, vocabulary, cueAt, cues, subjects }: ClauseContext, token: number): boolean {
  const index = cueAt[token] ?? -1;
  if (index < 0 || vocabulary.language.isVerbFirst || (subjects[index] ?? null) === null) return false;
  const { groupStart, start } = cues[index]!;
  return subjects[index]!.side === 'before' && (groupStart < start || document.tokens.forms[start - 1] !== ',');
}

/** The newspaper “…”, the operation “…”: few words behind a word that announces a name. */
export function isName(context: ClauseContext, passage: MarkedPassage, length: number): boolean {
  const { document, vocabulary } = context;
  const { forms } = document.tokens;
  if (length > 5) return false;
  if (length <= 3 && isOutlet(context, passage.start, passage.end)) return true;
  const before = forms[passage.open - 1] ?? '';
  // «ونقلت "صدى النهر" عن فلان»
  if (vocabulary.language.isVerbFirst && forms[passage.end + 1] === 'عن' && before.includes('نقل')) return true;
  if (isSaid(context, passage.open - 1)) return false;
  if (vocabulary.language.isVerbFirst)
    return (
      length <= 4 &&
      (vocabulary.namedThings.has(before) || vocabulary.namedThings.has(before.replace(/^(?:و|ب|ل|ف|لل|ال|بال)/, '')))
    );
  if (length <= 4 && vocabulary.namedThings.has(before)) return true;
  // "baptisée en Iran « … »"
  return (
    length <= 4 &&
    (vocabulary.namedThings.has(forms[passage.open - 2] ?? '') ||
      vocabulary.namedThings.has(forms[passage.open - 3] ?? '')) &&
    vocabulary.prepositions.has(forms[passage.open - 2] ?? '')
  );
}
