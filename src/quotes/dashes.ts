import type { Document } from '../text/document.ts';
import type { MarkedPassage } from './marks.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The passages in marks together with speech behind a dash that opens its paragraph: «— Пора, — сказал он. — Едем», "—Vamos —dijo—.
 * Es tarde", « — Il est tard, dit-il. ». A second dash or a comma with a verb of speech behind it shows that the paragraph is no item
 * of a list, as does a question among several such paragraphs. Linear in the text.
 */
export function withDashes(document: Document, vocabulary: Vocabulary, passages: MarkedPassage[]): MarkedPassage[] {
  if (!vocabulary.language.hasDashSpeech) return passages;
  const { paragraphs } = document;
  const spoken: MarkedPassage[] = [];
  for (let index = 0; index < paragraphs.length; index++) {
    const { start } = paragraphs[index]!;
    if (!isDash(document.tokens.forms[start]!)) continue;
    let last = index + 1;
    while (last < paragraphs.length && isDash(document.tokens.forms[paragraphs[last]!.start]!)) last += 1;
    const lines = paragraphs
      .slice(index, last)
      .map((line) => ({ ...line, found: speechOf(document, vocabulary, line) }));
    const isDialogue =
      (lines.length > 1 || document.tokens.forms[start - 1] === ':') &&
      lines.every((line) => endsAsSentence(document, line)) &&
      lines.some((line) => line.found.length > 0 || document.tokens.forms[line.end - 1] === '?');
    for (const line of lines) {
      if (line.found.length > 0) spoken.push(...line.found);
      else if (isDialogue && vocabulary.adjectiveEndings.length > 0)
        spoken.push({
          open: line.start,
          start: line.start + 1,
          end: line.end,
          isClosed: true,
          isDash: true,
          isLine: true,
        });
    }
    index = last - 1;
  }
  if (spoken.length === 0) return passages;
  // Marks inside such speech are the speaker's own.
  let at = 0;
  const apart = passages.filter(({ open }) => {
    while (at < spoken.length && spoken[at]!.end < open) at += 1;
    return at >= spoken.length || open < spoken[at]!.open;
  });
  return [...apart, ...spoken].sort((one, other) => one.open - other.open);
}

function endsAsSentence({ tokens: { forms, capitals } }: Document, { start, end }: Line): boolean {
  return end > start + 1 && capitals[start + 1]! > 0 && STOPS.has(forms[end - 1]!);
}

const STOPS = new Set(['.', '?', '!', '…']);

function speechOf(document: Document, vocabulary: Vocabulary, { start, end }: Line): MarkedPassage[] {
  const { forms, isWord } = document.tokens;
  const found: MarkedPassage[] = [];
  let open = start;
  let isSpeech = true;
  for (let token = start + 1; token < end; token++) {
    if (!isDash(forms[token]!)) continue;
    if (isSpeech && tellsOfSpeech(document, vocabulary, token + 1, end)) {
      if (token > open + 1) found.push({ open, start: open + 1, end: token, isClosed: true, isDash: true });
      isSpeech = false;
    } else if (!isSpeech && (isWord[token - 1] === 0 || isWord[token + 1] === 0)) {
      // Behind "—" the mark of the reporter's sentence: "—dijo—. Es tarde".
      open = isWord[token + 1] === 0 ? token + 1 : token;
      isSpeech = true;
    }
  }
  if (found.length > 0 && isSpeech && end > open + 2)
    found.push({ open, start: open + 1, end, isClosed: true, isDash: true });
  return found.length > 0 ? found : speechBeforeIncise(document, vocabulary, { start, end });
}

/** « — Il est tard, dit-il. Partons. »: before the comma, and again behind the sentence of the verb. */
function speechBeforeIncise(document: Document, vocabulary: Vocabulary, { start, end }: Line): MarkedPassage[] {
  const { forms } = document.tokens;
  if (vocabulary.adjectiveEndings.length === 0) return [];
  for (let comma = start + 2; comma < Math.min(end, start + LONGEST_SPEECH); comma++) {
    const isComma = forms[comma] === ',';
    if (!(isComma || forms[comma] === '?' || forms[comma] === '!') || !isIncise(document, vocabulary, comma + 1, end))
      continue;
    const found: MarkedPassage[] = [{ open: start, start: start + 1, end: comma, isClosed: true, isDash: true }];
    const rest = document.sentences[document.sentenceOf[comma + 1]!]!.end;
    if (rest < end) found.push({ open: rest - 1, start: rest, end, isClosed: true, isDash: true });
    return found;
  }
  return [];
}

/** Tokens. */
const LONGEST_SPEECH = 200;

/** Whether a verb of speech begins here with its subject behind it: "dit-il", "a-t-elle dit", « répond la maire ». */
function isIncise({ tokens }: Document, vocabulary: Vocabulary, start: number, end: number): boolean {
  const { forms, capitals } = tokens;
  let isInverted = false;
  let verb = start;
  for (; verb < Math.min(end, start + LONGEST_GROUP); verb++) {
    const form = forms[verb]!;
    const isPronoun = forms[verb - 1] === '-' && vocabulary.pronouns.word(form) !== null;
    isInverted ||= isPronoun;
    const cue = vocabulary.cues.at(forms, verb);
    if (cue !== null && cue.entry.kind !== 'preposition' && !cue.entry.isParticiple) {
      const next = forms[cue.end] ?? '';
      return (
        isInverted ||
        next === '-' ||
        vocabulary.determiners.has(next) ||
        capitals[cue.end]! > 0 ||
        vocabulary.honorifics.has(next)
      );
    }
    const isSmall =
      isPronoun || form === '-' || form === "'" || form === '’' || vocabulary.auxiliaries.has(form) || form === 't';
    if (!isSmall) return false;
  }
  return false;
}

/** Tokens. */
const LONGEST_GROUP = 8;

type Line = Document['paragraphs'][number];

const isDash = (form: string): boolean => form === '—' || form === '–' || form === '―';

/** Whether a verb of speech stands within the first words. */
function tellsOfSpeech({ tokens }: Document, vocabulary: Vocabulary, start: number, end: number): boolean {
  for (let token = start; token < Math.min(end, start + 4); token++) {
    const cue = vocabulary.cues.at(tokens.forms, token);
    if (cue !== null && cue.entry.kind !== 'preposition' && !cue.entry.needsSubject) return true;
    if (tokens.isWord[token] === 0) return false;
  }
  return false;
}
