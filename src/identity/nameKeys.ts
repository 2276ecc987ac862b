import { type NamePart, readName } from './readName.ts';

/**
 * The keys under which a name is put into an index: two of its words by their consonants, and its last word, apart for names of one word.
 * Names of one person share a key in whatever script; most names that share none are not compared.
 */
export function storedKeys(name: string): string[] {
  const words = wordsOf(name);
  const last = lastOf(words);
  return [...pairsOf(words), ...last.map((word) => (isSingle(words) ? `1 ${word}` : `* ${word}`))];
}

/** The keys under which those are found who may bear a name: a name of one word is looked for among last names too. */
export function askedKeys(name: string): string[] {
  const words = wordsOf(name);
  const last = lastOf(words);
  return [
    ...pairsOf(words),
    ...last.map((word) => `1 ${word}`),
    ...(isSingle(words) ? last.map((word) => `* ${word}`) : []),
  ];
}

function wordsOf(name: string): Word[] {
  return withJoined(readName(name).filter(({ isInitial, isNumeral }) => !isInitial && !isNumeral));
}

function pairsOf(words: Word[]): string[] {
  const pairs = new Set<string>();
  for (const [at, first] of words.entries()) {
    for (const second of words.slice(at + 1)) {
      if (second.from <= first.to) continue;
      for (const one of first.skeletons) {
        for (const other of second.skeletons) pairs.add(one < other ? `${one} ${other}` : `${other} ${one}`);
      }
    }
  }
  return [...pairs].slice(0, MOST_KEYS);
}

/** The last word, as it may be heard. */
function lastOf(words: Word[]): string[] {
  return [...new Set(words.filter(({ from, to }) => from === to).at(-1)?.skeletons ?? [])];
}

function isSingle(words: Word[]): boolean {
  return words.length === 1;
}

/** Every word, and every two neighbours as one. */
function withJoined(parts: NamePart[]): Word[] {
  const words = parts.slice(0, MOST_WORDS).map((part, at) => {
    part.skeletons ??= [...skeletonsOf(part.sounds), ...part.groups.map((group) => `=${group}`)];
    return { from: at, to: at, skeletons: part.skeletons };
  });
  if (words.length < 3) return words;
  const joined = parts.slice(1, MOST_WORDS).map((part, before) => ({
    from: before,
    to: before + 1,
    skeletons: skeletonsOf(parts[before]!.sounds + part.sounds),
  }));
  return [...words, ...joined];
}

/** The consonants of a word by what becomes of them in other scripts; both where a letter is heard as one or the other. */
function skeletonsOf(sounds: string): string[] {
  let found = [''];
  for (const sound of sounds.replace(/t(?=[szSC])/g, '')) {
    const classes = CLASSES[sound] ?? (VOWEL_LIKE.test(sound) ? [''] : [sound]);
    if (found.length * classes.length <= MOST_SKELETONS) {
      found = classes.flatMap((consonant) => found.map((begun) => begun + consonant));
    } else found = found.map((begun) => begun + classes[0]!);
  }
  // The last consonant of Bachelet is not heard.
  if (/....[std]$/.test(sounds)) found = found.flatMap((word) => [word, word.slice(0, -1)]);
  return [...new Set(found.map((word) => word.replace(/(.)\1+/g, '$1').slice(0, LONGEST_SKELETON) || '0'))];
}

const VOWEL_LIKE = /[aeiouYWh']/;

const CLASSES: Record<string, string[]> = {
  ...Object.fromEntries([...'bp'].map((sound) => [sound, ['b']])),
  v: ['f', ''],
  ...Object.fromEntries([...'kqgGZC'].map((sound) => [sound, ['k']])),
  ...Object.fromEntries([...'sz'].map((sound) => [sound, ['s']])),
  S: ['k', 's'],
  c: ['s', 'k'],
  j: ['k', ''],
  x: ['k', ''],
  w: ['', 'f'],
  T: ['t', 's'],
  D: ['d', 's'],
};

const MOST_WORDS = 5;
const MOST_KEYS = 40;
const MOST_SKELETONS = 4;
const LONGEST_SKELETON = 5;

/** A word of a name, or two neighbours, with their consonants. */
interface Word {
  from: number;
  to: number;
  skeletons: string[];
}
