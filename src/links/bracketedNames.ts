import type { Vocabulary } from '../quotes/vocabulary.ts';
import type { Document } from '../text/document.ts';

/** «الاتحاد الدولي لكرة القدم (الفيفا)»: the words in brackets right behind a body's name, which is known by them from then on. */
export function bracketedNames({ tokens }: Document, { organizationNouns }: Vocabulary): Set<string> {
  const names = new Set<string>();
  const { forms, isWord } = tokens;
  let body = -FARTHEST;
  for (let token = 0; token + 2 < tokens.count; token++) {
    const form = forms[token]!;
    if (organizationNouns.has(form.startsWith('ال') ? form.slice(2) : form)) body = token;
    if (form !== '(' || forms[token + 2] !== ')' || isWord[token + 1] === 0) continue;
    if (token - body < FARTHEST && forms[token + 1]!.length > 2) names.add(forms[token + 1]!);
  }
  return names;
}

/** Tokens between the body's noun and the bracket. */
const FARTHEST = 8;
