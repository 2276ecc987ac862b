import { isPreposition, kindOfNoun } from './arabicNouns.ts';
import { type ArabicContext, readNounPhrase } from './arabicPhrases.ts';
import type { Mention } from './mentions.ts';

/** «المحامي فلان، الذي قال إن», «الوزارة التي أعلنت أن»: whom the relative clause is about, with or without a comma before it. */
export function relativeOwner(context: ArabicContext, sentenceStart: number, relative: number): Mention | null {
  const { forms } = context.document.tokens;
  const pronoun = forms[relative]!;
  const end = forms[relative - 1] === '،' || forms[relative - 1] === ',' ? relative - 1 : relative;
  const name = context.nameAt[end - 1];
  if (name !== null && name !== undefined)
    return name.start < sentenceStart ? null : readNounPhrase(context, name.start, end);
  if (!(pronoun.endsWith('الذي') || pronoun.endsWith('التي'))) return null;
  for (let token = Math.max(sentenceStart, end - LONGEST_OWNER); token < end; token++) {
    const kind = kindOfNoun(context, token);
    if (kind !== 'role' && (kind !== 'organization' || end < relative)) continue;
    const mention = readNounPhrase(context, token, end);
    if (mention === null || mention.kind === 'anonymous') continue;
    // «السفير الكيني لدى دمشق، الذي»
    if (mention.end !== end && !(mention.kind === 'role' && isPreposition(context, mention.end))) continue;
    const isHers = mention.kind === 'organization' ? forms[token]!.endsWith('ه') : mention.gender === 'f';
    return isHers === pronoun.endsWith('التي') ? mention : null;
  }
  return null;
}

/** Tokens of «وزارة الخارجية الروسية» and the like. */
const LONGEST_OWNER = 7;
