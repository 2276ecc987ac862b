import DataLoader from 'dataloader';
import { Article } from '../../entities/article.ts';
import { ArticleRevision } from '../../entities/articleRevision.ts';
import { AuditEntry } from '../../entities/auditEntry.ts';
import { Country } from '../../entities/country.ts';
import type { CountryName } from '../../entities/countryName.ts';
import { Feed } from '../../entities/feed.ts';
import { Quote } from '../../entities/quote.ts';
import { QuoteCountry } from '../../entities/quoteCountry.ts';
import { Source } from '../../entities/source.ts';
import type { Speaker } from '../../entities/speaker.ts';
import type { SpeakerSuggestion } from '../../entities/speakerSuggestion.ts';
import { Webhook } from '../../entities/webhook.ts';
import type { CatalogueOffice } from '../catalogue/entry.ts';
import type { SpeakerKind } from '../extraction.ts';
import { readOffices } from './catalogue.ts';
import { type ArticleCopy, type AskedCopies, findCopies } from './copies.ts';
import { countryNames } from './countries.ts';
import type { Database } from './database.ts';
import { quotesPerDay } from './feeds.ts';
import { ISO_COUNTRIES } from './isoCountries.ts';
import { type AskedRole, MOST_ROLES, readRoles, rolesOfTheDay, type SeenOnDay, type SeenRole } from './roles.ts';
import { columnsOf, type Plain, rowOf } from './rows.ts';
import { readSpeakers } from './speakers.ts';
import { bounded, joined, list, type Sql, sql } from './sql.ts';
import { type AskedUtterance, findUtterances } from './utterances.ts';

/** Batched reads for one request: each loader makes one statement of all keys asked for at once, bounded by their number. */
export function createLoaders(database: Database): Loaders {
  const read = <Row extends object>(statement: Sql) => database.query<Row>(bounded(statement));
  const one = <Row extends { id: number }>(entity: new () => Row, table: Sql) =>
    loader<number, Row | null>(async (ids) => {
      const rows = await read<Plain>(
        sql`SELECT ${columnsOf(database, entity)} FROM ${table} WHERE "id" IN (${list(ids)})`,
      );
      return single(
        rows.map((row) => rowOf(database, entity, row)),
        ({ id }) => id,
      );
    });
  const speaker = loader<number, Speaker | null>(async (ids) => {
    const speakers = await readSpeakers(database, ids);
    return (id) => speakers.get(id) ?? null;
  });
  const speakersIn = (kind: SpeakerKind) =>
    loader<number, Speaker[]>(async (articleIds) => {
      const links = await read<{ articleId: number; speakerId: number }>(sql`
        SELECT l."articleId", l."speakerId" FROM article_speaker l JOIN speaker s ON s."id" = l."speakerId"
        WHERE l."articleId" IN (${list(articleIds)}) AND s."kind" = ${kind} AND s."isNobody" = FALSE ORDER BY l."articleId", l."position"`);
      const speakers = await speaker.loadMany(links.map(({ speakerId }) => speakerId));
      return grouped(links.map(({ articleId }, index) => [articleId, speakers[index] as Speaker]));
    });

  return {
    quote: one(Quote, sql`quote`),
    alsoIn: new DataLoader(
      async (asked) => {
        const found = await findUtterances(database, [...asked]);
        return asked.map((_, place) => found.get(place) ?? []);
      },
      { cacheKeyFn: ({ utterance, articleId, most }) => `${utterance} ${articleId} ${most}` as never },
    ),
    articleCopies: new DataLoader((asked) => findCopies(database, [...asked]), {
      cacheKeyFn: ({ articleId, most }) => `${articleId} ${most}` as never,
      maxBatchSize: 100,
    }),
    changedFrom: loader(async (ids) => {
      const rows = await read<{ id: number; changedToId: number }>(
        sql`SELECT "id", "changedToId" FROM quote WHERE "changedToId" IN (${list(ids)}) ORDER BY "vanishedAt"`,
      );
      const formers = new Map(rows.map(({ id, changedToId }) => [changedToId, id]));
      return (id) => formers.get(id) ?? null;
    }),
    articleRevisions: loader(async (ids) => {
      const rows = await read<Plain>(sql`
        SELECT ${columnsOf(database, ArticleRevision)} FROM article_revision WHERE "articleId" IN (${list(ids)}) ORDER BY "articleId", "number"`);
      return grouped(rows.map((row) => rowOf(database, ArticleRevision, row)).map((row) => [row.articleId, row]));
    }),
    articleRevisedAt: loader(async (ids) => {
      const rows = await read<{ id: number; revisedAt: number }>(sql`
        SELECT "articleId" AS "id", max("replacedAt") AS "revisedAt" FROM article_revision WHERE "articleId" IN (${list(ids)}) GROUP BY "articleId"`);
      const times = new Map(rows.map(({ id, revisedAt }) => [id, revisedAt]));
      return (id) => times.get(id) ?? null;
    }),
    article: one(Article, sql`article`),
    source: one(Source, sql`source`),
    feed: one(Feed, sql`feed`),
    feedQuotesPerDay: loader(async (feedIds) => {
      const found = await quotesPerDay(database, feedIds);
      return (feedId) => found.get(feedId) ?? null;
    }),
    webhook: one(Webhook, sql`webhook`),
    auditEntry: one(AuditEntry, sql`audit_entry`),
    suggestion: loader(async (pairs) => {
      const keys = pairs.map(
        (pair) => sql`(CAST(${Number(pair.split(' ')[0])} AS bigint), CAST(${Number(pair.split(' ')[1])} AS bigint))`,
      );
      const rows = await read<SpeakerSuggestion>(sql`
        SELECT "oneId", "otherId", "score", "evidence" FROM speaker_suggestion WHERE ("oneId", "otherId") IN (VALUES ${joined(keys, ', ')})`);
      return single(rows, ({ oneId, otherId }) => `${oneId} ${otherId}`);
    }),
    undoing: loader(async (ids) => {
      const rows = await read<{ id: number; undoesId: number }>(
        sql`SELECT "id", "undoesId" FROM audit_entry WHERE "undoesId" IN (${list(ids)})`,
      );
      const undoings = new Map(rows.map(({ id, undoesId }) => [undoesId, id]));
      return (id) => undoings.get(id) ?? null;
    }),
    editor: loader(async (ids) => {
      const rows = await read<{ id: number; name: string | null }>(
        sql`SELECT "id", "name" FROM token WHERE "id" IN (${list(ids)})`,
      );
      return single(rows, ({ id }) => id);
    }),
    speaker,
    offices: loader(async (speakerIds) => {
      const offices = await readOffices(database, speakerIds);
      return (id) => offices.get(id) ?? [];
    }),
    roles: loader(async (speakerIds) => {
      const roles = await readRoles(database, speakerIds, MOST_ROLES);
      return (id) => roles.get(id) ?? [];
    }),
    roleOfTheDay: new DataLoader(
      async (asked) => {
        const found = await rolesOfTheDay(database, [...asked]);
        return asked.map((_, place) => found.get(place) ?? null);
      },
      { cacheKeyFn: ({ articleId, speakerId }) => `${articleId} ${speakerId}` as never },
    ),
    aboutCountries: loader(async (quoteIds) => {
      const rows = await read<Plain>(sql`
        SELECT ${columnsOf(database, QuoteCountry)} FROM quote_country WHERE "quoteId" IN (${list(quoteIds)}) ORDER BY "quoteId", "position"`);
      return grouped(rows.map((row) => rowOf(database, QuoteCountry, row)).map((row) => [row.quoteId, row]));
    }),
    articleText: loader(async (ids) => {
      const rows = await read<{ id: number; text: string }>(
        sql`SELECT "id", "text" FROM article WHERE "id" IN (${list(ids)})`,
      );
      const texts = new Map(rows.map(({ id, text }) => [id, text]));
      return (id) => texts.get(id) ?? null;
    }),
    articlePeople: speakersIn('PERSON'),
    articleOrganizations: speakersIn('ORGANIZATION'),
    articleCountries: loader(async (ids) => {
      const rows = await read<{ articleId: number; countryCode: string }>(sql`
        SELECT "articleId", "countryCode" FROM article_country WHERE "articleId" IN (${list(ids)}) ORDER BY "articleId", "position"`);
      return grouped(rows.map(({ articleId, countryCode }) => [articleId, countryCode]));
    }),
    country: loader(async () => (code) => COUNTRIES.get(code) ?? null),
    countryNames: loader(async () => countryNames),
    countryQuoteCount: loader(async (codes) => {
      const rows = await read<{ code: string; quoteCount: number }>(
        sql`SELECT "code", "quoteCount" FROM country WHERE "code" IN (${list(codes)})`,
      );
      const counts = new Map(rows.map(({ code, quoteCount }) => [code, quoteCount]));
      return (code) => counts.get(code) ?? 0;
    }),
  };
}

/** Makes loaders read anew, after something was changed. */
export function forgetAll(loaders: Loaders): void {
  for (const loader of Object.values(loaders)) loader.clearAll();
}

const COUNTRIES = new Map(ISO_COUNTRIES.map((row) => [row.code, Object.assign(new Country(), row)]));

/** A loader from a read of many keys that gives what each has. */
function loader<Key, Value>(read: (keys: Key[]) => Promise<(key: Key) => Value>): DataLoader<Key, Value> {
  return new DataLoader(async (keys) => keys.map(await read([...keys])), { maxBatchSize: 1000 });
}

function single<Key, Row>(rows: Row[], keyOf: (row: Row) => Key): (key: Key) => Row | null {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return (key) => byKey.get(key) ?? null;
}

function grouped<Key, Value>(pairs: [Key, Value][]): (key: Key) => Value[] {
  const byKey = new Map<Key, Value[]>();
  for (const [key, value] of pairs) {
    const values = byKey.get(key);
    if (values === undefined) byKey.set(key, [value]);
    else values.push(value);
  }
  return (key) => byKey.get(key) ?? [];
}

/** Rows are instances of their entity class, so that GraphQL knows a Person from an Organization. A key without a row gives null. */
export interface Loaders {
  quote: DataLoader<number, Quote | null>;
  /** Keys of the quotes that are the same words in other articles, the first published first. */
  alsoIn: DataLoader<AskedUtterance, number[]>;
  /** How many quotes a day the looks at a feed brought; null where they do not tell yet. */
  feedQuotesPerDay: DataLoader<number, number | null>;
  /** The key of the quote that stood in its place with other words; by quote. */
  changedFrom: DataLoader<number, number | null>;
  /** What an article said before it changed, the oldest first; by article. */
  articleRevisions: DataLoader<number, ArticleRevision[]>;
  /** When an article was first seen as it is now; null where it never changed; by article. */
  articleRevisedAt: DataLoader<number, number | null>;
  /** The countries that a quote is about, in the order found; by quote. */
  aboutCountries: DataLoader<number, QuoteCountry[]>;
  /** Without `text`. */
  article: DataLoader<number, Article | null>;
  /** Articles of other outlets with much the same text, the first published first. */
  articleCopies: DataLoader<AskedCopies, ArticleCopy[]>;
  /** By article; null for no article. */
  articleText: DataLoader<number, string | null>;
  /** People (not organizations) that an article speaks of, in order of appearance; by article. */
  articlePeople: DataLoader<number, Speaker[]>;
  /** Organizations likewise. */
  articleOrganizations: DataLoader<number, Speaker[]>;
  /** Codes of the countries that an article names, in order of appearance; by article. */
  articleCountries: DataLoader<number, string[]>;
  source: DataLoader<number, Source | null>;
  feed: DataLoader<number, Feed | null>;
  webhook: DataLoader<number, Webhook | null>;
  auditEntry: DataLoader<number, AuditEntry | null>;
  /** Two who may be one, by the keys of both with a blank between them. */
  suggestion: DataLoader<string, SpeakerSuggestion | null>;
  /** The key of the entry that takes another back; by that one. */
  undoing: DataLoader<number, number | null>;
  /** Whose token it is; by the token's number. */
  editor: DataLoader<number, { id: number; name: string | null } | null>;
  /** Person or Organization, with `names`: no further statement. The id of one that was merged gives the one that stayed. */
  speaker: DataLoader<number, Speaker | null>;
  /** The offices that the catalogue gives; by speaker. */
  offices: DataLoader<number, CatalogueOffice[]>;
  /** What articles call speakers, the latest first, at most a hundred; by speaker. */
  roles: DataLoader<number, SeenRole[]>;
  /** What a speaker is in an article, or was in others near it. */
  roleOfTheDay: DataLoader<AskedRole, SeenOnDay | null>;
  /** From memory, no statement; `quoteCount` is not filled. */
  country: DataLoader<string, Country | null>;
  /** Names in every language that we have, from memory, no statement. */
  countryNames: DataLoader<string, Pick<CountryName, 'name' | 'language'>[]>;
  /** Quotes about a country. */
  countryQuoteCount: DataLoader<string, number>;
}
