import { Command, Option } from 'commander';
import { textToExtract } from '../articles/article.ts';
import { articlesIn, type Found } from '../articles/documents.ts';
import { openFile, peek } from '../articles/files.ts';
import { type Format, formatOf } from '../articles/format.ts';
import { languageTag } from '../articles/language.ts';
import { type ExtractionInput, extract } from '../extract.ts';
import type { Extraction } from '../extraction.ts';
import { decodeText } from '../text/decode.ts';
import { explain } from './explain.ts';
import { inOrder } from './inOrder.ts';
import { complain, messageOf, print, printLine, remark, UsageError } from './output.ts';

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
    .addOption(
      new Option('--jobs <number>', 'how many documents to work on at once, each in a thread of its own')
        .default(1)
        .argParser(jobsOf),
    )
    .addHelpText('after', EXAMPLES)
    .action(extractFiles);
}

const EXAMPLES = `
Examples:
  $ qawl extract article.txt
  $ qawl extract --explain article.txt | less -R
  $ qawl extract --input-format jsonl --jobs 4 articles.jsonl > quotes.jsonl
  $ curl -s https://news.example/story.html | qawl extract --input-format html -`;

/** 1 to 64: a thread needs some 60 MB. */
function jobsOf(given: string): number {
  const jobs = Number(given);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64)
    throw new UsageError(`--jobs: ${given} is no number from 1 to 64`);
  return jobs;
}

async function extractFiles(files: string[], options: Options): Promise<void> {
  const language = options.language === undefined ? null : languageTag(options.language);
  if (options.language !== undefined && language === null)
    throw new UsageError(`--language: ${options.language} is no language tag`);
  if (options.explain && options.json) throw new UsageError('--explain and --json exclude each other');
  const isForPeople = options.explain ?? (process.stdout.isTTY === true && options.json !== true);
  const { run, close } = await extractor(options.jobs);
  const extracted = inOrder(documentsInAll(files, options.inputFormat ?? null), options.jobs * 4, async (found) =>
    'problem' in found ? found : { ...found, extraction: await run(inputOf(found, language)) },
  );
  try {
    for await (const one of extracted) {
      if ('problem' in one) {
        complain(one.where, one.problem);
        continue;
      }
      if (one.extraction.readTo !== undefined)
        remark(one.where, `is longer than an article: read to character ${one.extraction.readTo}`);
      if (isForPeople) await print(`${explained(one)}\n\n`);
      else await printLine(extractionLine(one));
    }
  } finally {
    await close();
  }
}

/** Runs extractions here, or in as many threads as there are jobs. */
async function extractor(jobs: number): Promise<Extractor> {
  if (jobs === 1) return { run: extract, close: async () => {} };
  const { Piscina } = await import('piscina');
  const pool = new Piscina<ExtractionInput, Extraction>({
    filename: new URL('./extractWorker.js', import.meta.url).href,
    name: 'extractInWorker',
    minThreads: jobs,
    maxThreads: jobs,
  });
  return { run: (input) => pool.run(input), close: () => pool.close() };
}

/** The documents of all files; a file that cannot be read says so in its place and stops no other. */
async function* documentsInAll(files: string[], given: InputFormat | null): AsyncGenerator<FoundDocument> {
  for (const file of files) {
    try {
      yield* documentsIn(file, given);
    } catch (problem) {
      yield { where: file, problem: messageOf(problem), isRendered: false };
    }
  }
}

async function* documentsIn(file: string, given: InputFormat | null): AsyncGenerator<FoundDocument> {
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

const inputOf = ({ article }: Readable, language: string | null): ExtractionInput =>
  textToExtract({ ...article, language: article.language ?? language });

function explained({ id, article, extraction }: Extracted): string {
  return explain({ id, title: article.title, text: article.text, extraction }, process.stdout.hasColors?.() ?? false);
}

/** The contract's line; with the text where it is not the file's own, for the offsets count into it. */
function extractionLine({ id, article, extraction, isRendered }: Extracted) {
  const { language, ...rest } = extraction;
  return { id, language, title: article.title, ...rest, ...(isRendered ? { text: article.text } : {}) };
}

type InputFormat = 'text' | 'html' | 'jsonl';

/** `isRendered`: the text is made from the file, as of a page, and not the file's own. */
type FoundDocument = Found & { isRendered: boolean };
type Readable = Exclude<FoundDocument, { problem: string }>;
type Extracted = Readable & { extraction: Extraction };

interface Extractor {
  run: (input: ExtractionInput) => Promise<Extraction> | Extraction;
  close: () => Promise<void>;
}

interface Options {
  inputFormat?: InputFormat;
  language?: string;
  explain?: boolean;
  json?: boolean;
  jobs: number;
}
