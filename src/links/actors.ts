import type { FoundQuote } from '../quotes/find.ts';
import { isKnownPerson, resolve } from './resolve.ts';
import type { ChosenSpeaker, SpeakerContext } from './speakerContext.ts';

/** In a new paragraph the person whom the text first names right behind the marks: another one speaks now. */
export function introducedBehind(context: SpeakerContext, quote: FoundQuote): ChosenSpeaker | null {
  const { paragraphs, paragraphOf } = context.document;
  if (context.vocabulary.language.isVerbFirst || paragraphs[paragraphOf[quote.start]!]!.start < quote.start - 2)
    return null;
  const behind = namedBehind(context, quote);
  if (behind === null || behind.one === null || behind.one === 'nobody') return null;
  return behind.one.mentions[0] === behind.mention ? behind : null;
}

/** "“No,” she said. Ann Low shook her head. “…”": between two quotes of a paragraph, a sentence whose subject is somebody else. */
export function actingBetween(context: SpeakerContext, quote: FoundQuote): ChosenSpeaker | null {
  const { document, vocabulary, sentenceSubjects, isQuoted } = context;
  const sentence = document.sentenceOf[quote.start]! - 1;
  const mention = sentenceSubjects.get(sentence);
  if (!vocabulary.language.hasBareClauses || mention?.kind !== 'person') return null;
  if (document.paragraphOf[mention.start] !== document.paragraphOf[quote.start]) return null;
  const { start, end } = document.sentences[sentence]!;
  for (let token = start; token < end; token++) if (isQuoted[token] === 1) return null;
  const speaker = resolve(context, mention, 'subject-of-sentence', []);
  return speaker?.one && speaker.one !== 'nobody' && isKnownPerson(context, speaker.one) ? speaker : null;
}

/** « Réjean Tardif n'est pas surpris. « … » »: the person who acts in the sentence before, in the same paragraph. */
export function actorBefore(context: SpeakerContext, { start, rule }: FoundQuote): ChosenSpeaker | null {
  const { document, vocabulary, sentenceSubjects, isQuoted } = context;
  if (rule !== 'sentence-in-marks' || vocabulary.adjectiveEndings.length === 0) return null;
  const mention = sentenceSubjects.get(document.sentenceOf[start]! - 1);
  if (mention === undefined || isQuoted[mention.start] === 1) return null;
  if (document.paragraphOf[mention.start] !== document.paragraphOf[start]) return null;
  const actor = resolve(context, mention.apposition ?? mention, 'subject-of-sentence', []);
  return actor !== null && isPerson(actor) ? actor : null;
}

/** « … » Assise devant sa maison, Awa Sarr attend: the person whom the sentence behind the marks has for its subject. */
export function namedBehind(context: SpeakerContext, quote: FoundQuote): ChosenSpeaker | null {
  const { document, sentenceSubjects, oneOf } = context;
  if (context.vocabulary.language.isVerbFirst) return null;
  const behind = Math.min(quote.end + 1, document.tokens.count - 1);
  const next = sentenceSubjects.get(document.sentenceOf[behind]!);
  if (next === undefined || document.paragraphOf[next.start] !== document.paragraphOf[quote.start]) return null;
  const one = oneOf.get(next.apposition ?? next);
  if (one?.kind !== 'person') return null;
  return { one, country: null, mention: next, gender: one.gender, rule: 'subject-of-sentence' };
}

/** The first mention of a sentence that no preposition governs. */
export function sentenceSubject(context: SpeakerContext, token: number): ChosenSpeaker | null {
  const { document, sentenceSubjects } = context;
  const sentence = document.sentenceOf[token]!;
  const mention = sentenceSubjects.get(sentence);
  if (mention === undefined || mention.start >= token || context.isQuoted[mention.start] === 1) return null;
  // Where the verb comes first its subject follows at once: «أمر بصنع منبر …» tells of no subject.
  const isFar = mention.start - document.sentences[sentence]!.start > FARTHEST_SUBJECT;
  if (context.vocabulary.language.isVerbFirst && isFar) return null;
  return resolve(context, mention, 'subject-of-sentence', []);
}

/** « — Qui est responsable ? — Tout le monde. »: who answers is the person who spoke last or acts before the dialogue; who asks is nobody. */
export function answerer(
  context: SpeakerContext,
  { start, end }: FoundQuote,
  chosen: (ChosenSpeaker | null)[],
): ChosenSpeaker | null {
  const { document, sentenceSubjects } = context;
  const { forms } = document.tokens;
  if (forms[end - 1] === '?' || forms[start - 2] !== '?') return null;
  for (let index = chosen.length - 1; index >= Math.max(0, chosen.length - 6); index--) {
    const speaker = chosen[index] ?? null;
    if (speaker !== null && isPerson(speaker)) return { ...speaker, rule: 'same-speaker-goes-on' };
  }
  const first = document.sentenceOf[start]! - 1;
  for (let sentence = first; sentence >= Math.max(0, first - 4); sentence--) {
    const mention = sentenceSubjects.get(sentence);
    const actor =
      mention === undefined ? null : resolve(context, mention.apposition ?? mention, 'subject-of-sentence', []);
    if (actor !== null && isPerson(actor)) return actor;
  }
  return null;
}

const isPerson = ({ one }: ChosenSpeaker): boolean => one !== null && one !== 'nobody' && one.kind === 'person';

/** Tokens: verb, adverb or day, title. */
const FARTHEST_SUBJECT = 6;
