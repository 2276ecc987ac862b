import { Command } from 'commander';
import { UsageError } from './output.ts';
import { printReadings } from './readFiles.ts';

/** `qawl read-article`: the article on a page, one JSON line a page. */
export function readArticleCommand(): Command {
  return new Command('read-article')
    .description('read the article on HTML pages: headline, byline, date, language, body text; one JSON line a page')
    .argument('<file...>', 'files to read; - is standard input')
    .option('--url <url>', 'where the page was found')
    .addHelpText('after', EXAMPLES)
    .action(readFiles);
}

const EXAMPLES = `
Examples:
  $ qawl read-article story.html
  $ curl -s https://news.example/story | qawl read-article --url https://news.example/story -`;

async function readFiles(files: string[], { url }: { url?: string }): Promise<void> {
  if (url !== undefined && !/^https?:/i.test(url))
    throw new UsageError(`--url: ${url} is not an http or https address`);
  await printReadings(files, (readers, bytes) => readers.readPage({ bytes, contentType: null, url: url ?? null }));
}
