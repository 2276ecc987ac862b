import type { Document } from '../text/document.ts';
import type { QuotedWords } from './about.ts';
import type { FoundCountry } from './countries.ts';
import { firstCountryFrom } from './countryRanges.ts';

/** The two countries that a text is between: each named twice at least, and clearly more often than any third. */
export function pairOf(counts: Map<string, number>): CountryPair | null {
  const [first, second, third] = [...counts].sort((one, other) => other[1] - one[1]);
  if (first === undefined || second === undefined || second[1] < 2) return null;
  return third === undefined || second[1] >= CLEARLY * third[1] ? [first[0], second[0]] : null;
}

const CLEARLY = 1.5;

/**
 * The codes of `the two countries` in a quote: those named in the quote before it; the two that its sentence names outside it;
 * the text's pair, unless it speaks of `our two countries` and the speaker is of a third; else whatever was named last, the
 * speaker's own among them. None where these are not two.
 */
export function pairMeant(
  document: Document,
  countries: FoundCountry[],
  quote: QuotedWords,
  { named, pair, reference }: { named: FoundCountry[]; pair: CountryPair | null; reference: Range },
): string[] {
  const codes = new Set<string>();
  addNearest(codes, named, { start: 0, end: reference.start });
  const sentence = document.sentences[document.sentenceOf[quote.start]!]!;
  const before = { start: sentence.start, end: quote.start };
  if (codes.size < 2 && pair !== null && [...codes].every((code) => pair.includes(code))) {
    const own = quote.speakerCountry;
    if (own === null || pair.includes(own) || !namesTwo(countries, before)) return [...pair];
  }
  addNearest(codes, countries, before);
  if (quote.speakerCountry !== null && codes.size < 2) codes.add(quote.speakerCountry);
  const paragraph = document.paragraphs[document.paragraphOf[quote.start]!]!;
  addNearest(codes, countries, { start: paragraph.start, end: quote.start });
  const above = document.paragraphs[document.paragraphOf[quote.start]! - 1];
  if (above !== undefined) addNearest(codes, countries, { start: above.start, end: paragraph.start });
  return codes.size === 2 ? [...codes] : [];
}

function namesTwo(countries: FoundCountry[], range: Range): boolean {
  const codes = new Set<string>();
  addNearest(codes, countries, range);
  return codes.size === 2;
}

/** Fills up to two codes with those that stand nearest before the end of the range. */
function addNearest(codes: Set<string>, countries: FoundCountry[], { start, end }: Range): void {
  const last = firstCountryFrom(countries, end) - 1;
  for (let index = last; index >= 0 && index > last - FARTHEST && codes.size < 2; index--) {
    if (countries[index]!.start < start) return;
    codes.add(countries[index]!.code);
  }
}

/** Countries looked back over: who lists forty does not mean two of them. */
const FARTHEST = 40;

/** Two codes, the one that the text names most first. */
export type CountryPair = [string, string];

interface Range {
  start: number;
  end: number;
}
