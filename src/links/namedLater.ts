import type { Mention } from './mentions.ts';
import { agrees, type ChosenSpeaker, type SpeakerContext } from './speakerContext.ts';

/** A title in the first sentence whose bearer the next one names as its subject. */
export function namedNext(context: SpeakerContext, mention: Mention): ChosenSpeaker | null {
  const { document, sentenceSubjects, oneOf, vocabulary } = context;
  const sentence = document.sentenceOf[mention.start]!;
  if (vocabulary.language.isVerbFirst || sentence > 2) return null;
  const next = sentenceSubjects.get(sentence + 1);
  const one = next === undefined ? undefined : oneOf.get(next);
  if (one?.kind !== 'person' || one.role !== null || one.mentions[0] !== next) return null;
  // «сказал руководитель проекта Ян Горак»: a title of his own.
  const { isWord, capitals } = document.tokens;
  if (vocabulary.nameEndings.length > 0 && isWord[next!.start - 1] === 1 && capitals[next!.start - 1] === 0)
    return null;
  return { one, country: null, mention, gender: one.gender, rule: 'title-named-next' };
}

/** « Le président a promis « … ». « … », a lancé Jean Koné »: in the same paragraph a name that comes in without a title bears the one before. */
export function namedByNextVerb(context: SpeakerContext, mention: Mention): ChosenSpeaker | null {
  const { document, cues, subjects, oneOf, vocabulary } = context;
  if (vocabulary.adjectiveEndings.length === 0) return null;
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cues[middle]!.start < mention.end) low = middle + 1;
    else high = middle;
  }
  for (let index = low; index < Math.min(cues.length, low + 4); index++) {
    const subject = subjects[index];
    if (document.paragraphOf[cues[index]!.start] !== document.paragraphOf[mention.start]) return null;
    if (subject === null || subject === undefined || subject.mention === mention) continue;
    const one = oneOf.get(subject.mention);
    if (one?.kind !== 'person' || one.role !== null || one.mentions[0] !== subject.mention) return null;
    return agrees(one, mention.gender)
      ? { one, country: null, mention, gender: one.gender, rule: 'title-named-next' }
      : null;
  }
  return null;
}
