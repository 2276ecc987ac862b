import { Command } from 'commander';
import { readSettings } from '../config.ts';
import { migrateDown } from '../store/migrate.ts';
import { withDatabase } from './database.ts';
import { printLine } from './output.ts';

/** `qawl migrate`: brings the database's tables up to date, or takes the last step back. */
export function migrateCommand(): Command {
  return new Command('migrate')
    .description('bring the tables up to date (every other command does so too); prints one line of JSON')
    .option('--down', 'take the last migration back instead: what only it can hold is lost')
    .option('--database <url>', 'sqlite:PATH or postgres://… (DATABASE_URL; default sqlite:data/qawl.sqlite)')
    .addHelpText('after', EXAMPLES)
    .action(migrate);
}

const EXAMPLES = `
Examples:
  $ qawl migrate
  $ qawl migrate --down --database postgres://qawl@localhost/qawl`;

async function migrate(options: { down?: boolean; database?: string }): Promise<void> {
  const { databaseUrl } = readSettings({ database: options.database });
  if (options.down === true) {
    await withDatabase(databaseUrl, async (database) => printLine({ takenBack: await migrateDown(database) }), {
      migrates: false,
    });
  } else {
    await withDatabase(databaseUrl, async () => printLine({ upToDate: true }));
  }
}
