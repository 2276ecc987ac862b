import { Command, Option } from 'commander';
import { readSettings } from '../config.ts';
import { createToken, listTokens, revokeToken, type TokenToCreate } from '../store/tokens.ts';
import { parseDate } from '../text/dates.ts';
import { withDatabase } from './database.ts';
import { complain, printLine, UsageError } from './output.ts';

/** `qawl token create|list|revoke`: who may do more than read. */
export function tokenCommand(): Command {
  const token = new Command('token')
    .description('make, list and revoke the tokens of editors, admins and programs')
    .addHelpText('after', EXAMPLES);
  token
    .command('create')
    .description('make a token; prints one line of JSON with it: it is shown this once and never again')
    .addOption(
      new Option('--role <role>', 'what it lets its owner do')
        .choices(['reader', 'editor', 'admin'])
        .makeOptionMandatory(),
    )
    .option('--name <name>', 'whose it is, for people')
    .option(
      '--expires <when>',
      'when it ends: a date, a moment, or a time from now such as 12h, 30d, 8w (default: never)',
    )
    .option('--database <url>', DATABASE)
    .addHelpText('after', EXAMPLES)
    .action(create);
  token
    .command('list')
    .description('print every token as one line of JSON, without its secret')
    .option('--database <url>', DATABASE)
    .addHelpText('after', EXAMPLES)
    .action(list);
  token
    .command('revoke')
    .description('end tokens from their next use on; prints one line of JSON')
    .argument('<id...>', 'numbers of tokens, as `qawl token list` gives them')
    .option('--database <url>', DATABASE)
    .addHelpText('after', EXAMPLES)
    .action(revoke);
  return token;
}

const DATABASE = 'sqlite:PATH or postgres://… (DATABASE_URL; default sqlite:data/qawl.sqlite)';

const EXAMPLES = `
Roles: a reader may do what anybody may, with a rate limit of its own; an editor may also take articles in and review quotes; an
admin may do everything.

Examples:
  $ qawl token create --role editor --name "Night desk" --expires 90d
  $ qawl token list
  $ qawl token revoke 3
  $ curl http://localhost:4000/graphql -H "authorization: Bearer $TOKEN" -H "content-type: application/json" -d @question.json`;

async function create(options: { role: string; name?: string; expires?: string; database?: string }): Promise<void> {
  const now = Date.now();
  const name = options.name?.trim() || null;
  if (name !== null && name.length > LONGEST_NAME)
    throw new UsageError(`--name has at most ${LONGEST_NAME} characters`);
  const expiresAt = options.expires === undefined ? null : momentOf(options.expires, now);
  const role = options.role.toUpperCase() as TokenToCreate['role'];
  await withDatabase(readSettings({ database: options.database }).databaseUrl, async (database) => {
    const { id, token } = await createToken(database, { name, role, expiresAt, now });
    await printLine({ id, name, role: options.role, expiresAt: isoTime(expiresAt), token });
  });
}

async function list(options: { database?: string }): Promise<void> {
  const now = Date.now();
  await withDatabase(readSettings(options).databaseUrl, async (database) => {
    for (const { id, name, role, ...times } of await listTokens(database)) {
      const isExpired = times.expiresAt !== null && times.expiresAt <= now;
      await printLine({
        id,
        name,
        role: role.toLowerCase(),
        state: times.revokedAt !== null ? 'revoked' : isExpired ? 'expired' : 'active',
        createdAt: isoTime(times.createdAt),
        expiresAt: isoTime(times.expiresAt),
        lastUsedAt: isoTime(times.lastUsedAt),
        revokedAt: isoTime(times.revokedAt),
      });
    }
  });
}

async function revoke(ids: string[], options: { database?: string }): Promise<void> {
  const wrong = ids.find((id) => !/^[1-9]\d{0,14}$/.test(id));
  if (wrong !== undefined) throw new UsageError(`${wrong} is not the number of a token`);
  await withDatabase(readSettings(options).databaseUrl, async (database) => {
    const revoked: number[] = [];
    for (const id of ids.map(Number)) {
      if (await revokeToken(database, id, Date.now())) revoked.push(id);
      else complain(String(id), 'there is no token of this number');
    }
    await printLine({ revoked });
  });
}

/** `90d`, `2027-01-31` or `2027-01-31T12:00:00Z` as milliseconds since 1970 UTC; it must be ahead. */
function momentOf(words: string, now: number): number {
  const [, count, unit] = /^(\d{1,5})([hdw])$/.exec(words) ?? [];
  const moment =
    count === undefined ? parseDate(words) : now + Number(count) * HOURS[unit as keyof typeof HOURS] * HOUR;
  if (moment === null) throw new UsageError(`--expires takes a date, a moment, or a time such as 30d, not ${words}`);
  if (moment <= now) throw new UsageError(`--expires must be ahead, not ${words}`);
  return moment;
}

function isoTime(milliseconds: number | null): string | null {
  return milliseconds === null ? null : new Date(milliseconds).toISOString();
}

const LONGEST_NAME = 200;
const HOUR = 3_600_000;
const HOURS = { h: 1, d: 24, w: 168 };
