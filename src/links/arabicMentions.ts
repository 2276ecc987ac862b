import { type ArabicContext, readNounPhrase } from './arabicPhrases.ts';
import type { Mention } from './mentions.ts';
import type { Subject } from './subjects.ts';

/** What speaks in an Arabic text: the subjects found beside cues, and every title that a name follows. */
export function findArabicMentions(context: ArabicContext, found: Mention[], subjects: (Subject | null)[]): Mention[] {
  const { document, vocabulary } = context;
  const { forms, isWord, count } = document.tokens;
  const mentions = new Map<number, Mention>();
  for (const mention of found) mentions.set(mention.start, mention);
  for (const subject of subjects) if (subject !== null) mentions.set(subject.mention.start, subject.mention);
  for (let token = 0; token < count; token++) {
    if (isWord[token] === 0 || mentions.has(token)) continue;
    const form = forms[token]!;
    const noun = form.replace(/^(?:و|ف)?(?:لل|بال|ال|ل|ب)?/, '');
    const isTitle =
      vocabulary.roles.word(form) !== null ||
      vocabulary.roles.word(noun) !== null ||
      form === 'نظيره' ||
      form === 'نظيرها' ||
      form === 'ونظيره';
    if (!isTitle) continue;
    const sentence = document.sentences[document.sentenceOf[token]!]!;
    const mention = readNounPhrase(context, token, Math.min(sentence.end, token + 16));
    if (mention?.kind === 'person' && mention.name !== null && mention.name.end - mention.name.start >= 2) {
      mentions.set(token, mention);
      token = mention.end - 1;
    }
  }
  return [...mentions.values()].sort((a, b) => a.start - b.start);
}
