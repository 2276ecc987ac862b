/**
 * What the character is that stands at a place in a text: of the first 64 Ki each is looked at once, so that walks over texts ask no regular
 * expression. Words are of all kinds from WORD on.
 */
export function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return isSurrogate(code) ? kindOfPair(text.codePointAt(at)!) : KINDS[code]! || learned(code);
}

/** How many code units the character has that stands at a place: two for a pair of surrogates. */
export function widthAt(text: string, at: number): number {
  return isSurrogate(text.charCodeAt(at)) && text.codePointAt(at)! > 0xffff ? 2 : 1;
}

const isSurrogate = (code: number): boolean => (code & 0xf800) === 0xd800;

export const SPACE = 1;
export const MARK = 2;
/** Marks of letters, digits, and what joins letters. */
export const WORD = 3;
export const LETTER = 4;
/** A letter of a script without spaces between words. */
export const SIGN = 5;

/** Zero where nobody has asked yet: to look at all of them takes a start 20 ms. */
const KINDS = new Uint8Array(0x10000);

function learned(code: number): number {
  const character = String.fromCharCode(code);
  const kind = SPACES.test(character) ? (JOINERS.has(character) ? WORD : SPACE) : kindOf(character);
  KINDS[code] = kind;
  return kind;
}

function kindOfPair(point: number): number {
  return point > 0xffff ? kindOf(String.fromCodePoint(point)) : MARK;
}

function kindOf(character: string): number {
  if (SIGNS.test(character)) return SIGN;
  if (LETTERS.test(character)) return LETTER;
  return PARTS.test(character) ? WORD : MARK;
}

const SPACES = /[\s\p{Z}\p{Cc}\p{Cf}]/u;
/** They and the soft hyphen stand inside words. */
const JOINERS = new Set(['\u200c', '\u200d', '\u00ad']);
const SIGNS = /(?=\p{L})[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const LETTERS = /\p{L}/u;
const PARTS = /[\p{M}\p{N}]/u;
