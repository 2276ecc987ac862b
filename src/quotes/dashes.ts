import type { Document } from '../text/document.ts';
import type { MarkedPassage } from './marks.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The passages in marks together with speech behind a dash that opens its paragraph: «— Пора, — сказал он. — Едем», "—Vamos —dijo—.
 * Es tarde". A second dash with a verb of speech behind it shows that the paragraph is no item of a list. Linear in the text.
 */
export function withDashes(document: Document, vocabulary: Vocabulary, passages: MarkedPassage[]): MarkedPassage[] {
  if (!vocabulary.language.hasDashSpeech) return passages;
  const spoken = document.paragraphs.flatMap(({ start, end }) => speechOf(document, vocabulary, start, end));
  if (spoken.length === 0) return passages;
  // Marks inside such speech are the speaker's own.
  let at = 0;
  const apart = passages.filter(({ open }) => {
    while (at < spoken.length && spoken[at]!.end < open) at += 1;
    return at >= spoken.length || open < spoken[at]!.open;
  });
  return [...apart, ...spoken].sort((one, other) => one.open - other.open);
}

function speechOf(document: Document, vocabulary: Vocabulary, start: number, end: number): MarkedPassage[] {
  const { forms, isWord } = document.tokens;
  if (!isDash(forms[start]!)) return [];
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
  return found;
}

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
