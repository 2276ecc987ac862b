import path from 'node:path';
import { parseArgs } from 'node:util';
import { extract } from '../src/extract.ts';
import { annotatedFiles, readDocuments } from './annotated.ts';
import { readTable, writeTable } from './figures.ts';
import { projectRoot } from './projectRoot.ts';
import { type AnnotatedDocument, f1, ROWS, type Score, scoreDocument, sum } from './score.ts';

/**
 * `npm run eval -- FOLDER…`: extracts from every annotated document in the files and folders and prints, for each file, F1 in
 * percent with the change since the figures in docs/quality.md; how often quotes of a confidence are right; and the documents
 * with most mistakes. `--write` puts the figures into docs/quality.md. A document is a line of JSON (score.ts has its shape).
 */
const { values: options, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false }, worst: { type: 'string', default: '10' } },
});
if (folders.length === 0) {
  process.stderr.write('usage: npm run eval -- FOLDER… [--worst N] [--write]\n');
  process.exit(2);
}

const QUALITY = path.join(projectRoot(), 'docs', 'quality.md');
const BOUNDS = [0, 0.5, 0.6, 0.7, 0.8, 0.9] as const;

const sets = folders.flatMap(annotatedFiles).map(measure);
printFigures();
printCalibration();
printWorst(Number(options.worst));
if (options.write) write();

function measure(file: string): MeasuredSet {
  const documents = readDocuments(file);
  const scores = documents.map((document) =>
    scoreDocument(document, extract({ text: document.text, language: document.lang ?? document.language }).quotes),
  );
  return { name: setName(file), documents, scores };
}

function printFigures(): void {
  const committed = readTable(QUALITY, 'figures');
  console.log(['set'.padEnd(26), 'docs'.padStart(5), ...ROWS.map((row) => row.padStart(11))].join(''));
  for (const { name, documents, scores } of sets) {
    const total = sum(scores);
    const figures = ROWS.map((row) => cell(f1(total[row])));
    console.log(
      [name.padEnd(26), String(documents.length).padStart(5), ...figures.map((one) => one.padStart(11))].join(''),
    );
    const before = committed.get(name);
    if (before === undefined) continue;
    const changes = ROWS.map((row, at) => change(figures[at]!, before[row] ?? ''));
    console.log(['  since docs/quality.md'.padEnd(31), ...changes.map((one) => one.padStart(11))].join(''));
  }
}

function cell(figure: number | null): string {
  return figure === null ? '–' : figure.toFixed(1);
}

function change(now: string, before: string): string {
  const difference = Number(now) - Number(before);
  if (Number.isNaN(difference)) return '';
  return difference === 0 ? '=' : `${difference > 0 ? '+' : ''}${difference.toFixed(1)}`;
}

/** Of the quotes given a confidence, how many are right in words and speaker: "93 of 120" as percent and count. */
function printCalibration(): void {
  console.log(
    `\n${['right, of quotes given'.padEnd(31), ...columnsOfBounds().map((one) => one.padStart(13))].join('')}`,
  );
  for (const { name, scores } of sets)
    console.log([name.padEnd(31), ...calibration(scores).map((one) => one.padStart(13))].join(''));
}

function calibration(scores: Score[]): string[] {
  const judged = scores.flatMap((score) => score.judged);
  return BOUNDS.map((bound, at) => {
    const some = judged.filter(({ confidence }) => confidence >= bound && confidence < (BOUNDS[at + 1] ?? 2));
    const right = some.filter(({ isRight }) => isRight).length;
    return some.length === 0 ? '–' : `${Math.round((100 * right) / some.length)} % of ${some.length}`;
  });
}

function columnsOfBounds(): string[] {
  return BOUNDS.map((bound, at) => (BOUNDS[at + 1] === undefined ? `≥ ${bound}` : `${bound} to ${BOUNDS[at + 1]}`));
}

function printWorst(count: number): void {
  const documents = sets.flatMap(({ name, documents: all, scores }) =>
    scores.map((score, at) => ({ name, id: all[at]!.id, score, mistakes: mistakes(score) })),
  );
  const worst = documents.filter((one) => one.mistakes > 0).sort((a, b) => b.mistakes - a.mistakes);
  console.log(`\ndocuments with most mistakes`);
  for (const { name, id, score } of worst.slice(0, count)) {
    const { missed, invented, misattributed, rows } = score;
    console.log(
      `${name.padEnd(26)}${id.padEnd(18)} ${rows.quotes.annotated} quotes: ${missed} missed, ${invented} that are none, ${misattributed} of another speaker`,
    );
  }
}

function mistakes({ missed, invented, misattributed }: Score): number {
  return missed + invented + misattributed;
}

function write(): void {
  const figures = new Map(
    sets.map(({ name, documents, scores }) => {
      const total = sum(scores);
      return [name, [String(documents.length), ...ROWS.map((row) => cell(f1(total[row])))]];
    }),
  );
  writeTable(QUALITY, 'figures', ['set', 'documents', ...ROWS], figures);
  const right = new Map(sets.map(({ name, scores }) => [name, calibration(scores)]));
  writeTable(QUALITY, 'calibration', ['set', ...columnsOfBounds()], right);
}

/** The same wherever the folder is: the file's name behind its folder's. */
function setName(file: string): string {
  const full = path.resolve(file);
  return `${path.basename(path.dirname(full))}/${path.basename(full, '.jsonl')}`;
}

interface MeasuredSet {
  name: string;
  documents: AnnotatedDocument[];
  scores: Score[];
}
