import type { Document } from '../text/document.ts';
import type { MarkedPassage } from './marks.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Ends passages whose closing mark is missing before the sentence that a verb of speech of the reporter's begins: `: «… . وأضاف أن …`.
 * For languages whose verb comes first. Changes the passages.
 */
export function endUnclosed(document: Document, { cues }: Vocabulary, passages: MarkedPassage[]): void {
  const { forms } = document.tokens;
  for (const passage of passages) {
    if (passage.isClosed) continue;
    const last = document.sentenceOf[passage.end - 1]!;
    for (let sentence = document.sentenceOf[passage.start]! + 1; sentence <= last; sentence++) {
      const { start } = document.sentences[sentence]!;
      const form = forms[start]!;
      const cue = cues.word(form);
      if (cue === null || cue.isParticiple || cue.needsWords || form[0] !== 'و' || cues.word(form.slice(1)) === null)
        continue;
      passage.end = start;
      break;
    }
  }
}
