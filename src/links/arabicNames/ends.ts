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
  INFLECTED,
  OFFICE,
  OPENS_NAME,
  PARTICLE,
  PERSONAL,
  RELATIONAL,
  readForm,
  SPEECH,
  TITLE,
  VERY_FOREIGN,
} from './forms.ts';
import type { Lead, StartKind } from './rules.ts';
import { DOER, isFamilyOfWord, isNisba, isPlain } from './shapes.ts';
import { isSlotClosed, isSlotEnd, isWordEnd, NO_LAST } from './slots.ts';
import type { Words } from './words.ts';
import { openedLength } from './words.ts';

/** One past the last token of the name that begins at `start`. */
export function endOfName(words: Words, start: number, kind: StartKind, lead: Lead): number {
  let end = start + Math.max(1, openedLength(words, start));
  let parts = 1;
  let hasFamily = kind === 'known' || kind === 'family';
  let isGiven = kind === 'given' || kind === 'word';
  while (parts < MOST_PARTS) {
    const next = extend(words, { start, end, parts, hasFamily, isGiven, kind, lead });
    if (next === end) break;
    const last = words.bits[next - 1]!;
    // «ليلى الهاشمي»: with the article it is a family name.
    isGiven = (last & (GIVEN | ARTICLE)) === GIVEN || openedLength(words, next - 2) > 0;
    if (!isGiven && last & (FAMILY | ARTICLE)) hasFamily = true;
    // جان-ميشال is one given name.
    if (!(isGiven && words.forms[end] === '-')) parts += 1;
    end = next;
  }
  return end;
}

const MOST_PARTS = 5;

/** The end of the name with one more part, or `end` itself when the next word is none. */
function extend(words: Words, name: NameSoFar): number {
  const { start, end, parts, kind } = name;
  if (kind === 'known') return end;
  let at = end;
  if (words.forms[at] === '-' && words.touches(at)) at += 1;
  if (at >= words.count || words.isWord[at] === 0 || words.lineOf[at] !== words.lineOf[start]) return end;
  const linked = linkedEnd(words, name, at);
  if (linked > at) return linked;
  const bits = words.bits[at]!;
  // صوفي بريما: foreign letters and no و.
  const isForeign = (bits & (FOREIGN | FUNCTION)) === FOREIGN && words.forms[at]![0] !== 'و';
  // الأحمد الصباح: the morning, but not behind a name with its article.
  if (
    bits & FAMILY &&
    bits & ARTICLE &&
    parts > 1 &&
    !words.isCountry(at) &&
    (words.bits[at - 1]! & ARTICLE || SONS.has(words.forms[end - 2] ?? ''))
  )
    return at + 1;
  const mayHaveClitic = parts === 1 && name.isGiven && isForeign && LEADS.has(name.lead);
  const honoured = honouredEnd(words, name, at);
  if (honoured > at) return honoured;
  if (isJoinedSon(words, name, at)) return words.forms[at]!.endsWith('عبد') ? at + 2 : at + 1;
  if ((bits & (FUNCTION | CLITIC) && !mayHaveClitic) || words.isPreposition(at)) return end;
  if (words.isCountry(at))
    return parts === 1 &&
      (kind === 'given' || (kind === 'word' && LEADS.has(name.lead))) &&
      FAMILIES_OF_COUNTRIES.has(words.forms[at]!)
      ? at + 1
      : isLastOfThree(words, name, at)
        ? at + 1
        : end;
  if (parts > 1 && PERSIAN_ENDINGS.has(words.forms[at]!)) return at + 1;
  // «ويختتم كورت حديثه»
  if (bits & DERIVED && words.isHis(at)) return end;
  if (isRole(words, at, parts)) return end;
  if (bits & GIVEN && !(bits & COMMON && name.hasFamily)) return at + 1;
  if (bits & FAMILY && !(bits & COMMON)) return at + 1;
  if (bits & (SPEECH | PERSONAL | OFFICE)) return end;
  if (bits & ARTICLE) return takesArticle(words, name, at) ? at + 1 : end;
  if (bits & (COMMON | TITLE)) return takesCommon(words, name, at) ? at + 1 : end;
  // «رئيس الغرفة خان جان ألكوزي إن»: nothing but a name stands between it and the words said.
  if (parts < 4 && LEADS.has(name.lead) && !(bits & INFLECTED) && isWordEnd(words, at + 1)) return at + 1;
  // «جينين هينيس بلاسخارت، في», «عمر جيله في»
  const mayEnd =
    parts === 2 && LEADS.has(name.lead) && !/^[يتسن]/.test(words.forms[at]!) && !NO_LAST.test(words.forms[at]!);
  if (mayEnd && !words.isHis(at) && isSlotClosed(words, at + 1)) return at + 1;
  return takesUnknown(words, name, at) ? at + 1 : end;
}

/** «حسن شيخ محمود», «أكرم إمام أوغلو»: behind a given name and before another one a title is a part of the name; else `at`. */
function honouredEnd(words: Words, { parts, isGiven, lead }: NameSoFar, at: number): number {
  if (parts > 1 || !isGiven || !LEADS.has(lead) || !HONOURS.has(words.forms[at]!)) return at;
  const opened = openedLength(words, at + 1);
  if (opened > 0) return at + 1 + opened;
  const next = words.bits[at + 1] ?? 0;
  const isName = (next & (GIVEN | FAMILY | FOREIGN)) !== 0 && (next & (ARTICLE | COMMON | FUNCTION | CLITIC)) === 0;
  const isClosed = isPlain(words, at + 1) && isSlotClosed(words, at + 2) && !words.isCountry(at + 1);
  return isName || isClosed ? at + 2 : at;
}

/** Folded: titles that are parts of names as well. */
const HONOURS = new Set(['شيخ', 'امام', 'معلم', 'امير', 'مير', 'خان', 'حاج', 'ملا', 'سيد', 'الشيخ', 'السيد', 'الحاج']);

/** «فاطمة الزهراء بنطالب»: in the Maghreb the son's particle is written together with the father's name. */
function isJoinedSon(words: Words, { lead, parts }: NameSoFar, at: number): boolean {
  const form = words.forms[at]!;
  if (!form.startsWith('بن') || form.length < 5 || !LEADS.has(lead) || parts > 2) return false;
  const inner = readForm(form.slice(1));
  // «بنجاح»: a noun behind its preposition.
  return (inner & (COMMON | DERIVED)) !== COMMON && (inner & (FUNCTION | ARTICLE)) === 0;
}

/** Second words of Persian family names: صالحي نيا، أحمدي نجاد، كريم زاده. */
const PERSIAN_ENDINGS = new Set(['نيا', 'نجاد', 'نژاد', 'زاده', 'زاد', 'فرد', 'منش', 'بناه', 'خواه', 'دوست', 'تبار']);

/** The end of a part that is more than its word: (محمد) بن طلال، (سيف) آل ثاني، عبد الله، (الملك حسين) الثاني، (أحمد) علي; `at` for none. */
function linkedEnd(words: Words, { parts, isGiven, kind, lead }: NameSoFar, at: number): number {
  const bits = words.bits[at]!;
  const form = words.forms[at]!;
  if (bits & CLITIC) return at;
  if (bits & OPENS_NAME && !PATRONYMICS.has(form) && openedLength(words, at) > 0) return at + 2;
  // «الوزير عبد الرحمن كلام الله»: any word before «of God» is a name with it, unless it is a blessing.
  if (
    words.forms[at + 1] === 'الله' &&
    words.isWord[at] === 1 &&
    LEADS.has(lead) &&
    !(bits & FUNCTION) &&
    !words.isHis(at)
  )
    return at + 2;
  // الملكة إليزابيث الثانية، البابا بنديكتوس السادس عشر
  if (ORDINALS.has(form) && parts === 1 && isGiven && (lead === 'title' || lead === 'titled' || lead === 'office'))
    return words.forms[at + 1] === 'عشر' ? at + 2 : at + 1;
  if (bits & PARTICLE) {
    // بن أبي طالب، دو لا فونتين
    const isDouble =
      (words.bits[at + 1]! & PARTICLE) !== 0 || words.forms[at + 1] === 'لا' || words.forms[at + 1] === 'در';
    const after = isDouble && (mayFollowParticle(words, at + 2) || words.forms[at] === 'فون') ? at + 2 : at + 1;
    if (after === at + 2 && words.isWord[after] === 1 && words.forms[at] === 'فون') return after + 1;
    if (form === 'ال' && words.forms[after] === 'ثاني') return after + 1;
    // زين العابدين بن علي
    if (words.forms[after] === 'علي' && (form === 'بن' || form === 'ابن')) return after + 1;
    if (mayFollowParticle(words, after)) return after + Math.max(1, openedLength(words, after));
  }
  if (words.isPreposition(at)) {
    const isBetweenNames =
      parts === 1 &&
      isGiven &&
      ((words.bits[at + 1]! & (GIVEN | FAMILY)) !== 0 || isNisba(words, at + 1)) &&
      mayFollowParticle(words, at + 1);
    return form === 'علي' && isBetweenNames ? at + 1 : at;
  }
  return MONTHS_TOO.has(form) && isGiven && kind === 'given' && !isNumber(words, at + 1) ? at + 1 : at;
}

/** «الرئيس محمد سالم السوداني،»: behind a title and two names without their article a demonym is the family name. */
const isLastOfThree = (words: Words, { parts, lead }: NameSoFar, at: number): boolean =>
  parts === 2 &&
  LEADS.has(lead) &&
  FAMILIES_OF_COUNTRIES.has(words.forms[at]!) &&
  !(words.bits[at - 1]! & ARTICLE) &&
  (words.isWord[at + 1] === 0 || isSlotClosed(words, at + 1));

const PATRONYMICS = new Set(['ابو', 'ابي', 'ابا', 'ابن']);
/** Months and times of day that are given names as well. */
export const MONTHS_TOO = new Set(['رمضان', 'شعبان', 'رجب', 'جمعه', 'خميس', 'صباح']);

/** طه ياسين رمضان, but not «محمد رمضان 1430». */
function isNumber(words: Words, at: number): boolean {
  const code = at < words.count ? words.forms[at]!.charCodeAt(0) : 0;
  return code >= 0x30 && code <= 0x39;
}

/** خايمي ملك أراجون، شارل شيخاني قائد اللواء: an office begins, unless it is the only second part and complements nothing (أحمد قائد). */
function isRole(words: Words, at: number, parts: number): boolean {
  const bits = words.bits[at]!;
  const isOffice = (bits & OFFICE) !== 0 && (bits & ARTICLE) === 0;
  const isTitle = (bits & TITLE) !== 0 && (bits & ARTICLE) !== 0;
  if (!isOffice && !isTitle) return false;
  const next = at + 1;
  return (
    parts > 1 ||
    (next < words.count &&
      words.isWord[next] === 1 &&
      (words.isCountry(next) || (words.bits[next]! & (ARTICLE | COMMON | OFFICE)) !== 0))
  );
}

/** (وليد) المعلم، (محمد) الفاتح: any word with the article after one given name; later only what looks like a family name. */
function takesArticle(words: Words, { parts, hasFamily, isGiven, kind, lead }: NameSoFar, at: number): boolean {
  const bits = words.bits[at]!;
  const form = words.forms[at]!;
  if (followsForename(words, at, lead) || closesName(words, at, lead)) return true;
  // «الدكتورة ليلى الحداد الشيخاوي»: of two family names the second.
  if (parts === 2 && LEADS.has(lead) && words.bits[at - 1]! & ARTICLE && isNisba(words, at)) return true;
  // «نادية فتاح العلوي»
  if (parts === 2 && LEADS.has(lead) && isSlotClosed(words, at + 1) && isFamilyOfWord(words, at)) return true;
  if (parts === 1 && isGiven && FAMILIES_OF_COUNTRIES.has(form)) return true;
  if (hasFamily || form.endsWith('ون') || form.endsWith('ات') || (form.endsWith('ين') && form.length > 7)) return false;
  // سهاد الرواحنة
  if (form.endsWith('ه') && !(parts === 1 && isGiven && LEADS.has(lead) && !(bits & COMMON))) return false;
  if (!(bits & (COMMON | TITLE)) || (bits & DERIVED && bits & RELATIONAL && isGiven)) return isGiven || parts === 1;
  return (
    parts === 1 &&
    kind === 'given' &&
    ((bits & DERIVED) !== 0 ||
      !isDescribed(words, at + 1) ||
      isNisba(words, at + 1) ||
      (LEADS.has(lead) && isSlotClosed(words, at + 1) && !DOER.test(form)))
  );
}

/** محمد الهادي العياري، سعد بن شرادة الورفلي: a family name behind a forename that has the article, or behind the father's name. */
function followsForename(words: Words, at: number, lead: Lead): boolean {
  const isFamily =
    (words.bits[at]! & (ARTICLE | RELATIONAL | COMMON | TITLE)) === (ARTICLE | RELATIONAL) &&
    words.forms[at]!.endsWith('ي');
  if (!isFamily || !LEADS.has(lead)) return false;
  return (words.bits[at - 1]! & (GIVEN | ARTICLE)) === (GIVEN | ARTICLE) || SONS.has(words.forms[at - 2]!);
}

/** «السيد خالد يوسف الجلاهمة سفير …»: behind a title or verb a word of no list with the article, where the name must end. */
function closesName(words: Words, at: number, lead: Lead): boolean {
  const bits = words.bits[at]!;
  if (!LEADS.has(lead) || bits & (TITLE | OFFICE | FUNCTION) || (words.bits[at - 1]! & ARTICLE) !== 0) return false;
  // «أمل بنت سيف المعنية مديرة …»: behind the father's name any word.
  if (bits & COMMON && !SONS.has(words.forms[at - 2] ?? '')) return false;
  // «خاطب العمدة سليم منصور الحاضرين»
  if (/(?:ون|ات|ين)$/.test(words.forms[at]!)) return false;
  return isSlotEnd(words, at + 1) || isBeforeOffice(words, at + 1) || words.isWord[at + 1] === 0;
}

const SONS = new Set(['بن', 'ابن', 'بنت']);

/** A common word is a family name only where the place for it is closed: قال سليم حداد أمس، السيد سليم حداد، …. */
function takesCommon(words: Words, { parts, kind, isGiven, lead }: NameSoFar, at: number): boolean {
  const bits = words.bits[at]!;
  // (قال) شابور أنصاري: a family name made of a common word.
  if (parts === 1 && kind === 'unknown' && lead === 'speech' && words.bits[at - 1]! & FOREIGN)
    return (bits & (DERIVED | RELATIONAL)) === (DERIVED | RELATIONAL) && words.forms[at]!.endsWith('ي');
  if (parts > 1 || !isGiven) return false;
  // «النائب بشير صبور … وأشار بشير صبور»: what the text has behind a given name again belongs to it.
  if ((kind === 'given' || LEADS.has(lead)) && !(bits & TITLE) && words.isRepeatedPair(at - 1)) return true;
  if (bits & DERIVED && bits & FOREIGN && kind === 'given') return true;
  // مارك روته: behind a given name from abroad, and before «أن» or a colon.
  const isForeign = (words.bits[at - 1]! & FOREIGN) !== 0;
  if (kind === 'given' && isForeign && LEADS.has(lead) && bits & DERIVED && isSlotEnd(words, at + 1)) return true;
  if (!LEADS.has(lead) || bits & TITLE) return false;
  // سامي عزيز الكيلاني، ليلى أنصاري
  const next = words.bits[at + 1]!;
  if (!(bits & (DERIVED | CLITIC)) && next & (FAMILY | ALONE) && !(next & (COMMON | FUNCTION | CLITIC))) return true;
  // «الناشط خير الدين دبية، عن …»: behind a title and before a comma, save what is his or tells how.
  const mayBeLast =
    !(bits & (CLITIC | OFFICE | SPEECH | PERSONAL)) && !NO_LAST.test(words.forms[at]!) && !words.isHis(at);
  const isTitled = lead === 'title' || lead === 'titled';
  if (mayBeLast && isTitled && words.forms[at + 1] === '،') return true;
  // «النائب نواف سلام خلال», «قال عبد الرزاق مقري إن»
  const isRelational = (bits & DERIVED) !== 0 && /[يو]$/.test(words.forms[at]!);
  const isSure = kind === 'given' || lead !== 'speech';
  if (mayBeLast && isSure && (isRelational || !(bits & (DERIVED | INFLECTED))) && isSlotClosed(words, at + 1))
    return true;
  return !(bits & (DERIVED | INFLECTED)) && (isSlotEnd(words, at + 1) || isBeforeOffice(words, at + 1));
}

/** «السيد نبيل بحر رئيس المجلس»: an office behind the name ends it. */
const isBeforeOffice = (words: Words, at: number): boolean =>
  (words.bits[at]! & (OFFICE | ARTICLE | CLITIC | GIVEN)) === OFFICE && isRole(words, at, 1);

/** Demonyms that are usual family names. */
const FAMILIES_OF_COUNTRIES = new Set([
  'المصري',
  'العراقي',
  'التونسي',
  'السوداني',
  'اليمني',
  'المغربي',
  'السوري',
  'الهندي',
  'العماني',
  'البغدادي',
  'الليبي',
  'الحبشي',
]);

/** عبد الحافظ الموظف في …: what follows makes the noun a description. */
function isDescribed(words: Words, at: number): boolean {
  if (at >= words.count) return false;
  const bits = words.bits[at]!;
  // «عبد الأمير المغني بـ«…»»: there the preposition is the verb's.
  if (words.forms[at] === 'ب' && words.isWord[at + 1] === 0) return false;
  return (
    PREPOSITIONS.has(words.forms[at]!) ||
    words.isPreposition(at) ||
    (bits & ARTICLE) !== 0 ||
    ((bits & CLITIC) !== 0 && words.forms[at]![0] !== 'و')
  );
}

const PREPOSITIONS = new Set(['في', 'من', 'علي', 'لدي', 'عن', 'الي', 'مع', 'ب']);

const ORDINALS = new Set([
  'الاول',
  'الثاني',
  'الثالث',
  'الرابع',
  'الخامس',
  'السادس',
  'السابع',
  'الثامن',
  'التاسع',
  'العاشر',
  'الاولي',
  'الثانيه',
  'الثالثه',
  'الرابعه',
  'الحادي',
]);

const LEADS = new Set<Lead>(['title', 'titled', 'office', 'speech']);

/** A word of no list: a foreign one always, another where it can be no verb and the name needs a family name. */
function takesUnknown(words: Words, { parts, hasFamily, isGiven, kind, lead }: NameSoFar, at: number): boolean {
  const bits = words.bits[at]!;
  const form = words.forms[at]!;
  const isFirst = parts === 1;
  if (!ARABIC_LETTER.test(form) || form.length < 2 || form.startsWith('لل')) return false;
  // «محمد وتحية»: the و is «and», save before foreign letters (توماس وينترفيلد).
  if (form[0] === 'ل' && !isFirst) return false;
  if (form[0] === 'و' && form.length > 3)
    return isFirst && (bits & FOREIGN) !== 0 && (kind === 'given' || (kind !== 'family' && LEADS.has(lead)));
  if (!isFirst && form[0] === 'س' && 'يت'.includes(form[1]!)) return false;
  if (bits & FOREIGN) return parts < 4 && !(hasFamily && !isFirst && !(bits & VERY_FOREIGN));
  if (hasFamily) return false;
  // «عاد سليم متأخرا»: how somebody did something.
  const isForeignPair = (words.bits[at - 1]! & words.bits[at + 1]! & FOREIGN) !== 0;
  if (form[0] === 'م' && form.length > 5 && form.endsWith('ا') && bits & INFLECTED) return isForeignPair;
  if (bits & INFLECTED) {
    if (!isFirst || form.length < 4) return false;
    if (words.bits[at - 1]! & FOREIGN && form.length < 8) return !'يت'.includes(form[0]!);
    return form.endsWith('ه') || form.endsWith('ين') || (LEADS.has(lead) && !'يتا'.includes(form[0]!));
  }
  if (parts === 2 && isGiven && form.length > 3) return true;
  return isFirst || (parts === 2 && !'بلفك'.includes(form[0]!));
}

/** Whether a word may follow بن or دي. */
function mayFollowParticle(words: Words, at: number): boolean {
  // «إسماعيل بن رمضان»
  if (MONTHS_TOO.has(words.forms[at] ?? '') && SONS.has(words.forms[at - 1] ?? '')) return true;
  return (
    at < words.count &&
    words.isWord[at] === 1 &&
    !words.isPreposition(at) &&
    (words.bits[at]! & (FUNCTION | CLITIC)) === 0
  );
}

/** A name while it is read. */
interface NameSoFar {
  start: number;
  end: number;
  parts: number;
  hasFamily: boolean;
  isGiven: boolean;
  kind: StartKind;
  lead: Lead;
}

const ARABIC_LETTER = /^[\u0621-\u064a\u0671-\u06d3]/;
