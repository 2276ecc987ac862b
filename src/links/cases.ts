import type { Vocabulary } from '../quotes/vocabulary.ts';
import type { Document } from '../text/document.ts';
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

function isListed(vocabulary: Vocabulary, forms: string[], token: number): boolean {
  const form = forms[token]!;
  return (
    vocabulary.roles.at(forms, token) !== null ||
    vocabulary.organizationNouns.has(form) ||
    vocabulary.anonymousNouns.has(form) ||
    vocabulary.documentNouns.has(form)
  );
}
