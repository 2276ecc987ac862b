import type { AuditAction, AuditEntry } from '../../entities/auditEntry.ts';
import { type AuditedState, type EntryToLog, logEntry, type QuoteState } from './audit.ts';
import type { Connection, Database } from './database.ts';
import { undoName } from './deskNames.ts';
import { undoApart } from './keepApart.ts';
import { currentSpeaker } from './mergeSpeakers.ts';
import { undoNotAPerson } from './notAPerson.ts';
import { changeQuote, isSameState, lockedQuote } from './quoteState.ts';
import { undoMerge } from './speakerDesk.ts';
import { undoSplit } from './splitSpeaker.ts';
import { sql } from './sql.ts';
import { teachName, unteachName } from './teach.ts';
import type { KnownToken } from './tokens.ts';

/**
 * Makes again what was before an entry of the log, and logs that: an undo can be undone. Nothing is overwritten: what was changed
 * again since is told, and the later change is to be undone first.
 */
export async function undo(
  database: Database,
  { entryId, editor, now }: Undo,
): Promise<{ entryId: number } | { problem: UndoProblem }> {
  return database.transaction(async (connection) => {
    const [entry] = await connection.query<AuditEntry>(sql`
      SELECT "id", "action", "quoteId", "speakerId", "before", "after" FROM audit_entry WHERE "id" = ${entryId}`);
    if (entry === undefined) return { problem: 'ENTRY_NOT_FOUND' };
    if (entry.action !== 'REVIEW_QUOTE' && (await isUndone(connection, entry.id))) return { problem: 'ALREADY_UNDONE' };
    const outcome = await UNDOINGS[entry.action](connection, entry, { editor, now });
    if ('problem' in outcome) return outcome;
    const { before, after, afterwards } = outcome;
    const { action, quoteId, speakerId } = entry;
    const about = { quoteId, speakerId, undoesId: entry.id };
    const logged = await logEntry(connection, { action, editor, now, ...about, before, after });
    await afterwards?.(logged);
    return { entryId: logged };
  });
}

/** With the quote locked, so that of two undoings at once one finds the other's. */
async function undoReview(connection: Connection, entry: AuditEntry): Promise<Undone | { problem: UndoProblem }> {
  const quote = await lockedQuote(connection, entry.quoteId!);
  if (quote === null) return { problem: 'GONE' };
  if (await isUndone(connection, entry.id)) return { problem: 'ALREADY_UNDONE' };
  const after = await today(connection, JSON.parse(entry.after) as QuoteState);
  const before = await today(connection, JSON.parse(entry.before) as QuoteState);
  if (after === null || !isSameState(quote.state, after)) return { problem: 'CHANGED_SINCE' };
  if (before === null) return { problem: 'GONE' };
  await changeQuote(connection, quote, before);
  const { taught } = JSON.parse(entry.after) as AuditedState;
  if (taught !== undefined && after.speakerId !== null) await unteachName(connection, after.speakerId, taught);
  const { taught: _, ...former } = JSON.parse(entry.before) as AuditedState;
  const again = await teachName(connection, quote, before);
  return { before: JSON.parse(entry.after), after: { ...former, ...(again && { taught: again }) } };
}

/** A state with the speaker that its own has become since; null where that one is gone. */
async function today(connection: Connection, state: QuoteState): Promise<QuoteState | null> {
  if (state.speakerId === null) return state;
  const speakerId = await currentSpeaker(connection, state.speakerId);
  return speakerId === null ? null : { ...state, speakerId };
}

async function isUndone({ query }: Connection, id: number): Promise<boolean> {
  return (await query(sql`SELECT 1 FROM audit_entry WHERE "undoesId" = ${id}`)).length > 0;
}

/** What takes back each kind of change. */
const UNDOINGS: Record<AuditAction, Undoing> = {
  REVIEW_QUOTE: undoReview,
  MERGE_SPEAKERS: undoMerge,
  SPLIT_SPEAKER: undoSplit,
  RENAME_SPEAKER: undoName,
  ADD_NAME: undoName,
  NOT_A_PERSON: undoNotAPerson,
  KEEP_APART: undoApart,
};

type Undoing = (
  connection: Connection,
  entry: AuditEntry,
  by: Pick<Undo, 'editor' | 'now'>,
) => Promise<Undone | { problem: UndoProblem }>;

/** Both sides of the new entry, and what is to be done when it has its key. */
interface Undone extends Pick<EntryToLog, 'before' | 'after'> {
  afterwards?: (entryId: number) => Promise<void>;
}

interface Undo {
  entryId: number;
  editor: KnownToken;
  /** Milliseconds since 1970 UTC. */
  now: number;
}

export type UndoProblem = 'ENTRY_NOT_FOUND' | 'ALREADY_UNDONE' | 'CHANGED_SINCE' | 'GONE';
