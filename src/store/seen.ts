import type { SpeakerKind } from '../extraction.ts';
import type { Connection } from './database.ts';
import { insertRows } from './insert.ts';
import { tellCountries } from './moveQuotes.ts';
import { foldedName } from './names.ts';
import { removeFromSearch } from './search.ts';
import { keysOfName } from './speakerKeys.ts';
import { list, sql, words } from './sql.ts';

/** Counts anew what articles say of speakers, with what the catalogue says of their country, and tells the speakers. */
export async function recountSeen(connection: Connection, speakerIds: number[]): Promise<void> {
  if (speakerIds.length === 0) return;
  await countSeen(connection, speakerIds);
  await connection.query(sql`
    INSERT INTO speaker_nation ("speakerId", "countryCode", "articleCount")
    SELECT "speakerId", "countryCode", ${words(String(WORTH_IN_ARTICLES))} * count(*) FROM catalogue_entry
    WHERE "speakerId" IN (${list(speakerIds)}) AND "countryCode" IS NOT NULL GROUP BY "speakerId", "countryCode"
    ON CONFLICT ("speakerId", "countryCode") DO UPDATE SET "articleCount" = speaker_nation."articleCount" + excluded."articleCount"`);
  await tellSpeakers(connection, speakerIds);
}

/** Counts anew, from the articles that name speakers, how these name them, what they call them and for whom they stand. */
export async function countSeen(connection: Connection, speakerIds: number[]): Promise<void> {
  if (speakerIds.length === 0) return;
  const { query } = connection;
  const these = list(speakerIds);
  const seen = (column: string) => sql`
    SELECT l."speakerId", ${words(`l."${column}"`)}, a."language", count(*) AS "count", min(a."orderedAt") AS "first", max(a."orderedAt") AS "last"
    FROM article_speaker l JOIN article a ON a."id" = l."articleId"
    WHERE l."speakerId" IN (${these}) AND ${words(`l."${column}"`)} IS NOT NULL GROUP BY l."speakerId", ${words(`l."${column}"`)}, a."language"`;
  await query(
    sql`UPDATE speaker_name SET "articleCount" = 0, "firstSeenAt" = NULL, "lastSeenAt" = NULL WHERE "speakerId" IN (${these})`,
  );
  await query(sql`
    UPDATE speaker_name SET "articleCount" = seen."count", "firstSeenAt" = seen."first", "lastSeenAt" = seen."last" FROM (${seen('name')}) AS seen
    WHERE speaker_name."speakerId" = seen."speakerId" AND speaker_name."name" = seen."name" AND speaker_name."language" = seen."language"`);
  await query(sql`DELETE FROM speaker_role WHERE "speakerId" IN (${these})`);
  await query(sql`
    INSERT INTO speaker_role ("speakerId", "role", "language", "articleCount", "firstSeenAt", "lastSeenAt") ${seen('role')}`);
  await query(sql`DELETE FROM speaker_nation WHERE "speakerId" IN (${these})`);
  await query(sql`
    INSERT INTO speaker_nation ("speakerId", "countryCode", "articleCount")
    SELECT "speakerId", "countryCode", count(*) FROM article_speaker
    WHERE "speakerId" IN (${these}) AND "countryCode" IS NOT NULL GROUP BY "speakerId", "countryCode"`);
}

/** What a list says of a country counts as much as so many articles. */
export const WORTH_IN_ARTICLES = 100;

/** Takes out of the counts what one article says of those whom it names, before it is told anew. */
export async function forgetSeen({ query }: Connection, articleId: number): Promise<void> {
  const seen = sql`
    SELECT l."speakerId", l."name", l."role", l."countryCode", a."language" FROM article_speaker l JOIN article a ON a."id" = l."articleId"
    WHERE l."articleId" = ${articleId}`;
  await query(sql`
    UPDATE speaker_name SET "articleCount" = "articleCount" - 1 FROM (${seen}) AS seen
    WHERE speaker_name."speakerId" = seen."speakerId" AND speaker_name."name" = seen."name" AND speaker_name."language" = seen."language"`);
  await query(sql`
    UPDATE speaker_role SET "articleCount" = "articleCount" - 1 FROM (${seen}) AS seen
    WHERE speaker_role."speakerId" = seen."speakerId" AND speaker_role."role" = seen."role" AND speaker_role."language" = seen."language"`);
  await query(sql`
    UPDATE speaker_nation SET "articleCount" = "articleCount" - 1 FROM (${seen}) AS seen
    WHERE speaker_nation."speakerId" = seen."speakerId" AND speaker_nation."countryCode" = seen."countryCode"`);
  const named = sql`"speakerId" IN (SELECT "speakerId" FROM article_speaker WHERE "articleId" = ${articleId}) AND "articleCount" <= 0`;
  await query(sql`DELETE FROM speaker_role WHERE ${named}`);
  await query(sql`DELETE FROM speaker_nation WHERE ${named}`);
}

/**
 * Removes the forms of names that no article has any more, where the speaker has another one and nobody else said that it is theirs. Who is
 * called by one of them is called by the form of most articles.
 */
export async function dropUnseenNames(connection: Connection, speakerIds: number[]): Promise<void> {
  if (speakerIds.length === 0) return;
  const { query } = connection;
  const dropped = await query<{ id: number; speakerId: number }>(sql`
    SELECT n."id", n."speakerId" FROM speaker_name n
    WHERE n."speakerId" IN (${list(speakerIds)}) AND n."articleCount" <= 0 AND n."isConfirmed" = FALSE AND n."isCatalogued" = FALSE
      AND EXISTS (SELECT 1 FROM speaker_name o WHERE o."speakerId" = n."speakerId" AND o."articleCount" > 0)`);
  if (dropped.length === 0) return;
  const ids = list(dropped.map(({ id }) => id));
  await removeFromSearch(connection, 'speaker_search', ids);
  await query(sql`DELETE FROM speaker_name WHERE "id" IN (${ids})`);
  for (const speakerId of new Set(dropped.map(({ speakerId }) => speakerId))) {
    await rekey(connection, speakerId);
    const [form] = await query<{ name: string }>(sql`
      SELECT n."name" FROM speaker_name n JOIN speaker s ON s."id" = n."speakerId"
      WHERE s."id" = ${speakerId} AND NOT EXISTS (SELECT 1 FROM speaker_name o WHERE o."speakerId" = s."id" AND o."name" = s."name")
      ORDER BY n."articleCount" DESC, n."id" LIMIT 1`);
    if (form === undefined) continue;
    await query(sql`
      UPDATE speaker SET "name" = ${form.name}, "sortName" = ${foldedName(form.name)} WHERE "id" = ${speakerId}`);
  }
}

/** Makes the keys of a speaker's names anew. */
export async function rekey(connection: Connection, speakerId: number): Promise<void> {
  const { query } = connection;
  await query(sql`DELETE FROM speaker_key WHERE "speakerId" = ${speakerId}`);
  const names = await query<{ kind: SpeakerKind; name: string; countryCode: string | null }>(sql`
    SELECT s."kind", s."countryCode", n."name" FROM speaker_name n JOIN speaker s ON s."id" = n."speakerId" WHERE s."id" = ${speakerId}`);
  const keys = new Set(names.flatMap(({ kind, name, countryCode }) => keysOfName(kind, name, countryCode)));
  await insertRows(
    connection,
    'speaker_key',
    ['key', 'speakerId'],
    [...keys].map((key) => [key, speakerId]),
  );
}

/**
 * Gives speakers the role that was told last and the country that most articles tell, and their quotes the country where it is another one.
 * `uncounted`: articles whose quotes are in no count yet.
 */
export async function tellSpeakers(
  connection: Connection,
  speakerIds: number[],
  uncounted: number[] = [],
): Promise<Map<number, string | null>> {
  if (speakerIds.length === 0) return new Map();
  const { query } = connection;
  const told = await query<ToldSpeaker>(sql`
    SELECT "id", "role", "countryCode", ${LAST_ROLE} AS "toldRole", ${MOST_TOLD_COUNTRY} AS "toldCountryCode"
    FROM speaker WHERE "id" IN (${list(speakerIds)})`);
  // Of those whom an article names, few are told to be something else.
  const changed = told.filter((one) => one.role !== one.toldRole || one.countryCode !== one.toldCountryCode);
  if (changed.length > 0)
    await query(sql`
      UPDATE speaker SET "role" = ${LAST_ROLE}, "countryCode" = ${MOST_TOLD_COUNTRY}
      WHERE "id" IN (${list(idsOf(changed))})`);
  const moved = changed.filter(({ countryCode, toldCountryCode }) => countryCode !== toldCountryCode);
  await tellCountries(connection, idsOf(moved), uncounted);
  return new Map(told.map(({ id, toldCountryCode }) => [id, toldCountryCode]));
}

const LAST_ROLE = words(`
  (SELECT r."role" FROM speaker_role r WHERE r."speakerId" = speaker."id" ORDER BY r."lastSeenAt" DESC, r."articleCount" DESC, r."role" LIMIT 1)`);
const MOST_TOLD_COUNTRY = words(`
  (SELECT n."countryCode" FROM speaker_nation n WHERE n."speakerId" = speaker."id" ORDER BY n."articleCount" DESC, n."countryCode" LIMIT 1)`);

function idsOf(rows: { id: number }[]): number[] {
  return rows.map(({ id }) => id);
}

interface ToldSpeaker {
  id: number;
  role: string | null;
  countryCode: string | null;
  toldRole: string | null;
  toldCountryCode: string | null;
}
