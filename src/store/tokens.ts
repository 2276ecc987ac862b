import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Role, Token } from '../../entities/token.ts';
import type { Database } from './database.ts';
import { list, sql } from './sql.ts';

/** Makes a token and gives it whole, the only time that it is ever shown: its number and 256 random bits. */
export async function createToken(
  database: Database,
  { name, role, expiresAt, now }: TokenToCreate,
): Promise<NewToken> {
  const secret = randomBytes(SECRET_BYTES).toString('base64url');
  const [row] = await database.transaction(({ query }) =>
    query<{ id: number }>(sql`
      INSERT INTO token ("name", "role", "secretHash", "createdAt", "expiresAt")
      VALUES (${name}, ${role}, ${hashOf(secret).toString('hex')}, ${now}, ${expiresAt}) RETURNING "id"`),
  );
  return { id: row!.id, token: `qawl_${row!.id}_${secret}` };
}

/** Every token, revoked and expired ones too, in the order in which they were made; nothing of their secrets. */
export function listTokens({ query }: Database): Promise<ListedToken[]> {
  return query<ListedToken>(
    'SELECT "id", "name", "role", "createdAt", "expiresAt", "lastUsedAt", "revokedAt" FROM token ORDER BY "id"',
  );
}

/** Ends a token from its next use on. False when there is none of this number; one that is revoked already stays as it is. */
export async function revokeToken(database: Database, id: number, now: number): Promise<boolean> {
  const rows = await database.transaction(({ query }) =>
    query(sql`UPDATE token SET "revokedAt" = COALESCE("revokedAt", ${now}) WHERE "id" = ${id} RETURNING "id"`),
  );
  return rows.length > 0;
}

/**
 * Whose token it is that came in, whatever it is; or why it is good for nothing. One read by its number, and as long for a wrong
 * secret as for a right one. `now`: milliseconds since 1970 UTC.
 */
export async function checkToken({ query }: Database, written: string, now: number): Promise<TokenCheck> {
  const [, id, secret] = WRITTEN.exec(written) ?? [];
  if (id === undefined || secret === undefined) return { problem: 'UNKNOWN' };
  const [row] = await query<Token>(sql`
    SELECT "id", "name", "role", "secretHash", "expiresAt", "lastUsedAt", "revokedAt" FROM token WHERE "id" = ${Number(id)}`);
  const isRight = timingSafeEqual(hashOf(secret), row === undefined ? NO_HASH : Buffer.from(row.secretHash, 'hex'));
  if (row === undefined || !isRight) return { problem: 'UNKNOWN' };
  if (row.revokedAt !== null) return { problem: 'REVOKED' };
  if (row.expiresAt !== null && row.expiresAt <= now) return { problem: 'EXPIRED' };
  const isUseKnown = row.lastUsedAt !== null && now - row.lastUsedAt < MINUTE_MILLISECONDS;
  return { token: { id: row.id, name: row.name, role: row.role }, isUseKnown };
}

/** Of tokens that were good once, those that are revoked, expired or gone. */
export async function endedTokens({ query }: Database, ids: number[], now: number): Promise<number[]> {
  const rows = await query<{ id: number }>(sql`
    SELECT "id" FROM token WHERE "id" IN (${list(ids)}) AND "revokedAt" IS NULL AND ("expiresAt" IS NULL OR "expiresAt" > ${now})`);
  const good = new Set(rows.map(({ id }) => id));
  return ids.filter((id) => !good.has(id));
}

/** Notes that a token was used. Once a minute is enough: a write for every read would be the dearest part of it. */
export async function noteTokenUse(database: Database, id: number, now: number): Promise<void> {
  await database.transaction(({ query }) => query(sql`UPDATE token SET "lastUsedAt" = ${now} WHERE "id" = ${id}`));
}

const SECRET_BYTES = 32;
const MINUTE_MILLISECONDS = 60_000;
const WRITTEN = /^qawl_([1-9]\d{0,14})_([\w-]{43})$/;
/** What a token that is not there is compared with. */
const NO_HASH = Buffer.alloc(32);

function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

export interface TokenToCreate {
  name: string | null;
  role: Role;
  /** Milliseconds since 1970 UTC; null for never. */
  expiresAt: number | null;
  now: number;
}

interface NewToken {
  id: number;
  /** To be handed to its owner. */
  token: string;
}

type ListedToken = Omit<Token, 'secretHash'>;

/** A token that was checked and holds. */
export type KnownToken = Pick<Token, 'id' | 'name' | 'role'>;

/** `isUseKnown`: its last use was noted less than a minute ago. */
type TokenCheck = { token: KnownToken; isUseKnown: boolean } | { problem: 'UNKNOWN' | 'EXPIRED' | 'REVOKED' };
