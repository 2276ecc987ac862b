import { type ClauseContext, clauseEnd } from './clauses.ts';
import type { FoundQuote } from './find.ts';
import { hasFiniteVerb } from './finiteVerbs.ts';
import type { MarkedPassage } from './marks.ts';

/**
 * "her claim that she was “never told”", "the conclusion of the mayor that …": a clause behind a noun of speech is reported where
 * words of it stand in marks. `owner` is the token of whoever the noun belongs to.
 */
export function claimedClauses(context: ClauseContext): FoundQuote[] {
  const found: FoundQuote[] = [];
  for (const passage of context.passages) {
    const clause = passage.open < context.end ? claimAround(context, passage) : null;
    if (clause !== null && clause.start !== found.at(-1)?.start) found.push(clause);
  }
  return found;
}

function claimAround(context: ClauseContext, passage: MarkedPassage): FoundQuote | null {
  const { document, vocabulary, cueAt, passageAt } = context;
  const { forms } = document.tokens;
  if (vocabulary.speechNouns.size === 0) return null;
  const sentence = document.sentences[document.sentenceOf[passage.open]!]!;
  const first = Math.max(sentence.start + 1, passage.open - FARTHEST_MARKS);
  for (let token = passage.open - 1; token >= first; token--) {
    if (cueAt[token]! >= 0 || (passageAt[token]! >= 0 && token < passage.open)) return null;
    if (!vocabulary.complementisers.has(forms[token]!)) continue;
    const owner = ownerOf(context, token, sentence.start);
    if (owner === null) return null;
    const { end } = clauseEnd(context, token + 1, -1);
    if (end <= passage.start || !hasFiniteVerb(context, token + 1, end)) return null;
    return { kind: 'MIXED', start: token + 1, end, cue: null, rule: 'claim', follows: -1, owner };
  }
  return null;
}

const FARTHEST_MARKS = 30;

/** "the mayor's claim that", "his claim that", "the claim by Ann Low that": the token of the owner; null where the noun has none. */
function ownerOf({ document, vocabulary }: ClauseContext, complementiser: number, start: number): number | null {
  const { forms } = document.tokens;
  let noun = complementiser - 1;
  while (noun > Math.max(start, complementiser - 10) && !vocabulary.speechNouns.has(forms[noun]!)) noun -= 1;
  if (!vocabulary.speechNouns.has(forms[noun]!)) return null;
  if (noun < complementiser - 1)
    return forms[noun + 1] === 'by' || forms[noun + 1] === 'of' || forms[noun + 1] === 'from'
      ? complementiser - 1
      : null;
  for (let token = noun - 1; token >= Math.max(start, noun - 3); token--) {
    if (forms[token] === 's' && token > start + 1) return token - 2;
    if (vocabulary.possessives.has(forms[token]!)) return token;
  }
  return null;
}
