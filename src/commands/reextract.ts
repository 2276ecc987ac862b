import { Command } from 'commander';
import { encodeId } from '../../schema/ids.ts';
import { readSettings } from '../config.ts';
import { EXTRACTOR } from '../extract.ts';
import { openReaders } from '../readers/open.ts';
import { reextract } from '../reextract.ts';
import { withDatabase } from './database.ts';
import { CommandFailure, complain, printLine } from './output.ts';
import { startProgress } from './progress.ts';

/** `qawl reextract`: what this version finds in the articles that are here, in the place of what an earlier one found. */
export function reextractCommand(): Command {
  return new Command('reextract')
    .description(
      'find quotes anew in the articles that are here; what editors said stays; prints a line of JSON for each reviewed quote, and one for all',
    )
    .option('--dry-run', 'tell what would change, and change nothing')
    .option('--database <url>', 'sqlite:PATH or postgres://… (DATABASE_URL; default sqlite:data/qawl.sqlite)')
    .option('-q, --quiet', 'say nothing on stderr but what failed')
    .addHelpText('after', NOTES)
    .action(findAnew);
}

const NOTES = `
A quote that is found again keeps its id. Of one that an editor reviewed, what the editor said stays, and its line tells whether this version
finds the same (\`agrees\`). Ended half-way it loses nothing: called again it goes on where it was.

Examples:
  $ qawl reextract --dry-run
  $ qawl reextract --database postgres://qawl@localhost/qawl
  $ qawl reextract | grep '"agrees":false'`;

async function findAnew(options: { database?: string; dryRun?: boolean; quiet?: boolean }): Promise<void> {
  const progress = startProgress('articles', options.quiet === true);
  const readers = openReaders();
  try {
    await withDatabase(readSettings({ database: options.database }).databaseUrl, async (database) => {
      const isTrial = options.dryRun === true;
      const outcome = await reextract(
        { database, readers, extractor: EXTRACTOR, now: Date.now, isTrial },
        {
          expect: (count) => progress.grow(count),
          done: (articleId) => progress.step(encodeId('Article', articleId)),
          failed: (articleId, problem) => progress.aside(() => complain(encodeId('Article', articleId), problem)),
          reviewed: (articleId, { quoteId, status, agrees, found }) =>
            printLine({
              quote: encodeId('Quote', quoteId),
              article: encodeId('Article', articleId),
              status,
              agrees,
              found,
            }),
        },
      );
      progress.stop();
      if (outcome === null) throw new CommandFailure('another process is finding quotes anew in this database');
      await printLine({ ...outcome, dryRun: isTrial });
    });
  } finally {
    progress.stop();
    await readers.close();
  }
}
