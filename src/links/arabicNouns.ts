import type { Document } from '../text/document.ts';
import { MAY_BE_CUE } from '../text/wordClasses.ts';
import {
  ALONE,
  CLITIC,
  COMMON,
  DERIVED,
  FAMILY,
  FOREIGN,
  FUNCTION,
  GIVEN,
  HOST,
  INFLECTED,
  OFFICE,
  PERSONAL,
  PLACE,
  readForm,
  SPEECH,
  VERY_FOREIGN,
} from './arabicNames/forms.ts';
import type { ArabicContext } from './arabicPhrases.ts';

/** Whether a form is a number. */
export const isDigits = (form: string): boolean => form.charCodeAt(0) <= 0x39;

/** Whether a token could be part of a name: the language knows it as nothing else. */
export function isUnknown(context: ArabicContext, token: number): boolean {
  const { document, vocabulary, countryAt } = context;
  const { forms, isWord } = document.tokens;
  const form = forms[token]!;
  if (isWord[token] !== 1 || form.length < 2 || isDigits(form)) return false;
  if (isPreposition(context, token) || isBound(context, token) || opensClause(document, token)) return false;
  if (
    vocabulary.calendar.has(form) ||
    vocabulary.relatives.has(form) ||
    vocabulary.complementisers.has(form) ||
    vocabulary.conjunctions.has(form)
  )
    return false;
  if (vocabulary.fillers.has(form) && !vocabulary.nameParticles.has(form)) return false;
  if (isParticiple(context, token)) return false;
  const country = countryAt[token] ?? null;
  if (country?.reason === 'DEMONYM' && form.endsWith('ي')) return false;
  if (country?.reason === 'NAME' && country.code !== null && (readForm(form) & GIVEN) === 0) return false;
  const bits = readForm(form);
  const isName = (bits & (GIVEN | FAMILY | ALONE)) !== 0;
  if (
    !isName &&
    (bits & INFLECTED) !== 0 &&
    (form[0] === 'ي' || form[0] === 'ت' || form.endsWith('ت')) &&
    (bits & (FOREIGN | VERY_FOREIGN)) === 0
  )
    return false;
  if (!isName && (bits & (SPEECH | PERSONAL)) !== 0) return false;
  if (!isName && (bits & (COMMON | FUNCTION)) !== 0 && (bits & DERIVED) === 0 && !vocabulary.nameParticles.has(form))
    return false;
  // «سنواصل دعمها»: a noun with its possessor; «تزويد»: a noun of the second form.
  if (!isName && (((bits & DERIVED) !== 0 && POSSESSED.test(form)) || SECOND_FORM.test(form))) return false;
  return !isKnownNoun(context, token) && !startsWithAnd(context, token);
}

/** Whether a participle of speech begins at a token: مضيفا, مشيرة. */
export const isParticiple = ({ document: { tokens }, vocabulary }: ArabicContext, token: number): boolean =>
  (tokens.classes[token]! & MAY_BE_CUE) !== 0 && vocabulary.cues.at(tokens.forms, token)?.entry.isParticiple === true;

/** «حسب الوزير فإن …»: folded, the word is van as well; its hamza tells. */
export function opensClause({ text, tokens }: Document, token: number): boolean {
  const form = tokens.forms[token]!;
  return (
    form.startsWith('فان') &&
    (form.length > 3 || text.charCodeAt(tokens.starts[token]! + 1) === 0x625) &&
    form.length < 7
  );
}

const SECOND_FORM = /^(?:ال)?ت[\u0621-\u064a]{2}ي[\u0621-\u064a]$/;
const POSSESSED = /(?:ها|هم|هما|نا)$/;

const isKnownNoun = (context: ArabicContext, token: number): boolean =>
  kindOfNoun(context, token) !== null || context.vocabulary.honorifics.has(context.document.tokens.forms[token]!);

/** What kind of speaker a noun makes, with or without its article; null where it makes none. */
export function kindOfNoun(
  context: ArabicContext,
  token: number,
): 'role' | 'anonymous' | 'document' | 'organization' | 'agency' | null {
  const { vocabulary, document } = context;
  const form = document.tokens.forms[token]!;
  const noun = bare(form);
  if (vocabulary.anonymousNouns.has(form)) return 'anonymous';
  if (vocabulary.anonymousNouns.has(noun) && vocabulary.roles.word(noun) === null) return 'anonymous';
  if (roleWord(context, token) !== null) return 'role';
  if (vocabulary.documentNouns.has(noun) || vocabulary.documentNouns.has(form)) return 'document';
  if (vocabulary.agencies.has(form)) return 'agency';
  if (vocabulary.organizationNouns.has(noun) || vocabulary.organizationNouns.has(form)) return 'organization';
  return null;
}

/** What a token says of a person as a title (الوزير, لوزيرة, مديرتها), or null where it is none. */
export const roleWord = ({ vocabulary, document }: ArabicContext, token: number) => {
  const form = document.tokens.forms[token];
  if (form === undefined) return null;
  // Scraped text loses spaces: «الوزيرالسوري».
  const inner = form.length > 8 ? form.indexOf('ال', 4) : -1;
  if (inner > 0) {
    const first = form.slice(0, inner);
    const word = vocabulary.roles.word(first) ?? vocabulary.roles.word(bare(first));
    if (word !== null) return word;
  }
  // «مديرتها», «رئيسها»: with its possessor.
  if (form.length > 5 && (form.endsWith('ها') || form.endsWith('هم'))) {
    const owned = form.slice(0, -2);
    const word =
      vocabulary.roles.word(owned) ?? (owned.endsWith('ت') ? vocabulary.roles.word(`${owned.slice(0, -1)}ه`) : null);
    if (word !== null) return word;
  }
  // «شقيقه», «أمينه»: his; with ة it would be a woman's title.
  if (form.length > 3 && isHis(document, token)) {
    const owned = form.slice(0, -1);
    const word =
      vocabulary.roles.word(owned) ?? (owned.endsWith('ت') ? vocabulary.roles.word(`${owned.slice(0, -1)}ه`) : null);
    if (word !== null) return word;
  }
  // «كبيرة الاقتصاديين», but not «خسائر كبيرة»
  if (form === 'كبيره' && !/^ال.*ين$/.test(document.tokens.forms[token + 1] ?? '')) return null;
  const isJoined = (form[0] === 'ل' || form[0] === 'ب' || form[0] === 'و') && form.length > 4;
  return (
    vocabulary.roles.word(form) ??
    vocabulary.roles.word(bare(form)) ??
    (isJoined ? vocabulary.roles.word(form.slice(1)) : null) ??
    (COUNTERPARTS.has(form[0] === 'و' ? form.slice(1) : form) ? vocabulary.roles.word('نظير') : null)
  );
};

const COUNTERPARTS = new Set(['نظيره', 'نظيرها', 'نظيرته', 'نظيرتها', 'نظيرهم']);

/** Whether a word ends in the letter of "his", not in the ة that is folded to the same. */
export const isHis = ({ text, tokens }: Document, token: number): boolean =>
  text.charCodeAt(tokens.ends[token]! - 1) === 0x647;

/** A title, or a word for parties and sides, in the dual: «الوزيران», «وزيرا خارجية …». */
export function isDual({ document, vocabulary }: ArabicContext, token: number): boolean {
  const form = document.tokens.forms[token]!;
  const noun = hasArticle(form) ? form.slice(2) : form;
  if (SIDES.has(noun)) return true;
  const stem = noun.endsWith('ان')
    ? noun.slice(0, -2)
    : noun.endsWith('ا') && !hasArticle(form)
      ? noun.slice(0, -1)
      : '';
  return stem.length > 2 && vocabulary.roles.word(stem) !== null && (readForm(form) & (GIVEN | FAMILY)) === 0;
}

const SIDES = new Set(['طرفان', 'جانبان', 'رجلان', 'بلدان', 'دولتان', 'وفدان', 'مسوولان']);

/** Whether و is written together with a noun, title or preposition here. */
export function startsWithAnd(context: ArabicContext, token: number): boolean {
  const form = context.document.tokens.forms[token]!;
  if (!form.startsWith('و') || form.length < 5) return false;
  const rest = form.slice(1);
  const { vocabulary } = context;
  return (
    rest.startsWith('ال') ||
    // «إدارة الشرق الأوسط وآسيا الوسطى»
    (readForm(rest) & PLACE) !== 0 ||
    vocabulary.roles.word(rest) !== null ||
    vocabulary.organizationNouns.has(rest) ||
    vocabulary.prepositions.has(rest)
  );
}

/** Whether a token is a preposition that stands alone, or behind «and» that is written together with it. */
export function isPreposition({ document, vocabulary }: ArabicContext, token: number, joined = ''): boolean {
  const form = document.tokens.forms[token]!;
  if (joined !== '') return form.startsWith(joined) && vocabulary.prepositions.has(form.slice(joined.length));
  if (!vocabulary.prepositions.has(form)) return false;
  // على and the name علي are folded alike; the name is not followed by an article.
  if (form === 'علي' && document.text.charCodeAt(document.tokens.ends[token]! - 1) === 0x64a) {
    const next = document.tokens.forms[token + 1];
    return next === undefined || hasArticle(next) || vocabulary.complementisers.has(next);
  }
  return true;
}

/** A preposition written together with its noun. */
export function isBound({ document, vocabulary }: ArabicContext, token: number): boolean {
  const form = document.tokens.forms[token]!;
  if (form.length < 4) return false;
  if (form.startsWith('لل') || form.startsWith('بال') || form.startsWith('كال')) return true;
  const first = form[0];
  if (first !== 'ل' && first !== 'ب') return false;
  const second = document.text.charCodeAt(document.tokens.starts[token]! + 1);
  if (second === 0x623 || second === 0x625) return true;
  const rest = form.slice(1);
  // «وتعهد بمعالجتها»
  if (MASDAR.test(rest) || SECOND_FORM.test(rest) || (form.length > 6 && /(?:ها|هم|هما)$/.test(form))) return true;
  const bits = readForm(form);
  const isNoun = (bits & CLITIC) !== 0 && (bits & (COMMON | OFFICE)) !== 0;
  // «بمحافظة»
  if ((isNoun || (bits & HOST) !== 0) && (bits & (GIVEN | FAMILY | ALONE)) === 0) return true;
  return (
    vocabulary.organizationNouns.has(rest) ||
    vocabulary.roles.word(rest) !== null ||
    vocabulary.documentNouns.has(rest) ||
    vocabulary.anonymousNouns.has(rest) ||
    form === 'باسم'
  );
}

/** «بارتكاب», «لاستكمال», «بانتظار»: nouns of the eighth, tenth and seventh form. */
const MASDAR =
  /^ا(?:ست[\u0621-\u064a]{1,3}|[\u0621-\u064a]ت[\u0621-\u064a]{1,2}|ن[\u0621-\u064a]{2,3})ا[\u0621-\u064a]$/;

/** Whether a folded form begins with the article ال. */
export const hasArticle = (form: string): boolean => form.startsWith('ال') && form.length > 3;
/** Without the article and the small words that are written together with it. */
function bare(form: string): string {
  if (form.length <= 4) return form;
  const word =
    (form[0] === 'و' || form[0] === 'ف') &&
    (form.startsWith('ال', 1) || form.startsWith('لل', 1) || form.startsWith('بال', 1))
      ? form.slice(1)
      : form;
  if (word.startsWith('ال') || word.startsWith('لل')) return word.slice(2);
  return word.startsWith('بال') || word.startsWith('كال') ? word.slice(3) : word;
}
