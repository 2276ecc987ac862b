import type { Subject } from '../links/subjects.ts';
import type { ClauseContext } from './clauses.ts';

/** "…, Ann Low, a former governor, said": where the name begins whose apposition stands before the verb. */
export function namedBefore({ document, vocabulary }: ClauseContext, { side, mention, start }: Subject): number {
  const named = mention.apposition ?? mention;
  const isApposed = vocabulary.language.hasBareClauses && side === 'before' && document.tokens.forms[named.end] === ',';
  return isApposed && named.end === start - 1 ? named.start : start;
}

/** "Analysts expect a cut; “…,” one of them wrote": English words before a semicolon are another sentence, save inside marks. */
export function behindSemicolon(
  { document, vocabulary, passageAt }: ClauseContext,
  start: number,
  end: number,
): number {
  if (!vocabulary.language.hasBareClauses) return start;
  for (let token = end - 3; token > start; token--)
    if (document.tokens.forms[token] === ';' && passageAt[token]! < 0) return token + 1;
  return start;
}

/** "Once, when a boy asked, the mayor wrote": a clause of time alone. */
export function isMerelyWhen({ document, vocabulary }: ClauseContext, start: number, comma: number): boolean {
  const { forms } = document.tokens;
  const opener = forms[start + 1] === ',' ? start + 2 : start;
  if (!vocabulary.language.hasBareClauses || !WHEN.has(forms[opener]!)) return false;
  for (let token = opener; token < comma; token++) if (forms[token] === ',') return false;
  return true;
}

const WHEN = new Set(['when', 'while', 'after', 'since', 'although', 'though', 'because']);

/** « Son homologue n'en croit rien : la monnaie est forte, juge-t-il »: the clause begins behind the colon. */
export function behindColon({ document, vocabulary, passageAt }: ClauseContext, start: number, end: number): number {
  if (vocabulary.adjectiveEndings.length === 0) return start;
  for (let token = end - 4; token > start; token--)
    if (document.tokens.forms[token] === ':' && passageAt[token]! < 0) return token + 1;
  return start;
}

/** "GARISSA, Nov 3 - The bridge …": where and by whom an article was written is no part of its first sentence. */
export function behindDateline({ document, vocabulary }: ClauseContext, start: number): number {
  const { forms, capitals, starts, ends } = document.tokens;
  const opens = start === document.paragraphs[document.paragraphOf[start]!]!.start && capitals[start] === 2;
  if (!opens || !vocabulary.language.hasBareClauses) return start;
  for (let token = start + 1; token < start + LONGEST_DATELINE; token++)
    if (DASHES.has(forms[token] ?? '') && starts[token]! > ends[token - 1]! && starts[token + 1]! > ends[token]!)
      return token + 1;
  return start;
}

/** Tokens. */
const LONGEST_DATELINE = 14;

const DASHES = new Set(['-', '–', '—']);
