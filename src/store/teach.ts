import type { QuoteState, TaughtName } from './audit.ts';
import type { Connection } from './database.ts';
import { nameInArticle } from './findings.ts';
import { currentSpeaker, tellApart } from './mergeSpeakers.ts';
import type { QuoteRow } from './quoteState.ts';
import { keyOfForm } from './speakerKeys.ts';
import { confirmName, unconfirmName } from './speakerNames.ts';
import { sql } from './sql.ts';

/**
 * What a correction teaches: a name that editors have twice said to be somebody else's, and never otherwise, is that one's from then on. Null
 * where it teaches nothing. To be called when the quote has its new speaker.
 */
export async function teachName(connection: Connection, quote: QuoteRow, said: QuoteState): Promise<TaughtName | null> {
  const { query } = connection;
  if (said.speakerId === null) return null;
  const [finding] = await query<{ speakerId: number | null; form: string | null }>(
    sql`SELECT "speakerId", "form" FROM quote_finding WHERE "quoteId" = ${quote.id} AND "isSpeakerRight" = FALSE`,
  );
  if (finding?.form == null || finding.speakerId === null) return null;
  const notId = await currentSpeaker(connection, finding.speakerId);
  if (notId === null || notId === said.speakerId) return null;
  const named = await nameInArticle(connection, quote.articleId, notId);
  const kind = await kindOf(connection, said.speakerId);
  // A ministry's name is not its minister's.
  if (named === null || named.kind !== kind || keyOfForm(kind, named.name) !== finding.form) return null;
  const judged = await query<{ speakerId: number | null; isSpeakerRight: boolean }>(sql`
    SELECT q."speakerId", f."isSpeakerRight" FROM quote_finding f JOIN quote q ON q."id" = f."quoteId"
    WHERE f."form" = ${finding.form} AND f."isSpeakerRight" IS NOT NULL LIMIT ${MOST_LOOKED_AT}`);
  const isOfOne = judged.every(({ speakerId }) => speakerId === said.speakerId);
  if (!isOfOne || judged.length < CORRECTIONS) return null;
  const { name } = named;
  const { language } = quote;
  const standing = await confirmName(connection, { speakerId: said.speakerId, kind, name, language });
  if (standing === 'CONFIRMED') return null;
  const wasApart = await areApart(connection, notId, said.speakerId);
  await tellApart(connection, notId, said.speakerId);
  return { name, language, standing, notId, wasApart };
}

/** Takes back what a correction taught. */
export async function unteachName(connection: Connection, speakerId: number, taught: TaughtName): Promise<void> {
  await unconfirmName(connection, { speakerId, name: taught.name, language: taught.language }, taught.standing);
  if (!taught.wasApart) await endApart(connection, taught.notId, speakerId);
}

/** Lets evidence say again whether two are one. */
export async function endApart({ query }: Connection, one: number, other: number): Promise<void> {
  await query(sql`
    DELETE FROM speaker_apart WHERE "oneId" = ${Math.min(one, other)} AND "otherId" = ${Math.max(one, other)}`);
}

export async function areApart({ query }: Connection, one: number, other: number): Promise<boolean> {
  const rows = await query(sql`
    SELECT 1 FROM speaker_apart WHERE "oneId" = ${Math.min(one, other)} AND "otherId" = ${Math.max(one, other)}`);
  return rows.length > 0;
}

async function kindOf({ query }: Connection, id: number): Promise<'PERSON' | 'ORGANIZATION' | null> {
  const [row] = await query<{ kind: 'PERSON' | 'ORGANIZATION' }>(sql`SELECT "kind" FROM speaker WHERE "id" = ${id}`);
  return row?.kind ?? null;
}

const CORRECTIONS = 2;
const MOST_LOOKED_AT = 1_000;
