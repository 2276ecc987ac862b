import type { SpanRule } from '../reasons.ts';
import type { ClauseContext } from './clauses.ts';
import type { MarkedPassage } from './marks.ts';

/** Marks that open a sentence of their own go on with the words of whoever spoke right before. */
export function continued(
  context: ClauseContext,
  index: number,
  length: number,
  before: (Attachment | null)[],
): Attachment | null {
  const { passages, document } = context;
  if (index === 0 || length < 2) return null;
  const isWhole = opensSentence(context, passages[index]!) && closesSentence(context, passages[index]!);
  if (!isWhole && !goesOnLoosely(context, index, length)) return null;
  const previous = before[index - 1];
  if (previous === null || previous === undefined) return null;
  const gap = document.paragraphOf[passages[index]!.open]! - document.paragraphOf[passages[index - 1]!.end - 1]!;
  const sentences =
    document.sentenceOf[passages[index]!.open]! - document.sentenceOf[lastToken(document, passages[index - 1]!)]!;
  if (gap > 1 || sentences > 2 || (length < 4 && (gap > 0 || sentences > 1))) return null;
  if (!isWhole && (gap > 0 || sentences !== 1)) return null;
  const speaksBy =
    sentences === 2 && (gap === 0 || opensParagraph(context, passages[index]!, 1))
      ? cueBetween(context, passages[index]!)
      : null;
  if (speaksBy !== null)
    return { kind: 'DIRECT', cue: null, rule: 'sentence-in-marks', isStrong: true, follows: -1, speaksBy };
  return { kind: 'DIRECT', cue: null, rule: 'continued', isStrong: true, follows: index - 1 };
}

/**
 * "“…,” she said. But “the port is ours, and it stays ours.”", "“…,” she said. “How she does it is an open question” in a town like hers.":
 * long words in marks that open their sentence, or end it behind a few words in which nobody else says anything.
 */
function goesOnLoosely(context: ClauseContext, index: number, length: number): boolean {
  const { document, vocabulary, passages, cueAt, passageAt } = context;
  const { forms } = document.tokens;
  const passage = passages[index]!;
  if (!vocabulary.language.hasBareClauses || length < 5) return false;
  if (opensSentence(context, passage))
    return forms[passage.end - 1] === ',' ? vocabulary.relatives.has(forms[passage.end + 1] ?? '') : length >= 8;
  const { start } = document.sentences[document.sentenceOf[passage.open]!]!;
  if (!closesSentence(context, passage) || length < 8 || passage.open - start > FEW_WORDS) return false;
  for (let token = start; token < passage.open; token++)
    if (cueAt[token]! >= 0 || passageAt[token]! >= 0 || document.tokens.isWord[token] === 0) return false;
  return true;
}

/** Tokens: "That makes her", "But". */
const FEW_WORDS = 4;

/** Whether a passage stands in the sentence of its paragraph with this number. */
const opensParagraph = ({ document }: ClauseContext, passage: MarkedPassage, number: number): boolean =>
  document.sentenceOf[passage.open]! -
    document.sentenceOf[document.paragraphs[document.paragraphOf[passage.open]!]!.start]! ===
  number;

/** "“No,” she said. Ann Low agreed. “…”": the verb of the sentence between two passages, with its subject. */
function cueBetween(
  { document, vocabulary, cueAt, cues, subjects }: ClauseContext,
  passage: MarkedPassage,
): number | null {
  const { start, end } = document.sentences[document.sentenceOf[passage.open]! - 1]!;
  if (!vocabulary.language.hasBareClauses) return null;
  for (let token = end - 1; token >= Math.max(start, end - 40); token--) {
    const cue = cueAt[token]!;
    if (cue >= 0 && !cues[cue]!.form.isParticiple && subjects[cue]?.side === 'before') return cue;
  }
  return null;
}

/** "mit der Parole „…“", "the words “…”": a noun right before the marks tells that they were said or written. */
export function announced(
  { document, vocabulary }: ClauseContext,
  passage: MarkedPassage,
  length: number,
): Attachment | null {
  const { forms } = document.tokens;
  const mark = forms[passage.open - 1] ?? '';
  const behindMark = mark === ':' || mark === ',' ? passage.open - 2 : passage.open - 1;
  // "Parolen wie „…“"
  // "Parolen wie zum Beispiel „…“"
  const example = EXAMPLES.has(`${forms[behindMark - 1]} ${forms[behindMark]}`)
    ? behindMark - 2
    : EXAMPLES.has(forms[behindMark] ?? '')
      ? behindMark - 1
      : behindMark;
  const noun = vocabulary.asOpeners.has(forms[example] ?? '') ? example - 1 : behindMark;
  if (length < 3 || !vocabulary.announcers.has(forms[noun] ?? '')) return null;
  return { kind: 'DIRECT', cue: null, rule: 'announced', isStrong: true, follows: -1 };
}

/** Folded; German, where "as" stands before them. */
const EXAMPLES = new Set(['zum beispiel', 'unter anderem', 'etwa', 'beispielsweise']);

/** "„…“ und „…“": marks that "and" or a comma alone parts from marks that somebody says. */
export function listed(
  { document, vocabulary, passages }: ClauseContext,
  index: number,
  length: number,
  before: (Attachment | null)[],
): Attachment | null {
  const passage = passages[index]!;
  const last = passages[index - 1];
  const attachment = before[index - 1] ?? null;
  if (last === undefined || attachment === null || passage.open !== last.end + 2 || length < 2) return null;
  const joint = document.tokens.forms[last.end + 1]!;
  if (joint !== ',' && !vocabulary.conjunctions.has(joint) && !vocabulary.ands.has(joint)) return null;
  return { ...attachment, kind: length >= 3 ? attachment.kind : 'MIXED' };
}

/** A long passage behind a colon, with no verb of speech: "opposed the statement: “…”"; or a whole sentence behind a comma. */
export function colon(context: ClauseContext, index: number, length: number): Attachment | null {
  const { passages, document, vocabulary } = context;
  const { forms, capitals } = document.tokens;
  const passage = passages[index]!;
  // "issued a statement, “We are on our way.”"
  const isSentence =
    vocabulary.language.hasBareClauses &&
    length >= 8 &&
    forms[passage.open - 1] === ',' &&
    capitals[passage.start]! > 0 &&
    STOPS.has(forms[passage.end - 1]!) &&
    closesSentence(context, passage);
  if (!isSentence && length >= 3 && opensBehindColon(context, passage))
    return { kind: 'MIXED', cue: null, rule: 'marks-after-colon', isStrong: true, follows: -1 };
  if (!isSentence && (length < 5 || forms[passage.open - 1] !== ':')) return null;
  return { kind: 'DIRECT', cue: null, rule: 'marks-after-colon', isStrong: true, follows: -1 };
}

/** « Le député ne décolère pas : l'État « a été prévenu dix fois ». »: marks that end their sentence, a few words behind its colon. */
function opensBehindColon({ document, vocabulary, cueAt, passageAt }: ClauseContext, passage: MarkedPassage): boolean {
  const { forms } = document.tokens;
  if (vocabulary.adjectiveEndings.length === 0 || forms[passage.open - 1] === ':') return false;
  const { start, end } = document.sentences[document.sentenceOf[passage.open]!]!;
  if (end - passage.end > 3) return false;
  for (let token = passage.open - 1; token >= Math.max(start + 2, passage.open - FARTHEST_COLON); token--) {
    if (forms[token] === ':') return true;
    if (cueAt[token]! >= 0 || passageAt[token]! >= 0 || forms[token] === ',') return false;
  }
  return false;
}

/** Tokens. */
const FARTHEST_COLON = 8;

/** A whole sentence in marks, right behind one that somebody says: the same one goes on. */
export function alone(context: ClauseContext, index: number, length: number): Attachment | null {
  const { passages, document, cueAt, cues, subjects } = context;
  const passage = passages[index]!;
  const isFirst = document.paragraphs[document.paragraphOf[passage.open]!]!.start >= passage.open - 1;
  const isWhole = STOPS.has(document.tokens.forms[passage.end - 1]!);
  // « Un caribou, ça ne vote pas. »: a short sentence, where a person is the subject of the one before.
  const isSentence =
    isWhole &&
    length >= 3 &&
    (context.vocabulary.adjectiveEndings.length > 0 ||
      isBehindWords(context, index) ||
      (context.vocabulary.language.hasBareClauses && length >= 4 && !isFirst)) &&
    document.tokens.capitals[passage.start]! > 0;
  if (
    length < (isSentence ? 3 : isFirst && isWhole ? 4 : 8) ||
    !opensSentence(context, passage) ||
    !closesSentence(context, passage)
  )
    return null;
  // « … » Assise devant sa maison, Awa Sarr attend: the sentence behind tells whose words they are.
  if (isFirst && isWhole && !endsParagraph(document, passage))
    return { kind: 'DIRECT', cue: null, rule: 'sentence-in-marks', isStrong: true, follows: -1 };
  const before = document.sentenceOf[passage.open]! - 1;
  if (before < 0 || (length < 8 && !isSentence)) return null;
  const { start, end } = document.sentences[before]!;
  for (let token = end - 1; token >= Math.max(start, end - 80); token--) {
    const cue = cueAt[token]!;
    if (cue >= 0 && (subjects[cue] !== null || context.vocabulary.language.dropsSubjects) && !cues[cue]!.isInside)
      return {
        kind: 'DIRECT',
        cue: null,
        rule: 'sentence-in-marks',
        isStrong: true,
        follows: -1,
        speaksBy: cue,
      };
  }
  if (!document.tokens.isWord[passage.end - 1] && (length >= 8 || isSentence))
    return { kind: 'DIRECT', cue: null, rule: 'sentence-in-marks', isStrong: true, follows: -1 };
  return null;
}

/** "Whatever he does, “it is late,” says Ann Low. “It is over.”": in English, whether the sentence before has words in marks. */
function isBehindWords({ document, passages, vocabulary }: ClauseContext, index: number): boolean {
  const last = passages[index - 1];
  return (
    vocabulary.language.hasBareClauses &&
    last !== undefined &&
    document.paragraphOf[last.end - 1] === document.paragraphOf[passages[index]!.open] &&
    document.sentenceOf[last.end - 1] === document.sentenceOf[passages[index]!.open]! - 1
  );
}

/** "“We stay.”", and below it or behind it "— Ann Low, in a letter": the first token of the name that signs a passage which is all of its paragraph. */
export function signature({ document, cueAt, subjects }: ClauseContext, passage: MarkedPassage): number | null {
  const { tokens, paragraphs, paragraphOf } = document;
  const { forms, capitals } = tokens;
  const own = paragraphs[paragraphOf[passage.open]!]!;
  const dash = passage.end + (passage.isClosed ? 1 : 0);
  if (passage.open > own.start + 1 || dash >= tokens.count - 1 || paragraphOf[dash]! - paragraphOf[passage.open]! > 1)
    return null;
  if (!DASHES.has(forms[dash]!)) return null;
  let name = dash + 1;
  while (DASHES.has(forms[name] ?? '')) name += 1;
  const { end } = paragraphs[paragraphOf[dash]!]!;
  if (name >= end || end - name > LONGEST_SIGNATURE || capitals[name] === 0) return null;
  // "— Low said in a letter" goes on with a verb; "Ann Low, remarks to the council" has none.
  for (let token = name; token < end; token++)
    if (cueAt[token]! >= 0 && subjects[cueAt[token]!]?.side === 'before' && document.tokens.forms[token - 1] !== ',')
      return null;
  return name;
}

const DASHES = new Set(['-', '–', '—', '―']);

/** Tokens: "President Jane Low, in a letter to the mayor of the town". */
const LONGEST_SIGNATURE = 25;

const STOPS = new Set(['.', '!', '?', '…']);

function endsParagraph({ paragraphs, paragraphOf }: ClauseContext['document'], passage: MarkedPassage): boolean {
  return !passage.isClosed || paragraphs[paragraphOf[passage.end]!]!.end <= passage.end + 2;
}

/** Whether nothing but marks stands between the sentence's beginning and the passage. */
export function opensSentence({ document }: ClauseContext, passage: MarkedPassage): boolean {
  const { start } = document.sentences[document.sentenceOf[passage.open]!]!;
  let token = passage.open - 1;
  while (token >= start && token > passage.open - 4 && document.tokens.isWord[token] === 0) token -= 1;
  return token < start;
}

/** The closing mark, or the last word of a paragraph that the next one goes on from. */
function lastToken({ tokens, paragraphOf }: ClauseContext['document'], passage: MarkedPassage): number {
  return passage.end < tokens.count && paragraphOf[passage.end] === paragraphOf[passage.start]
    ? passage.end
    : passage.end - 1;
}

function closesSentence({ document }: ClauseContext, passage: MarkedPassage): boolean {
  const at = lastToken(document, passage);
  // « … . » Puis: a space before the closing mark leaves the mark to the sentence behind.
  if (document.sentences[document.sentenceOf[at]!]!.start === at && STOPS.has(document.tokens.forms[at - 1] ?? ''))
    return true;
  return document.sentences[document.sentenceOf[at]!]!.end - at <= 2;
}

/** Whether two tokens stand in one sentence. */
export function sameSentence({ document }: ClauseContext, a: number, b: number): boolean {
  return document.sentenceOf[Math.min(a, document.tokens.count - 1)] === document.sentenceOf[b];
}

/** Why a passage in marks is a quote. */
export interface Attachment {
  kind: 'DIRECT' | 'MIXED';
  cue: number | null;
  rule: SpanRule;
  /** The cue speaks for these words, not for a clause around them. */
  isStrong: boolean;
  isComma?: boolean;
  isColon?: boolean;
  /** The cue in the sentence before, whose speaker goes on. */
  speaksBy?: number;
  follows: number;
  /** A token of the name that stands beside the words. */
  owner?: number;
}
