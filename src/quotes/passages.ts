import type { CueKind } from '../languages/language.ts';
import type { ClauseContext } from './clauses.ts';
import {
  type Attachment,
  alone,
  announced,
  colon,
  continued,
  listed,
  opensSentence,
  sameSentence,
  signature,
} from './continued.ts';
import { cueAhead } from './cueAhead.ts';
import type { MarkedPassage } from './marks.ts';
import { isCharge } from './namedThings.ts';
import { hasOwnWords, onlySmallWords, wordsBefore } from './ownWords.ts';
import { beforePredicate, isBehindPredicateOpener, isParticipleInMarks, isTermOfNobody } from './predicates.ts';
import { isBeforeComplement, isGloss, isHearer, isName, isSpeaker, wordCount } from './titles.ts';
import { verbBehind } from './verbBehind.ts';
import { isWriting } from './writings.ts';

/** For each passage in marks the cue that makes it a quote, or null where it is a name, a title or a word used at a distance. */
export function attachPassages(context: ClauseContext): (Attachment | null)[] {
  const { passages } = context;
  const attachments: (Attachment | null)[] = [];
  for (let index = 0; index < passages.length; index++) {
    attachments.push(attach(context, index, attachments));
  }
  // «…», the question is «…», he said: the cue at the end has both.
  for (let index = passages.length - 2; index >= 0; index--) {
    const next = attachments[index + 1];
    if (attachments[index] !== null || next === null || next === undefined || next.cue === null) continue;
    const passage = passages[index]!;
    if (
      passage.end - passage.start >= 5 &&
      opensSentence(context, passage) &&
      sameSentence(context, passage.end, passages[index + 1]!.open)
    ) {
      attachments[index] = { ...next, rule: 'split' };
    }
  }
  return attachments;
}

function attach(context: ClauseContext, index: number, before: (Attachment | null)[]): Attachment | null {
  const passage = context.passages[index]!;
  const length = wordCount(context, passage);
  if (length === 0 || isName(context, passage, length) || isHearer(context, passage, length)) return null;
  if (isSpeaker(context, passage, length) || isGloss(context, passage)) return null;
  if (passage.owner !== undefined)
    return { kind: 'DIRECT', cue: null, rule: 'label', isStrong: true, follows: -1, owner: passage.owner };
  if (isWriting(context, passage) || isCharge(context, passage)) return null;
  // «— Пора, — сказал он, — едем»
  const last = context.passages[index - 1];
  if (passage.isDash && last?.isDash && before[index - 1] !== null && isSameParagraph(context, last, passage))
    return { kind: 'DIRECT', cue: null, rule: 'continued', isStrong: true, follows: index - 1 };
  if (passage.isLine) return { kind: 'DIRECT', cue: null, rule: 'dialogue', isStrong: true, follows: -1 };
  const inside = cueInside(context, passage);
  if (inside >= 0) return { kind: 'DIRECT', cue: inside, rule: 'cue-inside', isStrong: true, follows: -1 };
  if (length <= 8 && (isBeforeComplement(context, passage) || isTermOfNobody(context, passage))) return null;
  if (isParticipleInMarks(context, passage, length))
    return { kind: 'MIXED', cue: null, rule: 'marks-in-clause', isStrong: true, follows: -1 };
  const predicate = beforePredicate(context, passage);
  if (predicate !== null) return predicate;
  const behind = cueBehind(context, index);
  const ahead = cueAhead(context, index, length);
  if (ahead !== null && (ahead.isStrong || behind === null)) {
    // "…: “Good riddance,” a neighbor said": a comma inside the marks announces whose words they are.
    const isAnnounced =
      context.document.tokens.forms[passage.end - 1] === ',' && context.vocabulary.language.hasBareClauses;
    const isOneWord = context.cues[ahead.cue!]!.form.kind === 'evaluate' || isBehindPredicateOpener(context, passage);
    // « … réclame une enquête : « … », détaille la chercheuse Awa Ba »
    const isInverted =
      context.vocabulary.adjectiveEndings.length > 0 && context.subjects[behind?.cue ?? -1]?.side === 'after';
    const isOwn = !ahead.isColon || isAnnounced || isInverted;
    if (ahead.isStrong && behind !== null && isBehindAnother(context, ahead, behind)) return ahead;
    if (ahead.isStrong || length >= 2 || isOneWord)
      return ahead.isStrong && behind?.isComma === true && isOwn ? behind : ahead;
  }
  if (behind !== null) return behind;
  // « — Et demain ? lui demande-t-on. »: whoever it is.
  if (passage.isDash && context.vocabulary.adjectiveEndings.length > 0)
    return { kind: 'DIRECT', cue: null, rule: 'dialogue', isStrong: true, follows: -1 };
  const owner = length >= 2 ? signature(context, passage) : null;
  if (owner !== null)
    return { kind: 'DIRECT', cue: null, rule: 'sentence-in-marks', isStrong: true, follows: -1, owner };
  return (
    announced(context, passage, length) ??
    listed(context, index, length, before) ??
    colon(context, index, length) ??
    continued(context, index, length, before) ??
    alone(context, index, length)
  );
}

/** "Low said, “…?” Berg then wrote, “…”", "Low said “…,” she said": whoever is named before the marks says them. */
function isBehindAnother(context: ClauseContext, ahead: Attachment, behind: Attachment): boolean {
  const { vocabulary, subjects, cues, document, passageAt } = context;
  const subject = subjects[ahead.cue ?? -1] ?? null;
  if (!vocabulary.language.hasBareClauses || subject?.mention.kind !== 'person' || behind.cue === null) return false;
  if (subjects[behind.cue]?.mention.kind === 'pronoun') return true;
  const { end } = cues[behind.cue]!;
  return document.tokens.forms[end] === ',' && passageAt[end + 1]! >= 0;
}

const isSameParagraph = ({ document }: ClauseContext, one: MarkedPassage, other: MarkedPassage): boolean =>
  document.paragraphOf[one.start] === document.paragraphOf[other.start];

function cueInside({ cues, cueAt }: ClauseContext, passage: MarkedPassage): number {
  for (let token = passage.start; token < Math.min(passage.end, passage.start + 30); token++) {
    const cue = cueAt[token]!;
    if (cue >= 0 && cues[cue]!.isInside) return cue;
  }
  return -1;
}

/** `“…,” X said`, `« … », explique-t-il`: subject and cue right behind the marks. */
function cueBehind(context: ClauseContext, index: number): Attachment | null {
  const { document, cues, cueAt, subjects, passages, passageAt, vocabulary } = context;
  const { forms, isWord } = document.tokens;
  const passage = passages[index]!;
  if (passage.end >= document.tokens.count) return null;
  if (vocabulary.language.isVerbFirst) return verbBehind(context, passage);
  let start = passage.end + 1;
  let isComma = forms[passage.end - 1] === ',' || forms[passage.end - 1] === '!' || forms[passage.end - 1] === '?';
  isComma ||= passage.isDash === true && ASKING.has(forms[passage.end]!);
  while (
    start < document.tokens.count &&
    isWord[start] === 0 &&
    passageAt[start]! < 0 &&
    forms[start] !== '.' &&
    start < passage.end + 4
  ) {
    isComma ||= forms[start] === ',' || forms[start] === '—' || forms[start] === '–' || forms[start] === '-';
    start += 1;
  }
  if (start >= document.tokens.count || document.paragraphOf[start] !== document.paragraphOf[passage.end]) return null;
  // "…,” while the mayor said": somebody else's verb.
  const opensClause = vocabulary.language.hasBareClauses && SUBORDINATORS.has(forms[start]!);
  if (opensClause || (vocabulary.contrastingConjunctions.has(forms[start]!) && forms[passage.end - 1] === ','))
    return null;
  const sentence = document.sentences[document.sentenceOf[start]!]!;
  const limit = Math.min(sentence.end, start + 40);
  for (let token = start; token < limit; token++) {
    if (passageAt[token]! >= 0) return null;
    const cue = cueAt[token]!;
    if (cue < 0) continue;
    const found = cues[cue]!;
    const subject = subjects[cue];
    token = found.end - 1;
    // "dem „Boten“ zufolge": the source itself.
    if (found.form.isPostposition) return null;
    // « Qu'ils lisent. » D'après son éditeur, …: the source of the next sentence.
    if (
      found.form.kind === 'preposition' &&
      STOPS.has(forms[passage.end - 1]!) &&
      document.tokens.capitals[found.start]! > 0 &&
      vocabulary.adjectiveEndings.length > 0
    )
      return null;
    if (found.form.kind === 'preposition')
      // "Il y a « un avant », selon X": the words before the marks are his as well.
      return found.start - start <= 1 && (opensSentence(context, passage) || wordsBefore(context, passage) < 2)
        ? { kind: 'DIRECT', cue, rule: 'marks-before-source', isStrong: true, isComma, follows: -1 }
        : null;
    if (found.form.isParticiple) return null;
    const startsAt =
      subject === null || subject === undefined
        ? found.groupStart
        : subject.side === 'before'
          ? Math.min(subject.start, found.groupStart)
          : found.groupStart;
    const gap = startsAt - start;
    if (gap > 8 || (gap > 0 && !onlySmallWords(context, start, startsAt))) {
      if (gap > 0) continue;
      return null;
    }
    if (subject === null || subject === undefined) {
      // "…" read the letter; but a bare participle is no cue.
      const isDropped = vocabulary.language.dropsSubjects && found.form.kind === 'report' && isComma;
      if (found.form.kind !== 'say' && !isDropped) return null;
    }
    // "…." The minister said that …: the verb has its own words.
    if (!isComma && STOPS.has(forms[passage.end - 1]!) && hasOwnWords(context, cue)) return null;
    if (!isComma && !STOPS.has(forms[passage.end - 1]!) && hasOwnWords(context, cue) && found.form.kind !== 'say')
      return null;
    // "With the words “…” she opened the meeting"; but "Trump is a “change agent,” Cole said": the words before the marks are his as well.
    const isAnnounced =
      vocabulary.announcers.has(forms[passage.open - 1] ?? '') ||
      opensSentence(context, passage) ||
      forms[passage.open - 1] === ':' ||
      // "…, as Oslo denies — “why would you want it?” asked Ann Low"
      (vocabulary.language.hasBareClauses && DASHES.has(forms[passage.open - 1] ?? '') && isComma && gap === 0);
    if (!isAnnounced && wordsBefore(context, passage) >= 3) return null;
    if (subject?.rule === 'coordinated-verb') return null;
    const length = wordCount(context, passage);
    // « Un choix « unanime », a assuré la présidente »
    const isIncise = isComma && subject?.side === 'after' && vocabulary.adjectiveEndings.length > 0;
    if (length < 5 && forms[passage.end - 1] !== ',' && !isAnnounced && !isIncise) return null;
    if ((found.form.kind === 'evaluate' || found.form.kind === 'urge') && !isComma) return null;
    // "…,” Low urged the council to close it": the marks end a phrase before the verb, which has an object of its own.
    if (subject?.side === 'before' && OTHER_KINDS.has(found.form.kind) && hasObject(context, found.end)) return null;
    // "„…“, wie sich die Junta selbst nennt"
    if (found.form.kind === 'evaluate' && forms.slice(start, token).some((form) => vocabulary.reflexives.has(form)))
      return null;
    return {
      kind: length >= 3 || isComma ? 'DIRECT' : 'MIXED',
      cue,
      rule: 'marks-before-cue',
      isStrong: true,
      isComma,
      follows: -1,
    };
  }
  return null;
}

/** Whether the object of an English verb begins at a token: an article with its noun, or a name. */
const hasObject = ({ document, vocabulary }: ClauseContext, token: number): boolean =>
  vocabulary.language.hasBareClauses &&
  (vocabulary.determiners.has(document.tokens.forms[token] ?? '') ||
    (document.tokens.capitals[token]! > 0 && !vocabulary.calendar.has(document.tokens.forms[token]!)));

/** Verbs that call somebody something, or urge somebody. */
const OTHER_KINDS = new Set<CueKind>(['evaluate', 'urge']);

const DASHES = new Set(['—', '–']);

const ASKING = new Set([',', '?', '!']);

/** "…,” though critics say": the clause behind the marks is another one. */
const SUBORDINATORS = new Set(['though', 'although', 'because', 'if', 'when', 'after', 'before', 'until', 'since']);

const STOPS = new Set(['.', '!', '?', '؟', '…']);
