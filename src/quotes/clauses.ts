import type { Subject } from '../links/subjects.ts';
import type { Document } from '../text/document.ts';
import type { FoundCue } from './cues.ts';
import type { MarkedPassage } from './marks.ts';
import { opensTail, opensWholeSentence } from './tails.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Where a reported clause that begins at `start` ends: before a chained participle, a second verb of speech with its subject, a
 * second complementiser behind "and" (`next` is its token, or -1), "according to", or with its sentence. Sentences that end inside
 * marks go on.
 */
export function clauseEnd(context: ClauseContext, start: number, own: number): { end: number; next: number } {
  const { document, vocabulary, cues, subjects, passages, passageAt, cueAt } = context;
  const { forms, isWord } = document.tokens;
  const limit = Math.min(
    context.end,
    start + longestClause(document, start),
    document.paragraphs[document.paragraphOf[Math.min(start, document.tokens.count - 1)]!]!.end,
  );
  let token = start;
  // Behind the last words in marks of the sentence the reporter soon goes on alone.
  let isBehindMarks = false;
  while (token < limit) {
    const passage = passageAt[token]!;
    if (passage >= 0 && token < passages[passage]!.end) {
      const { end } = passages[passage]!;
      const next = passages[passage + 1];
      isBehindMarks = next === undefined || document.sentenceOf[next.open] !== document.sentenceOf[token];
      // A stop inside the marks ends the clause as well.
      token = Math.min(end + 1, limit);
      // « … » et qu'Abuja …: behind words in marks a second clause is one of its own.
      if (
        passages[passage]!.open === start &&
        !vocabulary.language.isVerbFirst &&
        vocabulary.conjunctions.has(forms[token] ?? '') &&
        vocabulary.coordinators.has(forms[token + 1] ?? '')
      )
        return { end: token, next: token + 1 };
      if (
        STOPS.has(forms[end - 1]!) &&
        (document.sentenceOf[token - 1] !== document.sentenceOf[token] || token >= limit)
      )
        return { end: token, next: -1 };
      continue;
    }
    const form = forms[token]!;
    if (isBehindMarks && opensTail(context, start, token)) return { end: trimmed(context, start, token), next: -1 };
    if (isWord[token] === 0) {
      // "…, which he is to present on Monday": the reporter's own words.
      if ((form === ',' || form === '،') && token - start > 4 && vocabulary.tails.has(forms[token + 1] ?? ''))
        return { end: trimmed(context, start, token), next: -1 };
      // "…, dass der Streit andauere: „Das gab es noch nie.“"
      if (form === ':' && token > start + 2 && opensWholeSentence(context, token + 1))
        return { end: trimmed(context, start, token), next: -1 };
      if (form === '؛' || form === ';')
        return { end: trimmed(context, start, token), next: coordinator(context, token + 1, limit) };
    } else {
      // «في إشارة إلى …»: what the reporter takes the words for.
      if (token - start > 2 && vocabulary.glosses.at(forms, token) !== null)
        return { end: trimmed(context, start, token), next: -1 };
      if (token > start && vocabulary.coordinators.has(form)) {
        const isSecond = vocabulary.language.isVerbFirst
          ? isSecondClause(context, token)
          : vocabulary.ands.has(forms[token - 1]!) || vocabulary.contrastingConjunctions.has(forms[token - 1]!);
        if (isSecond && token > start + 2 && (vocabulary.language.isVerbFirst || vocabulary.language.hasSecondClauses))
          return { end: trimmed(context, start, vocabulary.language.isVerbFirst ? token : token - 1), next: token };
      }
      const index = cueAt[token]!;
      if (index >= 0 && index !== own && cues[index]!.start === token && token > start) {
        const cue = cues[index]!;
        if (endsClause(context, cue, subjects[index] ?? null, start, token, own))
          return {
            end: trimmed(context, start, boundaryBefore(context, cue, subjects[index] ?? null, start)),
            next: -1,
          };
      }
    }
    if (
      document.sentenceOf[token] !== document.sentenceOf[Math.min(token + 1, document.tokens.count - 1)] ||
      token + 1 >= limit
    )
      return { end: trimmed(context, start, token + 1), next: -1 };
    token += 1;
  }
  return { end: trimmed(context, start, limit), next: -1 };
}

/** In tokens. What goes on for longer is no clause; and a text without full stops, made of verbs of speech, is not looked at far. */
function longestClause({ sentences, sentenceOf }: Document, start: number): number {
  const sentence = sentences[sentenceOf[start] ?? -1];
  return sentence !== undefined && sentence.end - sentence.start > LONGEST_SENTENCE ? 40 : 250;
}

const LONGEST_SENTENCE = 2_000;

const STOPS = new Set(['.', '!', '?', '؟', '…']);

/** In Arabic «وأن» opens a second record only behind a clause, not a second object inside it («يرى أنه … وأن»). */
function isSecondClause({ document }: ClauseContext, token: number): boolean {
  return document.tokens.forms[token]!.length > 1;
}

function coordinator({ document, vocabulary }: ClauseContext, token: number, limit: number): number {
  return token < limit && vocabulary.coordinators.has(document.tokens.forms[token]!) && vocabulary.language.isVerbFirst
    ? token
    : -1;
}

function endsClause(
  context: ClauseContext,
  cue: FoundCue,
  subject: Subject | null,
  start: number,
  token: number,
  own: number,
): boolean {
  const { document, vocabulary, passageAt } = context;
  const { forms } = document.tokens;
  const before = forms[token - 1];
  // "the metal is, according to him, a …" interrupts a clause and does not end it.
  if (
    cue.form.kind === 'preposition' &&
    subject !== null &&
    forms[subject.mention.end] === ',' &&
    subject.mention.end - cue.end < 8
  )
    return false;
  if (cue.form.kind === 'preposition')
    return (
      before === ',' || before === '،' || before === '؛' || (vocabulary.language.hasBareClauses && token - start > 3)
    );
  if (cue.form.isParticiple) {
    if (vocabulary.language.isVerbFirst)
      return (
        cue.form.kind === 'say' ||
        cue.form.kind === 'report' ||
        before === '،' ||
        before === '؛' ||
        // «مناشدا», «داعية»: how the speaker said it.
        (token - start > 3 && /(?:[^اوي]ا|يا|اعيه)$/.test(forms[token]!))
      );
    const opener = openerStart(forms, vocabulary, token);
    const isBehindMark = passageAt[token - 1]! >= 0 && forms[token - 2] === ',';
    return (
      before === ',' ||
      isBehindMark ||
      (opener < token && forms[opener - 1] === ',') ||
      (vocabulary.conjunctions.has(before ?? '') && subject?.rule === 'coordinated-verb') ||
      hasOtherSubject(context, subject, start)
    );
  }
  if (vocabulary.language.isVerbFirst) {
    // «لكن الوزير أشار إلى أن», «بينما تقول طهران إن»
    if (contrastOf(context, cue, subject, start) > 0) return true;
    const isBehindComma = before === '،' || before === ',';
    return (
      (forms[token - 2] === 'قبل' && before === 'ان' && cue.form.continues === true) ||
      goesOnSpeaking(context, cue, isBehindComma || MARKS.has(forms[cue.end] ?? '')) ||
      (isBehindComma && passageAt[token - 1]! < 0 && turnsToAct(context, cue, subject, context.cues[own]!))
    );
  }
  // ", avant d'ajouter que": as a participle.
  const opener = openerStart(forms, vocabulary, token);
  if (opener < token && forms[opener - 1] === ',') return true;
  if (goesOnWithMainVerb(context, cue, subject, start, own)) return true;
  if (subject === null) return false;
  // "… and said", "… but argues that": the same subject says something else; "he would see him and tell him": he does not.
  const isInfinitive =
    vocabulary.language.hasBareClauses &&
    cue.groupStart === cue.start &&
    cue.form.number === 'p' &&
    subject.mention.number === 's';
  if (subject.rule === 'coordinated-verb') return token - start > 3 && cue.form.kind !== 'urge' && !isInfinitive;
  const phrase = Math.min(subject.start, cue.groupStart);
  if (opensContrast(context, subject, phrase)) return phrase - start > 3;
  if (forms[phrase - 1] === ',' && phrase - start > 3 && passageAt[phrase - 1]! < 0) return cue.form.kind === 'say';
  return false;
}

/** The "but" before a verb or the subject before it, if it stands near and in the clause; 0 where none does. */
function contrastOf(
  { contrastBefore }: Pick<ClauseContext, 'contrastBefore'>,
  cue: FoundCue,
  subject: Subject | null,
  start: number,
): number {
  const first = subject?.side === 'before' && subject.start > start ? Math.min(subject.start, cue.start) : cue.start;
  const contrast = contrastBefore[first]!;
  return contrast > Math.max(start, first - 8) ? contrast : 0;
}

/** Marks that open words said. */
const MARKS = new Set(['"', '«', '“']);

/** "Low, who says the dam is safe, called it …": behind a comma the verb whose subject stands before the clause. */
function goesOnWithMainVerb(
  { document, vocabulary, subjects }: ClauseContext,
  { groupStart }: FoundCue,
  subject: Subject | null,
  start: number,
  own: number,
): boolean {
  const { forms } = document.tokens;
  if (!vocabulary.language.hasBareClauses || groupStart - start <= 3 || !RESUMING.has(forms[groupStart - 1]!))
    return false;
  if (subject !== null) return subject.side === 'before' && subject.mention.end < start;
  const relative = subjects[own]?.mention;
  return relative !== undefined && vocabulary.pronouns.word(forms[relative.start]!)?.isRelative === true;
}

/** "Low saying it was late and Kay calling it early": behind "and" a participle with a subject of its own. */
function hasOtherSubject({ document, vocabulary }: ClauseContext, subject: Subject | null, start: number): boolean {
  if (!vocabulary.language.hasBareClauses || subject === null || subject.rule === 'coordinated-verb') return false;
  return (
    subject.side === 'before' &&
    subject.mention.kind !== 'document' &&
    subject.start - start > 3 &&
    vocabulary.ands.has(document.tokens.forms[subject.start - 1]!)
  );
}

const RESUMING = new Set([',', ')', '-', '–', '—']);

/** "…, while the mayor called it …": somebody else's words. */
function opensContrast({ document, vocabulary }: ClauseContext, subject: Subject, phrase: number): boolean {
  const { forms } = document.tokens;
  return (
    subject.side === 'before' &&
    subject.mention.kind !== 'pronoun' &&
    forms[phrase - 2] === ',' &&
    vocabulary.contrastingConjunctions.has(forms[phrase - 1]!)
  );
}

/** «قال إن …، وأكد أن …»: a second verb with words of its own, behind a comma or one that only goes on («وأضاف»). */
function goesOnSpeaking({ document, vocabulary }: ClauseContext, cue: FoundCue, isBehindComma: boolean): boolean {
  if ((cue.form.kind !== 'say' && cue.form.kind !== 'report') || !(isBehindComma || cue.form.continues)) return false;
  const { forms } = document.tokens;
  const form = forms[cue.start]!;
  if ((form[0] !== 'و' && form[0] !== 'ف') || vocabulary.cues.word(form.slice(1)) === null) return false;
  if (MARKS.has(forms[cue.end] ?? '')) return true;
  const limit = Math.min(document.sentences[document.sentenceOf[cue.start]!]!.end, cue.end + 25);
  for (let at = cue.end; at < limit; at++) {
    if (forms[at] === ':') return true;
    if (vocabulary.complementisers.has(forms[at]!)) return !vocabulary.notBeforeComplementiser.has(forms[at - 1]!);
    if (forms[at] === '،' && at > cue.end + 6) return false;
  }
  return false;
}

/** «قال إن …، ودعا إلى …»: a verb in the past without a subject, which agrees with the speaker's own verb, is the reporter's. */
function turnsToAct(
  { document, vocabulary }: ClauseContext,
  cue: FoundCue,
  subject: Subject | null,
  own: FoundCue,
): boolean {
  const form = document.tokens.forms[cue.start]!;
  const verb = form.slice(1);
  return (
    form[0] === 'و' &&
    (subject?.mention.kind === 'document' || (subject === null && cue.form.gender === own.form.gender)) &&
    cue.form.number === 's' &&
    !cue.form.needsWords &&
    !cue.form.hasPronoun &&
    vocabulary.cues.word(verb) !== null &&
    verb[0] !== 'ي' &&
    (verb[0] !== 'ت' || verb.endsWith('ت'))
  );
}

function boundaryBefore(
  { document, vocabulary, contrastBefore }: ClauseContext,
  cue: FoundCue,
  subject: Subject | null,
  start: number,
): number {
  const { forms } = document.tokens;
  if (vocabulary.language.isVerbFirst && !cue.form.isParticiple && cue.form.kind !== 'preposition') {
    const contrast = contrastOf({ contrastBefore }, cue, subject, start);
    if (contrast > 0) return forms[contrast - 1] === 'في' ? contrast - 1 : contrast;
    // «قبل أن يضيف»
    if (forms[cue.start - 2] === 'قبل') return cue.start - 2;
  }
  if (subject?.rule === 'coordinated-verb' && vocabulary.conjunctions.has(forms[cue.groupStart - 1] ?? ''))
    return cue.groupStart - 1;
  const opener = openerStart(forms, vocabulary, cue.start);
  if (cue.form.isParticiple && hasOtherSubject({ document, vocabulary } as ClauseContext, subject, start))
    return subject!.start - 1;
  if (opener < cue.start || cue.form.isParticiple || cue.form.kind === 'preposition') return opener;
  if (subject === null) return cue.groupStart;
  if (subject.side === 'before' && subject.mention.end < start) return cue.groupStart;
  const phrase = Math.min(subject.start, cue.groupStart);
  return !vocabulary.language.isVerbFirst && opensContrast({ document, vocabulary } as ClauseContext, subject, phrase)
    ? phrase - 1
    : phrase;
}

/** Where the words before a participle begin that belong to it: « tout en ajoutant »; the participle itself without any. */
function openerStart(forms: string[], vocabulary: Vocabulary, token: number): number {
  for (const opener of vocabulary.participleOpeners) {
    if (opener.every((form, index) => forms[token - opener.length + index] === form)) return token - opener.length;
  }
  return token;
}

/** Without the comma, full stop or opening mark at the end. */
function trimmed({ document, passageAt }: ClauseContext, start: number, end: number): number {
  const { isWord, forms } = document.tokens;
  let last = end;
  while (last > start && isWord[last - 1] === 0 && passageAt[last - 1]! < 0 && !KEPT.has(forms[last - 1]!)) last -= 1;
  return last;
}

const KEPT = new Set([')', ']', '%', '$', '€', '£']);

/** Whether a verb stands in these words that only clauses have. Languages without a list of such verbs are not asked. */
export function hasFiniteVerb(
  { document, vocabulary }: ClauseContext,
  start: number,
  end: number,
  isStrict = false,
): boolean {
  if (vocabulary.finiteVerbs.size === 0) return true;
  const { forms, isWord, capitals } = document.tokens;
  for (let token = start; token < end; token++) {
    const form = forms[token]!;
    // "announced a withdrawal from the region, …": the verb must come before the phrase is over.
    if (isStrict && form === ',') {
      // ", the director, has": a phrase between commas.
      let comma = token + 1;
      while (comma < Math.min(end, token + 9) && forms[comma] !== ',') comma += 1;
      return forms[comma] === ',' && vocabulary.finiteVerbs.has(forms[comma + 1] ?? '');
    }
    if (
      isStrict &&
      (form === ';' ||
        (vocabulary.ands.has(form) && forms[start] !== 'both') ||
        form === 'to' ||
        (vocabulary.language.hasBareClauses && OPENERS.has(form)) ||
        vocabulary.relatives.has(form))
    )
      return false;
    if (isWord[token] === 0) continue;
    // "the need", "its plans"
    if (vocabulary.language.hasBareClauses && vocabulary.linkArticles.has(forms[token - 1] ?? '')) continue;
    if (vocabulary.finiteVerbs.has(form)) return true;
    if (
      capitals[token] === 0 &&
      form.length > 3 &&
      vocabulary.finiteEndings.some((ending) => form.endsWith(ending)) &&
      (!vocabulary.language.hasBareClauses || (token > start + 1 && form.length > 4))
    )
      return true;
    if (
      form === 's' &&
      (forms[token - 1] === "'" || forms[token - 1] === '’') &&
      vocabulary.pronouns.word(forms[token - 2] ?? '') !== null
    )
      return true;
  }
  const { clauseLength } = vocabulary.language;
  return clauseLength > 0 && end - start >= clauseLength;
}

/** Behind an object these begin a clause of the reporter's: "announced a truce after both sides agreed". */
const OPENERS = new Set(['after', 'before', 'since', 'until', 'as', 'when', 'while', 'because']);

/** «يتوقع أن», «زيارة يتوقع أن»: a verb that is nobody's unless its subject stands right beside it. */
export function isImpersonal({ document, vocabulary, cues, subjects }: ClauseContext, index: number): boolean {
  const { start, groupStart } = cues[index]!;
  if (!vocabulary.impersonals.has(document.tokens.forms[start]!)) return false;
  const subject = subjects[index] ?? null;
  if (subject === null) return true;
  return vocabulary.language.isVerbFirst && subject.side === 'before' && subject.mention.end < groupStart;
}

/** Whether a token is a relative pronoun; one that is an article as well, as in German, needs a comma before it. */
export function isRelative({ document, vocabulary }: ClauseContext, token: number): boolean {
  const form = document.tokens.forms[token] ?? '';
  if (!vocabulary.relatives.has(form)) return false;
  return !vocabulary.determiners.has(form) || document.tokens.forms[token - 1] === ',';
}

/** What finding quotes looks at; the arrays give for each token the index of its passage or cue, or -1. */
export interface ClauseContext {
  document: Document;
  vocabulary: Vocabulary;
  passages: MarkedPassage[];
  cues: FoundCue[];
  subjects: (Subject | null)[];
  passageAt: Int32Array;
  cueAt: Int32Array;
  /** For each token the last "but" before it, or -1. */
  contrastBefore: Int32Array;
  /** Where the article ends and the page's own words begin. */
  end: number;
}
