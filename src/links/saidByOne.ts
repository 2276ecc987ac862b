import type { FoundCue } from '../quotes/cues.ts';
import type { Vocabulary } from '../quotes/vocabulary.ts';
import type { Document } from '../text/document.ts';
import type { MentionIndex } from './mentionIndex.ts';
import type { Mention } from './mentions.ts';
import type { Subject } from './subjects.ts';

/** French « on » is whoever is at the place that stands with it, else nobody. */
export const isSaidByOne = ({ tokens: { forms }, language }: Document, { groupStart, end }: FoundCue): boolean =>
  language.startsWith('fr') && (forms[groupStart - 1] === 'on' || invertedOne(forms, end) > 0);

/** The token behind "-t-on", or 0. */
function invertedOne(forms: string[], verb: number): number {
  if (forms[verb] !== '-') return 0;
  const at = forms[verb + 1] === 't' && forms[verb + 2] === '-' ? verb + 3 : verb + 1;
  return forms[at] === 'on' ? at + 1 : 0;
}

/** « À l'Élysée, on assure que … », « … », dit-on à l'Élysée, où l'on assure que … */
export function bodyOfPlace(
  document: Document,
  vocabulary: Vocabulary,
  index: MentionIndex,
  cue: FoundCue,
): Subject | null {
  const { forms } = document.tokens;
  const { start } = document.sentences[document.sentenceOf[cue.start]!]!;
  const behind = invertedOne(forms, cue.end);
  if (behind > 0) {
    const place = index.firstIn(behind, behind + 4);
    if (place === null || !IN_PLACE.has(forms[behind]!) || !isBody(place)) return null;
    return { mention: place, side: 'after', rule: 'subject-after-verb', start: cue.groupStart };
  }
  const end = cue.groupStart - 1;
  const where = forms[end - 1] === "'" || forms[end - 1] === '’' ? end - 3 : end - 1;
  const isRelative = forms[where] === 'ou' && forms[where - 1] === ',';
  const place = isRelative ? index.endingAt(where - 1) : index.firstIn(start, Math.min(end, start + 5));
  if (place === null || !isBody(place) || (!isRelative && !vocabulary.prepositions.has(forms[start]!))) return null;
  return { mention: place, side: 'before', rule: 'subject-before-verb', start: end };
}

const isBody = ({ kind }: Mention): boolean => kind === 'organization' || kind === 'country';

/** Folded. */
const IN_PLACE = new Set(['a', 'au', 'aux', 'chez']);
