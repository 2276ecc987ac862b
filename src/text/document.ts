import { kindAt, MARK, SPACE, WORD, widthAt } from './characters.ts';
import { detached } from './detached.ts';
import { foldWord } from './fold.ts';
import { capitalOf, LONGEST_WORD, numberOf, type WordTable, wordTable } from './words.ts';

/**
 * Cuts a text once into tokens, sentences and paragraphs; every later step walks these arrays and never the text again.
 * Linear in the text. A token is a run of letters, digits and their marks, or one other visible character; apostrophes and
 * hyphens are tokens of their own, so that `l'Algérie` is three and `a-t-il` five.
 */
export function readDocument(text: string, language: string): Document {
  const tokens = cutTokens(text);
  const { sentences, paragraphs } = cutSentences(text, tokens, ABBREVIATIONS[language] ?? ABBREVIATIONS.en!);
  return {
    text,
    language,
    tokens,
    sentences,
    paragraphs,
    sentenceOf: rangeOfToken(sentences, tokens.count),
    paragraphOf: rangeOfToken(paragraphs, tokens.count),
  };
}

function cutTokens(text: string): Tokens {
  const table = wordTable();
  // A token is at least one unit long: arrays of that size need no growing, and what is too much is cut off.
  const { starts, ends, numbers, isWord, capitals } = text.length <= ROOM.length ? ROOM : makeRoom(text.length);
  const forms: string[] = [];
  let count = 0;
  let at = 0;
  while (at < text.length) {
    const start = at;
    // «مدريد ـ رويترز ـ»: alone, tatweel is a dash.
    const kind = text.charCodeAt(at) === TATWEEL ? MARK : kindAt(text, at);
    if (kind === SPACE) {
      at += 1;
      continue;
    }
    const isLetters = kind >= WORD;
    at += widthAt(text, at);
    if (isLetters) while (at < text.length && kindAt(text, at) >= WORD) at += widthAt(text, at);
    const number = at - start > LONGEST_WORD ? 0 : numberOf(table, text, start, at, isLetters);
    starts[count] = start;
    ends[count] = at;
    numbers[count] = number;
    isWord[count] = isLetters ? 1 : 0;
    if (number !== 0) {
      capitals[count] = table.capitals[number]!;
      forms.push(table.forms[number]!);
    } else {
      // Others keep short forms.
      const written = at - start > LONGEST_WORD ? text.slice(start, at) : detached(text.slice(start, at));
      capitals[count] = isLetters ? capitalOf(written) : 0;
      forms.push(isLetters ? foldWord(written) : written);
    }
    count += 1;
  }
  return {
    count,
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    forms,
    isWord: isWord.slice(0, count),
    capitals: capitals.slice(0, count),
    numbers: numbers.slice(0, count),
    table,
    classes: new Int32Array(count + 1).fill(-1),
  };
}

/** Room for the tokens of a text of this many units; that for texts of common length is used again and again. */
function makeRoom(length: number) {
  return {
    length,
    starts: new Int32Array(length),
    ends: new Int32Array(length),
    numbers: new Int32Array(length),
    isWord: new Uint8Array(length),
    capitals: new Uint8Array(length),
  };
}

const ROOM = makeRoom(0x8000);

const TATWEEL = 0x640;

/** A paragraph ends at a line break; a sentence at a full stop, question or exclamation mark that is followed by space. */
function cutSentences(
  text: string,
  tokens: Tokens,
  abbreviations: Set<string>,
): { sentences: TokenRange[]; paragraphs: TokenRange[] } {
  const sentences: TokenRange[] = [];
  const paragraphs: TokenRange[] = [];
  let sentence = 0;
  let paragraph = 0;
  let lineStart = 0;
  for (let token = 0; token < tokens.count; token++) {
    const isLast = token === tokens.count - 1;
    const breaks = isLast ? 2 : lineBreaks(text, tokens.ends[token]!, tokens.starts[token + 1]!);
    const endsParagraph = breaks > 1 || (breaks === 1 && !isWrapped(tokens, token, lineStart));
    const endsSentence = endsParagraph || endsSentenceAt(tokens, token, abbreviations);
    if (breaks > 0) lineStart = tokens.starts[token + 1] ?? text.length;
    if (endsSentence) {
      sentences.push({ start: sentence, end: token + 1 });
      sentence = token + 1;
    }
    if (endsParagraph) {
      paragraphs.push({ start: paragraph, end: token + 1 });
      paragraph = token + 1;
    }
  }
  return { sentences, paragraphs };
}

function endsSentenceAt(tokens: Tokens, token: number, abbreviations: Set<string>): boolean {
  const { forms, starts, ends, isWord, capitals } = tokens;
  const form = forms[token]!;
  // "Lima, 3 may (EFE).- El ministro": a place and its date are a sentence.
  if (isWord[token] === 1 || starts[token + 1] === ends[token]) return false;
  if ((form === '-' || form === '–') && forms[token - 1] === '.' && starts[token] === ends[token - 1]) return true;
  if (CLOSERS.has(form)) {
    // ‚…?‘“: two marks may close at once.
    const first = token > 1 && CLOSERS.has(forms[token - 1]!) && starts[token] === ends[token - 1] ? token - 1 : token;
    if (first === 0 || !STOPS.has(forms[first - 1]!) || starts[first] !== ends[first - 1]) return false;
    // "Jane Doe (D-Calif.) said", "the office (N.Y.) said"
    return form !== ')' || (!isShortened(tokens, first - 1, abbreviations) && !isParty(tokens, first - 1));
  }
  if (!STOPS.has(form)) return false;
  if (form !== '.' && form !== '…') return true;
  const before = token - 1;
  // A small letter after the full stop goes on with the sentence: "approx. half", "e.g. this".
  if (isWord[token + 1] === 1 && capitals[token + 1] === 0 && isLatinLetter(forms[token + 1]!)) return false;
  if (before < 0 || isWord[before] === 0 || ends[before] !== starts[token]) return true;
  // "in Halle 4. „Es ist …“": words in marks begin a sentence, behind no ordinal.
  if (abbreviations.has(forms[before]!)) return /^\d/.test(forms[before]!) && CLOSERS.has(forms[token + 1] ?? '');
  // One capital letter is an initial ("J. Smith"), or the end of "U.S.", which a sentence may end with as well.
  if (forms[before]!.length === 1 && capitals[before] === 1)
    return forms[before - 1] === '.' && isSentenceOpener(tokens, token + 1);
  return true;
}

/** "(D-Nev.)": a politician's party and state, whose last token but the bracket this is. */
function isParty({ forms, starts, ends }: Tokens, token: number): boolean {
  return (
    forms[token - 4] === '(' &&
    forms[token - 3]?.length === 1 &&
    forms[token - 2] === '-' &&
    starts[token - 1] === ends[token - 2]
  );
}

/** Whether the full stop at a token shortens the word before it. */
function isShortened({ forms, capitals }: Tokens, token: number, abbreviations: Set<string>): boolean {
  const word = forms[token - 1] ?? '';
  return forms[token] === '.' && (abbreviations.has(word) || (word.length === 1 && capitals[token - 1] === 1));
}

/** After "U.S." a new sentence is likely only where a common first word stands. */
function isSentenceOpener(tokens: Tokens, token: number): boolean {
  return OPENERS.has(tokens.forms[token]!);
}

const isLatinLetter = (form: string): boolean => {
  const code = form.charCodeAt(0);
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code < 0x530);
};

const STOPS = new Set(['.', '!', '?', '؟', '…', '。', '！', '？', '۔']);
const CLOSERS = new Set(['"', '”', '»', '’', "'", ')', ']', '“', '«', '‘']);
const OPENERS = new Set([
  'the',
  'he',
  'she',
  'it',
  'they',
  'but',
  'and',
  'in',
  'on',
  'at',
  'this',
  'that',
  'we',
  'i',
  'a',
]);

/** Words before a full stop that does not end the sentence. */
const ABBREVIATIONS: Record<string, Set<string>> = {
  en: new Set(
    'mr mrs ms dr prof sen rep gov gen col lt sgt capt maj adm cmdr rev hon st jr sr vs no jan feb mar apr aug sept oct nov dec pres sec atty dist dept fla calif mass mich minn wash ariz conn ill ind tenn tex wis pa va vt ky la ga'.split(
      ' ',
    ),
  ),
  fr: new Set('m mm mme mlle mgr dr pr me st ste no art av env cf janv fevr juil sept oct nov dec'.split(' ')),
  ar: new Set('د م ا ج ق ب ه ص'.split(' ')),
  // "am 5. Mai", "Karl V.": a full stop behind a number makes it an ordinal.
  de: new Set(
    [...Array(31).keys()]
      .map((day) => String(day + 1))
      .concat(
        'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xx xxiii dr prof hr fr nr bzw ca usw st mio mrd abs art bd evtl ggf inkl sog vgl zb u a d h s'.split(
          ' ',
        ),
      ),
  ),
  es: new Set('sr sra sres dr dra ee uu num art gral lic ing prof mons av fco ma pag'.split(' ')),
  ru: new Set('г гг им ул т д п стр млн млрд руб тыс др проф акад св ст обл р н э'.split(' ')),
};

/** How many lines end between two tokens: 0, 1, or 2 for more. */
function lineBreaks(text: string, start: number, end: number): number {
  // As between most words.
  if (end === start || (end === start + 1 && text.charCodeAt(start) === 0x20)) return 0;
  let count = 0;
  for (let at = start; at < end && count < 2; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x2028) count += 1;
    else if (code === 0x2029) count += 2;
    else if (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a) count += 1;
  }
  return count;
}

/** A long line without a stop at its end, going on in a small letter (or in a script without them), was merely wrapped. */
function isWrapped(tokens: Tokens, token: number, lineStart: number): boolean {
  if (tokens.isWord[token] === 0 && tokens.forms[token] !== ',' && tokens.forms[token] !== '،') return false;
  if (tokens.isWord[token + 1] === 0 || tokens.capitals[token + 1]! > 0) return false;
  return tokens.ends[token]! - lineStart >= WRAPPED_LINE;
}

/** Characters: shorter lines are headlines and datelines. */
const WRAPPED_LINE = 60;

function rangeOfToken(ranges: TokenRange[], count: number): Int32Array {
  const of = new Int32Array(count);
  ranges.forEach((range, index) => {
    of.fill(index, range.start, range.end);
  });
  return of;
}

/** A text with its tokens, and the ranges of tokens that are its sentences and paragraphs. */
export interface Document {
  text: string;
  language: string;
  tokens: Tokens;
  sentences: TokenRange[];
  paragraphs: TokenRange[];
  /** For each token the index of its sentence, and of its paragraph. */
  sentenceOf: Int32Array;
  paragraphOf: Int32Array;
}

/** Token `i` is `text.slice(starts[i], ends[i])`; `forms[i]` is its folded form (a mark's is the mark itself). */
export interface Tokens {
  count: number;
  starts: Int32Array;
  ends: Int32Array;
  forms: string[];
  isWord: Uint8Array;
  /** 0 small or without case, 1 a capital first, 2 capitals alone. */
  capitals: Uint8Array;
  /** The number of each token's word in the table; 0 for what has none. */
  numbers: Int32Array;
  table: WordTable;
  /** What may begin at each token, as bits of `wordClasses.ts`; all of them until somebody has told. */
  classes: Int32Array;
}

/** Tokens from `start` up to, not including, `end`. */
interface TokenRange {
  start: number;
  end: number;
}
