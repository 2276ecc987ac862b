import { foldWord } from '../text/fold.ts';

/** A word folded (`foldWord`), where letters with a hook are spelt as others write them, and ç is `ɕ`: sh or ch, or s. */
export function foldNameWord(word: string): string {
  return foldWord(
    HOOKS.test(word)
      ? word
          .normalize('NFC')
          .toLowerCase()
          .replace(HOOKED, (letter) => SPELT[letter]!)
      : word,
  );
}

/**
 * A folded word (`foldNameWord`) of a name in Arabic, Latin or Cyrillic letters as one string of sounds, one character each: consonants (`S` sh, `C` ch, `Z` zh, `x` kh,
 * `G` gh, `T` th, `D` dh, `'` ayn), `c` a soft c, the vowels `a e i o u`, and the diphthongs `Y` (ei) and `W` (au). Doubled letters are one.
 */
export function soundsOf(word: string): string {
  const spelling = SPELLINGS.find(({ script }) => script.test(word));
  if (spelling === undefined) return word;
  const heard = word
    .replace(/^x(?=[aeiou])/, 'sh')
    .replace(/ques$/, 'k')
    .replace(/e?au(?:lt|x)$/, 'o')
    .replace(spelling.letters, (letters) => spelling.sounds[letters] ?? '');
  return heard
    .replace(/(.)\1+/gu, '$1')
    .replace(/[ae]i(?=[^aeiou])/g, 'Y')
    .replace(/au(?=[^aeiou])/g, 'W');
}

/** Whether the word is in Arabic letters, which leave short vowels out. */
export function isArabic(word: string): boolean {
  return /\p{Script=Arabic}/u.test(word);
}

const SPELT: Record<string, string> = {
  č: 'ch',
  ć: 'ch',
  ç: 'ɕ',
  š: 'sh',
  ş: 'sh',
  ș: 'sh',
  ž: 'zh',
  ğ: 'gh',
  ț: 'ts',
};
const HOOKED = new RegExp(`[${Object.keys(SPELT).join('')}]`, 'g');
const HOOKS = new RegExp(HOOKED.source, 'i');

/** Letters by their sounds. Longer groups win; what stands before `e`, `i` or `y` is written with that letter. */
const LATIN = sounds(`
  ɕ c|shch SC|tsh C|chtch SC|schtsch SC|tsch C|tch C|sch S|sh S|ch C|kh x|gh G|ph f|th T|dh D|zh Z|dj j|ohn on|cz C|sz s|zs Z|tz ts|ck k|qu k|cc k
  ce ce|ci ci|cy ci|gue ge|gui gi|guy gi|eau o|ou u|oo u|ee i|ay Y|ey Y
  a a|b b|c k|d d|e e|f f|g g|h h|i i|j j|k k|l l|m m|n n|o o|p p|q q|r r|s s|t t|u u|v v|w w|x ks|y i|z z`);

const CYRILLIC = sounds(`
  дж j|дз j|цз j|кс ks|а a|б b|в v|г g|ґ g|д d|е e|є e|ж Z|з z|и i|і i|к k|л l|м m|н n|о o|п p|р r|с s|т t|у u|ф f|х x|ц ts|ч C
  ш S|щ SC|ы i|э e|ю iu|я ia|ь |ъ `);

const ARABIC = sounds(`
  تش C|دج j|ا a|ب b|پ p|ت t|ث T|ج j|چ C|ح h|خ x|د d|ذ D|ر r|ز z|ژ Z|س s|ش S|ص s|ض d|ط t|ظ D|ع '|غ G|ف f|ڤ v|ق q
  ك k|گ g|ل l|م m|ن n|ه h|و u|ي i|ء `);

const SPELLINGS = [
  { script: /\p{Script=Arabic}/u, ...ARABIC },
  { script: /\p{Script=Cyrillic}/u, ...CYRILLIC },
  { script: /\p{Script=Latin}/u, ...LATIN },
];

function sounds(table: string): { letters: RegExp; sounds: Record<string, string> } {
  const rows = table
    .trim()
    .split(/\||\n\s*/)
    .map((row) => row.split(' ') as [string, string]);
  const groups = rows.map(([letters]) => letters).sort((a, b) => b.length - a.length);
  return { letters: new RegExp(`${groups.join('|')}|.`, 'gu'), sounds: Object.fromEntries(rows) };
}
