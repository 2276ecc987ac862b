import type { ExtractedCountry, ExtractedPerson, ExtractedQuote, ExtractedSpeaker, Extraction } from './extraction.ts';
import { languageOf } from './languages/languages.ts';
import { countriesAbout, type QuotedWords } from './links/about.ts';
import { findArabicMentions } from './links/arabicMentions.ts';
import { nameWithoutClitic } from './links/arabicNames/forms.ts';
import { type FoundName, findArabicNames } from './links/arabicNames.ts';
import type { ArabicContext } from './links/arabicPhrases.ts';
import { readShortNames } from './links/arabicShortNames.ts';
import { bracketedNames } from './links/bracketedNames.ts';
import { confidenceIn } from './links/confidence.ts';
import { type FoundCountry, findCountries } from './links/countries.ts';
import { withLabels } from './links/labels.ts';
import { findMentions, type Mention, type NameRange } from './links/mentions.ts';
import { countryOfMention, nationalityOf } from './links/nationality.ts';
import { groupNames, type NamedOne } from './links/people.ts';
import type { ChosenSpeaker } from './links/speakerContext.ts';
import { chooseSpeakers } from './links/speakers.ts';
import { findSubjects } from './links/subjects.ts';
import { withoutSurnames } from './links/surnames.ts';
import { findCues } from './quotes/cues.ts';
import { withDashes } from './quotes/dashes.ts';
import { findQuotes } from './quotes/find.ts';
import { type MarkedPassage, pairMarks } from './quotes/marks.ts';
import { endUnclosed } from './quotes/unclosed.ts';
import { tellClasses, type Vocabulary, vocabularyOf } from './quotes/vocabulary.ts';
import { tellDoubledVerbs } from './text/arabicVerbs.ts';
import { findBoilerplate } from './text/boilerplate.ts';
import { cutSourceClitics } from './text/clitics.ts';
import { type Document, readDocument } from './text/document.ts';
import { foldWord } from './text/fold.ts';
import { detectLanguage } from './text/language.ts';

/** Names the extractor in every stored quote; the version changes with what it finds. */
export const EXTRACTOR = { name: 'qawl', version: '0.1.0' };

/** Who says what about which country in a text. Pure, and never throws: what cannot be read yields nothing. */
export function extract({ text: whole, language: tag }: ExtractionInput): Extraction {
  const text = whole.length > MOST_READ ? whole.slice(0, lastGap(whole, MOST_READ)) : whole;
  const code = tag ?? detectLanguage(text) ?? 'und';
  const language = languageOf(code);
  const vocabulary = vocabularyOf(language);
  const document = readDocument(text, code);
  if (language.isVerbFirst) {
    cutSourceClitics(document, vocabulary.organizationNouns);
    tellDoubledVerbs(document);
  }
  tellClasses(document, vocabulary);
  const end = findBoilerplate(document, vocabulary.boilerplate);
  const marked = withDashes(document, vocabulary, pairMarks(document, language.hasDoubledMarks));
  const passages = withLabels(document, vocabulary, marked);
  if (language.isVerbFirst) endUnclosed(document, vocabulary, passages);
  const cues = findCues(document, vocabulary, passages);
  const places = findCountries(document, end);
  const countryAt = countryAtToken(document, places);
  const names = language.hasCapitals
    ? []
    : findArabicNames(document, { isCountryWord: (token) => countryAt[token] !== null });
  const countries = withoutSurnames(places, names, countryAt);
  const context: ArabicContext = {
    document,
    vocabulary,
    stops: insidePassages(document, vocabulary, passages),
    nameAt: namesAt(document, names),
    bodies: language.isVerbFirst ? bracketedNames(document, vocabulary) : new Set(),
    countryAt,
  };
  const found = findMentions(document, vocabulary, countryAt);
  const subjects = findSubjects(context, found, cues);
  if (language.isVerbFirst) readShortNames(context, cues, subjects);
  const mentions = language.hasCapitals ? found : findArabicMentions(context, found, subjects);
  const named = groupNames(document, vocabulary, mentions);
  const quotes = findQuotes(document, vocabulary, passages, cues, subjects, end);
  const speakers = chooseSpeakers(document, vocabulary, quotes, cues, subjects, mentions, named, context.countryAt);
  const about = countriesAbout(
    document,
    countries,
    quotes.map((quote, index) => {
      const words = quotedWords(document, quote, speakers[index] ?? null, countries);
      // « Paris a condamné « … »»: what stands before the verb is no part of what is said.
      words.from = quote.cue === null ? 0 : cues[quote.cue]!.end;
      return words;
    }),
  );
  const countryWords = countryNames(document, countries);
  const { starts, ends } = document.tokens;
  return {
    extractor: EXTRACTOR,
    language: code,
    quotes: quotes.map((quote, index): ExtractedQuote => {
      const cue = quote.cue === null ? null : cues[quote.cue]!;
      const start = starts[quote.start]!;
      const stop = ends[quote.end - 1]!;
      const chosen = speakers[index] ?? null;
      const speaker = chosen?.one === 'nobody' ? null : chosen;
      const found: ExtractedQuote = {
        kind: quote.kind,
        text: text.slice(start, stop),
        start,
        end: stop,
        speaker: speaker === null ? null : presentSpeaker(document, speaker, countryWords),
        cue: cue === null ? null : text.slice(starts[cue.start]!, ends[cue.end - 1]!),
        cueStart: cue === null ? null : starts[cue.start]!,
        cueEnd: cue === null ? null : ends[cue.end - 1]!,
        about: about[index]!,
        confidence: 0,
        evidence: { span: quote.rule, speaker: speaker?.rule ?? null },
      };
      found.confidence = Math.round(confidenceIn(found, code) * 100) / 100;
      return found;
    }),
    people: named
      .filter((one) => one.kind === 'person')
      .map((one) => presentPerson(document, one, nationalityOf(document, one, countries))),
    organizations: named
      .filter((one) => one.kind === 'organization')
      .map((one) => ({
        name: nameOf(document, one),
        country: nationalityOf(document, one, countries),
        mentions: one.mentions.map((mention) => range(document, mention.name ?? mention)),
      })),
    countries: presentCountries(document, countries, end),
    ...(text.length < whole.length && { readTo: text.length }),
  };
}

/** UTF-16 code units: some 160,000 words. A longer text is no article, and is read so far. */
const MOST_READ = 1_000_000;

/** The last white space at or before a place in a text, so that no word is cut; the place itself where none is near. */
function lastGap(text: string, place: number): number {
  for (let at = place; at > place - 1_000; at--) if (/\s/.test(text[at]!)) return at;
  return place;
}

/** What is known of a quote's speaker when its countries are looked for. */
function quotedWords(
  document: Document,
  { start, end }: NameRange,
  speaker: ChosenSpeaker | null,
  countries: FoundCountry[],
): QuotedWords {
  if (speaker === null) return { start, end, speakerCountry: null, isSpeakerState: false, from: 0 };
  const { one, mention, country } = speaker;
  const named = one === null || one === 'nobody' ? null : nationalityOf(document, one, countries);
  const speakerCountry =
    named ?? country?.code ?? (mention === null ? null : countryOfMention(document, mention, countries));
  return { start, end, speakerCountry, isSpeakerState: one === null && country !== null, from: 0 };
}

/** `language` is BCP 47; where it is missing it is detected. `publishedAt` is an ISO 8601 time. */
export interface ExtractionInput {
  text: string;
  language?: string | null | undefined;
  title?: string | null | undefined;
  publishedAt?: string | null | undefined;
}

function presentSpeaker(
  document: Document,
  speaker: ChosenSpeaker,
  names: Map<string, string>,
): ExtractedSpeaker | null {
  const { one, country, mention } = speaker;
  const place =
    mention === null
      ? { mention: null, start: null, end: null }
      : { mention: words(document, mention), start: range(document, mention).start, end: range(document, mention).end };
  if (one === 'nobody') return null;
  if (one !== null)
    return { kind: one.kind === 'person' ? 'PERSON' : 'ORGANIZATION', name: nameOf(document, one), ...place };
  if (country === null) return null;
  return { kind: 'ORGANIZATION', name: names.get(country.code) ?? countryName(document, country), ...place };
}

/** The longest name that the text gives each state; a capital that stands for one without any speaks under its own. */
function countryNames(document: Document, countries: FoundCountry[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const country of countries) {
    if (country.reason !== 'NAME') continue;
    const name = countryName(document, country);
    if (name.length > (names.get(country.code)?.length ?? 0)) names.set(country.code, name);
  }
  return names;
}

function presentCountries(document: Document, countries: FoundCountry[], end: number): ExtractedCountry[] {
  const byCode = new Map<string, ExtractedCountry>();
  for (const country of countries) {
    if (country.start >= end) continue;
    const { text, start, end: stop } = range(document, country);
    const mention = { text, start, end: stop, reason: country.reason };
    const known = byCode.get(country.code);
    if (known === undefined) byCode.set(country.code, { code: country.code, mentions: [mention] });
    else known.mentions.push(mention);
  }
  return [...byCode.values()];
}

function presentPerson(document: Document, one: NamedOne, country: string | null): ExtractedPerson {
  return {
    name: nameOf(document, one),
    role: one.role === null ? null : words(document, one.role),
    country,
    mentions: one.mentions.map((mention: Mention) => range(document, mention.name ?? mention)),
  };
}

function words({ text, tokens }: Document, { start, end }: NameRange): string {
  const from = tokens.starts[start]!;
  const written = text.slice(from, tokens.ends[end - 1]!);
  // «للحكومة» is ل and الحكومة.
  return tokens.forms[start]!.startsWith('ال') && text[from] === 'ل' ? `ا${written}` : written;
}

/** Somebody's name without what is written together with it: «ولافروف». */
function nameOf(document: Document, one: NamedOne): string {
  const written = words(document, one.name);
  const language = languageOf(document.language);
  if (one.isOblique) return language.nominative?.(written) ?? written;
  if (one.kind === 'organization' && language.nominativeBody !== undefined) {
    const { nominatives, organizationNouns } = vocabularyOf(language);
    return language.nominativeBody(written, (word) => {
      const form = foldWord(word);
      return organizationNouns.has(form) ? (nominatives.get(form) ?? word) : null;
    });
  }
  const form = document.tokens.forms[one.name.start]!;
  const bare = one.kind === 'person' && !document.tokens.capitals[one.name.start] ? nameWithoutClitic(form) : form;
  return form.endsWith(bare) ? written.slice(form.length - bare.length) : written;
}

/** A country's name without what is written together with it: «وتركيا», «للكويت». */
function countryName(document: Document, country: FoundCountry): string {
  const written = words(document, country);
  const form = document.tokens.forms[country.start]!;
  const [bare = form] = country.form.split(' ');
  if (form === bare || form.length !== document.tokens.ends[country.start]! - document.tokens.starts[country.start]!)
    return written;
  if (form.endsWith(bare)) return written.slice(form.length - bare.length);
  return bare.startsWith('ال') && form.endsWith(bare.slice(1))
    ? `ا${written.slice(form.length - bare.length + 1)}`
    : written;
}

const range = (document: Document, named: NameRange) => ({
  text: words(document, named),
  start: document.tokens.starts[named.start]!,
  end: document.tokens.ends[named.end - 1]!,
});

/** 1 for each token inside a passage of more than four tokens or behind a dash, its marks included: no speaker stands there. */
function insidePassages(document: Document, vocabulary: Vocabulary, passages: MarkedPassage[]): Uint8Array {
  const inside = new Uint8Array(document.tokens.count + 1);
  for (const passage of passages)
    if (passage.end - passage.start > 4 || passage.isDash || isUtterance(document, vocabulary, passage))
      inside.fill(1, passage.open, passage.owner === undefined ? passage.end + 1 : passage.end);
  return inside;
}

/** «Горим!»: a stop inside the marks, or a comma behind them, shows words said, however few; not in « X, du « Temps », ». */
const isUtterance = ({ tokens }: Document, { nameLinks }: Vocabulary, { open, end }: MarkedPassage): boolean =>
  tokens.forms[end - 1] === '!' ||
  tokens.forms[end - 1] === '?' ||
  tokens.forms[end - 1] === ',' ||
  (tokens.forms[end + 1] === ',' && !nameLinks.has(tokens.forms[open - 1] ?? ''));

function namesAt(document: Document, names: FoundName[]): (FoundName | null)[] {
  const at: (FoundName | null)[] = new Array(document.tokens.count).fill(null);
  for (const name of names) for (let token = name.start; token < name.end; token++) at[token] = name;
  return at;
}

function countryAtToken(document: Document, countries: FoundCountry[]): (FoundCountry | null)[] {
  const at: (FoundCountry | null)[] = new Array(document.tokens.count).fill(null);
  for (const country of countries) for (let token = country.start; token < country.end; token++) at[token] = country;
  return at;
}
