import type { Gender, GrammaticalNumber } from '../languages/language.ts';
import type { Vocabulary } from '../quotes/vocabulary.ts';
import type { Document } from '../text/document.ts';
import type { FoundCountry } from './countries.ts';
import { isGivenName } from './givenNames.ts';
import type { Mention, NameRange } from './mentions.ts';
import { endOfCapitals } from './nameEnds.ts';
import { isCapitalWord } from './nameStarts.ts';
import { officeEnd } from './offices.ts';
import { articleEnd, isAdjective } from './phraseWords.ts';

/** "officials" in "German officials", "government" in "the United States government". */
export function nounBehind(reader: Reader, token: number): Mention | null {
  const { isWord, capitals } = reader;
  if (isWord[token] !== 1 || capitals[token]! > 0) return null;
  const next = readNoun(reader, token);
  // «цитирует Вашкевича агентство»: where names are declined only an adjective or a state belongs to a noun behind it.
  const isApart =
    reader.vocabulary.nameEndings.length > 0 &&
    token > 0 &&
    capitals[token - 1] === 1 &&
    reader.countryAt[token - 1] === null &&
    !isAttribute(reader, token - 1) &&
    !reader.forms[token - 1]!.endsWith('ая');
  if (next !== null && isApart) return null;
  if (next !== null) return next[0]!;
  // «Федеральная таможенная служба»: a second adjective.
  if (isAttribute(reader, token) && isAttribute(reader, token - 1) && capitals[token + 1] === 0) {
    const second = readNoun(reader, token + 1)?.[0] ?? null;
    if (second?.kind === 'organization')
      return { ...second, start: token - 1, name: { start: token - 1, end: second.end } };
  }
  return isWord[token + 1] === 1 &&
    capitals[token + 1] === 0 &&
    !reader.vocabulary.fillers.has(reader.forms[token]!) &&
    (reader.countryAt[token - 1] !== null || isBodyOf(reader, token))
    ? (readNoun(reader, token + 1)?.[0] ?? null)
    : null;
}

/** "UN refugee agency": an adjunct and a body behind capitals alone. */
function isBodyOf({ capitals, forms, vocabulary }: Reader, token: number): boolean {
  const form = forms[token]!;
  return (
    vocabulary.language.hasBareClauses &&
    capitals[token - 1] === 2 &&
    vocabulary.organizationNouns.has(forms[token + 1]!) &&
    vocabulary.cues.word(form) === null &&
    !vocabulary.finiteVerbs.has(form) &&
    !form.endsWith('ed')
  );
}

/** The phrase of a noun in small letters: officials, the agency, the statement; null for other words. */
export function readNoun(reader: Reader, token: number): Mention[] | null {
  const { vocabulary, forms } = reader;
  const form = forms[token]!;
  // "a nanny-state liberal": a part of a word.
  if (forms[token - 1] === '-' && reader.starts[token] === reader.ends[token - 1] && vocabulary.language.hasBareClauses)
    return null;
  // "Reuters reports": a verb, where its subject stands right before.
  if (reader.lastEnd === token && token > 0 && vocabulary.cues.at(forms, token) !== null) return null;
  if (vocabulary.anonymousNouns.has(form))
    return [nounPhrase(reader, 'anonymous', token, token + 1, { gender: null, number: 'p' })];
  if (vocabulary.organizationNouns.has(form)) {
    let end = token + 1;
    // « l'état-major »
    if (isHyphened(reader, end) && reader.capitals[end + 1] === 0 && vocabulary.adjectiveEndings.length > 0) end += 2;
    while (vocabulary.organizationNouns.has(forms[end] ?? '') && reader.capitals[end] === 0) end += 1;
    if (vocabulary.anonymousNouns.has(forms[end] ?? ''))
      return [nounPhrase(reader, 'anonymous', end, end + 1, { gender: null, number: 'p' })];
    const role = vocabulary.roles.at(forms, end);
    // "police spokesman"; but « l'organisation militant pour », « le parti socialiste ».
    const isNoun = vocabulary.adjectiveEndings.length === 0;
    if (role !== null && reader.capitals[end] === 0 && isNoun)
      return [nounPhrase(reader, 'role', end, role.end, role.entry)];
    const named = nameBehindBody(reader, token, end);
    if (named !== null) return [named];
    return [
      namedInMarks(
        reader,
        nounPhrase(reader, 'organization', token, bodyEnd(reader, end), { gender: null, number: 's' }),
      ),
    ];
  }
  if (vocabulary.documentNouns.has(form))
    return [nounPhrase(reader, 'document', token, token + 1, { gender: null, number: 's' })];
  return null;
}

const isHyphened = ({ forms, starts, ends, isWord }: Reader, token: number): boolean =>
  forms[token] === '-' && starts[token] === ends[token - 1] && isWord[token + 1] === 1;

/** « la compagnie britannique Northgate », « la banque Hentsch & Cie »: the name right behind the noun for a body, past its adjectives. */
function nameBehindBody(reader: Reader, noun: number, end: number): Mention | null {
  const { forms, countryAt, vocabulary } = reader;
  if (vocabulary.adjectiveEndings.length === 0 || !vocabulary.genericBodies.has(forms[noun]!)) return null;
  const from = adjectivesEnd(reader, end);
  if (!isCapitalWord(reader, from) || (countryAt[from] ?? null) !== null) return null;
  if (vocabulary.roles.at(forms, from) !== null || vocabulary.organizationNouns.has(forms[from]!)) return null;
  let last = endOfCapitals(reader, from);
  if (forms[last] === '&' && isCapitalWord(reader, last + 1)) last += 2;
  const body = nounPhrase(reader, 'organization', noun, last, { gender: null, number: 's' });
  return { ...body, name: { start: from, end: last } };
}

/** «газета «Новый день»», "die Zeitung „Der Tag“": its name is what stands in marks right behind the noun. */
export function namedInMarks({ forms, isWord, capitals, vocabulary }: Reader, body: Mention): Mention {
  const open = body.end;
  if (!OPENING.has(forms[open] ?? '') || capitals[open + 1] === 0 || vocabulary.language.isVerbFirst) return body;
  let close = open + 1;
  while (close < open + 7 && (isWord[close] === 1 || forms[close] === '-')) close += 1;
  if (!CLOSING.has(forms[close] ?? '') || close === open + 1) return body;
  return { ...body, end: close + 1, name: { start: open + 1, end: close } };
}

const OPENING = new Set(['«', '"', '“', '„']);
const CLOSING = new Set(['»', '"', '”', '“']);

/** "le ministère algérien de l'Hydraulique": adjectives, then one capital word behind "de". */
export function bodyEnd(reader: Reader, end: number): number {
  const { forms, capitals, isWord, vocabulary } = reader;
  if (vocabulary.genitiveEndings.length > 0) return genitivesEnd(reader, end);
  const last = adjectivesEnd(reader, end);
  if (vocabulary.adjectiveEndings.length === 0 || !vocabulary.nameLinks.has(forms[last]!)) return last;
  let at = last + 1;
  if (forms[at] === "'" || forms[at] === '’') at += 1;
  at = articleEnd(reader, at);
  // « la commission des finances », « l'état-major général des armées »
  const isOfMany = forms[last] === 'des' && isWord[at] === 1 && capitals[at] === 0 && forms[at]!.endsWith('s');
  if (isOfMany && vocabulary.cues.at(forms, at) === null && !vocabulary.fillers.has(forms[at]!))
    return adjectivesEnd(reader, at + 1);
  if (isWord[at] !== 1 || capitals[at] === 0) return last;
  // « le conseil de Paul Vasseur »: his, and no body's name.
  if (isGivenName(forms[at]!) && isCapitalWord(reader, at + 1)) return last;
  let until = at + 1;
  while (
    until < at + 4 &&
    isWord[until] === 1 &&
    (capitals[until]! > 0 || (isAdjective(reader, until) && vocabulary.cues.at(forms, until) === null))
  )
    until += 1;
  // "et de l'Eau"
  if (vocabulary.ands.has(forms[until] ?? '') && vocabulary.nameLinks.has(forms[until + 1] ?? '')) {
    let second = until + 2;
    while (second < until + 5 && (isWord[second] === 0 || vocabulary.linkArticles.has(forms[second]!))) second += 1;
    if (capitals[second]! > 0) until = second + 1;
  }
  return purposeEnd(reader, until);
}

/** «министерство обороны Литвы», «аппарат правительства»: without prepositions nouns in the genitive go on with the name. */
function genitivesEnd({ forms, isWord, capitals, countryAt, vocabulary, document }: Reader, end: number): number {
  let last = end;
  while (last < end + 4 && isWord[last] === 1 && document.sentenceOf[last] === document.sentenceOf[end - 1]) {
    const form = forms[last]!;
    const isGenitive =
      form.length > 3 &&
      capitals[last] === 0 &&
      !vocabulary.finiteEndings.some((verbal) => form.endsWith(verbal)) &&
      vocabulary.genitiveEndings.some((ending) => form.endsWith(ending)) &&
      !vocabulary.fillers.has(form);
    const isCountry = (countryAt[last] ?? null) !== null && capitals[last]! > 0;
    const isAbbreviation = capitals[last] === 2;
    // «мэрия Якутска»: a place, and nobody's given name and surname.
    const isPlace =
      capitals[last] === 1 &&
      last === end &&
      capitals[last + 1] === 0 &&
      !isGivenName(form) &&
      vocabulary.genitiveEndings.some((ending) => form.endsWith(ending));
    // «Институт водных проблем»: the noun of an adjective in the plural may have no ending.
    const isOwnNoun = capitals[last] === 0 && last > end && /(?:ых|их)$/.test(forms[last - 1]!);
    const isPart = isCountry || isAbbreviation || isPlace || isOwnNoun;
    if (!isPart && (!isGenitive || vocabulary.cues.at(forms, last) !== null)) break;
    if (vocabulary.roles.at(forms, last) !== null) break;
    last += 1;
  }
  return last;
}

/** Whether a word is an adjective before its noun, by its ending. */
export const isAttribute = ({ forms, vocabulary }: Pick<Reader, 'forms' | 'vocabulary'>, token: number): boolean =>
  vocabulary.attributeEndings.some((ending) => (forms[token] ?? '').endsWith(ending));

/** French adjectives stand behind: "le gouvernement tibétain en exil", "le parti écologiste". */
function adjectivesEnd(reader: Reader, end: number): number {
  if (reader.vocabulary.adjectiveEndings.length === 0) return end;
  let last = end;
  while (
    last < end + 3 &&
    reader.isWord[last] === 1 &&
    (reader.countryAt[last] !== null ||
      (isAdjective(reader, last) && reader.vocabulary.cues.at(reader.forms, last) === null))
  )
    // « l'armée sud-coréenne »
    last = Math.max(last + 1, reader.countryAt[last]?.end ?? 0);
  if (reader.forms[last] === 'en' && reader.forms[last + 1] === 'exil') last += 2;
  return last;
}

/** "Organisation mondiale de la santé", "Ligue des droits de l'homme": French names go on in small letters. */
export function longNameEnd(reader: Reader, end: number): number {
  const { forms, isWord, capitals, vocabulary } = reader;
  const last = adjectivesEnd(reader, end);
  if (vocabulary.adjectiveEndings.length === 0) return last;
  if (!vocabulary.nameLinks.has(forms[last]!)) return purposeEnd(reader, last);
  let at = last + 1;
  at = articleEnd(reader, at);
  return isWord[at] === 1 &&
    capitals[at] === 0 &&
    !vocabulary.fillers.has(forms[at]!) &&
    !vocabulary.roles.word(forms[at]!) &&
    forms[at]!.length > 3
    ? at + 1
    : last;
}

/** « le secrétariat d'État à la mer », « le Haut-Commissariat aux réfugiés », « le Fonds des Nations unies pour l'enfance » */
function purposeEnd(reader: Reader, end: number): number {
  const { document, forms, isWord, starts, ends } = reader;
  const link = forms[end] ?? '';
  const isFor = link === 'pour';
  if (!isFor && link !== 'aux' && link !== 'au' && document.text.slice(starts[end]!, ends[end]!) !== 'à') return end;
  let hasHead = false;
  for (let token = end - 1; token >= Math.max(0, end - 7); token--)
    hasHead ||= (isFor ? FOR_HEADS : AT_HEADS).has(forms[token]!);
  if (!hasHead) return end;
  let at = end + 1;
  if (forms[at] === 'les' || forms[at] === 'le') at += 1;
  at = articleEnd(reader, at);
  return isWord[at] === 1 && forms[at]!.length > 2 && !TIMES.has(forms[at]!) ? at + 1 : end;
}

/** Folded heads of bodies whose names go on with « à … », and with « pour … ». */
const AT_HEADS = new Set(['secretariat', 'commissariat', 'delegation']);
const FOR_HEADS = new Set('commissariat programme fonds office agence alliance coalition delegation'.split(' '));
const TIMES = new Set(
  'annee mois semaine journee moment exercice instant debut fin lundi mardi mercredi jeudi vendredi'.split(' '),
);

/** A noun phrase around its head: to the left as far as its determiner. */
export function nounPhrase(reader: Reader, kind: Mention['kind'], head: number, end: number, word: NounWord): Mention {
  const { forms, isWord, vocabulary, capitals, countryAt } = reader;
  let start = head;
  let nameStart = head;
  let isDefinite: boolean | null = null;
  for (let at = head - 1; at >= Math.max(0, head - 7, reader.lastEnd); at--) {
    const form = forms[at]!;
    if (
      vocabulary.determiners.has(form) ||
      ((form === "'" || form === '’') && vocabulary.determiners.has(forms[at - 1]!))
    ) {
      start = isWord[at] === 0 ? at - 1 : at;
      isDefinite = !vocabulary.indefinites.has(forms[start]!);
      break;
    }
    // «del ministro»: preposition and article in one.
    if (vocabulary.prepositions.has(form) && vocabulary.masculineArticles.has(form)) {
      isDefinite = true;
      break;
    }
    if ((form === "'" || form === '’' || form === 's' || form === '-') && reader.starts[at] === reader.ends[at - 1]) {
      if (form === 's') isDefinite = true;
      start = form === '-' ? start : at;
      continue;
    }
    if (
      isWord[at] === 0 ||
      (vocabulary.fillers.has(form) && !FORMER.has(form)) ||
      vocabulary.prepositions.has(form) ||
      (vocabulary.finiteVerbs.has(form) &&
        !(vocabulary.language.hasBareClauses && vocabulary.linkArticles.has(forms[at - 1]!))) ||
      (capitals[at] === 0 && (vocabulary.auxiliaries.has(form) || vocabulary.cues.at(forms, at) !== null)) ||
      vocabulary.calendar.has(form)
    )
      break;
    if (reader.document.sentenceOf[at] !== reader.document.sentenceOf[head]) break;
    // Without articles a noun before a noun is another one's: «по словам канцлера».
    if (!vocabulary.language.hasArticles && countryAt[at] === null && capitals[at] === 0) break;
    start = at;
    if (
      countryAt[at] !== null ||
      (kind === 'organization' && capitals[at] === 2 && vocabulary.language.hasBareClauses) ||
      ((capitals[at]! > 0 || vocabulary.organizationNouns.has(form)) && nameStart === at + 1)
    )
      nameStart = at;
  }
  // "the Kremlin official", "the presumptive Republican nominee": the article stands before the other name.
  if (isDefinite === null && start === reader.lastEnd && reader.last !== null && vocabulary.language.hasBareClauses) {
    let article = reader.last.start;
    while (article > reader.last.start - 3 && !vocabulary.determiners.has(forms[article]!)) {
      const before = forms[article - 1] ?? '';
      const isAttribute = vocabulary.determiners.has(before) || FORMER.has(before) || !vocabulary.fillers.has(before);
      if (
        isWord[article - 1] !== 1 ||
        !isAttribute ||
        (capitals[article - 1]! > 0 && !vocabulary.determiners.has(before))
      )
        break;
      article -= 1;
    }
    if (vocabulary.determiners.has(forms[article]!)) isDefinite = !vocabulary.indefinites.has(forms[article]!);
  }
  if (kind === 'role') end = officeEnd(reader, end);
  const { gender, number }: NounWord = word;
  // A word that brings its own range keeps it.
  const mention: Mention = {
    kind,
    start: word.start ?? start,
    end: word.end ?? end,
    name: null,
    role: null,
    gender,
    number,
    isDefinite: isDefinite ?? (number === 'p' || capitals[head]! > 0 || !vocabulary.language.hasArticles),
    country: null,
  };
  // "Minister of Foreign Affairs Jane Doe": the name begins behind the office.
  if (kind === 'role' && vocabulary.language.hasBareClauses) mention.end = Math.max(mention.end, end);
  if (kind === 'organization') {
    // "the prime minister's office", "Mali's army": the owner is part of the name.
    const isOwned =
      reader.last !== null && reader.lastEnd < head && forms[reader.lastEnd + 1] === 's' && start <= reader.lastEnd + 1;
    const isState = reader.last?.kind === 'country' && vocabulary.language.hasBareClauses;
    mention.name = {
      start: isOwned && (reader.last?.kind === 'person' || isState) ? reader.last!.start : nameStart,
      end,
    };
  }
  if (kind === 'role') {
    mention.role = { start: head, end };
    mention.gender = roleGender(reader, head, mention.gender);
  }
  return mention;
}

/** What a noun tells of whom it means; a title that was read before tells where it stands. */
interface NounWord {
  gender: Gender | null;
  number: GrammaticalNumber;
  start?: number;
  end?: number;
}

/** English: they stand between an article and a title, and no phrase ends at them. */
const FORMER = new Set(['former', 'ex', 'acting']);

/** French titles are mostly for both; the article tells: "la ministre", "le juge". */
export function roleGender({ vocabulary, forms }: Reader, start: number, gender: Gender | null): Gender | null {
  // German titles tell it themselves: "mit der Ministerin".
  if (vocabulary.feminineArticles.size === 0 || (gender !== null && vocabulary.language.nounsHaveCapitals))
    return gender;
  for (let at = start - 1; at >= Math.max(0, start - 2); at--) {
    if (vocabulary.feminineArticles.has(forms[at]!)) return 'f';
    if (vocabulary.masculineArticles.has(forms[at]!)) return 'm';
  }
  return gender === 'f' ? 'f' : null;
}

/** A mention of these tokens, with what is not told left open. */
export function plain(kind: Mention['kind'], start: number, end: number, more: Partial<Mention>): Mention {
  const { name = null, role = null, gender = null, number = 's', isDefinite = false, country = null } = more;
  return { kind, start, end, name, role, gender, number, isDefinite, country };
}

/** What reading mentions looks at, beside the tokens themselves. */
export type Reader = Document['tokens'] & {
  document: Document;
  vocabulary: Vocabulary;
  countryAt: (FoundCountry | null)[];
  nameAt: (NameRange | null)[];
  /** Where the mention before ends: a phrase reaches back no further. */
  lastEnd: number;
  /** The mention before. */
  last: Mention | null;
  /** Folded words that have a capital inside a sentence. */
  names: Set<string>;
  /** Months and small words, folded, that follow a given name or a form of address, in names of people. */
  surnames: Set<string>;
  /** Where all nouns have capitals: folded words that follow a given name or a title, in names of people. */
  fullNames: Set<string>;
};
