/**
 * A text with some of its places marked, as a tree of texts and marks, by offsets in UTF-16 code units as the API gives them. A mark is widened to whole
 * words, because letters of Arabic lose their joins where an element begins inside of a word. Marks that overlap are nested by the order in
 * which they begin; one that crosses another goes on behind its end.
 */
export function markedTree<One extends Place>(text: string, marks: One[]): Marked<One>[] {
  const sorted = marks
    .map((mark) => widened(text, mark))
    .filter(({ start, end }) => start < end)
    .sort(outerFirst);
  return nested(text, { start: 0, end: text.length }, sorted);
}

function nested<One extends Place>(text: string, { start: from, end: to }: Place, marks: One[]): Marked<One>[] {
  const parts: Marked<One>[] = [];
  let waiting = marks;
  let at = from;
  while (waiting.length > 0) {
    const [mark, ...others] = waiting as [One, ...One[]];
    const inside = others.filter(({ start }) => start < mark.end);
    const behind = others.slice(inside.length);
    const rests = inside.filter(({ end }) => end > mark.end).map((one) => ({ ...one, start: mark.end, id: undefined }));
    const inner = inside.map((one) => (one.end > mark.end ? { ...one, end: mark.end, after: undefined } : one));
    if (mark.start > at) parts.push(text.slice(at, mark.start));
    parts.push({ mark, content: nested(text, mark, inner) });
    at = mark.end;
    waiting = rests.length === 0 ? behind : [...rests, ...behind].sort(outerFirst);
  }
  if (at < to) parts.push(text.slice(at, to));
  return parts;
}

const outerFirst = (a: Place, b: Place) => a.start - b.start || b.end - a.end;

/** The mark out to the borders of words, inside of the text. */
function widened<One extends Place>(text: string, mark: One): One {
  let start = Math.max(0, Math.min(mark.start, text.length));
  let end = Math.max(start, Math.min(mark.end, text.length));
  while (start > 0 && start < text.length && isJoined(text, start)) start -= 1;
  while (end < text.length && isJoined(text, end)) end += 1;
  return { ...mark, start, end };
}

/** Whether the places before and after an offset belong to one word. */
function isJoined(text: string, at: number): boolean {
  return LETTER.test(text.slice(Math.max(0, at - 2), at)) && LETTER_FIRST.test(text.slice(at, at + 2));
}

const LETTER = /[\p{L}\p{M}\p{N}\u0640\u200c\u200d]$/u;
const LETTER_FIRST = /^[\p{L}\p{M}\p{N}\u0640\u200c\u200d]/u;

interface Place {
  start: number;
  end: number;
  /** Stays with the beginning of a mark that has to be cut. */
  id?: string | undefined;
  /** Stays with its end. */
  after?: unknown;
}

/** A text, or a mark and what is in it. */
export type Marked<One> = string | { mark: One; content: Marked<One>[] };
