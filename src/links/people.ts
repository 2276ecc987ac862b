import type { Gender } from '../languages/language.ts';
import type { Vocabulary } from '../quotes/vocabulary.ts';
import type { Document } from '../text/document.ts';
import { withoutEnding } from '../text/endings.ts';
import { nameWithoutClitic } from './arabicNames/forms.ts';
import { isGoverned } from './cases.ts';
import { givenNameGender } from './givenNames.ts';
import type { Mention, NameRange } from './mentions.ts';

/**
 * The people and organizations of one text: every mention by name goes to the one whose name it is or shortens, so that a surname
 * leads to the fullest form wherever that stands. Returns them in the order of their first mention.
 */
export function groupNames(document: Document, vocabulary: Vocabulary, mentions: Mention[]): NamedOne[] {
  const named = mentions.filter(
    (mention) => mention.name !== null && (mention.kind === 'person' || mention.kind === 'organization'),
  );
  const formsOf = named.map((mention) => nameWords(document, vocabulary, mention.name!));
  const wordsOf = formsOf.map((forms) => forms.map((form) => withoutEnding(form, vocabulary.nameEndings)));
  // Long forms first, so that each short form finds the long one that it belongs to.
  const order = named
    .map((_, index) => index)
    .sort((a, b) => wordsOf[b]!.length - wordsOf[a]!.length || named[a]!.start - named[b]!.start);
  const byWord = new Map<string, NamedOne[]>();
  const all: NamedOne[] = [];
  for (const index of order) {
    const mention = named[index]!;
    const words = wordsOf[index]!;
    // "the agency", "l'ONG": nobody's name.
    if (
      words.length === 0 ||
      (mention.kind === 'organization' &&
        words.length === 1 &&
        vocabulary.organizationNouns.has(bareNoun(formsOf[index]![0]!)))
    )
      continue;
    const gender = mention.kind === 'person' ? genderOfHonorific(document, mention) : null;
    let one = findSame(document, byWord, mention, words, vocabulary.language.isVerbFirst, gender);
    if (one === null) {
      one = {
        kind: mention.kind === 'organization' ? 'organization' : 'person',
        words,
        name: mention.name!,
        gender: null,
        role: null,
        fullCount: 0,
        mentions: [],
      };
      all.push(one);
      for (const word of new Set([...words, skeleton(words.at(-1)!)])) {
        const list = byWord.get(word);
        if (list === undefined) byWord.set(word, [one]);
        else if (list.length < MOST_NAMESAKES) list.push(one);
      }
    }
    one.mentions.push(mention);
    if (words.length > 1) one.fullCount += 1;
    if (vocabulary.nameEndings.length > 0)
      one.name = nominative(document, one.name, mention.name!, words.length === one.words.length);
    if (one.kind === 'person')
      one.gender ??=
        (mention.gender === 'f' ? 'f' : null) ??
        genderOfHonorific(document, mention) ??
        genderOfGivenName(formsOf[index]!) ??
        mention.gender;
    if (one.role === null && mention.role !== null) one.role = mention.role;
  }
  for (const one of all) one.mentions.sort((a, b) => a.start - b.start);
  joinAcronyms(document, all);
  joinBracketed(document, all);
  if (vocabulary.language.isVerbFirst) joinKnownAs(document, all);
  if (vocabulary.language.nominative !== undefined)
    for (const one of all) one.isOblique = one.kind === 'person' && isNeverSubject(document, vocabulary, one);
  return all.filter((one) => one.mentions.length > 0).sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
}

/** Of two full names that differ in their case endings the one that is likelier the nominative: the shorter, or that in -а or -я. */
function nominative({ tokens }: Document, name: NameRange, other: NameRange, isFull: boolean): NameRange {
  if (!isFull) return name;
  const length = ({ start, end }: NameRange) => tokens.ends[end - 1]! - tokens.starts[start]!;
  const last = tokens.forms[other.end - 1]!;
  const isBetter =
    length(other) < length(name) ||
    (length(other) === length(name) && /[аяи]$/.test(last) && !/[аяи]$/.test(tokens.forms[name.end - 1]!));
  return isBetter ? other : name;
}

/** Whether somebody's full name stands nowhere but behind a preposition or a title in another case. */
function isNeverSubject(document: Document, vocabulary: Vocabulary, { mentions, words }: NamedOne): boolean {
  return mentions.every(
    ({ name }) => name!.end - name!.start < words.length || isGoverned(document, vocabulary, name!.start),
  );
}

/** People who share a word of their names; more are not kept, so that a list of ten thousand Smiths stays linear. */
const MOST_NAMESAKES = 16;

function nameWords(document: Document, vocabulary: Vocabulary, name: NameRange): string[] {
  const words: string[] = [];
  for (let token = name.start; token < name.end; token++) {
    if (document.tokens.isWord[token] === 0) continue;
    const form = document.tokens.forms[token]!;
    // English possessive.
    if (form === 's' && token > name.start && document.tokens.isWord[token - 1] === 0) continue;
    // «ولافروف»
    const bare = vocabulary.language.isVerbFirst && token === name.start ? nameWithoutClitic(form) : form;
    words.push(bare === 'ابن' ? 'بن' : bare);
  }
  return words;
}

function findSame(
  document: Document,
  byWord: Map<string, NamedOne[]>,
  mention: Mention,
  words: string[],
  areKindsSure: boolean,
  gender: Gender | null,
): NamedOne | null {
  const last = words.at(-1)!;
  let best: NamedOne | null = null;
  for (const one of byWord.get(last) ?? byWord.get(words[0]!) ?? []) {
    // «مكتب الوزير فلان» ends with his name and is not he.
    if (areKindsSure && one.kind !== mention.kind) continue;
    // Ms Low is not Peter Low.
    if (gender !== null && one.gender !== null && one.gender !== gender) continue;
    if (!isFormOf(words, one.words, mention.kind === 'person' && one.kind === 'person')) continue;
    // Ms Low is Ann Low, though somebody Low of unknown gender stands nearer.
    const isSurer = gender !== null && one.gender === gender;
    if (best !== null && gender !== null && (best.gender === gender) !== isSurer) {
      if (isSurer) best = one;
    } else if (best === null || isLikelier(document, one, best, mention, areKindsSure ? [] : words)) best = one;
  }
  // Short words have no skeleton: they would all be alike.
  if (best === null && mention.kind === 'person' && words.length === 1 && words[0]!.length >= 5) {
    for (const one of byWord.get(skeleton(words[0]!)) ?? [])
      if (one.words.length > 1 && Math.abs(one.words.at(-1)!.length - words[0]!.length) <= 1) best = one;
  }
  return best;
}

/**
 * Which of two people of one name a mention means: by a surname alone whoever the text mostly names in full, unless the other one
 * is named in the same paragraph; else the nearer.
 */
function isLikelier(
  { paragraphOf }: Document,
  one: NamedOne,
  other: NamedOne,
  mention: Mention,
  words: string[],
): boolean {
  if (words.length === 1 && one.kind === 'person' && other.kind === 'person') {
    const isSurname = one.words.at(-1) === words[0];
    if (isSurname !== (other.words.at(-1) === words[0])) return isSurname;
    const isNear = ({ mentions }: NamedOne) => paragraphOf[mentions[0]!.start] === paragraphOf[mention.start];
    if (one.fullCount >= 2 * other.fullCount && !isNear(other)) return true;
    if (other.fullCount >= 2 * one.fullCount && !isNear(one)) return false;
  }
  return nearest(one, mention) < nearest(other, mention);
}

/** First letter and consonants: one name in two transliterations ("Sarea", "Saree"). Not a word, so that no name is taken for it. */
function skeleton(word: string): string {
  if (word.length < 5) return '';
  let bones = `~${word[0]}`;
  let last = '';
  for (let at = 1; at < word.length; at++) {
    const letter = word[at]!;
    if (letter === last || VOWELS.includes(letter)) continue;
    bones += letter;
    last = letter;
  }
  return bones;
}

const VOWELS = 'aeiouy';

const bareNoun = (word: string): string => (word.startsWith('ال') && word.length > 4 ? word.slice(2) : word);

/** The distance to the mention of this one that stands before, or else behind. */
function nearest(one: NamedOne, mention: Mention): number {
  const [first] = one.mentions as [Mention];
  const last = one.mentions.at(-1)!;
  if (last.start <= mention.start) return mention.start - Math.max(first.start, last.start);
  return first.start <= mention.start ? mention.start - first.start : 1e6 + first.start - mention.start;
}

/** Whether a name shortens another: its end ("Le Pen"), its beginning ("Marine"), the first of two surnames, an initial ("B. Obama"), a name in the middle left out. */
function isFormOf(short: string[], full: string[], arePeople: boolean): boolean {
  if (short.length > full.length) return false;
  // «ابن سالم» is «علي بن سالم الحداد».
  const son = short.length === 2 && short[0] === 'بن' ? full.indexOf('بن') : -1;
  if (son > 0 && full[son + 1] === short[1]) return true;
  const tail = full.length - short.length;
  if (short.every((word, index) => word === full[tail + index])) return true;
  if (!arePeople) return short.every((word, index) => word === full[index]) && short.length >= 2;
  // "Ondo" is "Plácido Ondo Mangue": of two surnames the first is the shorter name.
  if (short.length === 1)
    return (short[0] === full[0] || (full.length >= 3 && short[0] === full.at(-2))) && short[0]!.length > 2;
  if (short.at(-1) !== full.at(-1)) return false;
  const [first] = short;
  const [given] = full;
  return (
    first === given ||
    (first!.length === 1 && given!.startsWith(first!)) ||
    (given!.length === 1 && first!.startsWith(given!))
  );
}

function genderOfGivenName(words: string[]): Gender | null {
  const gender = words.length < 2 ? null : givenNameGender(words[0]!);
  return gender === null ? null : gender === 'MASCULINE' ? 'm' : 'f';
}

function genderOfHonorific({ tokens, sentenceOf }: Document, mention: Mention): Gender | null {
  const { start } = mention.name!;
  for (let token = Math.max(0, start - 2); token < start; token++) {
    // "10 a.m." may end the line before.
    if (sentenceOf[token] !== sentenceOf[start]) continue;
    const form = tokens.forms[token]!;
    if (MEN.has(form)) return 'm';
    if (WOMEN.has(form)) return 'f';
  }
  return null;
}

const MEN = new Set([
  'mr',
  'sir',
  'lord',
  'm',
  'mm',
  'monsieur',
  'king',
  'prince',
  'roi',
  'السيد',
  'الشيخ',
  'الامير',
  'الملك',
]);
const WOMEN = new Set([
  'mrs',
  'ms',
  'miss',
  'lady',
  'dame',
  'mme',
  'mlle',
  'madame',
  'queen',
  'princess',
  'reine',
  'السيده',
  'الاميره',
  'الملكه',
]);

/** "Human Rights Watch" and HRW: the capitals of a name of several words. */
function joinAcronyms(document: Document, all: NamedOne[]): void {
  const byInitials = new Map<string, NamedOne>();
  for (const one of all) {
    if (one.words.length < 2 || one.words.length > 8) continue;
    const initials = one.words
      .filter((word) => !['of', 'the', 'for', 'and', 'de', 'du', 'des', 'la', 'le', 'les', 'et'].includes(word))
      .map((word) => word[0]!);
    if (initials.length >= 2 && !byInitials.has(initials.join(''))) byInitials.set(initials.join(''), one);
  }
  for (const one of all) {
    if (one.words.length !== 1 || document.tokens.capitals[one.name.start] !== 2) continue;
    const full = byInitials.get(one.words[0]!);
    if (full === undefined || full === one) continue;
    full.mentions.push(...one.mentions);
    full.mentions.sort((a, b) => a.start - b.start);
    full.kind = 'organization';
    one.mentions = [];
  }
}

/** "the Court of Trade Appeals (TACC)": capitals in brackets right behind a name are that name, whatever they stand for. */
function joinBracketed({ tokens }: Document, all: NamedOne[]): void {
  const byEnd = new Map<number, NamedOne>();
  for (const one of all) if (one.words.length > 2) for (const mention of one.mentions) byEnd.set(mention.end, one);
  for (const one of all) {
    const first = one.mentions[0];
    if (first === undefined || one.words.length !== 1 || tokens.capitals[one.name.start] !== 2) continue;
    if (tokens.forms[first.start - 1] !== '(' || tokens.forms[first.end] !== ')') continue;
    const full = byEnd.get(first.start - 1);
    if (full === undefined || full === one) continue;
    full.mentions.push(...one.mentions);
    full.mentions.sort((a, b) => a.start - b.start);
    full.kind = 'organization';
    one.mentions = [];
  }
}

/** «الاتحاد الدولي لكرة القدم (الفيفا) … وأضاف الفيفا»: a word that stands in brackets right behind a body's name is that body. */
function joinKnownAs({ tokens: { forms } }: Document, all: NamedOne[]): void {
  const byWord = new Map<string, NamedOne>();
  for (const one of all)
    if (one.kind === 'organization' && one.words.length > 1)
      for (const { end } of one.mentions)
        if (forms[end] === '(' && forms[end + 2] === ')' && !byWord.has(forms[end + 1]!))
          byWord.set(forms[end + 1]!, one);
  for (const one of all) {
    const full = one.words.length === 1 && one.kind === 'organization' ? byWord.get(one.words[0]!) : undefined;
    if (full === undefined || full === one) continue;
    full.mentions.push(...one.mentions);
    full.mentions.sort((a, b) => a.start - b.start);
    one.mentions = [];
  }
}

/** Somebody or some body with a name. `name` is its fullest form in the text. */
export interface NamedOne {
  kind: 'person' | 'organization';
  words: string[];
  name: NameRange;
  gender: Gender | null;
  role: NameRange | null;
  /** How often it is named by more than one word. */
  fullCount: number;
  /** It stands in no sentence in the nominative. */
  isOblique?: boolean;
  mentions: Mention[];
}
