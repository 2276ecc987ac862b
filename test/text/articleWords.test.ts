import fc from 'fast-check';
import { expect, it } from 'vitest';
import { storableText } from '../../src/store/sql.ts';
import { articleWords, quoteWords } from '../../src/text/articleWords.ts';
import { searchTerms } from '../../src/text/searchTerms.ts';
import { sketchOf } from '../../src/text/sketch.ts';
import { utteranceOf } from '../../src/text/utterance.ts';

it('gives of a whole article what each of its parts gives alone, wherever a quote is cut', () => {
  fc.assert(
    fc.property(TEXTS, TEXTS, fc.array(fc.tuple(fc.nat(400), fc.nat(200)), { maxLength: 8 }), (title, text, places) => {
      expectAsApart(title, text, spansOf(text, places));
    }),
    { numRuns: 3_000 },
  );
});

it('gives it of texts too long to be read to their end', () => {
  for (const length of [99_980, 99_999, 100_000, 100_001, 200_000]) {
    const text = 'The U.S. envoy’s house, l’élection. '.repeat(6_000).slice(0, length);
    const places: [number, number][] = [
      [0, 400],
      [99_900, 120],
      [length - 60, 40],
      [0, length],
    ];
    expectAsApart('A headline', text, spansOf(text, places));
  }
});

it('takes the words that a quote has in its article where nothing beside it belongs to them', () => {
  const text = 'The minister said: “The U.S. will never leave l’Europe alone in this storm”. The U.S. denied it.';
  const start = text.indexOf('“') + 1;
  const words = text.slice(start, text.indexOf('”'));
  const [quote] = articleWords({ title: null, text }, [{ text: words, start, end: start + words.length }]).quotes;
  expect(quote).toEqual({
    terms: 'the us will never leave europe alone in this storm',
    utterance: utteranceOf(words),
  });
});

function expectAsApart(title: string, text: string, quotes: { text: string; start: number; end: number }[]): void {
  const stored = storableText(text);
  const whole = articleWords({ title, text }, quotes);
  expect(whole.terms).toBe(searchTerms(`${title}\n${stored}`).join(' '));
  expect(whole.sketch).toEqual(sketchOf(stored));
  expect(whole.quotes).toEqual(
    quotes.map((quote) => ({ terms: searchTerms(quote.text).join(' '), utterance: utteranceOf(quote.text) })),
  );
  expect(whole.quotes).toEqual(quotes.map((quote) => quoteWords(quote.text)));
}

function spansOf(text: string, places: [number, number][]): { text: string; start: number; end: number }[] {
  return places.map(([first, length]) => {
    const start = Math.min(first, text.length);
    const end = Math.min(start + length, text.length);
    return { text: text.slice(start, end), start, end };
  });
}

/** What makes a word here may be none, or another one, when it is cut: elisions, initials, marks, joiners, letters of two code units. */
const PIECES = [
  ...'ABé.’\'ʼ" \n1“”',
  ' ',
  '. ',
  'U.S.',
  'l’',
  '’s ',
  'qu’elle ',
  'U.N.E.S.C.O.',
  'élections ',
  'country',
  'والرئيس ',
  'قال',
  'ـ',
  '\u0301',
  '\u200d',
  '\u00ad',
  '東京',
  'ไทย',
  '𝒜',
  '𝒜.',
  '\ud835',
  '\udc9c',
  '\0',
  'word'.repeat(70),
];

const TEXTS = fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join(''));
