import type { AuditEntry } from '../../entities/auditEntry.ts';
import { type AuditedState, logEntry } from './audit.ts';
import type { Connection, Database } from './database.ts';
import { type Branch, countList, type Found, findPage, type Page, type PageRequest } from './keyset.ts';
import { tellApart } from './mergeSpeakers.ts';
import { type By, speakerOf } from './speakerDesk.ts';
import { sql, words } from './sql.ts';
import { areApart, endApart } from './teach.ts';

/** Pairs that may be one, the likeliest first, all or those of one speaker: keys are those of both, with a blank between them. */
export function findSuggestions(
  connection: Connection,
  speakerId: number | null,
  page: PageRequest,
): Promise<Page<Found>> {
  return findPage(connection, { branches: branchesOf(speakerId), isDescending: true, shape: SUGGESTION_SHAPE }, page);
}

export function countSuggestions(connection: Connection, speakerId: number | null): Promise<number> {
  return countList(connection, { branches: branchesOf(speakerId) });
}

/** Score, and both ids. */
export const SUGGESTION_SHAPE = ['number', 'integer', 'integer'] as const;

const SUGGESTIONS: Branch = {
  from: words('speaker_suggestion'),
  where: [],
  columns: ['"score"', '"oneId"', '"otherId"'],
  isServed: true,
};

/** A speaker may be either of the two; each has an index of its own. */
function branchesOf(speakerId: number | null): Branch[] {
  if (speakerId === null) return [SUGGESTIONS];
  return [sql`"oneId" = ${speakerId}`, sql`"otherId" = ${speakerId}`].map((condition) => ({
    ...SUGGESTIONS,
    where: [condition],
    isServed: false,
  }));
}

/** Says that two are not one, whatever evidence says, with the entry in the log. */
export async function keepApart(database: Database, said: EditorsWord): Promise<{ entryId: number } | ApartRefusal> {
  return database.transaction(async (connection) => {
    const one = await speakerOf(connection, said.speakerId);
    const other = await speakerOf(connection, said.otherId);
    if (one === null || other === null) return { problem: 'SPEAKER_NOT_FOUND', isOfOther: one !== null };
    if (one.id === other.id) return { problem: 'SAME_SPEAKER', isOfOther: true };
    if (await areApart(connection, one.id, other.id)) return { problem: 'ALREADY_SO', isOfOther: true };
    const { editor, now } = said;
    const suggestion = await suggestionOf(connection, one.id, other.id);
    await tellApart(connection, one.id, other.id);
    const pair = { name: one.name, otherId: other.id, otherName: other.name };
    const about = { speakerId: one.id, before: { ...pair, suggestion }, after: pair };
    return { entryId: await logEntry(connection, { action: 'KEEP_APART', editor, now, ...about }) };
  });
}

/** Lets evidence say it again, with the suggestion that there was; or tells them apart again. */
export async function undoApart(
  connection: Connection,
  { speakerId, before, after }: Pick<AuditEntry, 'speakerId' | 'before' | 'after'>,
): Promise<{ before: AuditedState; after: AuditedState } | { problem: 'CHANGED_SINCE' | 'GONE' }> {
  const [was, is] = [JSON.parse(before) as AuditedState, JSON.parse(after) as AuditedState];
  const one = await speakerOf(connection, speakerId!);
  const other = await speakerOf(connection, is.otherId!);
  if (one === null || other === null) return { problem: 'GONE' };
  const isApart = is.suggestion === undefined;
  if (one.id === other.id || (await areApart(connection, one.id, other.id)) !== isApart)
    return { problem: 'CHANGED_SINCE' };
  if (!isApart) await tellApart(connection, one.id, other.id);
  else {
    await endApart(connection, one.id, other.id);
    if (was.suggestion) {
      const { score, evidence, foundAt } = was.suggestion;
      await connection.query(sql`
        INSERT INTO speaker_suggestion ("oneId", "otherId", "score", "evidence", "foundAt")
        VALUES (${Math.min(one.id, other.id)}, ${Math.max(one.id, other.id)}, ${score}, ${evidence}, ${foundAt}) ON CONFLICT DO NOTHING`);
    }
  }
  return { before: is, after: was };
}

async function suggestionOf({ query }: Connection, one: number, other: number) {
  const [row] = await query<{ score: number; evidence: string; foundAt: number }>(sql`
    SELECT "score", "evidence", "foundAt" FROM speaker_suggestion
    WHERE "oneId" = ${Math.min(one, other)} AND "otherId" = ${Math.max(one, other)}`);
  return row ?? null;
}

interface EditorsWord extends By {
  speakerId: number;
  otherId: number;
}

interface ApartRefusal {
  problem: 'SPEAKER_NOT_FOUND' | 'SAME_SPEAKER' | 'ALREADY_SO';
  isOfOther: boolean;
}
