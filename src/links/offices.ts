import { isGivenName } from './givenNames.ts';
import type { Reader } from './nounPhrases.ts';
import { type Adjectives, articleEnd, isAdjective } from './phraseWords.ts';

/** "ministre des Finances", "minister of Defence": one capital word behind the title is the office, nobody's name. */
export function officeEnd({ forms, capitals, isWord, countryAt, vocabulary }: Reader, end: number): number {
  let of = end;
  // "le ministre malien des Affaires étrangères"
  if (vocabulary.adjectiveEndings.length > 0)
    while (
      of < end + 2 &&
      isWord[of] === 1 &&
      ((countryAt[of] ?? null) !== null || (capitals[of] === 0 && isAdjective({ forms, capitals, vocabulary }, of)))
    )
      of += 1;
  // "la conseillère d'État vaudoise Géraldine Rochat"
  if (of > end && isWord[of] === 1 && capitals[of]! > 0) return of;
  // « le ministre mauritanien »
  const plainEnd = (countryAt[of - 1] ?? null) !== null && of > end ? of : end;
  if (!vocabulary.nameLinks.has(forms[of]!)) return plainEnd;
  let at = of + 1;
  if (forms[at] === "'" || forms[at] === '’') at += 1;
  at = articleEnd({ forms, vocabulary }, at);
  if (
    isWord[at] !== 1 ||
    capitals[at] !== 1 ||
    (countryAt[at] ?? null) !== null ||
    isGivenName(forms[at]!) ||
    vocabulary.agencies.has(forms[at]!) ||
    // "a spokesman for Mayor Clara Low"
    (vocabulary.language.hasBareClauses && vocabulary.roles.word(forms[at]!) !== null)
  )
    return plainEnd;
  let last = at + 1;
  // « la Première Nation », « la Haute Autorité »
  if (LEADING.has(forms[at]!) && capitals[last]! > 0) last += 1;
  if (vocabulary.ands.has(forms[last] ?? '') && capitals[last + 1] === 1) last += 2;
  else if (isWord[last] === 1 && capitals[last] === 0 && isAdjective({ forms, capitals, vocabulary }, last)) last += 1;
  // "head of Dunmore council": the body has a name of its own.
  const isBody = vocabulary.language.hasBareClauses && vocabulary.organizationNouns.has(forms[last] ?? '');
  if (isBody && capitals[last] === 0) return plainEnd;
  if (isWord[last] !== 1 || capitals[last] === 0) return last;
  // "Minister of Media Dr. Jane Doe", "Minister of Foreign Affairs Yusuf Bello": as far as a form of address or a given name.
  if (vocabulary.language.hasBareClauses)
    for (let next = at + 1; next < at + LONGEST_OFFICE && isWord[next] === 1; next++) {
      const isJoint = vocabulary.ands.has(forms[next]!) && capitals[next + 1]! > 0;
      if (capitals[next] === 0 && !isJoint) break;
      if (!isJoint && opensName({ forms, capitals, vocabulary }, next)) return next;
    }
  // "le ministre de l'Agriculture Paul Kéré": a name has no article; without one only a given name tells where it begins.
  const hasArticle =
    at > of + 1 || vocabulary.masculineArticles.has(forms[of]!) || vocabulary.determiners.has(forms[of]!);
  return hasArticle || (isGivenName(forms[last]!) && capitals[last + 1]! > 0) ? last : plainEnd;
}

/** French adjectives that stand before their noun, folded. */
const LEADING = new Set(
  'premier premiere haut haute grand grande nouveau nouvelle petit petite bas basse jeune'.split(' '),
);

/** Tokens: "Foreign Affairs and International Cooperation". */
const LONGEST_OFFICE = 7;

/** "Dr. Jane Doe", "Jane Doe", "Said bin Khalfan" */
function opensName({ forms, capitals, vocabulary }: Adjectives, token: number): boolean {
  const isAddress = vocabulary.honorifics.has(forms[token]!);
  if (forms[token + 1] === '.' && isAddress) return true;
  if (capitals[token + 1]! > 0) return isAddress || isGivenName(forms[token]!);
  return vocabulary.nameParticles.has(forms[token + 1] ?? '') && capitals[token + 2]! > 0;
}
