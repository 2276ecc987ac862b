/**
 * The form under which two spellings of one word meet: lower case, without diacritics; in Arabic without harakat and
 * tatweel, with one alef, one ya and one kaf, ta marbuta as ha. The result may be shorter or longer than the word.
 */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(INVISIBLE, '')
    .replace(VARIANTS, (letter) => PLAIN_LETTER[letter]!)
    .toLowerCase();
}

const PLAIN = /^[A-Za-z0-9]*$/;

/** Marks of every script (a hamza or madda over its letter is one after NFKD), tatweel, and controls of direction and joining. */
const INVISIBLE = /[\p{M}\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/gu;

const PLAIN_LETTER: Record<string, string> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ک: 'ك',
  ة: 'ه',
  ۀ: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ß: 'ss',
  œ: 'oe',
  Œ: 'oe',
  æ: 'ae',
  Æ: 'ae',
  ø: 'o',
  Ø: 'o',
  ł: 'l',
  Ł: 'l',
  đ: 'd',
  Đ: 'd',
  ð: 'd',
  Ð: 'd',
  þ: 'th',
  Þ: 'th',
  ı: 'i',
  ё: 'е',
  ...digits(0x0660),
  ...digits(0x06f0),
};

const VARIANTS = new RegExp(`[${Object.keys(PLAIN_LETTER).join('')}]`, 'gu');

/** The ten digits of a script whose zero has this code, each with its ASCII digit. */
function digits(zero: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: 10 }, (_, value) => [String.fromCharCode(zero + value), String(value)]),
  );
}
