import type { Gender, GrammaticalNumber } from '../languages/language.ts';
import { isGivenName } from './givenNames.ts';
import type { Mention } from './mentions.ts';
import { allIn, endOfCapitals, isCommonNoun } from './nameEnds.ts';
import {
  bodyEnd,
  isAttribute,
  longNameEnd,
  namedInMarks,
  nounBehind,
  nounPhrase,
  plain,
  type Reader,
  roleGender,
} from './nounPhrases.ts';

/** The run of capitals that begins here, read as a person, an organization, a state or a title. */
export function readCapitals(reader: Reader, start: number): Mention[] {
  const group = readGroup(reader, start);
  if (group !== null) return [group];
  let end = Math.max(endOfCapitals(reader, start), reader.countryAt[start]?.end ?? 0);
  const { vocabulary, forms, countryAt, capitals } = reader;
  // The name begins behind the last title, country or form of address in the run.
  let nameStart = start;
  let role: { start: number; end: number; gender: Gender | null; number: GrammaticalNumber } | null = null;
  let organization = end > start + 2 && isCommonNoun(reader, start) ? start : -1;
  let onlyCountry = true;
  for (let token = start; token < end; ) {
    const country = countryAt[token];
    const title = vocabulary.roles.at(forms, token);
    // "Alain Berger", "Stephen King": a title behind a given name is a surname.
    const isSurname = token > nameStart && capitals[token]! > 0 && isGivenName(forms[token - 1]!);
    if (
      title !== null &&
      !isSurname &&
      !isGivenTitle(reader, token, end) &&
      !(vocabulary.adjectiveEndings.length > 0 && isSecondPart(reader, token, start)) &&
      title.end <= end &&
      !(
        token > start &&
        title.end === end &&
        organization < 0 &&
        nameStart < token &&
        countryAt[token - 1] === null &&
        !reader.capitals[token]
      )
    ) {
      // "Sen. Jane Doe": the full stop belongs to the title.
      nameStart = forms[title.end] === '.' && title.end < end ? title.end + 1 : title.end;
      role = { start: token, end: nameStart, ...title.entry };
      organization = -1;
      onlyCountry = false;
      token = nameStart;
    } else if (
      country?.start === token &&
      country.reason !== 'SEAT' &&
      !isSecondPart(reader, token, start) &&
      // "Mark Cuban"
      !(isSurname && country.reason === 'DEMONYM' && country.end === end && vocabulary.language.hasBareClauses)
    ) {
      nameStart = country.end === end && organization >= 0 ? nameStart : country.end;
      token = country.end;
    } else {
      if (role !== null && nameStart === token && isAcronymBeforeName(reader, token, end)) nameStart = token + 1;
      else if (describesName(reader, token, end)) {
        nameStart = forms[token + 1] === '.' ? token + 2 : token + 1;
        organization = -1;
      } else if (vocabulary.organizationNouns.has(forms[token]!) || country?.reason === 'SEAT' || forms[token] === '&')
        organization = token;
      // "Abdoulaye Ould Cheikh Sidya": behind a word of the name it is a part of it.
      else if (
        vocabulary.honorifics.has(forms[token]!) &&
        !isGivenTitle(reader, token, end) &&
        token + 1 < end &&
        token === nameStart &&
        forms[token + 1] !== '-'
      )
        nameStart = forms[token + 1] === '.' ? token + 2 : token + 1;
      onlyCountry = false;
      token += 1;
    }
  }
  // "l'Alsacien Marc Oberlé": behind an article the given name begins the name.
  if (role === null && organization < 0 && nameStart === start && isBehindArticle(reader, start)) {
    for (let token = start + 1; token < end - 1; token++)
      if (isGivenName(forms[token]!) && !isGivenName(forms[start]!)) {
        nameStart = token;
        break;
      }
  }
  // "Hafenmeister Olaf Kern": a noun before a given name is a title, whatever it is.
  if (role === null && organization < 0 && isTitledName(reader, start, end)) {
    role = { start, end: start + 1, gender: null, number: 's' };
    nameStart = start + 1;
  }
  const following = end;
  if (role !== null && organization >= role.end && !vocabulary.language.hasArticles) {
    // «глава МИД Чехии Ян Горак», «представитель МИД Чехии»: the body belongs to the title.
    if (nameStart <= organization) return [nounPhrase(reader, 'role', role.start, bodyEnd(reader, end), role)];
    organization = -1;
  }
  if (onlyCountry) {
    const country = countryAt[start]!;
    // "German officials", "the United States government": the noun behind carries the phrase.
    const noun = nounBehind(reader, following);
    if (noun !== null) return [noun];
    if (country.reason === 'DEMONYM') {
      const after = vocabulary.roles.at(forms, following);
      if (after !== null) return [nounPhrase(reader, 'role', following, after.end, after.entry)];
      // "a Romanian trader": a noun that is in no list.
      const next = forms[following]!;
      if (
        reader.isWord[following] === 1 &&
        capitals[following] === 0 &&
        vocabulary.cues.at(forms, following) === null &&
        !vocabulary.auxiliaries.has(next) &&
        !vocabulary.finiteVerbs.has(next) &&
        !vocabulary.fillers.has(next)
      ) {
        return [
          nounPhrase(reader, 'anonymous', following, following + 1, {
            gender: null,
            number: next.endsWith('s') ? 'p' : 's',
          }),
        ];
      }
    }
    return [
      plain('country', country.start, country.end, {
        country,
        isDefinite: true,
        number: country.reason === 'DEMONYM' && forms[start]!.endsWith('s') ? 'p' : 's',
      }),
    ];
  }
  if (organization >= 0) {
    let from = role !== null && nameStart >= role.end ? nameStart : start;
    // "l'ONG Human Rights Watch"
    if (capitals[from] === 2 && vocabulary.organizationNouns.has(forms[from]!) && end - from >= 3) from += 1;
    const isNoun = end - from === 1 && vocabulary.organizationNouns.has(forms[from]!);
    if (isNoun)
      return [
        namedInMarks(
          reader,
          nounPhrase(reader, 'organization', from, Math.max(longNameEnd(reader, end), bodyEnd(reader, end)), {
            gender: null,
            number: 's',
          }),
        ),
      ];
    end = longNameEnd(reader, end);
    if (from < end) return [{ ...plain('organization', from, end, { isDefinite: true }), name: { start: from, end } }];
  }
  if (nameStart >= end && role !== null) return [nounPhrase(reader, 'role', role.start, role.end, role)];
  const noun = vocabulary.cues.at(forms, following) === null ? nounBehind(reader, following) : null;
  if (noun !== null) return [noun];
  const from = Math.min(nameStart, end - 1);
  if (vocabulary.language.nounsHaveCapitals && role === null && !isKnownName(reader, from, end))
    return isPersonNoun(reader, end - 1)
      ? [nounPhrase(reader, 'role', end - 1, end, { gender: forms[end - 1]!.endsWith('in') ? 'f' : 'm', number: 's' })]
      : [nounPhrase(reader, 'anonymous', from, end, { gender: null, number: 's' })];
  // «Делегация Приморского края»: an adjective before a noun in small letters is no name's last word.
  if (role === null && isAttribute(reader, end - 1) && isPlainNoun(reader, end))
    return [nounPhrase(reader, 'anonymous', from, end, { gender: null, number: 's' })];
  // "a GRAN told how": people bear no article; "the Ohio Democrat": a description.
  const described = role === null ? withoutName(reader, from, end) : null;
  if (described !== null) return [nounPhrase(reader, described, end - 1, end, { gender: null, number: 's' })];
  // « le quai Paul-Devot », « l'hôpital Jean Verdier »: no person.
  const isPlace = role === null && vocabulary.namedPlaces.has(forms[start - 1] ?? '') && capitals[start - 1] === 0;
  if (isPlace) return [plain('anonymous', start, end, { number: 's' })];
  const isAgency = allIn(reader, from, end, vocabulary.agencies);
  const isAcronym = end - from === 1 && reader.capitals[from] === 2 && role === null;
  const isThing =
    role === null &&
    ((start === from && isBehindArticle(reader, start)) ||
      isBehindBody(reader, start, from) ||
      isBehindThing(reader, start, from));
  // «посол в Душанбе Лю Чжэньхай»: the town before the name is not part of it.
  const first =
    role === null && countryAt[start]?.reason === 'CAPITAL' && !vocabulary.language.hasArticles ? from : start;
  const mention = plain(isAgency || isAcronym || isThing ? 'organization' : 'person', first, end, { isDefinite: true });
  mention.name = { start: from, end };
  if (role !== null) {
    mention.role = { start: role.start, end: role.end };
    mention.gender = roleGender(reader, role.start, role.gender);
  } else withRoleBefore(reader, mention);
  return [mention];
}

/** « Pape Seck », where « le pape » is another: a title that is a given name in Senegal, with a capital inside its sentence. */
const isGivenTitle = ({ forms, capitals, isWord, vocabulary }: Reader, token: number, end: number): boolean =>
  forms[token] === 'pape' &&
  capitals[token] === 1 &&
  token + 1 < end &&
  isWord[token - 1] === 1 &&
  !vocabulary.determiners.has(forms[token - 1]!);

/** "Traoré-Lima": the second part of a name, whatever city it is. */
const isSecondPart = ({ forms, starts, ends }: Reader, token: number, start: number): boolean =>
  token > start + 1 &&
  forms[token - 1] === '-' &&
  starts[token - 1] === ends[token - 2] &&
  starts[token] === ends[token - 1];

/** «председатель ЦИК Анна Серова»: behind a title three capitals or more are the body's, where a name in small letters follows. */
const isAcronymBeforeName = ({ capitals, countryAt, starts, ends }: Reader, token: number, end: number): boolean =>
  capitals[token] === 2 &&
  countryAt[token + 1] === null &&
  ends[token]! - starts[token]! > 2 &&
  token + 1 < end &&
  capitals[token + 1] === 1;

/** "House Republican Jane Doe", "Supreme Court Justice Jane Doe": a description or form of address right before a given name. */
function describesName(reader: Reader, token: number, end: number): boolean {
  const { forms, vocabulary, capitals } = reader;
  const next = forms[token + 1] === '.' ? token + 2 : token + 1;
  return (
    vocabulary.language.hasBareClauses &&
    next < end &&
    capitals[token] === 1 &&
    isGivenName(forms[next]!) &&
    (vocabulary.descriptions.has(forms[token]!) ||
      vocabulary.honorifics.has(forms[token]!) ||
      isOccupation(reader, token))
  );
}

/** "Pensioner Jane Doe": a word that begins its sentence and ends as names of occupations do. */
const isOccupation = ({ forms, document }: Reader, token: number): boolean =>
  document.sentenceOf[token] !== document.sentenceOf[token - 1] &&
  forms[token]!.length > 6 &&
  /(?:er|ers|or|ors|ist|ists|ian|ians|woman)$/.test(forms[token]!) &&
  !isGivenName(forms[token]!);

const isTitledName = ({ forms, vocabulary, countryAt }: Reader, start: number, end: number): boolean =>
  vocabulary.language.nounsHaveCapitals &&
  end - start >= 3 &&
  countryAt[start] === null &&
  !isGivenName(forms[start]!) &&
  isGivenName(forms[start + 1]!);

/** "der Tierpfleger", "die Wirtin": a noun for a person, in no list, with its article. */
const isPersonNoun = ({ forms, vocabulary }: Reader, token: number): boolean =>
  vocabulary.determiners.has(forms[token - 1] ?? '') &&
  vocabulary.personEndings.some((ending) => forms[token]!.length > ending.length + 2 && forms[token]!.endsWith(ending));

/** A word in small letters that neither tells of speech nor merely joins others. */
const isPlainNoun = ({ forms, isWord, capitals, vocabulary }: Reader, token: number): boolean =>
  isWord[token] === 1 &&
  capitals[token] === 0 &&
  vocabulary.cues.at(forms, token) === null &&
  !vocabulary.finiteEndings.some((ending) => forms[token]!.endsWith(ending)) &&
  !vocabulary.fillers.has(forms[token]!);

/** Whether a run of capitals behind an article names nobody: "a GRAN", "the Ohio Democrat". */
function withoutName({ forms, vocabulary, capitals }: Reader, start: number, end: number): 'role' | 'anonymous' | null {
  const before = forms[start - 1] ?? '';
  if (!vocabulary.language.hasBareClauses || !vocabulary.determiners.has(before)) return null;
  if (vocabulary.descriptions.has(forms[end - 1]!)) return 'role';
  const isShouted = capitals[start] === 2 && before === 'a' && end > start + 1;
  return isShouted ? 'anonymous' : null;
}

/** "the Ohio Valley", "the Arakan Army": people bear no article, where a language has articles for other names. */
function isBehindArticle({ forms, vocabulary, starts, ends }: Reader, token: number): boolean {
  if (token === 0) return false;
  let before = forms[token - 1]!;
  // "the Two Holy Mosques"
  if (vocabulary.language.hasBareClauses && NUMBERS.has(before)) before = forms[token - 2] ?? '';
  // « la République », « l'Ardenne », « du Jura »
  if (vocabulary.adjectiveEndings.length > 0) {
    const isElided = (before === "'" || before === '’') && vocabulary.linkArticles.has(forms[token - 2] ?? '');
    return isElided || (DEFINITE.has(before) && vocabulary.fillers.has(before));
  }
  if (!vocabulary.language.hasNaturalGender || vocabulary.language.nounsHaveCapitals) return false;
  return (
    starts[token] !== ends[token - 1] &&
    vocabulary.determiners.has(before) &&
    !vocabulary.indefinites.has(before) &&
    !vocabulary.possessives.has(before)
  );
}

const NUMBERS = new Set(['two', 'three', 'four', 'five', 'six', 'seven']);

/** French and Spanish articles, alone and joined to a preposition; "la" is both. */
const DEFINITE = new Set('le la les du au aux des el los las del al'.split(' '));

/** Where all nouns have capitals: a given name, a name behind a title, a word of a full name elsewhere, an agency, capitals alone. */
function isKnownName(reader: Reader, start: number, end: number): boolean {
  const { forms, capitals, vocabulary, fullNames } = reader;
  const before = forms[start - 1] ?? '';
  if (end > start + 1 && (isGivenName(forms[start]!) || !vocabulary.determiners.has(before))) return true;
  if (fullNames.has(forms[end - 1]!) || capitals[start] === 2 || vocabulary.agencies.has(forms[start]!)) return true;
  return (
    start > 0 && (vocabulary.honorifics.has(forms[start - 1]!) || vocabulary.roles.at(forms, start - 1)?.end === start)
  );
}

/** "MPs", "House Republicans": people without a name, though they have capitals. */
function readGroup(reader: Reader, start: number): Mention | null {
  const { vocabulary, forms, capitals, isWord } = reader;
  if (!vocabulary.language.hasBareClauses) return null;
  let end = start + 1;
  while (end < start + 4 && isWord[end] === 1 && capitals[end]! > 0) end += 1;
  const last = forms[end - 1]!;
  if (!last.endsWith('s') || !vocabulary.anonymousNouns.has(last) || reader.countryAt[end - 1] !== null) return null;
  return nounPhrase(reader, 'anonymous', end - 1, end, { gender: null, number: 'p' });
}

/** "the journal Northern Seas", "campaign group Open Pier" */
function isBehindBody({ capitals, forms, vocabulary }: Reader, start: number, name: number): boolean {
  return (
    vocabulary.language.hasBareClauses &&
    start > 0 &&
    capitals[start - 1] === 0 &&
    vocabulary.genericBodies.has(forms[start - 1]!) &&
    !isGivenName(forms[name]!)
  );
}

/** « la revue Cryosphère », « l'opération Barkhane » */
const isBehindThing = ({ capitals, forms, vocabulary }: Reader, start: number, name: number): boolean =>
  vocabulary.adjectiveEndings.length > 0 &&
  start > 0 &&
  capitals[start - 1] === 0 &&
  vocabulary.namedThings.has(forms[start - 1]!) &&
  !isGivenName(forms[name]!);

/** "police spokesperson Mary Holt", "le président Marchal": a title in small letters right before the name. */
function withRoleBefore(reader: Reader, mention: Mention): void {
  const { vocabulary, forms, isWord } = reader;
  for (let length = 1; length <= 3; length++) {
    const at = mention.start - length;
    if (at < 0 || isWord[at] === 0) return;
    const role = vocabulary.roles.at(forms, at);
    if (role !== null && role.end === mention.start) {
      mention.role = { start: at, end: role.end };
      mention.phraseStart = at;
      mention.gender = roleGender(reader, at, role.entry.gender);
    }
  }
}
