import { analyze } from '../text/analyze.ts';

/**
 * Which quotes of an article are which after its text changed. A quote with the same words, however they are spelled and marked, is the same; so is one
 * whose words stand in the text, whether they were found again or not; a new one that has half of the words of one that is gone is that one
 * changed. What vanished before may be back.
 */
export function matchQuotes<Stored extends StoredSpan, Found extends Span>(
  stored: Stored[],
  found: Found[],
  text: string,
): Matches<Stored, Found> {
  const matches: Matches<Stored, Found> = { same: [], standing: [], changed: [], vanished: [], added: [] };
  const open = new Set(found);
  const missing = new Set(stored);
  const pair = (quote: Stored, with_: Found) => {
    matches.same.push({ quote, found: with_ });
    missing.delete(quote);
    open.delete(with_);
  };

  const byWords = new Map<string, Stored[]>();
  // Those that stand now come before those that vanished, each in the order of the text.
  for (const quote of [...stored].sort((one, other) => one.vanishedAt - other.vanishedAt || one.start - other.start)) {
    const key = wordsOf(quote.text).join(' ') || quote.text;
    byWords.set(key, [...(byWords.get(key) ?? []), quote]);
  }
  for (const quote of found) {
    const same = byWords.get(wordsOf(quote.text).join(' ') || quote.text)?.shift();
    if (same !== undefined) pair(same, quote);
  }

  const gone = [...missing].filter(({ vanishedAt }) => vanishedAt === 0);
  const taken = matches.same.map(({ found: { start, end } }) => ({ start, end }));
  for (const quote of gone) {
    const start = nearest(text, quote);
    if (start === null) continue;
    const place = { start, end: start + quote.text.length };
    const over = [...open].find((other) => overlaps(other, place));
    if (over !== undefined) pair(quote, over);
    else if (!taken.some((other) => other.start === place.start && other.end === place.end)) {
      matches.standing.push({ quote, ...place });
      taken.push(place);
      missing.delete(quote);
    }
  }

  for (const { quote, found: with_ } of likePairs(
    gone.filter((quote) => missing.has(quote)),
    [...open],
  )) {
    if (!missing.has(quote) || !open.has(with_)) continue;
    matches.changed.push({ quote, found: with_ });
    missing.delete(quote);
    open.delete(with_);
  }
  matches.vanished = [...missing].filter(({ vanishedAt }) => vanishedAt === 0);
  matches.added = [...open];
  return matches;
}

/** Where the words stand in the text, nearest to where they stood; null where they do not. */
function nearest(text: string, quote: StoredSpan): number | null {
  let best: number | null = null;
  let at = text.indexOf(quote.text);
  for (let tries = 0; at !== -1 && tries < MOST_PLACES; tries++) {
    if (best === null || Math.abs(at - quote.start) < Math.abs(best - quote.start)) best = at;
    at = text.indexOf(quote.text, at + quote.text.length);
  }
  return best;
}

function overlaps(one: Place, other: Place): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Pairs of quotes that have half of their words in common, the most alike first. */
function likePairs<Stored extends Span, Found extends Span>(gone: Stored[], open: Found[]): Pair<Stored, Found>[] {
  const said = open.slice(0, MOST_COMPARED).map((found) => ({ found, words: wordsOf(found.text) }));
  return gone
    .slice(0, MOST_COMPARED)
    .flatMap((quote) => {
      const words = wordsOf(quote.text);
      return said.map((other) => ({ quote, found: other.found, likeness: sharedPart(words, other.words) }));
    })
    .filter(({ likeness }) => likeness >= LEAST_SHARED)
    .sort((one, other) => other.likeness - one.likeness);
}

function sharedPart(one: string[], other: string[]): number {
  const counts = new Map<string, number>();
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other) {
    const left = counts.get(word) ?? 0;
    if (left > 0) shared += 1;
    counts.set(word, left - 1);
  }
  return shared / Math.max(one.length, other.length, 1);
}

function wordsOf(text: string): string[] {
  return analyze(text).map(({ term }) => term);
}

/** Quotes of one article that are compared with each other: hardly any has as many. */
const MOST_COMPARED = 200;
const MOST_PLACES = 1_000;
const LEAST_SHARED = 0.5;

interface Place {
  start: number;
  end: number;
}

interface Span extends Place {
  text: string;
}

interface StoredSpan extends Span {
  /** 0: it stands. */
  vanishedAt: number;
}

interface Pair<Stored, Found> {
  quote: Stored;
  found: Found;
}

interface Matches<Stored, Found> {
  same: Pair<Stored, Found>[];
  /** Their words stand in the text, and were not found again. */
  standing: ({ quote: Stored } & Place)[];
  changed: Pair<Stored, Found>[];
  /** Gone now, and nothing is like them. */
  vanished: Stored[];
  /** New, and like none that is gone. */
  added: Found[];
}
