import type { CountryReason } from '../extraction.ts';
import type { Document } from '../text/document.ts';
import { askWords } from '../text/words.ts';
import { type Entry, type Lexicon, lexiconOf, plainMark } from './lexicon.ts';
import { bareForms } from './neighbours.ts';
import { decideReadings } from './readings.ts';

/**
 * The countries that a text names, in the order of its tokens: by name, demonym, capital or seat of power, the longest form
 * first, without the homographs that their context shows to be something else. Linear in the text; ranges are of tokens. Nothing is
 * looked for from the token `stop` on: there the article ends and its page goes on.
 */
export function findCountries(document: Document, stop: number = document.tokens.count): FoundCountry[] {
  const lexicon = lexiconOf(document.language.toLowerCase().split('-')[0]!);
  const { isWord, capitals } = document.tokens;
  const begins = askWords(document.tokens, lexicon, (form) => beginningOf(form, lexicon));
  const found: FoundCountry[] = [];
  for (let token = 0; token < stop; ) {
    const isBeginning = begins[token] === ANY || (begins[token] === CAPITAL && capitals[token] !== 0);
    const match = isBeginning && isWord[token] === 1 ? matchAt(document, token, lexicon) : null;
    if (match === null) {
      token += 1;
      continue;
    }
    if (match.entry.code !== null)
      found.push({
        code: match.entry.code,
        start: token,
        end: match.end,
        reason: match.entry.reason,
        form: match.entry.form,
      });
    token = match.end;
  }
  return decideReadings(document, found, lexicon);
}

/** Whether a form of the lexicon begins with a word: none, one that wants capital letters, or any. */
function beginningOf(form: string, lexicon: Lexicon): number {
  const entries = entriesOf(form, lexicon);
  if (entries.length === 0) return 0;
  return entries.every(({ letters }) => letters !== 'any') ? CAPITAL : ANY;
}

const CAPITAL = 1;
const ANY = 2;

function matchAt(document: Document, token: number, lexicon: Lexicon): Match | null {
  for (const entry of entriesOf(document.tokens.forms[token]!, lexicon)) {
    const end = endOf(document, token, entry);
    if (end !== null) return { entry, end };
  }
  return null;
}

/** The entries that a word may begin, as it stands and without what is written before it. Kept by the word, within bounds. */
function entriesOf(form: string, { entries, begun, inflection }: Lexicon): Entry[] {
  if (inflection === null) return entries.get(form) ?? NONE;
  const known = begun.get(form);
  if (known !== undefined) return known;
  const found = bareForms(form, inflection).flatMap((bare) => entries.get(bare) ?? NONE);
  if (form.length <= LONGEST_KEPT) {
    if (begun.size >= MOST_KEPT) begun.clear();
    begun.set(form, found);
  }
  return found;
}

const NONE: Entry[] = [];
/** Code units: the words of a language are shorter. */
const LONGEST_KEPT = 32;
/** Words that begin no form are asked for once a table of words; these are for the few that do. */
const MOST_KEPT = 4_096;

/** Where the form ends that begins here; null where it does not stand here. Hyphens between its words are passed over. */
function endOf(document: Document, token: number, { rest, letters }: Entry): number | null {
  const { forms, capitals, starts, ends } = document.tokens;
  if (letters === 'capital' && capitals[token] === 0) return null;
  if (letters === 'all' && capitals[token] !== 2 && !(capitals[token] === 1 && ends[token]! - starts[token]! === 1))
    return null;
  let end = token + 1;
  for (const word of rest) {
    const form = plainMark(forms[end] ?? '');
    if (word === '-') return form === '-' ? end : null;
    if (form === '-' && forms[end + 1] !== undefined) end += 1;
    if (plainMark(forms[end] ?? '') !== word) return null;
    end += 1;
  }
  return end;
}

interface Match {
  entry: Entry;
  end: number;
}

/** A country in a text, as a range of tokens. `form` is the folded form that was looked up, without prefixes. */
export interface FoundCountry {
  code: string;
  start: number;
  end: number;
  reason: CountryReason;
  form: string;
}
