import type { Subject } from '../links/subjects.ts';
import type { Document } from '../text/document.ts';
import { MAY_BE_GLOSS } from '../text/wordClasses.ts';
import { boundaryBefore, endsClause } from './boundaries.ts';
import type { FoundCue } from './cues.ts';
import { hasFiniteVerb } from './finiteVerbs.ts';
import type { MarkedPassage } from './marks.ts';
import { isNameOfThing } from './namedThings.ts';
import {
  endsOpening,
  opensManner,
  opensMeanwhile,
  opensSentenceAsClause,
  opensSentenceAsParticiple,
  opensTail,
  opensVerdict,
  opensWholeSentence,
} from './tails.ts';
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
  const opens = opensSentenceAsParticiple(context, cues[own]) || opensSentenceAsClause(context, cues[own], start);
  while (token < limit) {
    const passage = passageAt[token]!;
    if (passage >= 0 && token < passages[passage]!.end) {
      const { end } = passages[passage]!;
      const next = passages[passage + 1];
      isBehindMarks =
        next === undefined ||
        document.sentenceOf[next.open] !== document.sentenceOf[token] ||
        (vocabulary.language.isVerbFirst && isNameOfThing(context, next));
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
    if (opens && endsOpening(context, start, token)) return { end: trimmed(context, start, token), next: -1 };
    if (isBehindMarks && opensTail(context, start, token)) return { end: trimmed(context, start, token), next: -1 };
    if (isWord[token] === 0) {
      if (form === '،' && token - start > 1 && opensManner(context, token + 1))
        return { end: trimmed(context, start, token), next: -1 };
      // "…, which he is to present on Monday": the reporter's own words.
      if (
        (form === ',' || form === '،') &&
        token - start > 4 &&
        vocabulary.tails.has(forms[token + 1] ?? '') &&
        (!vocabulary.language.hasBareClauses || hasFiniteVerb(context, start, token))
      )
        return { end: trimmed(context, start, token), next: -1 };
      const isOwn = form === ',' && (opensMeanwhile(context, token) || opensVerdict(context, token));
      if (isOwn && hasFiniteVerb(context, start, token)) return { end: trimmed(context, start, token), next: -1 };
      // "…, dass der Streit andauere: „Das gab es noch nie.“"
      if (form === ':' && token > start + 2 && opensWholeSentence(context, token + 1))
        return { end: trimmed(context, start, token), next: -1 };
      if (form === '؛' || form === ';')
        return { end: trimmed(context, start, token), next: coordinator(context, token + 1, limit) };
    } else {
      // «في إشارة إلى …»: what the reporter takes the words for.
      const mayBeGloss = (document.tokens.classes[token]! & MAY_BE_GLOSS) !== 0 && token - start > 2;
      if (mayBeGloss && vocabulary.glosses.at(forms, token) !== null)
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

/** Without the comma, full stop or opening mark at the end. */
function trimmed({ document, passageAt }: ClauseContext, start: number, end: number): number {
  const { isWord, forms } = document.tokens;
  let last = end;
  while (last > start && isWord[last - 1] === 0 && passageAt[last - 1]! < 0 && !KEPT.has(forms[last - 1]!)) last -= 1;
  return last;
}

const KEPT = new Set([')', ']', '%', '$', '€', '£']);

/** «يتوقع أن», «زيارة يتوقع أن»: a verb that is nobody's unless its subject stands right beside it. */
export function isImpersonal({ document, vocabulary, cues, subjects }: ClauseContext, index: number): boolean {
  const { start, groupStart } = cues[index]!;
  if (!vocabulary.impersonals.has(document.tokens.forms[start]!)) return false;
  const subject = subjects[index] ?? null;
  if (subject === null) return true;
  // «الناشط فلان، عن حملة …، يعتبر أن»
  const isBehindComma = document.tokens.forms[groupStart - 1] === '،' && subject.mention.kind === 'person';
  return (
    vocabulary.language.isVerbFirst && subject.side === 'before' && subject.mention.end < groupStart && !isBehindComma
  );
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
  /** The tokens of what bears writing, in order. */
  signs: number[];
  /** Where the article ends and the page's own words begin. */
  end: number;
}
