import { Command } from 'commander';
import { decodeId } from '../../schema/ids.ts';
import { readSettings } from '../config.ts';
import type { Database } from '../store/database.ts';
import { findNamedByUrl } from '../store/find.ts';
import { endWithdrawal, findWithdrawals, withdrawArticle } from '../store/withdrawals.ts';
import { storyOf } from './articleStory.ts';
import { withDatabase } from './database.ts';
import { complain, printLine, UsageError } from './output.ts';

/** `qawl articles show|withdraw|withdrawn|restore`: what became of articles, and taking them down. */
export function articlesCommand(): Command {
  const articles = new Command('articles')
    .description('tell what became of articles, and take them down')
    .addHelpText('after', EXAMPLES);
  articles
    .command('show')
    .description(
      'print what became of articles, one line of JSON for each: where else their text is printed, what changed since they were stored, and which quotes vanished',
    )
    .argument('<article...>', 'ids, as GraphQL gives them, or addresses of articles')
    .option('--database <url>', DATABASE)
    .addHelpText('after', EXAMPLES)
    .action(show);
  articles
    .command('withdraw')
    .description(
      'take articles down with their quotes, at once and for good: they are not taken in again; prints one line of JSON for each',
    )
    .argument('<article...>', 'ids, as GraphQL gives them, or addresses of articles')
    .option('--reason <words>', 'why, for those who ask later')
    .option('--database <url>', DATABASE)
    .addHelpText('after', EXAMPLES)
    .action(withdraw);
  articles
    .command('withdrawn')
    .description('print what was taken down, one line of JSON for each')
    .option('--database <url>', DATABASE)
    .addHelpText('after', EXAMPLES)
    .action(withdrawn);
  articles
    .command('restore')
    .description('let articles be taken in again; what was taken down is gone; prints one line of JSON')
    .argument('<number...>', 'numbers, as `qawl articles withdrawn` gives them')
    .option('--database <url>', DATABASE)
    .addHelpText('after', EXAMPLES)
    .action(restore);
  return articles;
}

const DATABASE = 'sqlite:PATH or postgres://… (DATABASE_URL; default sqlite:data/qawl.sqlite)';

const EXAMPLES = `
Examples:
  $ qawl articles show https://news.example/story
  $ qawl articles withdraw https://news.example/story --reason "correction by the outlet"
  $ qawl articles withdraw QXJ0aWNsZTo3
  $ qawl articles withdrawn
  $ qawl articles restore 1`;

async function show(names: string[], options: { database?: string }): Promise<void> {
  refuseWrongNames(names);
  await withDatabase(readSettings(options).databaseUrl, async (database) => {
    for (const name of names) {
      const articleId = await keyOf(database, name);
      const story = articleId === null ? null : await storyOf(database, articleId);
      if (story === null) complain(name, 'there is no such article');
      else await printLine(story);
    }
  });
}

function refuseWrongNames(names: string[]): void {
  const wrong = names.find((name) => !URL.canParse(name) && decodeId(name)?.type !== 'Article');
  if (wrong !== undefined) throw new UsageError(`${wrong} is neither the id nor the address of an article`);
}

async function withdraw(names: string[], options: { reason?: string; database?: string }): Promise<void> {
  refuseWrongNames(names);
  const reason = options.reason?.trim() || null;
  await withDatabase(readSettings({ database: options.database }).databaseUrl, async (database) => {
    for (const name of names) {
      const articleId = await keyOf(database, name);
      const withdrawal =
        articleId === null
          ? null
          : await withdrawArticle(database, { articleId, reason, tokenId: null, now: Date.now() });
      if (withdrawal === null) complain(name, 'there is no such article');
      else await printLine(lineOf(withdrawal));
    }
  });
}

async function withdrawn(options: { database?: string }): Promise<void> {
  await withDatabase(readSettings(options).databaseUrl, async (database) => {
    for (let after = 0; ; ) {
      const found = await findWithdrawals(database, after, ROWS_AT_ONCE);
      if (found.length === 0) return;
      for (const withdrawal of found) await printLine(lineOf(withdrawal));
      after = found.at(-1)!.id;
    }
  });
}

async function restore(numbers: string[], options: { database?: string }): Promise<void> {
  const wrong = numbers.find((number) => !/^[1-9]\d{0,14}$/.test(number));
  if (wrong !== undefined) throw new UsageError(`${wrong} is not the number of a withdrawal`);
  await withDatabase(readSettings(options).databaseUrl, async (database) => {
    const restored: number[] = [];
    for (const number of numbers.map(Number)) {
      if (await endWithdrawal(database, number)) restored.push(number);
      else complain(String(number), 'nothing of this number was taken down');
    }
    await printLine({ restored });
  });
}

async function keyOf(database: Database, name: string): Promise<number | null> {
  const decoded = decodeId(name);
  if (decoded?.type === 'Article') return decoded.key;
  return (await findNamedByUrl(database, name))?.articleId ?? null;
}

/** Whose token it was is its number, as `qawl token list` has it; null for the command line. */
function lineOf({ id, url, reason, tokenId, withdrawnAt }: Awaited<ReturnType<typeof findWithdrawals>>[number]) {
  return { number: id, url, reason, token: tokenId, withdrawnAt: new Date(withdrawnAt).toISOString() };
}

const ROWS_AT_ONCE = 500;
