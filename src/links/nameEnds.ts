import { isGivenName } from './givenNames.ts';
import { isCapitalWord, isElidedName } from './nameStarts.ts';
import type { Reader } from './nounPhrases.ts';

/** Where the run of capitals that begins here ends, with the small words that belong to a name or title. */
export function endOfCapitals(reader: Reader, start: number): number {
  const { forms, starts, ends, isWord, capitals, vocabulary } = reader;
  let end = start + 1;
  const limit = Math.min(reader.count, start + LONGEST_NAME);
  const glued = (token: number) => starts[token] === ends[token - 1];
  while (end < limit) {
    // "Secretary of State", "Ambassador to Germany", "President of Argentina": the title goes on, and a name may follow.
    const role = capitals[end - 1]! > 0 ? roleEndingAfter(reader, start, end) : null;
    if (role !== null) {
      end = role;
      continue;
    }
    // "l'AFP Jean Dupont": an agency's letters are no given name.
    if (
      end === start + 1 &&
      capitals[start] === 2 &&
      vocabulary.agencies.has(forms[start]!) &&
      !vocabulary.agencies.has(forms[end]!) &&
      !vocabulary.organizationNouns.has(forms[end]!)
    )
      break;
    // "a confié au Monde Jean Dupont"
    if (
      vocabulary.agencies.has(forms[end - 1]!) &&
      isGivenName(forms[end] ?? '') &&
      !vocabulary.agencies.has(forms[end]!) &&
      isCapitalWord(reader, end + 1) &&
      allIn(reader, start, end, vocabulary.agencies)
    )
      break;
    // "Abdoulaye N'Diaye": an elided capital letter belongs to the name.
    if (isElidedName(reader, end)) {
      end += 3;
      continue;
    }
    if (isCapitalWord(reader, end) && reader.document.sentenceOf[end] === reader.document.sentenceOf[start]) end += 1;
    // "Pontes do Sul": in English no particle elsewhere.
    else if (forms[end] === 'do' && vocabulary.language.hasBareClauses && isCapitalWord(reader, end + 1)) end += 2;
    // "Theresa May"
    else if (vocabulary.language.hasBareClauses && capitals[end] === 1 && isSurname(reader, end)) end += 1;
    // "Bakke & Sons"
    else if (forms[end] === '&' && isCapitalWord(reader, end + 1) && vocabulary.language.hasBareClauses) end += 2;
    else if (
      capitals[end]! > 0 &&
      isWord[end] === 1 &&
      !vocabulary.calendar.has(forms[end]!) &&
      end > start &&
      isCapitalWord(reader, end + 1) &&
      capitals[end - 1]! > 0 &&
      isWord[end - 1] === 1 &&
      vocabulary.determiners.has(forms[end]!) &&
      reader.document.sentenceOf[end] === reader.document.sentenceOf[start]
    )
      end += 2;
    else if (
      forms[end] === '-' &&
      glued(end) &&
      isWord[end + 1] === 1 &&
      glued(end + 1) &&
      (capitals[end + 1]! > 0 ||
        vocabulary.nameParticles.has(forms[end - 1]!) ||
        vocabulary.roles.at(forms, start) !== null ||
        // "Kim Jin-soo", "Ban Ki-moon"
        (capitals[end - 2]! > 0 &&
          end > start + 1 &&
          forms[end - 1]!.length < 6 &&
          !vocabulary.fillers.has(forms[end + 1]!)))
    )
      end += 2;
    else if (
      forms[end] === '.' &&
      glued(end) &&
      forms[end - 1]!.length <= 3 &&
      (vocabulary.honorifics.has(forms[end - 1]!) || forms[end - 1]!.length === 1) &&
      isCapitalWord(reader, end + 1)
    )
      end += 2;
    else if (
      (forms[end] === "'" || forms[end] === '’') &&
      glued(end) &&
      !glued(end + 1) &&
      forms[end - 1]!.endsWith('s') &&
      vocabulary.organizationNouns.has(forms[end + 1] ?? '') &&
      isCapitalWord(reader, end + 1)
    )
      end += 2;
    else if (
      (forms[end] === "'" || forms[end] === '’') &&
      glued(end) &&
      glued(end + 1) &&
      isCapitalWord(reader, end + 1) &&
      forms[end - 1]!.length <= 2
    )
      end += 2;
    // "People's Reform Party", "Women's National League"
    else if (opensBodyOfMany(reader, end)) end += 3;
    else if (
      vocabulary.nameParticles.has(forms[end]!) &&
      !vocabulary.organizationNouns.has(forms[end - 1]!) &&
      !(vocabulary.ands.has(forms[end]!) && reader.countryAt[end - 1] !== null) &&
      isParticleOfName(reader, start, end)
    ) {
      end +=
        forms[end + 1] === '-' || forms[end + 1] === "'" || forms[end + 1] === '’'
          ? 3
          : isCapitalWord(reader, end + 1)
            ? 2
            : 3;
    } else if (
      (vocabulary.organizationNouns.has(forms[end - 1]!) || isLongBody(reader, start, end)) &&
      vocabulary.prepositions.has(forms[end]!) &&
      vocabulary.nameLinks.has(forms[end]!)
    ) {
      const next = vocabulary.determiners.has(forms[end + 1]!) ? end + 2 : end + 1;
      if (!isCapitalWord(reader, next)) break;
      end = next + 1;
    } else break;
  }
  return end;
}

/** Whether "People", "Women" and a possessive open the name of a body, whose noun has a capital as well. */
function opensBodyOfMany(reader: Reader, end: number): boolean {
  const { forms, vocabulary } = reader;
  if (!vocabulary.language.hasBareClauses || !MANY.has(forms[end - 1]!)) return false;
  if ((forms[end] !== "'" && forms[end] !== '’') || forms[end + 1] !== 's') return false;
  for (let token = end + 2; token < end + 6 && isCapitalWord(reader, token); token++)
    if (vocabulary.organizationNouns.has(forms[token]!)) return true;
  return false;
}

/** English. */
const MANY = new Set('people women men children'.split(' '));

/** A month or small word right behind a given name or form of address. */
const isSurname = ({ forms, surnames, vocabulary }: Reader, token: number): boolean =>
  surnames.has(forms[token]!) && (isGivenName(forms[token - 1]!) || vocabulary.honorifics.has(forms[token - 1]!));

/**
 * "la Cámara de Exportadores de Santa Cruz", « l'ONG Secours du Sahel »: where nouns stand before their complements a body's name may
 * have several.
 */
function isLongBody(reader: Reader, start: number, end: number): boolean {
  const { forms, capitals, vocabulary } = reader;
  const isBody =
    vocabulary.organizationNouns.has(forms[start]!) ||
    vocabulary.genericBodies.has(forms[start - 1] ?? '') ||
    isCommonNoun(reader, start);
  if (!vocabulary.language.hasCompoundBodies || !isBody) return false;
  let next = end + 1;
  while (vocabulary.determiners.has(forms[next] ?? '') && capitals[next] === 0) next += 1;
  return !isGivenName(forms[next] ?? '') && vocabulary.roles.at(forms, next) === null;
}

/** « la Maison des Maliens de Lisbonne »: behind an article a capital word that names no country, person or title. */
export function isCommonNoun({ forms, countryAt, capitals, vocabulary }: Reader, token: number): boolean {
  const elided = forms[token - 1] === "'" || forms[token - 1] === '’' ? token - 2 : token - 1;
  return (
    vocabulary.adjectiveEndings.length > 0 &&
    vocabulary.linkArticles.has(forms[elided] ?? '') &&
    capitals[token] === 1 &&
    countryAt[token] === null &&
    !isGivenName(forms[token]!) &&
    vocabulary.roles.at(forms, token) === null &&
    vocabulary.nameLinks.has(forms[token + 1] ?? '')
  );
}

function roleEndingAfter(
  { vocabulary, forms, countryAt, capitals }: Reader,
  start: number,
  end: number,
): number | null {
  for (let at = end - 1; at >= Math.max(start, end - 3); at--) {
    const role = vocabulary.roles.at(forms, at);
    if (role === null) continue;
    if (role.end > end) return role.end;
    if (role.end < end) return null;
    if (forms[end] !== 'to' && forms[end] !== 'of' && forms[end] !== 'for') return null;
    const place = forms[end + 1] === 'the' ? end + 2 : end + 1;
    const country = countryAt[place];
    return country !== null && country !== undefined && capitals[country.end]! > 0 ? country.end : null;
  }
  return null;
}

const LONGEST_NAME = 14;

/** "de Gaulle", "von der Leyen", "al-Assad": small words inside a name; in French "de" after a title is none. */
function isParticleOfName(reader: Reader, start: number, token: number): boolean {
  const { forms, capitals, countryAt } = reader;
  if (capitals[token]! > 0) return isCapitalWord(reader, token + 1);
  const isElided = forms[token + 1] === "'" || forms[token + 1] === '’';
  if (isElided && forms[token] === 'd')
    return isCapitalWord(reader, token + 2) && countryAt[token + 2] === null && hasGivenName(reader, start, token);
  if (forms[token + 1] === '-' || isElided) return capitals[token + 2]! > 0 && forms[token] !== 'l';
  // "Anne-Sophie de La Tour", "Ana Silva de Barros": "de" belongs to the name where a given name stands before it.
  if (reader.vocabulary.prepositions.has(forms[token]!))
    return (
      forms[token] === 'de' &&
      isCapitalOrArticle(reader, token + 1) &&
      countryAt[token + 1] === null &&
      hasGivenName(reader, start, token)
    );
  if (reader.vocabulary.nameParticles.has(forms[token + 1]!) && isCapitalWord(reader, token + 2)) return true;
  return isCapitalWord(reader, token + 1) && !reader.vocabulary.determiners.has(forms[token]!);
}

function hasGivenName({ forms }: Reader, start: number, end: number): boolean {
  for (let token = start; token < end; token++) if (isGivenName(forms[token]!)) return true;
  return false;
}

const isCapitalOrArticle = (reader: Reader, token: number): boolean =>
  reader.capitals[token]! > 0 && reader.isWord[token] === 1;

/** Whether every word of a range is in a set. */
export function allIn(reader: Reader, start: number, end: number, words: Set<string>): boolean {
  for (let token = start; token < end; token++)
    if (reader.isWord[token] === 1 && !words.has(reader.forms[token]!)) return false;
  return true;
}
