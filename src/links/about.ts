import type { AboutCountry } from '../extraction.ts';
import type { Document } from '../text/document.ts';
import { charged } from './charges.ts';
import type { FoundCountry } from './countries.ts';
import { countriesWithin, firstCountryFrom } from './countryRanges.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { isListed, phrasesAfter, phrasesBefore, writtenBefore } from './neighbours.ts';
import { type CountryPair, pairMeant, pairOf } from './pairs.ts';
import { beginningsOfReferences, clauseStart, findReferences, type Reference, subjectPronoun } from './references.ts';

/**
 * For each quote the countries that it is about, each once, with the first words that show it: those named in the quote (a capital
 * only where it stands for its government), then those that `our country`, «البلاد» or «البلدين» stand for in it, as far as the
 * speaker and the text tell. `countries` is what `findCountries` gave. Linear in the text and the quotes.
 */
export function countriesAbout(document: Document, countries: FoundCountry[], quotes: QuotedWords[]): AboutCountry[][] {
  if (quotes.length === 0) return [];
  const lexicon = lexiconOf(document.language.toLowerCase().split('-')[0]!);
  const governments = countries.filter(
    (country) => country.reason !== 'CAPITAL' || !isPlace(document, country, lexicon),
  );
  const counts = countsOf(countries);
  const references = beginningsOfReferences(document, lexicon);
  const context: Context = {
    document,
    lexicon,
    countries: governments,
    all: countries,
    main: mainCountry(document, countries),
    pair: pairOf(counts) ?? pairOf(withKinds(document, lexicon, references, counts)),
    counts,
    references,
  };
  return quotes.map((quote) => aboutQuote(context, quote));
}

/** The counts with those of «المملكة» added to the only kingdom that the text names. */
function withKinds(
  document: Document,
  lexicon: Lexicon,
  references: Int32Array,
  counts: Map<string, number>,
): Map<string, number> {
  const whole = { start: 0, end: document.tokens.count };
  const all = new Map(counts);
  for (const { kind, codes } of findReferences(document, lexicon, references, whole)) {
    const named = kind === 'kind' ? codes!.filter((code) => counts.has(code)) : [];
    if (named.length === 1) all.set(named[0]!, all.get(named[0]!)! + 1);
  }
  return all;
}

function aboutQuote(context: Context, quote: QuotedWords): AboutCountry[] {
  const { document, lexicon } = context;
  const about = new Map<string, AboutCountry>();
  const first = clauseStart(document, lexicon, quote.start);
  const clause = { start: (quote.from ?? 0) <= quote.start ? Math.max(first, quote.from ?? 0) : first, end: quote.end };
  const named = countriesWithin(context.countries, clause);
  const outside = subjectBeforeMark(context, quote) ?? charged(document, lexicon, context.countries, quote.start);
  if (outside !== null) add(document, about, outside.code, outside, outside.reason);
  for (const country of named) add(document, about, country.code, country, country.reason);
  for (const reference of findReferences(document, lexicon, context.references, clause)) {
    for (const code of meant(context, quote, named, about, reference))
      add(document, about, code, reference, 'REFERENCE');
  }
  const pronoun = subjectPronoun(document, lexicon, quote.start);
  const subject = pronoun === null ? null : pronounMeant(context, quote);
  if (subject !== null) add(document, about, subject, pronoun!, 'REFERENCE');
  return [...about.values()];
}

/** « Oslo « regrette » la décision »: a state that opens the sentence right before the words in marks is their subject. */
function subjectBeforeMark({ document, countries }: Context, { start }: QuotedWords): FoundCountry | null {
  const { sentences, sentenceOf, tokens } = document;
  const before = countries[firstCountryFrom(countries, start) - 1];
  if (before === undefined || before.reason === 'DEMONYM' || before.end !== start - 1) return null;
  const isBehindMark = tokens.isWord[start - 1] === 0 && OPENING.has(tokens.forms[start - 1]!);
  return isBehindMark && sentences[sentenceOf[start]!]!.start >= before.start - 2 ? before : null;
}

const OPENING = new Set(['«', '“', '"', '„', '‘', '‹']);

/** The state that a clause's pronoun stands for: the one that speaks, or the subject of the clause before: «إن دمشق … وإنها ستطلب». */
function pronounMeant(
  { document, lexicon, countries }: Context,
  { start, speakerCountry, isSpeakerState }: QuotedWords,
): string | null {
  if (isSpeakerState) return speakerCountry;
  const sentence = document.sentences[document.sentenceOf[start]!]!;
  const before = countries[firstCountryFrom(countries, start) - 1];
  if (before === undefined || before.start <= sentence.start || before.reason === 'DEMONYM') return null;
  return lexicon.references.clauseOpeners.has(document.tokens.forms[before.start - 1]!) ? before.code : null;
}

function add(
  { text, tokens }: Document,
  about: Map<string, AboutCountry>,
  code: string,
  { start, end }: Range,
  reason: AboutCountry['reason'],
): void {
  if (about.has(code)) return;
  const from = tokens.starts[start]!;
  const to = tokens.ends[end - 1]!;
  about.set(code, { code, reason, text: text.slice(from, to), start: from, end: to });
}

/** The codes that a reference stands for; none where the text does not tell. */
function meant(
  context: Context,
  quote: QuotedWords,
  named: FoundCountry[],
  about: Map<string, AboutCountry>,
  reference: Reference,
): string[] {
  const { document, countries, pair } = context;
  const own = quote.speakerCountry;
  switch (reference.kind) {
    case 'own':
      return listOf(own ?? seatBefore(context, quote) ?? (isOfAnother(context, quote) ? null : context.main));
    case 'possessed':
      return quote.isSpeakerState || own === context.main ? listOf(named.length === 0 ? own : null) : [];
    case 'kind':
      return isNamedBeside(context, reference, named) ? [] : listOf(oneOfKind(context, quote, about, reference.codes!));
    case 'both':
      return pairMeant(document, countries, quote, { named, pair, reference });
    case 'last':
      return isNamedBeside(context, reference, named) ? [] : listOf(lastNamed(context, reference));
    case 'other':
      return listOf(pair !== null && own !== null && pair.includes(own) ? pair.find((code) => code !== own)! : null);
    case 'state':
      return isNamedBeside(context, reference, named) || isAntecedentNamed(context, quote, named, reference)
        ? []
        : listOf(stateMeant(context, quote));
  }
}

/** «وفي كينشاسا، قال متحدث إن بلاده …»: the capital with which the paragraph of the words opens, before a comma. */
function seatBefore({ document, all }: Context, { start }: QuotedWords): string | null {
  const { tokens, paragraphs, paragraphOf } = document;
  const first = paragraphs[paragraphOf[start]!]!.start;
  const seat = all[firstCountryFrom(all, first)];
  const isFirst = seat?.reason === 'CAPITAL' && seat.start <= first + 1 && seat.end < start;
  return isFirst && (tokens.forms[seat.end] === '،' || tokens.forms[seat.end] === ',') ? seat.code : null;
}

/** «Глава узбекской делегации»: the words of the paragraph before the quote tell of another country than the text's main one. */
function isOfAnother({ document, countries, main }: Context, { start }: QuotedWords): boolean {
  const { paragraphs, paragraphOf } = document;
  const before = { start: paragraphs[paragraphOf[start]!]!.start, end: start };
  return countriesWithin(countries, before).some(({ code, reason }) => reason === 'DEMONYM' && code !== main);
}

/** The state named last, in the paragraph of the words or the one above. */
function lastNamed({ document: { paragraphOf }, countries }: Context, { start }: Reference): string | null {
  const last = countries[firstCountryFrom(countries, start) - 1];
  return last !== undefined && paragraphOf[last.start]! >= paragraphOf[start]! - 1 ? last.code : null;
}

const listOf = (code: string | null): string[] => (code === null ? [] : [code]);

/** Whether a country named before it in the quote is what it stands for. A text about the speaker's own country is clear without. */
function isAntecedentNamed(
  { main }: Context,
  { speakerCountry }: QuotedWords,
  named: FoundCountry[],
  { start }: Reference,
): boolean {
  return named[0] !== undefined && named[0].start < start && (speakerCountry === null || speakerCountry !== main);
}

/** The state of `the government`: the speaker's own, unless the text speaks of another one far more often. */
function stateMeant(
  { document, countries, counts, main, pair }: Context,
  { start, speakerCountry }: QuotedWords,
): string | null {
  if (speakerCountry !== null) {
    const isElsewhere =
      main !== null && main !== speakerCountry && counts.get(main)! >= 2 * (counts.get(speakerCountry) ?? 0);
    if (isElsewhere) return main;
    return pair === null || pair.includes(speakerCountry) ? speakerCountry : null;
  }
  const sentence = document.sentences[document.sentenceOf[start]!]!;
  const nearest = countries[firstCountryFrom(countries, start) - 1];
  // "The prime minister, speaking from Brussels, said the government …"
  const isPlaceOnly = nearest?.reason === 'CAPITAL' && main !== null;
  return nearest !== undefined && nearest.start >= sentence.start && !isPlaceOnly ? nearest.code : main;
}

/** The state of `the kingdom`: the speaker's if it is one, else the one that the text names most, and the quote best not at all. */
function oneOfKind(
  { counts }: Context,
  { speakerCountry }: QuotedWords,
  about: Map<string, AboutCountry>,
  codes: string[],
): string | null {
  if (speakerCountry !== null && codes.includes(speakerCountry)) return speakerCountry;
  let most: string | null = null;
  let best = 0;
  for (const code of codes) {
    const count = counts.get(code) ?? 0;
    // «المملكة تقف إلى جانب الأردن»: another one than the kingdom beside it.
    const isNamed = (about.get(code)?.reason ?? 'REFERENCE') !== 'REFERENCE';
    const score = count > 0 && !isNamed ? count + OTHERS_FIRST : count;
    if (score > best) {
      most = code;
      best = score;
    }
  }
  return most;
}

/** More than any count: tokens of a text. */
const OTHERS_FIRST = 1_000_000;

/** Whether a country's name or demonym belongs to the phrase: `the government of Mali`, «الحكومة السودانية». */
function isNamedBeside({ document: { tokens } }: Context, { end }: Reference, named: FoundCountry[]): boolean {
  const next = named[firstCountryFrom(named, end)];
  if (next === undefined || next.start > end + 3) return false;
  for (let token = end; token < next.start; token++) if (!LINKS.has(tokens.forms[token]!)) return false;
  return true;
}

const LINKS = new Set([
  'of',
  'the',
  'in',
  'de',
  'la',
  'du',
  "d'",
  'd',
  "'",
  '’',
  'l',
  'des',
  'del',
  'von',
  'der',
  'en',
  'au',
  'في',
]);

/** Whether a capital is where something happens, and not who acts: `in Vienna`, «مفاوضات فيينا», «بموسكو». */
function isPlace(document: Document, country: FoundCountry, { places, inflection }: Lexicon): boolean {
  const written = writtenBefore(document.tokens.forms[country.start]!, country.form, inflection);
  if (written !== '' && places.prefixes.includes(written.at(-1)!)) return true;
  if (isListed(phrasesAfter(document, country.end), places.before) || isDateline(document, country)) return true;
  if (!isListed(phrasesBefore(document, inflection, country), places.after)) return false;
  const preposition = { start: country.start - 1, form: document.tokens.forms[country.start - 1]! };
  return !isListed(phrasesBefore(document, inflection, preposition), places.notAfter);
}

/** `OSLO (AFP) –`: where a story was written. */
function isDateline(
  { tokens: { forms }, paragraphs, paragraphOf }: Document,
  { start, end, reason }: FoundCountry,
): boolean {
  return reason === 'CAPITAL' && paragraphs[paragraphOf[start]!]!.start === start && DATELINE.has(forms[end] ?? '');
}

const DATELINE = new Set(['(', ',', '-', '–', '—', ':']);

/** The country that a text is mostly about: named at least three times, and twice as often as the next; or the only one of its lead, or that of its dateline. */
function mainCountry(document: Document, countries: FoundCountry[]): string | null {
  const [first, second] = [...countsOf(countries)].sort((one, other) => other[1] - one[1]);
  if (first === undefined) return null;
  if (second === undefined || (first[1] >= 3 && first[1] >= 2 * second[1])) return first[0];
  const lead = countriesWithin(countries, { start: 0, end: document.paragraphs[0]!.end });
  if (lead.length === 0) return null;
  if (lead.every(({ code }) => code === lead[0]!.code)) return lead[0]!.code;
  const [home] = lead as [FoundCountry];
  const isAtHome =
    lead.slice(1).some(({ code }) => code === home.code) || 2 * countsOf(countries).get(home.code)! >= first[1];
  return isDateline(document, home) && isAtHome ? home.code : null;
}

function countsOf(countries: FoundCountry[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { code } of countries) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

/** A quote as a range of tokens, and its speaker's country (ISO 3166-1 alpha-2) if it is known. */
export interface QuotedWords extends Range {
  /** The token behind the verb of speech, which may stand behind the words. */
  from?: number;
  speakerCountry: string | null;
  /** Whether a state itself speaks: «وقالت طهران», `Berlin said`. */
  isSpeakerState: boolean;
}

interface Range {
  start: number;
  end: number;
}

interface Context {
  document: Document;
  lexicon: Lexicon;
  /** Without the capitals that are only places. */
  countries: FoundCountry[];
  all: FoundCountry[];
  main: string | null;
  pair: CountryPair | null;
  counts: Map<string, number>;
  /** For each token whether a phrase that stands for a country may begin there. */
  references: Int32Array;
}
