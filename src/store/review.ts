import type { ReviewVerdict } from '../../entities/quoteReview.ts';
import { isCountry } from './countries.ts';
import type { Connection, Database } from './database.ts';
import { insertRows } from './insert.ts';
import { type Sql, sql, words } from './sql.ts';
import { tally } from './tallies.ts';
import type { KnownToken } from './tokens.ts';

/**
 * Keeps what an editor says of a quote, corrects its speaker and countries, and takes a rejected one out of lists and counts, or
 * lets it in again: in one transaction, with what was before. What is not there is told, and nothing changes.
 */
export async function reviewQuote(database: Database, review: Review): Promise<{ problem: ReviewProblem } | null> {
  if (review.countries?.some((code) => !isCountry(code))) return { problem: 'COUNTRY_NOT_FOUND' };
  return database.transaction(async (connection) => {
    const quote = await lockedQuote(connection, review.quoteId);
    if (quote === null) return { problem: 'QUOTE_NOT_FOUND' };
    const before = await stateOf(connection, quote);
    const speakerId = review.speakerId === undefined ? before.speakerId : review.speakerId;
    if (speakerId !== null && !(await isSpeaker(connection, speakerId))) return { problem: 'SPEAKER_NOT_FOUND' };
    const after = {
      status: review.status,
      speakerId,
      countries:
        review.countries === undefined
          ? before.countries
          : [...new Set(review.countries)].map((code) => linkTo(code, before.countries, quote.start)),
    };
    await tally(connection, [quote.id], -1);
    await writeState(connection, quote, after);
    await tally(connection, [quote.id], 1);
    await recount(connection, quote, before, after);
    await connection.query(sql`
      INSERT INTO quote_review ("quoteId", "status", "tokenId", "reviewedAt", "before", "after")
      VALUES (${quote.id}, ${review.status}, ${review.reviewer.id}, ${review.now}, ${JSON.stringify(before)}, ${JSON.stringify(after)})`);
    return null;
  });
}

/** Of two reviews of one quote at the same time, the second sees what the first made of it. */
async function lockedQuote({ dialect, query }: Connection, id: number): Promise<QuoteRow | null> {
  const [row] = await query<QuoteRow>(sql`
    SELECT "id", "articleId", "sourceId", "start", "speakerId", "reviewStatus", "orderedAt" FROM quote
    WHERE "id" = ${id} ${words(dialect === 'postgres' ? 'FOR UPDATE' : '')}`);
  return row ?? null;
}

async function stateOf({ query }: Connection, quote: QuoteRow): Promise<ReviewedState> {
  const countries = await query<CountryLink>(sql`
    SELECT "countryCode" AS "code", "mention", "start", "end", "reason" FROM quote_country
    WHERE "quoteId" = ${quote.id} ORDER BY "position"`);
  return { status: quote.reviewStatus, speakerId: quote.speakerId, countries };
}

async function isSpeaker({ query }: Connection, id: number): Promise<boolean> {
  return (await query(sql`SELECT 1 FROM speaker WHERE "id" = ${id}`)).length > 0;
}

/** As it was found, where it was; else by the editor's word alone: no words of the text show it. */
function linkTo(code: string, known: CountryLink[], start: number): CountryLink {
  return known.find((link) => link.code === code) ?? { code, mention: '', start, end: start, reason: 'REVIEW' };
}

async function writeState(connection: Connection, quote: QuoteRow, after: ReviewedState): Promise<void> {
  const { query } = connection;
  const { status, speakerId, countries } = after;
  const isRejected = status === 'REJECTED';
  await query(sql`
    UPDATE quote SET "reviewStatus" = ${status}, "isRejected" = ${isRejected}, "speakerId" = ${speakerId},
      "speakerCountryCode" = (SELECT "countryCode" FROM speaker WHERE speaker."id" = ${speakerId})
    WHERE "id" = ${quote.id}`);
  if (speakerId !== null) {
    // The article speaks of whoever is quoted in it.
    await query(sql`
      INSERT INTO article_speaker ("articleId", "speakerId", "position", "mentionCount")
      VALUES (${quote.articleId}, ${speakerId}, (SELECT count(*) FROM article_speaker WHERE "articleId" = ${quote.articleId}), 0)
      ON CONFLICT DO NOTHING`);
  }
  await query(sql`DELETE FROM quote_country WHERE "quoteId" = ${quote.id}`);
  await insertRows(
    connection,
    'quote_country',
    [...LINK_COLUMNS, 'speakerId', 'orderedAt', 'isRejected'],
    countries.map(({ code, mention, start, end, reason }, position) => [
      quote.id,
      code,
      position,
      mention,
      start,
      end,
      reason,
      speakerId,
      quote.orderedAt,
      isRejected,
    ]),
  );
}

const LINK_COLUMNS = ['quoteId', 'countryCode', 'position', 'mention', 'start', 'end', 'reason'];

/** Counts in the order in which an ingest writes them. */
async function recount(
  { query }: Connection,
  { articleId, sourceId }: QuoteRow,
  before: ReviewedState,
  after: ReviewedState,
): Promise<void> {
  const changes = new Map<string, number>();
  const add = (key: string, change: number) => changes.set(key, (changes.get(key) ?? 0) + change);
  for (const [state, change] of [
    [before, -1],
    [after, 1],
  ] as const) {
    if (state.status === 'REJECTED') continue;
    add('all', change);
    if (state.speakerId !== null) add(`speaker ${state.speakerId}`, change);
    for (const { code } of state.countries) {
      add(`country ${code}`, change);
      if (state.speakerId !== null) add(`pair ${state.speakerId} ${code}`, change);
    }
  }
  const changed = [...changes].filter(([, change]) => change !== 0).sort(([a], [b]) => (a < b ? -1 : 1));
  const each = async (kind: string, write: (key: string[], change: number) => Sql[]) => {
    for (const [key, change] of changed) {
      const [first, ...rest] = key.split(' ');
      if (first === kind) for (const statement of write(rest, change)) await query(statement);
    }
  };
  await each('all', (_, change) => [
    sql`UPDATE source SET "quoteCount" = "quoteCount" + ${change} WHERE "id" = ${sourceId}`,
    sql`UPDATE article SET "quoteCount" = "quoteCount" + ${change} WHERE "id" = ${articleId}`,
  ]);
  await each('speaker', ([id], change) => [
    sql`UPDATE speaker SET "quoteCount" = "quoteCount" + ${change} WHERE "id" = ${Number(id)}`,
  ]);
  await each('pair', ([id, code], change) => [
    sql`
      INSERT INTO speaker_country ("speakerId", "countryCode", "quoteCount") VALUES (${Number(id)}, ${code!}, ${change})
      ON CONFLICT ("speakerId", "countryCode") DO UPDATE SET "quoteCount" = speaker_country."quoteCount" + excluded."quoteCount"`,
    sql`DELETE FROM speaker_country WHERE "speakerId" = ${Number(id)} AND "countryCode" = ${code!} AND "quoteCount" = 0`,
  ]);
  await each('country', ([code], change) => [
    sql`UPDATE country SET "quoteCount" = "quoteCount" + ${change} WHERE "code" = ${code!}`,
  ]);
}

export interface Review {
  quoteId: number;
  status: ReviewVerdict;
  /** Undefined: as it is; null: nobody knows. */
  speakerId?: number | null;
  /** Undefined: as they are. */
  countries?: string[];
  reviewer: KnownToken;
  /** Milliseconds since 1970 UTC. */
  now: number;
}

export type ReviewProblem = 'QUOTE_NOT_FOUND' | 'SPEAKER_NOT_FOUND' | 'COUNTRY_NOT_FOUND';

interface QuoteRow {
  id: number;
  articleId: number;
  sourceId: number;
  start: number;
  speakerId: number | null;
  reviewStatus: ReviewVerdict | null;
  orderedAt: number;
}

/** What a review may change. */
interface ReviewedState {
  /** Null: nobody has reviewed it. */
  status: ReviewVerdict | null;
  speakerId: number | null;
  countries: CountryLink[];
}

interface CountryLink {
  code: string;
  mention: string;
  start: number;
  end: number;
  reason: string;
}
