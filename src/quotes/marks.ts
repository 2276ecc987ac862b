import type { Document } from '../text/document.ts';

/**
 * The passages that stand between quotation marks, outermost only, in the order of the text. Knows curly, straight, angled and
 * low marks, marks turned the wrong way round (as Arabic typing often has them), passages continued over paragraphs that each
 * open anew, and marks that are never closed, which end with their paragraph. Linear in the text.
 */
export function pairMarks(document: Document, hasDoubledMarks = false): MarkedPassage[] {
  const passages: MarkedPassage[] = [];
  const { tokens, paragraphs } = document;
  let open: OpenMark | null = null;
  const close = (opened: OpenMark, end: number, isClosed: boolean) => {
    // ««…»», ((…)): the inner ones of doubled marks are no words either.
    const start = opened.token + (isTwice(document, opened.token) ? 2 : 1);
    if (end > start && !isAttribute(document, opened.token))
      passages.push({ open: opened.token, start, end, isClosed });
    open = null;
  };
  for (let index = 0; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index]!;
    // “ closes where „ opens.
    const hasLow = hasLowMark(document, paragraph.start, paragraph.end);
    const closesLeft = countCloses(document, paragraph.start, paragraph.end, hasLow);
    for (let token = paragraph.start; token < paragraph.end; token++) {
      if (tokens.isWord[token] === 1) continue;
      const family = FAMILY.get(tokens.forms[token]!);
      if (family === undefined) {
        const doubled = hasDoubledMarks ? doubledAt(document, token) : null;
        if (doubled === 'open' && open === null) open = { token, family: 'doubled', depth: 0 };
        else if (doubled !== null && (open as OpenMark | null)?.family === 'doubled') close(open!, token, true);
        if (doubled !== null) token += 1;
        continue;
      }
      if (mayClose(document, token, hasLow)) closesLeft[family] -= 1;
      if ((open as OpenMark | null)?.token === token - 1 && isTwice(document, token - 1)) continue;
      const pending: OpenMark | null = open;
      const isNested = pending?.family === 'straight' && family === 'straight' && opensInside(document, token);
      const turn =
        isNested && closesLeft.straight > 0 && closesLeft.straight % 2 === 0
          ? 'open'
          : turnOf(document, token, family, pending);
      // "in ‘Adi": a letter of some names, which nothing closes.
      if (turn === 'open' && family === 'single' && closesLeft.single === 0) continue;
      if (turn === 'open' && pending === null) open = { token, family, depth: 0 };
      else if (pending !== null && isOtherKind((pending as OpenMark).family, family) && closesLoosely(document, token))
        close(pending as OpenMark, token, true);
      else if (pending === null || (pending as OpenMark).family !== family) continue;
      else if (turn === 'open') (pending as OpenMark).depth += 1;
      else if (turn === 'close') {
        const opened = pending as OpenMark;
        if (opened.depth > 0 && closesLeft[family] > 0) opened.depth -= 1;
        else close(opened, token, true);
      }
    }
    const unclosed = open as OpenMark | null;
    if (unclosed === null) continue;
    // The next paragraph opens again: the same words go on. Otherwise the mark was left open, and ends here.
    const next = paragraphs[index + 1];
    close(unclosed, paragraph.end, next !== undefined && FAMILY.get(tokens.forms[next.start]!) === unclosed.family);
  }
  return passages;
}

/** `"I asked: "Shall we leave?"": inside straight marks one behind a colon, right before a word, opens anew. */
function opensInside({ text, tokens }: Document, token: number): boolean {
  return (
    tokens.forms[token - 1] === ':' && tokens.isWord[token + 1] === 1 && !isSpace(text[tokens.ends[token]!] ?? ' ')
  );
}

/** `<span title="…">` that was left in a text: an attribute's value. */
const isAttribute = ({ text, tokens }: Document, token: number): boolean => text[tokens.starts[token]! - 1] === '=';

/** Whether the same mark stands again right behind this one. */
function isTwice({ tokens }: Document, token: number): boolean {
  return tokens.forms[token + 1] === tokens.forms[token] && tokens.starts[token + 1] === tokens.ends[token];
}

/** ((…)) and ''…'': marks that only count doubled. */
function doubledAt(document: Document, token: number): 'open' | 'close' | null {
  const form = document.tokens.forms[token]!;
  if ((form !== '(' && form !== ')' && form !== "'") || !isTwice(document, token)) return null;
  if (form === '(') return 'open';
  if (form === ')') return 'close';
  const { text, tokens } = document;
  return isSpace(text[tokens.ends[token + 1]!] ?? ' ') ? 'close' : 'open';
}

/** Straight marks and curly ones are mixed by many editors: `"…”`. */
const isOtherKind = (open: Family, family: Family): boolean =>
  (open === 'straight' && family === 'curly') || (open === 'curly' && family === 'straight');

/** Whether a mark stands as only a closing one does: behind a word or stop, before a space. */
function closesLoosely({ text, tokens }: Document, token: number): boolean {
  const before = text[tokens.starts[token]! - 1] ?? ' ';
  const after = text[tokens.starts[token]! + 1] ?? ' ';
  return tokens.forms[token] !== '“' && !isSpace(before) && (isSpace(after) || STOPS.has(after));
}

/** Marks that pair with one another. */
const FAMILY = new Map<string, Family>([
  ['"', 'straight'],
  ['＂', 'straight'],
  ['“', 'curly'],
  ['”', 'curly'],
  ['„', 'curly'],
  ['‟', 'curly'],
  ['«', 'angled'],
  ['»', 'angled'],
  ['‘', 'single'],
  ['’', 'single'],
]);

const OPENING = new Set(['"', '“', '«', '„', '‟', '‘', '＂']);
const CLOSING = new Set(['”', '»']);

function hasLowMark({ tokens }: Document, start: number, end: number): boolean {
  for (let token = start; token < end; token++) if (tokens.forms[token] === '„') return true;
  return false;
}

/** Whether a mark closes by its shape, or by its place where one shape does both. */
function mayClose({ text, tokens }: Document, token: number, hasLow: boolean): boolean {
  const form = tokens.forms[token]!;
  if (form === '“') return hasLow;
  // Of straight marks any may close.
  if (form !== '’') return CLOSING.has(form) || FAMILY.get(form) === 'straight';
  const at = tokens.starts[token]!;
  return !LETTER.test(text[at + 1] ?? ' ') && !isSpace(text[at - 1] ?? ' ');
}

function countCloses(document: Document, start: number, end: number, hasLow: boolean): Record<Family, number> {
  const counts: Record<Family, number> = { straight: 0, curly: 0, angled: 0, single: 0, doubled: 0 };
  for (let token = start; token < end; token++) {
    if (document.tokens.isWord[token] === 1) continue;
    const form = document.tokens.forms[token]!;
    if (mayClose(document, token, hasLow)) counts[FAMILY.get(form)!] += 1;
  }
  return counts;
}

/** Whether a mark opens or closes here: its shape tells where it is a pair's, its neighbours tell where it is not. */
function turnOf(
  document: Document,
  token: number,
  family: Family,
  open: OpenMark | null,
): 'open' | 'close' | 'neither' {
  const { text, tokens } = document;
  const at = tokens.starts[token]!;
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  const form = tokens.forms[token]!;
  if (family === 'single') {
    // ’ is mostly an apostrophe: single marks count only as ‘…’ with a space or mark outside.
    if (form === '‘') return open === null && !LETTER.test(before) && LETTER.test(after) ? 'open' : 'neither';
    return open?.family === 'single' && !LETTER.test(after) && !isSpace(before) ? 'close' : 'neither';
  }
  const leansRight = (isSpace(before) || OPENERS.has(before)) && !isSpace(after) && !STOPS.has(after);
  const leansLeft = !isSpace(before) && (isSpace(after) || STOPS.has(after));
  if (family === 'straight') {
    if (open !== null) return 'close';
    return leansLeft || after === '>' ? 'neither' : 'open';
  }
  const opensByShape = OPENING.has(form);
  if (open === null) {
    if (opensByShape) return leansLeft && family === 'curly' ? 'neither' : 'open';
    return leansRight ? 'open' : 'neither';
  }
  if (open.family !== family) return 'neither';
  const opened = tokens.forms[open.token]!;
  if (opened === '„' && form === '“') return 'close';
  if (!OPENING.has(opened)) return opensByShape || leansLeft ? 'close' : 'open';
  if (opensByShape) return leansLeft ? 'close' : 'open';
  return 'close';
}

const LETTER = /[\p{L}\p{N}]/u;
/** White space as text has it; a string of one character. */
const isSpace = (character: string): boolean => {
  const code = character.charCodeAt(0);
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    code === 0x202f ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029
  );
};
const OPENERS = new Set('([{—–-:،,«“‘وبلكف');
const STOPS = new Set('.,;:!?)]}،؛؟…—–');

/** Tokens between two marks: `start` is the first token after the opening mark, `end` the closing mark or the paragraph's end. */
export interface MarkedPassage {
  open: number;
  start: number;
  end: number;
  /** False where the closing mark is missing. */
  isClosed: boolean;
  /** A dash opens it, and another ends it (dashes.ts). */
  isDash?: boolean;
  /** It is a whole line of dialogue, with no verb of speech. */
  isLine?: boolean;
  /** The last token of the name that a colon parts from it (labels.ts). */
  owner?: number;
}

interface OpenMark {
  token: number;
  family: Family;
  depth: number;
}

type Family = 'straight' | 'curly' | 'angled' | 'single' | 'doubled';
