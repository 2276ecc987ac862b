import type { ReactNode } from 'react';
import { shown } from '../text/display.ts';

/**
 * A text with some of its words marked, by offsets in UTF-16 code units as the API gives them. Only text nodes, never markup; a mark is widened to
 * whole words, because letters of Arabic lose their joins where an element begins inside of a word. Marks that overlap are nested by
 * the order in which they begin; one that crosses another is cut at its end.
 */
export function MarkedText({ text, marks }: { text: string; marks: Mark[] }) {
  const sorted = marks
    .map((mark) => widened(text, mark))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return <>{nested(text, 0, text.length, sorted)}</>;
}

function nested(text: string, from: number, to: number, marks: Mark[]): ReactNode[] {
  const parts: ReactNode[] = [];
  let at = from;
  let next = 0;
  while (next < marks.length) {
    const mark = marks[next]!;
    const end = Math.min(mark.end, to);
    const inner = marks.slice(next + 1).filter(({ start }) => start < end);
    next += 1 + inner.length;
    if (mark.start > at) parts.push(shown(text.slice(at, mark.start)));
    const content = nested(text, mark.start, end, inner);
    parts.push(
      <mark key={mark.start} className={`marked-text__${mark.kind}`} title={mark.title} id={mark.id}>
        {content}
      </mark>,
    );
    at = end;
  }
  if (at < to) parts.push(shown(text.slice(at, to)));
  return parts;
}

/** The mark out to the borders of words, inside of the text. */
function widened(text: string, mark: Mark): Mark {
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

export interface Mark {
  start: number;
  end: number;
  /** How it looks: a word searched for, a quote, its speaker, the word that shows speech, a country. */
  kind: 'found' | 'quote' | 'speaker' | 'cue' | 'country';
  /** Said when pointed at. */
  title?: string;
  /** To lead there from an address. */
  id?: string;
}
