import type { FoundCue } from '../quotes/cues.ts';
import type { Vocabulary } from '../quotes/vocabulary.ts';
import type { Document } from '../text/document.ts';
import type { MentionIndex } from './mentionIndex.ts';
import type { Mention } from './mentions.ts';
import type { Subject } from './subjects.ts';

/** "In einem Brief schrieb sie": whether the verb comes second, behind what is no subject, so that the subject follows it. */
export function followsVerb(
  { tokens, sentences, sentenceOf }: Document,
  vocabulary: Vocabulary,
  index: MentionIndex,
  cue: FoundCue,
): boolean {
  if (!vocabulary.language.hasVerbSecond) return false;
  const next = index.startingAt(cue.end);
  if (next?.kind === 'pronoun') return !vocabulary.pronouns.word(tokens.forms[cue.end]!)?.isObject;
  // The phrase before the verb, back to the comma or mark.
  const { start } = sentences[sentenceOf[cue.start]!]!;
  let first = cue.start;
  while (first > start && tokens.isWord[first - 1] === 1 && cue.start - first < LONGEST_PHRASE) first -= 1;
  // "Von einer „Gefahr“ sprach der Reeder": marks end what stands before the verb.
  const isBehindMarks = first === cue.start && MARKS.has(tokens.forms[first - 1] ?? '');
  if (first === cue.start && !isBehindMarks) return false;
  const opener = tokens.forms[first]!;
  const isAdverbial =
    vocabulary.prepositions.has(opener) ||
    vocabulary.calendar.has(opener) ||
    (vocabulary.fillers.has(opener) && !vocabulary.determiners.has(opener) && !vocabulary.relatives.has(opener));
  const hasArticle = vocabulary.determiners.has(tokens.forms[cue.end] ?? '');
  // "der italienische Kardinal": past adjectives.
  let noun = cue.end + 1;
  while (
    noun < cue.end + 3 &&
    tokens.capitals[noun] === 0 &&
    tokens.isWord[noun + 1] === 1 &&
    index.covering(noun) === null
  )
    noun += 1;
  const behind = next ?? (hasArticle ? (index.covering(noun) ?? namedBehind(tokens, index, noun)) : null);
  return (isAdverbial || isBehindMarks) && behind !== null && vocabulary.pronouns.word(opener) === null;
}

/** "der Kardinal Angelo Sodano": a noun that is in no list, and the name right behind it. */
function namedBehind({ capitals }: Document['tokens'], index: MentionIndex, noun: number): Mention | null {
  const name = capitals[noun]! > 0 ? index.startingAt(noun + 1) : null;
  return name?.kind === 'person' ? name : null;
}

const MARKS = new Set(['“', '”', '"', '»', '«']);

/** Tokens. */
const LONGEST_PHRASE = 20;

/** "Die Ministerin hat den Vertrag als „Witz“ bezeichnet": a participle's subject stands before or behind its auxiliary. */
export function aroundAuxiliary(
  { tokens, sentences, sentenceOf }: Document,
  vocabulary: Vocabulary,
  index: MentionIndex,
  cue: FoundCue,
): Subject | null {
  if (!vocabulary.language.hasVerbSecond || cue.form.number !== undefined || cue.form.kind === 'preposition')
    return null;
  const { forms } = tokens;
  const { start } = sentences[sentenceOf[cue.start]!]!;
  for (let token = cue.start - 1; token >= Math.max(start, cue.start - LONGEST_BRACKET); token--) {
    if (!vocabulary.perfectAuxiliaries.has(forms[token]!)) continue;
    const hasArticle = vocabulary.determiners.has(forms[token + 1] ?? '');
    const behind = index.startingAt(token + 1) ?? (hasArticle ? index.covering(token + 2) : null);
    const before = index.endingAt(token);
    let first = (before?.phraseStart ?? before?.start ?? 0) - 1;
    while (first >= start && vocabulary.determiners.has(forms[first]!)) first -= 1;
    const isGoverned = first >= start && vocabulary.prepositions.has(forms[first]!);
    const isBefore = before !== null && before.start >= start && !isGoverned;
    const mention: Mention | null = isBefore ? before : behind;
    if (mention === null || mention.start >= cue.start) return null;
    return { mention, side: 'before', rule: 'subject-before-verb', start: mention.phraseStart ?? mention.start };
  }
  return null;
}

/** Tokens between an auxiliary and its participle. */
const LONGEST_BRACKET = 50;
