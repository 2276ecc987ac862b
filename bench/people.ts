import { readFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { type Answer, identify } from '../src/identity/identify.ts';
import { NameIndex } from '../src/identity/nameIndex.ts';
import { storedKeys } from '../src/identity/nameKeys.ts';
import { projectRoot } from './projectRoot.ts';

/**
 * `npm run bench:people [-- --wrong] [-- --people N]`: what is linked by itself of the pairs of names in test/fixtures/identity/pairs.tsv, by half (rules are
 * made with the half `tune`, `report` is what counts), and how many names a second are looked up among N invented people.
 *
 * Precision is the share of links (`same`) that are right, recall the share of one person's pairs that are linked; `found` is the share of those
 * pairs that the index would bring together at all.
 */
const ROUND = 500;
const ROUNDS = 5;

const GIVEN =
  'Mohamed Ahmed Ali Maria Anna Ivan Sergey Jean Pierre Fatima Omar Youssef Hassan Karim Elena Olga David John Peter Paul Laura Lucia Carlos Juan Pedro Nadia Samira Khaled Tarek Bakary Aminata Moussa Ibrahim Hans Klaus Petra Sabine Chiara Luca Marta Dmitry Alexei Nikolai Tatiana Wei Jin Hiroshi Yuki Arjun Priya Emre Ayşe Bogdan Zoran Milan Ingrid Lars Sven Thomas Claire Sophie Antoine Amira Leila Rania'.split(
    ' ',
  );
const SYLLABLES =
  'ba be bo da de do fa ga go ha ka ke ko la le li ma me mo na ne no pa pe ra re ro sa se so ta te to va ve za zo ban den kov lin mar nor ser tan ven shi cha kha gar rin sky'.split(
    ' ',
  );

measurePairs();
measureLookups(Number(argument('--people') ?? 200_000));

function measurePairs(): void {
  const [, ...rows] = readFileSync(path.join(projectRoot(), 'test/fixtures/identity/pairs.tsv'), 'utf8')
    .trim()
    .split('\n');
  const pairs = rows.map((row) => {
    const [half, truth, one, other] = row.split('\t') as [string, string, string, string];
    const answer: Answer = shareKey(one, other) ? identify({ names: [one] }, { names: [other] }).answer : 'another';
    return { half, truth, one, other, answer };
  });
  for (const half of ['tune', 'report']) {
    const within = pairs.filter((pair) => pair.half === half);
    const count = (truth: string, answer: Answer) =>
      within.filter((pair) => pair.truth === truth && pair.answer === answer).length;
    const right = count('same', 'same');
    const same = within.filter(({ truth }) => truth === 'same');
    const found = same.filter(({ one, other }) => shareKey(one, other)).length;
    console.log(
      `${half.padEnd(7)} precision ${percent(right, right + count('different', 'same'))}  recall ${percent(right, same.length)}  found ${percent(found, same.length)}  ` +
        `(${right} of ${same.length} linked, ${count('same', 'possible')} possible; of ${within.length - same.length} different ${count('different', 'same')} linked, ${count('different', 'possible')} possible)`,
    );
  }
  if (!process.argv.includes('--wrong')) return;
  for (const { half, truth, one, other, answer } of pairs) {
    const isWrong = truth === 'same' ? answer !== 'same' : answer === 'same';
    if (isWrong) console.log([half, truth, answer, one, other, shareKey(one, other) ? '' : 'not found'].join('\t'));
  }
}

function shareKey(one: string, other: string): boolean {
  const index = new NameIndex();
  index.add(1, one);
  return index.candidates(other).length > 0;
}

/** Each lookup reads a name, finds its candidates and judges all of them. */
function measureLookups(count: number): void {
  const random = randomNumbers(20_260_827);
  const people = Array.from({ length: count }, () => inventedName(random));
  const index = new NameIndex();
  const start = performance.now();
  for (const [id, name] of people.entries()) index.add(id, name);
  console.log(`${count} people in an index in ${((performance.now() - start) / 1000).toFixed(1)} s, ${megabytes()} MB`);
  const rates: number[] = [];
  let candidates = 0;
  let self = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const begun = process.cpuUsage();
    for (let lookup = 0; lookup < ROUND; lookup++) {
      const id = Math.floor(random() * count);
      const name = people[id]!;
      const found = index.candidates(name);
      candidates += found.length;
      const answers = found.map((candidate) => identify({ names: [name] }, { names: [people[candidate]!] }).answer);
      if (answers.includes('same') || answers.includes('possible')) self += 1;
    }
    rates.push(ROUND / (process.cpuUsage(begun).user / 1_000_000));
  }
  rates.sort((a, b) => a - b);
  console.log(
    `${Math.round(rates[ROUNDS >> 1]!)} lookups a second of processor time (median of ${ROUNDS} rounds of ${ROUND}, lowest ${Math.round(rates[0]!)}), ` +
      `${(candidates / ROUND / ROUNDS).toFixed(1)} candidates each, ${percent(self, ROUND * ROUNDS)} with an answer; ` +
      `${storedKeys(people[0]!).length} keys of "${people[0]}"`,
  );
}

/** Given names are as unevenly spread as in life; surnames are made of syllables. */
function inventedName(random: () => number): string {
  const given = GIVEN[Math.floor(random() ** 2 * GIVEN.length)]!;
  const syllables = Array.from(
    { length: 2 + Math.floor(random() * 2) },
    () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]!,
  );
  const surname = syllables.join('');
  const middle = random() < 0.2 ? `${GIVEN[Math.floor(random() * GIVEN.length)]} ` : '';
  return `${given} ${middle}${surname[0]!.toUpperCase()}${surname.slice(1)}`;
}

function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}

function megabytes(): number {
  return Math.round(process.memoryUsage().heapUsed / 2 ** 20);
}

function argument(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}
