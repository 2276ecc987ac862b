import type { Inflection } from '../languages/gazetteer.ts';
import type { Document } from '../text/document.ts';
import { plainMark } from './lexicon.ts';

/**
 * The phrases of up to three words that end just before a country's form, in each way to read their first word. What a conjunction
 * joins to the words before it does not belong to them: «الاقتصادية والمالية».
 */
export function phrasesBefore(
  { tokens: { forms } }: Document,
  inflection: Inflection | null,
  { start, form }: StandingForm,
): string[] {
  const phrases: string[] = [];
  const written = writtenBefore(forms[start]!, form, inflection).charAt(0);
  if (written !== '' && inflection!.conjunctions.includes(written)) return phrases;
  let phrase = '';
  for (let token = start - 1, words = 0; token >= 0 && words < LONGEST_PHRASE; token--) {
    const word = plainMark(forms[token]!);
    if (word === '-') continue;
    if (inflection === null) phrases.push(word + phrase);
    else for (const bare of bareForms(word, inflection)) phrases.push(bare + phrase);
    phrase = ` ${word}${phrase}`;
    words += 1;
  }
  return phrases;
}

/** The phrases of up to three words that begin just at the token. */
export function phrasesAfter({ tokens }: Document, end: number): string[] {
  const phrases: string[] = [];
  let phrase = '';
  for (let token = end; token < tokens.count && phrases.length < LONGEST_PHRASE; token++) {
    const form = plainMark(tokens.forms[token]!);
    if (form === '-') continue;
    phrase = phrase === '' ? form : `${phrase} ${form}`;
    phrases.push(phrase);
  }
  return phrases;
}

/** Whether one of the phrases is in a list. */
export function isListed(phrases: string[], list: Set<string>): boolean {
  for (const phrase of phrases) if (list.has(phrase)) return true;
  return false;
}

const LONGEST_PHRASE = 3;

/** The word without what Arabic may write before it, in each way to read it, itself first: «وبالسودان» is السودان too. */
export function bareForms(form: string, inflection: Inflection | null): string[] {
  if (inflection === null) return [form];
  const { conjunctions, prepositions, rare, article, contracted } = inflection;
  const forms = [form];
  if (conjunctions.includes(form.charAt(0)) && form.length > 2) forms.push(form.slice(1));
  for (const word of forms.slice()) {
    const first = word.charAt(0);
    if (word.startsWith(contracted) && word.length > 4) forms.push(article + word.slice(contracted.length));
    else if (prepositions.includes(first) && word.length > 3) forms.push(word.slice(1));
    else if (rare.includes(first) && word.startsWith(article, 1)) forms.push(word.slice(1));
  }
  return forms;
}

/** The letters that are written before a form in its word: `و` in «وفرنسا», `ل` in «للسودان»; none in «فرنسا». */
export function writtenBefore(word: string, form: string, inflection: Inflection | null): string {
  if (inflection === null) return '';
  const [bare] = form.split(' ', 1);
  if (word === bare) return '';
  const length = word.endsWith(bare!) ? word.length - bare!.length : word.indexOf(inflection.contracted) + 1;
  return word.slice(0, length);
}

/** A form as it was looked up, and the token at which it stands. */
interface StandingForm {
  start: number;
  form: string;
}
