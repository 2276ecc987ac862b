import type { ClauseContext } from './clauses.ts';
import type { Attachment } from './continued.ts';
import type { MarkedPassage } from './marks.ts';
import { isTitle, wordCount } from './titles.ts';

/** "als „…“ bezeichnete", "Von einem „…“ sprach der Minister": what somebody calls a thing, in marks before the verb. */
export function beforePredicate(context: ClauseContext, passage: MarkedPassage): Attachment | null {
  const { document, vocabulary, cues, cueAt, passages, passageAt } = context;
  if (vocabulary.predicateOpeners.size === 0 || passage.end >= document.tokens.count) return null;
  const { forms, capitals, isWord } = document.tokens;
  let opener = passage.open - 1;
  for (let steps = 0; steps < 2 && capitals[opener] === 0 && vocabulary.determiners.has(forms[opener]!); steps++)
    opener -= 1;
  // "Als „…“ und „…“ bezeichnete": the marks before stand behind the opener.
  while (opener > 1 && (vocabulary.ands.has(forms[opener]!) || forms[opener] === ',') && passageAt[opener - 1]! >= 0)
    opener = passages[passageAt[opener - 1]!]!.open - 1;
  const opens = forms[opener] ?? '';
  const isCalled = vocabulary.predicateOpeners.has(opens);
  if (!isCalled && !(vocabulary.prepositions.has(opens) && opener + 3 > passage.open)) return null;
  const { end } = document.sentences[document.sentenceOf[passage.end]!]!;
  for (let token = passage.end + 1; token < Math.min(end, passage.end + REACH); token++) {
    if (passageAt[token]! >= 0) {
      token = passages[passageAt[token]!]!.end;
      continue;
    }
    const cue = cueAt[token]!;
    if (cue >= 0) {
      const { kind } = cues[cue]!.form;
      if (kind === 'preposition') return null;
      const isOwn = isCalled ? kind !== 'say' : kind === 'evaluate' && token === passage.end + 1;
      return isOwn ? { kind: 'MIXED', cue, rule: 'marks-in-clause', isStrong: true, follows: -1 } : null;
    }
    // "als „…“, weil": another clause begins.
    if (isWord[token] === 0 && forms[token] !== '(' && forms[token] !== ')') return null;
  }
  return null;
}

/** « Alger a « profondément regretté » ces propos », « Washington a « pris note » »: a participle of speech in marks behind its auxiliary. */
export function isParticipleInMarks(
  { document, vocabulary }: ClauseContext,
  passage: MarkedPassage,
  length: number,
): boolean {
  const { forms } = document.tokens;
  const auxiliary = forms[passage.open - 1] ?? '';
  if (vocabulary.adjectiveEndings.length === 0 || length > LONGEST_PARTICIPLE) return false;
  if (!vocabulary.auxiliaries.has(auxiliary) || !vocabulary.finiteVerbs.has(auxiliary)) return false;
  for (let token = passage.start; token < passage.end; token++) {
    if (vocabulary.cues.at(forms, token) !== null || forms[token] === 'pris') return true;
    if (!forms[token]!.endsWith('ment')) return false;
  }
  return false;
}

/** Words. */
const LONGEST_PARTICIPLE = 6;

/** "was als „Sonnenwind“ bezeichnet wird": a noun in marks that nobody in particular calls a thing by. */
export function isTermOfNobody({ document, vocabulary, cues, cueAt }: ClauseContext, passage: MarkedPassage): boolean {
  const { forms, capitals } = document.tokens;
  const cue = cueAt[passage.end + 1] ?? -1;
  if (cue < 0 || vocabulary.predicateOpeners.size === 0 || cues[cue]!.form.kind !== 'evaluate') return false;
  return (
    passage.end - passage.start <= 2 &&
    capitals[passage.start]! > 0 &&
    vocabulary.passives.has(forms[cues[cue]!.end] ?? '')
  );
}

/** "wies dies als „Unsinn“ zurück", "hält ihn für „gefährlich“": behind these one word is what somebody calls a thing. */
export function isBehindPredicateOpener({ document, vocabulary }: ClauseContext, passage: MarkedPassage): boolean {
  const { forms } = document.tokens;
  const article = vocabulary.determiners.has(forms[passage.open - 1] ?? '') ? 1 : 0;
  return vocabulary.predicateOpeners.has(forms[passage.open - 1 - article] ?? '');
}

/**
 * "nennt „Zwitscher“ und „Faden“" mentions them; "nicht näher bezeichnete „Teile“" says what they are; "bewertet und gilt als „Fall“"
 * is nobody's word for it: nothing that somebody calls anything.
 */
export function isNoPredicate(context: ClauseContext, cue: number, passage: MarkedPassage, length: number): boolean {
  const { document, vocabulary, cues } = context;
  const { forms } = document.tokens;
  if (!vocabulary.language.nounsHaveCapitals || cues[cue]!.form.kind !== 'evaluate') return false;
  const { start, end } = cues[cue]!;
  let isOpened = false;
  for (let token = end; token < passage.open; token++) {
    if (COUNTS_AS.has(forms[token]!)) return true;
    isOpened ||= vocabulary.predicateOpeners.has(forms[token]!);
  }
  if (isOpened) return false;
  const first = context.passages[context.passageAt[end] ?? -1];
  if (first?.open !== end) return false;
  if (!NAMING.has(forms[start]!)) return first === passage && AS.test(forms[start]!);
  return isTitle(context, first, wordCount(context, first)) && isTitle(context, passage, length);
}

/** German verbs: to count as; to name; to call something "as" a thing. */
const COUNTS_AS = new Set(['gilt', 'gelten', 'galt', 'galten']);
const NAMING = new Set(['nennt', 'nennen', 'nannte', 'nannten']);
const AS = /^(?:bezeichn|bewert|gewert|wert|charakteris|eingestuft)/;

/**
 * "an index called the “chained price”", "messages labeled “secret” by the office": an English participle behind a noun of small letters,
 * which tells the thing's name, or what somebody else calls it.
 */
export function isNamedThere(context: ClauseContext, cue: number, passage: MarkedPassage): boolean {
  const { document, vocabulary, cues, subjects } = context;
  const { forms, capitals, isWord } = document.tokens;
  const { form, start, end, groupStart } = cues[cue]!;
  if (!vocabulary.language.hasBareClauses || form.kind !== 'evaluate' || form.isParticiple) return false;
  if (form.number !== undefined || passage.open - end > 1) return false;
  if (passage.open > end && forms[end] !== 'the') return false;
  const subject = subjects[cue] ?? null;
  if (subject !== null && (subject.side === 'after' || subject.mention.end >= groupStart)) return false;
  if (forms[passage.end + 1] === 'by') return true;
  const noun = groupStart - 1;
  return (
    groupStart === start &&
    isWord[noun] === 1 &&
    capitals[noun] === 0 &&
    passage.open > end &&
    !vocabulary.relatives.has(forms[noun]!) &&
    !vocabulary.conjunctions.has(forms[noun]!) &&
    !vocabulary.fillers.has(forms[noun]!)
  );
}

/** Whether words in marks are a noun that a verb in the passive calls a thing by. */
export function isNamedByNobody(context: ClauseContext, cue: number, passage: MarkedPassage, length: number): boolean {
  const { vocabulary, subjects } = context;
  return (
    vocabulary.language.nounsHaveCapitals &&
    (subjects[cue] ?? null) === null &&
    length <= 3 &&
    isTitle(context, passage, length)
  );
}

/** Tokens that the verb may stand behind the marks. */
const REACH = 14;
