import type { Vocabulary } from '../quotes/vocabulary.ts';
import type { Document } from '../text/document.ts';

/** «الاتحاد الدولي لكرة القدم (الفيفا)»: the words in brackets right behind a body's name, which is known by them from then on. */
export function bracketedNames({ tokens }: Document, { organizationNouns }: Vocabulary): Set<string> {
  const names = new Set<string>();
  const { forms, isWord } = tokens;
  const isBody = (form: string) => organizationNouns.has(form.startsWith('ال') ? form.slice(2) : form);
  for (let token = 1; token + 2 < tokens.count; token++) {
    if (isWord[token] === 1 || forms[token] !== '(' || forms[token + 2] !== ')' || forms[token + 1]!.length < 3)
      continue;
    for (let at = token - 1; at > token - FARTHEST && at >= 0; at--)
      if (isBody(forms[at]!)) {
        names.add(forms[token + 1]!);
        break;
      }
  }
  return names;
}

/** Tokens between the body's noun and the bracket. */
const FARTHEST = 8;
