import { expect, test } from 'vitest';
import { readDocument } from '../../src/text/document.ts';
import { askWords } from '../../src/text/words.ts';

test('a word has one number wherever it stands, as it is written', () => {
  const { numbers, forms } = readDocument('Ports and ports, Ports; موانئ ومَوانئ موانئ', 'en').tokens;
  expect(forms[0]).toBe(forms[2]);
  expect(numbers[0]).not.toBe(numbers[2]);
  expect(numbers[0]).toBe(numbers[4]);
  expect(numbers[6]).toBe(numbers[8]);
});

test('a question is asked once a word, and answered for each token', () => {
  const { tokens } = readDocument('the harbour of the harbours of the coast', 'en');
  const asked: string[] = [];
  const read = (form: string) => asked.push(form) && form.length;
  const question = {};
  expect([...askWords(tokens, question, read)]).toEqual([3, 7, 2, 3, 8, 2, 3, 5, 0]);
  askWords(tokens, question, read);
  expect(asked).toEqual(['the', 'harbour', 'of', 'harbours', 'coast']);
});

test('texts of more different words than are kept are read as others are', () => {
  const written = Array.from({ length: 200_000 }, (_, index) => `Ward${index.toString(36)}É`);
  const { tokens } = readDocument(written.join(' '), 'en');
  expect(tokens.forms).toEqual(written.map((word) => word.toLowerCase().replace('é', 'e')));
  expect(tokens.capitals.every((capital) => capital === 1)).toBe(true);
  expect([...askWords(tokens, {}, (form) => form.length)].slice(0, -1)).toEqual(written.map((word) => word.length));
  expect(readDocument('Read After It', 'en').tokens.forms).toEqual(['read', 'after', 'it']);
});

test('long words, marks outside the first plane and lone surrogates are tokens too', () => {
  const long = 'Abc'.repeat(40);
  const { tokens } = readDocument(`${long} 😀😀 \ud800 𝒳𝒴 …`, 'en');
  expect(tokens.forms).toEqual([long.toLowerCase(), '😀', '😀', '\ud800', 'xy', '…']);
  expect([...tokens.isWord]).toEqual([1, 0, 0, 0, 1, 0]);
});
