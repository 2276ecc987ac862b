import { Organization } from '../../entities/organization.ts';
import { Person } from '../../entities/person.ts';
import type { Speaker } from '../../entities/speaker.ts';
import type { Database } from './database.ts';
import { columnsOf, type Plain, rowOf } from './rows.ts';
import { bounded, list, sql } from './sql.ts';

/**
 * People and organizations by their ids, with every form of their names, by one statement: one row a form. Ids of those that were merged
 * give the one that stayed, by two statements more.
 */
export async function readSpeakers(database: Database, ids: number[]): Promise<Map<number, Speaker>> {
  const speakers = await readPresent(database, ids);
  const missing = ids.filter((id) => !speakers.has(id));
  if (missing.length === 0) return speakers;
  const merged = await database.query<{ fromId: number; leadsToId: number }>(
    bounded(sql`SELECT "fromId", "leadsToId" FROM speaker_merge WHERE "fromId" IN (${list(missing)})`),
  );
  if (merged.length === 0) return speakers;
  const stayed = await readPresent(database, [...new Set(merged.map(({ leadsToId }) => leadsToId))]);
  for (const { fromId, leadsToId } of merged) speakers.set(fromId, stayed.get(leadsToId)!);
  return speakers;
}

async function readPresent(database: Database, ids: number[]): Promise<Map<number, Speaker>> {
  const rows = await database.query<Plain & Form>(
    bounded(sql`
      SELECT ${columnsOf(database, Person, 's')}, n."name" AS "form", n."language", n."script", n."articleCount", n."firstSeenAt", n."lastSeenAt"
      FROM speaker s LEFT JOIN speaker_name n ON n."speakerId" = s."id"
      WHERE s."id" IN (${list(ids)}) ORDER BY s."id", n."isConfirmed" DESC, n."articleCount" DESC, n."isCatalogued" DESC, n."name" = s."name" DESC, CASE WHEN n."isCatalogued" THEN 0 ELSE length(n."name") END DESC, n."id"`),
  );
  const speakers = new Map<number, Speaker>();
  for (const { form, language, script, articleCount, firstSeenAt, lastSeenAt, ...row } of rows) {
    let speaker = speakers.get(row.id as number);
    if (speaker === undefined) {
      speaker = rowOf<Speaker>(database, row.kind === 'PERSON' ? Person : Organization, { ...row, names: [] });
      speakers.set(speaker.id, speaker);
    }
    if (form !== null) speaker.names.push({ name: form, language, script, articleCount, firstSeenAt, lastSeenAt });
  }
  return speakers;
}

interface Form {
  form: string | null;
  language: string;
  script: string;
  articleCount: number;
  firstSeenAt: number | null;
  lastSeenAt: number | null;
}
