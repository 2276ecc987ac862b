import { Command } from 'commander';
import { readSettings } from '../config.ts';
import { discoverFeed } from '../discover.ts';
import { webFetcher } from '../feeds/fetch.ts';
import { openPolling } from '../poll.ts';
import { openReaders } from '../readers/open.ts';
import type { Database } from '../store/database.ts';
import { findFeedByUrl, refreshAllFeeds, refreshFeed, removeFeed, saveFeed } from '../store/feeds.ts';
import { withDatabase } from './database.ts';
import { listFeeds } from './feedList.ts';
import { complain, messageOf, printLine, visible } from './output.ts';
import { startProgress } from './progress.ts';
import { signalled } from './signals.ts';
import { exportFeeds, importFeeds } from './subscriptions.ts';

/** `qawl feeds add|list|remove|refresh|import|export`: the feeds that the server polls. */
export function feedsCommand(): Command {
  const feeds = new Command('feeds')
    .description('add, list, remove, refresh, import and export the feeds that `qawl serve` polls')
    .addHelpText('after', EXAMPLES);
  feeds
    .command('add')
    .description('add the feeds at addresses, or behind the pages there; prints one line of JSON for each')
    .argument('<url...>', 'http(s) addresses of feeds, or of the sites that have them')
    .option('--title <title>', 'a name for it')
    .option('--folder <folder>', 'the folder that it stands in; `Africa/Maghreb` for one in another')
    .option('--database <url>', DATABASE)
    .addHelpText('after', EXAMPLES)
    .action(add);
  feeds
    .command('list')
    .description('show every feed and how it is: a table on a terminal, else one line of JSON each')
    .option('--database <url>', DATABASE)
    .addHelpText('after', EXAMPLES)
    .action((options: DatabaseOption) => withDatabase(readSettings(options).databaseUrl, listFeeds));
  feeds
    .command('remove')
    .description('take feeds out; their articles stay. Prints one line of JSON')
    .argument('<url...>', 'addresses of feeds, as `qawl feeds list` gives them')
    .option('--database <url>', DATABASE)
    .addHelpText('after', EXAMPLES)
    .action(remove);
  feeds
    .command('refresh')
    .description('look at every feed now, or at some; prints one line of JSON when done')
    .argument('[url...]', 'addresses of feeds; all when absent')
    .option('--database <url>', DATABASE)
    .option('-q, --quiet', 'say nothing on stderr but what failed')
    .addHelpText('after', EXAMPLES)
    .action(refresh);
  feeds
    .command('import')
    .description('add the feeds of OPML files, with their folders; prints one line of JSON')
    .argument('<file...>', 'OPML files; - for standard input')
    .option('--database <url>', DATABASE)
    .addHelpText('after', EXAMPLES)
    .action(importFeeds);
  feeds
    .command('export')
    .description('print every feed as OPML, in its folder')
    .option('--database <url>', DATABASE)
    .addHelpText('after', EXAMPLES)
    .action((options: DatabaseOption) => withDatabase(readSettings(options).databaseUrl, exportFeeds));
  return feeds;
}

const DATABASE = 'sqlite:PATH or postgres://… (DATABASE_URL; default sqlite:data/qawl.sqlite)';

const EXAMPLES = `
\`qawl serve\` looks at them by itself. docs/feeds.md tells how a newsroom keeps itself fed.

Examples:
  $ qawl feeds add https://news.example/ --folder Africa
  $ qawl feeds list
  $ qawl feeds refresh
  $ qawl feeds export > feeds.opml && qawl feeds import feeds.opml`;

async function add(urls: string[], options: DatabaseOption & { title?: string; folder?: string }): Promise<void> {
  const { databaseUrl, allowedHosts, contact, proxies } = readSettings({ database: options.database });
  const web = webFetcher({ allowed: allowedHosts, contact, proxies });
  const readers = openReaders();
  try {
    await withDatabase(databaseUrl, async (database) => {
      for (const address of urls) {
        const found = await discoverFeed({ web, readers, now: Date.now }, address);
        if ('problem' in found) {
          complain(address, found.problem);
          continue;
        }
        const title = options.title?.trim() || found.title;
        const folder = options.folder?.trim() || null;
        const { isKnown } = await saveFeed(database, { url: found.url, title, folder, now: Date.now() });
        await printLine({ url: found.url, title, entries: found.entryCount, duplicate: isKnown });
      }
    });
  } finally {
    await web.close();
    await readers.close();
  }
}

async function remove(urls: string[], options: DatabaseOption): Promise<void> {
  await withDatabase(readSettings(options).databaseUrl, async (database) => {
    const removed: string[] = [];
    for (const url of urls) {
      const feed = await findFeedByUrl(database, url);
      if (feed !== null && (await removeFeed(database, feed.id))) removed.push(url);
      else complain(url, NO_SUCH_FEED);
    }
    await printLine({ removed });
  });
}

async function refresh(urls: string[], options: DatabaseOption & { quiet?: boolean }): Promise<void> {
  const { databaseUrl, allowedHosts, contact, proxies } = readSettings({ database: options.database });
  const progress = startProgress('feeds', options.quiet === true);
  const readers = openReaders();
  try {
    await withDatabase(databaseUrl, async (database) => {
      const polling = openPolling({
        database,
        readers,
        web: webFetcher({ allowed: allowedHosts, contact, proxies }),
        now: Date.now,
        random: Math.random,
        watch: {
          looked(url, { problem }) {
            if (problem !== null) progress.aside(() => complain(url, problem));
            progress.step(visible(url));
          },
          trouble: (problem) => progress.aside(() => complain('the database', messageOf(problem))),
        },
      });
      void signalled().then(() => polling.close());
      try {
        const only = await makeDue(database, urls);
        progress.grow(only.count);
        const summary = await polling.work(only.ids);
        progress.stop();
        await printLine(summary);
      } finally {
        await polling.close();
      }
    });
  } finally {
    progress.stop();
    await readers.close();
  }
}

/** The feeds that are asked for, or all of them, as due as may be. */
async function makeDue(database: Database, urls: string[]): Promise<{ ids?: number[]; count: number }> {
  if (urls.length === 0) return { count: await refreshAllFeeds(database, Date.now()) };
  const ids: number[] = [];
  for (const url of urls) {
    const feed = await findFeedByUrl(database, url);
    if (feed !== null && (await refreshFeed(database, feed.id, Date.now()))) ids.push(feed.id);
    else complain(url, NO_SUCH_FEED);
  }
  return { ids, count: ids.length };
}

const NO_SUCH_FEED = 'there is no feed of this address (`qawl feeds list` shows those that are)';

interface DatabaseOption {
  database?: string;
}
