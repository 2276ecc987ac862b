/**
 * How far two words are apart by their sounds (`soundsOf`): 0 for the same sounds, about 1 for each that has no counterpart.
 * Where one of them was written in Arabic letters, short vowels may be missing there and some consonants are written as others.
 * Infinite where it is known to be more than `most`.
 */
export function soundDistance(a: Sounds, b: Sounds, most = Number.POSITIVE_INFINITY): number {
  const left = a.sounds;
  const right = b.sounds;
  const isMixed = a.isArabic !== b.isArabic;
  const apart = isMixed ? MIXED : NEAR;
  const gone = missingIn(a, isMixed);
  const lost = missingIn(b, isMixed);
  let above = right.length < LONGEST ? ROWS[0]! : new Float64Array(right.length + 1);
  let row = right.length < LONGEST ? ROWS[1]! : new Float64Array(right.length + 1);
  above[0] = 0;
  for (let j = 1; j <= right.length; j++) above[j] = above[j - 1]! + lost[j - 1]!;
  for (let i = 1; i <= left.length; i++) {
    const without = gone[i - 1]!;
    const from = left.charCodeAt(i - 1) * 128;
    row[0] = above[0]! + without;
    let least = row[0]!;
    for (let j = 1; j <= right.length; j++) {
      let best = above[j - 1]! + (apart[from + (right.charCodeAt(j - 1) & 127)] ?? 1);
      if (above[j]! + without < best) best = above[j]! + without;
      if (row[j - 1]! + lost[j - 1]! < best) best = row[j - 1]! + lost[j - 1]!;
      row[j] = best;
      if (best < least) least = best;
    }
    if (least > most) return Number.POSITIVE_INFINITY;
    [above, row] = [row, above];
  }
  return above[right.length]!;
}

/**
 * The same of two words with numbers, and remembered: an article's few surnames are compared with those that sound alike again and again.
 * `most` must follow from the two words.
 */
export function rememberedDistance(a: Numbered, b: Numbered, most: number): number {
  if (a.number === 0 || b.number === 0) return soundDistance(a, b, most);
  const place = (Math.imul(a.number, 0x9e37_79b1) ^ b.number) & (PLACES - 1);
  if (ONES[place] !== a.number || OTHERS[place] !== b.number) {
    ONES[place] = a.number;
    OTHERS[place] = b.number;
    DISTANCES[place] = soundDistance(a, b, most);
  }
  return DISTANCES[place]!;
}

/** Every pair has its place, where the next one of the same place takes it. */
const PLACES = 8192;
const ONES = new Float64Array(PLACES);
const OTHERS = new Float64Array(PLACES);
const DISTANCES = new Float64Array(PLACES);

/** Lent for the time of a call: tens of thousands of words are compared a second. */
const LONGEST = 128;
const ROWS = [new Float64Array(LONGEST), new Float64Array(LONGEST)];

/** What it costs of each sound of a word that it has no counterpart, where one side is in Arabic letters and where not: kept with the word. */
function missingIn(word: Sounds, isMixed: boolean): number[] {
  const known = isMixed ? word.missingMixed : word.missing;
  if (known !== undefined) return known;
  const costs = Array.from(word.sounds, (_, place) => missing(word.sounds, place, word, isMixed));
  if (isMixed) word.missingMixed = costs;
  else word.missing = costs;
  return costs;
}

/** What it costs that a sound has no counterpart. */
function missing(word: string, at: number, { isArabic }: Sounds, isMixed: boolean): number {
  const sound = word[at]!;
  const isLast = at === word.length - 1;
  if (sound === "'") return 0.05;
  if (sound === 'h') return isLast ? (isMixed && isArabic ? 0.9 : 0.05) : 0.3;
  // Amin and Amina, Karim and كريمة.
  if (sound === 'a' && isLast && (!isMixed || !isArabic)) return 1;
  // Yeltsin is Eltsine, Merz is ميرتس, хрущёв is خروتشوف.
  const next = word[at + 1] ?? '';
  if ((sound === 't' && /[szSC]/.test(next)) || (sound === 'S' && next === 'C')) return 0.25;
  if (at === 0 && sound === 'i' && /[ea]/.test(next)) return 0.15;
  if (isLast && word.length > 4 && 'std'.includes(sound) && !isArabic) return 0.4;
  if (isMixed && !isArabic) return UNWRITTEN[sound] ?? 1;
  if (isMixed && isArabic && at === 0 && sound === 'a') return 0.05;
  if (sound === 'e' && isLast) return 0.1;
  if (!VOWELS.includes(sound)) return 1;
  if (isArabic && !isMixed) return 0.7;
  return VOWELS.includes(next || ' ') || VOWELS.includes(word[at - 1] || ' ') ? 0.25 : 0.45;
}

const VOWELS = 'aeiouYW';

/** Vowels of Latin and Cyrillic that Arabic letters leave out. */
const UNWRITTEN: Record<string, number> = { a: 0.06, e: 0.08, i: 0.15, o: 0.15, u: 0.15, Y: 0.5, W: 0.5 };

/** Sounds that one name has in different languages. */
const NEAR_SOUNDS = `
  kq 0|gq 0.2|Gg 0.05|gj 0.15|Gj 0.25|jZ 0.1|SC 0.1|Cx 0.15|hx 0.1|kx 0.25|Ck 0.4|Tt 0.05|Ts 0.2|Dd 0.05|Dz 0.1|sz 0.25|vw 0.1|uw 0.05|ij 0.15
  fv 0.25|ae 0.25|ei 0.2|ou 0.1|ai 0.6|ao 0.4|au 0.4|eo 0.5|iu 0.6|Yi 0.15|Ye 0.15|Ya 0.35|Wo 0.1|Wu 0.15|Wa 0.35|eu 0.6|io 0.7
  cs 0.05|cC 0.05|cS 0.15|cT 0.05|ck 0.3|cz 0.2|gh 0.25|Gk 0.4|Zz 0.3|SZ 0.3|Ss 0.3|bp 0.6|dt 0.6|gk 0.5|Cj 0.5|Gr 0.7`;

/** And those that Arabic letters write as another. */
const MIXED_SOUNDS = `
  bp 0.05|fv 0.05|fw 0.1|gk 0.2|gx 0.3|CZ 0.3|Cj 0.3|jx 0.2|sz 0.15|dt 0.4|ae 0.1|ah 0.1|eh 0.1|'a 0.05|'e 0.1|'i 0.15|ao 0.15|ai 0.25|au 0.3
  iu 0.5|qG 0.2|Gx 0.3|Cs 0.4|Sj 0.3|vu 0.1|io 0.6|eu 0.4|sT 0.2|Yi 0.02|Wu 0.02`;

const NEAR = costs(NEAR_SOUNDS);
const MIXED = costs(NEAR_SOUNDS, MIXED_SOUNDS);

/** What stands for each two sounds, by their codes: `first * 128 + second`; 1 where no table tells. */
function costs(...tables: string[]): Float64Array {
  const found = new Float64Array(128 * 128).fill(1);
  for (const row of tables
    .join('|')
    .trim()
    .split(/\s*\|\s*|\n\s*/)) {
    const [sounds, cost] = row.split(' ') as [string, string];
    const [one, other] = [sounds.charCodeAt(0), sounds.charCodeAt(1)];
    found[one * 128 + other] = Number(cost);
    found[other * 128 + one] = Number(cost);
  }
  for (let sound = 0; sound < 128; sound++) found[sound * 129] = 0;
  return found;
}

interface Numbered extends Sounds {
  number: number;
}

export interface Sounds {
  sounds: string;
  isArabic: boolean;
  /** Reckoned when the word is compared first; whoever changes the sounds leaves them out. */
  missing?: number[] | undefined;
  missingMixed?: number[] | undefined;
}
