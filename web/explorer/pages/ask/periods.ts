import type { QuoteSearch } from '../../state/quoteSearch.ts';

/** Times that can be asked for by a word. */
export const PERIODS = ['any', 'week', 'month', 'year'] as const;

/** From when a period reaches to now, which is given in milliseconds since 1970; whole days of the reader, so that an address stays the same for a day. */
export function periodFrom(period: Period, now: number): Pick<QuoteSearch, 'publishedFrom' | 'publishedTo'> {
  const days = period === 'week' ? 7 : period === 'month' ? 30 : 0;
  if (period === 'any' || period === 'other') return { publishedFrom: undefined, publishedTo: undefined };
  const today = new Date(now);
  const from =
    period === 'year'
      ? new Date(today.getFullYear(), 0, 1)
      : new Date(today.getFullYear(), today.getMonth(), today.getDate() - days);
  return { publishedFrom: from.toISOString(), publishedTo: undefined };
}

/** Which period a search has; `other` for one that has no word. */
export function periodOf({ publishedFrom, publishedTo }: QuoteSearch, now = Date.now()): Period {
  if (publishedFrom === undefined && publishedTo === undefined) return 'any';
  if (publishedTo !== undefined) return 'other';
  return PERIODS.find((period) => periodFrom(period, now).publishedFrom === publishedFrom) ?? 'other';
}

export type Period = (typeof PERIODS)[number] | 'other';
