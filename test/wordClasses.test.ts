import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { extract } from '../src/extract.ts';
import * as vocabulary from '../src/quotes/vocabulary.ts';

vi.mock('../src/quotes/vocabulary.ts', { spy: true });

const folder = path.join(import.meta.dirname, 'fixtures', 'gold');
const articles = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(path.join(folder, name), 'utf8').trim().split('\n'))
  .map((line): { text: string; language: string } => JSON.parse(line));

test('what the classes of words let a pass leave out is nothing that it would have found', () => {
  const found = articles.map(({ text, language }) => extract({ text, language }));
  vi.mocked(vocabulary.tellClasses).mockImplementation(() => {});
  expect(articles.map(({ text, language }) => extract({ text, language }))).toEqual(found);
  expect(articles.length).toBeGreaterThan(5);
});
