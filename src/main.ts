import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { CommandFailure, messageOf, UsageError, visible } from './commands/output.ts';
import { inPackage } from './commands/package.ts';
import { SettingError } from './config.ts';
import { keepHeapSmall } from './memory.ts';

/**
 * The command line: `argv` as `process.argv`. Sets the exit code: 0 done, 1 something failed, 2 wrong usage. Machine output
 * goes to stdout, everything for people to stderr.
 */
export async function main(argv: string[]): Promise<void> {
  endQuietlyWhenNobodyReads();
  keepHeapSmall();
  try {
    await (await qawl(argv[2])).parseAsync(argv);
  } catch (problem) {
    process.exitCode = exitCodeOf(problem);
  }
}

/** The program with the command that is called for, or with all of them where none is: each brings much that others need not load. */
async function qawl(called: string | undefined): Promise<Command> {
  const program = new Command('qawl')
    .description('Who said what about which country: finds quotes in the news, and serves them over GraphQL.')
    .version(version(), '-V, --version', 'print the version')
    .helpCommand(false)
    .addHelpText('after', EXAMPLES);
  for (const command of await Promise.all(loadersOf(called).map((load) => load()))) program.addCommand(command);
  throwInsteadOfExit(program);
  return program;
}

function loadersOf(called: string | undefined): (() => Promise<Command>)[] {
  if (called === '-V' || called === '--version') return [];
  const load = COMMANDS.get(called ?? '');
  return load === undefined ? [...COMMANDS.values()] : [load];
}

const COMMANDS = new Map<string, () => Promise<Command>>([
  ['serve', async () => (await import('./commands/serve.ts')).serveCommand()],
  ['ingest', async () => (await import('./commands/ingest.ts')).ingestCommand()],
  ['extract', async () => (await import('./commands/extract.ts')).extractCommand()],
  ['parse-feed', async () => (await import('./commands/parseFeed.ts')).parseFeedCommand()],
  ['read-article', async () => (await import('./commands/readArticle.ts')).readArticleCommand()],
  ['feeds', async () => (await import('./commands/feeds.ts')).feedsCommand()],
  ['people', async () => (await import('./commands/people.ts')).peopleCommand()],
  ['samples', async () => (await import('./commands/samples.ts')).samplesCommand()],
  ['articles', async () => (await import('./commands/articles.ts')).articlesCommand()],
  ['reextract', async () => (await import('./commands/reextract.ts')).reextractCommand()],
  ['token', async () => (await import('./commands/token.ts')).tokenCommand()],
  ['webhook', async () => (await import('./commands/webhook.ts')).webhookCommand()],
  ['stats', async () => (await import('./commands/stats.ts')).statsCommand()],
  ['migrate', async () => (await import('./commands/migrate.ts')).migrateCommand()],
  ['backup', async () => (await import('./commands/backup.ts')).backupCommand()],
  ['schema', async () => (await import('./commands/schema.ts')).schemaCommand()],
]);

const EXAMPLES = `
Examples:
  $ qawl serve
  $ qawl ingest article.txt articles.jsonl https://news.example/rss
  $ qawl feeds add https://news.example/
  $ qawl extract article.txt
  $ qawl COMMAND --help

Exit codes: 0 done, 1 something failed (stderr says what and for which input), 2 wrong usage.`;

function version(): string {
  return (JSON.parse(readFileSync(inPackage('package.json'), 'utf8')) as { version: string }).version;
}

function throwInsteadOfExit(command: Command): void {
  command.exitOverride();
  for (const below of command.commands) throwInsteadOfExit(below);
}

/** A reader that has seen enough, like `head`, closes the pipe: that is the end of the work and no failure. */
function endQuietlyWhenNobodyReads(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (problem: NodeJS.ErrnoException) => {
      if (problem.code === 'EPIPE') process.exit();
      throw problem;
    });
  }
}

function exitCodeOf(problem: unknown): number {
  // Commander has said it already, in its own words.
  if (problem instanceof CommanderError) return problem.exitCode === 0 ? 0 : 2;
  if (problem instanceof UsageError || problem instanceof SettingError) {
    say(messageOf(problem));
    return 2;
  }
  if (problem instanceof CommandFailure) {
    say(messageOf(problem));
    return 1;
  }
  // A bug: whoever reports it needs all of it.
  process.stderr.write(`qawl: ${problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)}\n`);
  return 1;
}

function say(words: string): void {
  process.stderr.write(`qawl: ${visible(words)}\n`);
}
