import { NAMES_IN_ALEF_MAQSURA } from '../../languages/ar/givenNames.ts';
import type { Document, Tokens } from '../../text/document.ts';
import { askWords } from '../../text/words.ts';
import { wordsOf } from '../givenNames.ts';
import {
  ARTICLE,
  CLITIC,
  COMMON,
  COMPOUNDS,
  FAMILY,
  FUNCTION,
  GIVEN,
  OPENS_NAME,
  RELATIONAL,
  readForm,
  SPEECH,
  TITLE,
  underClitic,
  WORD_TOO,
} from './forms.ts';

/** Reads each token's form once, and keeps with the document what only its letters tell. */
export function readWords(document: Document, options: ArabicNameOptions): Words {
  const { tokens, text } = document;
  const { forms, isWord, count, starts, ends } = tokens;
  const bits = askWords(tokens, readForm, readForm);
  const tellsAli = text.includes('على');
  for (let token = 0; token < count; token++) {
    if (isWord[token] === 0) {
      bits[token] = 0;
      continue;
    }
    // آلان is Alain, الآن is now.
    if (forms[token] === 'الان' && text.charCodeAt(starts[token]!) === ALEF_MADDA) bits[token] = GIVEN;
    // ألطون has no article.
    if (bits[token]! & ARTICLE && HAMZAS.has(text.charCodeAt(starts[token]!))) bits[token] = bits[token]! & ~ARTICLE;
    if (isBasim(forms, bits, token)) bits[token] = GIVEN;
    if (isInMaqsura(forms[token]!) && text.charCodeAt(ends[token]! - 1) === ALEF_MAQSURA)
      bits[token] = bits[token]! & ~(COMMON | WORD_TOO | CLITIC);
    // «ونقلت الوكالة عن فلان قوله»: whoever stands behind the preposition speaks.
    if (forms[token] === 'عن' && isRelayed(forms, token)) bits[token] = bits[token]! | SPEECH;
    if (options.isSpeechVerb?.(forms[token]!)) bits[token] = bits[token]! | SPEECH;
  }
  let pairs: Map<string, number> | null = null;
  const isCountryWord = options.isCountryWord ?? (() => false);
  return {
    count,
    forms,
    isWord,
    bits,
    lineOf: document.paragraphOf,
    // كلاوس is Klaus before it is «like Laos».
    isCountry: (token) =>
      token < count &&
      isCountryWord(token) &&
      !((bits[token]! & (GIVEN | WORD_TOO | CLITIC)) === GIVEN && CLITIC_LETTERS.includes(forms[token]![0]!)),
    // Folded, the preposition على is Ali; only the letters of the text tell them apart, and in texts that write every such
    // letter ي (Egypt) nothing does: there a lone علي is the preposition.
    isPreposition: (token) =>
      ALI.has(forms[token]!) &&
      (!tellsAli || text.charCodeAt(ends[token]! - 1) === ALEF_MAQSURA || BEHIND_ON.has(forms[token + 1] ?? '')),
    isHis: (token) => text.charCodeAt(ends[token]! - 1) === HEH,
    touches: (token) => token > 0 && ends[token - 1] === starts[token] && ends[token] === starts[token + 1],
    read: (start, end) => forms.slice(start, end).join(' '),
    isRepeatedPair: (token) => {
      pairs ??= countPairs(document, bits);
      return (pairs.get(pairAt(forms, token)) ?? 0) > 1;
    },
    bare: (token) => (bits[token]! & CLITIC ? (underClitic(forms[token]!) ?? forms[token]!) : forms[token]!),
  };
}

const IN_MAQSURA = new Set(wordsOf(NAMES_IN_ALEF_MAQSURA));
const isInMaqsura = (form: string): boolean => form.charCodeAt(form.length - 1) === 0x64a && IN_MAQSURA.has(form);

function isRelayed(forms: string[], token: number): boolean {
  for (let before = token - 1; before >= Math.max(0, token - FARTHEST_VERB); before--)
    if (RELAYS.has(forms[before]!)) return true;
  return false;
}

/** Folded. */
const RELAYS = new Set('نقل نقلت ونقل ونقلت نقلا وينقل ينقل تنقل'.split(' '));
/** Tokens: the outlet's name stands between. */
const FARTHEST_VERB = 7;

/** «وقال باسم نعيم», but not «المتحدث باسم الحكومة», «تحدثت باسم نعيم»: folded, the name is "in the name of" as well. */
function isBasim(forms: string[], bits: Int32Array, token: number): boolean {
  if (forms[token] !== 'باسم' || token === 0) return false;
  const before = bits[token - 1]!;
  const next = bits[token + 1] ?? 0;
  const isLed = (before & (SPEECH | TITLE)) !== 0 && !SPEAKING.test(forms[token - 1]!);
  const isName = (next & (GIVEN | FAMILY)) !== 0 || (next & (ARTICLE | RELATIONAL)) === (ARTICLE | RELATIONAL);
  return isLed && isName && (next & FUNCTION) === 0;
}

const SPEAKING = /تحدث|ناطق|تكلم/;

/** How often each given name stands before the same word. */
function countPairs({ tokens: { forms, isWord, count } }: Document, bits: Int32Array): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let token = 0; token + 1 < count; token++) {
    if ((bits[token]! & GIVEN) === 0 || isWord[token + 1] === 0) continue;
    const pair = pairAt(forms, token);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

const pairAt = (forms: string[], token: number): string => `${forms[token]} ${forms[token + 1]}`;

const ALEF_MAQSURA = 0x0649;
const ALEF_MADDA = 0x0622;
const HAMZAS = new Set([ALEF_MADDA, 0x0623, 0x0625]);
const HEH = 0x0647;
/** Folded: what stands behind the preposition, however it is spelled. */
const BEHIND_ON = new Set(
  'سبيل ان انه انها ذلك هذا هذه الرغم غرار حد راس مدي اساس اثر التوالي الاقل بعد وشك حساب'.split(' '),
);
const ALI = new Set(['علي', 'وعلي', 'فعلي']);

/** How many tokens the two-word name (or kunya of one) at a token takes; 0 where none begins. */
export function openedLength(words: Words, token: number): number {
  if ((words.bits[token]! & OPENS_NAME) === 0 || token + 1 >= words.count) return 0;
  if (isAbd(words, token) || isCompound(words, token)) return 2;
  if (!isKunya(words, token)) return 0;
  return (words.bits[token + 1]! & OPENS_NAME) !== 0 && (isAbd(words, token + 1) || isCompound(words, token + 1))
    ? 3
    : 2;
}

/** عبد الله، وعبد الفتاح; after `عبد` the next word belongs to it whatever it is, when it has the article. */
function isAbd(words: Words, token: number): boolean {
  if (words.bare(token) !== 'عبد') return false;
  const next = words.forms[token + 1];
  return next !== undefined && (next.startsWith('ال') || next === 'ربه') && next.length > 3;
}

/** صلاح الدين، نصر الله، سيف الإسلام: two words, one name. */
function isCompound(words: Words, token: number): boolean {
  const second = words.forms[token + 1]!;
  return COMPOUNDS.get(words.bare(token))?.includes(second) ?? false;
}

/** أبو مازن، أبو مصعب: a name unless a country or town follows (أبو ظبي). */
function isKunya(words: Words, token: number): boolean {
  if (!KUNYAS.has(words.bare(token))) return false;
  const next = token + 1;
  if (words.isWord[next] !== 1 || words.isCountry(next) || words.forms[next] === 'غريب' || words.forms[next] === 'ظبي')
    return false;
  const bits = words.bits[next]!;
  if (bits & FUNCTION) return false;
  return words.bare(token) === 'ابو' || (bits & (COMMON | CLITIC | ARTICLE)) === 0 || (bits & GIVEN) !== 0;
}

const KUNYAS = new Set(['ابو', 'ابي', 'ابا', 'ابن']);

const CLITIC_LETTERS = 'وفبلك';

export interface ArabicNameOptions {
  /** Whether a folded form is a verb of speech, besides those that this module knows. */
  isSpeechVerb?: (form: string) => boolean;
  /** Whether a token is (part of) a country's name, demonym or capital: it is no part of a name then, save «محمد المصري». */
  isCountryWord?: (token: number) => boolean;
}

/** A document's words as the search for names reads them. */
export interface Words {
  count: number;
  forms: Tokens['forms'];
  isWord: Tokens['isWord'];
  bits: Int32Array;
  lineOf: Int32Array;
  isCountry: (token: number) => boolean;
  isPreposition: (token: number) => boolean;
  /** Whether the word ends in the letter of "his", and not in the ة that is folded to the same. */
  isHis: (token: number) => boolean;
  /** Whether no space stands on either side of a mark. */
  touches: (token: number) => boolean;
  read: (start: number, end: number) => string;
  /** Whether the given name at a token stands before the same word elsewhere too. */
  isRepeatedPair: (token: number) => boolean;
  /** The form without its clitic. */
  bare: (token: number) => string;
}
