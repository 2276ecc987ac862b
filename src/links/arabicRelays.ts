import { STATEMENTS } from './arabicPhraseEnds.ts';
import { type ArabicContext, NOBODY, readNounPhrase } from './arabicPhrases.ts';
import type { Mention } from './mentions.ts';

/** «في بيان للوزارة … قالت فيه إن»: the statement, if the text tells whose it is. */
export function issuedBefore(context: ArabicContext, sentenceStart: number, end: number): Mention | null {
  const { document, vocabulary } = context;
  for (let token = end - 2; token >= Math.max(sentenceStart, end - 14); token--) {
    if (!vocabulary.documentNouns.has(document.tokens.forms[token]!)) continue;
    const mention = readNounPhrase(context, token, end);
    return mention?.kind === 'document' && mention.name !== null ? mention : null;
  }
  return null;
}

/** Whether a verb of passing on stands before «عن» or «إلى»: «ونقلت الوكالة عن», «نسبت إلى», but not «سئل عن». */
export function isRelaying(forms: string[], start: number, end: number): boolean {
  const verb = forms[end] === 'الي' ? 'نسب' : 'نقل';
  for (let token = end - 1; token >= Math.max(start, end - 20); token--) if (forms[token]!.includes(verb)) return true;
  return false;
}

/** «ذكرت صحيفة … نقلا عن فلان أن», «أكدت الوزارة على لسان فلان أن». */
export function relays(forms: string[], start: number, limit: number): boolean {
  for (let token = start; token < limit - 1; token++) {
    if (forms[token] === 'نقلا' && forms[token + 1] === 'عن') return true;
    if (forms[token] === 'علي' && forms[token + 1] === 'لسان') return true;
  }
  return false;
}

/** «نقلت وكالة … عن فلان», «نقلت تصريحات فلان»: whose words are relayed. */
export function relayedSource(context: ArabicContext, start: number, limit: number): Mention | null {
  const { forms } = context.document.tokens;
  for (let token = start; token < limit - 1; token++) {
    if (forms[token] !== 'عن' && forms[token] !== 'لسان' && !STATEMENTS.has(forms[token]!)) continue;
    const mention = readNounPhrase(context, token + 1, limit);
    if (mention !== null) return mention;
    // «نقلا عن ثلاثة مسؤولين»
    if (forms[token - 1] === 'نقلا') return { ...NOBODY, start: token + 1, end: token + 2, role: null };
  }
  return null;
}
