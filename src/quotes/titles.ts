import type { ClauseContext } from './clauses.ts';
import type { MarkedPassage } from './marks.ts';
import { isNameOfThing } from './namedThings.ts';
import { isOutlet } from './sources.ts';
import type { Vocabulary } from './vocabulary.ts';

/** «قال "المعلم" في مؤتمر "…": إن»: what stands in marks before the complementiser or colon of its verb is a name. */
export function isBeforeComplement(
  { document, vocabulary, cueAt, cues }: ClauseContext,
  passage: MarkedPassage,
): boolean {
  const { forms } = document.tokens;
  if (!vocabulary.language.isVerbFirst) return false;
  const sentence = document.sentences[document.sentenceOf[passage.open]!]!;
  let token = passage.open - 1;
  for (; token >= Math.max(sentence.start, passage.open - 30); token--) {
    if (vocabulary.complementisers.has(forms[token]!) || forms[token] === ':') return false;
    if (cueAt[token]! >= 0) break;
  }
  if (cueAt[token] === undefined || cueAt[token]! < 0 || cues[cueAt[token]!]!.form.isParticiple) return false;
  for (let next = passage.end + 1; next < Math.min(sentence.end, passage.end + 30); next++) {
    if (cueAt[next]! >= 0) return false;
    if (
      forms[next] === ':' ||
      (vocabulary.complementisers.has(forms[next]!) && !vocabulary.notBeforeComplementiser.has(forms[next - 1]!))
    )
      return true;
  }
  return false;
}

/** "Good Morning America": every longer word with a capital is a title's habit; every word, where all nouns have one. */
export function isTitle({ document, vocabulary }: ClauseContext, passage: MarkedPassage, length: number): boolean {
  if (!vocabulary.language.hasCapitals || length > 7) return false;
  const { isWord, capitals, starts, ends } = document.tokens;
  const least = vocabulary.language.nounsHaveCapitals ? 0 : 3;
  for (let token = passage.start; token < passage.end; token++) {
    if (isWord[token] === 0 || ends[token]! - starts[token]! <= least || capitals[token]! > 0) continue;
    // "This Week with Ann Low"
    if (least === 0 || !vocabulary.prepositions.has(document.tokens.forms[token]!)) return false;
  }
  return capitals[passage.start]! > 0;
}

/** "BILD am Sonntag", "Ärzte ohne Grenzen": a title, where small words between its nouns have no capitals. */
function isLooseTitle({ document, vocabulary }: ClauseContext, passage: MarkedPassage): boolean {
  const { isWord, capitals, forms } = document.tokens;
  if (!vocabulary.language.nounsHaveCapitals || capitals[passage.start] === 0) return false;
  for (let token = passage.start; token < passage.end; token++) {
    const form = forms[token]!;
    const isSmall =
      vocabulary.prepositions.has(form) || vocabulary.determiners.has(form) || vocabulary.nameParticles.has(form);
    const isNumber = form >= '0' && form < ':';
    if (capitals[token] === 0 && !isSmall && !isNumber && (isWord[token] === 1 || !JOINTS.has(form))) return false;
  }
  return true;
}

/** What may stand between the words of a name. */
const JOINTS = new Set(["'", '’', '-', '–', '&', '.']);

/** "schrieb er in der „Welt am Abend“", "sagte sie dem „Boten“": where nouns have capitals, a title behind a small word is where it was said. */
export function isPlaceOfSpeech(context: ClauseContext, passage: MarkedPassage, length: number): boolean {
  const { document, vocabulary } = context;
  const before = document.tokens.forms[passage.open - 1] ?? '';
  if (!vocabulary.language.nounsHaveCapitals || length > 4) return false;
  if (isTitle(context, passage, length) && length <= 3 && vocabulary.determiners.has(before)) return true;
  const preposition = vocabulary.determiners.has(before) ? document.tokens.forms[passage.open - 2]! : before;
  return PRINTED_IN.has(preposition) && isLooseTitle(context, passage);
}

/** Folded; German, the only language whose nouns have capitals. */
const PRINTED_IN = new Set(['in', 'im', 'fur', 'gegenuber']);

/** "die „Front der Bauern“ (FDB)": the abbreviation behind the marks tells of a name. */
function isAbbreviated({ document }: ClauseContext, passage: MarkedPassage): boolean {
  const { forms, capitals } = document.tokens;
  const at = passage.end + 2;
  return (
    forms[at - 1] === '(' &&
    forms[at + 1] === ')' &&
    capitals[at] === 2 &&
    capitals[passage.start]! > 0 &&
    forms[at]![0] === forms[passage.start]![0]
  );
}

/** "(übersetzt etwa: „…“)", "(kurz: „Fed“)": what a colon in brackets explains. */
export function isGloss({ document }: ClauseContext, passage: MarkedPassage): boolean {
  const { forms } = document.tokens;
  if (forms[passage.end + 1] !== ')' || forms[passage.open - 1] !== ':') return false;
  for (let token = passage.open - 2; token >= Math.max(0, passage.open - 5); token--)
    if (forms[token] === '(') return true;
  return false;
}

/** "die Partei „Neue Rechte“", "im Magazin „Welt der Zahlen“": where nouns have capitals, marks right behind one hold its name. */
export function isApposed({ document, vocabulary }: ClauseContext, passage: MarkedPassage): boolean {
  const { capitals, isWord, forms } = document.tokens;
  const before = passage.open - 1;
  return (
    vocabulary.language.nounsHaveCapitals &&
    before >= 0 &&
    isWord[before] === 1 &&
    capitals[before]! > 0 &&
    capitals[passage.start]! > 0 &&
    passage.end - passage.start < 8 &&
    !vocabulary.announcers.has(forms[before]!)
  );
}

/** «сказала «Вечернему городу» продавщица»: capitals in marks between a verb and its subject name the paper that asked. */
export function isHearer(context: ClauseContext, passage: MarkedPassage, length: number): boolean {
  const { document, cueAt, subjects, vocabulary } = context;
  if (length > 4 || !vocabulary.language.hasIncises || vocabulary.language.nounsHaveCapitals) return false;
  const cue = cueAt[passage.open - 1] ?? -1;
  if (cue < 0 || !isTitle(context, passage, length)) return false;
  const subject = subjects[cue] ?? null;
  return subject?.side === 'before' ? false : document.tokens.isWord[passage.end + 1] === 1;
}

/**
 * "„BBC News“ berichtet", "Die „Kampagne für ein freies Land“ warnte", "…, schrieb die „Abendpost“": the name of an outlet or body in
 * marks, with the verb of speech that it is the subject of.
 */
export function isSpeaker(context: ClauseContext, passage: MarkedPassage, length: number): boolean {
  const { document, vocabulary, cueAt, cues, subjects } = context;
  const { forms, isWord, capitals } = document.tokens;
  // «وصفت "رابطة أنهار العالم" المشروع بأنه»
  const named = subjects[cueAt[passage.open - 1] ?? -1]?.mention;
  if (vocabulary.language.isVerbFirst)
    return named?.kind === 'organization' && named.start === passage.start && named.end === passage.end;
  if (length > 7 || capitals[passage.start] === 0) return false;
  const hasArticle = vocabulary.determiners.has(forms[passage.open - 1] ?? '');
  const isTitled = length <= 4 && isTitle(context, passage, length);
  const isShortName = isTitled || (length <= 4 && isLooseTitle(context, passage));
  const behind = cueAt[passage.end + 1] ?? -1;
  if (behind >= 0 && isSaying(context, behind) && forms[passage.end - 1] !== ',')
    if (hasArticle || (isShortName && subjects[behind]?.side !== 'after')) return true;
  // "„Ärzte am Fluss“ sowie das Rote Kreuz warnten"
  if (vocabulary.ands.has(forms[passage.end + 1] ?? '') && isShortName && subjectBegins(context, passage.end + 2))
    return true;
  if (isSubjectInMarks(context, passage)) return true;
  if (!isTitled) return false;
  let verb = passage.open - 1;
  while (
    verb > passage.open - (vocabulary.language.nounsHaveCapitals ? 6 : 4) &&
    isWord[verb] === 1 &&
    cueAt[verb]! < 0
  )
    verb -= 1;
  const ahead = cueAt[verb] ?? -1;
  if (ahead < 0 || !isSaying(context, ahead)) return false;
  const { groupStart } = cues[ahead]!;
  const before = forms[groupStart - 1] ?? '';
  // "Allerdings schrieb die liberale „El Puerto“"
  const opens = groupStart < verb && document.sentences[document.sentenceOf[groupStart]!]!.start === groupStart;
  return opens || before === ',' || CLOSERS.has(before);
}

/** "erklärte der neue „Rat der Alten“": right behind a verb of saying an article, adjectives and a name in marks. */
function isSubjectInMarks(context: ClauseContext, passage: MarkedPassage): boolean {
  const { document, vocabulary, cueAt, cues } = context;
  const { isWord, capitals } = document.tokens;
  let verb = passage.open - 1;
  while (verb > passage.open - 4 && isWord[verb] === 1 && capitals[verb] === 0 && cueAt[verb]! < 0) verb -= 1;
  const cue = cueAt[verb] ?? -1;
  return (
    cue >= 0 &&
    cues[cue]!.form.kind === 'say' &&
    vocabulary.determiners.has(document.tokens.forms[verb + 1]!) &&
    isLooseTitle(context, passage)
  );
}

/** "hält die „Achse“ für tot", "der Stern „HD 1“": in a reported clause a name, or a noun used at a distance, is no quote. */
export function isMerelyNamed(context: ClauseContext, passage: MarkedPassage): boolean {
  const length = wordCount(context, passage);
  if (context.vocabulary.language.isVerbFirst) return isNameOfThing(context, passage);
  if (isName(context, passage, length)) return true;
  if (!context.vocabulary.language.hasCapitals) return false;
  const { capitals, forms } = context.document.tokens;
  if (length > 5 || !isTitle(context, passage, length)) return false;
  // "adding that she was “Irish”": one word with a capital is a word used at a distance, unless capitals say nothing.
  if (length === 1 && context.vocabulary.language.hasBareClauses) return false;
  if (length <= 2) return true;
  // "das Flugzeug „Stern des Südens“": right behind its noun.
  return capitals[passage.open - 1]! > 0 || context.vocabulary.determiners.has(forms[passage.open - 1] ?? '');
}

const isSaying = ({ cues }: ClauseContext, cue: number): boolean =>
  cues[cue]!.form.kind === 'say' || cues[cue]!.form.kind === 'report';

/** Whether the subject of a verb begins within two tokens. */
function subjectBegins({ subjects, cueAt, document }: ClauseContext, token: number): boolean {
  for (let at = token; at < Math.min(token + 8, document.tokens.count); at++) {
    const subject = cueAt[at]! >= 0 ? subjects[cueAt[at]!] : null;
    if (
      subject?.side === 'before' &&
      subject.rule !== 'coordinated-verb' &&
      subject.start - token <= 2 &&
      subject.start >= token
    )
      return true;
  }
  return false;
}

const CLOSERS = new Set(['»', '”', '"', '“']);

/** How many words stand in a passage; counting stops at a thousand tokens. */
export function wordCount({ document }: ClauseContext, passage: MarkedPassage): number {
  let count = 0;
  for (let token = passage.start; token < passage.end && count < 1000; token++) count += document.tokens.isWord[token]!;
  return count;
}

/** "X se dit « … »": the word before the marks is a verb with its subject, and no "dit" of a nickname (", dit « le Boxeur »"). */
function isSaid({ document, vocabulary, cueAt, cues, subjects }: ClauseContext, token: number): boolean {
  const index = cueAt[token] ?? -1;
  if (index < 0 || vocabulary.language.isVerbFirst || (subjects[index] ?? null) === null) return false;
  const { groupStart, start } = cues[index]!;
  return subjects[index]!.side === 'before' && (groupStart < start || document.tokens.forms[start - 1] !== ',');
}

/** A noun in front of names, with the small words that are written to it. */
const namesThings = ({ namedThings }: Vocabulary, form: string): boolean =>
  namedThings.has(form) || namedThings.has(form.replace(/^(?:و|ب|ل|ف|لل|ال|بال)/, ''));

/** «رد عضو «مجلس الحكماء»، سالم الحداد، على»: a part of the title of whoever speaks. */
function isInsideSubject({ cueAt, subjects }: ClauseContext, passage: MarkedPassage): boolean {
  for (let token = passage.open - 1; token > passage.open - LONGEST_TITLE && token >= 0; token--) {
    const cue = cueAt[token]!;
    if (cue < 0) continue;
    const mention = subjects[cue]?.mention;
    return (
      mention !== undefined && mention.start > token && mention.start < passage.open && mention.end > passage.end + 1
    );
  }
  return false;
}

/** Tokens between the verb and the marks. */
const LONGEST_TITLE = 8;

/** Names in marks that are looked at one behind the other. */
const LONGEST_LIST = 4;

/** The newspaper “…”, the operation “…”: few words behind a word that announces a name. */
export function isName(context: ClauseContext, passage: MarkedPassage, length: number, listed = 0): boolean {
  const { document, vocabulary, passages, passageAt } = context;
  const { forms } = document.tokens;
  if (length <= 8 && isAbbreviated(context, passage)) return true;
  if (length > 8) return false;
  // "eine Scheibe, genannt „Profil 1.1 der Zweiten Reihe“"
  if (length > 4 && isLooseTitle(context, passage) && vocabulary.namedThings.has(forms[passage.open - 1] ?? ''))
    return true;
  if (length > 5) return false;
  // "the songs “…”, “…” and “…”"
  const first = passages[passageAt[passage.open - 2] ?? -1];
  const isListed =
    first?.end === passage.open - 2 &&
    (forms[passage.open - 1] === ',' || vocabulary.ands.has(forms[passage.open - 1]!)) &&
    listed < LONGEST_LIST;
  if (isListed && isName(context, first, wordCount(context, first), listed + 1)) return true;
  if (length <= 3 && forms[passage.open - 1] !== ':' && isOutlet(context, passage.start, passage.end)) return true;
  // "a statement by Dr Song “…”": with a capital it is somebody's name.
  const isNamesake = vocabulary.language.hasBareClauses && document.tokens.capitals[passage.open - 1]! > 0;
  const before = isNamesake ? '' : (forms[passage.open - 1] ?? '');
  // «ونقلت "صدى النهر" عن فلان»
  if (vocabulary.language.isVerbFirst && forms[passage.end + 1] === 'عن' && before.includes('نقل')) return true;
  if (!vocabulary.language.nounsHaveCapitals && isSaid(context, passage.open - 1)) return false;
  if (vocabulary.language.isVerbFirst)
    return (
      isInsideSubject(context, passage) ||
      // «روى لـ«صدى النهر» تفاصيل»
      (before === 'ل' && length <= 3) ||
      // «الفيلم الكيني «وداعا يا نهر»»
      (length <= 4 && /^ال.*(?:ي|يه)$/.test(before) && namesThings(vocabulary, forms[passage.open - 2] ?? '')) ||
      (length <= (before === 'علي' ? 1 : 4) && namesThings(vocabulary, before))
    );
  if (length <= 4 && vocabulary.namedThings.has(before)) return true;
  // "a book, “Who's Who in the Port,”"
  const isTitled = vocabulary.language.hasBareClauses && before === ',' && isTitle(context, passage, length);
  if (isTitled && vocabulary.namedThings.has(forms[passage.open - 2] ?? '')) return true;
  // «bautizado como “…”»
  if (length <= 4 && vocabulary.asOpeners.has(before) && vocabulary.namedThings.has(forms[passage.open - 2] ?? ''))
    return true;
  // "baptisée en Iran « … »"
  return (
    length <= 4 &&
    (vocabulary.namedThings.has(forms[passage.open - 2] ?? '') ||
      vocabulary.namedThings.has(forms[passage.open - 3] ?? '')) &&
    vocabulary.prepositions.has(forms[passage.open - 2] ?? '')
  );
}
