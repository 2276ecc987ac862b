import type { AuditEntry } from '../../entities/auditEntry.ts';
import { type AuditedState, logEntry } from './audit.ts';
import type { Connection, Database } from './database.ts';
import { addSpeaker } from './linkSpeakers.ts';
import { mergeSpeakers, tellApart, unmergeSpeakers } from './mergeSpeakers.ts';
import { keysOf, moveQuotes, recountSpeakers } from './moveQuotes.ts';
import { scriptOf } from './names.ts';
import { addNames } from './saveSeen.ts';
import { recountSeen, rekey } from './seen.ts';
import { type By, type SpeakerRow, speakerOf } from './speakerDesk.ts';
import type { SpeakerMoves } from './speakerMoves.ts';
import { callSpeaker, confirmName, type NameStanding, unconfirmName } from './speakerNames.ts';
import { list, sql } from './sql.ts';

/**
 * Makes two of a speaker who is two: some quotes go, and those of all articles that use some forms of the name. They go to somebody new, or to
 * one who is here. Both are told apart, and the log has it; a trial only tells what would move.
 */
export async function splitSpeaker(
  database: Database,
  split: EditorsSplit,
): Promise<Split | { problem: SplitProblem }> {
  return database.transaction(async (connection) => {
    const speaker = await speakerOf(connection, split.speakerId);
    if (speaker === null) return { problem: 'SPEAKER_NOT_FOUND' };
    const into = split.intoId === null ? null : await speakerOf(connection, split.intoId);
    if (split.intoId !== null && into === null) return { problem: 'INTO_NOT_FOUND' };
    if (into?.id === speaker.id) return { problem: 'SAME_SPEAKER' };
    if (into !== null && into.kind !== speaker.kind) return { problem: 'DIFFERENT_KINDS' };
    const parts = await partsOf(connection, speaker.id, split);
    if ('problem' in parts) return parts;
    const { moves } = parts;
    if (split.isTrial) return { moves, otherId: null, entryId: null };

    const name = split.name ?? parts.forms[0]?.name ?? speaker.name;
    parts.ownForm = ownForm(parts, name);
    const added = parts.ownForm?.standing === 'ABSENT' ? [parts.ownForm] : [];
    const otherId = await addOther(connection, speaker, name, parts);
    const stays = await speakerOf(connection, speaker.id);
    const { editor, now } = split;
    const state = {
      name: stays!.name,
      otherId,
      otherName: into?.name ?? name,
      forms: [...parts.forms, ...added],
      quoteIds: parts.given,
    };
    const after = into === null ? state : await mergedOther(connection, state, { intoId: into.id }, split);
    if (after === null) throw new Error('Two speakers that are there cannot be merged.');
    const before = { name: speaker.name };
    const about = { speakerId: speaker.id, before, after: { ...after, ...(into && { intoId: into.id }) } };
    const entryId = await logEntry(connection, { action: 'SPLIT_SPEAKER', editor, now, ...about });
    return { moves, otherId: into?.id ?? otherId, entryId };
  });
}

/** Makes one again of what was split, or splits it again where the entry had made it one. */
export async function undoSplit(
  connection: Connection,
  { speakerId, before, after }: Pick<AuditEntry, 'speakerId' | 'before' | 'after'>,
  by: By,
): Promise<{ before: AuditedState; after: AuditedState } | { problem: 'CHANGED_SINCE' | 'GONE' }> {
  const [was, is] = [JSON.parse(before) as SplitState, JSON.parse(after) as SplitState];
  if (is.mergeId !== undefined) {
    const apart = await unmergeSpeakers(connection, is.mergeId);
    if ('problem' in apart) return { problem: apart.problem === 'MERGED_AGAIN' ? 'CHANGED_SINCE' : 'GONE' };
    await setSpeaker(connection, was.quoteIds ?? [], true);
    await callSpeaker(connection, apart.intoId, was.name!);
    const { otherMergeId: _, ...split } = was;
    const again = was.intoId === undefined ? split : await mergedOther(connection, split, { intoId: was.intoId }, by);
    return again === null ? { problem: 'GONE' } : { before: is, after: again };
  }
  if (is.otherMergeId !== undefined) {
    const apart = await unmergeSpeakers(connection, is.otherMergeId);
    if ('problem' in apart) return { problem: apart.problem === 'MERGED_AGAIN' ? 'CHANGED_SINCE' : 'GONE' };
  }
  const { editor, now } = by;
  const pair = { fromId: is.otherId!, intoId: speakerId! };
  const merged = await mergeSpeakers(connection, { ...pair, tokenId: editor.id, because: null, now });
  if ('problem' in merged) return { problem: merged.problem === 'SPEAKER_NOT_FOUND' ? 'GONE' : 'CHANGED_SINCE' };
  await setSpeaker(connection, is.quoteIds ?? [], false);
  await callSpeaker(connection, speakerId!, was.name!);
  for (const { name, language, standing } of is.forms ?? []) {
    await unconfirmName(connection, { speakerId: speakerId!, name, language }, standing);
  }
  return { before: is, after: { name: was.name!, otherId: is.otherId!, mergeId: merged.mergeId } };
}

/** Null where one of the two is not there any more. */
async function mergedOther<State extends AuditedState>(
  connection: Connection,
  state: State,
  { intoId }: { intoId: number },
  { editor, now }: By,
): Promise<(State & { otherMergeId: number; intoId: number }) | null> {
  const pair = { fromId: state.otherId!, intoId };
  const merged = await mergeSpeakers(connection, { ...pair, tokenId: editor.id, because: null, now });
  return 'problem' in merged ? null : { ...state, otherMergeId: merged.mergeId, intoId };
}

/** What goes: the quotes given, those of articles that use the forms given, and the articles in which nothing of the speaker is left. */
async function partsOf(
  connection: Connection,
  speakerId: number,
  { quoteIds, names }: EditorsSplit,
): Promise<Parts | { problem: SplitProblem }> {
  const { query } = connection;
  const forms = await query<Form>(sql`
    SELECT "id", "name", "language", "isConfirmed" FROM speaker_name WHERE "speakerId" = ${speakerId} ORDER BY "articleCount" DESC, "id"`);
  const going = forms.filter(({ name }) => names.includes(name));
  if (names.some((name) => !forms.some((form) => form.name === name))) return { problem: 'NAME_NOT_OF_SPEAKER' };
  if (going.length > 0 && going.length === forms.length) return { problem: 'NO_NAME_LEFT' };
  const given =
    quoteIds.length === 0
      ? []
      : await keysOf(
          connection,
          sql`SELECT "id" FROM quote WHERE "speakerId" = ${speakerId} AND "id" IN (${list(quoteIds)})`,
        );
  if (given.length < new Set(quoteIds).size) return { problem: 'QUOTE_NOT_OF_SPEAKER' };
  const named =
    names.length === 0
      ? []
      : await keysOf(
          connection,
          sql`SELECT "articleId" AS "id" FROM article_speaker WHERE "speakerId" = ${speakerId} AND "name" IN (${list(names)})`,
        );
  const all = await query<{ id: number; articleId: number }>(
    sql`SELECT "id", "articleId" FROM quote WHERE "speakerId" = ${speakerId}`,
  );
  const [gone, isGiven] = [new Set(named), new Set(given)];
  const moving = all.filter(({ id, articleId }) => isGiven.has(id) || gone.has(articleId));
  const isMoving = new Set(moving.map(({ id }) => id));
  const left = new Set(all.filter(({ id }) => !isMoving.has(id)).map(({ articleId }) => articleId));
  const touched = new Set(moving.map(({ articleId }) => articleId));
  const articles = [...new Set([...named, ...[...touched].filter((id) => !left.has(id))])];
  if (moving.length === 0 && going.length === 0) return { problem: 'NOTHING_MOVES' };
  return {
    given,
    quotes: moving.map(({ id }) => id),
    articles,
    sharedArticles: [...touched].filter((id) => !articles.includes(id)),
    left: forms.filter((form) => !going.includes(form)),
    ownForm: null,
    formIds: going.map(({ id }) => id),
    forms: going.map(({ name, language, isConfirmed }) => ({
      name,
      language,
      standing: isConfirmed ? ('CONFIRMED' as const) : ('SEEN' as const),
    })),
    moves: {
      quoteCount: moving.length,
      articleCount: new Set([...touched, ...named]).size,
      names: [...new Set(going.map(({ name }) => name))],
    },
  };
}

/** Under which form the other one is added whose name does not go: in the language in which the first one has it, where both have it. */
function ownForm({ forms, left }: Parts, name: string): Parts['ownForm'] {
  if (forms.some((form) => form.name === name)) return null;
  const shared = left.find((form) => form.name === name);
  if (shared !== undefined) return { name, language: shared.language, standing: 'SEEN' };
  const alike = left.find((form) => scriptOf(form.name) === scriptOf(name));
  return { name, language: alike?.language ?? 'und', standing: 'ABSENT' };
}

/** Adds the other one with all that goes. */
async function addOther(connection: Connection, speaker: SpeakerRow, name: string, parts: Parts): Promise<number> {
  const { query } = connection;
  const { id, kind } = speaker;
  const otherId = await addSpeaker(connection, { kind, name, countryCode: null });
  for (const formId of parts.formIds)
    await query(sql`UPDATE speaker_name SET "speakerId" = ${otherId}, "isConfirmed" = TRUE WHERE "id" = ${formId}`);
  if (parts.ownForm !== null) {
    const form = { speakerId: otherId, kind, ...parts.ownForm };
    // A name that both have tells nothing.
    if (parts.ownForm.standing === 'ABSENT') await confirmName(connection, form);
    else await addNames(connection, [{ ...form, countryCode: null }]);
  }
  for (const articles of inParts(parts.articles))
    await query(sql`
      UPDATE article_speaker SET "speakerId" = ${otherId} WHERE "speakerId" = ${id} AND "articleId" IN (${list(articles)})`);
  for (const articles of inParts(parts.sharedArticles))
    await query(sql`
      INSERT INTO article_speaker ("articleId", "speakerId", "position", "mentionCount")
      SELECT "articleId", CAST(${otherId} AS bigint), "position", 0 FROM article_speaker
      WHERE "speakerId" = ${id} AND "articleId" IN (${list(articles)}) ON CONFLICT DO NOTHING`);
  const stays = await query<{ name: string }>(sql`
    SELECT "name" FROM speaker_name WHERE "speakerId" = ${id} ORDER BY "articleCount" DESC, "id"`);
  if (stays.length > 0 && !stays.some((form) => form.name === speaker.name))
    await callSpeaker(connection, id, stays[0]!.name);
  await rekey(connection, id);
  await rekey(connection, otherId);
  await recountSeen(connection, [id, otherId]);
  await moveQuotes(connection, parts.quotes, otherId);
  await recountSpeakers(connection, [id, otherId]);
  await setSpeaker(connection, parts.given, true);
  await tellApart(connection, id, otherId);
  return otherId;
}

/** Quotes that an editor moved one by one stay with their speaker, whatever is found in their text. */
async function setSpeaker({ query }: Connection, quoteIds: number[], isSet: boolean): Promise<void> {
  for (const ids of inParts(quoteIds))
    await query(sql`UPDATE quote SET "isSpeakerSet" = ${isSet} WHERE "id" IN (${list(ids)})`);
}

function inParts(ids: number[]): number[][] {
  return Array.from({ length: Math.ceil(ids.length / IDS_AT_ONCE) }, (_, part) =>
    ids.slice(part * IDS_AT_ONCE, (part + 1) * IDS_AT_ONCE),
  );
}

const IDS_AT_ONCE = 1_000;

interface EditorsSplit extends By {
  speakerId: number;
  quoteIds: number[];
  /** Forms of the name, each in all languages. */
  names: string[];
  /** Null: somebody new. */
  intoId: number | null;
  /** Of somebody new; null: the first form that goes, or the same. */
  name: string | null;
  isTrial: boolean;
}

interface Split {
  moves: SpeakerMoves;
  /** Null for a trial, both. */
  otherId: number | null;
  entryId: number | null;
}

export type SplitProblem =
  | 'SPEAKER_NOT_FOUND'
  | 'INTO_NOT_FOUND'
  | 'SAME_SPEAKER'
  | 'DIFFERENT_KINDS'
  | 'NAME_NOT_OF_SPEAKER'
  | 'QUOTE_NOT_OF_SPEAKER'
  | 'NO_NAME_LEFT'
  | 'NOTHING_MOVES';

type SplitState = AuditedState & { intoId?: number };

interface Form {
  id: number;
  name: string;
  language: string;
  isConfirmed: boolean;
}

interface Parts {
  /** Quotes that an editor named. */
  given: number[];
  quotes: number[];
  /** Those that are about the other one alone from then on, and those about both. */
  articles: number[];
  sharedArticles: number[];
  formIds: number[];
  left: Form[];
  /** Of the other one, where it is none of those that go. */
  ownForm: { name: string; language: string; standing: NameStanding } | null;
  forms: { name: string; language: string; standing: NameStanding }[];
  moves: SpeakerMoves;
}
