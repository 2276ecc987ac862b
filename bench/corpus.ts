import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './projectRoot.ts';

/** Languages of the samples that texts are made from. */
export const LANGUAGES = ['ar', 'en', 'fr'];

/** About how many words a made text has. */
export const WORDS = 500;

/** Texts of about 500 words, made by joining the samples' paragraphs in an order that is the same in every run. */
export function makeCorpus(language: string, documents: number): string[] {
  const paragraphs = paragraphsOf(language);
  const next = drawer(1);
  return Array.from({ length: documents }, () => joined(paragraphs, next));
}

/**
 * The same, but a third of the longer words of each text stands where another one stood, so that no two texts, and no two quotes in
 * them, are copies of each other. `number` gives the text, the same in every run.
 */
export function mixedText(language: string, number: number): string {
  const paragraphs = paragraphsOf(language);
  const vocabulary = vocabularyOf(language);
  const next = drawer(number + 1);
  return joined(paragraphs, next).replace(LONG_WORD, (word) =>
    next() % 3 === 0 ? vocabulary[next() % vocabulary.length]! : word,
  );
}

/** In lower case where the script has cases: names stay. */
const LONG_WORD = /(?<!\p{L})[\p{Ll}\p{Lo}]{6,}(?!\p{L})/gu;

function joined(paragraphs: string[], next: () => number): string {
  const chosen: string[] = [];
  for (let words = 0; words < WORDS; ) {
    const paragraph = paragraphs[next() % paragraphs.length]!;
    chosen.push(paragraph);
    words += paragraph.split(/\s+/).length;
  }
  return chosen.join('\n\n');
}

const vocabularyOf = remembered((language) => [...new Set(paragraphsOf(language).join(' ').match(LONG_WORD))].sort());

const paragraphsOf = remembered((language) => {
  const folder = path.join(projectRoot(), 'samples', language);
  return readdirSync(folder)
    .sort()
    .flatMap((name) => body(readFileSync(path.join(folder, name), 'utf8')).split(/\n{2,}/))
    .filter((paragraph) => paragraph.trim() !== '');
});

function remembered(make: (language: string) => string[]): (language: string) => string[] {
  const made = new Map<string, string[]>();
  return (language) => {
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
}

/** A sample without its front matter. */
function body(sample: string): string {
  return sample.replace(/^---\n[\s\S]*?\n---\n/, '').trim();
}

/** Whole numbers that look drawn by chance, the same for the same seed. */
function drawer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state;
  };
}
