import type { CueForm } from '../languages/language.ts';
import type { Document } from '../text/document.ts';
import { MAY_BE_ASIDE, MAY_BE_CUE } from '../text/wordClasses.ts';
import { unknownIncise } from './incises.ts';
import type { MarkedPassage } from './marks.ts';
import { isBehindOwner, mayBeNoun } from './nounLike.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The words that show speech, in the order of the text: verbs, participles, "according to". Not inside quotation marks,
 * where they are a speaker's own, save for one that interrupts ("Moi, dit-il, …"). One lookup a token.
 */
export function findCues(document: Document, vocabulary: Vocabulary, passages: MarkedPassage[]): FoundCue[] {
  const { forms, count, isWord, capitals, classes } = document.tokens;
  const cues: FoundCue[] = [];
  let passage = 0;
  for (let token = 0; token < count; token++) {
    if (isWord[token] === 0) continue;
    while (passage < passages.length && passages[passage]!.end <= token) passage += 1;
    const isInside = passage < passages.length && passages[passage]!.open < token;
    const incise = isWord[token - 1] === 0 ? unknownIncise(document, vocabulary, token, isInside) : null;
    if (incise !== null) {
      cues.push(incise);
      token = incise.end - 1;
      continue;
    }
    if ((classes[token]! & (MAY_BE_CUE | MAY_BE_ASIDE)) === 0) continue;
    const aside = vocabulary.asides.at(forms, token);
    if (aside !== null) {
      token = aside.end - 1;
      continue;
    }
    let found = vocabulary.cues.at(forms, token);
    if (found === null) continue;
    // «كما قال إن»: also said; the verb is a cue of its own.
    if (found.entry.isParenthesis && hasWords(document, vocabulary, found.end)) {
      token += 1;
      found = vocabulary.cues.at(forms, token);
      if (found === null) continue;
    }
    if (found.entry.signs && token < LONGEST_DATELINE && !isBeforeMarks(document, found.end)) continue;
    if (found.entry.needsWords && !hasOwnWords(document, vocabulary, found.entry, token, found.end)) continue;
    if (found.entry.needsClause && !hasComplement(document, vocabulary, found.end)) continue;
    if (found.entry.particles && !hasParticle(document, vocabulary, found.end, found.entry.particles)) continue;
    if (found.entry.isInserted && !isInserted(document, vocabulary, token, found.end)) continue;
    if (found.entry.opensSentence && !opensSentence(document, vocabulary, token)) continue;
    if (!found.entry.isParticiple && token > 0 && vocabulary.nounGovernors.has(forms[token - 1]!)) continue;
    if (isSubjunctive(document, vocabulary, token) || isFeminineNoun(document, found.entry, found.end)) continue;
    if (found.entry.isParticiple && token > 0 && vocabulary.copulas.has(forms[token - 1]!)) continue;
    // "after the attacks", "his claims": behind an article it is a noun.
    const isBehindArticle = token > 0 && vocabulary.linkArticles.has(forms[token - 1]!) && isWord[token - 1] === 1;
    if (found.entry.isParticiple && isBehindOwner(document, vocabulary, token)) continue;
    if (isBehindArticle && vocabulary.language.hasNounLikeVerbs && mayBeNoun(found.entry, forms[token - 1]!)) continue;
    if (isInside && !interrupts(document, vocabulary, token, found.end)) continue;
    // "United States": a capital inside a sentence is a name's.
    if (
      vocabulary.language.hasCapitals &&
      capitals[token]! > 0 &&
      token > 0 &&
      document.sentenceOf[token] === document.sentenceOf[token - 1] &&
      isWord[token - 1] === 1
    )
      continue;
    const start = groupStart(document, vocabulary, token);
    if (found.entry.isPerfect && start === token) continue;
    if (opensWithInfinitive(document, vocabulary, start, token)) continue;
    // « cité par l'agence »: without an auxiliary a participle is passive, unless it goes on with "and".
    if (start === token && isPast(document, found.entry, token) && isBare(document, vocabulary, token)) continue;
    if (isGoverned(document, vocabulary, token) || isSecondPart(document, vocabulary, token)) continue;
    if (found.entry.isIncise && !isInside && !isIncise(document, vocabulary, start, found.end)) continue;
    if (!found.entry.isParticiple && found.end === token + 1 && isPassive(document, vocabulary, start, token)) continue;
    cues.push({
      start: token,
      end: found.end,
      groupStart: start,
      form: found.entry,
      isInside,
      isPast: isPast(document, found.entry, token),
    });
    token = found.end - 1;
  }
  return cues;
}

/** «رفض أن يكشف», «على الوزير أن يعلن»: what somebody may or should say is not said, save «قبل أن يضيف». */
function isSubjunctive({ tokens: { forms } }: Document, vocabulary: Vocabulary, token: number): boolean {
  return (
    vocabulary.language.isVerbFirst &&
    forms[token - 1] === 'ان' &&
    /^[يت]/.test(forms[token]!) &&
    !forms[token]!.endsWith('ت') &&
    !TOLD_BEFORE.has(forms[token - 2] ?? '')
  );
}

/** «بنبرة حذرة»: folded, the ending of the feminine is that of "him" as well; the letter of the text tells. */
const isFeminineNoun = ({ text, tokens }: Document, { hasPronoun, isParticiple }: CueForm, end: number): boolean =>
  hasPronoun === true && isParticiple !== true && text.charCodeAt(tokens.ends[end - 1]! - 1) === TEH_MARBUTA;

const TEH_MARBUTA = 0x629;

/** Folded. */
const TOLD_BEFORE = new Set(['قبل', 'بعد', 'الي', 'دون']);

/** Tokens before the author's name at the head of an article. */
const LONGEST_DATELINE = 10;

/** Whether the colon behind a verb opens words in marks. */
function isBeforeMarks({ tokens }: Document, token: number): boolean {
  for (let at = token; at < Math.min(tokens.count, token + FARTHEST_WORDS); at++)
    if (tokens.forms[at] === ':') return tokens.isWord[at + 1] === 0;
  return true;
}

/** Whether a token begins its sentence, or stands right behind a comma or mark in it. */
function opensClause({ tokens, sentences, sentenceOf }: Document, token: number): boolean {
  const { start } = sentences[sentenceOf[token]!]!;
  // «كما أبرز أن»: also.
  const first = ALSO.has(tokens.forms[token - 1] ?? '') ? token - 1 : token;
  return first <= start || tokens.isWord[first - 1] === 0;
}

/** Folded. */
const ALSO = new Set(['كما', 'وكما']);

/** Whether a token begins its sentence, or stands in it behind a first conjunction or a semicolon. */
function opensSentence({ tokens, sentences, sentenceOf }: Document, vocabulary: Vocabulary, token: number): boolean {
  const { start } = sentences[sentenceOf[token]!]!;
  let first = token;
  while (first > start && tokens.isWord[first - 1] === 0 && tokens.forms[first - 1] !== ';') first -= 1;
  return (
    first === start ||
    tokens.forms[first - 1] === ';' ||
    (first === token && token === start + 1 && vocabulary.conjunctions.has(tokens.forms[start]!))
  );
}

/** «وزاد أن …», «مضيفة أن …»: a verb that opens its clause, or a participle that no verb stands before («يؤكد مجددا أن»), with its words. */
function hasOwnWords(document: Document, vocabulary: Vocabulary, form: CueForm, token: number, end: number): boolean {
  if (!form.isParticiple) return opensClause(document, token) && hasWords(document, vocabulary, end);
  const isBehindVerb = vocabulary.cues.word(document.tokens.forms[token - 1] ?? '') !== null;
  return !isBehindVerb && hasWords(document, vocabulary, end, NEAREST_WORDS);
}

/** Whether a complementiser or a colon stands behind a verb, before the next one and in its sentence. */
function hasWords(
  { tokens, sentences, sentenceOf }: Document,
  vocabulary: Vocabulary,
  token: number,
  reach = FARTHEST_WORDS,
): boolean {
  const { forms } = tokens;
  // «مضيفة "…"»
  if (vocabulary.language.isVerbFirst && '"«“'.includes(forms[token] ?? '-')) return true;
  const limit = Math.min(token + reach, sentences[sentenceOf[token - 1]!]!.end);
  for (let at = token; at < limit; at++) {
    const form = forms[at]!;
    if (form === ':') return true;
    if (vocabulary.complementisers.has(form)) return !vocabulary.notBeforeComplementiser.has(forms[at - 1]!);
    if (form === '؛' || vocabulary.cues.at(forms, at) !== null) return false;
  }
  return false;
}

/** "findet, dass …": whether a complementiser follows, with no colon or mark before it. */
function hasComplement({ tokens, sentences, sentenceOf }: Document, vocabulary: Vocabulary, token: number): boolean {
  const limit = Math.min(token + FARTHEST_WORDS, sentences[sentenceOf[token - 1]!]!.end);
  for (let at = token; at < limit; at++) {
    if (vocabulary.complementisers.has(tokens.forms[at]!)) return true;
    if (tokens.isWord[at] === 0 && tokens.forms[at] !== ',') return false;
  }
  return false;
}

/** "fügte er gegenüber der Zeitung hinzu": the verb's first part at the end of its clause. */
function hasParticle(
  { tokens, sentences, sentenceOf }: Document,
  vocabulary: Vocabulary,
  token: number,
  particles: string[],
): boolean {
  const { forms, isWord, capitals } = tokens;
  const { end } = sentences[sentenceOf[token - 1]!]!;
  for (let at = token; at < Math.min(token + FARTHEST_PARTICLE, end); at++) {
    if (isWord[at] === 0 || capitals[at]! > 0 || !particles.includes(forms[at]!)) continue;
    const next = forms[at + 1] ?? '';
    if (at + 1 >= end || CLAUSE_ENDS.has(next) || vocabulary.conjunctions.has(next) || vocabulary.ands.has(next))
      return true;
    if (vocabulary.complementisers.has(next)) return true;
    // "hält ihn für „gefährlich“"
    const behind = vocabulary.determiners.has(next) ? forms[at + 2] : next;
    if (vocabulary.predicateOpeners.has(forms[at]!) && (behind === '„' || behind === '»' || behind === '"'))
      return true;
  }
  return false;
}

/** "an „Haus …“": no mark that opens. */
const CLAUSE_ENDS = new Set([',', '.', ':', ';', '!', '?', '–', '—', '-', ')', '“', '»']);

/** Tokens. */
const FARTHEST_PARTICLE = 40;

/** "…, so die Ministerin": behind a comma, dash or mark, and right before a name or an article. */
function isInserted({ tokens }: Document, vocabulary: Vocabulary, token: number, end: number): boolean {
  const { forms, isWord, capitals } = tokens;
  if (token === 0 || isWord[token - 1] === 1 || isWord[end] !== 1) return false;
  if (forms[token - 1] === '.' || forms[token - 1] === ':') return false;
  const isAlone = vocabulary.pronouns.word(forms[end]!) !== null && isWord[end + 1] !== 1;
  return (
    isAlone ||
    capitals[end]! > 0 ||
    vocabulary.determiners.has(forms[end]!) ||
    vocabulary.asides.at(forms, end) !== null
  );
}

/** Tokens: behind a participle its words follow soon. */
const NEAREST_WORDS = 5;

/** Tokens: a long office may stand between. */
const FARTHEST_WORDS = 25;

/** Where the verb group begins: auxiliaries, adverbs and object pronouns before the verb. */
function groupStart(document: Document, vocabulary: Vocabulary, token: number): number {
  const { forms, isWord } = document.tokens;
  let start = token;
  while (start > 0 && token - start < 8) {
    const form = forms[start - 1]!;
    const isAdverb =
      vocabulary.language.hasCapitals &&
      isWord[start - 1] === 1 &&
      (form.endsWith('ly') || form.endsWith('ment')) &&
      form.length > 5 &&
      document.tokens.capitals[start - 1] === 0 &&
      !vocabulary.organizationNouns.has(form) &&
      !vocabulary.documentNouns.has(form);
    const isJoint =
      (form === "'" || form === '’' || form === '-') && start > 1 && vocabulary.auxiliaries.has(forms[start - 2]!);
    if (document.sentenceOf[start - 1] !== document.sentenceOf[token]) break;
    // « lui-même dit »: its subject.
    if (start > 2 && vocabulary.pronouns.at(forms, start - 3)?.end === start) break;
    if (!vocabulary.auxiliaries.has(form) && !isAdverb && !isJoint) {
      const aside = asideStart(document, vocabulary, start);
      if (aside < 0) break;
      start = aside;
      continue;
    }
    // "May said", "Will wrote": a name.
    if (vocabulary.language.hasBareClauses && document.tokens.capitals[start - 1]! > 0) break;
    start -= 1;
  }
  return start;
}

/** « a de son côté averti », « a, elle, averti »: where the words begin that stand between an auxiliary and its verb, or -1. */
function asideStart({ tokens }: Document, vocabulary: Vocabulary, verb: number): number {
  const { forms } = tokens;
  const end = forms[verb - 1] === ',' ? verb - 1 : verb;
  for (let start = end - 1; start >= Math.max(1, end - LONGEST_ASIDE); start--) {
    const isPronoun = end < verb && start === end - 1 && vocabulary.pronouns.word(forms[start]!) !== null;
    if (!isPronoun && vocabulary.asides.at(forms, start)?.end !== end) continue;
    const first = end < verb && forms[start - 1] === ',' ? start - 1 : start;
    const auxiliary = forms[first - 1] ?? '';
    const isWhole = end === verb || first < start;
    return isWhole && vocabulary.auxiliaries.has(auxiliary) && vocabulary.finiteVerbs.has(auxiliary) ? first : -1;
  }
  return -1;
}

/** Tokens. */
const LONGEST_ASIDE = 6;

/** Whether a form is a past participle; without their accents « cité » and « cite » are one. */
const isPast = ({ text, tokens }: Document, { isPast }: CueForm, token: number): boolean =>
  isPast === true || /é(?:e|s|es)?$/.test(text.slice(tokens.ends[token]! - 3, tokens.ends[token]!));

/** « la bande-annonce », « co-écrit »: the second part of a word in small letters. */
function isSecondPart({ tokens }: Document, vocabulary: Vocabulary, token: number): boolean {
  const { forms, starts, ends, capitals } = tokens;
  return (
    vocabulary.adjectiveEndings.length > 0 &&
    forms[token - 1] === '-' &&
    starts[token - 1] === ends[token - 2] &&
    starts[token] === ends[token - 1] &&
    capitals[token - 2] === 0
  );
}

/** « À noter que … »: an infinitive that opens its sentence is the reporter's. */
const opensWithInfinitive = (
  { tokens, sentences, sentenceOf }: Document,
  { adjectiveEndings }: Vocabulary,
  start: number,
  token: number,
): boolean =>
  adjectiveEndings.length > 0 &&
  /(?:er|ir|re)$/.test(tokens.forms[token]!) &&
  start === sentences[sentenceOf[token]!]!.start;

/** « à la demande de », « dans l'annonce », « ces demandes »: behind a preposition and an article only an infinitive is a verb. */
function isGoverned({ tokens: { forms } }: Document, vocabulary: Vocabulary, token: number): boolean {
  if (vocabulary.adjectiveEndings.length === 0 || /(?:r|re)$/.test(forms[token]!)) return false;
  if (OF_NOUNS.has(forms[token - 1] ?? '')) return true;
  const isElided = forms[token - 1] === "'" || forms[token - 1] === '’';
  const article = isElided ? token - 2 : token - 1;
  return vocabulary.linkArticles.has(forms[article] ?? '') && vocabulary.prepositions.has(forms[article - 1] ?? '');
}

const OF_NOUNS = new Set('ces cet cette ses des une aux nos vos mes sa'.split(' '));

/** Whether no auxiliary belongs to a participle: neither right before it, nor past its pronoun (a-t-il dit) or a word between commas. */
function isBare({ tokens, sentences, sentenceOf }: Document, vocabulary: Vocabulary, token: number): boolean {
  const { forms, isWord } = tokens;
  const first = Math.max(sentences[sentenceOf[token]!]!.start, token - 8);
  for (let at = token - 1; at >= first; at--) {
    const form = forms[at]!;
    if (vocabulary.ands.has(form) || vocabulary.finiteVerbs.has(form)) return false;
    const isSmall = vocabulary.fillers.has(form) || vocabulary.auxiliaries.has(form) || form.endsWith('ment');
    if (isWord[at] === 1 && !isSmall && vocabulary.pronouns.word(form) === null) return true;
  }
  return true;
}

/** « … », reprend la maire; « …, reprend-elle, … »: right behind marks, or with an inverted pronoun. */
function isIncise({ tokens }: Document, vocabulary: Vocabulary, start: number, end: number): boolean {
  const { forms, isWord } = tokens;
  let at = end;
  if (forms[at] === '-') at += forms[at + 1] === 't' ? 3 : 1;
  if (at > end && vocabulary.pronouns.at(forms, at) !== null) return true;
  const before = start > 0 && forms[start - 1] === ',' ? start - 2 : start - 1;
  if (before > 0 && forms[before - 1] === '-' && vocabulary.pronouns.word(forms[before]!) !== null) return true;
  return before > 0 && CLOSERS.has(forms[before]!) && isWord[start - 1] === 0;
}

const CLOSERS = new Set(['»', '”', '"']);

/** "was told", "being denied": the subject is not who speaks. */
function isPassive(document: Document, vocabulary: Vocabulary, start: number, token: number): boolean {
  const { forms } = document.tokens;
  let isPassive = false;
  for (let at = start; at < token; at++) {
    if (vocabulary.reflexives.has(forms[at]!)) return false;
    isPassive ||= vocabulary.passives.has(forms[at]!);
  }
  return isPassive;
}

/** ", dit-il,": a verb and a pronoun between commas inside the marks. */
function interrupts(document: Document, vocabulary: Vocabulary, token: number, end: number): boolean {
  const { forms, capitals, isWord } = document.tokens;
  // « …, s'est félicité le maire, … », «… -subrayó- …»: verb and subject between two commas or dashes.
  if (vocabulary.language.hasIncises) {
    const start = groupStart(document, vocabulary, token);
    if (DASHES.has(forms[start - 1] ?? '') && isApart(document, start - 1))
      for (let at = end; at < Math.min(forms.length, end + 14); at++) if (DASHES.has(forms[at]!)) return true;
    const opens = isWord[end] === 1 && (capitals[end]! > 0 || vocabulary.determiners.has(forms[end]!));
    if (opens && forms[start - 1] === ',')
      for (let at = end; at < Math.min(forms.length, end + 14); at++)
        if (forms[at] === ',' || forms[at] === '.') return true;
  }
  // « …, a-t-il lancé. … »: the pronoun stands between auxiliary and verb.
  if (
    vocabulary.language.hasIncises &&
    forms[token - 2] === '-' &&
    vocabulary.pronouns.word(forms[token - 1]!) !== null
  ) {
    let start = token - 2;
    while (
      start > 0 &&
      start > token - 9 &&
      forms[start - 1] !== ',' &&
      !vocabulary.conjunctions.has(forms[start - 1]!)
    )
      start -= 1;
    return forms[start - 1] === ',' && (forms[end] === ',' || forms[end] === '.');
  }
  if (forms[token - 1] !== ',') return false;
  let at = end;
  if (forms[at] === '-') at += forms[at + 1] === 't' ? 3 : 1;
  const pronoun = vocabulary.pronouns.at(forms, at);
  return pronoun !== null && (forms[pronoun.end] === ',' || forms[pronoun.end] === '.');
}

const DASHES = new Set(['-', '–', '—']);

/** Whether a space stands before a dash: it joins no two words. */
const isApart = ({ tokens }: Document, token: number): boolean => tokens.starts[token] !== tokens.ends[token - 1];

/** A cue as a range of tokens; `groupStart` is the first word of its verb group ("had also said"). */
export interface FoundCue {
  start: number;
  end: number;
  groupStart: number;
  form: CueForm;
  /** It interrupts a passage in marks. */
  isInside: boolean;
  /** A past participle: « a dit », « et invité ». */
  isPast: boolean;
}
