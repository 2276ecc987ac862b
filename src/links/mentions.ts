import type { Gender, GrammaticalNumber } from '../languages/language.ts';
import type { Vocabulary } from '../quotes/vocabulary.ts';
import type { Document } from '../text/document.ts';
import { MAY_BE_NOUN, MAY_BE_PRONOUN, MAY_BE_ROLE } from '../text/wordClasses.ts';
import { behindUnknownNoun, isComplement, isOfOtherGender, isOneCommaAway } from './appositions.ts';
import { readCapitals } from './capitals.ts';
import type { FoundCountry } from './countries.ts';
import { isGivenName } from './givenNames.ts';
import { isNameStart } from './nameStarts.ts';
import { nounPhrase, plain, type Reader, readNoun } from './nounPhrases.ts';

/**
 * Everything in a text that could be said to speak, in the order of its tokens: names, titles, pronouns, organizations, states,
 * documents, and people without a name. `countryAt` tells for each token the country that is named there, `names` are names found by
 * other means (Arabic has no capitals). Linear in the text.
 */
export function findMentions(
  document: Document,
  vocabulary: Vocabulary,
  countryAt: (FoundCountry | null)[],
  names: NameRange[] = [],
): Mention[] {
  const reader = {
    document,
    vocabulary,
    ...document.tokens,
    countryAt,
    nameAt: nameAtToken(document, names),
    names: new Set<string>(),
    fullNames: new Set<string>(),
    surnames: new Set<string>(),
    lastEnd: 0,
    last: null as Mention | null,
  };
  collectNames(reader);
  if (vocabulary.language.hasBareClauses) collectSurnames(reader);
  if (vocabulary.language.nounsHaveCapitals) collectFullNames(reader);
  const mentions: Mention[] = [];
  const { classes, capitals, forms } = reader;
  for (let token = 0; token < reader.count; ) {
    if (capitals[token] === 0 && (classes[token]! & MAY_BE_MENTION) === 0 && forms[token] !== '(') {
      token += 1;
      continue;
    }
    token = behindPlace(reader, behindParty(reader, token));
    if (token >= reader.count) break;
    const found = reader.isWord[token] === 1 ? mentionAt(reader, token) : null;
    if (found === null) {
      token += 1;
      continue;
    }
    for (const mention of found) mentions.push(mention);
    reader.lastEnd = Math.max(reader.lastEnd, found.at(-1)!.end);
    reader.last = found.at(-1)!;
    token = Math.max(token + 1, found.at(-1)!.end);
  }
  linkAppositions(reader, mentions);
  return mentions;
}

/** Without capitals nothing else begins a mention. */
const MAY_BE_MENTION = MAY_BE_PRONOUN | MAY_BE_ROLE | MAY_BE_NOUN;

/** Past "(D-Ohio)" or ", D-Ohio,": a politician's party and state are nobody. */
function behindParty({ forms, capitals, count }: Reader, at: number): number {
  const token = forms[at] === '(' ? at : at - 1;
  const isParty =
    (forms[token] === '(' || forms[token] === ',') &&
    forms[token + 1]?.length === 1 &&
    capitals[token + 1]! > 0 &&
    (forms[token + 2] === '-' || forms[token + 2] === '–');
  if (!isParty) return at;
  if (forms[token] === ',') return Math.min(count, token + 4);
  for (let end = token + 3; end < Math.min(count, token + 8); end++) if (forms[end] === ')') return end;
  return at;
}

/** Past "Ohio" or "New York" where the name ends there: "Ohio Senator" and "Virginia Low" go on. */
function behindPlace(reader: Reader, token: number): number {
  const { forms, capitals, isWord, vocabulary, document, count } = reader;
  if (token >= count || capitals[token] === 0) return token;
  const place = vocabulary.places.at(forms, token);
  if (
    place === null ||
    (token > 0 && capitals[token - 1]! > 0 && document.sentenceOf[token - 1] === document.sentenceOf[token])
  )
    return token;
  const goesOn =
    place.end < count &&
    isWord[place.end] === 1 &&
    capitals[place.end]! > 0 &&
    document.sentenceOf[place.end] === document.sentenceOf[token];
  const next = forms[place.end] ?? '';
  const isHyphened = next === '-' || next === "'" || next === '’';
  // "the Florida senator", "Ohio police"
  const isAdjunct =
    vocabulary.determiners.has(forms[token - 1] ?? '') ||
    vocabulary.roles.at(forms, place.end) !== null ||
    vocabulary.organizationNouns.has(next) ||
    vocabulary.anonymousNouns.has(next);
  return goesOn || isHyphened || isAdjunct ? token : place.end;
}

/** "the minister of the interior, Paul Lormier, …" and "Paul Lormier, the minister of …,": the title is that person's. */
function linkAppositions({ document, forms, isWord, vocabulary, countryAt }: Reader, mentions: Mention[]): void {
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index]!;
    if (mention.kind === 'role' && mention.number === 's') {
      // Past "of the interior" to the comma.
      for (let next = index + 1; next < Math.min(mentions.length, index + 5); next++) {
        const other = mentions[next]!;
        if (other.start - mention.end > 22 || document.sentenceOf[other.start] !== document.sentenceOf[mention.start])
          break;
        // "le porte-parole, le colonel X": a rank stands before the name as well.
        // "le numéro deux, le colonel X": the rank right before the name is hers as well.
        if (other.kind === 'person' && other.start === mention.end && !vocabulary.language.nounsHaveCapitals) {
          mention.apposition ??= other;
          if (other.role !== null) break;
        }
        const isRanked = other.role !== null && other.role.end === other.name?.start;
        if (other.kind !== 'person' || (other.role !== null && !isRanked)) continue;
        // "le ministre de l'Agriculture Paul Kéré", «el dirigente del sector Luis Mora»
        const isBehind = other.start === mention.end || isComplement(vocabulary, forms, mention.end, other.start);
        if (isBehind && isWord[other.start - 1] === 1) {
          other.role = mention.role;
          other.gender ??= mention.gender;
          other.phraseStart = mention.start;
          mention.apposition = other;
          break;
        }
        const first = isRanked ? other.role!.start : behindUnknownNoun(vocabulary, forms, isWord, other.start);
        if (
          vocabulary.prepositions.has(forms[first - 1]!) ||
          ((forms[first - 1] === "'" || forms[first - 1] === '’') &&
            vocabulary.prepositions.has(forms[first - 2] ?? ''))
        )
          continue;
        const article = forms[first - 1] === "'" || forms[first - 1] === '’' ? first - 2 : first - 1;
        const isDemonym =
          countryAt[first - 1]?.reason === 'DEMONYM' &&
          (forms[first - 2] === ',' ||
            (vocabulary.determiners.has(forms[first - 2] ?? '') && forms[first - 3] === ','));
        const isBehindComma =
          isDemonym ||
          (vocabulary.determiners.has(forms[article]!) && forms[article - 1] === ',') ||
          forms[first - 1] === ',' ||
          (vocabulary.honorifics.has(forms[first - 1]!) && forms[first - 2] === ',');
        const isClosed =
          isWord[other.end] === 0 ||
          vocabulary.cues.at(forms, other.end) !== null ||
          vocabulary.auxiliaries.has(forms[other.end] ?? '');
        // "When a boy asked, Mr. Low wrote …": another one acts.
        const isAnother = vocabulary.language.hasBareClauses && hasVerbOfSpeech(vocabulary, forms, mention.end, first);
        // « Convoquée par le bourgmestre de Verviers, Yamina Bouzid »: she is not he.
        const isOther =
          vocabulary.adjectiveEndings.length > 0 &&
          vocabulary.prepositions.has(forms[mention.start - 1] ?? '') &&
          isOfOtherGender(forms[other.name?.start ?? other.start]!, mention.gender);
        if (isBehindComma && isClosed && !isOther && !isAnother && isOneCommaAway(forms, mention.end, first)) {
          if (other.role !== null) other.rank = other.role;
          other.role = mention.role;
          other.gender ??= mention.gender;
          other.phraseStart = mention.start;
          mention.apposition = other;
        }
        break;
      }
    } else if (isBodyApposed({ document, vocabulary } as Reader, mention, mentions[index + 1])) {
      // "the fund, Northgate Capital, said", "Northgate Capital, the fund that …"
      const isNamed = mention.kind === 'person';
      const [named, body] = isNamed ? [mention, mentions[index + 1]!] : [mentions[index + 1]!, mention];
      named.kind = 'organization';
      body.apposition = named;
    } else if (isNamedBody(vocabulary, forms, mention, mentions[index + 1])) {
      mention.apposition = mentions[index + 1]!;
    } else if (mention.kind === 'person' && forms[mention.end] === ',') {
      const next = mentions[index + 1];
      if (
        next?.kind === 'role' &&
        next.number === 's' &&
        next.start - mention.end <= 3 &&
        // "The man from Low Falls, saved by his nephew"
        !(vocabulary.language.hasBareClauses && isVerbal(vocabulary, forms, mention.end + 1, next.start)) &&
        // « À Bruxelles, une porte-parole »
        !(
          vocabulary.adjectiveEndings.length > 0 &&
          forms[mention.start - 1] === 'a' &&
          document.sentences[document.sentenceOf[mention.start]!]!.start === mention.start - 1
        ) &&
        // "… a Santos, denunció la ministra"
        vocabulary.cues.at(forms, mention.end + 1) === null &&
        document.sentenceOf[next.start] === document.sentenceOf[mention.start] &&
        next.apposition === undefined
      ) {
        mention.role ??= next.role;
        mention.gender ??= next.gender;
        next.apposition = mention;
      }
    }
  }
}

/** Whether a comma alone stands between a noun for a body and a name that nothing shows to be a person's, in this order or the other. */
function isBodyApposed(
  { document, vocabulary }: Pick<Reader, 'document' | 'vocabulary'>,
  one: Mention,
  next?: Mention,
) {
  const { forms } = document.tokens;
  if (!vocabulary.language.hasBareClauses || next === undefined || forms[one.end] !== ',' || next.start !== one.end + 1)
    return false;
  const [name, body] = one.kind === 'person' ? [one, next] : [next, one];
  if (name.kind !== 'person' || body.kind !== 'organization' || name.role !== null || name.gender !== null)
    return false;
  const isNoun = body.name === null || body.name.end - body.name.start === 1;
  const opensName = isGivenName(forms[(name.name ?? name).start]!);
  return isNoun && !opensName && vocabulary.genericBodies.has(forms[body.end - 1]!) && isOver(document, next);
}

/** "the family firm Bakke & Sons" */
const isNamedBody = ({ genericBodies, language }: Vocabulary, forms: string[], one: Mention, next?: Mention) =>
  language.hasBareClauses &&
  one.kind === 'organization' &&
  next?.kind === 'organization' &&
  next.start === one.end &&
  genericBodies.has(forms[one.end - 1]!);

/** Whether a mark stands right behind a mention, or a relative. */
const isOver = ({ tokens }: Document, { end }: Mention): boolean =>
  tokens.isWord[end] !== 1 || tokens.forms[end] === 'that' || tokens.forms[end] === 'which';

/** Whether a verb stands among these words. */
function isVerbal(vocabulary: Vocabulary, forms: string[], start: number, end: number): boolean {
  for (let token = start; token < end; token++) {
    const form = forms[token]!;
    if (vocabulary.finiteVerbs.has(form) || vocabulary.finiteEndings.some((ending) => form.endsWith(ending)))
      return true;
  }
  return false;
}

function hasVerbOfSpeech(vocabulary: Vocabulary, forms: string[], start: number, end: number): boolean {
  for (let token = start; token < end; token++) {
    const cue = vocabulary.cues.word(forms[token]!);
    if (cue !== null && cue.number === undefined && cue.isParticiple !== true) return true;
  }
  return false;
}

/** Words with a capital inside a sentence: names, wherever they stand. */
function collectNames(reader: Reader): void {
  const { count, capitals, isWord, forms, document, names } = reader;
  for (let token = 1; token < count; token++) {
    if (
      capitals[token] === 0 ||
      isWord[token - 1] === 0 ||
      document.sentenceOf[token] !== document.sentenceOf[token - 1]
    )
      continue;
    names.add(forms[token]!);
  }
}

/** "Theresa May", "Mr. Will": words that are names nowhere else. */
function collectSurnames({ count, capitals, forms, vocabulary, surnames }: Reader): void {
  for (let token = 1; token < count; token++) {
    const form = forms[token]!;
    if (capitals[token] !== 1 || !(vocabulary.calendar.has(form) || vocabulary.fillers.has(form))) continue;
    const before = forms[token - 1] === '.' ? token - 2 : token - 1;
    if (capitals[before] !== 1 || vocabulary.fillers.has(forms[before]!)) continue;
    if (isGivenName(forms[before]!) || vocabulary.honorifics.has(forms[before]!)) surnames.add(form);
  }
}

/** Words with a capital that follow a given name or a title. */
function collectFullNames({ count, capitals, isWord, forms, vocabulary, fullNames }: Reader): void {
  // A noun has an article or an adjective before it; a name mostly has not.
  const isBare = (token: number) =>
    token > 0 &&
    !vocabulary.determiners.has(forms[token - 1]!) &&
    !vocabulary.prepositions.has(forms[token - 1]!) &&
    capitals[token - 1] === 0;
  for (let token = 1; token < count; token++) {
    if (isWord[token] === 0 || capitals[token] === 0 || isWord[token - 1] === 0) continue;
    const before = forms[token - 1]!;
    if (vocabulary.fillers.has(before)) continue;
    const isFollowing =
      (capitals[token - 1]! > 0 && (isGivenName(before) || fullNames.has(before) || isBare(token - 1))) ||
      (vocabulary.roles.at(forms, token - 1)?.end === token && !vocabulary.organizationNouns.has(forms[token]!));
    if (isFollowing && vocabulary.roles.at(forms, token) === null) fullNames.add(forms[token]!);
  }
}

function mentionAt(reader: Reader, token: number): Mention[] | null {
  const { vocabulary, forms } = reader;
  const mayBe = reader.classes[token]!;
  const pronoun = mayBe & MAY_BE_PRONOUN ? vocabulary.pronouns.at(forms, token) : null;
  if (pronoun !== null && isExpletive(reader, pronoun.end)) return null;
  if (pronoun !== null && isPossessive(reader, token)) return null;
  if (pronoun !== null) {
    const { gender, number } = pronoun.entry;
    return [plain('pronoun', token, pronoun.end, { gender, number, isDefinite: true })];
  }
  if (vocabulary.language.hasCapitals) {
    if (isNameStart(reader, token)) return readCapitals(reader, token);
    const role = mayBe & MAY_BE_ROLE ? vocabulary.roles.at(forms, token) : null;
    if (role !== null && !isVerb(reader, token)) return [nounPhrase(reader, 'role', token, role.end, role.entry)];
    return readNoun(reader, token);
  }
  return null;
}

/** "her neighbour": a possessive, and no object, before a noun that has its title or body in a list. */
const isPossessive = ({ vocabulary, forms, isWord, capitals }: Reader, token: number): boolean =>
  // «процитировали её участники»: behind a verb of speech it is whom they quote.
  (vocabulary.language.hasBareClauses ||
    (vocabulary.oblique.size > 0 && vocabulary.cues.at(forms, token - 1) === null)) &&
  vocabulary.possessives.has(forms[token]!) &&
  isWord[token + 1] === 1 &&
  capitals[token + 1] === 0 &&
  (vocabulary.roles.at(forms, token + 1) !== null ||
    vocabulary.organizationNouns.has(forms[token + 1]!) ||
    vocabulary.anonymousNouns.has(forms[token + 1]!));

/** « avait prévenu », « est accusé »: a participle with its auxiliary, though it is a title behind an article. */
const isVerb = ({ vocabulary, forms }: Reader, token: number): boolean =>
  vocabulary.cues.at(forms, token) !== null &&
  !vocabulary.determiners.has(forms[token - 1] ?? '') &&
  (vocabulary.auxiliaries.has(forms[token - 1] ?? '') ||
    // « … », assure le directeur: no insured man.
    (vocabulary.adjectiveEndings.length > 0 &&
      forms[token - 1] === ',' &&
      CLOSING.has(forms[token - 2] ?? '') &&
      vocabulary.determiners.has(forms[token + 1] ?? '')));

const CLOSING = new Set(['»', '”', '"']);

/** « il faut », « il n'est pas possible »: the pronoun before this token means nobody. */
function isExpletive({ vocabulary, forms, isWord }: Reader, token: number): boolean {
  if (vocabulary.expletives.size === 0) return false;
  for (let at = token; at < token + 6; at++) {
    // « il y a », but « il y retrace »
    const isThere = vocabulary.auxiliaries.has(forms[at] ?? '');
    if (vocabulary.expletives.has(forms[at] ?? '') && (!isThere || vocabulary.finiteVerbs.has(forms[at + 1] ?? '')))
      return true;
    const isSmall = vocabulary.auxiliaries.has(forms[at] ?? '') || forms[at] === "'" || forms[at] === '’';
    if (!isSmall || (isWord[at] === 0 && at === token)) return false;
  }
  return false;
}

// ---- capital letters

// ---- nouns in small letters

function nameAtToken(document: Document, names: NameRange[]): (NameRange | null)[] {
  const at: (NameRange | null)[] = new Array(names.length > 0 ? document.tokens.count : 0).fill(null);
  for (const name of names) for (let token = name.start; token < name.end; token++) at[token] = name;
  return at;
}

/** A name as a range of tokens. */
export interface NameRange {
  start: number;
  end: number;
}

/** Words that could be said to speak, as ranges of tokens. */
export interface Mention extends NameRange {
  kind: 'person' | 'organization' | 'country' | 'role' | 'pronoun' | 'document' | 'anonymous';
  /** The name inside it, without titles. */
  name: NameRange | null;
  /** The title inside it, or before it. */
  role: NameRange | null;
  gender: Gender | null;
  number: GrammaticalNumber;
  isDefinite: boolean;
  country: FoundCountry | null;
  /** A second title, right before the name: « le ministre, le général X ». */
  rank?: NameRange;
  /** A title's bearer, where the name stands beside it. */
  apposition?: Mention;
  /** Where the title before the name begins. */
  phraseStart?: number;
}
