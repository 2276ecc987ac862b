import type { SpeakerKind } from '../extraction.ts';
import type { Connection } from './database.ts';
import { foldedName } from './names.ts';
import { addNames } from './saveSeen.ts';
import { removeFromSearch } from './search.ts';
import { rekey } from './seen.ts';
import { list, sql } from './sql.ts';

/** Says for certain that a form of a name is a speaker's; gives what it was before. */
export async function confirmName(connection: Connection, named: NameOfSpeaker): Promise<NameStanding> {
  const { speakerId, name, language } = named;
  const standing = await standingOf(connection, named);
  await addNames(connection, [{ ...named, countryCode: null }]);
  await connection.query(sql`
    UPDATE speaker_name SET "isConfirmed" = TRUE WHERE "speakerId" = ${speakerId} AND "name" = ${name} AND "language" = ${language}`);
  return standing;
}

/** Takes that back: a form that no article has is gone. */
export async function unconfirmName(
  connection: Connection,
  { speakerId, name, language }: Omit<NameOfSpeaker, 'kind'>,
  standing: NameStanding,
) {
  if (standing === 'CONFIRMED') return;
  const { query } = connection;
  const this_ = sql`"speakerId" = ${speakerId} AND "name" = ${name} AND "language" = ${language}`;
  await query(sql`UPDATE speaker_name SET "isConfirmed" = FALSE WHERE ${this_}`);
  if (standing === 'SEEN') return;
  const gone = await query<{ id: number }>(
    sql`SELECT "id" FROM speaker_name WHERE ${this_} AND "articleCount" <= 0 AND "isCatalogued" = FALSE`,
  );
  if (gone.length === 0) return;
  const ids = list(gone.map(({ id }) => id));
  await removeFromSearch(connection, 'speaker_search', ids);
  await query(sql`DELETE FROM speaker_name WHERE "id" IN (${ids})`);
  await rekey(connection, speakerId);
}

/** Calls a speaker by a name, in lists and where no form of the reader's language is better. */
export async function callSpeaker({ query }: Connection, id: number, name: string): Promise<void> {
  await query(sql`UPDATE speaker SET "name" = ${name}, "sortName" = ${foldedName(name)} WHERE "id" = ${id}`);
}

async function standingOf({ query }: Connection, { speakerId, name, language }: NameOfSpeaker): Promise<NameStanding> {
  const [row] = await query<{ isConfirmed: boolean }>(sql`
    SELECT "isConfirmed" FROM speaker_name WHERE "speakerId" = ${speakerId} AND "name" = ${name} AND "language" = ${language}`);
  if (row === undefined) return 'ABSENT';
  return row.isConfirmed ? 'CONFIRMED' : 'SEEN';
}

export interface NameOfSpeaker {
  speakerId: number;
  kind: SpeakerKind;
  name: string;
  language: string;
}

/** What a form was to a speaker. */
export type NameStanding = 'ABSENT' | 'SEEN' | 'CONFIRMED';
