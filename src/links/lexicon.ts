import type { CountryReason } from '../extraction.ts';
import type { Choice, Gazetteer, Inflection, Reading, References } from '../languages/gazetteer.ts';
import { gazetteerOf } from '../languages/languages.ts';
import { readDocument } from '../text/document.ts';
import { foldWord } from '../text/fold.ts';

/**
 * The forms of a language's gazetteer, ready to be looked up; built at the first question. A language without a gazetteer has
 * the names that Unicode CLDR gives countries in it.
 */
export function lexiconOf(language: string): Lexicon {
  let lexicon = BUILT.get(language);
  if (lexicon === undefined) {
    const gazetteer = gazetteerOf(language) ?? plainGazetteer(language);
    lexicon = buildLexicon(gazetteer);
    // Tags come from pages as well, and whoever writes them may make up thousands.
    if (BUILT.size >= MOST_BUILT) BUILT.clear();
    BUILT.set(language, lexicon);
  }
  return lexicon;
}

/** The words of a phrase as they are looked up: folded, without hyphens, with one apostrophe. */
export function phraseWords(phrase: string): string[] {
  if (/^[\p{L}\p{M}]+$/u.test(phrase)) return [foldWord(phrase)];
  const words = readDocument(phrase, 'en').tokens.forms.map(plainMark);
  return words.filter((word, index) => word !== '-' || index === words.length - 1);
}

/** Typographic apostrophes and hyphens as the plain ones. */
export function plainMark(form: string): string {
  return form.length === 1 && form.charCodeAt(0) >= BACKTICK ? (MARKS.get(form) ?? form) : form;
}

const MARKS = new Map([
  ['’', "'"],
  ['ʼ', "'"],
  ['`', "'"],
  ['‑', '-'],
  ['‐', '-'],
  ['–', '-'],
]);
/** No mark of these stands before it in Unicode. */
const BACKTICK = 0x60;

const BUILT = new Map<string, Lexicon>();
const MOST_BUILT = 24;

function plainGazetteer(language: string): Gazetteer {
  const names = namesIn(language);
  const codes = gazetteerOf('en')!
    .rows.trim()
    .split('\n')
    .map((row) => row.slice(0, 2));
  return {
    language,
    rows: codes.map((code) => `${code}|${names?.of(code) ?? ''}`).join('\n'),
    notCountries: '',
    readings: [],
  };
}

function namesIn(language: string): Intl.DisplayNames | null {
  try {
    if (Intl.DisplayNames.supportedLocalesOf([language]).length === 0) return null;
    return new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  } catch {
    return null;
  }
}

function buildLexicon({
  rows,
  notCountries,
  readings,
  noGivenNames,
  everywhere,
  references,
  inflect = (form) => [form],
  inflection,
}: Gazetteer): Lexicon {
  const entries = new Map<string, Entry[]>();
  const add = (form: string, code: string | null, reason: CountryReason) => {
    const words = phraseWords(form);
    const key = words.join(' ');
    const [first, ...rest] = words;
    if (first === undefined) return;
    const list = entries.get(first) ?? [];
    if (list.some((entry) => entry.form === key && (entry.letters === 'any' || entry.letters === lettersOf(form))))
      return;
    list.push({ code, reason, rest, form: key, letters: lettersOf(form) });
    entries.set(first, list);
  };
  for (const phrase of listed(notCountries.replaceAll('\n', ';'))) add(phrase, null, 'NAME');
  for (const row of rows.trim().split('\n')) {
    const [code, names, demonyms, capitals, seats] = row.split('|');
    const addAll = (forms: string | undefined, reason: CountryReason) => {
      for (const form of listed(forms)) for (const one of inflect(form, reason)) add(one, code!, reason);
    };
    addAll(names, 'NAME');
    addAll(seats, 'SEAT');
    addAll(capitals, 'CAPITAL');
    for (const demonym of listed(demonyms)) {
      for (const form of inflection === undefined ? inflect(demonym, 'DEMONYM') : inflected(demonym, inflection))
        add(form, code!, 'DEMONYM');
    }
  }
  for (const list of entries.values()) list.sort((one, other) => other.rest.length - one.rest.length);
  const builtReadings = buildReadings(readings);
  const builtEverywhere = new Map(
    Object.entries(everywhere ?? {}).map(([reason, choices]) => [reason, choices.map(buildChoice)]),
  );
  return {
    entries,
    begun: new Map(),
    readings: builtReadings,
    namedWords: new Set(
      [...builtReadings.values(), ...builtEverywhere.values()].flat().flatMap(({ named }) => [...(named ?? [])]),
    ),
    noGivenNames: new Set((noGivenNames ?? '').split(' ').map(foldWord)),
    everywhere: builtEverywhere,
    references: buildReferences(references),
    places: {
      after: phraseSet(references?.placeAfter) ?? new Set(),
      before: phraseSet(references?.placeBefore) ?? new Set(),
      prefixes: references?.placePrefixes ?? '',
      notAfter: phraseSet(references?.governments) ?? new Set(),
    },
    inflection: inflection ?? null,
  };
}

const lastWords = (phrases: Set<string> | null): Set<string> =>
  new Set([...(phrases ?? [])].map((phrase) => phrase.split(' ').at(-1)!));

function listed(forms: string | undefined): string[] {
  return (forms ?? '').split(';').filter((form) => form !== '');
}

/** `US` is not `us`, and `Turkey` not `turkey`; what is written small may have any letters. */
function lettersOf(form: string): Entry['letters'] {
  if (form.length <= 6 && form.length > 1 && form === form.toUpperCase() && form !== form.toLowerCase()) return 'all';
  return form.charAt(0) === form.charAt(0).toLowerCase() ? 'any' : 'capital';
}

/** A demonym's genders and numbers, each with the article and without, in all of its words that are adjectives alike. */
function inflected(demonym: string, { article, demonym: sign, endings }: Inflection): string[] {
  const words = demonym.split(' ');
  const forms = words.at(-1)!.endsWith(sign)
    ? ['', ...endings.split(' ')].map((ending) => words.map((word) => (word.endsWith(sign) ? word + ending : word)))
    : [words];
  return forms.flatMap((form) => [
    form.join(' '),
    article + form.join(' '),
    ...(form.length > 1 ? [form.map((word) => article + word).join(' ')] : []),
  ]);
}

function buildReadings(readings: Reading[]): Map<string, BuiltChoice[]> {
  const built = new Map<string, BuiltChoice[]>();
  for (const { forms, choices } of readings) {
    for (const form of listed(forms)) {
      const key = phraseWords(form).join(' ');
      built.set(key, [...(built.get(key) ?? []), ...choices.map(buildChoice)]);
    }
  }
  return built;
}

function buildReferences(references: References | undefined): LexiconReferences {
  const phrases = new Map<string, ReferencePhrase[]>();
  const add = (phrase: string, kind: ReferencePhrase['kind'], codes: string[] | null) => {
    const [first, ...rest] = phraseWords(phrase);
    const entry = { kind, rest, codes, ending: phrase.split(' ', 1)[0]!.at(-1)! };
    phrases.set(first!, [...(phrases.get(first!) ?? []), entry]);
  };
  for (const kind of ['own', 'state', 'possessed', 'both', 'other', 'last'] as const) {
    for (const phrase of listed(references?.[kind])) add(phrase, kind, null);
  }
  for (const line of (references?.kinds ?? '').trim().split('\n')) {
    const [forms, codes] = line.split(' = ');
    if (codes !== undefined) for (const phrase of listed(forms)) add(phrase, 'kind', codes.split(' '));
  }
  for (const list of phrases.values()) list.sort((one, other) => other.rest.length - one.rest.length);
  return {
    phrases,
    notStateBefore: phraseSet(references?.notStateBefore) ?? new Set(),
    clauseOpeners: phraseSet(references?.clauseOpeners) ?? new Set(),
    pronounOpeners: phraseSet(references?.pronounOpeners) ?? new Set(),
    pronouns: phraseSet(references?.pronouns) ?? new Set(),
    charges: phraseSet(references?.charges) ?? new Set(),
    chargeOpeners: phraseSet(references?.chargeOpeners) ?? new Set(),
    chargeOpenerEnds: lastWords(phraseSet(references?.chargeOpeners)),
  };
}

function buildChoice({ after, before, named, givenNameUnlessBefore, ...choice }: Choice): BuiltChoice {
  return {
    ...choice,
    after: phraseSet(after),
    before: phraseSet(before),
    named: phraseSet(named),
    givenNameUnlessBefore: phraseSet(givenNameUnlessBefore),
  };
}

function phraseSet(phrases: string | undefined): Set<string> | null {
  return phrases === undefined ? null : new Set(listed(phrases).map((phrase) => phraseWords(phrase).join(' ')));
}

export interface Lexicon {
  /** By the first word of a form; the longest first. */
  entries: Map<string, Entry[]>;
  /** By a word as it stands in a text: filled as texts are read. */
  begun: Map<string, Entry[]>;
  /** By the folded form. */
  readings: Map<string, BuiltChoice[]>;
  /** All words by which a choice asks what else the text names. */
  namedWords: Set<string>;
  noGivenNames: Set<string>;
  /** By the reason, for all forms. */
  everywhere: Map<string, BuiltChoice[]>;
  references: LexiconReferences;
  /** What shows a capital to be a place. */
  places: { after: Set<string>; before: Set<string>; prefixes: string; notAfter: Set<string> };
  inflection: Inflection | null;
}

interface LexiconReferences {
  /** By the first word of a phrase; the longest first. */
  phrases: Map<string, ReferencePhrase[]>;
  notStateBefore: Set<string>;
  clauseOpeners: Set<string>;
  pronounOpeners: Set<string>;
  pronouns: Set<string>;
  charges: Set<string>;
  chargeOpeners: Set<string>;
  /** Their last words, by which most places are told to have none. */
  chargeOpenerEnds: Set<string>;
}

export interface ReferencePhrase {
  kind: 'own' | 'state' | 'kind' | 'possessed' | 'both' | 'other' | 'last';
  /** Of a `kind`: the countries that may be meant. */
  codes: string[] | null;
  /** The folded words after the first. */
  rest: string[];
  /** The last letter of the first word as it is written: folded, «بلدة» (a town) and «بلده» (his country) are one. */
  ending: string;
}

export interface Entry {
  /** Null for a phrase that names no country. */
  code: string | null;
  reason: CountryReason;
  /** The folded words after the first. */
  rest: string[];
  letters: 'any' | 'capital' | 'all';
  form: string;
}

export interface BuiltChoice extends Omit<Choice, 'after' | 'before' | 'named' | 'givenNameUnlessBefore'> {
  after: Set<string> | null;
  before: Set<string> | null;
  named: Set<string> | null;
  givenNameUnlessBefore: Set<string> | null;
}
