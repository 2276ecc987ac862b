import type { Words } from './words.ts';

/** Folded: how somebody did something, plurals, and what is theirs. */
export const NO_LAST = /(?:ا|ها|هم|ين|ون|ات)$/;

/** Whether the words said, a mark, or where and when they were said follows. */
export function isSlotClosed(words: Words, at: number): boolean {
  return isSlotEnd(words, at) || SLOT_CLOSERS.has(words.forms[at] ?? '') || words.isPreposition(at);
}

/** Folded. */
const SLOT_CLOSERS = new Set('في خلال من عن الي لدي عبر امام قوله قولها قايلا قايله عقب بعد قبل اثناء عند'.split(' '));

export function isSlotEnd(words: Words, at: number): boolean {
  return at >= words.count || SLOT_ENDS.has(words.forms[at]!);
}

/** Whether a complementiser or a colon stands here. */
export const isWordEnd = (words: Words, at: number): boolean => WORD_ENDS.has(words.forms[at] ?? '');
const WORD_ENDS = new Set(['ان', 'انه', 'انها', 'بان', 'بانه', 'بانها', ':', 'قوله', 'قولها']);
const SLOT_ENDS = new Set(['ان', 'انه', 'انها', 'بان', 'بانه', 'بانها', ':', '،', ',', 'امس', 'اليوم']);
