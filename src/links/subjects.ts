import type { FoundCue } from '../quotes/cues.ts';
import type { Vocabulary } from '../quotes/vocabulary.ts';
import type { SpeakerRule } from '../reasons.ts';
import type { Document } from '../text/document.ts';
import type { ArabicContext } from './arabicPhrases.ts';
import { readArabicSubject } from './arabicSubjects.ts';
import { MentionIndex } from './mentionIndex.ts';
import type { Mention } from './mentions.ts';

/** For each cue the mention that is its grammatical subject, or null where none stands with it. Looks no further than the sentence. */
export function findSubjects(context: ArabicContext, mentions: Mention[], cues: FoundCue[]): (Subject | null)[] {
  const { document, vocabulary, stops } = context;
  const index = new MentionIndex(document, mentions);
  return cues.map((cue) => {
    if (vocabulary.language.isVerbFirst) return readArabicSubject(context, cue);
    if (cue.form.kind === 'preposition') return afterPreposition(document, vocabulary, index, cue);
    const before = cue.isInside ? null : subjectBefore(document, vocabulary, index, cue, stops);
    if (before !== null && before.rule !== 'coordinated-verb')
      return isNounLike(document, vocabulary, cue, before) ? null : withName(index, before);
    // A participle's object stands behind it, not its subject.
    const after = cue.form.isParticiple ? null : subjectAfter(document, vocabulary, index, cue);
    if (after !== null) return withName(index, after);
    return before !== null && isNounLike(document, vocabulary, cue, before) ? null : before;
  });
}

/** "the report", "state senator", "promises he made": a noun that looks like a verb in the present. */
function isNounLike({ tokens }: Document, vocabulary: Vocabulary, cue: FoundCue, subject: Subject): boolean {
  if (cue.form.number === undefined || !vocabulary.language.hasNounLikeVerbs) return false;
  const before = tokens.forms[cue.groupStart - 1]!;
  if (subject.rule === 'coordinated-verb') return !vocabulary.conjunctions.has(before);
  return subject.side === 'before' && subject.mention.end !== cue.groupStart && tokens.isWord[cue.groupStart - 1] === 1;
}

/** "Virginia delegate Beau Correll": the name behind the description. */
function withName(index: MentionIndex, subject: Subject): Subject {
  if (subject.mention.kind === 'pronoun' || subject.side === 'before') return subject;
  const next = index.startingAt(subject.mention.end);
  return next?.kind === 'person' ? { ...subject, mention: next } : subject;
}

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
      vocabulary.calendar.has(first) ||
      vocabulary.auxiliaries.has(first);
    if (!isAside) {
      const found = index.firstIn(start, end);
      const isGoverned = found !== null && found.start > start && vocabulary.prepositions.has(forms[found.start - 1]!);
      if (found !== null && found.start <= start + 3 && !isGoverned) {
        // "X, the minister of Y, said": the name before the comma.
        const named = found.kind === 'person' || found.number === 'p' ? null : apposed(document, index, start, stops);
        if (named !== null)
          return { mention: named, side: 'before', rule: 'subject-with-apposition', start: named.start };
        // "the minister of Y, X, said"
        return { mention: found, side: 'before', rule: 'subject-before-verb', start: found.phraseStart ?? found.start };
      }
      const named = apposed(document, index, start, stops);
      if (named !== null)
        return { mention: named, side: 'before', rule: 'subject-with-apposition', start: named.start };
    }
    last = start - 1;
  }
  return null;
}

/** A name that ends right before the comma at which a phrase starts. */
function apposed({ tokens }: Document, index: MentionIndex, start: number, stops: Uint8Array): Mention | null {
  if (tokens.forms[start - 1] !== ',' || stops[start - 1] === 1) return null;
  const named = index.endingAt(start - 1);
  return named?.kind === 'person' || named?.kind === 'organization' ? named : null;
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
  const mention = headOf(document, vocabulary, index, start, end);
  // "X, candidate of the Front at the election had called": no second comma.
  if (
    mention !== null &&
    (mention.kind === 'role' || mention.kind === 'anonymous') &&
    mention.number === 's' &&
    mention.start <= start + 2
  ) {
    const named = apposed(document, index, start, stops);
    if (named !== null) return { mention: named, side: 'before', rule: 'subject-with-apposition', start: named.start };
  }
  if (mention !== null)
    return { mention, side: 'before', rule: 'subject-before-verb', start: mention.phraseStart ?? mention.start };
  const owner = vocabulary.determiners.has(document.tokens.forms[start]!)
    ? apposed(document, index, start, stops)
    : null;
  if (owner !== null) return { mention: owner, side: 'before', rule: 'subject-with-apposition', start: owner.start };
  // "the moderator said": a noun that is in no list, with its article.
  const first = document.tokens.forms[start]!;
  if (!vocabulary.determiners.has(first) || end - start > 5 || end - start < 2 || start < sentenceStart) return null;
  for (let token = start + 1; token < end; token++)
    if (document.tokens.isWord[token] === 0 || vocabulary.prepositions.has(document.tokens.forms[token]!)) return null;
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

/** Backwards to the comma, mark, conjunction or sentence's beginning. */
function segmentStart(
  document: Document,
  vocabulary: Vocabulary,
  end: number,
  sentenceStart: number,
  stops: Uint8Array,
  isAside: boolean,
): number {
  const { forms, isWord } = document.tokens;
  let start = end;
  while (start > sentenceStart && end - start < 40) {
    const at = start - 1;
    const form = forms[at]!;
    if (stops[at] === 1) break;
    if (isWord[at] === 0) {
      if (
        form === ',' ||
        form === ';' ||
        form === ':' ||
        form === '(' ||
        form === '—' ||
        form === '–' ||
        form === '"' ||
        form === '”' ||
        form === '»'
      )
        break;
    } else if (
      !isAside &&
      vocabulary.conjunctions.has(form) &&
      !vocabulary.ands.has(form) &&
      form !== 'or' &&
      form !== 'ou'
    )
      break;
    start -= 1;
  }
  return start;
}

/**
 * The mention that heads a phrase which ends at `end`: the last one, unless a preposition leads back to an earlier one
 * ("a spokesman for the police").
 */
function headOf(
  document: Document,
  vocabulary: Vocabulary,
  index: MentionIndex,
  start: number,
  end: number,
): Mention | null {
  const { forms } = document.tokens;
  let mention = index.lastIn(start, end);
  // The phrase must reach the verb; "which state media" and the like end nearby.
  if (mention === null) return null;
  for (let steps = 0; steps < 6; steps++) {
    let before = mention.start - 1;
    while (before > start && before > mention.start - 4 && vocabulary.determiners.has(forms[before]!)) before -= 1;
    const preposition: string | undefined = before >= start ? forms[before] : undefined;
    const owner: Mention | null = index.lastIn(start, mention.start);
    // "Merkel's spokesman": the possessor is not the head; the loop is only about prepositions.
    if (preposition === undefined || !vocabulary.prepositions.has(preposition) || (before === start && owner === null))
      break;
    if (owner === null) break;
    mention = owner;
  }
  return mention;
}

/** "said X", "a déclaré X", "explique-t-il", "déclare à l'AFP X". */
function subjectAfter(document: Document, vocabulary: Vocabulary, index: MentionIndex, cue: FoundCue): Subject | null {
  const { forms, isWord } = document.tokens;
  const sentenceEnd = document.sentences[document.sentenceOf[cue.start]!]!.end;
  let at = cue.end;
  if (forms[at] === '-' || forms[at] === '–') at += forms[at + 1] === 't' ? 3 : 1;
  let hearer = false;
  // "a déclaré à la clôture le ministre": the phrase of place or time is over where another article or name stands.
  let isConsumed = false;
  for (let steps = 0; steps < 10 && at < sentenceEnd; steps++) {
    const mention =
      vocabulary.asides.at(forms, at) !== null
        ? null
        : (index.covering(at) ?? (vocabulary.determiners.has(forms[at]!) ? index.covering(at + 1) : null));
    if (vocabulary.complementisers.has(forms[at]!)) return null;
    const aside = vocabulary.asides.at(forms, at);
    if (aside !== null) {
      at = aside.end;
      continue;
    }
    if (hearer && isConsumed && (mention !== null || vocabulary.determiners.has(forms[at]!))) hearer = false;
    if (mention !== null && !hearer) {
      if (
        mention.kind === 'pronoun' &&
        (mention.start !== at ||
          vocabulary.pronouns.word(forms[at]!)?.isObject ||
          vocabulary.pronouns.word(forms[at]!)?.isRelative)
      )
        return null;
      // "raconte une jeune pêcheuse, Awa Sarr"
      if ((mention.kind === 'role' || mention.kind === 'anonymous') && forms[mention.end] === ',') {
        const named = index.covering(mention.end + 1);
        if (named?.kind === 'person' && named.start === mention.end + 1)
          return { mention: named, side: 'after', rule: 'subject-after-verb', start: cue.groupStart };
      }
      return { mention, side: 'after', rule: 'subject-after-verb', start: cue.groupStart };
    }
    if (hearer && mention !== null) {
      at = mention.end;
      hearer = false;
      continue;
    }
    // "a lancé une voix": a noun that is in no list.
    if (
      !hearer &&
      vocabulary.language.hasIncises &&
      vocabulary.determiners.has(forms[at]!) &&
      isWord[at + 1] === 1 &&
      document.tokens.capitals[at + 1] === 0 &&
      !vocabulary.fillers.has(forms[at + 1]!)
    ) {
      const described: Mention = {
        kind: 'role',
        start: at,
        end: at + 2,
        name: null,
        role: { start: at + 1, end: at + 2 },
        gender: null,
        number: 's',
        isDefinite: !vocabulary.indefinites.has(forms[at]!),
        country: null,
      };
      return { mention: described, side: 'after', rule: 'subject-after-verb', start: cue.groupStart };
    }
    if (isWord[at] === 0 && forms[at] !== "'" && forms[at] !== '’' && forms[at] !== '-') return null;
    // English inverts only side by side: "said Smith".
    if (vocabulary.language.hasBareClauses && steps > 0 && !vocabulary.determiners.has(forms[at - 1]!)) return null;
    if (vocabulary.language.hasBareClauses && vocabulary.prepositions.has(forms[at]!)) return null;
    if (
      hearer &&
      isWord[at] === 1 &&
      !vocabulary.determiners.has(forms[at]!) &&
      !vocabulary.prepositions.has(forms[at]!)
    )
      isConsumed = true;
    if (vocabulary.prepositions.has(forms[at]!)) {
      hearer = true;
      isConsumed = false;
    } else if (
      !hearer &&
      !vocabulary.determiners.has(forms[at]!) &&
      !vocabulary.auxiliaries.has(forms[at]!) &&
      isWord[at] === 1 &&
      !hearer &&
      vocabulary.fillers.has(forms[at]!)
    )
      return null;
    at += 1;
  }
  return null;
}

/** "According to X", "selon X". */
function afterPreposition(
  document: Document,
  vocabulary: Vocabulary,
  index: MentionIndex,
  cue: FoundCue,
): Subject | null {
  const { forms } = document.tokens;
  let at = cue.end;
  for (let steps = 0; steps < 8; steps++, at++) {
    const mention = index.covering(at);
    if (mention === null) {
      if (forms[at] === ',' || forms[at] === '.' || vocabulary.complementisers.has(forms[at] ?? '')) return null;
      continue;
    }
    let named = mention.apposition ?? mention;
    // "a tweet by X", "the spokesman, X"
    if (mention.apposition === undefined && (mention.kind === 'document' || mention.kind === 'role')) {
      for (let next = mention.end; next < mention.end + 10; next++) {
        if (forms[next] === '.') break;
        const inner = index.startingAt(next);
        if (
          inner !== null &&
          (inner.kind === 'person' || (mention.kind === 'document' && inner.kind === 'organization'))
        ) {
          named = inner;
          break;
        }
      }
    }
    return { mention: named, side: 'after', rule: 'source-after-preposition', start: cue.start };
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
