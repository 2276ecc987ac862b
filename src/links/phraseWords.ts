import type { Reader } from './nounPhrases.ts';

/** Whether a word is an adjective behind its noun, by its ending. */
export const isAdjective = ({ forms, capitals, vocabulary }: Adjectives, token: number): boolean =>
  capitals[token] === 0 &&
  !vocabulary.fillers.has(forms[token]!) &&
  vocabulary.adjectiveEndings.some((ending) => forms[token]!.endsWith(ending));

/** Behind the article that may stand here, and its apostrophe. */
export function articleEnd({ forms, vocabulary }: Pick<Reader, 'forms' | 'vocabulary'>, token: number): number {
  if (!vocabulary.linkArticles.has(forms[token] ?? '')) return token;
  return forms[token + 1] === "'" || forms[token + 1] === '’' ? token + 2 : token + 1;
}

export type Adjectives = Pick<Reader, 'forms' | 'capitals' | 'vocabulary'>;
