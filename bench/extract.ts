/**
 * How fast extraction is, beside two others, over a corpus made from the samples: `npm run bench:extract`.
 *
 *   qawl        everything: quotes, speakers, countries
 *   compromise  English sentences and quotations (its documented `.quotations()`), English only
 *   marks       a bare regular-expression scan for quotation marks: the floor
 *
 * The contenders take turns in each round, in one process and on one core; the median of the rounds is printed, and ratios,
 * which hold where absolute times are noisy. `--memory N` instead extracts N documents, each with words that no other has, prints
 * the memory on the way, and says whether it stayed flat.
 */
import { parseArgs } from 'node:util';
import compromise from 'compromise';
import { extract } from '../src/extract.ts';
import { LANGUAGES, makeCorpus, WORDS } from './corpus.ts';

const { values: options } = parseArgs({
  options: {
    documents: { type: 'string', default: '500' },
    rounds: { type: 'string', default: '7' },
    memory: { type: 'string' },
  },
});

/** Memory that a tenth of the documents took may vary by so much until the end, as a garbage collector has it. */
const FLAT = 1.25;
if (options.memory === undefined) compareSpeed(Number(options.documents), Number(options.rounds));
else watchMemory(Number(options.memory));

function compareSpeed(documents: number, rounds: number): void {
  console.log(
    `${documents} documents of ${WORDS} words a language, median of ${rounds} rounds, documents per second on one core`,
  );
  console.log('language    qawl  compromise   marks  qawl/compromise');
  for (const language of LANGUAGES) {
    const corpus = makeCorpus(language, documents);
    const contenders: Record<string, (text: string) => void> = {
      qawl: (text) => void extract({ text, language }),
      ...(language === 'en' && { compromise: (text: string) => void compromise(text).quotations().out('array') }),
      marks: (text) => void text.match(/["“”«»„][^"“”«»„]*["“”«»„]/g),
    };
    const rates: Record<string, number[]> = {};
    for (const run of Object.values(contenders)) for (const text of corpus.slice(0, 50)) run(text);
    for (let round = 0; round < rounds; round++) {
      for (const [name, run] of Object.entries(contenders)) {
        // compromise takes a tenth of the corpus: the rate is what counts.
        const texts = name === 'compromise' ? corpus.slice(0, Math.ceil(documents / 10)) : corpus;
        const begun = process.hrtime.bigint();
        for (const text of texts) run(text);
        const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
        rates[name] = [...(rates[name] ?? []), texts.length / seconds];
      }
    }
    const rate = (name: string) => (rates[name] ? median(rates[name]) : Number.NaN);
    const cell = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(0)).padStart(8);
    const ratio = rate('qawl') / rate('compromise');
    console.log(
      `${language.padEnd(8)}${cell(rate('qawl'))}${cell(rate('compromise')).padStart(12)}${cell(rate('marks'))}${(Number.isNaN(ratio) ? '–' : ratio.toFixed(1)).padStart(17)}`,
    );
  }
}

function watchMemory(documents: number): void {
  const corpora = LANGUAGES.map((language) => ({ language, texts: makeCorpus(language, 200) }));
  const megabytes = () => Math.round(process.memoryUsage().rss / 2 ** 20);
  const seen: number[] = [];
  for (let done = 0; done < documents; done++) {
    const { language, texts } = corpora[done % corpora.length]!;
    // Each document is a new text with a new name, so that nothing is answered from a memory of the last one.
    const name = `Mordan${done.toString(26).replace(/[0-9]/g, (digit) => 'qrstuvwxyz'[Number(digit)]!)}`;
    extract({ text: `${done}. ${name} said no. ${texts[done % texts.length]}`, language });
    if ((done + 1) % Math.ceil(documents / 10) !== 0) continue;
    seen.push(megabytes());
    console.log(`${done + 1} documents, ${seen.at(-1)} MB`);
  }
  const [first, last] = [seen[0]!, seen.at(-1)!];
  const verdict = last <= first * FLAT ? 'flat' : 'growing';
  console.log(`memory is ${verdict}: ${first} MB after a tenth of the documents, ${last} MB after all of them`);
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
