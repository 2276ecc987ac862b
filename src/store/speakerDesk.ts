import type { AuditEntry } from '../../entities/auditEntry.ts';
import type { SpeakerKind } from '../extraction.ts';
import { type AuditedState, logEntry } from './audit.ts';
import type { Connection, Database } from './database.ts';
import { currentSpeaker, mergeSpeakers, unmergeSpeakers } from './mergeSpeakers.ts';
import { movesOf, type SpeakerMoves } from './speakerMoves.ts';
import { sql } from './sql.ts';
import type { KnownToken } from './tokens.ts';

/** Merges two speakers by an editor's word, with the entry in the log; a trial only tells what would move. */
export async function mergeByEditor(database: Database, merge: EditorsMerge): Promise<Merged | MergeRefusal> {
  return database.transaction(async (connection) => {
    const from = await speakerOf(connection, merge.fromId);
    const into = await speakerOf(connection, merge.intoId);
    if (from === null || into === null) return { problem: 'SPEAKER_NOT_FOUND', isOfInto: from !== null };
    if (from.id === into.id) return { problem: 'SAME_SPEAKER', isOfInto: true };
    if (from.kind !== into.kind) return { problem: 'DIFFERENT_KINDS', isOfInto: true };
    const moves = await movesOf(connection, from.id);
    if (merge.isTrial) return { moves, entryId: null };
    const { editor, now } = merge;
    const before = { name: into.name, otherId: from.id, otherName: from.name };
    const after = await merged(connection, { ...before, speakerId: into.id }, merge);
    if (after === null) throw new Error('Two speakers that are there cannot be merged.');
    const entry = { action: 'MERGE_SPEAKERS' as const, editor, now, speakerId: into.id, before, after };
    return { moves, entryId: await logEntry(connection, entry) };
  });
}

/** Takes a merge back, or makes it again where the entry had taken it back; gives both sides of the new entry, or why not. */
export async function undoMerge(
  connection: Connection,
  { speakerId, before, after }: Pick<AuditEntry, 'speakerId' | 'before' | 'after'>,
  by: By,
): Promise<{ before: AuditedState; after: AuditedState } | { problem: 'CHANGED_SINCE' | 'GONE' }> {
  const [was, is] = [JSON.parse(before) as AuditedState, JSON.parse(after) as AuditedState];
  if (is.mergeId === undefined) {
    const { mergeId: _, ...apart } = was;
    const again = await merged(connection, { ...apart, speakerId: speakerId!, otherId: was.otherId! }, by);
    return again === null ? { problem: 'GONE' } : { before: is, after: again };
  }
  const apart = await unmergeSpeakers(connection, is.mergeId);
  if ('problem' in apart) return { problem: apart.problem === 'MERGED_AGAIN' ? 'CHANGED_SINCE' : 'GONE' };
  return { before: is, after: was };
}

/** Null where one of the two is not there any more. */
async function merged(
  connection: Connection,
  { speakerId, otherName: _, ...state }: AuditedState & { speakerId: number; otherId: number },
  { editor, now }: By,
): Promise<AuditedState | null> {
  const pair = { fromId: state.otherId, intoId: speakerId };
  const outcome = await mergeSpeakers(connection, { ...pair, tokenId: editor.id, because: null, now });
  return 'problem' in outcome ? null : { ...state, mergeId: outcome.mergeId };
}

/** An id of one that was merged gives the one that stayed. */
export async function speakerOf(connection: Connection, id: number): Promise<SpeakerRow | null> {
  const current = await currentSpeaker(connection, id);
  if (current === null) return null;
  const [row] = await connection.query<SpeakerRow>(
    sql`SELECT "id", "kind", "name", "isNobody" FROM speaker WHERE "id" = ${current}`,
  );
  return row === undefined ? null : { ...row, isNobody: Boolean(row.isNobody) };
}

export interface By {
  editor: KnownToken;
  /** Milliseconds since 1970 UTC. */
  now: number;
}

interface EditorsMerge extends By {
  fromId: number;
  intoId: number;
  /** Whether nothing is to be changed. */
  isTrial: boolean;
}

interface Merged {
  moves: SpeakerMoves;
  /** Null for a trial. */
  entryId: number | null;
}

interface MergeRefusal {
  problem: 'SPEAKER_NOT_FOUND' | 'SAME_SPEAKER' | 'DIFFERENT_KINDS';
  /** Whether it lies with the one that is to stay. */
  isOfInto: boolean;
}

export interface SpeakerRow {
  id: number;
  kind: SpeakerKind;
  name: string;
  isNobody: boolean;
}
