import { addressKey } from '../text/addresses.ts';
import type { Connection } from './database.ts';
import type { ArticleFilter, QuoteFilter, SpeakerFilter } from './filters.ts';
import { findByIdentity, type Named } from './identities.ts';
import { keptTotal } from './keptCounts.ts';
import {
  type Branch,
  countList,
  type Found,
  type FoundWithCount,
  findPage,
  type Page,
  type PageRequest,
  type PlaceShape,
} from './keyset.ts';
import { foldedName } from './names.ts';
import { phraseConditions } from './phrases.ts';
import {
  MOST_BRANCHES,
  NEVER,
  oneOf,
  oneSpeakerOf,
  quoteBranches,
  quoteConditions,
  timeConditions,
} from './quoteList.ts';
import { matchingKeys } from './search.ts';
import { bounded, type Sql, sql, words } from './sql.ts';

/** The orders of lists, each with the shape of its places (for checking cursors). A place of another shape throws a TypeError. */
export const ORDERS = {
  quotes: {
    PUBLISHED_DESC: ['integer', 'integer'],
    PUBLISHED_ASC: ['integer', 'integer'],
    /** As they stand in the text of their article: for lists that are filtered by article. */
    TEXT_ASC: ['integer', 'integer', 'integer', 'integer'],
  },
  articles: { PUBLISHED_DESC: ['integer', 'integer'], PUBLISHED_ASC: ['integer', 'integer'] },
  speakers: { QUOTE_COUNT_DESC: ['integer', 'integer'], NAME_ASC: ['text', 'integer'] },
  sources: { QUOTE_COUNT_DESC: ['integer', 'integer'], NAME_ASC: ['text', 'integer'] },
  countries: { QUOTE_COUNT_DESC: ['integer', 'text'], CODE_ASC: ['text'] },
  countrySpeakers: { QUOTE_COUNT_DESC: ['integer', 'integer'], QUOTE_COUNT_ASC: ['integer', 'integer'] },
  discussedCountries: { QUOTE_COUNT_DESC: ['integer', 'text'], QUOTE_COUNT_ASC: ['integer', 'text'] },
  feeds: { ADDED_ASC: ['integer'], ADDED_DESC: ['integer'] },
  webhooks: { ADDED_ASC: ['integer'], ADDED_DESC: ['integer'] },
} as const satisfies Record<string, Record<string, PlaceShape>>;

/** Keys of quotes in order. */
export function findQuotes(
  connection: Connection,
  filter: QuoteFilter,
  order: QuoteOrder,
  page: PageRequest,
): Promise<Page<Found>> {
  const branches = order === 'TEXT_ASC' ? [inTextOrder(connection, filter)] : quoteBranches(connection, filter);
  return findPage(
    connection,
    { branches, isDescending: order === 'PUBLISHED_DESC', shape: ORDERS.quotes[order] },
    page,
  );
}

/** How many quotes pass a filter: from the kept counts where they answer it, else counted. */
export async function countQuotes(connection: Connection, filter: QuoteFilter): Promise<number> {
  const kept = keptTotal(filter, connection.dialect);
  if (kept === null) return countList(connection, { branches: quoteBranches(connection, filter) });
  const [row] = await connection.query<{ count: number | null }>(bounded(kept));
  return row?.count ?? 0;
}

/** Keys of articles in order. */
export function findArticles(
  connection: Connection,
  filter: ArticleFilter,
  order: ArticleOrder,
  page: PageRequest,
): Promise<Page<Found>> {
  const branches = articleBranches(connection, filter);
  return findPage(
    connection,
    { branches, isDescending: order === 'PUBLISHED_DESC', shape: ORDERS.articles[order] },
    page,
  );
}

export function countArticles(connection: Connection, filter: ArticleFilter): Promise<number> {
  return countList(connection, { branches: articleBranches(connection, filter) });
}

/** The key of the article at an address, whichever form of it (src/text/addresses.ts); null when there is none. */
export async function findArticleByUrl(connection: Connection, url: string): Promise<number | null> {
  return (await findNamedByUrl(connection, url))?.articleId ?? null;
}

/** The article at an address, or the withdrawal of the one that was there; null when there was none. */
export async function findNamedByUrl(connection: Connection, url: string): Promise<Named | null> {
  const key = addressKey(url);
  return key === null ? null : findByIdentity(connection, [key]);
}

/** Keys of people, or of organizations, in order. */
export function findSpeakers(
  connection: Connection,
  filter: SpeakerFilter,
  order: SpeakerOrder,
  page: PageRequest,
): Promise<Page<Found>> {
  const isByCount = order === 'QUOTE_COUNT_DESC';
  const branches = speakerBranches(connection, filter, isByCount ? 's."quoteCount"' : 's."sortName"');
  return findPage(connection, { branches, isDescending: isByCount, shape: ORDERS.speakers[order] }, page);
}

export function countSpeakers(connection: Connection, filter: SpeakerFilter): Promise<number> {
  return countList(connection, { branches: speakerBranches(connection, filter, 's."quoteCount"') });
}

/** Codes of countries in order. `search`: in a name in any language, the last word may be begun only. */
export function findCountries(
  connection: Connection,
  filter: CountryFilter,
  order: CountryOrder,
  page: PageRequest,
): Promise<Page<Found<string>>> {
  const branches = [countryBranch(connection, filter, order)];
  return findPage(connection, { branches, isDescending: false, shape: ORDERS.countries[order] }, page);
}

export function countCountries(connection: Connection, filter: CountryFilter): Promise<number> {
  return countList(connection, { branches: [countryBranch(connection, filter, 'CODE_ASC')] });
}

/** Keys of sources in order. */
export function findSources(
  connection: Connection,
  filter: SourceFilter,
  order: SourceOrder,
  page: PageRequest,
): Promise<Page<Found>> {
  const isByCount = order === 'QUOTE_COUNT_DESC';
  const columns = [isByCount ? '"quoteCount"' : '"sortName"', '"id"'];
  const where = sourceConditions(connection, filter);
  const branch = { from: words('source'), where, columns, isServed: where.length === 0 };
  return findPage(connection, { branches: [branch], isDescending: isByCount, shape: ORDERS.sources[order] }, page);
}

export function countSources(connection: Connection, filter: SourceFilter): Promise<number> {
  const where = sourceConditions(connection, filter);
  return countList(connection, { branches: [{ from: words('source'), where, columns: ['"id"'] }] });
}

/** Keys of feeds in the order in which they were added. */
export function findFeeds(connection: Connection, order: AddedOrder, page: PageRequest): Promise<Page<Found>> {
  return findPage(
    connection,
    { branches: [FEEDS], isDescending: order === 'ADDED_DESC', shape: ORDERS.feeds[order] },
    page,
  );
}

export function countFeeds(connection: Connection): Promise<number> {
  return countList(connection, { branches: [FEEDS] });
}

/** Keys of webhooks likewise. */
export function findWebhooks(connection: Connection, order: AddedOrder, page: PageRequest): Promise<Page<Found>> {
  return findPage(
    connection,
    { branches: [WEBHOOKS], isDescending: order === 'ADDED_DESC', shape: ORDERS.webhooks[order] },
    page,
  );
}

export function countWebhooks(connection: Connection): Promise<number> {
  return countList(connection, { branches: [WEBHOOKS] });
}

/** Keys of who speaks about a country, in order. */
export async function findSpeakersAbout(
  connection: Connection,
  countryCode: string,
  order: CountOrder,
  page: PageRequest,
): Promise<Page<FoundWithCount>> {
  const branches = [speakersAbout(countryCode)];
  const found = await findPage<number>(
    connection,
    { branches, isDescending: order === 'QUOTE_COUNT_DESC', shape: ORDERS.countrySpeakers[order] },
    page,
  );
  return { ...found, rows: found.rows.map((row) => ({ ...row, quoteCount: row.place[0] as number })) };
}

export function countSpeakersAbout(connection: Connection, countryCode: string): Promise<number> {
  return countList(connection, { branches: [speakersAbout(countryCode)] });
}

/** Codes of the countries that a speaker talks about, in order. */
export async function findCountriesDiscussed(
  connection: Connection,
  speakerId: number,
  order: CountOrder,
  page: PageRequest,
): Promise<Page<FoundWithCount<string>>> {
  const branches = [countriesDiscussed(speakerId)];
  const found = await findPage<string>(
    connection,
    { branches, isDescending: order === 'QUOTE_COUNT_ASC', shape: ORDERS.discussedCountries[order] },
    page,
  );
  return { ...found, rows: found.rows.map((row) => ({ ...row, quoteCount: -(row.place[0] as number) })) };
}

export function countCountriesDiscussed(connection: Connection, speakerId: number): Promise<number> {
  return countList(connection, { branches: [countriesDiscussed(speakerId)] });
}

function inTextOrder(connection: Connection, filter: QuoteFilter): Branch {
  const where = quoteConditions(connection, filter);
  // Beside the article: that they are not rejected.
  const isServed = filter.article != null && where.length === 2;
  return { from: words('quote q'), where, columns: ['q."articleId"', 'q."start"', 'q."end"', 'q."id"'], isServed };
}

function articleBranches(connection: Connection, filter: ArticleFilter): Branch[] {
  const { source, language, country, speaker } = filter;
  const conditions = timeConditions('a', filter);
  if (source != null) conditions.push(oneOf('a."sourceId"', source));
  if (language != null) conditions.push(oneOf('a."language"', language));
  if (speaker != null)
    conditions.push(
      sql`a."id" IN (SELECT "articleId" FROM article_speaker WHERE ${oneSpeakerOf('"speakerId"', speaker)})`,
    );
  if (filter.search != null) {
    const keys = matchingKeys(connection, 'article_search', filter.search);
    conditions.push(keys === null ? NEVER : sql`a."id" IN (${keys})`);
    conditions.push(...phraseConditions(connection.dialect, ['a."title"', 'a."text"'], filter.search));
  }
  const inOrder = { from: words('article a'), columns: ['a."orderedAt"', 'a."id"'] };
  if (country == null) return [{ ...inOrder, where: conditions, isServed: conditions.length === 0 }];
  if (country.length === 0 || country.length > MOST_BRANCHES || filter.search != null) {
    const named = sql`a."id" IN (SELECT "articleId" FROM article_country WHERE ${oneOf('"countryCode"', country)})`;
    return [{ ...inOrder, where: [named, ...conditions] }];
  }
  return country.map((code) => ({
    from: words(conditions.length === 0 ? 'article_country c' : 'article_country c CROSS JOIN article a'),
    where: [
      sql`c."countryCode" = ${code}`,
      ...(conditions.length === 0 ? [] : [words('a."id" = c."articleId"'), ...conditions]),
    ],
    columns: ['c."orderedAt"', 'c."articleId"'],
    isServed: conditions.length === 0,
  }));
}

function speakerBranches(connection: Connection, filter: SpeakerFilter, column: string): Branch[] {
  const { kind, country, aboutCountry, search } = filter;
  const where = [sql`s."kind" = ${kind}`, words('s."isNobody" = FALSE')];
  if (aboutCountry != null) {
    const about = oneOf('"countryCode"', aboutCountry);
    where.push(sql`s."id" IN (SELECT "speakerId" FROM speaker_country WHERE ${about} AND "quoteCount" > 0)`);
  }
  if (search != null) {
    const keys = matchingKeys(connection, 'speaker_search', search, { lastMayBeBegun: true });
    where.push(keys === null ? NEVER : sql`s."id" IN (SELECT "speakerId" FROM speaker_name WHERE "id" IN (${keys}))`);
  }
  // A country's speakers have an index by their quotes only.
  // Beside the kind: that it is somebody.
  const isServed = where.length === 2 && (country == null || column === 's."quoteCount"');
  const inOrder = { from: words('speaker s'), columns: [column, 's."id"'], isServed };
  if (country == null) return [{ ...inOrder, where }];
  if (country.length === 0 || country.length > MOST_BRANCHES)
    return [{ ...inOrder, where: [...where, oneOf('s."countryCode"', country)], isServed: false }];
  return country.map((code) => ({ ...inOrder, where: [sql`s."countryCode" = ${code}`, ...where] }));
}

/** Most quotes first, then by code, or by code alone: the count is negated so that both columns go one way. There are few countries to sort. */
function countryBranch(connection: Connection, { search }: CountryFilter, order: CountryOrder): Branch {
  const where: Sql[] = [];
  if (search != null) {
    const keys = matchingKeys(connection, 'country_search', search, { lastMayBeBegun: true });
    where.push(keys === null ? NEVER : sql`"code" IN (SELECT "countryCode" FROM country_name WHERE "id" IN (${keys}))`);
  }
  const columns = order === 'CODE_ASC' ? ['"code"'] : ['-"quoteCount"', '"code"'];
  return { from: words('country'), where, columns, isServed: where.length === 0 };
}

/** Sources are few: their names are looked through. Each word must begin one of the name. */
function sourceConditions({ dialect }: Connection, { search }: SourceFilter): Sql[] {
  if (search == null) return [];
  const asked = foldedName(search)
    .split(' ')
    .filter((word) => word !== '');
  if (asked.length === 0) return [NEVER];
  const place = words(dialect === 'sqlite' ? 'instr' : 'strpos');
  return asked.slice(0, 10).map((word) => sql`${place}(' ' || "sortName", ${` ${word}`}) > 0`);
}

function speakersAbout(countryCode: string): Branch {
  return {
    from: words('speaker_country'),
    where: [sql`"countryCode" = ${countryCode}`],
    columns: ['"quoteCount"', '"speakerId"'],
    isServed: true,
  };
}

function countriesDiscussed(speakerId: number): Branch {
  return {
    from: words('speaker_country'),
    where: [sql`"speakerId" = ${speakerId}`],
    columns: ['-"quoteCount"', '"countryCode"'],
    isServed: true,
  };
}

const FEEDS: Branch = { from: words('feed'), where: [], columns: ['"id"'], isServed: true };
const WEBHOOKS: Branch = { from: words('webhook'), where: [], columns: ['"id"'], isServed: true };

export type QuoteOrder = keyof typeof ORDERS.quotes;
export type ArticleOrder = keyof typeof ORDERS.articles;
export type SpeakerOrder = keyof typeof ORDERS.speakers;
export type SourceOrder = keyof typeof ORDERS.sources;
export type AddedOrder = keyof typeof ORDERS.feeds;
export type CountryOrder = keyof typeof ORDERS.countries;
export type CountOrder = keyof typeof ORDERS.countrySpeakers;

export interface CountryFilter {
  search?: string | null;
}

/** `search`: in the name, each word may be begun only. */
export interface SourceFilter {
  search?: string | null;
}
