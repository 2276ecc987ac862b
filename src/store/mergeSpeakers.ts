import type { SpeakerKind } from '../extraction.ts';
import type { Connection } from './database.ts';
import { insertRows } from './insert.ts';
import { keysOf, moveQuotes, recountSpeakers } from './moveQuotes.ts';
import { addNames } from './saveSeen.ts';
import { removeFromSearch } from './search.ts';
import { recountSeen, rekey } from './seen.ts';
import { joined, list, type Sql, sql, words } from './sql.ts';

/**
 * Makes two speakers one: quotes, articles, names and counts of the first go to the second, its row goes, and its id leads to the second from
 * now on. What is needed to undo it is kept. Ids that were merged before stand for the ones that stayed. Belongs into a transaction.
 */
export async function mergeSpeakers(connection: Connection, merge: Merge): Promise<{ mergeId: number } | MergeProblem> {
  const { query } = connection;
  const [from = null, into = null] = await lockedRows(connection, [merge.fromId, merge.intoId]);
  if (from === null || into === null) return { problem: 'SPEAKER_NOT_FOUND' };
  if (from.id === into.id) return { problem: 'SAME_SPEAKER' };
  if (from.kind !== into.kind) return { problem: 'DIFFERENT_KINDS' };

  const before: BeforeMerge = {
    from,
    into,
    names: await sharedNames(connection, from.id, into.id),
    entries: await keysOf(connection, sql`SELECT "id" FROM catalogue_entry WHERE "speakerId" = ${from.id}`),
  };
  const [{ id: mergeId } = { id: 0 }] = await query<{ id: number }>(sql`
    INSERT INTO speaker_merge ("fromId", "intoId", "leadsToId", "tokenId", "mergedAt", "because", "before")
    VALUES (${from.id}, ${into.id}, ${into.id}, ${merge.tokenId}, ${merge.now}, ${merge.because}, ${JSON.stringify(before)}) RETURNING "id"`);
  await query(sql`UPDATE speaker_merge SET "leadsToId" = ${into.id} WHERE "leadsToId" = ${from.id}`);
  await query(sql`
    INSERT INTO speaker_merge_quote ("mergeId", "quoteId")
    SELECT CAST(${mergeId} AS bigint), "id" FROM quote WHERE "speakerId" = ${from.id}`);

  await query(sql`UPDATE speaker SET "wikidataId" = ${into.wikidataId ?? from.wikidataId} WHERE "id" = ${into.id}`);
  await moveArticles(connection, mergeId, from.id, into.id);
  await moveNames(connection, before.names, from.id, into.id);
  await moveApart(connection, from.id, into.id);
  await moveSuggestions(connection, from.id, into.id);
  await query(sql`UPDATE catalogue_entry SET "speakerId" = ${into.id} WHERE "speakerId" = ${from.id}`);
  await recountSeen(connection, [into.id]);
  await moveQuotes(connection, await movedQuotes(connection, mergeId), into.id);
  await recountSpeakers(connection, [into.id]);
  await query(sql`DELETE FROM speaker WHERE "id" = ${from.id}`);
  return { mergeId };
}

/**
 * Takes a merge back: the speaker is there again under its old id, with what it brought and nobody has moved since, and the two are told apart
 * for good. What was linked after the merge stays where it is. Merges made later with the one that stayed come first.
 */
export async function unmergeSpeakers(
  connection: Connection,
  mergeId: number,
): Promise<{ fromId: number; intoId: number } | MergeProblem> {
  const { query } = connection;
  const [merge] = await query<{ fromId: number; intoId: number; leadsToId: number; before: string }>(sql`
    SELECT "fromId", "intoId", "leadsToId", "before" FROM speaker_merge WHERE "id" = ${mergeId}`);
  if (merge === undefined) return { problem: 'MERGE_NOT_FOUND' };
  await lockedRows(connection, [merge.leadsToId]);
  const { fromId, intoId } = merge;
  if (merge.leadsToId !== intoId) return { problem: 'MERGED_AGAIN' };
  const { from, into, names, entries } = JSON.parse(merge.before) as BeforeMerge;

  await insertRows(connection, 'speaker', [...SPEAKER_COLUMNS], [SPEAKER_COLUMNS.map((column) => from[column])]);
  await query(sql`
    UPDATE speaker SET "wikidataId" = CASE WHEN "wikidataId" = ${from.wikidataId} THEN ${into.wikidataId} ELSE "wikidataId" END
    WHERE "id" = ${intoId}`);
  const quotes = await keysOf(
    connection,
    sql`
    SELECT q."id" FROM speaker_merge_quote m JOIN quote q ON q."id" = m."quoteId" WHERE m."mergeId" = ${mergeId} AND q."speakerId" = ${intoId}`,
  );
  await moveQuotes(connection, quotes, fromId);
  await moveArticlesBack(connection, mergeId, fromId, intoId);
  await moveNamesBack(connection, names, from, intoId);
  if (entries.length > 0) {
    await query(
      sql`UPDATE catalogue_entry SET "speakerId" = ${fromId} WHERE "speakerId" = ${intoId} AND "id" IN (${list(entries)})`,
    );
  }
  await recountSeen(connection, [fromId, intoId]);
  await recountSpeakers(connection, [fromId, intoId]);
  await query(sql`DELETE FROM speaker_merge WHERE "id" = ${mergeId}`);
  await leadBack(connection, fromId, intoId);
  await tellApart(connection, fromId, intoId);
  return { fromId, intoId };
}

/** Keeps two speakers apart, whatever evidence says. */
export async function tellApart({ query }: Connection, one: number, other: number): Promise<void> {
  await query(sql`
    INSERT INTO speaker_apart ("oneId", "otherId") VALUES (${Math.min(one, other)}, ${Math.max(one, other)}) ON CONFLICT DO NOTHING`);
  await query(sql`
    DELETE FROM speaker_suggestion WHERE "oneId" = ${Math.min(one, other)} AND "otherId" = ${Math.max(one, other)}`);
}

/** The id of the speaker that an id stands for, one that was merged included; null where there is none. */
export async function currentSpeaker({ query }: Connection, id: number): Promise<number | null> {
  const [row] = await query<{ id: number }>(sql`SELECT "id" FROM speaker WHERE "id" = ${leadsTo(id)}`);
  return row?.id ?? null;
}

/** The same inside of a statement; an id that nobody has stays as it is. */
export function leadsTo(id: number) {
  return sql`COALESCE((SELECT "leadsToId" FROM speaker_merge WHERE "fromId" = ${id}), ${id})`;
}

/** The rows that ids stand for, locked until the transaction ends: whoever links an article to one of them waits, or is waited for. */
async function lockedRows(connection: Connection, ids: number[]): Promise<(SpeakerRow | null)[]> {
  const columns = words(SPEAKER_COLUMNS.map((column) => `"${column}"`).join(', '));
  const current: (number | null)[] = [];
  for (const id of ids) current.push(await currentSpeaker(connection, id));
  const rows = await connection.query<SpeakerRow>(sql`
    SELECT ${columns} FROM speaker WHERE "id" IN (${list(current)}) ORDER BY "id" ${words(connection.dialect === 'postgres' ? 'FOR UPDATE' : '')}`);
  return current.map((id) => rows.find((row) => row.id === id) ?? null);
}

function movedQuotes(connection: Connection, mergeId: number): Promise<number[]> {
  return keysOf(connection, sql`SELECT "quoteId" AS "id" FROM speaker_merge_quote WHERE "mergeId" = ${mergeId}`);
}

async function moveArticles({ dialect, query }: Connection, mergeId: number, fromId: number, intoId: number) {
  await query(sql`
    INSERT INTO speaker_merge_article ("mergeId", "articleId", "position", "mentionCount", "name", "role", "countryCode", "otherPosition")
    SELECT CAST(${mergeId} AS bigint), f."articleId", f."position", f."mentionCount", f."name", f."role", f."countryCode", i."position"
    FROM article_speaker f LEFT JOIN article_speaker i ON i."articleId" = f."articleId" AND i."speakerId" = ${intoId}
    WHERE f."speakerId" = ${fromId}`);
  const first = words(dialect === 'postgres' ? 'LEAST' : 'min');
  await query(sql`
    INSERT INTO article_speaker ("articleId", "speakerId", "position", "mentionCount", "name", "role", "countryCode")
    SELECT "articleId", CAST(${intoId} AS bigint), "position", "mentionCount", "name", "role", "countryCode"
    FROM article_speaker WHERE "speakerId" = ${fromId}
    ON CONFLICT ("articleId", "speakerId") DO UPDATE SET
      "position" = ${first}(article_speaker."position", excluded."position"),
      "mentionCount" = article_speaker."mentionCount" + excluded."mentionCount",
      "name" = COALESCE(article_speaker."name", excluded."name"),
      "role" = COALESCE(article_speaker."role", excluded."role"),
      "countryCode" = COALESCE(article_speaker."countryCode", excluded."countryCode")`);
  await query(sql`DELETE FROM article_speaker WHERE "speakerId" = ${fromId}`);
}

/** Where the one that stayed stood in an article by itself, or is quoted in it now, it stays there. */
async function moveArticlesBack({ query }: Connection, mergeId: number, fromId: number, intoId: number) {
  const moved = sql`SELECT "articleId" FROM speaker_merge_article WHERE "mergeId" = ${mergeId}`;
  const share = (column: string) => sql`(
    SELECT ${words(`m."${column}"`)} FROM speaker_merge_article m WHERE m."mergeId" = ${mergeId} AND m."articleId" = article_speaker."articleId")`;
  await query(sql`
    UPDATE article_speaker SET "mentionCount" = "mentionCount" - ${share('mentionCount')},
      "position" = COALESCE(${share('otherPosition')}, "position")
    WHERE "speakerId" = ${intoId} AND "articleId" IN (${moved})`);
  await query(sql`
    DELETE FROM article_speaker WHERE "speakerId" = ${intoId} AND "articleId" IN (${moved} AND "otherPosition" IS NULL)
      AND NOT EXISTS (SELECT 1 FROM quote q WHERE q."articleId" = article_speaker."articleId" AND q."speakerId" = ${intoId})`);
  await query(sql`
    INSERT INTO article_speaker ("articleId", "speakerId", "position", "mentionCount", "name", "role", "countryCode")
    SELECT "articleId", CAST(${fromId} AS bigint), "position", "mentionCount", "name", "role", "countryCode"
    FROM speaker_merge_article WHERE "mergeId" = ${mergeId}
    ON CONFLICT ("articleId", "speakerId") DO NOTHING`);
}

/** The forms of the first one's name, and whether the second has them too. */
async function sharedNames({ query }: Connection, fromId: number, intoId: number): Promise<NameForm[]> {
  const rows = await query<Omit<NameForm, 'isShared'> & { otherId: number | null }>(sql`
    SELECT f."id", f."name", f."language", f."isConfirmed", f."isCatalogued", i."id" AS "otherId"
    FROM speaker_name f LEFT JOIN speaker_name i ON i."speakerId" = ${intoId} AND i."name" = f."name" AND i."language" = f."language"
    WHERE f."speakerId" = ${fromId} ORDER BY f."id"`);
  return rows.map(({ otherId, isConfirmed, isCatalogued, ...form }) => ({
    ...form,
    isConfirmed: Boolean(isConfirmed),
    isCatalogued: Boolean(isCatalogued),
    isShared: otherId !== null,
  }));
}

async function moveNames(connection: Connection, names: NameForm[], fromId: number, intoId: number): Promise<void> {
  const { query } = connection;
  const shared = names.filter(({ isShared }) => isShared).map(({ id }) => id);
  if (shared.length > 0) {
    await removeFromSearch(connection, 'speaker_search', list(shared));
    await query(sql`DELETE FROM speaker_name WHERE "id" IN (${list(shared)})`);
  }
  await query(sql`UPDATE speaker_name SET "speakerId" = ${intoId} WHERE "speakerId" = ${fromId}`);
  await confirm(connection, names, intoId);
  await query(sql`
    INSERT INTO speaker_key ("key", "speakerId") SELECT "key", CAST(${intoId} AS bigint) FROM speaker_key WHERE "speakerId" = ${fromId}
    ON CONFLICT DO NOTHING`);
}

async function moveNamesBack(
  connection: Connection,
  names: NameForm[],
  { id: fromId, kind, countryCode }: SpeakerRow,
  intoId: number,
): Promise<void> {
  const { query } = connection;
  const own = names.filter(({ isShared }) => !isShared);
  if (own.length > 0) {
    const back = sql`"speakerId" = ${intoId} AND ("name", "language") IN (${formsOf(own)})`;
    await removeFromSearch(connection, 'speaker_search', sql`SELECT "id" FROM speaker_name WHERE ${back}`);
    await query(sql`DELETE FROM speaker_name WHERE ${back}`);
  }
  await addNames(
    connection,
    names.map(({ name, language }) => ({ speakerId: fromId, kind, name, language, countryCode })),
  );
  await confirm(connection, names, fromId);
  await rekey(connection, intoId);
}

/** What an editor or the catalogue gave stays their word. */
async function confirm({ query }: Connection, names: NameForm[], speakerId: number): Promise<void> {
  for (const column of ['isConfirmed', 'isCatalogued'] as const) {
    const given = names.filter((form) => form[column]);
    if (given.length === 0) continue;
    await query(sql`
      UPDATE speaker_name SET ${words(`"${column}"`)} = TRUE WHERE "speakerId" = ${speakerId} AND ("name", "language") IN (${formsOf(given)})`);
  }
}

function formsOf(names: NameForm[]): Sql {
  const rows = names.map(({ name, language }) => sql`(${name}, ${language})`);
  return sql`VALUES ${joined(rows, ', ')}`;
}

/** Who may be the first one may be the second one. */
async function moveSuggestions({ query, dialect }: Connection, fromId: number, intoId: number): Promise<void> {
  const [least, most] = dialect === 'postgres' ? ['LEAST', 'GREATEST'] : ['min', 'max'];
  const into = sql`CAST(${intoId} AS bigint)`;
  await query(sql`
    INSERT INTO speaker_suggestion ("oneId", "otherId", "score", "evidence", "foundAt")
    SELECT ${words(least!)}("who", ${into}), ${words(most!)}("who", ${into}), "score", "evidence", "foundAt" FROM (
      SELECT CASE WHEN "oneId" = ${fromId} THEN "otherId" ELSE "oneId" END AS "who", "score", "evidence", "foundAt"
      FROM speaker_suggestion WHERE "oneId" = ${fromId} OR "otherId" = ${fromId}
    ) AS found WHERE "who" <> ${intoId} AND NOT EXISTS (
      SELECT 1 FROM speaker_apart a WHERE a."oneId" = ${words(least!)}("who", ${into}) AND a."otherId" = ${words(most!)}("who", ${into}))
    ON CONFLICT DO NOTHING`);
}

/** Whoever is not the first one is not the second one either. */
async function moveApart(connection: Connection, fromId: number, intoId: number): Promise<void> {
  const others = await keysOf(
    connection,
    sql`
    SELECT "otherId" AS "id" FROM speaker_apart WHERE "oneId" = ${fromId}
    UNION SELECT "oneId" FROM speaker_apart WHERE "otherId" = ${fromId}`,
  );
  for (const other of others) if (other !== intoId) await tellApart(connection, intoId, other);
}

/** Ids that led to the one that stayed by way of the one that is there again lead to this one. */
async function leadBack(connection: Connection, fromId: number, intoId: number): Promise<void> {
  for (let ends = [fromId]; ends.length > 0; ) {
    ends = await keysOf(
      connection,
      sql`
      UPDATE speaker_merge SET "leadsToId" = ${fromId} WHERE "leadsToId" = ${intoId} AND "intoId" IN (${list(ends)}) RETURNING "fromId" AS "id"`,
    );
  }
}

const SPEAKER_COLUMNS = ['id', 'kind', 'name', 'sortName', 'role', 'countryCode', 'wikidataId'] as const;

export interface Merge {
  fromId: number;
  intoId: number;
  /** Whose token; null where it is linked by itself. */
  tokenId: number | null;
  /** Why, in JSON. */
  because: string | null;
  /** Milliseconds since 1970 UTC. */
  now: number;
}

export interface MergeProblem {
  problem: 'SPEAKER_NOT_FOUND' | 'SAME_SPEAKER' | 'DIFFERENT_KINDS' | 'MERGE_NOT_FOUND' | 'MERGED_AGAIN';
}

/** What the rows were. */
interface BeforeMerge {
  from: SpeakerRow;
  into: SpeakerRow;
  /** Of the one that went. */
  names: NameForm[];
  /** Keys of the entries of the catalogue that meant it. */
  entries: number[];
}

interface SpeakerRow {
  id: number;
  kind: SpeakerKind;
  name: string;
  sortName: string;
  role: string | null;
  countryCode: string | null;
  wikidataId: string | null;
}

interface NameForm {
  id: number;
  name: string;
  language: string;
  isConfirmed: boolean;
  isCatalogued: boolean;
  /** Whether both had it. */
  isShared: boolean;
}
