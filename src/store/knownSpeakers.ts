import type { SpeakerKind } from '../extraction.ts';
import type { KnownPerson } from '../identity/link.ts';
import type { Connection } from './database.ts';
import { list, sql, storableText, words } from './sql.ts';

/** What is known of speakers, by their ids. */
export async function readKnown({ query }: Connection, ids: number[]): Promise<Map<number, Known>> {
  const known = new Map<number, Known>();
  for (let first = 0; first < ids.length; first += SPEAKERS_AT_ONCE) {
    const these = list(ids.slice(first, first + SPEAKERS_AT_ONCE));
    const names = await query<NameRow>(sql`
      SELECT s."id", s."kind", s."countryCode", s."wikidataId", n."name", n."articleCount", n."lastSeenAt", n."isConfirmed", n."isCatalogued"
      FROM speaker s JOIN speaker_name n ON n."speakerId" = s."id" WHERE s."id" IN (${these}) ORDER BY s."id", n."id"`);
    for (const row of names) {
      const one = known.get(row.id) ?? blank({ ...row, country: row.countryCode });
      known.set(row.id, one);
      one.names.push(row.name);
      one.articleCount += row.articleCount;
      if (row.isConfirmed) one.confirmedNames.push(row.name);
      if (row.isCatalogued) one.isCatalogued = true;
      if (row.lastSeenAt !== null) one.year = Math.max(one.year ?? 0, new Date(row.lastSeenAt).getUTCFullYear());
    }
    const roles = await query<{ speakerId: number; role: string }>(
      sql`SELECT "speakerId", "role" FROM speaker_role WHERE "speakerId" IN (${these})`,
    );
    for (const { speakerId, role } of roles) known.get(speakerId)?.roles.push(role);
  }
  return known;
}

/** Who and which countries stood beside speakers in their latest articles: ids as `speaker 7`, and codes. */
export async function neighboursOf({ query }: Connection, ids: number[]): Promise<Map<number, string[]>> {
  const found = new Map<number, string[]>();
  for (const id of ids) {
    const articles = sql`SELECT "articleId" FROM article_speaker WHERE "speakerId" = ${id} ORDER BY "articleId" DESC LIMIT ${LATEST_ARTICLES}`;
    const rows = await query<{ who: string }>(sql`
      SELECT DISTINCT 'speaker ' || CAST(l."speakerId" AS text) AS "who" FROM article_speaker l
      WHERE l."articleId" IN (SELECT "articleId" FROM (${articles}) AS latest) AND l."speakerId" <> ${id}
      UNION SELECT c."countryCode" FROM article_country c WHERE c."articleId" IN (SELECT "articleId" FROM (${articles}) AS latest)`);
    found.set(
      id,
      rows.map(({ who }) => who),
    );
  }
  return found;
}

const LATEST_ARTICLES = 50;

/** By key, the first of those who have it: a key that more have tells nothing. */
export async function bearersOf(
  { dialect, query }: Connection,
  table: 'speaker_key' | 'catalogue_key',
  column: 'speakerId' | 'entryId',
  keys: string[],
): Promise<Map<string, number[]>> {
  if (keys.length === 0) return new Map();
  const id = words(`"${column}"`);
  const json = JSON.stringify(keys.map(storableText));
  const given =
    dialect === 'postgres'
      ? sql`json_array_elements_text(CAST(${json} AS json)) AS asked (value)`
      : sql`json_each(${json}) AS asked`;
  const rows = await query<{ key: string; ids: string | null }>(sql`
    SELECT asked.value AS "key", (
      SELECT string_agg(CAST(${id} AS text), ' ') FROM (
        SELECT ${id} FROM ${words(table)} WHERE "key" = asked.value ORDER BY ${id} LIMIT ${MOST_OF_A_KEY}
      ) AS few
    ) AS "ids"
    FROM ${given}`);
  return new Map(rows.flatMap(({ key, ids }) => (ids === null ? [] : [[key, ids.split(' ').map(Number)]])));
}

/** What is known of somebody of whom nothing is known yet. */
export function blank({
  id,
  kind,
  country,
  wikidataId = null,
}: Pick<Known, 'id' | 'kind' | 'country' | 'wikidataId'>): Known {
  return {
    id,
    kind,
    country,
    wikidataId,
    isCatalogued: false,
    names: [],
    confirmedNames: [],
    roles: [],
    articleCount: 0,
    year: null,
  };
}

/** Of those who have a key: of what more have, these. */
export const MOST_OF_A_KEY = 200;
const SPEAKERS_AT_ONCE = 500;

export interface Known extends KnownPerson {
  kind: SpeakerKind;
  roles: string[];
}

interface NameRow {
  id: number;
  kind: SpeakerKind;
  countryCode: string | null;
  wikidataId: string | null;
  name: string;
  articleCount: number;
  lastSeenAt: number | null;
  isConfirmed: boolean;
  isCatalogued: boolean;
}
