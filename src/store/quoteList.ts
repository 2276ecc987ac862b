import type { Connection } from './database.ts';
import type { QuoteFilter, ReviewStatus } from './filters.ts';
import type { Branch } from './keyset.ts';
import { leadsTo } from './mergeSpeakers.ts';
import { phraseConditions } from './phrases.ts';
import { matchingKeys } from './search.ts';
import { joined, list, type Sql, type SqlValue, sql, words } from './sql.ts';

/**
 * The quotes that pass a filter, as branches in time order. What one index can serve together with the order leads: one branch
 * for each of its values; the rest are conditions on the rows met.
 */
export function quoteBranches(connection: Connection, filter: QuoteFilter): Branch[] {
  const { reviewStatus, vanished, ...others } = filter;
  if (vanished === true) return [vanishedBranch(connection, filter)];
  if (reviewStatus == null) return unrejectedBranches(connection, filter);
  // What editors have looked at is little, and has an index of its own.
  const looked = [...new Set(reviewStatus)].map((status) =>
    status === 'UNREVIEWED'
      ? unrejectedBranches(connection, { ...others, reviewStatus: ['UNREVIEWED'] })
      : [reviewedBranch(connection, status, others)],
  );
  return looked.length === 0 ? [{ ...TIME_ORDERED, where: [NEVER] }] : looked.flat();
}

/** They are few, and have an index of their own. */
function vanishedBranch(connection: Connection, filter: QuoteFilter): Branch {
  return { ...TIME_ORDERED, where: quoteConditions(connection, filter) };
}

function reviewedBranch(connection: Connection, status: ReviewStatus, others: QuoteFilter): Branch {
  const conditions = otherConditions(connection, { ...others, reviewStatus: [status] });
  return { ...TIME_ORDERED, where: [sql`q."reviewStatus" = ${status}`, words('q."vanishedAt" = 0'), ...conditions] };
}

/** Those that nobody rejected; `reviewStatus` may be UNREVIEWED only. Conditions are one at least: that they are not rejected. */
function unrejectedBranches(connection: Connection, filter: QuoteFilter): Branch[] {
  const { aboutCountry, speaker, ...others } = filter;
  if (mayLead(filter, aboutCountry)) {
    const withSpeaker =
      mayLead(filter, speaker) && aboutCountry.length * speaker.length <= MOST_BRANCHES ? speaker : null;
    const { reviewStatus } = others;
    const conditions = [
      ...(reviewStatus == null ? [] : reviewConditions(reviewStatus)),
      ...otherConditions(connection, withSpeaker === null ? { speaker, ...others } : others),
    ];
    return aboutCountry.flatMap((code) =>
      (withSpeaker ?? [null]).map((key) => ({
        from: words(conditions.length === 0 ? 'quote_country c' : 'quote_country c CROSS JOIN quote q'),
        where: [
          sql`c."countryCode" = ${code}`,
          words('c."isLeftOut" = FALSE'),
          ...(key === null ? [] : [sql`c."speakerId" = ${leadsTo(key)}`]),
          ...(conditions.length === 0 ? [] : [words('q."id" = c."quoteId"'), ...conditions]),
        ],
        columns: ['c."orderedAt"', 'c."quoteId"'],
        isServed: conditions.length === 0,
      })),
    );
  }
  for (const [field, column] of LEADS) {
    const values: SqlValue[] | null | undefined = filter[field];
    if (!mayLead(filter, values)) continue;
    const conditions = quoteConditions(connection, { ...filter, [field]: null });
    const isServed = conditions.length === 1;
    return values.map((value) => ({
      ...TIME_ORDERED,
      where: [sql`${words(column)} = ${field === 'speaker' ? leadsTo(value as number) : value}`, ...conditions],
      isServed,
    }));
  }
  const conditions = quoteConditions(connection, filter);
  return [{ ...TIME_ORDERED, where: conditions, isServed: conditions.length === 1 }];
}

/** The conditions of a filter on `quote q`. */
export function quoteConditions(connection: Connection, filter: QuoteFilter): Sql[] {
  const { reviewStatus = null, vanished } = filter;
  const standing = vanished === true ? vanishedConditions(reviewStatus) : reviewConditions(reviewStatus);
  return [...standing, ...otherConditions(connection, filter)];
}

/** Those that vanished and nobody had rejected; `reviewStatus` may ask for others. */
function vanishedConditions(reviewStatus: ReviewStatus[] | null): Sql[] {
  const asked = reviewStatus ?? ['UNREVIEWED', 'CONFIRMED', 'CORRECTED'];
  return [words('q."vanishedAt" > 0'), oneOf(`COALESCE(q."reviewStatus", 'UNREVIEWED')`, asked)];
}

/**
 * The conditions of a filter on `q`, quotes in a stretch of ids, without those that editors rejected, whatever it says. What is looked up in
 * other tables is looked up for these quotes alone: the stretch is short, and the tables may be long.
 */
export function arrivalConditions(connection: Connection, filter: QuoteFilter, range: IdRange): Sql[] {
  return [
    words('q."isLeftOut" = FALSE'),
    ...reviewConditions(filter.reviewStatus ?? null),
    ...otherConditions(connection, filter, range),
  ];
}

/** Null: everything but what editors rejected. Written as the indexes have it: both databases take these for it. */
function reviewConditions(reviewStatus: ReviewStatus[] | null): Sql[] {
  const unrejected = words(reviewStatus?.includes('REJECTED') ? 'q."vanishedAt" = 0' : 'q."isLeftOut" = FALSE');
  if (reviewStatus === null) return [unrejected];
  const asked = oneOf(`COALESCE(q."reviewStatus", 'UNREVIEWED')`, reviewStatus);
  return [unrejected, asked];
}

/** All but what editors said. */
function otherConditions(connection: Connection, filter: QuoteFilter, range: IdRange | null = null): Sql[] {
  const conditions: Sql[] = [];
  for (const [field, column] of COLUMNS) {
    const values = filter[field];
    if (values != null)
      conditions.push(field === 'speaker' ? oneSpeakerOf(column, filter.speaker!) : oneOf(column, values));
  }
  if (filter.aboutCountry != null) {
    const about = oneOf('"countryCode"', filter.aboutCountry);
    conditions.push(
      // Reviewed and vanished quotes are few: their countries are looked up one by one, and those left out stand in no other index.
      range !== null || filter.vanished === true || filter.reviewStatus?.some((status) => status !== 'UNREVIEWED')
        ? sql`EXISTS (SELECT 1 FROM quote_country WHERE "quoteId" = q."id" AND ${about})`
        : sql`q."id" IN (SELECT "quoteId" FROM quote_country WHERE ${about} AND "isLeftOut" = FALSE)`,
    );
  }
  conditions.push(...timeConditions('q', filter));
  if (filter.minConfidence != null) conditions.push(sql`q."confidence" >= ${filter.minConfidence}`);
  if (filter.search != null) {
    const keys = matchingKeys(connection, 'quote_search', filter.search);
    const inRange = range === null ? NOTHING : sql` AND rowid > ${range.after} AND rowid <= ${range.upTo}`;
    conditions.push(keys === null ? NEVER : sql`q."id" IN (${keys}${inRange})`);
    conditions.push(...phraseConditions(connection.dialect, ['q."text"'], filter.search));
  }
  return conditions;
}

/** `column IN (…)`; nothing is one of no values. */
export function oneOf(column: string, values: SqlValue[]): Sql {
  return values.length === 0 ? NEVER : sql`${words(column)} IN (${list(values)})`;
}

/** The same for speakers, of whom some may have been merged. */
export function oneSpeakerOf(column: string, ids: number[]): Sql {
  return ids.length === 0 ? NEVER : sql`${words(column)} IN (${joined(ids.map(leadsTo), ', ')})`;
}

/** Published between two moments; an unknown time is not. */
export function timeConditions(
  table: string,
  { publishedFrom, publishedTo }: { publishedFrom?: number | null; publishedTo?: number | null },
): Sql[] {
  if (publishedFrom == null && publishedTo == null) return [];
  // Where the time is known, `orderedAt` is the same and has the index.
  const conditions = [words(`${table}."publishedAt" IS NOT NULL`)];
  if (publishedFrom != null) conditions.push(sql`${words(`${table}."orderedAt"`)} >= ${publishedFrom}`);
  if (publishedTo != null) conditions.push(sql`${words(`${table}."orderedAt"`)} <= ${publishedTo}`);
  return conditions;
}

/** A condition that no row meets. */
export const NEVER = words('1 = 0');

const NOTHING = words('');

/** Branches that one statement may have: SQLite takes 500. */
export const MOST_BRANCHES = 50;

const TIME_ORDERED = { from: words('quote q'), columns: ['q."orderedAt"', 'q."id"'] };

const COLUMNS = [
  ['article', 'q."articleId"'],
  ['speaker', 'q."speakerId"'],
  ['speakerCountry', 'q."speakerCountryCode"'],
  ['source', 'q."sourceId"'],
  ['language', 'q."language"'],
  ['kind', 'q."kind"'],
] as const;

/** Fields whose column has an index in time order, the most selective first. */
const LEADS = COLUMNS.filter(([field]) => field !== 'article' && field !== 'kind');

/** An article's quotes are few, and those that a search finds come from its own index: both are sorted as they are. */
function mayLead<Value>(filter: QuoteFilter, values: Value[] | null | undefined): values is Value[] {
  return (
    values != null &&
    values.length > 0 &&
    values.length <= MOST_BRANCHES &&
    filter.article == null &&
    filter.search == null
  );
}

/** Quotes by their ids: `after` < id <= `upTo`. */
interface IdRange {
  after: number;
  upTo: number;
}
