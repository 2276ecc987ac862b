import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runQawl } from './run.ts';

const COMMANDS = [
  'serve',
  'ingest',
  'extract',
  'parse-feed',
  'read-article',
  'samples',
  'reextract',
  'token',
  'stats',
  'migrate',
  'backup',
  'schema',
];

describe('the command line', { timeout: 60_000 }, () => {
  it('lists its commands, and each has a help with examples', async () => {
    const help = await runQawl(['--help']);
    expect(help.code).toBe(0);
    for (const command of COMMANDS) expect(help.stdout).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
    const helps = await Promise.all(COMMANDS.map((command) => runQawl([command, '--help'])));
    for (const [index, { code, stdout }] of helps.entries()) {
      expect(code).toBe(0);
      expect(stdout).toContain(`Usage: qawl ${COMMANDS[index]}`);
      expect(stdout).toContain('Examples:');
    }
  });

  it('tells its version', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    expect(await runQawl(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it.each([
    [[], 'Usage: qawl'],
    [['nonsense'], "unknown command 'nonsense'"],
    [['extract'], "missing required argument 'file'"],
    [['extract', '--colour', 'x.txt'], "unknown option '--colour'"],
    [['extract', '--input-format', 'pdf', 'x'], 'Allowed choices are text, html, jsonl'],
    [['extract', '--language', 'english!', 'x'], '--language: english! is no language tag'],
    [['parse-feed', '--base-url', '/x', 'y'], '--base-url: /x is not an absolute address'],
    [['read-article', '--url', 'x', 'y'], '--url: x is not an http or https address'],
    [['serve', '--port', 'http'], '--port must be a whole number from 0 to 65535, not "http"'],
    [['stats', '--database', 'mysql://x'], '--database must be sqlite:PATH'],
    [['token', 'create'], "required option '--role <role>' not specified"],
    [['token', 'create', '--role', 'owner'], 'Allowed choices are reader, editor, admin'],
    [['token', 'create', '--role', 'reader', '--expires', 'soon'], '--expires takes a date, a moment, or a time'],
    [['token', 'create', '--role', 'reader', '--expires', '2001-01-01'], '--expires must be ahead'],
    [['token', 'revoke', 'mine'], 'mine is not the number of a token'],
    [['samples'], 'Usage: qawl samples'],
    [['samples', 'polish'], "unknown command 'polish'"],
  ])('calls %j wrong usage, on stderr, with exit code 2', async (args, words) => {
    const { code, stdout, stderr } = await runQawl(args);
    expect(stderr).toContain(words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  it('names the variable of the environment that is wrong', async () => {
    const { code, stderr } = await runQawl(['stats'], { environment: { DATABASE_URL: 'nowhere' } });
    expect(stderr).toMatch(/^qawl: DATABASE_URL must be /);
    expect(code).toBe(2);
  });
});
