import { ALONE, CLITIC, COMMON, FAMILY, GIVEN, HOST, OFFICE, readForm, TITLE } from './arabicNames/forms.ts';
import {
  hasArticle,
  isBound,
  isHis,
  isParticiple,
  isPreposition,
  isUnknown,
  roleWord,
  startsWithAnd,
} from './arabicNouns.ts';
import type { ArabicContext } from './arabicPhrases.ts';
import type { NameRange } from './mentions.ts';

/** Marks of quotation, one character each. */
export const QUOTATION = new Set(['"', '“', '”', '«', '»', '„']);

/** A name inside a phrase that begins with a title. */
export function nameInPhrase(context: ArabicContext, start: number, limit: number): NameRange | null {
  const { document, vocabulary, nameAt, countryAt } = context;
  const { forms, isWord } = document.tokens;
  // «المهندس فلان»: behind a title with its article a name may follow at once.
  let isOpen = hasArticle(forms[start]!) || isPossessed(context, start);
  // A noun with its article, or a country, has ended the title's complement.
  let isComplete = isOpen;
  for (let token = start + 1; token < limit; token++) {
    const form = forms[token]!;
    const known = nameAt[token];
    // «رئيس أرامكو ومديرها فلان»: what stands right behind a title without its article may be a firm's name.
    const isFirm =
      known !== null &&
      known !== undefined &&
      /unknown$|^repeated subject/.test(known.evidence) &&
      known.end === token + 1 &&
      token === start + 1 &&
      startsWithAnd(context, token + 1) &&
      !hasArticle(forms[start]!);
    if (isFirm) {
      isOpen = true;
      isComplete = true;
      continue;
    }
    // «المفتي الجعفري الممتاز الشيخ فلان»: an adjective, whatever family is called so.
    if (known?.start === token && known.end === token + 1 && isAdjectiveBefore(context, token)) continue;
    if (known !== null && known !== undefined && known.start === token && !isPreposition(context, token - 1))
      return withoutHonorifics(context, { start: known.start, end: commaBehind(context, known, limit, true) });
    if (isWord[token] === 0) {
      // A name in apposition: «وزير خارجية كينيا، جوما أوتيندو،».
      if ((form === '،' || form === ',') && token + 1 < limit) {
        let next = token + 1;
        while (
          next < limit &&
          (vocabulary.honorifics.has(forms[next]!) ||
            ((forms[next] === 'الله' || SERVICES.has(forms[next]!)) && vocabulary.honorifics.has(forms[next - 1]!)) ||
            // «المتحدث باسم …، الوزير فلان،»
            (hasArticle(forms[next]!) && roleWord(context, next) !== null && nameAt[next + 1]?.start === next + 1))
        )
          next += 1;
        const named = next < limit ? nameAt[next] : null;
        if (named !== null && named !== undefined && named.start === next)
          return withoutHonorifics(context, { start: named.start, end: commaBehind(context, named, limit) });
        // «المديرة …، النرويجية فلانة»
        if (next + 1 < limit && countryAt[next]?.reason === 'DEMONYM' && hasArticle(forms[next]!)) {
          next += 1;
          const behind = nameAt[next];
          if (behind !== null && behind !== undefined && behind.start === next)
            return withoutHonorifics(context, behind);
        }
        if (next < limit && isUnknown(context, next)) {
          const end = nameEnd(context, next, limit);
          if (end > next && (end >= limit || end - next >= 2)) return { start: next, end };
        }
        return null;
      }
      // A name in marks inside a title is a paper's or a station's.
      if (QUOTATION.has(form)) {
        let close = token + 1;
        while (close < limit && close < token + 8 && !QUOTATION.has(forms[close]!)) close += 1;
        if (close >= limit || close >= token + 8) return null;
        token = close;
        continue;
      }
      if (form === '(' || form === ')' || form === '.') continue;
      return null;
    }
    if (form === 'سيدي' && vocabulary.organizationNouns.has(forms[token - 1]!.replace(/^(?:ال|ب|ل)/, ''))) {
      token += 1;
      continue;
    }
    if (vocabulary.honorifics.has(form)) {
      // «مركز الملك سلمان»: whom a house is called after.
      const isHouse = (readForm(forms[token - 1]!) & HOST) !== 0 || vocabulary.organizationNouns.has(forms[token - 1]!);
      if (isHouse && hasArticle(form) && token > start + 1) token += 1;
      isOpen = true;
      continue;
    }
    // «العميد أركان حرب فلان»
    if (SERVICES.has(form) && (vocabulary.honorifics.has(forms[token - 1]!) || SERVICES.has(forms[token - 1]!)))
      continue;
    // «بسيدي بوزيد», «محكمة سيدي امحمد»: a town.
    if (form === 'بسيدي') {
      token += 1;
      continue;
    }
    if (vocabulary.relatives.has(form) || vocabulary.calendar.has(form)) return null;
    // "for foreign policy and security", "captain and midfielder of": the title goes on.
    if (startsWithAnd(context, token)) {
      isOpen = true;
      isComplete = false;
      continue;
    }
    if (isPreposition(context, token)) {
      // «استمع الوزير إلى عرض قدمه مدير …»: another one's title.
      if (VERBS_OWN.has(form) && hasArticle(forms[start]!) && namesAnother(context, token + 1, limit)) return null;
      isOpen = false;
      isComplete = false;
      // «نظيره في "النهر" سامي …»
      if (!QUOTATION.has(forms[token + 1] ?? '') && nameAt[token + 1]?.start !== token + 1) token += 1;
      continue;
    }
    // «باسم خارجيتها»
    if (form.length > 4 && /(?:ها|هم|هما)$/.test(form)) {
      isOpen = true;
      isComplete = true;
      continue;
    }
    // «وزير الدولة عضو مجلس الوزراء فلان»: a second title.
    if (isComplete && SECOND_TITLES.has(form)) {
      isOpen = false;
      isComplete = false;
      continue;
    }
    // «وزير خارجية فرنسا فلان», but «مسؤول أميركي رفيع»: behind an adjective without its article stands another one.
    const country = countryAt[token];
    const isCountry = country !== null && country !== undefined && (country.reason !== 'DEMONYM' || isOpen);
    if (hasArticle(form) || isCountry || form.startsWith('لل') || form.startsWith('بال')) {
      isOpen = true;
      isComplete = true;
      continue;
    }
    // «باسم حكومة …», «لشركة …»: a complement of its own begins.
    if (isBound(context, token)) {
      isOpen = false;
      isComplete = false;
      continue;
    }
    // «رفض السفير … اقتراح فلان»: behind a title that is complete stands the verb's object.
    if (isComplete && isPlainNoun(form)) return null;
    if (isOpen && isUnknown(context, token)) {
      const end = nameEnd(context, token, limit);
      return end > token ? { start: token, end } : null;
    }
    // «مدير عام المستشفى»
    if (form === 'عام' && token === start + 1) continue;
    if (vocabulary.fillers.has(form) && !vocabulary.nameParticles.has(form)) return null;
  }
  return null;
}

/** Whether a word with its article stands between another such word and a form of address, at most one word off. */
function isAdjectiveBefore({ document, vocabulary }: ArabicContext, token: number): boolean {
  const { forms } = document.tokens;
  if (!hasArticle(forms[token]!) || !hasArticle(forms[token - 1]!) || !hasArticle(forms[token + 1] ?? '')) return false;
  const isAddress = (at: number) => hasArticle(forms[at] ?? '') && vocabulary.honorifics.has(forms[at]!);
  return isAddress(token + 1) || isAddress(token + 2);
}

/** Folded: «العقيد شرطة فلان». */
const SERVICES = new Set(['شرطه', 'ركن', 'اركان', 'حرب', 'طيار', 'بحري', 'مهندس', 'طبيب']);

/** Folded. */
const SECOND_TITLES = new Set([
  'عضو',
  'رييس',
  'رييسه',
  'وزير',
  'وزيره',
  'نايب',
  'امين',
  'مدير',
  'مستشار',
  'ممثل',
  'مبعوث',
  'ولي',
]);

/** Folded: prepositions that belong to verbs of meeting and hearing more than to titles. */
const VERBS_OWN = new Set(['الي', 'مع', 'علي', 'من']);

/** Whether a title without its article stands in a range before any mark. */
function namesAnother(context: ArabicContext, start: number, limit: number): boolean {
  const { forms, isWord } = context.document.tokens;
  for (let token = start; token < Math.min(limit, start + 6) && isWord[token] === 1; token++)
    if (!hasArticle(forms[token]!) && roleWord(context, token) !== null && !isBound(context, token)) return true;
  return false;
}

/** Nothing but a common noun, with nothing written to it. */
function isPlainNoun(form: string): boolean {
  const bits = readForm(form);
  return (bits & COMMON) !== 0 && (bits & (GIVEN | FAMILY | ALONE | CLITIC | TITLE | OFFICE)) === 0;
}

/** «نائبة المندوب، ريبيكا ستون، إن»: a last word before the comma belongs to the name, whatever else it means. */
function commaBehind(context: ArabicContext, { end }: NameRange, limit: number, isKnown = false): number {
  const { document, vocabulary, nameAt } = context;
  const { forms, isWord } = document.tokens;
  const isLast = end + 1 < limit && isWord[end] === 1 && (forms[end + 1] === '،' || forms[end + 1] === ',');
  if (!isLast || nameAt[end] !== null || vocabulary.roles.word(forms[end]!) !== null) return end;
  // «محمد المختار النور،»
  const isSurname = hasArticle(forms[end]!) && hasArticle(forms[end - 1]!) && forms[end]!.at(-1) !== 'ي';
  // «خليل المصري بلاعبيه،»: what is bound, his, or a plain word is the verb's.
  const isObject =
    /^[بلكفو]/.test(forms[end]!) ||
    /(?:ه|ها|هم|ا)$/.test(forms[end]!) ||
    isBound(context, end) ||
    isPlainNoun(forms[end]!);
  return (isKnown && isObject) ||
    (hasArticle(forms[end]!) && !isSurname) ||
    vocabulary.fillers.has(forms[end]!) ||
    vocabulary.calendar.has(forms[end]!)
    ? end
    : end + 1;
}

/** «شقيقه سامر», «محاميها سامر»: a title with its possessor, which makes it definite. */
function isPossessed({ document, vocabulary }: ArabicContext, token: number): boolean {
  const form = document.tokens.forms[token]!;
  if (form.endsWith('ها') || form.endsWith('هم')) return vocabulary.roles.word(form) === null;
  return form.length > 4 && isHis(document, token) && vocabulary.roles.word(form.slice(0, -1)) !== null;
}

function withoutHonorifics({ document, vocabulary }: ArabicContext, name: NameRange): NameRange {
  let start = name.start;
  while (start < name.end - 1 && vocabulary.honorifics.has(document.tokens.forms[start]!)) start += 1;
  return { start, end: name.end };
}

/** A run of words that could be a name: nothing that the language knows as something else. At most five words. */
export function nameEnd(context: ArabicContext, start: number, limit: number): number {
  const { document, vocabulary } = context;
  const { forms, isWord } = document.tokens;
  let end = start;
  let parts = 0;
  while (end < limit && end - start < 7) {
    const form = forms[end]!;
    if (isWord[end] === 0) {
      if (
        form === '-' &&
        end > start &&
        isWord[end + 1] === 1 &&
        document.tokens.starts[end + 1] === document.tokens.ends[end]
      ) {
        end += 1;
        continue;
      }
      break;
    }
    if (vocabulary.nameParticles.has(form) && end + 1 < limit && isWord[end + 1] === 1) {
      end += 1;
      continue;
    }
    if (!isSurname(context, start, end) && (!isUnknown(context, end) || isParticiple(context, end))) break;
    if (hasArticle(form) && !COMPOUNDS.has(form) && parts >= 2) break;
    if (!COMPOUNDS.has(form) && !(end > start && COMPOUND_OPENERS.has(forms[end - 1]!))) parts += 1;
    end += 1;
  }
  return end;
}

/** «سامي الحداد»: many surnames are common nouns with the article; right behind a given name they are none. */
function isSurname({ document, vocabulary }: ArabicContext, start: number, token: number): boolean {
  const { forms } = document.tokens;
  const form = forms[token]!;
  if (token !== start + 1 || !hasArticle(form) || vocabulary.calendar.has(form) || vocabulary.fillers.has(form))
    return false;
  return (readForm(forms[start]!) & GIVEN) !== 0 && vocabulary.roles.word(form.slice(2)) === null;
}

/** Second halves of names in two words. */
const COMPOUNDS = new Set(['الله', 'الدين', 'الرحمن', 'الرحيم', 'العابدين', 'الاسلام']);
const COMPOUND_OPENERS = new Set(['عبد', 'ابو', 'ابي', 'ام', 'بن', 'ابن', 'ال']);
