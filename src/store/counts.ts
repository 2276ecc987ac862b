import type { Connection } from './database.ts';
import { type Sql, sql } from './sql.ts';

/**
 * To be called in a transaction before it changes counts that others change too, those of speakers, countries and days: they wait for each other
 * here, to the end of their transactions, and never in a circle over the rows. Storing does all else before. Nothing on SQLite, whose writers are one
 * at a time anyway.
 */
export async function lockCounts(connection: Connection): Promise<void> {
  if (connection.dialect === 'sqlite' || COUNTING.has(connection)) return;
  await connection.query(sql`SELECT pg_advisory_xact_lock(${COUNTS_LOCK})`);
  COUNTING.add(connection);
}

/** Each is the connection of one transaction. */
const COUNTING = new WeakSet<Connection>();
/** Any number that no other program on the server is likely to use. */
const COUNTS_LOCK = 7_149_102_357;

/** What an article's quotes add to the counts that are kept, without those that editors rejected. */
export async function countsOf({ query }: Connection, articleId: number): Promise<Counts> {
  const counts: Counts = new Map();
  const quotes = await query<{ speakerId: number | null; count: number }>(sql`
    SELECT "speakerId", count(*) AS "count" FROM quote WHERE "articleId" = ${articleId} AND "isLeftOut" = FALSE GROUP BY "speakerId"`);
  for (const { speakerId, count } of quotes) addCounts(counts, { speakerId, codes: [] }, count);
  const links = await query<{ speakerId: number | null; code: string; count: number }>(sql`
    SELECT q."speakerId", c."countryCode" AS "code", count(*) AS "count" FROM quote q JOIN quote_country c ON c."quoteId" = q."id"
    WHERE q."articleId" = ${articleId} AND q."isLeftOut" = FALSE GROUP BY q."speakerId", c."countryCode"`);
  for (const { speakerId, code, count } of links) addLink(counts, speakerId, code, count);
  return counts;
}

/** Adds so many quotes of a speaker about some countries. */
export function addCounts(
  counts: Counts,
  { speakerId, codes }: { speakerId: number | null; codes: string[] },
  count: number,
): void {
  add(counts, 'all', count);
  if (speakerId !== null) add(counts, `speaker ${speakerId}`, count);
  for (const code of codes) addLink(counts, speakerId, code, count);
}

function addLink(counts: Counts, speakerId: number | null, code: string, count: number): void {
  add(counts, `country ${code}`, count);
  if (speakerId !== null) add(counts, `pair ${speakerId} ${code}`, count);
}

function add(counts: Counts, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

/** What is to be added to one to make the other. */
export function difference(before: Counts, after: Counts): Counts {
  const changes: Counts = new Map(after);
  for (const [key, count] of before) add(changes, key, -count);
  return changes;
}

/** Changes counts in the order in which an ingest writes them. */
export async function changeCounts(
  connection: Connection,
  { articleId, sourceId }: { articleId: number; sourceId: number },
  changes: Counts,
): Promise<void> {
  await lockCounts(connection);
  const changed = [...changes].filter(([, change]) => change !== 0).sort(([a], [b]) => (a < b ? -1 : 1));
  const each = async (kind: string, write: (key: string[], change: number) => Sql[]) => {
    for (const [key, change] of changed) {
      const [first, ...rest] = key.split(' ');
      if (first === kind) for (const statement of write(rest, change)) await connection.query(statement);
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

/** By what is counted: `all`, `speaker 7`, `pair 7 ML`, `country ML`. */
export type Counts = Map<string, number>;
