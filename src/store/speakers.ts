import { Organization } from '../../entities/organization.ts';
import { Person } from '../../entities/person.ts';
import type { Speaker } from '../../entities/speaker.ts';
import type { Database } from './database.ts';
import { columnsOf, type Plain, rowOf } from './rows.ts';
import { bounded, list, sql } from './sql.ts';

/** People and organizations with every form of their names, by one statement: one row a form. */
export async function readSpeakers(database: Database, ids: number[]): Promise<Speaker[]> {
  const rows = await database.query<Plain & Form>(
    bounded(sql`
      SELECT ${columnsOf(database, Person, 's')}, n."name" AS "form", n."language", n."script"
      FROM speaker s LEFT JOIN speaker_name n ON n."speakerId" = s."id"
      WHERE s."id" IN (${list(ids)}) ORDER BY s."id", n."id"`),
  );
  const speakers = new Map<number, Speaker>();
  for (const { form, language, script, ...row } of rows) {
    let speaker = speakers.get(row.id as number);
    if (speaker === undefined) {
      speaker = rowOf<Speaker>(database, row.kind === 'PERSON' ? Person : Organization, { ...row, names: [] });
      speakers.set(speaker.id, speaker);
    }
    if (form !== null) speaker.names.push({ name: form, language, script });
  }
  return [...speakers.values()];
}

interface Form {
  form: string | null;
  language: string;
  script: string;
}
