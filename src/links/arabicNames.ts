import type { Document } from '../text/document.ts';
import { endOfName, MONTHS_TOO } from './arabicNames/ends.ts';
import {
  ALONE,
  ARTICLE,
  CLITIC,
  COMMON,
  DERIVED,
  FAMILY,
  FOREIGN,
  FUNCTION,
  GIVEN,
  HOST,
  OFFICE,
  OPENS_NAME,
  PARTICLE,
  PERSONAL,
  PLACE,
  RELATIONAL,
  SPEECH,
  TITLE,
  WORD_TOO,
} from './arabicNames/forms.ts';
import { type FoundName, withoutTails, withRepetitions } from './arabicNames/repetitions.ts';
import { isSureName, type Lead, ruleFor, type StartKind } from './arabicNames/rules.ts';
import { type ArabicNameOptions, openedLength, readWords, type Words } from './arabicNames/words.ts';

/**
 * The names of people in an Arabic text, in its order and without overlap, as ranges of tokens. A clitic written with the
 * name (ولافروف) is inside the range. `score` is the likelihood that the range is exactly a person's name, `evidence` names
 * the rule that found it. The caller may tell its speech verbs and which tokens name a country, its people or capital.
 * One pass over the tokens and one over its findings; every look around is bounded.
 */
export function findArabicNames(document: Document, options: ArabicNameOptions = {}): FoundName[] {
  const words = readWords(document, options);
  const names = findFullNames(words);
  return withRepetitions(words, withoutTails(words, names));
}

/** Reads left to right what stands before a word (a title, an office with its complement, a verb) and tries a name at each. */
function findFullNames(words: Words): FoundName[] {
  const names: FoundName[] = [];
  const context: Context = { title: NONE, office: NONE, verb: NONE, nameEnd: NONE };
  for (let token = 0; token < words.count; ) {
    if (token > 0 && words.lineOf[token] !== words.lineOf[token - 1])
      Object.assign(context, { title: NONE, office: NONE, verb: NONE });
    const name = nameAt(words, token, context);
    if (name !== null) {
      names.push(name);
      context.nameEnd = name.end;
      token = name.end;
      context.title = NONE;
      context.office = NONE;
      if (context.verb !== NONE && token - context.verb > VERB_REACH) context.verb = NONE;
      continue;
    }
    readContext(words, token, context);
    token += 1;
  }
  return names;
}

const NONE = -1;
const VERB_REACH = 14;
const OFFICE_REACH = 9;

/** A title or an office holds while its complement lasts: nouns, adjectives, countries, a comma before the name. */
function readContext(words: Words, token: number, context: Context): void {
  const bits = words.bits[token]!;
  if (words.isWord[token] === 0) {
    const form = words.forms[token]!;
    const isComma = form === '،' || form === ',';
    if (form === '.' && words.forms[token - 1] === 'د') {
      context.title = token;
      return;
    }
    if (!isComma && !QUOTES.has(form)) context.verb = NONE;
    if (!(isComma || QUOTES.has(form)) || words.isWord[token - 1] !== 1) {
      context.title = NONE;
      context.office = NONE;
    }
    return;
  }
  const isTitle = (bits & TITLE) !== 0 && !(bits & GIVEN && !(bits & ARTICLE));
  if (isTitle) context.title = token;
  if (bits & OFFICE) context.office = token;
  if (isTitle || bits & OFFICE) return;
  if (bits & (SPEECH | PERSONAL) && !(bits & ARTICLE)) {
    context.verb = token;
    context.title = NONE;
    context.office = NONE;
    return;
  }
  if (bits & FUNCTION && !CONNECTORS.has(words.forms[token]!)) {
    context.title = NONE;
    context.office = NONE;
    return;
  }
  if (context.title !== NONE && !isAdjective(words, token) && !STAFF.has(words.forms[token]!)) context.title = NONE;
  if (context.office !== NONE && token - context.office > OFFICE_REACH) context.office = NONE;
}

const QUOTES = new Set(['"', '“', '”', '«', '»', '(', ')', '-']);
/** Function words inside the complement of an office: المتحدث باسم …، المبعوث إلى …، نائب الرئيس لشؤون …. */
const CONNECTORS = new Set([
  'باسم',
  'في',
  'الي',
  'لدي',
  'عن',
  'علي',
  'السابق',
  'السابقه',
  'الاسبق',
  'الحالي',
  'الحاليه',
  'الراحل',
  'المقبل',
  'اول',
  'من',
  'بشان',
  'ضد',
  'حول',
  'الجديد',
  'ثاني',
]);

/** «العميد أركان حرب فلان» */
const STAFF = new Set(['اركان', 'حرب', 'ركن']);

const isAdjective = (words: Words, token: number): boolean =>
  words.isCountry(token) ||
  (words.bits[token]! & ARTICLE) !== 0 ||
  // المدرب الفرنسي للسنغال
  words.forms[token]!.startsWith('لل') ||
  CONNECTORS.has(words.forms[token]!);

function nameAt(words: Words, start: number, context: Context): FoundName | null {
  const bits = words.bits[start]!;
  if (bits & (PARTICLE | FUNCTION) && SONS.has(words.forms[start]!)) return behindSon(words, start, context);
  if (bits & ORDINARY && !(bits & MAY_BE_NAME) && !(words.bits[start + 1]! & PARTICLE)) return null;
  if (words.isWord[start] === 0 || (words.isCountry(start) && !isNameBeforeFamily(words, start))) return null;
  // «بسيدي بوزيد»: a town.
  if (words.forms[start] === 'بسيدي') return null;
  const kind = startKind(words, start);
  if (
    kind === null ||
    (start > 0 && isHost(words, start - 1) && (kind !== 'known' || GROUPS.test(words.forms[start - 1]!)))
  )
    return null;
  // «مديرة الاستثمار في «بيتك كابيتال»»
  if (QUOTES.has(words.forms[start - 1] ?? '') && PLACING.has(words.forms[start - 2] ?? '')) return null;
  if (isPartOfWorld(words, start) || isBehindSidi(words, start)) return null;
  const lead = leadOf(words, start, context);
  // جامعة الملك فيصل
  if ((lead === 'title' || lead === 'titled') && context.title > 0 && words.bits[context.title - 1]! & HOST)
    return null;
  if (
    kind === 'unknown' &&
    (bits & (COMMON | FUNCTION | TITLE | OFFICE | ARTICLE | CLITIC | SPEECH | PERSONAL)) !== 0 &&
    !(lead === 'speech' && bits & ARTICLE && !(bits & (COMMON | FUNCTION | TITLE | OFFICE | CLITIC)))
  )
    return null;
  if (
    kind === 'unknown' &&
    (lead === 'none' ||
      (lead === 'personal' && !(isSureName(words.bits[start + 1]!) && (bits & FOREIGN || opensLine(words, start - 1)))))
  )
    return null;
  if (kind === 'unknown' && isPlaceBefore(words, start)) return null;
  // «وشدد علي أن», written as in Egypt; «بفوز فلان»
  if (kind === 'word' && (isVerbsPreposition(words, start) || isBoundWord(words, start))) return null;
  if (lead === 'demonym' && isOfBody(words, start, NONE)) return null;
  if (lead === 'office' && kind === 'unknown' && isOfBody(words, start, context.office)) return null;
  if (kind === 'known' && isDescription(words, start)) return null;
  if (kind === 'family' && lead === 'speech' && isDescribed(words, start)) return null;
  const end = endOfName(words, start, kind, lead);
  const rule = ruleFor(words, start, end, kind, lead);
  return rule === null ? null : { start, end, score: rule.score, evidence: rule.evidence };
}

const SONS = new Set(['بن', 'ولد', 'بنت', 'ام']);

/** «رئيس مكتبه فلان»: folded, "his office" is a library as well. */
const isHost = (words: Words, token: number): boolean => (words.bits[token]! & HOST) !== 0 && !words.isHis(token);

/** «لجماعة الحوثي»: folded, whom a group is called after. */
const GROUPS = /^[وبل]?(?:ال)?(?:جماعه|مليشيا|ميليشيا|قبيله|عشيره)$/;

/** «محكمة سيدي امحمد»: a town. */
function isBehindSidi(words: Words, start: number): boolean {
  const sidi = words.forms[start] === 'سيدي' ? start : start - 1;
  const before = words.bits[sidi - 1] ?? 0;
  const isNoun = (before & (HOST | COMMON)) !== 0 && (before & (TITLE | OFFICE | SPEECH | ARTICLE)) === 0;
  return words.forms[sidi] === 'سيدي' && isNoun && !words.isCountry(sidi - 1);
}

/** «آسيا الوسطى»: a place that its direction tells from a woman. */
const isPartOfWorld = (words: Words, start: number): boolean =>
  (words.bits[start]! & PLACE) !== 0 && DIRECTIONS.has(words.forms[start + 1] ?? '');

/** Folded. */
const DIRECTIONS = new Set('الوسطي الشرقيه الغربيه الشماليه الجنوبيه الصغري الكبري'.split(' '));

/** «تجلس زرينة حيدر»: whether a sentence begins with a verb here. */
const opensLine = (words: Words, verb: number): boolean =>
  verb === 0 || words.lineOf[verb] !== words.lineOf[verb - 1] || words.forms[verb - 1] === '.';

/** «وقال بن منصور», «وقال ولد سالم»: a name that begins with its particle, right behind a verb or title. */
function behindSon(words: Words, start: number, context: Context): FoundName | null {
  const isLed = context.verb === start - 1 || context.title === start - 1;
  if (!isLed || start + 1 >= words.count || words.forms[start + 1] === 'بن') return null;
  // أم علي: no preposition stands there.
  const kind = words.isPreposition(start + 1) ? 'given' : startKind(words, start + 1);
  if (kind === null || kind === 'unknown') return null;
  return { start, end: endOfName(words, start + 1, kind, 'speech'), score: 0.8, evidence: 'led particle' };
}

/** «وشدد علي أن»: where ي is written for ى, the preposition of a verb that takes it. */
const isVerbsPreposition = (words: Words, start: number): boolean =>
  words.forms[start] === 'علي' && TAKES_ON.test(words.forms[start - 1] ?? '') && words.forms[start + 1]?.[0] === 'ا';

const TAKES_ON = /^[وفلي]*(?:ت|ي)?(?:شدد|وكد|اكد|صر|اصر)(?:ت|وا|ون)?$/;

/** «بفوز فلان», «للقاء فلان»: a name that is a word too, with a preposition, is the word. */
const isBoundWord = (words: Words, start: number): boolean =>
  (words.bits[start]! & (CLITIC | WORD_TOO)) === (CLITIC | WORD_TOO) && 'بلك'.includes(words.forms[start]![0]!);

/** «التراث العماني الجميل», «الأسد الآسيوي»: with the article behind a noun that has it, or before an adjective that has it, a word and no name. */
function isDescription(words: Words, start: number): boolean {
  if ((words.bits[start]! & ARTICLE) === 0) return false;
  const before = words.bits[start - 1] ?? 0;
  const next = words.bits[start + 1] ?? 0;
  const isBehindNoun =
    (before & ARTICLE) !== 0 && (before & COMMON) !== 0 && (before & (TITLE | OFFICE | GIVEN | FAMILY)) === 0;
  return isBehindNoun || ((next & (ARTICLE | RELATIONAL)) === (ARTICLE | RELATIONAL) && words.isCountry(start + 1));
}

/** «قال الحلاق الماهر»: with the article, and before an adjective that has it, a word that is a family name besides. */
function isDescribed(words: Words, start: number): boolean {
  const next = words.bits[start + 1] ?? 0;
  return (words.bits[start]! & ARTICLE) !== 0 && (next & (ARTICLE | FUNCTION | TITLE | GIVEN | FAMILY)) === ARTICLE;
}

/** «شركة السيارات الصينية سياك موتور»: behind a body's noun and its adjectives stands the body's name, unless an office stands before it. */
function isOfBody(words: Words, start: number, office: number): boolean {
  for (let token = start - 1; token > start - 6 && token >= 0 && words.isWord[token] === 1; token--) {
    const bits = words.bits[token]!;
    if (bits & HOST || words.forms[token] === 'منظمه') return office === NONE || office >= token;
    if (!(bits & ARTICLE) && !words.isCountry(token) && !(bits & FOREIGN)) return false;
  }
  return false;
}

/** «رئيس النادي في بريزبن فهد …», «بسبتة خوان …»: an unknown word behind a preposition, or with one, is a place. */
function isPlaceBefore(words: Words, start: number): boolean {
  const next = words.bits[start + 1] ?? 0;
  const isBehind = PLACING.has(words.forms[start - 1] ?? '');
  if (!isSureName(next) && (next & OPENS_NAME) === 0 && !(isBehind && next & GIVEN && !(next & (COMMON | FUNCTION))))
    return false;
  return (
    isBehind ||
    words.forms[start]![0] === 'ب' ||
    (PLACING.has(words.forms[start - 2] ?? '') && (words.bits[start - 1]! & (COMMON | OFFICE)) !== 0)
  );
}

const PLACING = new Set(['في', 'من', 'لدي', 'الي', 'بين']);

/** تركي السليماوي, البرتغالي جورجي فيريرا: a demonym that is a given name too, before a word that can be nothing but a family name. */
function isNameBeforeFamily(words: Words, start: number): boolean {
  const next = words.bits[start + 1]!;
  const isForeign =
    words.isCountry(start - 1) &&
    (words.bits[start - 1]! & ARTICLE) !== 0 &&
    (next & FOREIGN) !== 0 &&
    !(next & COMMON);
  if ((words.bits[start]! & (GIVEN | ARTICLE)) === GIVEN && isForeign) return true;
  return (
    (words.bits[start]! & GIVEN) !== 0 &&
    (next & ARTICLE) !== 0 &&
    (next & (COMMON | TITLE | OFFICE | FUNCTION)) === 0 &&
    !words.isCountry(start + 1)
  );
}

/** Words that begin no name, unless they are listed as names too; the greater part of a text. */
const ORDINARY = COMMON | FUNCTION | TITLE | OFFICE | SPEECH | PERSONAL;
const MAY_BE_NAME = GIVEN | FAMILY | ALONE | OPENS_NAME;

/** How a name may begin here, or null where nothing can. */
function startKind(words: Words, start: number): StartKind | null {
  const bits = words.bits[start]!;
  const form = words.forms[start]!;
  if (words.isPreposition(start) || form === 'الله') return null;
  // «العيد ولد سالم»: what stands before the particle is a given name, whatever else it means.
  if (words.forms[start + 1] === 'ولد' && bits & ARTICLE && !(bits & (FUNCTION | TITLE | OFFICE))) return 'word';
  if (openedLength(words, start) > 0) return 'given';
  if (bits & GIVEN && !(bits & WORD_TOO) && !(bits & FUNCTION) && !(bits & COMMON)) return 'given';
  if (bits & ALONE && !(bits & COMMON)) return 'known';
  if (bits & GIVEN && (!(bits & FUNCTION) || isNameOfTime(words, start))) return 'word';
  if (bits & FAMILY && !(bits & (COMMON | FUNCTION))) return 'family';
  if (form.length < 3 || !ARABIC_LETTER.test(form) || form.startsWith('لل')) return null;
  if (CLITIC_LETTERS.includes(form[0]!) && !(bits & FOREIGN) && !words.isCountry(start - 1)) return null;
  return 'unknown';
}

/** صباح النعمان and رجب الهادي, but not «صباح السبت». */
function isNameOfTime(words: Words, start: number): boolean {
  const next = words.bits[start + 1]!;
  return (
    MONTHS_TOO.has(words.forms[start]!) &&
    (next & ARTICLE) !== 0 &&
    !(next & FUNCTION) &&
    (!(next & COMMON) || (next & DERIVED) !== 0)
  );
}

const CLITIC_LETTERS = 'وفبلك';
const ARABIC_LETTER = /^[\u0621-\u064a\u0671-\u06d3]/;

/** What leads up to a name: a title directly before, an office with its complement, a verb directly before or further off. */
function leadOf(words: Words, start: number, context: Context): Lead {
  let before = start - 1;
  if (
    before >= 0 &&
    words.isWord[before] === 0 &&
    (words.forms[before] === '،' ||
      words.forms[before] === '.' ||
      words.forms[before] === ',' ||
      QUOTES.has(words.forms[before]!))
  )
    before -= 1;
  if (context.title !== NONE && context.title >= start - 6)
    return context.title === before || context.title === start - 1 ? 'title' : 'titled';
  if (context.office !== NONE && before > context.office) return 'office';
  if (context.office !== NONE && context.office === before) return 'bareOffice';
  if (
    words.isCountry(before) &&
    before === start - 1 &&
    words.bits[before]! & RELATIONAL &&
    /^[وفبك]?ال|^ل?لل/.test(words.forms[before]!)
  )
    return 'demonym';
  if (context.nameEnd !== NONE && isListed(words, start, context.nameEnd)) return 'list';
  if (context.verb !== NONE && context.verb === start - 1)
    return (words.bits[context.verb]! & SPEECH) !== 0 ? 'speech' : 'personal';
  return 'none';
}

/** محمد حمدان وهاني سالم: a name that «and» or a comma joins to another. */
function isListed(words: Words, start: number, nameEnd: number): boolean {
  const form = words.forms[start]!;
  if (nameEnd === start) return form[0] === 'و' && form.length > 3;
  return (
    nameEnd === start - 1 &&
    (words.forms[nameEnd] === 'و' || words.forms[nameEnd] === '،' || words.forms[nameEnd] === ',')
  );
}

export type { ArabicNameOptions, FoundName };

interface Context {
  /** One past the last name. */
  nameEnd: number;
  title: number;
  office: number;
  verb: number;
}
