import type { Document } from '../text/document.ts';
import {
  hasArticle,
  isBound,
  isDigits,
  isParticiple,
  isPreposition,
  kindOfNoun,
  opensClause,
  roleWord,
} from './arabicNouns.ts';
import type { ArabicContext } from './arabicPhrases.ts';
import { QUOTATION } from './arabicTitledNames.ts';

/** Nouns for what somebody said; whose they are follows. */
export const STATEMENTS = new Set(['تصريحات', 'تصريح', 'تصريحا', 'حديث', 'كلام']);

/** The end of a phrase of nouns and adjectives: a preposition, day, adverb, mark or clause ends it. */
export function phraseEnd(context: ArabicContext, start: number, limit: number): number {
  const { document, vocabulary } = context;
  const { forms, isWord } = document.tokens;
  let end = start + 1;
  while (end < limit && end - start < 12) {
    const form = forms[end]!;
    if (isWord[end] === 0) break;
    if (isBound(context, end) && !form.startsWith('لل') && form !== 'باسم' && !isPurpose(context, start, end)) break;
    // «الرابطة الوطنية للدفاع عن حقوق الإنسان»
    if (form === 'عن' && forms[end - 1] === 'للدفاع') {
      end += 1;
      continue;
    }
    if (vocabulary.conjunctions.has(form) || STATEMENTS.has(form) || opensClause(document, end)) break;
    if (
      isPreposition(context, end) ||
      vocabulary.calendar.has(form) ||
      vocabulary.relatives.has(form) ||
      vocabulary.determiners.has(form) ||
      vocabulary.fillers.has(form) ||
      isParticiple(context, end)
    )
      break;
    end += 1;
  }
  return end;
}

/** «الشركة عقدا»: behind a noun with its article only words with theirs, or with a preposition, belong to it. */
export function bodyEnd({ document, countryAt }: ArabicContext, start: number, end: number): number {
  const { forms } = document.tokens;
  if (!hasArticle(forms[start]!)) return end;
  for (let token = start + 1; token < end; token++) {
    // «السلطة الكينية الحادث»: behind its country's adjective an object begins.
    if (token > start + 1 && countryAt[token - 1]?.reason === 'DEMONYM' && hasArticle(forms[token]!)) return token;
    const form = forms[token]!;
    if (form === 'عن' && forms[token - 1] === 'للدفاع') return end;
    if (!hasArticle(form) && !isDigits(form) && form[0] !== 'ل' && form[0] !== 'ب' && form[0] !== 'و') return token;
  }
  return end;
}

/** «الاتحاد الدولي لكرة القدم», «المكتب الإعلامي لرئيس الوزراء»: what a body is for, or whose office it is, belongs to its name. */
function isPurpose(context: ArabicContext, start: number, token: number): boolean {
  const { forms } = context.document.tokens;
  const form = forms[token]!;
  if (form[0] !== 'ل' || kindOfNoun(context, start) !== 'organization') return false;
  const isOffice = forms[start]!.endsWith('مكتب') && roleWord(context, token) !== null;
  return isOffice || PURPOSES.has(form.slice(1));
}

/** Folded. */
const PURPOSES = new Set(
  'كره حقوق شوون مكافحه حمايه رعايه اداره تنميه دعم مراقبه سلامه تنظيم حفظ منع محاربه تعزيز'.split(' '),
);

/** «طمأن الوزير سكان الحي», but «المتحدث باسم خارجيتها»: what stands without the article behind words that have it is the verb's object. */
export function titleEnd({ document }: ArabicContext, start: number, end: number): number {
  const { forms } = document.tokens;
  for (let token = start + 1; token < end; token++)
    if (hasArticle(forms[token - 1]!) && !hasArticle(forms[token]!) && !'لبو'.includes(forms[token]![0]!)) return token;
  return end;
}

/** «وزارة الدفاع في سول»: the state or capital in which one of many such bodies sits belongs to its name. */
export function seatEnd({ document, countryAt }: ArabicContext, start: number, end: number, limit: number): number {
  const { forms } = document.tokens;
  if (hasArticle(forms[start]!) || end < start + 2 || forms[end] !== 'في') return end;
  const seat = countryAt[end + 1];
  if (seat === null || seat === undefined || seat.start !== end + 1 || seat.reason === 'DEMONYM') return end;
  return seat.end <= limit ? seat.end : end;
}

/** «قالت منظمة "…"»: a body's noun alone, which is not yet anybody's name. */
export function isBareNoun({ document }: ArabicContext, start: number, end: number): boolean {
  return end === start + 1 && !hasArticle(document.tokens.forms[start]!);
}

/** One past the mark that closes a name in marks or brackets which opens here; `start` itself where none does. */
export function closeOfName({ tokens }: Document, start: number): number {
  const { forms, isWord } = tokens;
  if (!QUOTATION.has(forms[start] ?? '') && forms[start] !== '(') return start;
  let close = start + 1;
  while (close <= start + MOST_WORDS_IN_MARKS && isWord[close] === 1) close += 1;
  return close > start + 1 && (QUOTATION.has(forms[close] ?? '') || forms[close] === ')') ? close + 1 : start;
}

const MOST_WORDS_IN_MARKS = 5;

export const trimmedRoleEnd = ({ document }: ArabicContext, start: number, nameStart: number): number => {
  let end = nameStart;
  while (end > start + 1 && document.tokens.isWord[end - 1] === 0) end -= 1;
  return end;
};
