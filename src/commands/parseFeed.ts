import { Command } from 'commander';
import { UsageError } from './output.ts';
import { printReadings } from './readFiles.ts';

/** `qawl parse-feed`: what a feed holds, one JSON line a feed. */
export function parseFeedCommand(): Command {
  return new Command('parse-feed')
    .description('read RSS, RDF, Atom and JSON feeds, and sitemaps; one JSON line a feed')
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
  const found = { contentType: contentType ?? null, url: baseUrl ?? null };
  await printReadings(files, (readers, bytes) => readers.readFeed({ bytes, ...found }));
}
