import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { extract } from '../src/extract.ts';
import type { ExtractedQuote } from '../src/extraction.ts';

/**
 * `npm run eval -- FOLDER`: extracts from every annotated document below a folder and prints F1 for each file, in percent.
 * A document is a line of JSON: `{id, lang, text, quotes: [{kind, start, end, speaker, about}]}`, offsets in UTF-16 units.
 */
const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write('usage: npm run eval -- FOLDER\n');
  process.exit(2);
}

const ROWS = ['quotes', 'direct', 'indirect', 'attributed', 'fullName', 'about', 'triple'] as const;

console.log(['set'.padEnd(28), ...ROWS.map((row) => row.padStart(11)), 'words/s'.padStart(10)].join(''));
for (const file of annotatedFiles(folder)) {
  const documents = readDocuments(file);
  if (documents.length === 0) continue;
  const started = performance.now();
  const found = documents.map(
    (document) => extract({ text: document.text, language: document.lang ?? document.language }).quotes,
  );
  const seconds = (performance.now() - started) / 1000;
  const tally = emptyTally();
  documents.forEach((document, index) => {
    scoreDocument(document, found[index]!, tally);
  });
  const words = documents.reduce((count, document) => count + document.text.split(/\s+/).length, 0);
  const cells = ROWS.map((row) => f1(tally[row]).padStart(11));
  console.log(
    [
      path.relative(folder, file).padEnd(28),
      ...cells,
      Math.round(words / seconds)
        .toString()
        .padStart(10),
    ].join(''),
  );
}

function annotatedFiles(at: string): string[] {
  if (statSync(at).isFile()) return at.endsWith('.jsonl') ? [at] : [];
  return readdirSync(at)
    .sort()
    .flatMap((name) => annotatedFiles(path.join(at, name)));
}

function readDocuments(file: string): AnnotatedDocument[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines
    .map((line) => JSON.parse(line) as AnnotatedDocument)
    .filter((document) => Array.isArray(document.quotes));
}

/** A found quote is an annotated one where they share at least half of the words of both; each is matched once. */
function scoreDocument(document: AnnotatedDocument, found: ExtractedQuote[], tally: Tally): void {
  const starts = [...document.text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => match.index);
  const range = ({ start, end }: { start: number; end: number }): [number, number] => [
    firstAtOrAfter(starts, start),
    firstAtOrAfter(starts, end),
  ];
  const annotated = document.quotes.map((quote) => ({ ...quote, kind: quote.kind.toUpperCase(), range: range(quote) }));
  const predicted = found.map((quote) => ({ ...quote, range: range(quote) }));
  const pairs = matchQuotes(annotated, predicted);
  add(tally.quotes, pairs.length, annotated.length, predicted.length);
  for (const [row, isWanted] of [
    ['direct', (kind: string) => kind !== 'INDIRECT'],
    ['indirect', (kind: string) => kind === 'INDIRECT'],
  ] as const) {
    const some = annotated.filter(({ kind }) => isWanted(kind));
    const others = predicted.filter(({ kind }) => isWanted(kind));
    add(tally[row], matchQuotes(some, others).length, some.length, others.length);
  }
  const right = pairs.filter(([quote, other]) => isSameSpeaker(quote, other, false));
  add(tally.attributed, right.length, annotated.length, predicted.length);
  add(
    tally.fullName,
    pairs.filter(([quote, other]) => isSameSpeaker(quote, other, true)).length,
    annotated.length,
    predicted.length,
  );
  if (annotated.some((quote) => quote.about === undefined)) return;
  const wanted = annotated.reduce((count, quote) => count + new Set(quote.about).size, 0);
  const given = predicted.reduce((count, quote) => count + quote.about.length, 0);
  const shared = (some: typeof pairs) =>
    some.reduce(
      (count, [quote, other]) => count + other.about.filter(({ code }) => quote.about!.includes(code)).length,
      0,
    );
  add(tally.about, shared(pairs), wanted, given);
  add(tally.triple, shared(right), wanted, given);
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

function matchQuotes<A extends Ranged, B extends Ranged>(annotated: A[], predicted: B[]): [A, B][] {
  const candidates: { overlap: number; quote: A; other: B }[] = [];
  for (const quote of annotated) {
    for (const other of predicted) {
      const overlap = overlapOf(quote.range, other.range);
      if (overlap >= 0.5) candidates.push({ overlap, quote, other });
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

function emptyTally(): Tally {
  return Object.fromEntries(ROWS.map((row) => [row, { hits: 0, annotated: 0, predicted: 0 }])) as Tally;
}

function add(count: Count, hits: number, annotated: number, predicted: number): void {
  count.hits += hits;
  count.annotated += annotated;
  count.predicted += predicted;
}

/** In percent; a dash where nothing was annotated and nothing found. */
function f1({ hits, annotated, predicted }: Count): string {
  return annotated + predicted === 0 ? '-' : ((200 * hits) / (annotated + predicted)).toFixed(1);
}

interface AnnotatedDocument {
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
  about?: string[];
}

interface Ranged {
  range: [number, number];
}

interface Count {
  hits: number;
  annotated: number;
  predicted: number;
}

type Tally = Record<(typeof ROWS)[number], Count>;
