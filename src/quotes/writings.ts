import { withoutClitics } from '../text/clitics.ts';
import type { Document } from '../text/document.ts';
import { MAY_BE_SIGN } from '../text/wordClasses.ts';
import type { ClauseContext } from './clauses.ts';
import type { MarkedPassage } from './marks.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The tokens of a text that name what bears writing: banners, signs, posters. */
export function findSigns({ tokens }: Document, { signs, language }: Vocabulary): number[] {
  const found: number[] = [];
  if (signs.size === 0) return found;
  for (let token = 0; token < tokens.count; token++) {
    if ((tokens.classes[token]! & MAY_BE_SIGN) === 0) continue;
    const form = tokens.forms[token]!;
    if (signs.has(form) || (language.isVerbFirst && signs.has(withoutClitics(form)))) found.push(token);
  }
  return found;
}

/**
 * "A banner over the gate read “…”", « une pancarte où l'on pouvait lire « … » », «لافتات كتب عليها "…"»: what is written on
 * something is a slogan, and nobody's words.
 */
export function isWriting(context: ClauseContext, passage: MarkedPassage): boolean {
  if (context.signs.length === 0) return false;
  const { document, passages, passageAt } = context;
  // "signs reading “…” and “…”"
  let open = passage.open;
  for (let listed = 0; listed < LONGEST_LIST; listed++) {
    const before = passages[passageAt[open - 2] ?? -1];
    if (before?.end !== open - 2 || !isJoint(context, open - 1)) break;
    open = before.open;
  }
  const sign = lastBefore(context.signs, open);
  const { start } = document.sentences[document.sentenceOf[open]!]!;
  if (sign >= Math.max(start, open - FARTHEST) && isBorneAhead(context, sign, open)) return true;
  const last = Math.min(passage.end + 1, document.tokens.count - 1);
  if (context.vocabulary.language.isVerbFirst || document.paragraphOf[last] !== document.paragraphOf[open])
    return false;
  return isBorneBehind(context, last, document.sentences[document.sentenceOf[last]!]!.end);
}

const isJoint = ({ document, vocabulary }: ClauseContext, token: number): boolean =>
  document.tokens.forms[token] === ',' ||
  vocabulary.ands.has(document.tokens.forms[token]!) ||
  vocabulary.conjunctions.has(document.tokens.forms[token]!);

/** Whether the subject of a verb of speech is a sign: what it says is no quote without marks either. */
export function isOfSign(context: ClauseContext, index: number): boolean {
  const { cues, document, signs, vocabulary } = context;
  if (signs.length === 0 || vocabulary.language.isVerbFirst) return false;
  const { start, end } = cues[index]!;
  const sentence = document.sentences[document.sentenceOf[start]!]!;
  const sign = lastBefore(signs, start);
  if (sign >= Math.max(sentence.start, start - FARTHEST) && isBorneAhead(context, sign, end)) return true;
  return document.tokens.isWord[start - 1] === 0 && isBorneBehind(context, start, sentence.end);
}

/** Whether the words from a sign up to its marks, or over its verb, tell that it bears them. */
function isBorneAhead(context: ClauseContext, sign: number, open: number): boolean {
  const { document, vocabulary, cueAt } = context;
  const { forms } = document.tokens;
  const { language } = vocabulary;
  if (language.isVerbFirst) return isBorneInArabic(context, sign, open);
  // "signs the bill", « affiche la volonté »: a verb.
  const next = forms[sign + 1]!;
  if (sign + 1 < open && vocabulary.determiners.has(next) && !vocabulary.relatives.has(next)) return false;
  const preposition = prepositionBefore(context, sign);
  const isPlace = preposition >= 0;
  if (isPlace && !opensItsSentence(context, preposition) && !goesOnWithVerb(context, sign, open)) return false;
  for (let token = sign + 1; token < open; token++) {
    const form = forms[token]!;
    const isLast = token === open - 1;
    if (!isLast && (form === ';' || form === ':' || (form === ',' && !isPlace))) return false;
    // "held a sign and said", "angered residents, who said"
    if (vocabulary.ands.has(form) || vocabulary.contrastingConjunctions.has(form) || PEOPLE_WHO.has(form)) return false;
    if (!isLast && isSomebody(context, token)) return false;
    // "mit der Aufschrift „…“", "auf denen Sprüche wie „…“ standen": German newsrooms give it as they give chants.
    if (language.nounsHaveCapitals && vocabulary.announcers.has(form)) return false;
    if (cueAt[token]! >= 0 && !isSubjectOf(context, cueAt[token]!, sign)) return false;
  }
  return true;
}

/** «لافتة كتب عليها "…"», «تقول لافتة: "…"», «حملت اللافتة عبارة "…"». */
function isBorneInArabic(context: ClauseContext, sign: number, open: number): boolean {
  const { document, cueAt, cues, subjects } = context;
  const { forms } = document.tokens;
  const cue = lastCue(context, sign + 1, open);
  if (cue >= 0) {
    const mention = subjects[cue]?.mention;
    const isOwn = mention === undefined || mention.kind === 'anonymous' || mention.start <= sign;
    return isOwn && (cues[cue]!.start - sign <= 3 || ON_IT.has(forms[cues[cue]!.end] ?? ''));
  }
  for (let token = sign - 1; token >= Math.max(0, sign - 3); token--) {
    if (cueAt[token]! < 0) continue;
    const mention = subjects[cueAt[token]!]?.mention;
    return mention === undefined || mention.kind === 'anonymous' || mention.start >= sign;
  }
  return open - sign <= 1 || BORNE.has(forms[open - 1]!) || BORNE.has(forms[open - 2]!);
}

/** “…,” read a banner; “…”, one sign said; « … », pouvait-on lire sur une pancarte. */
function isBorneBehind(context: ClauseContext, last: number, end: number): boolean {
  const { document, cueAt, subjects, vocabulary } = context;
  const { forms, isWord } = document.tokens;
  const sign = firstFrom(context.signs, last);
  if (sign < 0 || sign >= Math.min(end, last + FARTHEST)) return false;
  let hasVerb = false;
  for (let token = last; token < sign; token++) {
    const cue = cueAt[token]!;
    if (cue >= 0) {
      const mention = subjects[cue]?.mention;
      // “…,” read one of the signs
      const isQuantity = mention?.name === null && vocabulary.indefinites.has(forms[mention.end - 1]!);
      if (mention !== undefined && mention.end <= sign && !isQuantity) return false;
      hasVerb = true;
    } else if (token > last && forms[token] === ',') return false;
    // "said a man with a banner"
    else if (isSomebody(context, token) || PEOPLE_WHO.has(forms[token]!)) return false;
    else if (hasVerb && isWord[token] === 1 && !isSmall(vocabulary, forms[token]!) && token < sign - 1) return false;
  }
  // "…,” one sign said"
  return hasVerb || (cueAt[sign + 1]! >= 0 && isSubjectOf(context, cueAt[sign + 1]!, sign));
}

/** Whether a verb has no subject but the sign: none at all, the sign, or a name in its description ("unfurled by Ann Low"). */
function isSubjectOf({ subjects, document, vocabulary }: ClauseContext, cue: number, sign: number): boolean {
  const subject = subjects[cue] ?? null;
  if (subject === null || subject.mention.start <= sign) return true;
  if (subject.mention.kind === 'role' || subject.mention.kind === 'anonymous') return false;
  return vocabulary.prepositions.has(document.tokens.forms[subject.mention.start - 1] ?? '');
}

/** People without a name, people by their title, and pronouns. */
function isSomebody({ document, vocabulary }: ClauseContext, token: number): boolean {
  const form = document.tokens.forms[token]!;
  const isQuantity = vocabulary.indefinites.has(form) || vocabulary.determiners.has(form);
  return (!isQuantity && vocabulary.anonymousNouns.has(form)) || vocabulary.roles.word(form) !== null;
}

/** "with a sign", "on a huge banner": the preposition before the noun, its articles and adjectives, or -1. */
function prepositionBefore({ document, vocabulary }: ClauseContext, sign: number): number {
  const { forms, isWord } = document.tokens;
  for (let token = sign - 1; token >= Math.max(0, sign - 4); token--) {
    const form = forms[token]!;
    if (isWord[token] === 0 || vocabulary.finiteVerbs.has(form)) return -1;
    // "one of the signs"
    if (vocabulary.prepositions.has(form)) return vocabulary.indefinites.has(forms[token - 1] ?? '') ? -1 : token;
  }
  return -1;
}

const opensItsSentence = ({ document }: ClauseContext, token: number): boolean =>
  token - document.sentences[document.sentenceOf[token]!]!.start <= 1;

/** "with signs that said", "with banners reading", « avec des pancartes portant »: the verb belongs to the noun right before it. */
function goesOnWithVerb({ document, vocabulary }: ClauseContext, sign: number, open: number): boolean {
  const form = document.tokens.forms[sign + 1]!;
  const { participleEnding } = vocabulary.language;
  return (
    sign + 1 === open ||
    vocabulary.relatives.has(form) ||
    vocabulary.complementisers.has(form) ||
    vocabulary.prepositions.has(form) ||
    (participleEnding !== '' && form.endsWith(participleEnding)) ||
    document.tokens.forms[sign + 1] === ','
  );
}

const isSmall = (vocabulary: Vocabulary, form: string): boolean =>
  vocabulary.determiners.has(form) ||
  vocabulary.prepositions.has(form) ||
  vocabulary.indefinites.has(form) ||
  vocabulary.fillers.has(form) ||
  vocabulary.auxiliaries.has(form);

function lastCue({ cueAt }: ClauseContext, from: number, to: number): number {
  for (let token = to - 1; token >= from; token--) if (cueAt[token]! >= 0) return cueAt[token]!;
  return -1;
}

/** The last of sorted tokens before one, or -1. */
function lastBefore(sorted: number[], token: number): number {
  return sorted[firstAtOrAfter(sorted, token) - 1] ?? -1;
}

const firstFrom = (sorted: number[], token: number): number => sorted[firstAtOrAfter(sorted, token)] ?? -1;

function firstAtOrAfter(sorted: number[], token: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of people, never of things. */
const PEOPLE_WHO = new Set(['who', 'whom']);

/** «عليها», «فيها»: behind a verb, on the sign. */
const ON_IT = new Set(['عليه', 'عليها', 'فيه', 'فيها', 'فوقها', 'فوقه']);

/** Folded: phrase, inscription. */
const BORNE = new Set(['عباره', 'عبارات', 'بعباره', 'كلمات', 'جمله', 'نصها', 'عليها', 'عليه', 'مكتوبا']);

/** Tokens between a sign and the marks. */
const FARTHEST = 14;

/** Marks one behind the other. */
const LONGEST_LIST = 4;
