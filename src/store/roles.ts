import type { Connection } from './database.ts';
import { bounded, joined, list, sql } from './sql.ts';

/** What articles called speakers and when, the latest first, at most `most` of each; by speaker. */
export async function readRoles(
  { query }: Connection,
  speakerIds: number[],
  most: number,
): Promise<Map<number, SeenRole[]>> {
  const rows = await query<SeenRole & { speakerId: number }>(
    bounded(sql`
      SELECT "speakerId", "role", "language", "articleCount", "firstSeenAt", "lastSeenAt" FROM (
        SELECT r.*, row_number() OVER (PARTITION BY "speakerId" ORDER BY "lastSeenAt" DESC, "articleCount" DESC, "role", "language") AS "place"
        FROM speaker_role r WHERE "speakerId" IN (${list(speakerIds)})
      ) AS ranked WHERE "place" <= ${most} ORDER BY "speakerId", "place"`),
  );
  const roles = new Map<number, SeenRole[]>();
  for (const { speakerId, ...role } of rows) roles.set(speakerId, [...(roles.get(speakerId) ?? []), role]);
  return roles;
}

/**
 * What speakers were on the day: in the words of the article, else of the article nearest in time that tells, in the same language before
 * others. By the place in what was asked.
 */
export async function rolesOfTheDay(connection: Connection, asked: AskedRole[]): Promise<Map<number, SeenOnDay>> {
  const found = new Map<number, SeenOnDay>();
  for (let first = 0; first < asked.length; first += ASKED_AT_ONCE) {
    const part = asked.slice(first, first + ASKED_AT_ONCE);
    const told = await connection.query<SeenOnDay & { articleId: number; speakerId: number }>(
      bounded(sql`
        SELECT l."articleId", l."speakerId", l."role", a."language" FROM article_speaker l JOIN article a ON a."id" = l."articleId"
        WHERE (l."articleId", l."speakerId") IN (VALUES ${joined(
          part.map(({ articleId, speakerId }) => sql`(CAST(${articleId} AS bigint), CAST(${speakerId} AS bigint))`),
          ', ',
        )}) AND l."role" IS NOT NULL`),
    );
    const byPair = new Map(told.map(({ articleId, speakerId, ...role }) => [`${articleId} ${speakerId}`, role]));
    const others = [...new Set(part.map(({ speakerId }) => speakerId))];
    const roles = byPair.size === part.length ? new Map() : await readRoles(connection, others, MOST_ROLES);
    for (const [place, { articleId, speakerId, language, orderedAt }] of part.entries()) {
      const role = byPair.get(`${articleId} ${speakerId}`) ?? nearest(roles.get(speakerId) ?? [], language, orderedAt);
      if (role !== null) found.set(first + place, role);
    }
  }
  return found;
}

function nearest(roles: SeenRole[], language: string, day: number): SeenOnDay | null {
  const away = ({ firstSeenAt, lastSeenAt }: SeenRole) => Math.max(firstSeenAt - day, day - lastSeenAt, 0);
  const [best] = [...roles].sort(
    (a, b) =>
      Number(b.language === language) - Number(a.language === language) ||
      away(a) - away(b) ||
      b.articleCount - a.articleCount ||
      (a.role < b.role ? -1 : 1),
  );
  return best === undefined ? null : { role: best.role, language: best.language };
}

const ASKED_AT_ONCE = 200;
/** Of each speaker, the latest. */
export const MOST_ROLES = 100;

/** What articles called somebody. */
export interface SeenRole {
  role: string;
  language: string;
  articleCount: number;
  /** Milliseconds since 1970 UTC. */
  firstSeenAt: number;
  lastSeenAt: number;
}

export interface SeenOnDay {
  role: string;
  language: string;
}

export interface AskedRole {
  articleId: number;
  speakerId: number;
  language: string;
  orderedAt: number;
}
