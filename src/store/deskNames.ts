import type { AuditEntry } from '../../entities/auditEntry.ts';
import { type AuditedState, logEntry } from './audit.ts';
import type { Connection, Database } from './database.ts';
import { scriptOf } from './names.ts';
import { type By, speakerOf } from './speakerDesk.ts';
import { callSpeaker, confirmName, type NameOfSpeaker, unconfirmName } from './speakerNames.ts';
import { sql } from './sql.ts';

/** Says that a name is a speaker's: it links by itself from then on. With `isMain` it is also the one by which the speaker is called. */
export async function nameByEditor(database: Database, named: EditorsName): Promise<{ entryId: number } | NameRefusal> {
  return database.transaction(async (connection) => {
    const speaker = await speakerOf(connection, named.speakerId);
    if (speaker === null) return { problem: 'SPEAKER_NOT_FOUND' };
    const name = named.name.trim();
    const language = named.language ?? (await languageOf(connection, speaker.id, name));
    const form: NameOfSpeaker = { speakerId: speaker.id, kind: speaker.kind, name, language };
    const standing = await confirmName(connection, form);
    if (standing === 'CONFIRMED' && !(named.isMain && speaker.name !== name)) return { problem: 'ALREADY_SO' };
    if (named.isMain) await callSpeaker(connection, speaker.id, name);
    const { editor, now } = named;
    const before = { name: speaker.name };
    const after = { name: named.isMain ? name : speaker.name, forms: [{ name, language, standing }] };
    const action = named.isMain ? 'RENAME_SPEAKER' : 'ADD_NAME';
    return { entryId: await logEntry(connection, { action, editor, now, speakerId: speaker.id, before, after }) };
  });
}

/** Takes such a name back, or gives it again. */
export async function undoName(
  connection: Connection,
  { speakerId, before, after }: Pick<AuditEntry, 'speakerId' | 'before' | 'after'>,
): Promise<{ before: AuditedState; after: AuditedState } | { problem: 'CHANGED_SINCE' | 'GONE' }> {
  const [was, is] = [JSON.parse(before) as AuditedState, JSON.parse(after) as AuditedState];
  const speaker = await speakerOf(connection, speakerId!);
  if (speaker === null) return { problem: 'GONE' };
  if (was.name !== is.name && speaker.name !== is.name) return { problem: 'CHANGED_SINCE' };
  const { id, kind } = speaker;
  for (const { name, language, standing } of is.forms ?? [])
    await unconfirmName(connection, { speakerId: id, name, language }, standing);
  for (const { name, language } of was.forms ?? [])
    await confirmName(connection, { speakerId: id, kind, name, language });
  if (was.name !== is.name) await callSpeaker(connection, id, was.name!);
  return { before: is, after: was };
}

/** The language in which the speaker is mostly named in these letters; nobody knows it where there is none. */
async function languageOf({ query }: Connection, speakerId: number, name: string): Promise<string> {
  const [form] = await query<{ language: string }>(sql`
    SELECT "language" FROM speaker_name WHERE "speakerId" = ${speakerId} AND "script" = ${scriptOf(name)} ORDER BY "articleCount" DESC, "id" LIMIT 1`);
  return form?.language ?? 'und';
}

interface EditorsName extends By {
  speakerId: number;
  /** With a letter in it. */
  name: string;
  /** Null: by its letters. */
  language: string | null;
  /** Whether the speaker is to be called so. */
  isMain: boolean;
}

interface NameRefusal {
  problem: 'SPEAKER_NOT_FOUND' | 'ALREADY_SO';
}
