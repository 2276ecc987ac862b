import type { SpeakerKind } from '../extraction.ts';
import type { Connection } from './database.ts';
import { insertRows } from './insert.ts';
import { scriptOf } from './names.ts';
import type { SeenArticle } from './saveSpeakers.ts';
import { indexForSearch } from './search.ts';
import { tellSpeakers } from './seen.ts';
import { keysOfName } from './speakerKeys.ts';
import { joined, sql, words } from './sql.ts';

/** Keeps how an article names speakers (by names that they have), what it calls them and for whom they stand; gives the country that each one has now. */
export async function saveSeen(
  connection: Connection,
  seen: SeenSpeaker[],
  { language, orderedAt, uncounted }: Pick<SeenArticle, 'language' | 'orderedAt' | 'uncounted'>,
): Promise<Map<number, string | null>> {
  const forms = seen.map(({ speakerId, name }) => sql`(CAST(${speakerId} AS bigint), ${name})`);
  const at = sql`CAST(${orderedAt} AS bigint)`;
  await connection.query(sql`
    UPDATE speaker_name SET
      "articleCount" = "articleCount" + 1,
      "firstSeenAt" = CASE WHEN "firstSeenAt" <= ${at} THEN "firstSeenAt" ELSE ${at} END,
      "lastSeenAt" = CASE WHEN "lastSeenAt" >= ${at} THEN "lastSeenAt" ELSE ${at} END
    FROM (VALUES ${joined(forms, ', ')}) AS seen
    WHERE speaker_name."speakerId" = seen.column1 AND speaker_name."name" = seen.column2 AND speaker_name."language" = ${language}`);
  await insertRows(
    connection,
    'speaker_role',
    ['speakerId', 'role', 'language', 'articleCount', 'firstSeenAt', 'lastSeenAt'],
    distinct(seen, ({ speakerId, role }) => role && [speakerId, role, language, 1, orderedAt, orderedAt]),
    words(`ON CONFLICT ("speakerId", "role", "language") DO UPDATE SET
      "articleCount" = speaker_role."articleCount" + 1,
      "firstSeenAt" = CASE WHEN speaker_role."firstSeenAt" <= excluded."firstSeenAt" THEN speaker_role."firstSeenAt" ELSE excluded."firstSeenAt" END,
      "lastSeenAt" = CASE WHEN speaker_role."lastSeenAt" >= excluded."lastSeenAt" THEN speaker_role."lastSeenAt" ELSE excluded."lastSeenAt" END`),
  );
  await insertRows(
    connection,
    'speaker_nation',
    ['speakerId', 'countryCode', 'articleCount'],
    distinct(seen, ({ speakerId, countryCode }) => countryCode && [speakerId, countryCode, 1]),
    words('ON CONFLICT ("speakerId", "countryCode") DO UPDATE SET "articleCount" = speaker_nation."articleCount" + 1'),
  );
  const speakerIds = [...new Set(seen.map(({ speakerId }) => speakerId))];
  return tellSpeakers(connection, speakerIds, uncounted);
}

/** Adds forms of names, where they are not known, to the rows, to search and to the keys by which they are found. */
export async function addNames(connection: Connection, names: NameToAdd[]): Promise<void> {
  const added = await insertRows<{ id: number; speakerId: number; name: string }>(
    connection,
    'speaker_name',
    ['speakerId', 'name', 'language', 'script'],
    names.map(({ speakerId, name, language }) => [speakerId, name, language, scriptOf(name)]),
    words('ON CONFLICT ("speakerId", "name", "language") DO NOTHING RETURNING "id", "speakerId", "name"'),
  );
  if (added.length === 0) return;
  await indexForSearch(
    connection,
    'speaker_search',
    added.map(({ id, name }) => ({ key: id, text: name })),
  );
  const isNew = new Set(added.map(({ speakerId, name }) => `${speakerId} ${name}`));
  await insertRows(
    connection,
    'speaker_key',
    ['key', 'speakerId'],
    names
      .filter(({ speakerId, name }) => isNew.has(`${speakerId} ${name}`))
      .flatMap(({ speakerId, kind, name, countryCode }) =>
        keysOfName(kind, name, countryCode).map((key) => [key, speakerId]),
      ),
    words('ON CONFLICT DO NOTHING'),
  );
}

/** Rows of those for whom there is one, each once. */
function distinct<Row extends (string | number)[]>(
  seen: SeenSpeaker[],
  rowOf: (speaker: SeenSpeaker) => Row | null | '',
): Row[] {
  const rows = new Map<string, Row>();
  for (const speaker of seen) {
    const row = rowOf(speaker);
    if (row !== null && row !== '') rows.set(JSON.stringify(row), row);
  }
  return [...rows.values()];
}

interface SeenSpeaker {
  speakerId: number;
  kind: SpeakerKind;
  name: string;
  role: string | null;
  countryCode: string | null;
}

export interface NameToAdd {
  speakerId: number;
  kind: SpeakerKind;
  name: string;
  language: string;
  /** For which the article says that the speaker stands. */
  countryCode: string | null;
}
