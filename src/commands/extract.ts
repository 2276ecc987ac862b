import { Command, Option } from 'commander';
import { textToExtract } from '../articles/article.ts';
import { articlesIn, type Found } from '../articles/documents.ts';
import { openFile, peek } from '../articles/files.ts';
import { type Format, formatOf } from '../articles/format.ts';
import { languageTag } from '../articles/language.ts';
import { extract } from '../extract.ts';
import { decodeText } from '../text/decode.ts';
import { explain } from './explain.ts';
import { complain, messageOf, print, printLine, UsageError } from './output.ts';

/** `qawl extract`: what the extraction finds in each document, one JSON line a document; no database. */
export function extractCommand(): Command {
  return new Command('extract')
    .description('find quotes, speakers and countries in documents; one JSON line a document, no database')
    .argument('<file...>', 'files to read; - is standard input')
    .addOption(
      new Option('--input-format <format>', 'how to read them; otherwise by name and content').choices([
        'text',
        'html',
        'jsonl',
      ]),
    )
    .option('--language <tag>', 'language of documents that do not tell theirs (BCP 47); otherwise detected')
    .option('--explain', 'print the text with everything marked in it, and the reasons, for a person to read')
    .option('--json', 'print JSON lines on a terminal too, which otherwise shows what --explain does')
    .addHelpText('after', EXAMPLES)
    .action(extractFiles);
}

const EXAMPLES = `
Examples:
  $ qawl extract article.txt
  $ qawl extract --explain article.txt | less -R
  $ qawl extract --input-format jsonl articles.jsonl > quotes.jsonl
  $ curl -s https://news.example/story.html | qawl extract --input-format html -`;

async function extractFiles(
  files: string[],
  options: { inputFormat?: 'text' | 'html' | 'jsonl'; language?: string; explain?: boolean; json?: boolean },
): Promise<void> {
  const language = options.language === undefined ? null : languageTag(options.language);
  if (options.language !== undefined && language === null)
    throw new UsageError(`--language: ${options.language} is no language tag`);
  if (options.explain && options.json) throw new UsageError('--explain and --json exclude each other');
  const isForPeople = options.explain ?? (process.stdout.isTTY === true && options.json !== true);
  for (const file of files) {
    try {
      for await (const found of documentsIn(file, options.inputFormat ?? null)) {
        if ('problem' in found) complain(found.where, found.problem);
        else if (isForPeople) await print(`${explained(found, language)}\n\n`);
        else await printLine(extractionLine(found, language, found.isRendered));
      }
    } catch (problem) {
      complain(file, messageOf(problem));
    }
  }
}

/** `isRendered`: the text is made from the file, as of a page, and not the file's own. */
async function* documentsIn(
  file: string,
  given: 'text' | 'html' | 'jsonl' | null,
): AsyncGenerator<Found & { isRendered: boolean }> {
  const { format, chunks } = given === null ? await sniff(file) : { format: given, chunks: openFile(file) };
  const isRendered = format === 'html' || format === 'markdown';
  if (format === 'feed' || format === 'opml') {
    yield { where: file, problem: `is ${format === 'feed' ? 'a feed' : 'an OPML file'}, no document`, isRendered };
    return;
  }
  for await (const found of articlesIn(file, format, chunks)) yield { ...found, isRendered };
}

async function sniff(file: string): Promise<{ format: Format; chunks: AsyncIterable<Uint8Array> }> {
  const { beginning, all } = await peek(openFile(file));
  return { format: formatOf(file, decodeText(beginning) ?? ''), chunks: all };
}

function explained({ id, article }: Readable, language: string | null): string {
  const extraction = extract(textToExtract({ ...article, language: article.language ?? language }));
  return explain({ id, title: article.title, text: article.text, extraction }, process.stdout.hasColors?.() ?? false);
}

/** The contract's line; with the text where it is not the file's own, for the offsets count into it. */
function extractionLine({ id, article }: Readable, language: string | null, isRendered: boolean) {
  const { language: written, ...rest } = extract(textToExtract({ ...article, language: article.language ?? language }));
  return { id, language: written, title: article.title, ...rest, ...(isRendered ? { text: article.text } : {}) };
}

type Readable = Exclude<Found, { problem: string }>;
