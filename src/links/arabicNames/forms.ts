import { FAMILY_NAMES, NAMES_THAT_STAND_ALONE } from '../../languages/ar/familyNames.ts';
import { ARAB_MEN, ARAB_WOMEN, FOREIGN_MEN, FOREIGN_WOMEN, WORDS_TOO } from '../../languages/ar/givenNames.ts';
import { LETTERS, PAIR_WEIGHTS } from '../../languages/ar/letterPairs.ts';
import { OFFICES, PERSONAL_VERBS, SPEECH_VERBS, TITLES } from '../../languages/ar/titles.ts';
import { COMMON_WORDS, FUNCTION_WORDS, PLACE_NAMES } from '../../languages/ar/words.ts';
import { wordsOf } from '../givenNames.ts';

/**
 * What a folded Arabic form may be at or in a person's name: the bits below, with those of the word under a clitic
 * (و ف ب ل ك) where the form itself is unknown. Answers are kept, so that a word's shape is read once.
 */
export function readForm(form: string): number {
  const known = READ.get(form);
  if (known !== undefined) return known;
  const bits = describe(form);
  if (form.length <= 24) {
    if (READ.size >= MOST_KEPT) READ.clear();
    READ.set(form, bits);
  }
  return bits;
}

/** A given name; with `WORD_TOO` one that is a common word as well, or very short. */
export const GIVEN = 1;
export const WORD_TOO = 2;
/** A family name of the lists; with `ALONE` one that newspapers print without a given name. */
export const FAMILY = 4;
export const ALONE = 8;
/** A word directly before a name (الرئيس), one that takes a complement first (وزير …), and verbs. */
export const TITLE = 16;
export const OFFICE = 32;
export const SPEECH = 64;
export const PERSONAL = 128;
/** A word that ends a name, always (`FUNCTION`) or as a rule (`COMMON`). */
export const FUNCTION = 256;
export const COMMON = 512;
/** The word has a one-letter word written before it, which the bits leave aside. */
export const CLITIC = 1024;
/** It begins with the article, and ends as relational adjectives do (ـي، ـية). */
export const ARTICLE = 2048;
export const RELATIONAL = 4096;
/** Letters that Arabic words seldom have in this order: a name from another language, likely. */
export const FOREIGN = 8192;
export const VERY_FOREIGN = 65536;
/** The shape of a verb or of an inflected noun: no family name, unless something else says so. */
export const INFLECTED = 16384;
/** بن، أبو، آل، فان، دي: between or before parts of names. */
export const PARTICLE = 32768;
/** A town or region. */
export const PLACE = 131072;
/** The first of two words that are one name: عبد، أبو، صلاح (الدين). */
export const OPENS_NAME = 524288;
/** A street, a stadium, a prize: the name after it is no person here. */
export const HOST = 1048576;
/** With `COMMON`: the word is common only without its ending, as طريفي is by طريف. */
export const DERIVED = 262144;

const IS_NAME = GIVEN | FAMILY | ALONE;

function describe(form: string): number {
  const listed = lexicon().get(form) ?? 0;
  const shape = shapeOf(form);
  if (form.length > 3 && CLITICS.includes(form[0]!) && (lexicon().get(form.slice(1)) ?? 0) & OPENS_NAME)
    return listed | shape | OPENS_NAME | CLITIC | lexicon().get(form.slice(1))!;
  // التقى and ألقى have no article.
  if (listed !== 0) return listed | (listed & (SPEECH | PERSONAL) ? shape & ~ARTICLE : shape);
  if (form.startsWith('عبدال') && form.length > 6) return GIVEN | shape;
  const inner = underClitic(form);
  if (inner !== null) {
    const bits = lexicon().get(inner) ?? 0;
    const isSure = inner.length >= 4 || (form[0] === 'و' && inner.length >= 3);
    if (form.length === 3 && (bits & FUNCTION) === 0) return shape;
    if (bits & (TITLE | OFFICE | SPEECH | PERSONAL | FUNCTION | COMMON) || (bits & IS_NAME && isSure))
      return bits | CLITIC | shapeOf(inner);
    if (inner.startsWith('عبدال') && inner.length > 6) return GIVEN | CLITIC;
    const common = commonBits(inner);
    // كالديرون is no «كـ» with a plural of دير: below a rare clitic only whole words count, and foreign letters outweigh endings.
    const isSound =
      !(common & DERIVED) || form[0] === 'و' || (!(shape & FOREIGN) && form[0] !== 'ك' && form[0] !== 'ف');
    if (common !== 0 && isSound) return common | CLITIC | shape;
  }
  const common = commonBits(form);
  return (common & DERIVED && shape & VERY_FOREIGN ? 0 : common) | shape;
}

/** The word without the و ف ب ل ك before it, or null where it begins otherwise. للسيسي is ل and السيسي. */
export function underClitic(form: string): string | null {
  if (form.length < 3 || !CLITICS.includes(form[0]!)) return null;
  if (form.startsWith('لل')) return `ا${form.slice(1)}`;
  const rest = form.slice(1);
  if ((form[0] === 'و' || form[0] === 'ف') && rest.length > 4 && rest.startsWith('لل')) return `ا${rest.slice(1)}`;
  if (
    (form[0] === 'و' || form[0] === 'ف') &&
    rest.length > 4 &&
    'بلك'.includes(rest[0]!) &&
    lexicon().has(rest.slice(1))
  )
    return lexicon().has(rest) ? rest : rest.slice(1);
  return rest;
}

/** A name's first word without the و ف ب ل ك before it; the word itself where it has none, or is no name without it. */
export function nameWithoutClitic(form: string): string {
  const bits = readForm(form);
  return bits & CLITIC && bits & (IS_NAME | OPENS_NAME) ? (underClitic(form) ?? form) : form;
}

const CLITICS = 'وفبلك';

/** Whether a word of the list of common ones is left when article and endings are taken away. */
function commonBits(form: string): number {
  const bare = form.startsWith('ال') && form.length > 4 ? form.slice(2) : form;
  if (isListedCommon(bare)) return COMMON;
  for (const ending of ENDINGS.get(bare.at(-1)!) ?? []) {
    if (!bare.endsWith(ending) || bare.length - ending.length < 3) continue;
    const stem = bare.slice(0, -ending.length);
    if (isListedCommon(stem) || isListedCommon(`${stem}ه`)) return COMMON | DERIVED;
  }
  return isPresentOf(bare) ? COMMON | DERIVED : 0;
}

/** يشارك، ستشارك، يشاركون، of a listed verb. */
function isPresentOf(form: string): boolean {
  const future = form[0] === 'س' ? 1 : 0;
  if (form.length < future + 4 || !'يتنا'.includes(form[future]!)) return false;
  const stem = form.slice(future + 1);
  return (
    isListedCommon(stem) ||
    VERB_ENDINGS.some(
      (ending) =>
        stem.endsWith(ending) && stem.length - ending.length >= 3 && isListedCommon(stem.slice(0, -ending.length)),
    )
  );
}

const VERB_ENDINGS = ['ون', 'وا', 'ان', 'ها', 'هم', 'ه'];

function isListedCommon(form: string): boolean {
  return ((lexicon().get(form) ?? 0) & (COMMON | FUNCTION | SPEECH | PERSONAL | OFFICE)) !== 0;
}

/** Folded endings by their last letter, the longest first: possessive pronouns, plurals, duals, relational adjectives. */
const ENDINGS = new Map(
  Object.entries({
    ن: ['يتين', 'يتان', 'يين', 'يون', 'تين', 'تان', 'ين', 'ون', 'ان'],
    ت: ['يات', 'ات', 'ت'],
    م: ['تهم', 'هم'],
    ا: ['تها', 'هما', 'ها', 'نا', 'وا', 'ا'],
    ه: ['يه', 'ته', 'ه'],
    و: ['و'],
    ي: ['ي'],
  }),
);

function shapeOf(form: string): number {
  let bits = 0;
  if (form.startsWith('ال') && form.length > 4) bits |= ARTICLE;
  if (form.endsWith('ي') || form.endsWith('يه')) bits |= RELATIONAL;
  if (bits & ARTICLE) return form.length > 5 && PLURALS.has(form.slice(-2)) ? bits | INFLECTED : bits;
  if (form.length < 3) return bits;
  // متضامنا، معتبرا: how somebody did something.
  if (form[0] === 'م' && form.length > 5 && form.endsWith('ا') && !'اوي'.includes(form[1]!)) return bits | INFLECTED;
  const foreign = foreignness(form);
  if (foreign > 1) bits |= FOREIGN;
  if (foreign > 2) return bits | VERY_FOREIGN;
  return looksInflected(form) || (foreign < 0.5 && form.length > 3 && form.endsWith('ا')) ? bits | INFLECTED : bits;
}

/** How much the pairs of letters are those of transliterated names, beside those of Arabic words; over 1 likely, over 2 very. */
function foreignness(form: string): number {
  let sum = 0;
  let before = 0;
  for (let at = 0; at <= form.length; at++) {
    const letter = at === form.length ? 0 : LETTERS.indexOf(form[at]!);
    if (letter < 0) return 'پچڤگژ'.includes(form[at]!) ? 9 : 0;
    sum += PAIR_WEIGHTS.charCodeAt(before * LETTERS.length + letter) - EVEN;
    before = letter;
  }
  return sum / 3 / Math.sqrt(form.length + 1);
}

/** The letter that stands for the weight 0. */
const EVEN = 0x4d;

/** Verbs (يكتب، ارتكب، استطاع) and nouns with endings that names do not have. */
function looksInflected(form: string): boolean {
  const last = form.slice(-2);
  if (form.length >= 5 && ENDS_OF_NOUNS.has(last)) return true;
  if (form.length >= 4 && (form.endsWith('ه') || form.endsWith('ت'))) return true;
  if (form[0] === 'ا' && form.length === 5 && (form[2] === 'ت' || form[1] === 'ن')) return true;
  if (form.startsWith('است') && form.length >= 5) return true;
  return (form[0] === 'ي' || form[0] === 'ت') && form.length >= 4 && form.length <= 5;
}

const PLURALS = new Set(['ات', 'ون', 'ين']);
const ENDS_OF_NOUNS = new Set(['ات', 'ون', 'ها', 'هم', 'وا', 'ين', 'تا', 'نا']);

function lexicon(): Map<string, number> {
  if (LEXICON.size > 0) return LEXICON;
  const add = (list: string, bits: number) => {
    for (const form of wordsOf(list)) LEXICON.set(form, (LEXICON.get(form) ?? 0) | bits);
  };
  for (const list of [ARAB_MEN, ARAB_WOMEN, FOREIGN_MEN, FOREIGN_WOMEN]) add(list, GIVEN);
  add(WORDS_TOO, WORD_TOO);
  add(FAMILY_NAMES, FAMILY);
  add(NAMES_THAT_STAND_ALONE, FAMILY | ALONE);
  add(TITLES, TITLE);
  add(OFFICES, OFFICE);
  add(SPEECH_VERBS, SPEECH);
  add(PERSONAL_VERBS, PERSONAL);
  add(FUNCTION_WORDS, FUNCTION);
  add(COMMON_WORDS, COMMON);
  add(PLACE_NAMES, COMMON | PLACE);
  add(PARTICLES, PARTICLE);
  add(OPENERS, OPENS_NAME);
  for (const form of COMPOUNDS.keys()) LEXICON.set(form, (LEXICON.get(form) ?? 0) | OPENS_NAME);
  add(HOSTS, HOST);
  return LEXICON;
}

const PARTICLES = 'آيت أولاد بن ابن بنت آل أبو أبي أبا فان فون دي دو دا ديل دل لو دير بو ولد ماك';

const OPENERS = 'عبد أبو أبي أبا ابن';

/** Given names of two words, by the first: صلاح الدين، نصر الله. */
export const COMPOUNDS = new Map<string, string[]>([
  ...wordsOf(
    'صلاح علاء نور عز جمال كمال بهاء شمس بدر سعد تاج زين محيي محي ضياء عماد حسام شهاب سيف فخر نجم تقي ناصر مجد خير قطب برهان نصر أمين شرف جلال علم ركن صفي ولي معز حميد غياث نظام قمر همام عصام بدري ولاء صفاء',
  ).map((first): [string, string[]] => [first, ['الدين']]),
  ...wordsOf(
    'عطا فتح فضل جاد نجيب ثناء سميع عناية فيض ذبيح عصمت ضيف عون خلف حمد لطف حبيب هبة خليل وديعة جار رزق فرج حسب عبيد نعمة ظفر أمان شكر حفظ آيت قدرة رحمة ذكر أسد',
  ).map((first): [string, string[]] => [first, ['الله']]),
  ['زين', ['الدين', 'العابدين']],
  ['نصر', ['الدين', 'الله']],
  ['خير', ['الدين', 'الله']],
  ['سعد', ['الدين', 'الله']],
  ['سيف', ['الدين', 'الله', 'الاسلام', 'النصر']],
]);

const HOSTS =
  'مركز بمركز مكتبة مجمع جماعة دوار دواوير قبيلة عشيرة حزب كتلة شركة شركات فنادق كتائب مقاطعة جوائز بني دار ملعب ملاعب مستشفى شارع مدينة بمدينة جائزة بجائزة لجائزة مطار منطقة بمنطقة سجن ميدان بميدان بلدة قرية مخيم بمخيم جامعة بجامعة معهد بحيرة كأس حي جسر بوابة مسجد ضاحية محافظة بمحافظة ولاية بولاية قلعة متحف استاد ستاد معسكر جبل نهر وكالة صحيفة قناة مجلة نادي جزيرة إقليم قاعدة طراز سان سانت كلية مدرسة ساحة خليج مار كامب كاتدرائية كنيسة ضريح خان بخان';

const LEXICON = new Map<string, number>();
const READ = new Map<string, number>();
/** Whole texts are read by the numbers of their words; these answers are for single questions. */
const MOST_KEPT = 8_192;
