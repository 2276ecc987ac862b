import type { AuditAction, AuditEntry } from '../../entities/auditEntry.ts';
import type { ReviewVerdict } from '../../entities/quote.ts';
import type { Connection } from './database.ts';
import { type Branch, countList, type Found, findPage, type Page, type PageRequest } from './keyset.ts';
import type { NameStanding } from './speakerNames.ts';
import { type SqlValue, sql, words } from './sql.ts';
import type { KnownToken } from './tokens.ts';

/** Adds an entry to the log, in the transaction that makes the change; gives its key. */
export async function logEntry({ query }: Connection, entry: EntryToLog): Promise<number> {
  const { action, editor, now, quoteId = null, speakerId = null, undoesId = null, before, after } = entry;
  const [row] = await query<{ id: number }>(sql`
    INSERT INTO audit_entry ("action", "madeAt", "tokenId", "quoteId", "speakerId", "undoesId", "before", "after")
    VALUES (${action}, ${now}, ${editor.id}, ${quoteId}, ${speakerId}, ${undoesId}, ${JSON.stringify(before)}, ${JSON.stringify(after)})
    RETURNING "id"`);
  return row!.id;
}

/** Keys of entries, the newest first. */
export function findAuditEntries(connection: Connection, filter: AuditFilter, page: PageRequest): Promise<Page<Found>> {
  return findPage(connection, { branches: [branchOf(filter)], isDescending: true, shape: AUDIT_SHAPE }, page);
}

export function countAuditEntries(connection: Connection, filter: AuditFilter): Promise<number> {
  return countList(connection, { branches: [branchOf(filter)] });
}

/** The shape of the log's places. */
export const AUDIT_SHAPE = ['integer'] as const;

function branchOf(filter: AuditFilter): Branch {
  const where = COLUMNS.flatMap(([field, column]) => {
    const value: SqlValue | undefined = filter[field];
    return value == null ? [] : [sql`${words(column)} = ${value}`];
  });
  return { from: words('audit_entry'), where, columns: ['"id"'], isServed: where.length <= 1 };
}

const COLUMNS = [
  ['quoteId', '"quoteId"'],
  ['speakerId', '"speakerId"'],
  ['tokenId', '"tokenId"'],
  ['action', '"action"'],
] as const;

/** All that is given must hold. */
export interface AuditFilter {
  quoteId?: number | null;
  speakerId?: number | null;
  tokenId?: number | null;
  action?: AuditAction | null;
}

export interface EntryToLog extends Partial<Pick<AuditEntry, 'quoteId' | 'speakerId' | 'undoesId'>> {
  action: AuditAction;
  editor: KnownToken;
  /** Milliseconds since 1970 UTC. */
  now: number;
  before: AuditedState;
  after: AuditedState;
}

/** What an entry says of one side of a change: fields that the action does not touch are left out. */
export type AuditedState = Partial<QuoteState & SpeakerState> & { taught?: TaughtName };

/** What a review may change of a quote. */
export interface QuoteState {
  /** Null: nobody has reviewed it. */
  status: ReviewVerdict | null;
  speakerId: number | null;
  /** As it was then, for those who read the log later. */
  speakerName: string | null;
  countries: CountryLink[];
}

/** A name that links by itself since a correction: with who had it before. */
export interface TaughtName {
  name: string;
  language: string;
  standing: NameStanding;
  notId: number;
  wasApart: boolean;
}

/** What the desk may change of a person or organization. */
interface SpeakerState {
  name: string;
  /** The other one of two that were merged or split, and its name while they are two. */
  otherId: number;
  otherName: string;
  /** Where they are merged: by which row of `speaker_merge`; of a split, where the other one was merged into one that was there. */
  mergeId: number;
  otherMergeId: number;
  /** Forms of the name that the change is about, and what they were before. */
  forms: { name: string; language: string; standing: NameStanding }[];
  /** Quotes that were moved one by one. */
  quoteIds: number[];
  isNobody: boolean;
  /** Of a suggestion that was turned down: what spoke for it. */
  suggestion: { score: number; evidence: string; foundAt: number } | null;
}

export interface CountryLink {
  code: string;
  mention: string;
  start: number;
  end: number;
  reason: string;
}
