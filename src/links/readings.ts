import { WORDS_TOO } from '../languages/ar/givenNames.ts';
import type { Document } from '../text/document.ts';
import { askWords } from '../text/words.ts';
import type { FoundCountry } from './countries.ts';
import { isGivenName, wordsOf } from './givenNames.ts';
import { type BuiltChoice, type Lexicon, plainMark } from './lexicon.ts';
import { bareForms, isListed, phrasesAfter, phrasesBefore, writtenBefore } from './neighbours.ts';

/** Decides the forms with more than one reading by the words beside them and in their text; drops those that name no country. */
export function decideReadings(document: Document, found: FoundCountry[], lexicon: Lexicon): FoundCountry[] {
  const context: Context = { document, lexicon, words: null, sure: null };
  const sure = new Set<string>();
  const codes: (string | null)[] = [];
  for (const country of found) {
    const code = decide(context, country);
    if (code !== null && code !== LATER) sure.add(code);
    codes.push(code);
  }
  // What the text names beyond doubt is known now; the rest may lean on it.
  context.sure = sure;
  const decided: FoundCountry[] = [];
  for (const [index, country] of found.entries()) {
    const code = codes[index] === LATER ? decide(context, country) : codes[index]!;
    if (code === country.code) decided.push(country);
    else if (code !== null) decided.push({ ...country, code });
  }
  return decided;
}

const LATER = 'later';

/** The code of the first choice that holds; 'later' where that hangs on what else the text names and this is not known yet. */
function decide(context: Context, country: FoundCountry): string | null {
  const { everywhere, readings } = context.lexicon;
  const general = everywhere.get(country.reason) ?? NONE;
  const own = readings.get(country.form) ?? NONE;
  if (general.length + own.length === 0) return country.code;
  const beside: Beside = { before: null, after: null };
  for (const choice of general) if (holds(context, country, beside, choice)) return choice.is;
  for (const choice of own) {
    if (!holds(context, country, beside, choice)) continue;
    if (choice.alsoNamed === undefined) return choice.is;
    if (context.sure === null) return LATER;
    if (context.sure.has(choice.alsoNamed)) return choice.is;
  }
  return country.code;
}

const NONE: BuiltChoice[] = [];

/** Whether all conditions of a choice hold, but for what else is named. */
function holds(context: Context, country: FoundCountry, beside: Beside, choice: BuiltChoice): boolean {
  const { document } = context;
  const { start, end, form } = country;
  if (choice.after !== null) {
    beside.before ??= phrasesBefore(document, context.lexicon.inflection, country);
    if (!isListed(beside.before, choice.after)) return false;
  }
  if (choice.before !== null) {
    beside.after ??= phrasesAfter(document, end);
    if (!isListed(beside.after, choice.before)) return false;
  }
  if (choice.opens === true && document.sentences[document.sentenceOf[start]!]!.start !== start) return false;
  if (choice.endsIn !== undefined && !form.endsWith(choice.endsIn)) return false;
  if (choice.surname === true && !followsGivenName(context, country)) return false;
  if (choice.givenNameUnlessBefore !== null && !isSurname(context, end, choice.givenNameUnlessBefore)) return false;
  if (choice.shouted === true && !isShouted(document, start - 1) && !isShouted(document, end)) return false;
  return choice.named === null || namesOneOf(context, choice.named);
}

/**
 * Whether a given name stands just before, so that the form is its surname: `Michael Jordan`, «محمود المصري». Many Arabic names are
 * words too; only before a form with its article is there no doubt, for no other noun could stand there without one.
 */
function followsGivenName({ document: { tokens }, lexicon }: Context, { start, form }: FoundCountry): boolean {
  const { inflection } = lexicon;
  // Marie-France is a name too.
  const token = plainMark(tokens.forms[start - 1] ?? '') === '-' ? start - 2 : start - 1;
  const name = tokens.forms[token];
  if (name === undefined || tokens.isWord[token] !== 1 || lexicon.noGivenNames.has(name) || !isGivenName(name))
    return false;
  // "France-Allemagne": a country is no given name beside another.
  if (lexicon.entries.has(name)) return false;
  if (inflection === null) return tokens.capitals[token]! > 0 && tokens.capitals[start]! > 0;
  if (writtenBefore(tokens.forms[start]!, form, inflection) !== '') return false;
  return form.startsWith(inflection.article) || !wordsToo().has(name);
}

function wordsToo(): Set<string> {
  words ??= new Set(wordsOf(WORDS_TOO));
  return words;
}

let words: Set<string> | undefined;

function isSurname({ document, lexicon }: Context, token: number, unless: Set<string>): boolean {
  const { forms, isWord, capitals, count } = document.tokens;
  if (token >= count || isWord[token] !== 1 || capitals[token] === 0) return false;
  return !unless.has(forms[token]!) && !lexicon.entries.has(forms[token]!);
}

function isShouted({ tokens }: Document, token: number): boolean {
  return tokens.capitals[token] === 2 && tokens.forms[token]!.length > 3;
}

function namesOneOf(context: Context, words: Set<string>): boolean {
  context.words ??= wordsAskedFor(context);
  for (const word of words) if (context.words.has(word)) return true;
  return false;
}

function wordsAskedFor({ document: { tokens }, lexicon: { namedWords, readings, inflection } }: Context): Set<string> {
  const asked = askWords(tokens, readings, (form) =>
    bareForms(form, inflection).some((bare) => namedWords.has(bare)) ? 1 : 0,
  );
  const words = new Set<string>();
  for (let token = 0; token < tokens.count; token++)
    if (asked[token] === 1) for (const bare of bareForms(tokens.forms[token]!, inflection)) words.add(bare);
  return words;
}

/** The phrases beside a country, read at the first question. */
interface Beside {
  before: string[] | null;
  after: string[] | null;
}

interface Context {
  document: Document;
  lexicon: Lexicon;
  /** The words of the text that any choice asks for, gathered at the first question. */
  words: Set<string> | null;
  /** The countries that the text names beyond doubt; null while they are being found. */
  sure: Set<string> | null;
}
