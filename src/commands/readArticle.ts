import { Command } from 'commander';
import { MOST_BYTES, openFile, readAll } from '../articles/files.ts';
import { readArticle } from '../articles/read.ts';
import { decodePage } from '../text/decode.ts';
import { complain, messageOf, printLine, UsageError } from './output.ts';

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
  for (const file of files) {
    try {
      const bytes = await readAll(openFile(file));
      const article =
        bytes === null
          ? { problem: `is larger than ${MOST_BYTES} bytes` }
          : readArticle(decodePage(bytes, null), { url });
      if ('problem' in article) complain(file, article.problem);
      else await printLine({ file, ...article });
    } catch (problem) {
      complain(file, messageOf(problem));
    }
  }
}
