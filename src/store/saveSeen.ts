import type { SpeakerKind } from '../extraction.ts';
import type { Connection } from './database.ts';
import { insertRows } from './insert.ts';
import { scriptOf } from './names.ts';
import type { SeenArticle } from './saveSpeakers.ts';
import { indexForSearch } from './search.ts';
import { tellSpeakers } from './seen.ts';
import { keysOfName } from './speakerKeys.ts';
import { joined, sql, words } from './sql.ts';

/**
 * Keeps how articles name speakers (by names that they have), what they call them and for whom they stand; gives the country that each one has now.
 * Of an article each name, role and country counts once.
 */
export async function saveSeen(connection: Connection, articles: SeenIn[]): Promise<Map<number, string | null>> {
  const speakerIds = [...new Set(articles.flatMap(({ speakers }) => speakers.map(({ id }) => id)))];
  if (speakerIds.length === 0) return new Map();
  await countNames(
    connection,
    counted(articles, ({ id, name }, language) => [id, name, language]),
  );
  await insertRows(
    connection,
    'speaker_role',
    ['speakerId', 'role', 'language', 'articleCount', 'firstSeenAt', 'lastSeenAt'],
    counted(articles, ({ id, role }, language) => role && [id, role, language]),
    words(`ON CONFLICT ("speakerId", "role", "language") DO UPDATE SET
      "articleCount" = speaker_role."articleCount" + excluded."articleCount",
      "firstSeenAt" = CASE WHEN speaker_role."firstSeenAt" <= excluded."firstSeenAt" THEN speaker_role."firstSeenAt" ELSE excluded."firstSeenAt" END,
      "lastSeenAt" = CASE WHEN speaker_role."lastSeenAt" >= excluded."lastSeenAt" THEN speaker_role."lastSeenAt" ELSE excluded."lastSeenAt" END`),
  );
  await insertRows(
    connection,
    'speaker_nation',
    ['speakerId', 'countryCode', 'articleCount'],
    counted(articles, ({ id, toldCountryCode }) => toldCountryCode && [id, toldCountryCode]).map((row) =>
      row.slice(0, 3),
    ),
    words(
      'ON CONFLICT ("speakerId", "countryCode") DO UPDATE SET "articleCount" = speaker_nation."articleCount" + excluded."articleCount"',
    ),
  );
  const uncounted = articles.flatMap(({ article }) => article.uncounted ?? []);
  return tellSpeakers(connection, speakerIds, uncounted);
}

async function countNames({ query }: Connection, rows: (string | number)[][]): Promise<void> {
  const seen = rows.map(
    ([speakerId, name, language, count, first, last]) =>
      sql`(CAST(${speakerId!} AS bigint), ${name!}, ${language!}, CAST(${count!} AS bigint), CAST(${first!} AS bigint), CAST(${last!} AS bigint))`,
  );
  await query(sql`
    UPDATE speaker_name SET
      "articleCount" = "articleCount" + seen.column4,
      "firstSeenAt" = CASE WHEN "firstSeenAt" <= seen.column5 THEN "firstSeenAt" ELSE seen.column5 END,
      "lastSeenAt" = CASE WHEN "lastSeenAt" >= seen.column6 THEN "lastSeenAt" ELSE seen.column6 END
    FROM (VALUES ${joined(seen, ', ')}) AS seen
    WHERE speaker_name."speakerId" = seen.column1 AND speaker_name."name" = seen.column2 AND speaker_name."language" = seen.column3`);
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
        keysOfName(kind, name, countryCode).map((key): [string, number] => [key, speakerId]),
      )
      // In the order in which they stand.
      .sort(([one], [other]) => (one < other ? -1 : 1)),
    words('ON CONFLICT DO NOTHING'),
  );
}

/** What `keyOf` gives of speakers, null and empty left out, each once, with the number of articles and the first and the last time. */
function counted(
  articles: SeenIn[],
  keyOf: (speaker: SeenSpeaker, language: string) => (string | number)[] | null | '',
): (string | number)[][] {
  const rows = new Map<string, { key: (string | number)[]; count: number; first: number; last: number }>();
  for (const { article, speakers } of articles) {
    const { language, orderedAt } = article;
    const keys = speakers.map((speaker) => keyOf(speaker, language)).filter((key) => key !== null && key !== '');
    for (const [text, key] of new Map(keys.map((key) => [JSON.stringify(key), key]))) {
      const row = rows.get(text) ?? { key, count: 0, first: orderedAt, last: orderedAt };
      rows.set(text, {
        key,
        count: row.count + 1,
        first: Math.min(row.first, orderedAt),
        last: Math.max(row.last, orderedAt),
      });
    }
  }
  return [...rows.values()].map(({ key, count, first, last }) => [...key, count, first, last]);
}

interface SeenIn {
  article: Pick<SeenArticle, 'language' | 'orderedAt' | 'uncounted'>;
  speakers: SeenSpeaker[];
}

interface SeenSpeaker {
  id: number;
  name: string;
  role: string | null;
  /** For which the article says that the speaker stands. */
  toldCountryCode: string | null;
}

export interface NameToAdd {
  speakerId: number;
  kind: SpeakerKind;
  name: string;
  language: string;
  /** For which the article says that the speaker stands. */
  countryCode: string | null;
}
