import { Command } from 'commander';
import { readSettings } from '../config.ts';
import { webFetcher } from '../feeds/fetch.ts';
import { ingestSources } from '../ingest.ts';
import { openReaders } from '../readers/open.ts';
import { hasSamples } from '../store/samples.ts';
import { withDatabase } from './database.ts';
import { complain, messageOf, printLine, visible } from './output.ts';
import { startProgress } from './progress.ts';

/** `qawl ingest`: stores articles and what is found in them. */
export function ingestCommand(): Command {
  return new Command('ingest')
    .description('store articles and the quotes, speakers and countries found in them; prints one line of JSON')
    .argument('<source...>', 'file, folder, http(s) address of a page or feed, or - for standard input')
    .option('--database <url>', 'sqlite:PATH or postgres://… (DATABASE_URL; default sqlite:data/qawl.sqlite)')
    .option('-q, --quiet', 'say nothing on stderr but what failed')
    .addHelpText('after', NOTES)
    .action(ingest);
}

const NOTES = `
Files: plain text (.txt), Markdown with front matter (.md), pages (.html), one article a line (.jsonl: text, title, url,
language, publishedAt, source, byline), feeds (.xml, .rss, .atom, .json), subscriptions (.opml). Folders are read in the order
of names. Only addresses and the feeds of an .opml send questions into the web; a feed's file is read as it stands.
An article that is known already is a duplicate and changes nothing; one that says something else now is revised, and what it said is kept.

Examples:
  $ qawl ingest article.txt
  $ qawl ingest archive/ articles.jsonl
  $ qawl ingest https://news.example/rss --database postgres://qawl@localhost/qawl
  $ cat article.txt | qawl ingest -`;

async function ingest(sources: string[], options: { database?: string; quiet?: boolean }): Promise<void> {
  const settings = readSettings({ database: options.database });
  const progress = startProgress('articles', options.quiet === true);
  const { allowedHosts, contact, proxies } = settings;
  const web = webFetcher({ allowed: allowedHosts, contact, proxies });
  const readers = openReaders();
  try {
    await withDatabase(settings.databaseUrl, async (database) => {
      const summary = await ingestSources({ database, web, readers, now: Date.now, describe: messageOf }, sources, {
        expect: (count) => progress.grow(count),
        done: (where) => progress.step(visible(where)),
        failed: (where, problem) => progress.aside(() => complain(where, problem)),
      });
      progress.stop();
      if (summary.articles > 0 && options.quiet !== true && (await hasSamples(database)))
        process.stderr.write(SAMPLES_THERE);
      const { revised, ...line } = summary;
      await printLine(revised === 0 ? line : { ...line, revised });
    });
  } finally {
    progress.stop();
    await web.close();
    await readers.close();
  }
}

const SAMPLES_THERE =
  'qawl: invented sample articles are in this database too; `qawl samples remove` takes them out (with the same --database)\n';
