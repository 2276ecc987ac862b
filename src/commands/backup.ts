import { Command } from 'commander';
import { readSettings } from '../config.ts';
import { backup } from '../store/maintenance.ts';
import { withDatabase } from './database.ts';
import { CommandFailure, messageOf, printLine } from './output.ts';

/** `qawl backup`: a whole copy of an SQLite database while it is in use. */
export function backupCommand(): Command {
  return new Command('backup')
    .description('copy an SQLite database to a new file while it is in use; prints one line of JSON')
    .argument('<file>', 'the copy: must not exist')
    .option(
      '--database <url>',
      'sqlite:PATH (DATABASE_URL; default sqlite:data/qawl.sqlite); for PostgreSQL use pg_dump',
    )
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, options: { database?: string }) => {
      await withDatabase(readSettings(options).databaseUrl, async (database) => {
        try {
          await backup(database, file);
        } catch (problem) {
          throw new CommandFailure(`no backup to ${file}: ${messageOf(problem)}`);
        }
        await printLine({ backup: file });
      });
    });
}

const EXAMPLES = `
Examples:
  $ qawl backup qawl-backup.sqlite`;
