import type { FoundCue } from '../quotes/cues.ts';
import type { Vocabulary } from '../quotes/vocabulary.ts';
import type { Document } from '../text/document.ts';
import type { MentionIndex } from './mentionIndex.ts';

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
  if (first === cue.start) return false;
  const opener = tokens.forms[first]!;
  const isAdverbial =
    vocabulary.prepositions.has(opener) ||
    vocabulary.calendar.has(opener) ||
    (vocabulary.fillers.has(opener) && !vocabulary.determiners.has(opener) && !vocabulary.relatives.has(opener));
  const hasArticle = vocabulary.determiners.has(tokens.forms[cue.end] ?? '');
  const behind = next ?? (hasArticle ? index.covering(cue.end + 1) : null);
  return isAdverbial && behind !== null && vocabulary.pronouns.word(opener) === null;
}

/** Tokens. */
const LONGEST_PHRASE = 20;
