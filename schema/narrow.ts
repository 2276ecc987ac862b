import type { SpeakerKind } from '../src/extraction.ts';
import type { ArticleFilter, QuoteFilter, SpeakerFilter } from '../src/store/filters.ts';
import { badUserInput } from './errors.ts';
import type { ArticleFilterInput, QuoteFilterInput, SpeakerFilterInput } from './filters.ts';
import { rowIds } from './ids.ts';

/** The store's filter of a quote filter that came in: ids become keys, moments milliseconds, and what cannot be is BAD_USER_INPUT. */
export function quoteFilter(filter: QuoteFilterInput | null | undefined, argument = 'filter'): QuoteFilter {
  if (filter == null) return {};
  refuseLongLists(filter, argument);
  const { minConfidence } = filter;
  if (minConfidence != null && !(minConfidence >= 0 && minConfidence <= 1)) {
    throw badUserInput(`${argument}.minConfidence`, `must be 0 to 1, not ${minConfidence}.`);
  }
  return {
    aboutCountry: filter.aboutCountry,
    speaker: speakersOf(filter, argument),
    speakerCountry: filter.speakerCountry,
    source: filter.source && rowIds(filter.source, ['Source'], `${argument}.source`),
    article: filter.article && rowIds(filter.article, ['Article'], `${argument}.article`),
    language: filter.language,
    kind: filter.kind,
    publishedFrom: filter.publishedFrom?.getTime(),
    publishedTo: filter.publishedTo?.getTime(),
    search: searchText(filter.search, `${argument}.search`),
    minConfidence,
    reviewStatus: filter.reviewStatus,
    vanished: filter.vanished === true ? true : null,
  };
}

/** The same for articles. */
export function articleFilter(filter: ArticleFilterInput | null | undefined): ArticleFilter {
  if (filter == null) return {};
  refuseLongLists(filter, 'filter');
  return {
    source: filter.source && rowIds(filter.source, ['Source'], 'filter.source'),
    language: filter.language,
    country: filter.country,
    speaker: filter.speaker && rowIds(filter.speaker, ['Person', 'Organization'], 'filter.speaker'),
    publishedFrom: filter.publishedFrom?.getTime(),
    publishedTo: filter.publishedTo?.getTime(),
    search: searchText(filter.search, 'filter.search'),
  };
}

/** The same for people, or for organizations. */
export function speakerFilter(kind: SpeakerKind, filter: SpeakerFilterInput | null | undefined): SpeakerFilter {
  if (filter == null) return { kind };
  refuseLongLists(filter, 'filter');
  const { country, aboutCountry } = filter;
  return { kind, country, aboutCountry, search: searchText(filter.search, 'filter.search') };
}

/** Who may have said it: of both lists, when both are given. */
function speakersOf({ speaker, organization }: QuoteFilterInput, argument: string): number[] | null | undefined {
  const keys = speaker && rowIds(speaker, ['Person', 'Organization'], `${argument}.speaker`);
  if (organization == null) return keys;
  const organizations = rowIds(organization, ['Organization'], `${argument}.organization`);
  return keys == null ? organizations : organizations.filter((key) => keys.includes(key));
}

/** The filter, of one value only in that field: both must hold. */
export function narrowed<Field extends 'aboutCountry' | 'speaker' | 'source' | 'article'>(
  filter: QuoteFilter,
  field: Field,
  value: NonNullable<QuoteFilter[Field]>[number],
): QuoteFilter {
  const given = filter[field] as (typeof value)[] | null | undefined;
  return { ...filter, [field]: given == null || given.includes(value) ? [value] : [] };
}

/** Whether nothing at all is asked of the rows. */
export function isUnfiltered(filter: object): boolean {
  return Object.values(filter).every((value) => value == null);
}

/** Text to search for, not too long to mean anything. */
export function searchText<Text extends string | null | undefined>(text: Text, argument: string): Text {
  if (text != null && text.length > LONGEST_SEARCH) {
    throw badUserInput(argument, `must be at most ${LONGEST_SEARCH} characters, not ${text.length}.`);
  }
  return text;
}

/** BAD_USER_INPUT for a list in a filter that is longer than a page. */
function refuseLongLists(filter: object, argument: string): void {
  for (const [field, value] of Object.entries(filter)) {
    if (Array.isArray(value) && value.length > MOST_VALUES) {
      throw badUserInput(`${argument}.${field}`, `at most ${MOST_VALUES} values, not ${value.length}.`);
    }
  }
}

const LONGEST_SEARCH = 200;
const MOST_VALUES = 100;
