import { type NamePart, readName } from './readName.ts';

/**
 * The keys under which a name is put and looked for: two of its words by their consonants, and single words. Names of one person share a key in
 * whatever script; most names that share none are not compared. Narrow keys first: ask for `single` ones only where a name has no two words.
 */
export function nameKeys(name: string): { pairs: string[]; single: string[] } {
  const words = withJoined(readName(name).filter(({ isInitial, isNumeral }) => !isInitial && !isNumeral));
  const pairs = new Set<string>();
  for (const [at, first] of words.entries()) {
    for (const second of words.slice(at + 1)) {
      if (second.from <= first.to) continue;
      for (const one of first.skeletons) {
        for (const other of second.skeletons) pairs.add([one, other].sort().join(' '));
      }
    }
  }
  const single = words.filter(({ from, to }) => from === to).flatMap(({ skeletons }) => skeletons);
  return { pairs: [...pairs].slice(0, MOST_KEYS), single: [...new Set(single)].slice(0, MOST_KEYS) };
}

/** Every word, and every two neighbours as one. */
function withJoined(parts: NamePart[]): { from: number; to: number; skeletons: string[] }[] {
  const words = parts.slice(0, MOST_WORDS).map((part, at) => ({
    from: at,
    to: at,
    skeletons: [...skeletonsOf(part.sounds), ...part.groups.map((group) => `=${group}`)],
  }));
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
