import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlights } from '../../src/store/search.ts';

describe('highlights', () => {
  it.each([
    ['The Malian harvest, and Mali’s rains.', 'mali', ['Mali']],
    ['التقى والرئيس رئيسَ دولة', 'الرئيس', ['والرئيس', 'رئيسَ']],
    ['L’élection et les élections', 'election', ['élection', 'élections']],
    ['to see or not to see', '"to see"', ['to see', 'to see']],
    ['seeing to it, to see', '"to see" it', ['it', 'to see']],
    ['a b a b a b', '"a b"', ['a b', 'a b', 'a b']],
    ['nothing', '', []],
    ['nothing', '"" “', []],
  ])('in %j of %j are %j', (text, search, found) => {
    expect(highlights(text, search).map((one) => one.text)).toEqual(found);
  });

  it('are in order, apart, and slices of the text, whatever is searched in whatever', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '"', '«', '»', '’', '(', '\\', 'م', 'ُ', '\ud83d') });
    fc.assert(
      fc.property(words, words, (text, search) => {
        let before = 0;
        for (const { text: found, start, end } of highlights(text, search)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(found);
          before = end;
        }
      }),
    );
  });

  it('are a hundred at most, in no time in a long text', () => {
    expect(highlights('word '.repeat(20_000), 'word "word word"')).toHaveLength(100);
  });
});
