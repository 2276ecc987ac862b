import { afterEach, beforeEach, expect, it } from 'vitest';
import { runQawl, temporaryFolder } from './run.ts';

let place: ReturnType<typeof temporaryFolder>;

beforeEach(() => {
  place = temporaryFolder();
});

afterEach(() => place.remove());

it('qawl token makes tokens, shows each once, lists them without their secrets, and revokes them', async () => {
  const editor = await run(['create', '--role', 'editor', '--name', 'Night desk', '--expires', '90d']);
  expect(editor).toMatchObject({ code: 0, stderr: '' });
  const made = JSON.parse(editor.stdout);
  expect(made).toMatchObject({ id: 1, name: 'Night desk', role: 'editor' });
  expect(Date.parse(made.expiresAt) - Date.now()).toBeGreaterThan(89 * 86_400_000);
  expect(made.token).toMatch(/^qawl_1_[\w-]{43}$/);
  const admin = JSON.parse((await run(['create', '--role', 'admin', '--expires', '2099-01-31'])).stdout);
  expect(admin).toMatchObject({ id: 2, name: null, expiresAt: '2099-01-31T00:00:00.000Z' });
  expect(admin.token).not.toBe(made.token);

  const revoked = await run(['revoke', '1', '7']);
  expect(revoked).toEqual({
    code: 1,
    stdout: '{"revoked":[1]}\n',
    stderr: 'qawl: 7: there is no token of this number\n',
  });
  const listed = await run(['list']);
  expect(listed.stdout).not.toContain(made.token.slice(7));
  expect(
    listed.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toMatchObject([
    { id: 1, name: 'Night desk', role: 'editor', state: 'revoked', lastUsedAt: null, revokedAt: expect.any(String) },
    { id: 2, name: null, role: 'admin', state: 'active', expiresAt: '2099-01-31T00:00:00.000Z', revokedAt: null },
  ]);
}, 60_000);

function run(args: string[]) {
  return runQawl(['token', ...args], { folder: place.folder });
}
