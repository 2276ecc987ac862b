import { readFileSync } from 'node:fs';
import { languageOf } from '../src/languages/languages.ts';
import { findArabicNames } from '../src/links/arabicNames.ts';
import { findCountries } from '../src/links/countries.ts';
import { vocabularyOf } from '../src/quotes/vocabulary.ts';
import { type Document, readDocument } from '../src/text/document.ts';

/**
 * `npm run bench:names -- FILE [--wrong]`: finds people's names in an annotated Arabic corpus and prints precision, recall and F1 of
 * exact spans, over all and beside speech verbs; `--wrong` lists those wrongly found and those missed. A line of the file is a token, a space and its tag (`B-PERS`, `I-PERS`; all else is
 * no person); an empty line ends a sentence. The corpus does not mark its articles: twenty sentences are read as one.
 *
 * A name is beside a speech verb where a finite form of a verb of saying or reporting (a cue of the language that is no other
 * word, and has no object written to it) stands among the five tokens before it in its sentence, with no mark but a comma between.
 * Both sides are asked the same: precision over the found names that stand so, recall over the annotated ones.
 */
const file = process.argv[2];
if (file === undefined) {
  process.stderr.write('usage: npm run bench:names -- FILE [--wrong]\n');
  process.exit(2);
}

const SENTENCES = 20;
const REACH = 5;

const vocabulary = vocabularyOf(languageOf('ar'));
const tallies = { all: { right: 0, found: 0, annotated: 0 }, besideSpeech: { right: 0, found: 0, annotated: 0 } };
for (const { text, people } of articles(readFileSync(file, 'utf8'))) {
  const document = readDocument(text, 'ar');
  const { starts, ends } = document.tokens;
  const countryAt = new Uint8Array(document.tokens.count + 1);
  for (const country of findCountries(document)) countryAt.fill(1, country.start, country.end);
  const found = findArabicNames(document, { isCountryWord: (token) => countryAt[token] === 1 });
  const tokenAt = new Map(Array.from(starts, (start, token) => [start, token]));
  const annotated = new Set(people.map(({ start, end }) => `${start}-${end}`));
  const names = found.map((name) => ({ ...name, from: starts[name.start]!, to: ends[name.end - 1]! }));
  const foundSpans = new Set(names.map(({ from, to }) => `${from}-${to}`));
  for (const { start, end } of people) {
    const isBeside = isBesideSpeech(document, tokenAt.get(start) ?? 0);
    tallies.all.annotated += 1;
    if (isBeside) tallies.besideSpeech.annotated += 1;
    if (!foundSpans.has(`${start}-${end}`)) show('missed', isBeside, '', text, start, end);
  }
  for (const name of names) {
    const isRight = annotated.has(`${name.from}-${name.to}`);
    const isBeside = isBesideSpeech(document, name.start);
    for (const tally of isBeside ? [tallies.all, tallies.besideSpeech] : [tallies.all]) {
      tally.found += 1;
      if (isRight) tally.right += 1;
    }
    if (!isRight) show('wrong', isBeside, name.evidence, text, name.from, name.to);
  }
}
for (const [name, { right, found, annotated }] of Object.entries(tallies)) {
  const precision = right / found;
  const recall = right / annotated;
  const percent = (share: number) => (100 * share).toFixed(1).padStart(6);
  console.log(
    `${name.padEnd(14)} precision${percent(precision)}  recall${percent(recall)}  F1${percent((2 * precision * recall) / (precision + recall))}  (${right} right of ${found} found, ${annotated} annotated)`,
  );
}

function show(kind: string, isBeside: boolean, rule: string, text: string, start: number, end: number): void {
  if (!process.argv.includes('--wrong')) return;
  const words = `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`;
  console.log([kind, isBeside ? 'beside' : '-', rule, words.replaceAll('\n', ' ')].join('\t'));
}

function isSpeechVerb(form: string): boolean {
  const cue = vocabulary.cues.word(form);
  return (
    cue !== null &&
    (cue.kind === 'say' || cue.kind === 'report') &&
    !cue.isParticiple &&
    !cue.needsWords &&
    !cue.needsSubject &&
    !cue.hasPronoun
  );
}

/** The corpus as texts, a sentence to a line, with the character ranges of people's names. */
function* articles(corpus: string): Generator<{ text: string; people: { start: number; end: number }[] }> {
  const sentences = corpus.split(/\r?\n\s*\r?\n/).filter((sentence) => sentence.trim() !== '');
  for (let first = 0; first < sentences.length; first += SENTENCES) {
    let text = '';
    const people: { start: number; end: number }[] = [];
    for (const sentence of sentences.slice(first, first + SENTENCES)) {
      if (text !== '') text += '\n\n';
      let isFirst = true;
      let isInName = false;
      for (const line of sentence.split(/\r?\n/)) {
        const [token, tag] = line.trim().split(/\s+/);
        if (token === undefined || token === '') continue;
        if (!isFirst) text += ' ';
        isFirst = false;
        const start = text.length;
        text += token;
        if (tag === 'I-PERS' && isInName) people.at(-1)!.end = text.length;
        else if (tag === 'B-PERS' || tag === 'I-PERS') people.push({ start, end: text.length });
        isInName = tag === 'B-PERS' || tag === 'I-PERS';
      }
    }
    yield { text, people };
  }
}

function isBesideSpeech(document: Document, start: number): boolean {
  const { forms, isWord } = document.tokens;
  for (let token = start - 1; token >= Math.max(0, start - REACH); token--) {
    if (document.sentenceOf[token] !== document.sentenceOf[start]) return false;
    if (isWord[token] === 0 && forms[token] !== '،' && forms[token] !== ',') return false;
    if (isSpeechVerb(forms[token]!)) return true;
  }
  return false;
}
