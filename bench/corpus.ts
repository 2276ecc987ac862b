import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { drawer } from './drawer.ts';
import { projectRoot } from './projectRoot.ts';

/** Languages of the samples that texts are made from. */
export const LANGUAGES = ['ar', 'en', 'fr'];

/** About how many words a made text has. */
export const WORDS = 500;

/** Texts of about 500 words, made by joining the samples' paragraphs in an order that is the same in every run. */
export function makeCorpus(language: string, documents: number): string[] {
  const paragraphs = paragraphsOf(language);
  const draw = drawer(1);
  return Array.from({ length: documents }, () => {
    const chosen: string[] = [];
    for (let words = 0; words < WORDS; ) {
      const paragraph = paragraphs[draw.index(paragraphs.length)]!;
      chosen.push(paragraph);
      words += paragraph.split(/\s+/).length;
    }
    return chosen.join('\n\n');
  });
}

const paragraphsOf = remembered((language) =>
  sampleTexts(language)
    .flatMap((text) => text.split(/\n{2,}/))
    .filter((paragraph) => paragraph.trim() !== ''),
);

/** The samples of a language without their front matter. */
export function sampleTexts(language: string): string[] {
  const folder = path.join(projectRoot(), 'samples', language);
  return readdirSync(folder)
    .sort()
    .map((name) =>
      readFileSync(path.join(folder, name), 'utf8')
        .replace(/^---\n[\s\S]*?\n---\n/, '')
        .trim(),
    );
}

export function remembered<Made>(make: (language: string) => Made): (language: string) => Made {
  const made = new Map<string, Made>();
  return (language) => {
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
}
