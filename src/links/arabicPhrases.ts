import type { Vocabulary } from '../quotes/vocabulary.ts';
import type { Document } from '../text/document.ts';
import {
  ALONE,
  COMMON,
  DERIVED,
  FAMILY,
  FOREIGN,
  GIVEN,
  PERSONAL,
  PLACE,
  readForm,
  SPEECH,
} from './arabicNames/forms.ts';
import type { FoundName } from './arabicNames.ts';
import { hasArticle, isBound, isDual, isHis, isPreposition, isUnknown, kindOfNoun, roleWord } from './arabicNouns.ts';
import { bodyEnd, closeOfName, isBareNoun, phraseEnd, seatEnd, titleEnd, trimmedRoleEnd } from './arabicPhraseEnds.ts';
import { nameEnd, nameInPhrase, QUOTATION } from './arabicTitledNames.ts';
import type { FoundCountry } from './countries.ts';
import type { Mention, NameRange } from './mentions.ts';

/** Verbs whose hearer stands where a subject would. */
export const HEARER_VERBS = new Set(['ابلغ', 'ابلغت', 'اخبر', 'اخبرت', 'ابلغوا']);

/** A noun phrase that begins at a token: a name, a title with or without its name, an organization, a state, a document. */
export function readNounPhrase(context: ArabicContext, from: number, limit: number): Mention | null {
  const { document, vocabulary, nameAt, countryAt } = context;
  const { forms, isWord } = document.tokens;
  let start = from;
  while (start < limit && isWord[start] === 0) start += 1;
  // «ذات المسؤول», «نفس المصدر», «نص البيان»
  if (SAME.has(forms[start]!) && start + 1 < limit && hasArticle(forms[start + 1]!)) start += 1;
  // «هذا الأخير»
  if (THIS.has(forms[start]!) && vocabulary.pronouns.word(forms[start + 1] ?? '') !== null) start += 1;
  if (start >= limit) return null;
  if (context.bodies.has(forms[start]!)) return organization(start, start + 1, start + 1);
  const name = nameAt[start];
  // «مساعد المدرب»: a word that is a given name as well.
  const isTitle = roleWord(context, start) !== null && start + 1 < limit && hasArticle(forms[start + 1]!);
  if (name !== null && name !== undefined && name.start === start && !isTitle)
    return person(context, start, Math.min(name.end, limit), { ...name, end: Math.min(name.end, limit) });
  // «البرتغالي فلان»: in sports above all.
  const first = vocabulary.honorifics.has(forms[start + 1] ?? '') ? start + 2 : start + 1;
  const behind = nameAt[first];
  const isFrom = countryAt[start]?.reason === 'DEMONYM' && hasArticle(forms[start]!);
  if (isFrom && behind !== null && behind !== undefined && behind.start === first && behind.end <= limit)
    return { ...person(context, first, behind.end, behind), start };
  const head = kindOfNoun(context, start);
  // «الوزيران», «وزيرا خارجية …»: two of them, neither named.
  if (head === null && isDual(context, start)) {
    const end = phraseEnd(context, start, limit);
    return { ...NOBODY, start, end, role: { start, end } };
  }
  if (head === 'anonymous' || head === 'role') {
    const word = roleWord(context, start);
    // «المتظاهرون»: behind people in the plural stands no name of one.
    const found = word === null && isPlural(forms[start]!) ? null : nameInPhrase(context, start, limit);
    // «طمأن الوزير سكان الحي»: behind a title with its article only adjectives belong to it.
    const end = found === null ? titleEnd(context, start, phraseEnd(context, start, limit)) : found.end;
    const gender = word?.gender ?? null;
    if (found !== null) {
      const one = person(context, start, end, found);
      // «صاحب السمو الأمير فلان أمير المنطقة»: a form of address is no office.
      const isOffice = one.role === null || !isAddress(context, start, found.start);
      return {
        ...one,
        role: isOffice ? { start, end: trimmedRoleEnd(context, start, found.start) } : one.role,
        gender,
      };
    }
    const isDefinite = isDefiniteAt(context, start, limit);
    return {
      kind: isDefinite && head === 'role' ? 'role' : isDefinite && word !== null ? 'role' : 'anonymous',
      start,
      end,
      name: null,
      role: { start, end },
      gender,
      number: 's',
      isDefinite,
      country: null,
    };
  }
  if (head === 'document') {
    const end = phraseEnd(context, start, limit);
    return {
      kind: 'document',
      start,
      end,
      name: issuerOf(context, start, limit),
      role: null,
      gender: 'm',
      number: 's',
      isDefinite: true,
      country: null,
    };
  }
  const pronoun = vocabulary.pronouns.word(forms[start]!);
  if (pronoun !== null)
    return {
      kind: 'pronoun',
      start,
      end: start + 1,
      name: null,
      role: null,
      gender: pronoun.gender,
      number: pronoun.number,
      isDefinite: true,
      country: null,
    };
  if (head === 'agency') return organization(start, start + 1, start + 1);
  const country = countryAt[start];
  if (
    country !== null &&
    country !== undefined &&
    country.start === start &&
    (country.reason === 'NAME' || country.reason === 'CAPITAL')
  ) {
    return {
      kind: 'country',
      start,
      end: country.end,
      name: null,
      role: null,
      gender: 'f',
      number: 's',
      isDefinite: true,
      country,
    };
  }
  if (
    head === 'organization' ||
    (country !== null && country !== undefined && country.start === start && country.reason === 'SEAT')
  ) {
    const end = bodyEnd(context, start, phraseEnd(context, start, limit));
    // "وكالة الأناضول": the name alone.
    const isMarked = isWord[start + 1] === 0 && (QUOTATION.has(forms[start + 1]!) || forms[start + 1] === '(');
    // «شبكة أطباء السودان»: a network of people.
    const isOfPeople = vocabulary.anonymousNouns.has(forms[start + 1] ?? '') || roleWord(context, start + 1) !== null;
    // «وكالة الطاقة الدولية», but «وكالة الأنباء السعودية», «وكالة الأناضول»
    const isOfNews = !forms[start]!.endsWith('وكاله') || end - start < 3 || /انباء/.test(forms[start + 1]!);
    const isAgency = AGENCY_NOUNS.has(forms[start]!) && (isMarked || (end > start + 1 && !isOfPeople && isOfNews));
    if (isAgency && isMarked) {
      let close = start + 2;
      while (close < limit && close < start + 7 && isWord[close] === 1) close += 1;
      return organization(start, close, close, Math.min(start + 2, close - 1));
    }
    const isOffice = forms[end - 1]![0] === 'ل' && roleWord(context, end - 1) !== null;
    const owner = isOffice ? nameAt[end] : null;
    const ownerEnd = owner !== null && owner !== undefined && owner.start === end ? Math.min(owner.end, limit) : end;
    const close = isBareNoun(context, start, end) ? closeOfName(document, end) : ownerEnd;
    const whole = isAgency ? close : seatEnd(context, start, close, limit);
    return organization(start, whole, whole, isAgency ? start + 1 : start);
  }
  if (vocabulary.honorifics.has(forms[start]!)) {
    let at = start + 1;
    // «معالي المستشار بالديوان»: an office that belongs to a body is none.
    const isAddressAt = (token: number) =>
      vocabulary.honorifics.has(forms[token]!) && !(roleWord(context, token) !== null && isBound(context, token + 1));
    while (at < limit && (isAddressAt(at) || forms[at] === 'الله' || forms[at] === '.')) at += 1;
    const rest = at < limit ? readNounPhrase(context, at, limit) : null;
    if (rest?.kind === 'person') return { ...rest, start };
    if (rest?.kind === 'role') return rest;
    // «الشيخ الخراساني»: behind a form of address one word is a name, whatever else it means.
    const isWordThere =
      at < limit && isWord[at] === 1 && !isPreposition(context, at) && kindOfNoun(context, at) === null;
    return isWordThere ? person(context, start, at + 1, { start: at, end: at + 1 }) : null;
  }
  const isParticle = vocabulary.nameParticles.has(forms[start]!) && start + 1 < limit && isUnknown(context, start + 1);
  if (
    !isParticle &&
    (isPreposition(context, start) ||
      vocabulary.fillers.has(forms[start]!) ||
      vocabulary.determiners.has(forms[start]!))
  )
    return null;
  if (isBound(context, start)) return null;
  // «أن يتوجه», «لن تفلح»: a verb.
  const before = forms[start - 1] ?? '';
  const isVerb = /^[يتن]/.test(forms[start]!) && (vocabulary.complementisers.has(before) || NEVER_NOUNS.has(before));
  if (isVerb) return null;
  // «الدراسات»: a common noun speaks for nobody.
  const bits = readForm(forms[start]!);
  // «ألقى السيد …»: a verb, for all that it begins as nouns with their article do.
  if ((bits & (PERSONAL | SPEECH)) !== 0 && (bits & (GIVEN | FAMILY | ALONE)) === 0) return null;
  if (!isParticle && (bits & COMMON) !== 0 && (bits & (DERIVED | GIVEN | FAMILY | ALONE)) === 0) {
    const end = phraseEnd(context, start, limit);
    // «وتقول أربيل إن»: a town speaks for who governs there.
    if ((bits & PLACE) !== 0) return organization(start, start + 1, start + 1);
    if (end - start >= 2 && hasArticle(forms[start]!) && hasArticle(forms[start + 1]!))
      return organization(start, end, end);
    return { ...NOBODY, start, end, role: null };
  }
  // «محللو بنك …»: whose analysts they are.
  if (isConstructPlural(context, start)) {
    const owner = start + 1 < limit ? readNounPhrase(context, start + 1, limit) : null;
    return owner?.kind === 'organization' ? owner : { ...NOBODY, start, end: start + 1, role: null };
  }
  // «متعامل في السوق», «مستهلك»: participles of the fifth, sixth and tenth form.
  if (PARTICIPLE.test(forms[start]!) && (bits & (GIVEN | FAMILY | ALONE)) === 0)
    return { ...NOBODY, start, end: start + 1, role: null };
  const unknown = nameEnd(context, start, limit);
  if (unknown <= start) return null;
  // «فدعا زملاءه إلى»: what is his is no name.
  const isOwned = forms[start]!.length > 4 && (isHis(document, start) || /(?:ها|هم)$/.test(forms[start]!));
  if (isOwned && (bits & (GIVEN | FAMILY | ALONE | FOREIGN)) === 0 && (nameAt[start] ?? null) === null) return null;
  // «الفاعلة الجمعوية فلانة»: words with their article before a name say what its bearer is.
  if (hasArticle(forms[start]!))
    for (let token = start + 1; token < Math.min(limit, start + 4); token++) {
      const named = nameAt[token];
      if (named !== null && named !== undefined && named.start === token && !hasArticle(forms[token]!))
        return { ...person(context, start, Math.min(named.end, limit), named), role: { start, end: token } };
      if (!hasArticle(forms[token]!)) break;
    }
  if (hasArticle(forms[start]!) && forms[start]!.length > 6 && isPlural(forms[start]!))
    return { ...NOBODY, start, end: unknown, role: null };
  // «وصفت "رابطة أنهار العالم" المشروع»: a body whose name stands in marks, right behind the verb.
  if (start > 0 && QUOTATION.has(forms[start - 1]!) && hasArticle(forms[start]!)) {
    const close = closeOfName(document, start - 1);
    if (close - start > 2 && isWord[close] === 1) return organization(start, close - 1, close - 1);
  }
  // Two words with the article are a description ("الدول المشاركة"), one is a surname ("السيسي").
  const articles = countArticles(context, start, unknown);
  if (articles >= 2 && articles === unknown - start) return organization(start, unknown, unknown);
  return person(context, start, unknown, { start, end: unknown });
}

/** Whether nothing but words of address stand in a range. */
function isAddress({ document, vocabulary }: ArabicContext, start: number, end: number): boolean {
  for (let token = start; token < end; token++)
    if (!vocabulary.honorifics.has(document.tokens.forms[token]!) && !HIGHNESS.has(document.tokens.forms[token]!))
      return false;
  return true;
}

/** Folded. */
const HIGHNESS = new Set(['صاحب', 'صاحبه', 'السمو', 'الملكي', 'الملكيه', 'الجلاله', 'المعالي', 'السعاده', 'الفضيله']);

function person(context: ArabicContext, start: number, end: number, name: NameRange): Mention {
  const { document } = context;
  // "هدى الصياد نائب المتحدث": a title behind the name.
  // «التقى فلان سفير فرنسا»: behind the subject of a meeting stands whom it met.
  const isMeeting = start > 0 && (readForm(document.tokens.forms[start - 1]!) & PERSONAL) !== 0;
  // «فلان، رئيس الجمعية،»
  // «تشغل فلانة منصب وزيرة البيئة»
  const isNext = document.tokens.forms[name.end] === '،' || document.tokens.forms[name.end] === 'منصب';
  const at = isNext ? name.end + 1 : name.end;
  const behind = (isMeeting && at === name.end) || isPreposition(context, at) ? null : roleWord(context, at);
  const role =
    behind !== null && document.sentenceOf[at] === document.sentenceOf[name.start]
      ? { start: at, end: phraseEnd(context, at, Math.min(at + 8, document.tokens.count)) }
      : null;
  return {
    kind: 'person',
    start,
    end,
    name,
    role,
    gender: behind?.gender ?? null,
    number: 's',
    isDefinite: true,
    country: null,
  };
}

function organization(start: number, end: number, nameEndToken: number, nameStart = start): Mention {
  return {
    kind: 'organization',
    start,
    end,
    name: { start: nameStart, end: nameEndToken },
    role: null,
    gender: 'f',
    number: 's',
    isDefinite: true,
    country: null,
  };
}

function isConstructPlural({ document, vocabulary }: ArabicContext, token: number): boolean {
  const form = document.tokens.forms[token]!;
  if (form.length < 5 || !form.endsWith('و')) return false;
  return vocabulary.roles.word(form.slice(0, -1)) !== null || vocabulary.anonymousNouns.has(`${form}ن`);
}

/** Behind these a verb stands: not, will, has. */
const NEVER_NOUNS = new Set(['لن', 'لم', 'سوف', 'قد', 'كي', 'لكي']);
const THIS = new Set(['هذا', 'هذه']);
const SAME = new Set(['ذات', 'نفس', 'نص']);
const PARTICIPLE = /^م(?:ت|ست)[\u0621-\u064a]{3,4}$/;

/** Several people, or somebody in particular of whom nothing is told. */
export const NOBODY = {
  kind: 'anonymous',
  name: null,
  gender: null,
  number: 'p',
  isDefinite: false,
  country: null,
} as const;

const AGENCY_NOUNS = new Set(
  'وكاله قناه صحيفه تلفزيون اذاعه موقع فضائيه مجله جريده يوميه اسبوعيه شبكه منصه راديو دوريه'.split(' '),
);

/** "بيان صادر عن مكتب …": who issued it. */
function issuerOf(context: ArabicContext, start: number, limit: number): NameRange | null {
  const { document } = context;
  const { forms } = document.tokens;
  // Of two sides, neither of which alone speaks.
  if (forms[start + 1]?.endsWith('مشترك')) return null;
  for (let token = start + 1; token < Math.min(limit, start + 8); token++) {
    if (!ISSUED_BY.has(forms[token]!)) continue;
    if (token + 1 >= limit) return null;
    return { start: token + 1, end: phraseEnd(context, token + 1, limit) };
  }
  const next = start + 1;
  if (next < limit && kindOfNoun(context, next) === 'organization') {
    const end = phraseEnd(context, next, limit);
    return { start: next, end: isBareNoun(context, next, end) ? closeOfName(document, end) : end };
  }
  if (next < limit && forms[next]!.startsWith('لل')) return null;
  return null;
}

const ISSUED_BY = new Set(['عن', 'ختام', 'اصدرته', 'اصدره', 'نشرته', 'نشره', 'اصدرها', 'وزعته', 'وزعه']);

const isPlural = (form: string): boolean => form.endsWith('ون') || form.endsWith('ات') || form.endsWith('ين');

/** «الوزير», «وزير الخارجية», but not «مسؤول أمريكي» or «متحدث باسم». */
function isDefiniteAt(context: ArabicContext, head: number, limit: number): boolean {
  const { forms } = context.document.tokens;
  if (hasArticle(forms[head]!)) return true;
  const next = forms[head + 1];
  if (head + 1 >= limit || next === undefined) return false;
  if (forms[head] === 'مصدر' || forms[head] === 'مصادر' || forms[head] === 'مسوول') return false;
  return (
    hasArticle(next) ||
    isConstruct(context, head, limit) ||
    kindOfNoun(context, head + 1) === 'organization' ||
    (context.countryAt[head + 1] ?? null)?.reason === 'NAME'
  );
}

/** «أستاذ طب الأطفال», «رئيس قسم البحوث»: a noun between, which is no adjective, before the one with its article. */
function isConstruct({ document, vocabulary }: ArabicContext, head: number, limit: number): boolean {
  const { forms } = document.tokens;
  const between = forms[head + 1]!;
  if (head + 2 >= limit || !hasArticle(forms[head + 2]!) || /(?:ي|يه|ين|ان)$/.test(between)) return false;
  return (
    between !== 'باسم' &&
    !vocabulary.prepositions.has(between) &&
    !vocabulary.fillers.has(between) &&
    (readForm(between) & COMMON) !== 0
  );
}

function countArticles({ document }: ArabicContext, start: number, end: number): number {
  let count = 0;
  for (let token = start; token < end; token++) if (hasArticle(document.tokens.forms[token]!)) count += 1;
  return count;
}

/** What reading an Arabic phrase looks at. `stops` is 1 inside a passage in marks. */
export interface ArabicContext {
  document: Document;
  vocabulary: Vocabulary;
  stops: Uint8Array;
  nameAt: (FoundName | null)[];
  /** Folded words in brackets that a body is known by. */
  bodies: Set<string>;
  countryAt: (FoundCountry | null)[];
}
