import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Marked, markedTree } from '../../web/explorer/text/marks.ts';
import { marksWithin, paragraphsAround, paragraphsOf } from '../../web/explorer/text/paragraphs.ts';

describe('a text with marks', () => {
  it('has the country inside of the quote, and the verb beside it', () => {
    expect(drawn('He said Mali is free.', [place(8, 20, 'quote'), place(3, 7, 'cue'), place(8, 12, 'country')])).toBe(
      'He cue(said) quote(country(Mali) is free).',
    );
  });

  it('goes on with a mark that crosses another one behind its end', () => {
    expect(drawn('one two three four', [place(0, 7, 'a'), place(4, 13, 'b')])).toBe('a(one b(two))b( three) four');
  });

  it('marks whole words, so that Arabic letters stay joined', () => {
    expect(drawn('وقال الوزير', [place(1, 4, 'cue')])).toBe('cue(وقال) الوزير');
  });

  it('keeps every letter once, whatever the marks', () => {
    const marks = fc.array(fc.tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 })), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), marks, (text, places) => {
        const tree = markedTree(
          text,
          places.map(([start, end]) => place(start, end, 'x')),
        );
        expect(tree.map(textOf).join('')).toBe(text);
      }),
    );
  });
});

describe('the paragraphs of a text', () => {
  const text = 'First.\n\nThe second one\ngoes on.\n \n\nThird.\n\nFourth.\n\nFifth.';
  const paragraphs = paragraphsOf(text);

  it('end at an empty line, and keep their places', () => {
    expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual([
      'First.',
      'The second one\ngoes on.',
      'Third.',
      'Fourth.',
      'Fifth.',
    ]);
    expect(paragraphsOf('')).toEqual([]);
  });

  it('around a quote are its own, one before and after, and those with its evidence', () => {
    const quote = { start: text.indexOf('Third'), end: text.indexOf('Third') + 5 };
    const country = { start: 0, end: 5 };
    expect(paragraphsAround(paragraphs, [quote])).toEqual([1, 2, 3]);
    expect(paragraphsAround(paragraphs, [{ start: text.indexOf('Fifth'), end: text.length }, country])).toEqual([
      0, 3, 4,
    ]);
  });

  it('share a mark that goes on in the next one: its id with the first, what stands behind it with the last', () => {
    const mark = { start: 0, end: text.indexOf('one'), id: 'words', after: '1' };
    expect(paragraphs.map((paragraph) => marksWithin(paragraph, [mark]))).toEqual([
      [{ start: 0, end: 6, id: 'words', after: undefined }],
      [{ start: 0, end: 11, id: undefined, after: '1' }],
      [],
      [],
      [],
    ]);
  });
});

const place = (start: number, end: number, name: string) => ({ start, end, name });

function drawn(text: string, marks: { start: number; end: number; name: string }[]): string {
  const draw = (part: Marked<{ name: string }>): string =>
    typeof part === 'string' ? part : `${part.mark.name}(${part.content.map(draw).join('')})`;
  return markedTree(text, marks).map(draw).join('');
}

function textOf(part: Marked<unknown>): string {
  return typeof part === 'string' ? part : part.content.map(textOf).join('');
}
