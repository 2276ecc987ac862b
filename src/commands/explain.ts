import { styleText } from 'node:util';
import type { AboutCountry, CountryReason, ExtractedQuote, Extraction } from '../extraction.ts';
import { SPAN_REASONS, SPEAKER_REASONS } from '../reasons.ts';

/**
 * An extraction for a person to read: the text with each quote in ⟦brackets⟧ and numbered, its cue in <angles>, the words for its
 * speaker in {braces} and those for its countries before a code; then for each quote the reasons. `isColored` adds a terminal's
 * colours. The text is from outside: nothing in it steers the terminal.
 */
export function explain({ id, title, text, extraction }: Explained, isColored: boolean): string {
  const paint: Paint = (style, words) =>
    isColored && words !== '' ? styleText(STYLES[style], words, { validateStream: false }) : words;
  const { quotes, people, countries } = extraction;
  const counts = `${extraction.language}, ${quotes.length} quotes, ${people.length} people, ${countries.length} countries`;
  const heading = `${paint('heading', clean(title ?? id))} (${counts})`;
  const reasons = quotes.map((quote, index) => reasonsOf(quote, index + 1, paint));
  return [heading, markedText(text, quotes, paint), ...reasons].join('\n\n');
}

/** The text with what was found in its place. */
function markedText(text: string, quotes: ExtractedQuote[], paint: Paint): string {
  const edges = rangesOf(quotes).flatMap((range): Edge[] => [
    { at: range.start, isStart: true, range },
    { at: range.end, isStart: false, range },
  ]);
  // Where one ends and another begins, the end comes first; what ends last begins first.
  edges.sort(
    (a, b) =>
      a.at - b.at ||
      Number(a.isStart) - Number(b.isStart) ||
      (a.isStart ? b.range.end - a.range.end : b.range.start - a.range.start),
  );
  const open: Range[] = [];
  let written = '';
  let from = 0;
  for (const { at, isStart, range } of edges) {
    const innermost = open.at(-1);
    const words = clean(text.slice(from, at));
    written += innermost === undefined ? words : paint(innermost.style, words);
    from = at;
    if (isStart) open.push(range);
    else open.splice(open.indexOf(range), 1);
    written += paint('mark', isStart ? range.before : range.behind);
  }
  return written + clean(text.slice(from));
}

/** Quotes with their cues, speakers and countries; each place once, though two quotes may share a cue or a speaker. */
function rangesOf(quotes: ExtractedQuote[]): Range[] {
  const ranges = new Map<string, Range>();
  const add = (range: Range) => ranges.set(`${range.style} ${range.start}`, range);
  quotes.forEach(({ start, end, cueStart, cueEnd, speaker, about }, index) => {
    add({ start, end, style: 'quote', before: '⟦', behind: `⟧${index + 1}` });
    if (cueStart !== null && cueEnd !== null)
      add({ start: cueStart, end: cueEnd, style: 'cue', before: '<', behind: '>' });
    if (speaker?.start != null && speaker.end !== null)
      add({ start: speaker.start, end: speaker.end, style: 'speaker', before: '{', behind: '}' });
    for (const country of about)
      add({ start: country.start, end: country.end, style: 'country', before: '', behind: `(${country.code})` });
  });
  return [...ranges.values()];
}

function reasonsOf(quote: ExtractedQuote, number: number, paint: Paint): string {
  const { speaker, evidence } = quote;
  const name = speaker === null ? 'nobody whom the text tells' : paint('speaker', clean(speaker.name));
  const cue = quote.cue === null ? '' : ` ${paint('cue', `<${clean(quote.cue)}>`)}`;
  const mention = speaker?.mention == null ? '' : ` ${paint('speaker', `{${clean(speaker.mention)}}`)}`;
  return [
    `${paint('mark', String(number))}  ${name}: ${paint('quote', clean(quote.text).replaceAll('\n', ' '))}`,
    `   words     ${quote.kind}: ${SPAN_REASONS[evidence.span]}${cue} [${evidence.span}]`,
    evidence.speaker === null
      ? '   speaker   none: the text does not tell'
      : `   speaker   ${SPEAKER_REASONS[evidence.speaker]}${mention} [${evidence.speaker}]`,
    ...quote.about.map((country) => `   about     ${countryReason(country, paint)}`),
    `   sure      ${quote.confidence.toFixed(2)}`,
  ].join('\n');
}

function countryReason({ code, reason, text }: AboutCountry, paint: Paint): string {
  return `${paint('country', code)}: ${COUNTRY_REASONS[reason]} ${paint('country', clean(text))} [${reason}]`;
}

const COUNTRY_REASONS: Record<CountryReason, string> = {
  NAME: 'its name',
  DEMONYM: 'its people or what belongs to it',
  CAPITAL: 'its capital, for its government',
  SEAT: 'its seat of power',
  REFERENCE: 'words that stand for it',
};

/** Without what steers a terminal: control characters, and marks that turn the direction of what follows. */
function clean(words: string): string {
  return words.replace(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu, (mark) => (mark === '\n' ? '\n' : ' '));
}

const STYLES = {
  heading: 'bold',
  mark: 'gray',
  quote: 'yellow',
  cue: 'green',
  speaker: 'cyan',
  country: 'magenta',
} as const;

type Paint = (style: keyof typeof STYLES, words: string) => string;

/** A document with what was found in it; offsets count into `text`. */
export interface Explained {
  id: string;
  title: string | null;
  text: string;
  extraction: Extraction;
}

interface Range {
  start: number;
  end: number;
  style: keyof typeof STYLES;
  /** What is written before and behind the words. */
  before: string;
  behind: string;
}

interface Edge {
  at: number;
  isStart: boolean;
  range: Range;
}
