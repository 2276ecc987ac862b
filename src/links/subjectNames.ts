import type { Vocabulary } from '../quotes/vocabulary.ts';
import type { Document } from '../text/document.ts';
import { isGenitive } from './cases.ts';
import type { MentionIndex } from './mentionIndex.ts';
import type { Mention } from './mentions.ts';
import type { Subject } from './subjects.ts';

/** "Virginia delegate Beau Correll": the name behind the description. */
export function withName(document: Document, vocabulary: Vocabulary, index: MentionIndex, subject: Subject): Subject {
  if (subject.mention.kind === 'pronoun' || subject.side === 'before') return subject;
  const next = index.startingAt(subject.mention.end);
  if (next?.kind === 'person') return { ...subject, mention: next };
  // «заявил президент страны Олег Марков», «руководитель проекта с чешской стороны Ян Горак»: nouns in other cases stand between.
  let token = subject.mention.end;
  while (token < subject.mention.end + 9 && index.startingAt(token)?.kind !== 'person') {
    const body = index.startingAt(token);
    const form = document.tokens.forms[token] ?? '';
    const isJoint =
      vocabulary.ands.has(form) || (vocabulary.nameEndings.length > 0 && vocabulary.prepositions.has(form));
    if (
      !isJoint &&
      !isGenitive(document, vocabulary, token) &&
      body?.kind !== 'organization' &&
      body?.kind !== 'country'
    )
      break;
    token = Math.max(token + 1, body?.end ?? 0);
  }
  const behind = index.startingAt(token);
  const isNamed = behind?.kind === 'person' && subject.mention.kind === 'role';
  // «сказал президент на встрече с Марковым»
  const isOther = isNamed && vocabulary.nameEndings.length > 0 && isNamedInCase(document, vocabulary, behind, subject);
  return isNamed && !isOther ? { ...subject, mention: behind } : subject;
}

/** Whether a name behind the subject's title is governed by something else: a preposition or a second title in another case. */
function isNamedInCase(document: Document, vocabulary: Vocabulary, name: Mention, { mention }: Subject): boolean {
  const { forms } = document.tokens;
  if (vocabulary.prepositions.has(forms[name.start - 1] ?? '')) return true;
  for (let token = mention.end; token < name.start; token++)
    if (vocabulary.oblique.has(forms[token]!) && vocabulary.roles.at(forms, token) !== null) return true;
  return false;
}
