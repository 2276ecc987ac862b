import type { Article } from '../../../entities/article.ts';
import type { Quote } from '../../../entities/quote.ts';
import type { Speaker } from '../../../entities/speaker.ts';
import { encodeId } from '../../../schema/ids.ts';
import { bestName } from '../../../schema/names.ts';
import type { Database } from '../../store/database.ts';
import type { ArticleFilter, QuoteFilter, SpeakerFilter } from '../../store/filters.ts';
import {
  type ArticleOrder,
  findArticles,
  findQuotes,
  findSpeakers,
  type QuoteOrder,
  type SpeakerOrder,
} from '../../store/find.ts';
import type { Found, Page, PageRequest } from '../../store/keyset.ts';
import { createLoaders, type Loaders } from '../../store/loaders.ts';

/** Quotes that pass the filter, with what stands around them, a page of the database at a time: memory does not grow. */
export async function* quoteRecords(
  { database, languages }: ExportContext,
  filter: QuoteFilter,
  order: QuoteOrder,
): AsyncGenerator<QuoteRecord[]> {
  for await (const { keys, loaders } of pages(database, (page) => findQuotes(database, filter, order, page))) {
    const quotes = (await loaders.quote.loadMany(keys)).filter(isRow<Quote>);
    yield await Promise.all(quotes.map((quote) => quoteRecord(quote, loaders, languages)));
  }
}

/** Articles likewise. */
export async function* articleRecords(
  { database }: ExportContext,
  filter: ArticleFilter,
  order: ArticleOrder,
): AsyncGenerator<ArticleRecord[]> {
  for await (const { keys, loaders } of pages(database, (page) => findArticles(database, filter, order, page))) {
    const articles = (await loaders.article.loadMany(keys)).filter(isRow<Article>);
    yield await Promise.all(
      articles.map(async (article) => ({
        id: encodeId('Article', article.id),
        title: article.title,
        url: article.url,
        source: (await loaders.source.load(article.sourceId))?.name ?? null,
        language: article.language,
        byline: article.byline,
        publishedAt: moment(article.publishedAt),
        countries: await loaders.articleCountries.load(article.id),
        quoteCount: article.quoteCount,
      })),
    );
  }
}

/** People likewise. */
export async function* personRecords(
  { database, languages }: ExportContext,
  filter: SpeakerFilter,
  order: SpeakerOrder,
): AsyncGenerator<PersonRecord[]> {
  for await (const { keys, loaders } of pages(database, (page) => findSpeakers(database, filter, order, page))) {
    const people = (await loaders.speaker.loadMany(keys)).filter(isRow<Speaker>);
    yield people.map((person) => ({
      id: encodeId('Person', person.id),
      name: bestName(person.names, person.name, null, languages),
      names: person.names.map(({ name }) => name),
      role: person.role,
      country: person.countryCode,
      quoteCount: person.quoteCount,
    }));
  }
}

/** All pages of a list, each with loaders of its own, which forget what they read with it. */
async function* pages(
  database: Database,
  find: (page: PageRequest) => Promise<Page<Found>>,
): AsyncGenerator<{ keys: number[]; loaders: Loaders }> {
  let after: PageRequest['after'] = null;
  for (;;) {
    const { rows, hasNextPage } = await find({ size: PAGE, fromEnd: false, after, before: null });
    if (rows.length > 0) yield { keys: rows.map(({ key }) => key), loaders: createLoaders(database) };
    if (!hasNextPage) return;
    after = rows.at(-1)!.place;
  }
}

const PAGE = 500;

/** One quote as exports give it. */
export async function quoteRecord(quote: Quote, loaders: Loaders, languages: string[]): Promise<QuoteRecord> {
  const [speaker, about, article, source] = await Promise.all([
    quote.speakerId === null ? null : loaders.speaker.load(quote.speakerId),
    loaders.aboutCountries.load(quote.id),
    loaders.article.load(quote.articleId),
    loaders.source.load(quote.sourceId),
  ]);
  return {
    id: encodeId('Quote', quote.id),
    text: quote.text,
    kind: quote.kind,
    language: quote.language,
    speaker: speaker === null ? null : bestName(speaker.names, speaker.name, null, languages),
    speakerId: speaker === null ? null : encodeId(speaker.kind === 'PERSON' ? 'Person' : 'Organization', speaker.id),
    speakerRole: speaker?.role ?? null,
    speakerCountry: quote.speakerCountryCode,
    aboutCountries: about.map(({ countryCode }) => countryCode),
    cue: quote.cue,
    confidence: quote.confidence,
    publishedAt: moment(quote.publishedAt),
    source: source?.name ?? null,
    articleTitle: article?.title ?? null,
    articleUrl: article?.url ?? null,
    articleId: encodeId('Article', quote.articleId),
    start: quote.start,
    end: quote.end,
    reviewStatus: quote.reviewStatus ?? 'UNREVIEWED',
    vanishedAt: quote.vanishedAt === 0 ? null : moment(quote.vanishedAt),
  };
}

const moment = (milliseconds: number | null): string | null =>
  milliseconds === null ? null : new Date(milliseconds).toISOString();

const isRow = <Row>(row: Row | Error | null): row is Row => row !== null && !(row instanceof Error);

/** Where records come from, and the languages that their reader wants names in, best first. */
export interface ExportContext {
  database: Database;
  languages: string[];
}

/** A quote as exports and feeds give it; ids as GraphQL has them, times as ISO 8601 UTC, offsets in UTF-16 code units. */
export interface QuoteRecord {
  id: string;
  text: string;
  kind: string;
  language: string;
  speaker: string | null;
  speakerId: string | null;
  speakerRole: string | null;
  speakerCountry: string | null;
  aboutCountries: string[];
  cue: string | null;
  confidence: number;
  publishedAt: string | null;
  source: string | null;
  articleTitle: string | null;
  articleUrl: string | null;
  articleId: string;
  start: number;
  end: number;
  reviewStatus: string;
  /** When its article was first seen without it; null: it stands there. */
  vanishedAt: string | null;
}

export interface ArticleRecord {
  id: string;
  title: string | null;
  url: string | null;
  source: string | null;
  language: string;
  byline: string | null;
  publishedAt: string | null;
  countries: string[];
  quoteCount: number;
}

export interface PersonRecord {
  id: string;
  name: string;
  names: string[];
  role: string | null;
  country: string | null;
  quoteCount: number;
}
