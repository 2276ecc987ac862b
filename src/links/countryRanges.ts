import type { FoundCountry } from './countries.ts';

/** The countries of a text that lie within a range of tokens. */
export function countriesWithin(
  countries: FoundCountry[],
  { start, end }: { start: number; end: number },
): FoundCountry[] {
  const from = firstCountryFrom(countries, start);
  let to = from;
  while (to < countries.length && countries[to]!.end <= end) to += 1;
  return countries.slice(from, to);
}

/** The index of the first country that begins at the token or later. */
export function firstCountryFrom(countries: FoundCountry[], token: number): number {
  let low = 0;
  let high = countries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (countries[middle]!.start < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
