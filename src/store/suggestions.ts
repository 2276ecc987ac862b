import { CERTAIN, type Identification } from '../identity/identify.ts';
import type { Connection, Database } from './database.ts';
import { mergeSpeakers } from './mergeSpeakers.ts';
import { joined, sql } from './sql.ts';

/** Keeps suggestions, in one order everywhere, the last of each two. Whom an editor told apart stay apart. */
export async function suggest({ query }: Connection, suggestions: DatedSuggestion[]): Promise<void> {
  if (suggestions.length === 0) return;
  const last = new Map(suggestions.map((one) => [`${one.oneId} ${one.twoId}`, one]));
  const rows = [...last.values()]
    .sort((a, b) => a.oneId - b.oneId || a.twoId - b.twoId)
    .map(
      ({ oneId, twoId, found, foundAt }) =>
        sql`(CAST(${oneId} AS bigint), CAST(${twoId} AS bigint), CAST(${found.score} AS double precision), ${JSON.stringify(found.evidence)}, CAST(${foundAt} AS bigint))`,
    );
  await query(sql`
    INSERT INTO speaker_suggestion ("oneId", "otherId", "score", "evidence", "foundAt")
    SELECT column1, column2, column3, column4, column5 FROM (VALUES ${joined(rows, ', ')}) AS found
    WHERE EXISTS (SELECT 1 FROM speaker one WHERE one."id" = column1) AND EXISTS (SELECT 1 FROM speaker two WHERE two."id" = column2)
      AND NOT EXISTS (SELECT 1 FROM speaker_apart a WHERE a."oneId" = column1 AND a."otherId" = column2)
    ON CONFLICT ("oneId", "otherId") DO UPDATE SET "score" = excluded."score", "evidence" = excluded."evidence"`);
}

/** Makes one of those of whom it is certain that they are, the later into the earlier: after articles are stored, by transactions of their own. */
export async function mergeCertain(database: Database, now: number): Promise<void> {
  const certain = await database.query<{ oneId: number; otherId: number }>(sql`
    SELECT "oneId", "otherId" FROM speaker_suggestion WHERE "score" >= ${CERTAIN} ORDER BY "score" DESC LIMIT ${MOST_MERGED}`);
  const merges: Promise<void>[] = [];
  for (const { oneId, otherId } of certain) {
    const merge = database.transaction(async (connection) => {
      const [still] = await connection.query<{ evidence: string }>(sql`
        SELECT "evidence" FROM speaker_suggestion WHERE "oneId" = ${oneId} AND "otherId" = ${otherId} AND "score" >= ${CERTAIN}`);
      if (still === undefined) return;
      await mergeSpeakers(connection, { fromId: otherId, intoId: oneId, tokenId: null, because: still.evidence, now });
    });
    merges.push(merge);
    // SQLite keeps those that wait by one commit. On PostgreSQL they would wait for each other's people.
    if (database.dialect === 'postgres') await merge;
  }
  await Promise.all(merges);
}

const MOST_MERGED = 20;

export interface DatedSuggestion extends Suggestion {
  /** Milliseconds since 1970 UTC. */
  foundAt: number;
}

/** Two who may be one, the one with the lower id first. */
export interface Suggestion {
  oneId: number;
  twoId: number;
  found: Identification;
}
