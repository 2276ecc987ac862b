import { wordsOf } from '../givenNames.ts';
import {
  ALONE,
  ARTICLE,
  CLITIC,
  COMMON,
  FAMILY,
  FOREIGN,
  FUNCTION,
  GIVEN,
  INFLECTED,
  OFFICE,
  PARTICLE,
  PERSONAL,
  RELATIONAL,
  SPEECH,
  TITLE,
  VERY_FOREIGN,
  WORD_TOO,
} from './forms.ts';
import type { Words } from './words.ts';

/** The rule that takes the words from `start` up to `end` for a person's name, or null where none does. */
export function ruleFor(words: Words, start: number, end: number, kind: StartKind, lead: Lead): Rule | null {
  for (const rule of RULES_OF[kind])
    if ((rule.lead === 'any' || rule.lead === lead) && rule.accepts(words, start, end)) return rule;
  return null;
}

/** Rules of trust, the first that fits: how the name begins, what leads up to it, and what it is made of. */
const RULES: Rule[] = [
  { evidence: 'title+given+family', kind: 'given', lead: 'title', score: 0.9, accepts: isFull },
  { evidence: 'titled+given+family', kind: 'given', lead: 'titled', score: 0.95, accepts: isFull },
  { evidence: 'office+given+family', kind: 'given', lead: 'office', score: 0.9, accepts: isFull },
  { evidence: 'speech+given+family', kind: 'given', lead: 'speech', score: 0.95, accepts: isFull },
  { evidence: 'given+family', kind: 'given', lead: 'any', score: 0.85, accepts: isFull },
  { evidence: 'title+given', kind: 'given', lead: 'title', score: 0.8, accepts: always },
  { evidence: 'titled+given', kind: 'given', lead: 'titled', score: 0.65, accepts: always },
  { evidence: 'speech+given', kind: 'given', lead: 'speech', score: 0.9, accepts: always },
  { evidence: 'list+given', kind: 'given', lead: 'list', score: 0.7, accepts: always },
  { evidence: 'demonym+given', kind: 'given', lead: 'demonym', score: 0.6, accepts: always },
  { evidence: 'personal+given', kind: 'given', lead: 'personal', score: 0.7, accepts: always },
  { evidence: 'given', kind: 'given', lead: 'any', score: 0.5, accepts: always },
  { evidence: 'known', kind: 'known', lead: 'any', score: 0.85, accepts: always },
  { evidence: 'title+word+family', kind: 'word', lead: 'title', score: 0.9, accepts: isFull },
  { evidence: 'titled+word+family', kind: 'word', lead: 'titled', score: 0.8, accepts: isLedFullWord },
  { evidence: 'office+word+family', kind: 'word', lead: 'office', score: 0.75, accepts: isLedFullWord },
  { evidence: 'speech+word+family', kind: 'word', lead: 'speech', score: 0.85, accepts: isLedFullWord },
  { evidence: 'list+word+family', kind: 'word', lead: 'list', score: 0.75, accepts: isLedFullWord },
  { evidence: 'demonym+word+family', kind: 'word', lead: 'demonym', score: 0.75, accepts: isLedFullWord },
  {
    evidence: 'personal+word+family',
    kind: 'word',
    lead: 'personal',
    score: 0.7,
    accepts: (words, start, end) => isLedFullWord(words, start, end) && hasArabFamily(words, start),
  },
  {
    evidence: 'title+word',
    kind: 'word',
    lead: 'title',
    score: 0.55,
    accepts: (words, start) => (words.bits[start]! & (COMMON | CLITIC | OFFICE)) === 0,
  },
  {
    evidence: 'speech+word',
    kind: 'word',
    lead: 'speech',
    score: 0.7,
    accepts: (words, start, end) =>
      (words.bits[start]! & (COMMON | OFFICE | TITLE)) === 0 && isBeforeSpeech(words, end),
  },
  { evidence: 'word+family', kind: 'word', lead: 'any', score: 0.65, accepts: isFullWord },
  { evidence: 'title+family', kind: 'family', lead: 'title', score: 0.55, accepts: always },
  { evidence: 'titled+family', kind: 'family', lead: 'titled', score: 0.7, accepts: always },
  { evidence: 'office+family+given', kind: 'family', lead: 'office', score: 0.8, accepts: isFull },
  { evidence: 'demonym+family+given', kind: 'family', lead: 'demonym', score: 0.75, accepts: isFull },
  { evidence: 'speech+family', kind: 'family', lead: 'speech', score: 0.9, accepts: always },
  {
    evidence: 'title+unknown',
    kind: 'unknown',
    lead: 'title',
    score: 0.65,
    accepts: (words, start, end) => isTold(words, start, end),
  },
  {
    evidence: 'titled+unknown',
    kind: 'unknown',
    lead: 'titled',
    score: 0.65,
    accepts: (words, start, end) => isTold(words, start, end),
  },
  {
    evidence: 'office+country+pair',
    kind: 'unknown',
    lead: 'office',
    score: 0.85,
    accepts: (words, start, end) => words.isCountry(start - 1) && isPair(words, start, end),
  },
  {
    evidence: 'office+pair',
    kind: 'unknown',
    lead: 'office',
    score: 0.6,
    accepts: (words, start, end) => isPair(words, start, end) && isClosed(words, end) && hasArabFamily(words, start),
  },
  { evidence: 'title+pair', kind: 'unknown', lead: 'titled', score: 0.7, accepts: isPair },
  {
    evidence: 'demonym+pair',
    kind: 'unknown',
    lead: 'demonym',
    score: 0.6,
    accepts: (words, start, end) => isPair(words, start, end) && isClosed(words, end),
  },
  {
    evidence: 'office+unknown+listed',
    kind: 'unknown',
    lead: 'office',
    score: 0.65,
    accepts: (words, start, end) =>
      end - start > 1 && (words.bits[start + 1]! & (GIVEN | FAMILY)) !== 0 && isTold(words, start, end),
  },
  {
    evidence: 'office+unknown',
    kind: 'unknown',
    lead: 'office',
    score: 0.45,
    accepts: (words, start, end) => end - start > 1 && isTold(words, start, end),
  },
  {
    evidence: 'speech+unknown+family',
    kind: 'unknown',
    lead: 'speech',
    score: 0.8,
    accepts: (words, start, end) => end - start === 2 && isSureFamily(words.bits[start + 1]!),
  },
  {
    evidence: 'speech+unknown',
    kind: 'unknown',
    lead: 'speech',
    score: 0.7,
    accepts: (words, start, end) => (words.bits[start]! & INFLECTED) === 0 && isBeforeSpeech(words, end),
  },
  {
    evidence: 'speech+unknown',
    kind: 'unknown',
    lead: 'speech',
    score: 0.5,
    accepts: (words, start, end) =>
      (words.bits[start]! & INFLECTED) === 0 && isTold(words, start, end) && !isFirms(words, start, end),
  },
  {
    evidence: 'list+unknown',
    kind: 'unknown',
    lead: 'list',
    score: 0.55,
    accepts: (words, start, end) => end - start > 1 && isTold(words, start, end),
  },
  {
    evidence: 'personal+foreign+given',
    kind: 'unknown',
    lead: 'personal',
    score: 0.55,
    accepts: (words, start, end) => end - start > 1 && isSureName(words.bits[start + 1]!),
  },
  {
    evidence: 'demonym+unknown',
    kind: 'unknown',
    lead: 'demonym',
    score: 0.8,
    accepts: (words, start, end) => end - start > 1 && isTold(words, start, end),
  },
];

const RULES_OF: Record<StartKind, Rule[]> = {
  given: RULES.filter((rule) => rule.kind === 'given'),
  known: RULES.filter((rule) => rule.kind === 'known'),
  word: RULES.filter((rule) => rule.kind === 'word'),
  family: RULES.filter((rule) => rule.kind === 'family'),
  unknown: RULES.filter((rule) => rule.kind === 'unknown'),
};

function always(): boolean {
  return true;
}

function isFull(_words: Words, start: number, end: number): boolean {
  return end - start > 1;
}

/** A given name that is a word as well needs a second part that tells. */
function isFullWord(words: Words, start: number, end: number): boolean {
  const next = words.bits[start + 1]!;
  if (end - start < 2) return false;
  if (
    words.bits[start + 1]! & PARTICLE &&
    (words.forms[start + 1] === 'ولد' ||
      words.forms[start + 1] === 'اولاد' ||
      ((words.forms[start + 1] === 'بن' || words.forms[start + 1] === 'ال') && !(words.bits[start]! & COMMON)))
  )
    return true;
  if (words.bits[start]! & (OFFICE | SPEECH | PERSONAL | FUNCTION)) return false;
  if (next & GIVEN && !(next & COMMON) && !(words.bits[start]! & COMMON)) return true;
  if (!isTold(words, start + 1, end)) return false;
  if ((words.bits[start]! & COMMON) === 0 || (next & (GIVEN | FAMILY | ALONE)) !== 0) return true;
  // «نهاية لقاء كورينثيانز»: behind a noun that it completes the word is a word.
  const before = words.bits[start - 1] ?? 0;
  return (next & VERY_FOREIGN) !== 0 && ((before & COMMON) === 0 || (before & (ARTICLE | OFFICE | TITLE)) !== 0);
}

/** The same after a title, an office or a verb of speech, where an unknown second part will do. */
function isLedFullWord(words: Words, start: number, end: number): boolean {
  if (end - start < 2 || isFullWord(words, start, end)) return end - start > 1;
  const next = words.bits[start + 1]!;
  // «نبيل بنعبد الله»: the end of the name tells that it is no preposition's.
  if ((words.bits[start]! & (OFFICE | SPEECH | PERSONAL | FUNCTION)) === 0)
    return (next & CLITIC) === 0 || words.forms[start + 1]!.startsWith('بن');
  // «قال أمين الناصر إن», but not «أمين المجلس»
  if ((next & (FAMILY | ARTICLE | COMMON)) === (FAMILY | ARTICLE)) return true;
  return (next & GIVEN) !== 0 && !(next & (COMMON | CLITIC | OFFICE));
}

/** Two words that no list has, the second no verb: بكاري سيماغا، سهاد الرواحنة. */
function isPair(words: Words, start: number, end: number): boolean {
  if (end - start < 2) return false;
  const next = words.bits[start + 1]!;
  if (next & (COMMON | CLITIC | TITLE)) return false;
  return !(next & INFLECTED) || (next & (ARTICLE | FOREIGN)) !== 0 || words.forms[start + 1]!.endsWith('ه');
}

/** حليم الفيومي: the second word has the article and the ending of family names. */
function hasArabFamily(words: Words, start: number): boolean {
  return (words.bits[start + 1]! & (ARTICLE | RELATIONAL)) === (ARTICLE | RELATIONAL);
}

/** Whether the place for a name ends here: a mark, a function word, a verb. */
function isClosed(words: Words, at: number): boolean {
  return (
    at >= words.count ||
    words.isWord[at] === 0 ||
    words.isPreposition(at) ||
    (words.bits[at]! & (FUNCTION | SPEECH | PERSONAL | CLITIC)) !== 0
  );
}

/** Whether what a speaker says, or where and when, begins here: قال ديوب إن، وأضاف لافروف: «. */
function isBeforeSpeech(words: Words, at: number): boolean {
  return at < words.count && SPEECH_FOLLOWS.has(words.forms[at]!);
}

const SPEECH_FOLLOWS = new Set(
  wordsOf(
    'أن إن أنه إنه أنها إنها بأن بأنه أننا إننا أنهم إنهم : في خلال قائلا أمس اليوم الذي التي للصحفيين للصحافيين',
  ),
);

/** A listed name that is no word besides. */
export function isSureName(bits: number): boolean {
  return (bits & (GIVEN | ALONE)) !== 0 && (bits & (WORD_TOO | COMMON | FUNCTION | CLITIC)) === 0;
}

/** «تعهدت فولكسفاجن»: one foreign word behind a verb in the feminine is a firm's or a town's name as likely as a woman's. */
const isFirms = (words: Words, start: number, end: number): boolean =>
  end - start === 1 && words.forms[start - 1]!.endsWith('ت');

/** A listed family name that is no word besides. */
const isSureFamily = (bits: number): boolean =>
  (bits & (FAMILY | ALONE)) !== 0 && (bits & (COMMON | FUNCTION | CLITIC | ARTICLE)) === 0;

/** Whether one of the words is a listed name or has foreign letters. */
function isTold(words: Words, start: number, end: number): boolean {
  for (let token = start; token < end; token++) {
    const bits = words.bits[token]!;
    if (bits & FOREIGN || (bits & (GIVEN | FAMILY) && !(bits & (WORD_TOO | COMMON)))) return true;
  }
  return false;
}

/** How a name begins: a given name, a family name that stands alone, a given name that is a word too, a family name, neither. */
export type StartKind = 'given' | 'known' | 'word' | 'family' | 'unknown';
/** What leads up to it. */
export type Lead = 'list' | 'demonym' | 'title' | 'titled' | 'office' | 'bareOffice' | 'speech' | 'personal' | 'none';

export interface Rule {
  evidence: string;
  kind: StartKind;
  lead: Lead | 'any';
  score: number;
  accepts: (words: Words, start: number, end: number) => boolean;
}
