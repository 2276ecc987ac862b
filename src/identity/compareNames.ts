import { rememberedDistance, type Sounds, soundDistance } from './likeness.ts';
import type { NamePart } from './readName.ts';

/**
 * What two names, read by `readName`, say about being one person's. Brothers and namesakes by surname are `other`: what counts is the given
 * name and the last name, in this order; names between them may be missing on one side.
 */
export function compareNames(a: NamePart[], b: NamePart[]): NameAgreement {
  if (a.length === 0 || b.length === 0) return 'other';
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const best = agreementOf(short, long);
  if (best === 'full' && short.some(isJunior) !== long.some(isJunior)) return 'near';
  if (best !== 'other' || short.length < 2) return best;
  const turned = inOrder([...short.slice(1), short[0]!], long);
  return turned === 'full' || turned === 'common' ? 'turned' : 'other';
}

/** Names whose words stand as they are first: words are joined where these do not agree. */
function agreementOf(short: NamePart[], long: NamePart[]): NameAgreement {
  const plain = inOrder(short, long);
  if (plain === 'full' || long.length < 3) return plain;
  // Where neither end is like the other's, no words joined make them so: one end stays.
  const ends =
    likenessOf(short[0]!, long[0]!, true) === 'other' && likenessOf(short.at(-1)!, long.at(-1)!, false) === 'other';
  if (ends) return plain;
  const found = [short, ...joinings(short)].flatMap((left) =>
    [long, ...joinings(long)].map((right) =>
      left.length <= right.length ? inOrder(left, right) : inOrder(right, left),
    ),
  );
  return bestOf(found);
}

/** The shorter name's words in the longer one, each in its order. */
function inOrder(short: NamePart[], long: NamePart[]): NameAgreement {
  if (short.length === 1) return alone(short[0]!, long);
  if (numeralOf(short) !== numeralOf(long)) return 'other';
  let from = 0;
  let like: Likeness = 'same';
  let isInitial = false;
  let apart = 0;
  let sounds = 0;
  const places: number[] = [];
  for (let at = 0; at < short.length; at++) {
    const part = short[at]!;
    const isFirst = at === 0;
    let place = -1;
    let found: Likeness = 'other';
    let distance = 0;
    for (let candidate = from; candidate <= long.length - (short.length - at); candidate++) {
      const likeness = likenessOf(part, long[candidate]!, isFirst);
      if (RANK[likeness] > RANK[found]) {
        found = likeness;
        place = candidate;
        distance = howFar;
      }
      if (found === 'same') break;
    }
    if (found === 'other') return 'other';
    // Between given name and last name an initial says as much as nothing.
    if (found === 'initial') isInitial ||= isFirst || at === short.length - 1;
    else if (RANK[found] < RANK[like]) like = found;
    places.push(place);
    apart += distance;
    sounds += Math.max(3, part.sounds.length);
    from = place + 1;
  }
  if (like === 'close') like = places.at(-1) === long.length - 1 && apart / sounds <= CLOSE_NAME ? 'same' : 'near';
  const hasFirst = places[0] === 0;
  const hasLast = places.at(-1) === long.length - 1;
  if (!hasFirst && !hasLast) return 'part';
  // "Abiy Ahmed" of "Abiy Ahmed Ali", and neither Guan Youfei of جان إيف لو دريان nor whoever begins a headline.
  if (
    hasFirst &&
    !hasLast &&
    (short.length < long.length - 1 || places.at(-1) !== short.length - 1 || apart / sounds > BEGUN_NAME)
  )
    return 'part';
  if (hasFirst && hasLast && haveOtherMiddles(short, long)) return 'other';
  if (isInitial) return hasFirst && hasLast ? 'initial' : 'part';
  if (like === 'near') return hasFirst && hasLast ? 'near' : 'part';
  if (!hasFirst) return 'part';
  return short.every(({ isCommon, isNumeral }) => isCommon && !isNumeral) && numeralOf(short) === null
    ? 'common'
    : 'full';
}

/** George H. W. Bush and George W. Bush: where both have a name between, it begins alike. */
function haveOtherMiddles(short: NamePart[], long: NamePart[]): boolean {
  const [one, other] = [short[1]!, long[1]!];
  if (short.length < 3 || long.length < 3 || !(one.isInitial || other.isInitial)) return false;
  return likenessOf({ ...one, isInitial: true }, other, false) === 'other';
}

/** One word may be anybody's who has it for a last name, or for the only one. */
function alone(part: NamePart, long: NamePart[]): NameAgreement {
  const isOnly = long.length === 1;
  const likeness = likenessOf(part, long.at(-1)!, false);
  if (likeness === 'same') return isOnly ? 'only' : 'part';
  return likeness !== 'other' && likeness !== 'initial' && !isOnly ? 'part' : 'other';
}

/** How far the sounds of the two words are apart that were compared last: no pair is made for each of a million comparisons. */
let howFar = 0;

function likenessOf(a: NamePart, b: NamePart, isGiven: boolean): Likeness {
  howFar = 0;
  if (a === b || a.word === b.word) return 'same';
  if (a.isNumeral || b.isNumeral) return 'other';
  if (a.isInitial || b.isInitial) {
    return soundDistance(firstOf(a), firstOf(b)) < 0.3 ? 'initial' : 'other';
  }
  const haveGroups = isGiven && a.groups.length > 0 && b.groups.length > 0;
  if (haveGroups && a.groups.some((group) => b.groups.includes(group))) return 'same';
  const length = Math.max(3, a.sounds.length, b.sounds.length);
  if (length - Math.min(a.sounds.length, b.sounds.length) > MOST_MISSING) return 'other';
  const distance = rememberedDistance(a, b, NEAR * length);
  howFar = distance;
  const share = distance / length;
  if (haveGroups) return share <= NEAR ? 'near' : 'other';
  if (a.isJoined || b.isJoined) return share <= CLOSE_NAME ? 'same' : 'other';
  if (share <= SAME) return 'same';
  return share <= CLOSE ? 'close' : share <= NEAR ? 'near' : 'other';
}

function firstOf({ sounds, isArabic }: NamePart): Sounds {
  return { sounds: sounds.slice(0, 1), isArabic };
}

/** "Jin ping" is "Jinping": the name with two neighbouring words as one. */
function joinings(parts: NamePart[]): NamePart[][] {
  if (parts.length < 3) return [];
  let known = JOININGS.get(parts);
  if (known === undefined) {
    known = joined(parts);
    JOININGS.set(parts, known);
  }
  return known;
}

const JOININGS = new WeakMap<NamePart[], NamePart[][]>();

function joined(parts: NamePart[]): NamePart[][] {
  return parts.slice(1).flatMap((part, before) => {
    const first = parts[before]!;
    if (part.isNumeral || part.isInitial || first.isInitial) return [];
    const joined = {
      ...first,
      isJoined: true,
      number: 0,
      word: first.word + part.word,
      sounds: first.sounds + part.sounds,
      missing: undefined,
      missingMixed: undefined,
      isCommon: false,
      groups: [],
    };
    return [[...parts.slice(0, before), joined, ...parts.slice(before + 2)]];
  });
}

/** The son may be meant, or the father, or one of whom not everybody says so. */
function isJunior({ word }: NamePart): boolean {
  return JUNIORS.has(word);
}

const JUNIORS = new Set(['jr', 'junior', 'sr', 'senior', 'الابن', 'الاب']);

function numeralOf(parts: NamePart[]): string | null {
  return parts.find(({ isNumeral }) => isNumeral)?.word ?? null;
}

function bestOf(found: NameAgreement[]): NameAgreement {
  return found.reduce((best, next) => (AGREEMENTS.indexOf(next) < AGREEMENTS.indexOf(best) ? next : best), 'other');
}

/** A word is the same up to this distance for each of its sounds, and near up to the next. */
const SAME = 0.11;
const NEAR = 0.2;

/** Up to the first a word is the same where the whole name is no farther apart than the second. */
const CLOSE = 0.17;
const CLOSE_NAME = 0.09;

/** Of a name that goes on behind the other one's. */
const BEGUN_NAME = 0.05;

const MOST_MISSING = 6;

const RANK = { same: 4, close: 3, near: 2, initial: 1, other: 0 };

type Likeness = keyof typeof RANK;

/**
 * Best first. `full`: given name and last name (or all that the shorter form has, from its beginning) agree. `common`: so they do, but
 * many bear them. `near`: they sound alike. `turned`: they stand in the other order. `initial`: "S. Lavrov". `only`: the one word that
 * either has. `part`: one has no given name, or another one's.
 */
const AGREEMENTS = ['full', 'common', 'near', 'initial', 'only', 'part', 'turned', 'other'] as const;
export type NameAgreement = (typeof AGREEMENTS)[number];
