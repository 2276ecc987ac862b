import type { Vocabulary } from '../quotes/vocabulary.ts';
import type { Document } from '../text/document.ts';
import type { MentionIndex } from './mentionIndex.ts';
import type { Mention } from './mentions.ts';

/** Whether a mention stands in a case that no subject has, told by the form of its title or noun. Languages without cases say no. */
export function isOblique({ tokens }: Document, vocabulary: Vocabulary, mention: Mention): boolean {
  if (vocabulary.oblique.size === 0 || mention.kind === 'pronoun' || mention.kind === 'country') return false;
  const { start, end } = mention.role ?? mention;
  for (let token = start; token < end; token++) {
    const form = tokens.forms[token]!;
    if (vocabulary.oblique.has(form)) return true;
    if (isListed(vocabulary, tokens.forms, token)) return false;
  }
  return false;
}

/** «по словам министра культуры Ивана Петрова», «с министром Петровым»: whether a name is governed by a preposition of source or a title in another case. */
export function isGoverned({ tokens, sentenceOf }: Document, vocabulary: Vocabulary, start: number): boolean {
  const { forms, isWord, capitals } = tokens;
  for (let token = start - 1; token >= Math.max(0, start - FARTHEST_GOVERNOR); token--) {
    if (isWord[token] === 0 || sentenceOf[token] !== sentenceOf[start]) return false;
    const role = vocabulary.roles.at(forms, token);
    if (role !== null && role.end <= start) return vocabulary.oblique.has(forms[token]!);
    const cue = vocabulary.cues.at(forms, token);
    if (cue !== null) return cue.entry.kind === 'preposition';
    const before = vocabulary.cues.at(forms, token - 1);
    if (before !== null && before.end > token) return before.entry.kind === 'preposition';
    if (vocabulary.prepositions.has(forms[token]!) && capitals[token] === 0) return token === start - 1;
  }
  return false;
}

/** Tokens: a long office may stand between. */
const FARTHEST_GOVERNOR = 7;

function isListed(vocabulary: Vocabulary, forms: string[], token: number): boolean {
  const form = forms[token]!;
  return (
    vocabulary.roles.at(forms, token) !== null ||
    vocabulary.organizationNouns.has(form) ||
    vocabulary.anonymousNouns.has(form) ||
    vocabulary.documentNouns.has(form)
  );
}

/** A word in small letters that is no preposition and no verb of speech, in a language that joins nouns without prepositions. */
export function isGenitive({ tokens }: Document, vocabulary: Vocabulary, token: number): boolean {
  const form = tokens.forms[token] ?? '';
  return (
    vocabulary.nameEndings.length > 0 &&
    tokens.isWord[token] === 1 &&
    tokens.capitals[token] === 0 &&
    !vocabulary.fillers.has(form) &&
    vocabulary.cues.at(tokens.forms, token) === null
  );
}

/** What a body or state in the genitive belongs to: the title or noun right before it, past an adjective. */
export function ownedBy(
  { tokens }: Document,
  vocabulary: Vocabulary,
  index: MentionIndex,
  mention: Mention,
  start: number,
): Mention | null {
  if (vocabulary.language.hasArticles || (mention.kind !== 'organization' && mention.kind !== 'country')) return null;
  let end = mention.start;
  for (let steps = 0; steps < 3 && end > start; steps++) {
    const owned = index.endingAt(end);
    if (owned !== null)
      return owned.kind === 'role' || owned.kind === 'anonymous' || owned.kind === 'organization' ? owned : null;
    if (tokens.isWord[end - 1] === 0 || vocabulary.prepositions.has(tokens.forms[end - 1]!)) return null;
    end -= 1;
  }
  return null;
}
