import { expect, it } from 'vitest';
import { checkToken, createToken, listTokens, noteTokenUse, revokeToken } from '../../src/store/tokens.ts';
import { describeOnBothDatabases } from '../databases.ts';

const NOON = Date.parse('2026-05-01T12:00:00Z');
const HOUR = 3_600_000;

describeOnBothDatabases('a token', (open) => {
  it('is known again by whoever has it, with its name and role', async () => {
    const database = await open();
    const { id, token } = await createToken(database, {
      name: 'Night desk',
      role: 'EDITOR',
      expiresAt: null,
      now: NOON,
    });
    expect(token).toMatch(new RegExp(`^qawl_${id}_[\\w-]{43}$`));
    expect(await checkToken(database, token, NOON)).toEqual({
      token: { id, name: 'Night desk', role: 'EDITOR' },
      isUseKnown: false,
    });
  });

  it('is never kept itself', async () => {
    const database = await open();
    const { token } = await createToken(database, { name: null, role: 'ADMIN', expiresAt: null, now: NOON });
    const secret = token.split('_').slice(2).join('_');
    const kept = JSON.stringify(await database.query('SELECT * FROM token'));
    expect(kept).not.toContain(secret);
    expect(kept).not.toContain(Buffer.from(secret, 'base64url').toString('hex'));
  });

  it.each([
    '',
    'qawl',
    'qawl_1_',
    `qawl_1_${'x'.repeat(43)}`,
    `qawl_999999999999999_${'x'.repeat(43)}`,
    `qawl_-1_${'x'.repeat(43)}`,
    "' OR 1=1 --",
    '\0',
    '٣'.repeat(5000),
  ])('is unknown when it is %j', async (written) => {
    const database = await open();
    await createToken(database, { name: null, role: 'ADMIN', expiresAt: null, now: NOON });
    expect(await checkToken(database, written, NOON)).toEqual({ problem: 'UNKNOWN' });
  });

  it('is good for nothing when it has expired, and from its revocation on', async () => {
    const database = await open();
    const short = await createToken(database, { name: null, role: 'READER', expiresAt: NOON + HOUR, now: NOON });
    expect(await checkToken(database, short.token, NOON + HOUR - 1)).toMatchObject({ token: { id: short.id } });
    expect(await checkToken(database, short.token, NOON + HOUR)).toEqual({ problem: 'EXPIRED' });
    const long = await createToken(database, { name: null, role: 'READER', expiresAt: null, now: NOON });
    expect(await revokeToken(database, long.id, NOON)).toBe(true);
    expect(await revokeToken(database, long.id, NOON + HOUR)).toBe(true);
    expect(await checkToken(database, long.token, NOON)).toEqual({ problem: 'REVOKED' });
    expect((await listTokens(database)).map(({ revokedAt }) => revokedAt)).toEqual([null, NOON]);
    expect(await revokeToken(database, 999, NOON)).toBe(false);
  });

  it('tells when it was used last, to the minute', async () => {
    const database = await open();
    const { id, token } = await createToken(database, { name: null, role: 'READER', expiresAt: null, now: NOON });
    await noteTokenUse(database, id, NOON);
    expect(await listTokens(database)).toMatchObject([{ id, lastUsedAt: NOON }]);
    expect(await checkToken(database, token, NOON + 59_999)).toMatchObject({ isUseKnown: true });
    expect(await checkToken(database, token, NOON + 60_000)).toMatchObject({ isUseKnown: false });
  });
});
