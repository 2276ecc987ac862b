import { Command } from 'commander';
import { readSettings } from '../config.ts';
import { databaseStats } from '../store/maintenance.ts';
import { withDatabase } from './database.ts';
import { printLine } from './output.ts';

/** `qawl stats`: how much of everything the database holds. */
export function statsCommand(): Command {
  return new Command('stats')
    .description('count what the database holds; prints one line of JSON')
    .option('--database <url>', 'sqlite:PATH or postgres://… (DATABASE_URL; default sqlite:data/qawl.sqlite)')
    .addHelpText('after', EXAMPLES)
    .action(async (options: { database?: string }) => {
      await withDatabase(readSettings(options).databaseUrl, async (database) =>
        printLine(await databaseStats(database)),
      );
    });
}

const EXAMPLES = `
Examples:
  $ qawl stats
  $ qawl stats --database postgres://qawl@localhost/qawl`;
