import type { FoundCue } from '../quotes/cues.ts';
import type { Vocabulary } from '../quotes/vocabulary.ts';
import type { Document } from '../text/document.ts';
import { MAY_BE_CUE } from '../text/wordClasses.ts';
import { isOblique, ownedBy } from './cases.ts';
import type { MentionIndex } from './mentionIndex.ts';
import type { Mention } from './mentions.ts';
import type { Subject } from './subjects.ts';

/**
 * The mention that heads a phrase which ends at `end`: the last one, unless a preposition leads back to an earlier one
 * ("a spokesman for the police").
 */
export function headOf(
  document: Document,
  vocabulary: Vocabulary,
  index: MentionIndex,
  start: number,
  end: number,
  areSeveral: boolean,
): Mention | null {
  const { forms } = document.tokens;
  let mention = index.lastIn(start, end);
  while (mention !== null && isOblique(document, vocabulary, mention) && mention.start > start) {
    const earlier = index.lastIn(start, mention.start);
    if (earlier === null) return null;
    mention = earlier;
  }
  // The phrase must reach the verb; "which state media" and the like end nearby.
  if (mention === null) return null;
  for (let steps = 0; steps < 6; steps++) {
    // "a spokesman for Kuwait's ministry": past the owner.
    const possessor: Mention | null =
      forms[mention.start] === "'" || forms[mention.start] === '’' ? index.endingAt(mention.start) : null;
    const first: number = possessor === null || possessor.start < start ? mention.start : possessor.start;
    let before: number = first - 1;
    // « un confrère de « L'Écho » »: the name stands in marks.
    if (OPENING.has(forms[before] ?? '')) before -= 1;
    while (before > start && before > first - 5 && isArticle(vocabulary, forms, before)) before -= 1;
    // "a spokesman for Mayor Clara Low", "an aide to Senator Low": past the title.
    if (vocabulary.language.hasBareClauses && mention.kind === 'person')
      while (before > start && before > first - 5 && isTitleWord(document, vocabulary, before)) before -= 1;
    const preposition: string | undefined = before >= start ? forms[before] : undefined;
    // "Ein Sprecher der Behörde": the body in the genitive, behind its article.
    const spokesman: Mention | null =
      vocabulary.language.nounsHaveCapitals &&
      (before < first - 1 || vocabulary.determiners.has(forms[first]!)) &&
      mention.kind !== 'person'
        ? index.endingAt(before + 1)
        : null;
    if (
      spokesman !== null &&
      spokesman.start >= start &&
      (spokesman.kind === 'role' || spokesman.kind === 'anonymous')
    ) {
      mention = spokesman;
      continue;
    }
    // «представитель МИД страны»: without articles the owner stands right behind its noun.
    const possessed: Mention | null = ownedBy(document, vocabulary, index, mention, start);
    if (possessed !== null) {
      mention = possessed;
      continue;
    }
    const owner: Mention | null = index.lastIn(start, first);
    // "Merkel's spokesman": the possessor is not the head; the loop is only about prepositions.
    // "X et Y ont dit": the first of them.
    if (areSeveral && owner !== null && vocabulary.ands.has(preposition ?? '') && owner.end === before) {
      mention = owner;
      continue;
    }
    if (preposition === undefined || !vocabulary.prepositions.has(preposition) || (before === start && owner === null))
      break;
    if (owner === null) break;
    mention = owner;
  }
  return mention;
}

/** A title or honorific with a capital, as it stands before a name: "House Speaker", "Mr". */
const isTitleWord = ({ tokens }: Document, vocabulary: Vocabulary, token: number): boolean =>
  tokens.capitals[token]! > 0 &&
  (vocabulary.roles.word(tokens.forms[token]!) !== null ||
    vocabulary.honorifics.has(tokens.forms[token]!) ||
    vocabulary.organizationNouns.has(tokens.forms[token]!));

/** An article, or the apostrophe of one. */
const isArticle = (vocabulary: Vocabulary, forms: string[], token: number): boolean =>
  vocabulary.determiners.has(forms[token]!) ||
  ((forms[token] === "'" || forms[token] === '’') && vocabulary.determiners.has(forms[token - 1] ?? ''));

const OPENING = new Set(['«', '“', '"']);

/** "a former Trump aide": behind the article the title or body is the head, and the name before it no more than an attribute. */
export function headBehindName(
  { tokens }: Document,
  vocabulary: Vocabulary,
  index: MentionIndex,
  start: number,
  end: number,
): Mention | null {
  if (!vocabulary.language.hasBareClauses || !vocabulary.determiners.has(tokens.forms[start]!)) return null;
  const name = index.firstIn(start, end);
  if (name === null || name.start === start || (name.kind !== 'person' && name.kind !== 'organization')) return null;
  const head = index.startingAt(name.end);
  return head?.kind === 'role' && head.end <= end ? head : null;
}

/** "The agency reported on Monday an official, who …, said": what stands before the last verb of speech is that verb's subject. */
export function behindSpeech({ tokens }: Document, vocabulary: Vocabulary, start: number, end: number): number {
  if (!vocabulary.language.hasBareClauses) return start;
  for (let token = end - 1; token > start; token--) {
    if ((tokens.classes[token]! & MAY_BE_CUE) === 0) continue;
    const verb = vocabulary.cues.word(tokens.forms[token]!);
    if (verb !== null && verb.number === undefined && tokens.capitals[token] === 0) return token + 1;
  }
  return start;
}

/** "Proponents of the new bill say", "cheering fans shouted": people in the plural whom no list has. */
export function manyWithoutName(
  { tokens, sentences, sentenceOf }: Document,
  vocabulary: Vocabulary,
  start: number,
  end: number,
  cue: FoundCue,
): Mention | null {
  const { forms, isWord, capitals } = tokens;
  const isSpeech = cue.form.kind === 'say' || (cue.form.kind === 'evaluate' && end - start <= 2);
  if (!vocabulary.language.hasBareClauses || !isSpeech || cue.form.number === 's') return null;
  // "what bosses called “a hitch”"
  if (forms[end - 2] === 'what' && start < end - 1)
    return manyWithoutName({ tokens, sentences, sentenceOf } as Document, vocabulary, end - 1, end, cue);
  let head = start;
  while (head < end && isWord[head] === 1 && !vocabulary.prepositions.has(forms[head]!)) head += 1;
  const noun = forms[head - 1] ?? '';
  const opensSentence = start === sentences[sentenceOf[start]!]!.start;
  const isMany = head > start && head - start <= 4 && noun.length > 4 && noun.endsWith('s') && !noun.endsWith('ss');
  if (!isMany || vocabulary.fillers.has(noun) || (capitals[head - 1]! > 0 && !(opensSentence && head === start + 1)))
    return null;
  return {
    kind: 'anonymous',
    start,
    end: head,
    name: null,
    role: null,
    gender: null,
    number: 'p',
    isDefinite: false,
    country: null,
  };
}

/** Backwards to the comma, mark, conjunction or sentence's beginning. */
export function segmentStart(
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
    const opening =
      form === ')' && !isAside
        ? parenthesisStart(forms, at, sentenceStart)
        : CLOSING.has(form) && isAside
          ? nameInMarksStart(forms, vocabulary, at, sentenceStart)
          : at;
    if (opening < at) {
      start = opening;
      continue;
    }
    if (isWord[at] === 0) {
      if (
        form === ',' ||
        form === ';' ||
        form === ':' ||
        form === '(' ||
        (form === ')' && isAside) ||
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

/** Where a short parenthesis that ends at a token opens: "Jane Doe (D-Ohio) on Monday said"; the token itself without one. */
export function parenthesisStart(forms: string[], token: number, least: number): number {
  for (let at = token - 1; at >= Math.max(least, token - 8); at--) if (forms[at] === '(') return at;
  return token;
}

/** Where the marks of « du « Temps » » open that close at a token; the token itself where they hold no name. */
function nameInMarksStart(forms: string[], vocabulary: Vocabulary, token: number, least: number): number {
  for (let at = token - 1; at > Math.max(least, token - 6); at--)
    if (OPENING.has(forms[at]!)) return vocabulary.nameLinks.has(forms[at - 1]!) ? at : token;
  return token;
}

const CLOSING = new Set(['»', '”', '"']);

/** The token before a mention and its articles. */
export function beforePhrase({ tokens }: Document, vocabulary: Vocabulary, { start, phraseStart }: Mention): number {
  let token = (phraseStart ?? start) - 1;
  while (token >= 0 && vocabulary.determiners.has(tokens.forms[token]!)) token -= 1;
  return token;
}

/** One person or title, with no "and" before it. */
export function isOne({ forms }: Document['tokens'], vocabulary: Vocabulary, { mention }: Subject): boolean {
  if (mention.number === 'p' || (mention.kind !== 'person' && mention.kind !== 'role')) return false;
  for (let at = mention.start - 1; at >= Math.max(0, mention.start - 4); at--)
    if (vocabulary.ands.has(forms[at]!)) return false;
  return true;
}
