import type { FoundCue } from '../quotes/cues.ts';
import type { Vocabulary } from '../quotes/vocabulary.ts';
import type { SpeakerRule } from '../reasons.ts';
import type { Document } from '../text/document.ts';
import type { ArabicContext } from './arabicPhrases.ts';
import { readArabicSubject } from './arabicSubjects.ts';
import { ownedBy } from './cases.ts';
import { MentionIndex } from './mentionIndex.ts';
import type { Mention } from './mentions.ts';
import { bodyOfPlace, isSaidByOne } from './saidByOne.ts';
import { afterPreposition, beforePostposition, documentOfSaying } from './sourceSubjects.ts';
import { withName } from './subjectNames.ts';
import {
  beforePhrase,
  behindSpeech,
  headBehindName,
  headOf,
  isOne,
  manyWithoutName,
  parenthesisStart,
  segmentStart,
} from './subjectPhrases.ts';
import { inciseSubject, invertedSubject, relayedSource, subjectAfter } from './subjectsAfter.ts';
import { aroundAuxiliary, followsVerb } from './verbSecond.ts';

/** For each cue the mention that is its grammatical subject, or null where none stands with it. Looks no further than the sentence. */
export function findSubjects(context: ArabicContext, mentions: Mention[], cues: FoundCue[]): (Subject | null)[] {
  const index = new MentionIndex(context.document, mentions);
  const found: (Subject | null)[] = [];
  for (const cue of cues) found.push(subjectOf(context, index, cue, found, cues));
  return found;
}

function subjectOf(
  context: ArabicContext,
  index: MentionIndex,
  cue: FoundCue,
  found: (Subject | null)[],
  cues: FoundCue[],
): Subject | null {
  const { document, vocabulary, stops } = context;
  if (vocabulary.language.isVerbFirst) return readArabicSubject(context, cue);
  if (cue.form.isPostposition) return beforePostposition(document, vocabulary, index, cue);
  const written = documentOfSaying(document, vocabulary, index, cue);
  if (written !== null) return written;
  if (cue.form.kind === 'preposition') return afterPreposition(document, vocabulary, index, cue);
  if (isSaidByOne(document, cue)) return bodyOfPlace(document, vocabulary, index, cue);
  const quoted = cue.form.isParticiple ? quotedSaying(document, vocabulary, index, cue) : null;
  if (quoted !== null) return quoted;
  const bracketed = aroundAuxiliary(document, vocabulary, index, cue);
  if (bracketed !== null) return bracketed;
  const inverted = invertedSubject(document, vocabulary, index, cue);
  if (inverted !== null) return withName(document, vocabulary, index, inverted);
  const isBehind = followsVerb(document, vocabulary, index, cue);
  const nearby = cue.isInside || isBehind ? null : subjectBefore(document, vocabulary, index, cue, stops);
  const before = nearby?.rule === 'coordinated-verb' ? (sharedSubject(document, cue, found, cues) ?? nearby) : nearby;
  const relayed = cue.form.relays ? relayedSource(document, vocabulary, index, cue) : null;
  if (relayed !== null) return relayed;
  const incise =
    cue.form.isParticiple || !vocabulary.language.hasIncises ? null : inciseSubject(document, vocabulary, index, cue);
  // "Anna Berg, die Leiterin des Verbands, sagte der Agentur": who is told, behind the verb of somebody named.
  if (
    incise !== null &&
    !(incise.mention.kind === 'organization' && opensWithSpeaker(document, vocabulary, nearby, cue))
  )
    return withName(document, vocabulary, index, incise);
  if (before !== null && before.rule !== 'coordinated-verb')
    return isNounLike(document, vocabulary, cue, before) ? null : withName(document, vocabulary, index, before);
  // « … et invité Lisbonne à « … » »: neither has a participle that goes on with another one.
  if (before !== null && cue.groupStart === cue.start && cue.isPast) return before;
  // A participle's object stands behind it, not its subject.
  const after = cue.form.isParticiple ? null : subjectAfter(document, vocabulary, index, cue);
  if (after !== null && !(before !== null && isOwnSubject(document, vocabulary, after)))
    return withName(document, vocabulary, index, after);
  return before !== null && isNounLike(document, vocabulary, cue, before) ? null : before;
}

/** Whether a German sentence opens with a name, a comma and what that person is, before the comma of a verb. */
function opensWithSpeaker(document: Document, vocabulary: Vocabulary, subject: Subject | null, cue: FoundCue): boolean {
  if (!vocabulary.language.hasVerbSecond || subject?.mention.kind !== 'person') return false;
  const { end } = subject.mention;
  const { start } = document.sentences[document.sentenceOf[cue.start]!]!;
  return subject.start - start <= 1 && document.tokens.forms[end] === ',' && cue.groupStart > end + 1;
}

/** "X said two were hurt and warned that …": the subject of the verb of speech before it in the sentence. */
function sharedSubject(document: Document, cue: FoundCue, found: (Subject | null)[], cues: FoundCue[]): Subject | null {
  for (let at = found.length - 1; at >= 0 && at > found.length - 6; at--) {
    const other = cues[at]!;
    if (document.sentenceOf[other.start] !== document.sentenceOf[cue.start]) return null;
    if (other.form.isParticiple || other.isInside || other.form.kind === 'preposition') continue;
    const subject = found[at] ?? null;
    if (subject?.side === 'before') return { ...subject, rule: 'coordinated-verb', start: cue.groupStart };
  }
  return null;
}

/** "quoted an official as saying that": whoever stands before "as". */
function quotedSaying(document: Document, vocabulary: Vocabulary, index: MentionIndex, cue: FoundCue): Subject | null {
  const { forms } = document.tokens;
  const at = cue.start - 1;
  const { start } = document.sentences[document.sentenceOf[cue.start]!]!;
  if (at <= start || !vocabulary.asOpeners.has(forms[at]!)) return null;
  const mention = headOf(document, vocabulary, index, Math.max(start, at - 16), at, false);
  if (mention === null || at - mention.end > 6) return null;
  // "X was quoted by the agency as saying"
  if (forms[beforePhrase(document, vocabulary, mention)] === 'by') return null;
  return { mention, side: 'before', rule: 'source-behind-agency', start: cue.groupStart };
}

/** "… and said Republican leaders will …": behind a verb with a subject before it, a mention with a verb of its own. */
function isOwnSubject({ tokens }: Document, vocabulary: Vocabulary, { mention }: Subject): boolean {
  return (
    vocabulary.language.hasBareClauses &&
    (vocabulary.finiteVerbs.has(tokens.forms[mention.end] ?? '') ||
      vocabulary.auxiliaries.has(tokens.forms[mention.end] ?? ''))
  );
}

/** "the report", "state senator", "promises he made": a noun that looks like a verb in the present. */
function isNounLike({ tokens }: Document, vocabulary: Vocabulary, cue: FoundCue, subject: Subject): boolean {
  if (cue.form.number === undefined || !vocabulary.language.hasNounLikeVerbs) return false;
  const before = tokens.forms[cue.groupStart - 1]!;
  // "who her senator or state representative is": one person does not "state".
  if (
    subject.side === 'before' &&
    cue.form.number === 'p' &&
    cue.groupStart === cue.start &&
    isOne(tokens, vocabulary, subject)
  )
    return true;
  // "the mayor's comments"
  if (subject.side === 'before' && tokens.forms[cue.start - 1] === 's' && tokens.isWord[cue.start - 2] === 0)
    return true;
  if (subject.rule === 'coordinated-verb')
    return !vocabulary.ands.has(before) && !vocabulary.contrastingConjunctions.has(before);
  // "declined to say when"
  if (before === 'to') return true;
  if (NO_NOUNS.has(tokens.forms[cue.start]!)) return false;
  // "Analysts at the bank estimate the move will save money"
  const isMany = cue.form.number === 'p' && subject.mention.number === 'p' && subject.mention.kind === 'anonymous';
  if (isMany && vocabulary.determiners.has(tokens.forms[cue.end] ?? '')) return false;
  return subject.side === 'before' && subject.mention.end !== cue.groupStart && tokens.isWord[cue.groupStart - 1] === 1;
}

/** English verbs in the present that look like no noun. */
const NO_NOUNS = new Set(
  'say says tell tells add adds insist insists argue argues believe believes think thinks suggest suggests admit admits deny denies warn warns explain explains write writes describe describes'.split(
    ' ',
  ),
);

/** "X said", "X, who …, said", "X, the minister of Y, said". */
function subjectBefore(
  document: Document,
  vocabulary: Vocabulary,
  index: MentionIndex,
  cue: FoundCue,
  stops: Uint8Array,
): Subject | null {
  const { forms } = document.tokens;
  const sentenceStart = document.sentences[document.sentenceOf[cue.start]!]!.start;
  let last = cue.groupStart - 1;
  if (last < sentenceStart) return null;
  // «газета «Утро» пишет»: the body's name stands in marks right before the verb.
  const inMarks = document.tokens.isWord[last] === 0 ? index.endingAt(cue.groupStart) : null;
  if (inMarks?.kind === 'organization' && inMarks.start >= sentenceStart)
    return { mention: inMarks, side: 'before', rule: 'subject-before-verb', start: inMarks.start };
  for (let segments = 0; segments < 4 && last >= sentenceStart; segments++) {
    const isParenthesis = forms[last] === ',' || forms[last] === ')' || forms[last] === '—' || forms[last] === '–';
    if (stops[last] === 1) return null;
    let end = last + 1;
    if (isParenthesis) {
      end = last;
      if (forms[last] === ')') while (end > sentenceStart && forms[end] !== '(') end -= 1;
      last = end - 1;
      if (forms[end] === '(' && segments === 0)
        return segmentSubject(document, vocabulary, index, end, sentenceStart, stops, cue);
    } else if (segments === 0) {
      return segmentSubject(document, vocabulary, index, end, sentenceStart, stops, cue);
    }
    const start = segmentStart(document, vocabulary, end, sentenceStart, stops, true);
    const first = forms[start]!;
    const isAside =
      vocabulary.relatives.has(first) ||
      vocabulary.prepositions.has(first) ||
      isParticiple(vocabulary, first) ||
      (forms[start - 1] === ',' && vocabulary.relativeEndings.some((ending) => first.endsWith(ending))) ||
      vocabulary.calendar.has(first) ||
      (vocabulary.auxiliaries.has(first) && !vocabulary.determiners.has(first)) ||
      (end - start === 1 && vocabulary.fillers.has(first));
    if (!isAside) {
      const last = index.endingAt(end);
      const endsNamed = last?.kind === 'person' && last.start > start && vocabulary.language.hasBareClauses;
      // "The head of the mission, Portuguese politician X, said"; but not "X, the brother of Y, said".
      if (
        endsNamed &&
        !vocabulary.prepositions.has(forms[beforePhrase(document, vocabulary, last)] ?? '') &&
        apposed(document, vocabulary, index, start, stops)?.kind !== 'person'
      )
        return { mention: last, side: 'before', rule: 'subject-with-apposition', start: last.phraseStart ?? start };
      const from = behindSpeech(document, vocabulary, start, end);
      const found = index.firstIn(from, end);
      const head = headBehindName(document, vocabulary, index, start, end);
      if (head !== null) {
        const owner = apposed(document, vocabulary, index, start, stops);
        const mention = owner ?? head;
        return {
          mention,
          side: 'before',
          rule: owner === null ? 'subject-before-verb' : 'subject-with-apposition',
          start: mention.phraseStart ?? mention.start,
        };
      }
      // « Mme Roy, qui parlait avec le ministre, Ali Sarr, a dit »: he is governed with his title.
      const isWithTitle =
        found !== null &&
        vocabulary.adjectiveEndings.length > 0 &&
        (found.phraseStart ?? start) < start &&
        vocabulary.prepositions.has(forms[beforePhrase(document, vocabulary, found)] ?? '');
      const isGoverned =
        found !== null &&
        found.start > start &&
        vocabulary.prepositions.has(forms[Math.max(start, beforePhrase(document, vocabulary, found))]!);
      if (found !== null && found.start <= from + 3 && !isGoverned && !isWithTitle) {
        // "X, the minister of Y, said": the name before the comma.
        const isNamed = found.kind === 'person' || (found.apposition?.start ?? 0) > found.start;
        const named = isNamed || found.number === 'p' ? null : apposed(document, vocabulary, index, start, stops);
        if (named !== null)
          return { mention: named, side: 'before', rule: 'subject-with-apposition', start: named.start };
        // "the chief negotiator, General X, said"
        const ranked = found.kind === 'role' ? index.startingAt(found.end) : null;
        if (ranked?.kind === 'person')
          return { mention: ranked, side: 'before', rule: 'subject-before-verb', start: found.start };
        // "the minister of Y, X, said"
        return { mention: found, side: 'before', rule: 'subject-before-verb', start: found.phraseStart ?? found.start };
      }
      const named = apposed(document, vocabulary, index, start, stops);
      if (named !== null)
        return { mention: named, side: 'before', rule: 'subject-with-apposition', start: named.start };
      const many = start === sentenceStart ? manyWithoutName(document, vocabulary, start, end, cue) : null;
      if (many !== null) return { mention: many, side: 'before', rule: 'subject-before-verb', start };
    }
    last = start - 1;
  }
  return null;
}

/** A name that ends right before the comma at which a phrase starts. */
function apposed(
  document: Document,
  vocabulary: Vocabulary,
  index: MentionIndex,
  start: number,
  stops: Uint8Array,
): Mention | null {
  const { forms } = document.tokens;
  if (forms[start - 1] !== ',' || stops[start - 1] === 1) return null;
  let end = start - 1;
  if (forms[end - 1] === ')') end = parenthesisStart(forms, end - 1, 0);
  let named = index.endingAt(end);
  // "of Ohio": towns and states are no mentions.
  if (named === null && vocabulary.language.hasBareClauses) {
    let at = end - 1;
    while (at > end - 4 && document.tokens.capitals[at]! > 0) at -= 1;
    if (vocabulary.prepositions.has(forms[at] ?? '')) named = index.endingAt(at);
  }
  // "Jane Doe of Ohio, the whip, said"; but not "in a letter to Jane Doe, the whip said".
  for (let steps = 0; steps < 3 && named !== null && vocabulary.language.hasBareClauses; steps++) {
    const before = beforePhrase(document, vocabulary, named);
    if (before < 0 || !vocabulary.prepositions.has(forms[before]!)) break;
    if (document.sentenceOf[before] !== document.sentenceOf[named.start]) break;
    named = index.endingAt(before);
  }
  // « Interrogé sur RTL, le Premier ministre », « À Bruxelles, une porte-parole »
  const governor = named === null ? -1 : beforePhrase(document, vocabulary, named);
  if (vocabulary.adjectiveEndings.length > 0 && PLACING.has(forms[governor] ?? '')) return null;
  if (named?.kind === 'organization') {
    const owned = ownedBy(document, vocabulary, index, named, Math.max(0, named.start - 8));
    return owned ?? titleOver(document, vocabulary, index, named) ?? named;
  }
  return named?.kind === 'person' ? named : null;
}

/** French, folded: prepositions of place and source, none of which belongs to a title. */
const PLACING = new Set(['a', 'sur', 'chez', 'par', 'selon']);

/** « le directeur de l'agence »: the title that a body belongs to. */
function titleOver(document: Document, vocabulary: Vocabulary, index: MentionIndex, body: Mention): Mention | null {
  if (vocabulary.adjectiveEndings.length === 0) return null;
  const before = beforePhrase(document, vocabulary, body);
  if (!vocabulary.nameLinks.has(document.tokens.forms[before] ?? '')) return null;
  const title = index.endingAt(before);
  return title?.kind === 'role' ? title : null;
}

const isParticiple = (vocabulary: Vocabulary, form: string): boolean =>
  vocabulary.language.participleEnding !== '' && form.length > 4 && form.endsWith(vocabulary.language.participleEnding);

/** The subject in the words before the verb, no comma between. */
function segmentSubject(
  document: Document,
  vocabulary: Vocabulary,
  index: MentionIndex,
  end: number,
  sentenceStart: number,
  stops: Uint8Array,
  cue: FoundCue,
): Subject | null {
  const start = segmentStart(document, vocabulary, end, sentenceStart, stops, false);
  // A coordinated verb: "The agency gave no figures, but said …" has the subject of the verb before.
  if (start >= end || vocabulary.conjunctions.has(document.tokens.forms[end - 1]!))
    return coordinated(document, vocabulary, index, end, sentenceStart, stops, cue);
  const mention = headOf(document, vocabulary, index, start, end, hasPluralVerb(document, vocabulary, cue));
  // "X, candidate of the Front at the election had called": no second comma.
  if (
    mention !== null &&
    (mention.kind === 'role' || mention.kind === 'anonymous') &&
    mention.number === 's' &&
    mention.start <= start + 2
  ) {
    const named = apposed(document, vocabulary, index, start, stops);
    if (named !== null) return { mention: named, side: 'before', rule: 'subject-with-apposition', start: named.start };
  }
  if (mention !== null)
    return { mention, side: 'before', rule: 'subject-before-verb', start: mention.phraseStart ?? mention.start };
  const owner = vocabulary.determiners.has(document.tokens.forms[start]!)
    ? apposed(document, vocabulary, index, start, stops)
    : null;
  if (owner !== null) return { mention: owner, side: 'before', rule: 'subject-with-apposition', start: owner.start };
  // "the kindest thing anyone said"
  if (vocabulary.language.hasBareClauses && ANYBODY.test(document.tokens.forms[end - 1]!)) return null;
  // "the moderator said": a noun that is in no list, with its article.
  const first = document.tokens.forms[start]!;
  const many = manyWithoutName(document, vocabulary, start, end, cue);
  if (many !== null) return { mention: many, side: 'before', rule: 'subject-before-verb', start };
  let hyphens = 0;
  for (let token = start + 1; token < end; token++) hyphens += isHyphen(document, token) ? 1 : 0;
  if (!vocabulary.determiners.has(first) || end - start - 2 * hyphens > 5 || end - start < 2 || start < sentenceStart)
    return null;
  for (let token = start + 1; token < end; token++) {
    const isMark = document.tokens.isWord[token] === 0 && !isHyphen(document, token);
    if (isMark || vocabulary.prepositions.has(document.tokens.forms[token]!)) return null;
  }
  const described: Mention = {
    kind: 'role',
    start,
    end,
    name: null,
    role: { start: end - 1, end },
    gender: null,
    number: document.tokens.forms[end - 1]!.endsWith('s') ? 'p' : 's',
    isDefinite: !vocabulary.indefinites.has(first),
    country: null,
  };
  return { mention: described, side: 'before', rule: 'subject-before-verb', start };
}

const ANYBODY = /^(?:any|every|some|no)(?:one|body)$/;

/** "the 61-year-old" */
const isHyphen = ({ tokens }: Document, token: number): boolean =>
  tokens.forms[token] === '-' && tokens.starts[token] === tokens.ends[token - 1];

function hasPluralVerb({ tokens }: Document, vocabulary: Vocabulary, cue: FoundCue): boolean {
  if (vocabulary.pluralAuxiliaries.size === 0) return false;
  for (let token = cue.groupStart; token < cue.start; token++)
    if (vocabulary.pluralAuxiliaries.has(tokens.forms[token]!)) return true;
  return cue.form.number === 'p';
}

function coordinated(
  document: Document,
  vocabulary: Vocabulary,
  index: MentionIndex,
  end: number,
  sentenceStart: number,
  stops: Uint8Array,
  cue: FoundCue,
): Subject | null {
  const { forms } = document.tokens;
  if (!vocabulary.conjunctions.has(forms[end - 1] ?? '') && !vocabulary.conjunctions.has(forms[end] ?? '')) return null;
  for (let at = sentenceStart; at < end; at++) {
    if (stops[at] === 1) continue;
    const mention = index.startingAt(at);
    if (mention === null) continue;
    if (!vocabulary.prepositions.has(forms[mention.start - 1] ?? '') || mention.start === sentenceStart)
      return { mention, side: 'before', rule: 'coordinated-verb', start: cue.groupStart };
    at = mention.end - 1;
  }
  return null;
}

/** Who stands with a cue. `start` is where the words of subject and verb together begin. */
export interface Subject {
  mention: Mention;
  side: 'before' | 'after';
  rule: SpeakerRule;
  start: number;
}
