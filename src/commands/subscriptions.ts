import { MOST_BYTES, openFile, readAll } from '../articles/files.ts';
import { readSettings } from '../config.ts';
import { refusalOf } from '../feeds/address.ts';
import { parseOpml, writeOpml } from '../feeds/opml.ts';
import type { Database } from '../store/database.ts';
import { everyFeed, saveFeed } from '../store/feeds.ts';
import { withDatabase } from './database.ts';
import { complain, messageOf, print, printLine } from './output.ts';

/** Adds the feeds of OPML files, with their folders. Those that are here already stay as they are. */
export async function importFeeds(files: string[], options: { database?: string }): Promise<void> {
  const { databaseUrl, allowedHosts } = readSettings(options);
  await withDatabase(databaseUrl, async (database) => {
    const summary = { feeds: 0, duplicates: 0, failed: 0 };
    for (const file of files) {
      const opml = await opmlIn(file);
      if ('problem' in opml) {
        summary.failed += 1;
        complain(file, opml.problem);
        continue;
      }
      for (const { url, title, folder } of opml.feeds) {
        const refusal = URL.canParse(url) ? refusalOf(new URL(url), allowedHosts) : `${url} is not an address`;
        if (refusal !== null) {
          summary.failed += 1;
          complain(url, refusal);
          continue;
        }
        const { isKnown } = await saveFeed(database, { url: new URL(url).href, title, folder, now: Date.now() });
        summary[isKnown ? 'duplicates' : 'feeds'] += 1;
      }
    }
    await printLine(summary);
  });
}

/** Prints every feed as OPML. */
export async function exportFeeds(database: Database): Promise<void> {
  const feeds = [];
  for await (const { url, title, folder, siteUrl } of everyFeed(database)) feeds.push({ url, title, folder, siteUrl });
  await print(`${writeOpml(feeds)}\n`);
}

async function opmlIn(file: string): Promise<ReturnType<typeof parseOpml>> {
  try {
    const bytes = await readAll(openFile(file));
    return bytes === null ? { problem: `is larger than ${MOST_BYTES} bytes` } : parseOpml(bytes);
  } catch (problem) {
    return { problem: messageOf(problem) };
  }
}
