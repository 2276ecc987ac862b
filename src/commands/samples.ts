import { Command } from 'commander';
import { readSettings } from '../config.ts';
import { openReaders } from '../readers/open.ts';
import { removeSamples } from '../store/samples.ts';
import { withDatabase } from './database.ts';
import { printLine } from './output.ts';
import { loadSamples } from './sampleArticles.ts';

/** `qawl samples load|remove`: the invented articles that come with Qawl. */
export function samplesCommand(): Command {
  const samples = new Command('samples')
    .description('load or remove the invented sample articles')
    .addHelpText('after', EXAMPLES);
  samples
    .command('load')
    .description('store the sample articles; prints one line of JSON')
    .option('--database <url>', 'sqlite:PATH or postgres://… (DATABASE_URL; default sqlite:data/qawl.sqlite)')
    .addHelpText('after', EXAMPLES)
    .action(async (options: { database?: string }) => {
      const readers = openReaders();
      try {
        await withDatabase(readSettings(options).databaseUrl, async (database) =>
          printLine(await loadSamples(database, readers)),
        );
      } finally {
        await readers.close();
      }
    });
  samples
    .command('remove')
    .description('delete the sample articles and all that only they brought in; prints one line of JSON')
    .option('--database <url>', 'sqlite:PATH or postgres://… (DATABASE_URL; default sqlite:data/qawl.sqlite)')
    .addHelpText('after', EXAMPLES)
    .action(async (options: { database?: string }) => {
      await withDatabase(readSettings(options).databaseUrl, async (database) =>
        printLine({ removed: await removeSamples(database) }),
      );
    });
  return samples;
}

const EXAMPLES = `
Examples:
  $ qawl samples load
  $ qawl samples remove --database sqlite:data/qawl.sqlite`;
