import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Command } from 'commander';
import { type CatalogueEntry, readEntry, writeEntry } from '../catalogue/entry.ts';
import { entriesOfAnswer, entryOfDumpLine } from '../catalogue/wikidata.ts';
import { readSettings } from '../config.ts';
import { everyEntry, saveEntries } from '../store/catalogue.ts';
import type { Database } from '../store/database.ts';
import { withDatabase } from './database.ts';
import { complain, messageOf, print, printLine, UsageError } from './output.ts';
import { type Progress, startProgress } from './progress.ts';

/** `qawl people import|export`: the catalogue of people and organizations. */
export function peopleCommand(): Command {
  const people = new Command('people')
    .description('the catalogue of people and organizations by which names in articles are known')
    .addHelpText('after', EXAMPLES);
  people
    .command('import')
    .description(
      'take people and organizations into the catalogue, or what is new of them; a line that is wrong is told and left out; prints one line of JSON',
    )
    .argument('<file...>', 'JSON lines of ours, a JSON dump of Wikidata, or an answer of its query service as JSON')
    .option('--languages <codes>', 'of a dump, take names in these languages', 'ar,en,fr')
    .option('--quiet', 'say nothing of progress')
    .option('--database <url>', DATABASE)
    .addHelpText('after', EXAMPLES)
    .action(importPeople);
  people
    .command('export')
    .description('print the catalogue, one JSON object a line, as import takes it')
    .option('--database <url>', DATABASE)
    .addHelpText('after', EXAMPLES)
    .action(exportPeople);
  return people;
}

const DATABASE = 'sqlite:PATH or postgres://… (DATABASE_URL; default sqlite:data/qawl.sqlite)';

const EXAMPLES = `
Examples:
  $ qawl people import newsroom.jsonl
  $ qawl people import query.json
  $ qawl people import latest-all.json --languages ar,en,fr,ru
  $ qawl people export > people.jsonl`;

async function importPeople(
  files: string[],
  options: { languages: string; quiet?: boolean; database?: string },
): Promise<void> {
  const languages = options.languages.split(',').map((language) => language.trim());
  if (languages.some((language) => !/^[a-z]{2,3}$/.test(language)))
    throw new UsageError(`--languages: ${options.languages} are no codes of languages such as ar,en,fr`);
  const counts = { read: 0, added: 0, failed: 0 };
  await withDatabase(readSettings({ database: options.database }).databaseUrl, async (database) => {
    const progress = startProgress('entries', options.quiet === true);
    try {
      for (const file of files) await importFile(database, file, languages, progress, counts);
    } finally {
      progress.stop();
    }
  });
  await printLine(counts);
}

/** Some entries at a time, so that memory stays flat and what was taken in stays when a later line breaks. */
async function importFile(
  database: Database,
  file: string,
  languages: string[],
  progress: Progress,
  counts: { read: number; added: number; failed: number },
): Promise<void> {
  let waiting: CatalogueEntry[] = [];
  const save = async () => {
    counts.added += await saveEntries(database, waiting);
    waiting = [];
  };
  try {
    for await (const { where, entry } of entriesIn(file, languages)) {
      if ('problem' in entry) {
        counts.failed += 1;
        progress.aside(() => complain(where, entry.problem));
        continue;
      }
      counts.read += 1;
      progress.step(entry.names[0]!.name);
      waiting.push(entry);
      if (waiting.length >= ENTRIES_AT_ONCE) await save();
    }
  } catch (problem) {
    counts.failed += 1;
    progress.aside(() => complain(file, messageOf(problem)));
  }
  await save();
}

/** What stands in a file, told by its first line: an answer of the query service is read whole, everything else line by line. */
async function* entriesIn(
  file: string,
  languages: string[],
): AsyncGenerator<{ where: string; entry: CatalogueEntry | { problem: string } }> {
  let number = 0;
  const lines = createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity });
  for await (const line of lines) {
    number += 1;
    const text = number === 1 ? line.replace(/^\ufeff/, '') : line;
    if (number === 1 && /^\s*\{\s*(?:$|"head"|"results")/.test(text)) {
      lines.close();
      yield* answerIn(file);
      return;
    }
    const entry = entryOf(text, languages);
    if (entry !== null) yield { where: `${file}:${number}`, entry };
  }
}

async function* answerIn(file: string): AsyncGenerator<{ where: string; entry: CatalogueEntry | { problem: string } }> {
  const text = await readFile(file, 'utf8');
  let answer: unknown;
  try {
    answer = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    yield { where: file, entry: { problem: 'is not JSON' } };
    return;
  }
  for (const entry of entriesOfAnswer(answer)) yield { where: file, entry };
}

function entryOf(line: string, languages: string[]): CatalogueEntry | null | { problem: string } {
  if (line.trim() === '') return null;
  if (line.length > LONGEST_LINE) return { problem: `is longer than ${LONGEST_LINE} characters` };
  return /^\s*[[\]]|"type"\s*:\s*"item"/.test(line.slice(0, 200)) ? entryOfDumpLine(line, languages) : readEntry(line);
}

async function exportPeople(options: { database?: string }): Promise<void> {
  await withDatabase(readSettings(options).databaseUrl, async (database) => {
    for await (const entry of everyEntry(database)) await print(`${writeEntry(entry)}\n`);
  });
}

const ENTRIES_AT_ONCE = 200;
/** The longest item of Wikidata has some four million. */
const LONGEST_LINE = 10_000_000;
