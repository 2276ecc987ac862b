import type { ExtractedQuote } from '../src/extraction.ts';

/**
 * Compares what was found in a document with what is annotated. A found quote is an annotated one where they share at least half
 * of the words of both (`exact`: nine tenths); each is matched once, the best first.
 *
 *   quotes      quotes found
 *   direct      of the annotated direct and mixed ones, against those found that are
 *   indirect    likewise
 *   attributed  the quote and its speaker; nobody rightly given for nobody counts
 *   fullName    likewise, by the whole name
 *   directBy    the direct and mixed ones and their speaker
 *   about       pairs of quote and country
 *   triple      speaker, quote and country
 */
export function scoreDocument(document: AnnotatedDocument, found: ExtractedQuote[]): Score {
  const starts = [...document.text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => match.index);
  const placed = <Quote extends { start: number; end: number; kind: string }>(quote: Quote) => ({
    ...quote,
    isIndirect: quote.kind.toUpperCase() === 'INDIRECT',
    range: [firstAtOrAfter(starts, quote.start), firstAtOrAfter(starts, quote.end)] as [number, number],
  });
  const annotated = document.quotes.map(placed);
  const predicted = found.map(placed);
  const pairs = matchQuotes(annotated, predicted, 0.5);
  const right = pairs.filter(([quote, other]) => isSameSpeaker(quote, other, false));
  const some = (isIndirect: boolean) => ({
    annotated: annotated.filter((quote) => quote.isIndirect === isIndirect),
    predicted: predicted.filter((quote) => quote.isIndirect === isIndirect),
  });
  const direct = some(false);
  const indirect = some(true);
  const directPairs = matchQuotes(direct.annotated, direct.predicted, 0.5);
  const count = (hits: number, { annotated: a, predicted: p } = { annotated, predicted } as Lists): Count => ({
    hits,
    annotated: a.length,
    predicted: p.length,
  });
  const hasAbout = annotated.every((quote) => quote.about !== undefined);
  const countries = (list: typeof pairs): Count => ({
    hits: list.reduce((n, [{ about }, other]) => n + other.about.filter(({ code }) => about!.includes(code)).length, 0),
    annotated: annotated.reduce((n, quote) => n + new Set(quote.about).size, 0),
    predicted: predicted.reduce((n, quote) => n + quote.about.length, 0),
  });
  const rightOnes = new Set(right.map(([, other]) => other));
  return {
    rows: {
      quotes: count(pairs.length),
      direct: count(directPairs.length, direct),
      indirect: count(matchQuotes(indirect.annotated, indirect.predicted, 0.5).length, indirect),
      exact: count(matchQuotes(annotated, predicted, 0.9).length),
      attributed: count(right.length),
      fullName: count(pairs.filter(([quote, other]) => isSameSpeaker(quote, other, true)).length),
      directBy: count(directPairs.filter(([quote, other]) => isSameSpeaker(quote, other, false)).length, direct),
      about: hasAbout ? countries(pairs) : NOTHING,
      triple: hasAbout ? countries(right) : NOTHING,
    },
    judged: predicted.map((quote) => ({ confidence: quote.confidence, isRight: rightOnes.has(quote) })),
    missed: annotated.length - pairs.length,
    invented: predicted.length - pairs.length,
    misattributed: pairs.length - right.length,
  };
}

export const ROWS = [
  'quotes',
  'direct',
  'indirect',
  'exact',
  'attributed',
  'fullName',
  'directBy',
  'about',
  'triple',
] as const;

const NOTHING: Count = { hits: 0, annotated: 0, predicted: 0 };

/** The counts of many documents as one. */
export function sum(scores: Score[]): Record<Row, Count> {
  const total = Object.fromEntries(ROWS.map((row) => [row, { ...NOTHING }])) as Record<Row, Count>;
  for (const { rows } of scores) {
    for (const row of ROWS) {
      total[row].hits += rows[row].hits;
      total[row].annotated += rows[row].annotated;
      total[row].predicted += rows[row].predicted;
    }
  }
  return total;
}

/** F1 in percent; null where nothing was annotated and nothing found. */
export function f1({ hits, annotated, predicted }: Count): number | null {
  return annotated + predicted === 0 ? null : (200 * hits) / (annotated + predicted);
}

function firstAtOrAfter(starts: number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function matchQuotes<A extends Ranged, B extends Ranged>(annotated: A[], predicted: B[], least: number): [A, B][] {
  const candidates: { overlap: number; quote: A; other: B }[] = [];
  for (const quote of annotated) {
    for (const other of predicted) {
      const overlap = overlapOf(quote.range, other.range);
      if (overlap >= least) candidates.push({ overlap, quote, other });
    }
  }
  candidates.sort((a, b) => b.overlap - a.overlap);
  const used = new Set<A | B>();
  const pairs: [A, B][] = [];
  for (const { quote, other } of candidates) {
    if (used.has(quote) || used.has(other)) continue;
    used.add(quote);
    used.add(other);
    pairs.push([quote, other]);
  }
  return pairs;
}

/** Intersection over union, in words. */
function overlapOf(a: [number, number], b: [number, number]): number {
  const shared = Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
  const all = a[1] - a[0] + b[1] - b[0] - shared;
  return all === 0 ? 0 : shared / all;
}

/** The surname must be there and half of the found name belong to the annotated one; `isWhole` asks for all of it. */
function isSameSpeaker(quote: AnnotatedQuote, other: ExtractedQuote, isWhole: boolean): boolean {
  if (!quote.speaker) return other.speaker === null;
  if (other.speaker === null) return false;
  const isSameMention =
    !isWhole &&
    (quote.speakerEnd ?? 0) > 0 &&
    (other.speaker.end ?? 0) > quote.speakerStart! &&
    (other.speaker.start ?? 0) < quote.speakerEnd!;
  if (isSameMention) return true;
  const name = nameWords(quote.speaker);
  const words = nameWords(other.speaker.name);
  if (isWhole) return name.join(' ') === words.join(' ');
  return words.includes(name.at(-1)!) && words.filter((word) => name.includes(word)).length * 2 >= words.length;
}

function nameWords(name: string): string[] {
  const folded = name
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/[ؤئء]/g, '');
  return folded
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

export type Row = (typeof ROWS)[number];

export interface Count {
  hits: number;
  annotated: number;
  predicted: number;
}

/** What came of one document. */
export interface Score {
  rows: Record<Row, Count>;
  /** Each quote that was found, and whether its words and its speaker are right. */
  judged: { confidence: number; isRight: boolean }[];
  /** Annotated and not found; found and not annotated; found with another speaker. */
  missed: number;
  invented: number;
  misattributed: number;
}

/** A line of an annotated file; offsets are UTF-16 code units into `text`. */
export interface AnnotatedDocument {
  id: string;
  /** BCP 47, under either name. */
  lang?: string;
  language?: string;
  text: string;
  quotes: AnnotatedQuote[];
}

interface AnnotatedQuote {
  kind: string;
  start: number;
  end: number;
  speaker: string | null;
  /** Where the speaker is annotated as words of the text. */
  speakerStart?: number;
  speakerEnd?: number;
  /** ISO 3166-1 alpha-2 codes; missing where a set is not annotated for countries. */
  about?: string[];
}

interface Ranged {
  range: [number, number];
}

interface Lists {
  annotated: unknown[];
  predicted: unknown[];
}
