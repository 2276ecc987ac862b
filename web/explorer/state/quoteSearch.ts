import type { QuoteFilter, QuoteKind, QuoteOrder, ReviewStatus } from '../graphql/generated/operations.ts';
import { listOf, oneOf, parametersOf } from './address.ts';

/**
 * Which quotes an address means: the fields of `QuoteFilter` under their own names, as in exports and feeds, and `orderBy`. What cannot be
 * is undefined, so that an old or mistyped address still opens. To be used as `validateSearch` of a route: the router lays it over what
 * the address gives, so every field is there, and others may be.
 */
export function readQuoteSearch(given: Record<string, unknown>): QuoteSearch {
  const search: QuoteSearch = Object.fromEntries(ALL.map((name) => [name, undefined]));
  for (const name of LISTS) {
    const { pattern } = FIELDS[name];
    const values = listOf(given[name]).filter((value) => pattern.test(value));
    if (values.length > 0) Object.assign(search, { [name]: values.slice(0, MOST_VALUES) });
  }
  const words = oneOf(given.search)?.slice(0, LONGEST_SEARCH).trim();
  if (words) search.search = words;
  for (const name of ['publishedFrom', 'publishedTo'] as const) {
    const moment = oneOf(given[name]);
    if (moment !== undefined && MOMENT.test(moment) && !Number.isNaN(Date.parse(moment))) search[name] = moment;
  }
  const confidence = Number(oneOf(given.minConfidence) ?? Number.NaN);
  if (confidence >= 0 && confidence <= 1) search.minConfidence = confidence;
  if (String(oneOf(given.vanished)) === 'true') search.vanished = true;
  const order = oneOf(given.orderBy);
  if (order === 'PUBLISHED_ASC') search.orderBy = order;
  return search;
}

/** What is asked of the API: the filter alone. */
export function filterOf(search: QuoteSearch): QuoteFilter {
  const { orderBy: _, ...filter } = known(search);
  return filter;
}

/** The order; newest first where the address does not say. */
export function orderOf(search: QuoteSearch): QuoteOrder {
  return search.orderBy ?? 'PUBLISHED_DESC';
}

/** Where the same quotes are given as a file. */
export function exportAddress(search: QuoteSearch, format: 'csv' | 'ndjson' | 'json'): string {
  return withParameters(`/export/quotes.${format}`, { ...known(search) });
}

/** Where new ones among them can be followed. A feed is newest first whatever the order on the screen. */
export function feedAddress(search: QuoteSearch, format: 'atom' | 'json'): string {
  return withParameters(`/feeds/quotes.${format}`, { ...filterOf(search) });
}

/** The search with a value put into one of its lists, or taken out where it is there. */
export function toggled(search: QuoteSearch, name: ListName, value: string): QuoteSearch {
  const values = (search[name] ?? []) as string[];
  const changed = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return readQuoteSearch({ ...search, [name]: changed });
}

/** The search without one of its fields. */
export function without(search: QuoteSearch, ...names: (keyof QuoteSearch)[]): QuoteSearch {
  return Object.fromEntries(Object.entries(search).filter(([name]) => !names.includes(name as keyof QuoteSearch)));
}

/** Lists of the filter, and what their values look like. */
const FIELDS = {
  speaker: { pattern: /^[\w-]{1,200}={0,2}$/ },
  organization: { pattern: /^[\w-]{1,200}={0,2}$/ },
  speakerCountry: { pattern: /^[A-Z]{2}$/ },
  aboutCountry: { pattern: /^[A-Z]{2}$/ },
  kind: { pattern: /^(?:DIRECT|INDIRECT|MIXED)$/ },
  language: { pattern: /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/ },
  source: { pattern: /^[\w-]{1,200}={0,2}$/ },
  article: { pattern: /^[\w-]{1,200}={0,2}$/ },
  reviewStatus: { pattern: /^(?:UNREVIEWED|CONFIRMED|CORRECTED|REJECTED)$/ },
} satisfies Partial<Record<keyof QuoteFilter, { pattern: RegExp }>>;

const LISTS = Object.keys(FIELDS) as ListName[];
const ALL: (keyof QuoteSearch)[] = [
  ...LISTS,
  'search',
  'publishedFrom',
  'publishedTo',
  'minConfidence',
  'vanished',
  'orderBy',
];
const MOST_VALUES = 100;
const LONGEST_SEARCH = 200;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;

/** The fields that are given, and no others. */
function known(search: QuoteSearch): QuoteSearch {
  return Object.fromEntries(ALL.flatMap((name) => (search[name] === undefined ? [] : [[name, search[name]]])));
}

function withParameters(path: string, state: Record<string, unknown>): string {
  const parameters = parametersOf(state).toString();
  return parameters === '' ? path : `${path}?${parameters}`;
}

export type ListName = keyof typeof FIELDS;

/** The state of a list of quotes, as it stands in the address. */
export interface QuoteSearch {
  search?: string;
  speaker?: string[];
  organization?: string[];
  speakerCountry?: string[];
  aboutCountry?: string[];
  kind?: QuoteKind[];
  language?: string[];
  source?: string[];
  article?: string[];
  /** ISO 8601 with its offset. */
  publishedFrom?: string;
  publishedTo?: string;
  minConfidence?: number;
  reviewStatus?: ReviewStatus[];
  /** Those that vanished from their articles, and no others. */
  vanished?: boolean;
  orderBy?: 'PUBLISHED_ASC';
}
