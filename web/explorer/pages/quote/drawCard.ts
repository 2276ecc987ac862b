import { isolated, shown } from '../../text/display.ts';

/** Draws a quote as a picture to be sent around: the words as large as they fit, whoever says them, where they were printed. Right to left where its language is. */
export function drawCard(canvas: HTMLCanvasElement, card: Card): void {
  canvas.width = CARD.width;
  canvas.height = CARD.height;
  const pen = canvas.getContext('2d')!;
  const isRightToLeft = card.direction === 'rtl';
  const start = isRightToLeft ? CARD.width - MARGIN : MARGIN;
  pen.direction = card.direction;
  pen.textAlign = isRightToLeft ? 'right' : 'left';
  pen.textBaseline = 'alphabetic';

  pen.fillStyle = COLOURS.paper;
  pen.fillRect(0, 0, CARD.width, CARD.height);
  pen.fillStyle = COLOURS.accent;
  pen.fillRect(isRightToLeft ? CARD.width - BAR : 0, 0, BAR, CARD.height);

  const room = { width: CARD.width - 2 * MARGIN, height: FOOT - MARGIN - 48 };
  const { lines, size, leading } = fitted(pen, shown(card.words), room, card.serif);
  pen.font = `${size}px ${card.serif}`;
  pen.fillStyle = COLOURS.ink;
  const above = MARGIN + (room.height - lines.length * leading) / 2;
  for (const [index, line] of lines.entries()) pen.fillText(line, start, above + index * leading + leading * 0.72);

  pen.font = `600 34px ${card.sans}`;
  pen.fillText(cut(pen, isolated(card.speaker), room.width), start, FOOT + 14);
  pen.fillStyle = COLOURS.soft;
  pen.font = `24px ${card.sans}`;
  pen.fillText(cut(pen, card.notes.map(isolated).join(' · '), room.width), start, FOOT + 54);
  pen.font = `24px ${card.sans}`;
  pen.fillText(cut(pen, card.origin.map(isolated).join(' · '), room.width - 180), start, CARD.height - 44);
  pen.fillStyle = COLOURS.accent;
  pen.textAlign = isRightToLeft ? 'left' : 'right';
  pen.font = `700 26px ${card.sans}`;
  pen.fillText('Qawl · قول', CARD.width - start, CARD.height - 44);
}

/** In pixels: what most networks show of a link. */
export const CARD = { width: 1200, height: 630 };

const MARGIN = 72;
const BAR = 18;
/** Where the line of the speaker stands. */
const FOOT = 478;

/** A picture has one look, whatever the page around it. */
const COLOURS = { paper: '#fdfdfb', ink: '#14201d', soft: '#4b5a56', accent: '#0b5d51' };

const SIZES = [84, 72, 64, 56, 50, 44, 40, 36, 32, 29, 26];
/** More words than any size has room for. */
const MOST_LETTERS = 1500;

/** The lines of a text in the largest letters that fit; cut off with an ellipsis where not even the smallest do. */
function fitted(
  pen: CanvasRenderingContext2D,
  text: string,
  room: { width: number; height: number },
  font: string,
): { lines: string[]; size: number; leading: number } {
  const words = text
    .slice(0, MOST_LETTERS)
    .split(/\s+/)
    .filter((word) => word !== '');
  for (const size of SIZES) {
    pen.font = `${size}px ${font}`;
    const leading = size * 1.5;
    const fitting = Math.floor(room.height / leading);
    const lines = wrapped(pen, words, room.width, fitting + 1);
    if (lines.length <= fitting) return { lines, size, leading };
    if (size === SIZES.at(-1)) {
      const shortened = lines.slice(0, fitting);
      shortened.push(cut(pen, `${shortened.pop()}…`, room.width));
      return { lines: shortened, size, leading };
    }
  }
  return { lines: [], size: 0, leading: 0 };
}

/** Words in lines of at most this width; at most as many lines as asked for. */
function wrapped(pen: CanvasRenderingContext2D, words: string[], width: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (pen.measureText(longer).width <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = cut(pen, word, width);
    if (lines.length === most) return lines;
  }
  return line === '' ? lines : [...lines, line];
}

/** A line cut to this width, an ellipsis at its end where something is left out. */
function cut(pen: CanvasRenderingContext2D, line: string, width: number): string {
  if (pen.measureText(line).width <= width) return line;
  const letters = [...line];
  while (letters.length > 1 && pen.measureText(`${letters.join('')}…`).width > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** What a picture tells. */
export interface Card {
  /** With the marks of its language, where they are somebody's own words. */
  words: string;
  direction: 'rtl' | 'ltr';
  speaker: string;
  /** Of the speaker: role, country. */
  notes: string[];
  /** Outlet, day, and that it is invented where it is. */
  origin: string[];
  /** Families of fonts, as CSS has them. */
  serif: string;
  sans: string;
}
