import { Command } from 'commander';
import { MOST_BYTES, openFile, readAll } from '../articles/files.ts';
import { parseFeed } from '../feeds/parse.ts';
import { complain, messageOf, printLine, UsageError } from './output.ts';

/** `qawl parse-feed`: what a feed holds, one JSON line a feed. */
export function parseFeedCommand(): Command {
  return new Command('parse-feed')
    .description('read RSS, RDF, Atom and JSON feeds; one JSON line a feed')
    .argument('<file...>', 'files to read; - is standard input')
    .option('--content-type <type>', 'the Content-Type that came with them: its charset counts')
    .option('--base-url <url>', 'where they were found: relative links are relative to it')
    .addHelpText('after', EXAMPLES)
    .action(parseFiles);
}

const EXAMPLES = `
Examples:
  $ qawl parse-feed news.xml
  $ qawl parse-feed --content-type "text/xml; charset=windows-1256" --base-url https://news.example/rss news.xml
  $ curl -s https://news.example/rss | qawl parse-feed -`;

async function parseFiles(
  files: string[],
  { contentType, baseUrl }: { contentType?: string; baseUrl?: string },
): Promise<void> {
  if (baseUrl !== undefined && !URL.canParse(baseUrl))
    throw new UsageError(`--base-url: ${baseUrl} is not an absolute address`);
  for (const file of files) {
    try {
      const bytes = await readAll(openFile(file));
      const feed =
        bytes === null
          ? { problem: `is larger than ${MOST_BYTES} bytes` }
          : await parseFeed(bytes, { contentType, baseUrl });
      if ('problem' in feed) {
        complain(file, feed.problem);
        // A line a file, in their order, also for those that fail: whoever reads many can tell which is which.
        await printLine({ file, error: feed.problem });
      } else {
        await printLine({ file, ...feed });
      }
    } catch (problem) {
      complain(file, messageOf(problem));
      await printLine({ file, error: messageOf(problem) });
    }
  }
}
