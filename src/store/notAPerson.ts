import type { AuditEntry } from '../../entities/auditEntry.ts';
import { type AuditedState, logEntry } from './audit.ts';
import type { Connection, Database } from './database.ts';
import { keysOf, moveQuotes, recountSpeakers } from './moveQuotes.ts';
import { type By, speakerOf } from './speakerDesk.ts';
import { movesOf, type SpeakerMoves } from './speakerMoves.ts';
import { confirmName, type NameStanding, unconfirmName } from './speakerNames.ts';
import { sql } from './sql.ts';

/**
 * Says that a name is nobody's: its quotes have no speaker from then on, those of articles to come neither, and lists leave it out. Its
 * row stays, and is what the name leads to.
 */
export async function notAPerson(database: Database, said: EditorsWord): Promise<Said | { problem: NobodyProblem }> {
  return database.transaction(async (connection) => {
    const speaker = await speakerOf(connection, said.speakerId);
    if (speaker === null) return { problem: 'SPEAKER_NOT_FOUND' };
    if (speaker.kind !== 'PERSON') return { problem: 'IS_ORGANIZATION' };
    if (speaker.isNobody) return { problem: 'ALREADY_SO' };
    const moves = await movesOf(connection, speaker.id);
    if (said.isTrial) return { moves, entryId: null };
    const { editor, now } = said;
    const forms = await confirmAll(connection, speaker.id);
    const before = { name: speaker.name, isNobody: false };
    const after = { name: speaker.name, isNobody: true, forms };
    const entry = { action: 'NOT_A_PERSON' as const, editor, now, speakerId: speaker.id, before, after };
    const entryId = await logEntry(connection, entry);
    await silence(connection, speaker.id, entryId);
    return { moves, entryId };
  });
}

/** Takes that back, or says it again: `logged` gives the new entry, whose key is needed to keep which quotes go. */
export async function undoNotAPerson(
  connection: Connection,
  entry: Pick<AuditEntry, 'id' | 'speakerId' | 'before' | 'after'>,
): Promise<
  | { before: AuditedState; after: AuditedState; afterwards?: (entryId: number) => Promise<void> }
  | { problem: 'CHANGED_SINCE' | 'GONE' }
> {
  const [was, is] = [JSON.parse(entry.before) as AuditedState, JSON.parse(entry.after) as AuditedState];
  const speaker = await speakerOf(connection, entry.speakerId!);
  if (speaker === null) return { problem: 'GONE' };
  if (speaker.isNobody !== is.isNobody) return { problem: 'CHANGED_SINCE' };
  const { id } = speaker;
  if (!is.isNobody) {
    await confirmAll(connection, id);
    return { before: is, after: was, afterwards: (entryId) => silence(connection, id, entryId) };
  }
  await connection.query(sql`UPDATE speaker SET "isNobody" = FALSE WHERE "id" = ${id}`);
  for (const { name, language, standing } of is.forms ?? [])
    await unconfirmName(connection, { speakerId: id, name, language }, standing);
  // Whom somebody gave another speaker since stays with that one.
  const quotes = await keysOf(
    connection,
    sql`
    SELECT q."id" FROM audit_quote a JOIN quote q ON q."id" = a."quoteId" WHERE a."entryId" = ${entry.id} AND q."speakerId" IS NULL`,
  );
  await moveQuotes(connection, quotes, id);
  await recountSpeakers(connection, [id]);
  return { before: is, after: was };
}

async function silence(connection: Connection, speakerId: number, entryId: number): Promise<void> {
  const { query } = connection;
  await query(sql`
    INSERT INTO audit_quote ("entryId", "quoteId") SELECT CAST(${entryId} AS bigint), "id" FROM quote WHERE "speakerId" = ${speakerId}`);
  const quotes = await keysOf(connection, sql`SELECT "id" FROM quote WHERE "speakerId" = ${speakerId}`);
  await query(sql`UPDATE speaker SET "isNobody" = TRUE WHERE "id" = ${speakerId}`);
  await moveQuotes(connection, quotes, null);
  await recountSpeakers(connection, [speakerId]);
}

/** Every form leads there for certain; gives what they were. */
async function confirmAll(connection: Connection, speakerId: number): Promise<NamedStanding[]> {
  const forms = await connection.query<{ name: string; language: string }>(sql`
    SELECT "name", "language" FROM speaker_name WHERE "speakerId" = ${speakerId} ORDER BY "id" LIMIT ${MOST_FORMS}`);
  const standings: NamedStanding[] = [];
  for (const form of forms) {
    const standing = await confirmName(connection, { speakerId, kind: 'PERSON', ...form });
    standings.push({ ...form, standing });
  }
  return standings;
}

const MOST_FORMS = 100;

interface NamedStanding {
  name: string;
  language: string;
  standing: NameStanding;
}

interface EditorsWord extends By {
  speakerId: number;
  isTrial: boolean;
}

interface Said {
  moves: SpeakerMoves;
  /** Null for a trial. */
  entryId: number | null;
}

type NobodyProblem = 'SPEAKER_NOT_FOUND' | 'IS_ORGANIZATION' | 'ALREADY_SO';
