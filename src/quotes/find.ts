import type { Subject } from '../links/subjects.ts';
import type { SpanRule } from '../reasons.ts';
import type { Document } from '../text/document.ts';
import { MAY_CONTRAST } from '../text/wordClasses.ts';
import { sourceClause } from './accordingTo.ts';
import { claimedClauses } from './claims.ts';
import { clauseAround } from './clauseAround.ts';
import { type ClauseContext, isImpersonal } from './clauses.ts';
import { bareClause, complementClauses } from './complements.ts';
import type { Attachment } from './continued.ts';
import type { FoundCue } from './cues.ts';
import { infinitiveClause } from './infinitives.ts';
import type { MarkedPassage } from './marks.ts';
import { merge } from './merge.ts';
import { attachPassages } from './passages.ts';
import { clauseAfterColon, clauseBefore, clauseBeforeDropped, clauseBehindAs, clauseBehindComma } from './sources.ts';
import { sentenceBefore } from './takenUp.ts';
import type { Vocabulary } from './vocabulary.ts';
import { findSigns, isOfSign } from './writings.ts';

/**
 * The quotes of a text: clauses that a cue reports, and passages in marks that somebody says; in the order of the text, none
 * inside another. `subjects` are the cues' subjects, one for each cue.
 */
export function findQuotes(
  document: Document,
  vocabulary: Vocabulary,
  passages: MarkedPassage[],
  cues: FoundCue[],
  subjects: (Subject | null)[],
  end: number,
): FoundQuote[] {
  const context: ClauseContext = {
    document,
    vocabulary,
    passages,
    cues,
    subjects,
    passageAt: passageAtToken(document, passages),
    cueAt: cueAtToken(document, cues),
    contrastBefore: contrastBeforeToken(document, vocabulary),
    signs: findSigns(document, vocabulary),
    end,
  };
  const attachments = attachPassages(context);
  const clauses = [...reportedClauses(context, attachments), ...claimedClauses(context)];
  return merge(context, clauses, attachments);
}

/** Clauses behind a complementiser, bare clauses, clauses before "…, officials said", and those of "according to". */
function reportedClauses(context: ClauseContext, attachments: (Attachment | null)[]): FoundQuote[] {
  const { cues, subjects, vocabulary } = context;
  const clauses: FoundQuote[] = [];
  const taken = new Set<number>();
  const announcing = new Set<number>();
  /** «…», dijo un vecino que …: these have their words before them, and what follows is about their subject. */
  const ended = new Set<number>();
  for (const attachment of attachments) {
    if (attachment?.cue === null || attachment?.cue === undefined || !attachment.isStrong) continue;
    taken.add(attachment.cue);
    if (attachment.rule === 'marks-after-colon' && vocabulary.language.hasBareClauses) announcing.add(attachment.cue);
    const isBehind = attachment.rule === 'marks-before-cue' && subjects[attachment.cue]?.side === 'after';
    if (isBehind && [...vocabulary.complementisers].some((word) => vocabulary.relatives.has(word)))
      ended.add(attachment.cue);
  }
  for (let index = 0; index < cues.length; index++) {
    const cue = cues[index]!;
    if (cue.isInside || cue.start >= context.end) continue;
    if (
      cue.form.needsSubject &&
      (subjects[index] === null ||
        subjects[index]!.mention.kind === 'anonymous' ||
        (subjects[index]!.mention.kind === 'organization' && !isCourt(context, subjects[index]!)))
    )
      continue;
    if (isNegated(context, cue, subjects[index] ?? null) || isNobodys(context, index) || isAsked(context, index))
      continue;
    if (subjects[index] === null && isNoun(context, cue)) continue;
    if (isPrayer(context, cue)) continue;
    if (isImpersonal(context, index) || isOfSign(context, index)) continue;
    if (cue.form.kind === 'preposition') {
      const found = taken.has(index) ? null : sourceClause(context, index);
      if (found !== null) clauses.push(found);
      continue;
    }
    const found = ended.has(index) ? [] : complementClauses(context, index);
    if (found.length > 0) {
      for (const clause of found) clauses.push(clause);
      continue;
    }
    const infinitive = infinitiveClause(context, index);
    if (infinitive !== null) {
      clauses.push(infinitive);
      continue;
    }
    // "sagte, er werde „nicht“ kommen": marks inside the clause.
    const behindComma = clauseBehindComma(context, index);
    if (behindComma !== null) {
      clauses.push(behindComma);
      continue;
    }
    // "warned the mill would close: “…”": a clause of its own before the colon.
    const beforeColon = announcing.has(index) ? bareClause(context, index) : null;
    if (beforeColon !== null)
      clauses.push(...beforeColon.filter(({ end }) => context.document.tokens.forms[end] === ':'));
    if (taken.has(index)) continue;
    const bare = vocabulary.language.hasBareClauses ? bareClause(context, index) : null;
    if (bare !== null) clauses.push(...bare);
    else {
      const other =
        clauseAfterColon(context, index) ??
        sentenceBefore(context, index) ??
        clauseBehindAs(context, index) ??
        clauseAround(context, index) ??
        (subjects[index] === null ? clauseBeforeDropped(context, index) : clauseBefore(context, index));
      if (other !== null) clauses.push(other);
    }
  }
  return clauses;
}

/** Courts hold that something is so; other bodies hold stakes. */
const isCourt = ({ document }: ClauseContext, { mention }: Subject): boolean =>
  COURTS.has(document.tokens.forms[mention.end - 1]!) ||
  COURTS.has(document.tokens.forms[(mention.name ?? mention).start]!);

const COURTS = new Set(['court', 'courts', 'tribunal', 'panel', 'judges', 'supreme', 'constitutional']);

/** "Nobody said that", "personne n'a dit que". */
function isNegated({ document, vocabulary }: ClauseContext, cue: FoundCue, subject: Subject | null): boolean {
  const { forms } = document.tokens;
  // « À l'Élysée, on assure que »: somebody all the same.
  const isThere = subject !== null && subject.start === cue.groupStart - 1;
  // « De source proche du dossier, on assure que »
  const { start } = document.sentences[document.sentenceOf[cue.start]!]!;
  const isOfSource =
    vocabulary.adjectiveEndings.length > 0 &&
    forms[cue.groupStart - 1] === 'on' &&
    forms[cue.groupStart - 2] === ',' &&
    vocabulary.prepositions.has(forms[start]!);
  if (vocabulary.nobodies.has(forms[cue.groupStart - 1] ?? '') && !isThere && !isOfSource) return true;
  // "n'a pas dit que": what somebody does not believe, he says all the same.
  if (cue.form.kind !== 'say') return false;
  for (let token = cue.groupStart; token <= cue.end; token++)
    if (token !== cue.start && vocabulary.negations.has(forms[token]!)) return true;
  return false;
}

/** "Did she say that it was late?": whether somebody said it is what is asked. */
function isAsked({ document, vocabulary, cues, subjects }: ClauseContext, index: number): boolean {
  const { start, end } = document.sentences[document.sentenceOf[cues[index]!.start]!]!;
  const { forms } = document.tokens;
  const subject = subjects[index] ?? null;
  if (!vocabulary.language.hasBareClauses || subject === null || forms[end - 1] !== '?') return false;
  return [start, start + 1].some((at) => QUESTIONING.has(forms[at]!) && subject.start === at + 1);
}

const QUESTIONING = new Set('did do does has have had will would can could should'.split(' '));

/** « il faut rappeler que », « il est bon de noter que »: the reporter's own words. */
function isNobodys({ document, vocabulary, cues, subjects }: ClauseContext, index: number): boolean {
  const { groupStart } = cues[index]!;
  return (subjects[index] ?? null) === null && vocabulary.expletives.has(document.tokens.forms[groupStart - 1] ?? '');
}

/** «سائلا الله أن يديم …» */
const isPrayer = ({ document, vocabulary }: ClauseContext, { form, end }: FoundCue): boolean =>
  vocabulary.language.isVerbFirst && form.isParticiple === true && document.tokens.forms[end] === 'الله';

/** "on reports that", "his claim that": a noun that looks like a verb. */
function isNoun({ document, vocabulary }: ClauseContext, { form, start }: FoundCue): boolean {
  if (form.number === undefined || !vocabulary.language.hasNounLikeVerbs) return false;
  const before = document.tokens.forms[start - 1] ?? '';
  const isOwned = before === 's' && document.tokens.isWord[start - 2] === 0;
  return isOwned || vocabulary.prepositions.has(before) || vocabulary.determiners.has(before);
}

function passageAtToken(document: Document, passages: MarkedPassage[]): Int32Array {
  const at = new Int32Array(document.tokens.count + 1).fill(-1);
  for (const [index, { open, end, owner }] of passages.entries())
    at.fill(index, open, Math.min(owner === undefined ? end + 1 : end, document.tokens.count));
  return at;
}

function cueAtToken(document: Document, cues: FoundCue[]): Int32Array {
  const at = new Int32Array(document.tokens.count + 1).fill(-1);
  for (const [index, cue] of cues.entries()) at.fill(index, cue.start, cue.end);
  return at;
}

function contrastBeforeToken({ tokens }: Document, { contrastingConjunctions }: Vocabulary): Int32Array {
  const before = new Int32Array(tokens.count + 1).fill(-1);
  if (contrastingConjunctions.size === 0) return before;
  for (let token = 0; token < tokens.count; token++)
    before[token + 1] =
      (tokens.classes[token]! & MAY_CONTRAST) !== 0 && contrastingConjunctions.has(tokens.forms[token]!)
        ? token
        : before[token]!;
  return before;
}

/** A quote as a range of tokens, marks left out. */
export interface FoundQuote {
  kind: 'DIRECT' | 'INDIRECT' | 'MIXED';
  start: number;
  end: number;
  /** Which cue shows it; null where marks stand alone. */
  cue: number | null;
  rule: SpanRule;
  /** The passage that it goes on from, or -1. */
  follows: number;
  passage?: number;
  /** The cue in the sentence before whose speaker says this as well. */
  speaksBy?: number | undefined;
  /** A token of whoever a noun of speech belongs to, or of the name that stands beside the words. */
  owner?: number | undefined;
}
