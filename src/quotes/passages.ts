import { type ClauseContext, isImpersonal, isRelative } from './clauses.ts';
import { hasBegun } from './complements.ts';
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
import type { MarkedPassage } from './marks.ts';
import { hasOwnWords, onlySmallWords, wordsBefore } from './ownWords.ts';
import {
  beforePredicate,
  isBehindPredicateOpener,
  isNamedByNobody,
  isNoPredicate,
  isParticipleInMarks,
  isTermOfNobody,
} from './predicates.ts';
import {
  isApposed,
  isBeforeComplement,
  isGloss,
  isHearer,
  isName,
  isPlaceOfSpeech,
  isSpeaker,
  isTitle,
  wordCount,
} from './titles.ts';
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
  if (isWriting(context, passage)) return null;
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

const isSameParagraph = ({ document }: ClauseContext, one: MarkedPassage, other: MarkedPassage): boolean =>
  document.paragraphOf[one.start] === document.paragraphOf[other.start];

function cueInside({ cues, cueAt }: ClauseContext, passage: MarkedPassage): number {
  for (let token = passage.start; token < Math.min(passage.end, passage.start + 30); token++) {
    const cue = cueAt[token]!;
    if (cue >= 0 && cues[cue]!.isInside) return cue;
  }
  return -1;
}

/** `said, “…”`, `وقال الوزير: «…»`, `called it “…”`: the nearest cue before the marks in their sentence. */
function cueAhead(context: ClauseContext, index: number, length: number): Attachment | null {
  const { document, vocabulary, cues, cueAt, passages, passageAt, subjects } = context;
  const { forms } = document.tokens;
  const passage = passages[index]!;
  const sentence = document.sentences[document.sentenceOf[passage.open]!]!;
  // A colon at the end of the paragraph before also announces.
  let from = Math.max(sentence.start, passage.open - REACH);
  let last = passage.open - 1;
  const announces = passage.open === sentence.start && last >= 0 && (forms[last] === ':' || forms[last] === ',');
  if (announces) from = Math.max(document.sentences[document.sentenceOf[last]!]!.start, last - REACH);
  let crossed = false;
  for (let token = last; token >= from; token--) {
    if (passageAt[token]! >= 0 && passageAt[token] !== index) {
      const between = passages[passageAt[token]!]!;
      // «في تصريح لقناة "النهر"»: a name in marks may stand between.
      if (!vocabulary.language.isVerbFirst || wordCount(context, between) > 3) crossed = true;
      token = between.open;
      continue;
    }
    const cue = cueAt[token]!;
    if (cue < 0 || cues[cue]!.isInside) continue;
    const found = cues[cue]!;
    token = found.start;
    // "— which the BBC noted as an unusual move —", «من وصفهم»: inside a relative clause.
    const from = subjects[cue]?.start ?? found.groupStart;
    const first = subjects[cue]?.side === 'before' ? Math.min(from, found.groupStart) : found.groupStart;
    // "when she told the paper, “…”"
    const isTime = vocabulary.language.hasBareClauses && vocabulary.conjunctions.has(forms[first - 1] ?? '');
    if (
      (isRelative(context, first - 1) && !isTime) ||
      (isRelative(context, from - 2) &&
        // «من جهته قال فلان»
        vocabulary.asides.at(forms, from - 2) === null)
    ) {
      // « ce que Kigali a qualifié d'« affabulation » »
      const isCalled =
        vocabulary.adjectiveEndings.length > 0 && found.form.kind === 'evaluate' && passage.open - found.end <= 2;
      if (found.end < passage.open - 1 && !isCalled) continue;
    }
    if (isImpersonal(context, cue)) continue;
    const distance = passage.open - found.end;
    const kind = found.form.kind;
    last = passage.open - 1;
    const mark = forms[last]!;
    const isColon = mark === ':';
    if (kind === 'preposition') {
      if (vocabulary.language.isVerbFirst) continue;
      const isAdjacent = subjects[cue]?.mention.end === passage.open && length >= 3;
      if (mark !== ',' && !isColon && !isAdjacent) return null;
      // "Laut Polizei ist der Zug, der …, „ruhig“ verlaufen": the marks are a part of the clause.
      const isLoose =
        vocabulary.language.hasVerbSecond && mark === ',' && last - (subjects[cue]?.mention.end ?? last) > 3;
      if (isLoose && !opensSentence(context, passage)) return null;
      return { kind: 'DIRECT', cue, rule: 'marks-after-source', isStrong: true, follows: -1 };
    }
    if (
      !found.form.isParticiple &&
      subjects[cue] === null &&
      !vocabulary.language.isVerbFirst &&
      !isColon &&
      distance > 0
    ) {
      if (kind !== 'evaluate' && mark !== ',') continue;
    }
    const isAdjacent = distance === 0 || ((mark === ',' || mark === '،') && distance === 1);
    const subject = subjects[cue];
    const isBehindSubject = subject?.side === 'after' && passage.open - subject.mention.end <= 1;
    const isComplement =
      (vocabulary.complementisers.has(mark) && !hasBegun(context, found, last)) ||
      ((mark === "'" || mark === '’') && vocabulary.complementisers.has(forms[last - 1] ?? ''));
    const isSpeech = kind === 'say' || kind === 'report';
    const isLong = length >= 6;
    // "said the banks were not to blame, “not by far”": the last words of a clause.
    const endsOwnClause = document.tokens.capitals[passage.start] === 0 && hasBegun(context, found, last);
    // "said “zero” voters would follow": a word or two that the clause goes on from.
    if (isAdjacent && length <= 4 && isSpeech && goesOnAsClause(context, passage))
      return { kind: 'MIXED', cue, rule: 'marks-in-clause', isStrong: false, follows: -1 };
    const isEvaluation = kind === 'evaluate';
    if (found.form.needsSubject && (subjects[cue] ?? null) === null && !isColon) continue;
    // "soll eine Lücke geschlossen werden, „um …“": what is done, not what is said.
    if (vocabulary.language.hasVerbSecond && vocabulary.passives.has(forms[found.end] ?? '') && !isColon) continue;
    // "Das nennt man „…“"
    if (isEvaluation && vocabulary.nobodies.has(forms[found.end] ?? '')) return null;
    if (kind === 'say' && !isColon && mark !== ',' && isPlaceOfSpeech(context, passage, length)) return null;
    // "gilt als „Sonnenwind“", "auch „Weißes Gold“ genannt": what nobody in particular calls a thing is its name.
    if (isEvaluation && isNamedByNobody(context, cue, passage, length)) return null;
    if (isNoPredicate(context, cue, passage, length)) return null;
    // "forderte sie auf, „…“"
    const isUrged = kind === 'urge' && mark === ',' && isAdjacent && isLong;
    if (
      isColon ||
      isUrged ||
      (isSpeech && (isAdjacent || isBehindSubject)) ||
      isComplement ||
      (isSpeech && mark === ',' && distance < 30 && length >= 3 && !crossed && !endsOwnClause) ||
      (vocabulary.language.isVerbFirst &&
        isSpeech &&
        (isLong || (kind === 'say' && length >= 3 && endsSentence(context, passage))) &&
        distance <= 25 &&
        !crossed)
    ) {
      return {
        kind: length >= 3 || isColon ? 'DIRECT' : 'MIXED',
        cue,
        rule: isColon ? 'marks-after-colon' : 'marks-after-cue',
        isStrong: true,
        isColon,
        follows: -1,
      };
    }
    const isPredicate = isEvaluation || isBehindPredicateOpener(context, passage);
    const least = isPredicate ? 1 : vocabulary.language.marksReach;
    if (!isPredicate && (isTitle(context, passage, length) || isApposed(context, passage))) return null;
    // "nennt sich „…“", «se llama “…”»: its name.
    const isOwnName = [mark, forms[found.start - 1]!, forms[found.end] ?? ''].some((form) =>
      vocabulary.reflexives.has(form),
    );
    if (isEvaluation && isOwnName) return null;
    if (length < least || distance > (isLong ? REACH : 25)) return null;
    return { kind: 'MIXED', cue, rule: 'marks-in-clause', isStrong: false, follows: -1 };
  }
  return null;
}

/** Whether right behind the marks words go on to a verb, with no comma between. */
function goesOnAsClause({ document, vocabulary, cueAt }: ClauseContext, passage: MarkedPassage): boolean {
  const { forms, isWord } = document.tokens;
  if (isWord[passage.end - 1] === 0) return false;
  // "sagte, „Sperrzonen“ dürfe es nicht geben"
  if (vocabulary.language.hasClausesBehindComma) return vocabulary.subjunctives.has(forms[passage.end + 1]!);
  if (!vocabulary.language.hasBareClauses) return false;
  for (let token = passage.end + 1; token < Math.min(passage.end + 6, document.tokens.count); token++) {
    const form = forms[token]!;
    if (
      isWord[token] === 0 ||
      cueAt[token]! >= 0 ||
      vocabulary.relatives.has(form) ||
      vocabulary.conjunctions.has(form)
    )
      return false;
    if (vocabulary.finiteVerbs.has(form)) return true;
  }
  return false;
}

/** Whether nothing but marks stands between a passage and the end of its sentence. */
function endsSentence({ document }: ClauseContext, passage: MarkedPassage): boolean {
  const last = Math.min(passage.end, document.tokens.count - 1);
  const { end } = document.sentences[document.sentenceOf[last]!]!;
  for (let token = last; token < end; token++) if (document.tokens.isWord[token] === 1) return false;
  return true;
}

/** Tokens that a cue may stand before its marks. */
const REACH = 60;

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
  if ((opensClause || vocabulary.contrastingConjunctions.has(forms[start]!)) && forms[passage.end - 1] === ',')
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
      forms[passage.open - 1] === ':';
    if (!isAnnounced && wordsBefore(context, passage) >= 3) return null;
    if (subject?.rule === 'coordinated-verb') return null;
    const length = wordCount(context, passage);
    // « Un choix « unanime », a assuré la présidente »
    const isIncise = isComma && subject?.side === 'after' && vocabulary.adjectiveEndings.length > 0;
    if (length < 5 && forms[passage.end - 1] !== ',' && !isAnnounced && !isIncise) return null;
    if ((found.form.kind === 'evaluate' || found.form.kind === 'urge') && !isComma) return null;
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

const ASKING = new Set([',', '?', '!']);

/** "…,” though critics say": the clause behind the marks is another one. */
const SUBORDINATORS = new Set(['though', 'although', 'because', 'if', 'when', 'after', 'before', 'until', 'since']);

const STOPS = new Set(['.', '!', '?', '؟', '…']);
