/**
 * Trains the confidence of quotes and writes src/links/confidenceWeights.ts: `npm run bench:confidence -- FOLDER…`, with folders
 * of annotated documents as `npm run eval` takes them. Quotes whose words and speaker are right count one, others nothing; a
 * logistic regression with a quadratic penalty learns how far each rule is to be trusted. Prints how it does on documents
 * that it was not trained on, a fifth of them at a time.
 *
 * `--offset LANGUAGE` leaves all weights as they are and learns one number alone, the language's own: the largest with which nearly
 * all quotes given 0.9 are right. Nearly all, since the rules were made while reading these articles: of news that nobody has seen
 * fewer are right.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { extract } from '../src/extract.ts';
import { featuresOf } from '../src/links/confidence.ts';
import { CONFIDENCE_WEIGHTS } from '../src/links/confidenceWeights.ts';
import { annotatedFiles, readDocuments } from './annotated.ts';
import { projectRoot } from './projectRoot.ts';
import { scoreDocument } from './score.ts';

const FOLDS = 5;
const ROUNDS = 4000;
const STEP = 0.5;
/** Draws weights to nothing: the fewer quotes have a feature, the more. */
const PENALTY = 4;
const BOUNDS = [0, 0.5, 0.6, 0.7, 0.8, 0.9] as const;

/** The share that must be right, and the largest offset: no language is promised more than the rules alone bear. */
const NEARLY_ALL = 0.96;
const LARGEST_OFFSET = 0.75;

const { values: options, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: { offset: { type: 'string' } },
});
const documents = folders.flatMap(annotatedFiles).flatMap(readDocuments).map(judge);
const examples = documents.flat();
if (examples.length === 0) {
  process.stderr.write('usage: npm run bench:confidence -- FOLDER… [--offset LANGUAGE]\n');
  process.exit(2);
}
console.log(
  `${documents.length} documents, ${examples.length} quotes, ${percent(examples.filter(({ isRight }) => isRight))} right`,
);
if (options.offset === undefined) {
  printCrossValidation();
  write(train(examples));
} else write(withOffset(`language ${options.offset}`));

function judge(document: ReturnType<typeof readDocuments>[number]): Example[] {
  const { quotes, language } = extract({ text: document.text, language: document.lang ?? document.language });
  return scoreDocument(document, quotes).judged.map(({ isRight }, at) => ({
    features: featuresOf(quotes[at]!, language),
    isRight,
  }));
}

/** The weights that there are, with one language's own number learned anew. */
function withOffset(language: string): Map<string, number> {
  const own = examples.filter(({ features }) => features.includes(language));
  const weights = new Map(Object.entries(CONFIDENCE_WEIGHTS));
  for (let offset = LARGEST_OFFSET; offset >= -LARGEST_OFFSET; offset -= 0.05) {
    weights.set(language, offset);
    const trusted = own.filter(({ features }) => predict(weights, features) >= 0.9);
    const right = trusted.filter(({ isRight }) => isRight).length;
    // One right and one wrong more than were counted: few quotes prove little.
    if ((right + 1) / (trusted.length + 2) < NEARLY_ALL) continue;
    console.log(`${language}: ${offset.toFixed(2)}, ${right} of ${trusted.length} quotes given 0.9 right`);
    return weights;
  }
  return weights;
}

/** Weights by feature, in log-odds; `average` is every quote's. */
function train(all: Example[]): Map<string, number> {
  const weights = new Map<string, number>([['average', 2]]);
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = new Map<string, number>();
    const add = (feature: string, slope: number) => slopes.set(feature, (slopes.get(feature) ?? 0) + slope);
    for (const { features, isRight } of all) {
      const error = Number(isRight) - predict(weights, features);
      add('average', error);
      for (const feature of features) add(feature, error);
    }
    for (const [feature, slope] of slopes) {
      const weight = weights.get(feature) ?? 0;
      // The average is free; the others are drawn to nothing, which is what a feature never seen has.
      const penalty = feature === 'average' ? 0 : PENALTY * weight;
      weights.set(feature, weight + (STEP * (slope - penalty)) / all.length);
    }
  }
  return weights;
}

function predict(weights: Map<string, number>, features: string[]): number {
  let score = weights.get('average') ?? 0;
  for (const feature of features) score += weights.get(feature) ?? 0;
  return 1 / (1 + Math.exp(-score));
}

function printCrossValidation(): void {
  const judged: { confidence: number; isRight: boolean }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = train(documents.filter((_, at) => at % FOLDS !== fold).flat());
    for (const { features, isRight } of documents.filter((_, at) => at % FOLDS === fold).flat())
      judged.push({ confidence: predict(weights, features), isRight });
  }
  console.log('confidence   quotes   right');
  BOUNDS.forEach((bound, at) => {
    const some = judged.filter(({ confidence }) => confidence >= bound && confidence < (BOUNDS[at + 1] ?? 2));
    console.log(
      `from ${bound.toFixed(1)} ${String(some.length).padStart(10)} ${percent(
        some.filter(({ isRight }) => isRight),
        some.length,
      ).padStart(8)}`,
    );
  });
}

function percent(some: unknown[], of = examples.length): string {
  return of === 0 ? '–' : `${((100 * some.length) / of).toFixed(0)} %`;
}

function write(weights: Map<string, number>): void {
  const rows = [...weights]
    .filter(([, weight]) => Math.abs(weight) >= 0.05)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([feature, weight]) =>
        `  ${/^\w+$/.test(feature) ? feature : `'${feature}'`}: ${weight.toFixed(2).replace(/0+$/, '').replace(/\.$/, '')},`,
    );
  const text = `/** Written by bench/confidence.ts: log-odds by feature. */\nexport const CONFIDENCE_WEIGHTS: Record<string, number> = {\n${rows.join('\n')}\n};\n`;
  writeFileSync(path.join(projectRoot(), 'src/links/confidenceWeights.ts'), text);
}

interface Example {
  features: string[];
  isRight: boolean;
}
