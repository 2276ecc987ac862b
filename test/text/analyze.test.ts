import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/text/analyze.ts';

const terms = (text: string) => analyze(text).map(({ term }) => term);
const same = (...words: string[]) => expect(new Set(words.flatMap(terms)).size, words.join(' ')).toBe(1);

describe('the search analyzer', () => {
  it('gives one term to every spelling of an Arabic word', () => {
    same('أحمد', 'احمد', 'أَحْمَد', 'أحمـد', 'ﺃﺣﻤﺪ');
    same('إيران', 'ايران', 'وإيران');
    same('مستشفى', 'مستشفي', 'مستشفی');
    same('مسؤول', 'مسئول', 'المسؤول', 'المسئولون', 'والمسؤولين');
    same('كتاب', 'کتاب');
    same('١٩٩٠', '۱۹۹۰', '1990');
  });

  it('takes off what Arabic writes before a word and after it', () => {
    same(
      'رئيس',
      'الرئيس',
      'والرئيس',
      'الرَّئيس',
      'بالرئيس',
      'كالرئيس',
      'فالرئيس',
      'للرئيس',
      'وللرئيس',
      'رئيسها',
      'رئيسهم',
    );
    same('حكومة', 'الحكومة', 'حكومات', 'حكومتها', 'حكومتهم', 'وبالحكومة');
    same('وزير', 'الوزير', 'والوزير', 'ووزير');
    same('وكالة', 'الوكالة', 'ووكالات');
    same('قال', 'وقال');
  });

  it('leaves names whole whose letters only look like an article or an ending', () => {
    expect(terms('ألمانيا')).toEqual(['المانيا']);
    expect(terms('فلسطين')).toEqual(['فلسطين']);
    expect(terms('لبنان')).toEqual(['لبنان']);
    expect(terms('واشنطن')).toEqual(['واشنطن']);
    expect(terms('الله')).toEqual(['الله']);
  });

  it('gives one term to a Latin word in any case, accents and number', () => {
    same('élection', 'ELECTION', 'élections', 'Elections');
    same('country', 'countries');
    same('journal', 'journaux', 'journals');
    same('arrivé', 'arrivée', 'arrivées', 'ARRIVÉE');
    same('press', 'Press');
    expect(terms('crisis virus gas')).toEqual(['crisis', 'virus', 'gas']);
  });

  it('passes over the letters beside an apostrophe, and joins initials', () => {
    expect(terms("l'eau qu’elle d'Oran")).toEqual(['eau', 'elle', 'oran']);
    expect(terms('Mali’s')).toEqual(['mali']);
    expect(terms('the U.S. army')).toEqual(['the', 'us', 'army']);
  });

  it('cuts scripts without spaces into their signs', () => {
    expect(terms('中国 abc')).toEqual(['中', '国', 'abc']);
  });

  it('takes two code units of one letter together, and what is too long for a word apart', () => {
    const text = `𝐔.𝐒. 𠀀𠀁 ก.ข. ab\u0301c ${'𐐀'.repeat(300)}`;
    const places = [
      [0, 6],
      [7, 9],
      [9, 11],
      [12, 16],
      [17, 21],
      [22, 534],
      [534, 622],
    ];
    expect(analyze(text).map(({ start, end }) => [start, end])).toEqual(places);
  });

  it('finds no word in marks, controls and broken characters', () => {
    expect(terms('')).toEqual([]);
    expect(terms('\0 … « » \ud800 \udc00 \u0651 \u202e')).toEqual([]);
    expect(terms('a\0b')).toEqual(['a', 'b']);
  });

  it('tells where each word stands in the text as it was given', () => {
    const text = 'قال الرَّئيس: «l’élection», U.S.';
    expect(analyze(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'قال',
      'الرَّئيس',
      'élection',
      'U.S.',
    ]);
  });

  it('gives exact, ordered and bounded places on any string of code units', () => {
    const next = seeded(20_260_101);
    for (let round = 0; round < 300; round++) {
      const text = Array.from({ length: next(60) }, () => anyCharacter(next)).join('');
      let last = 0;
      for (const { term, start, end } of analyze(text)) {
        expect(term).toMatch(/^[\p{L}\p{N}]+$/u);
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toMatch(/[\p{L}\p{N}]/u);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
      expect(analyze(text)).toEqual(analyze(text));
    }
  });

  it.each([
    ['one letter', 'x'],
    ['harakat', '\u0651'],
    ['initials', 'a.'],
    ['apostrophes', "l'"],
    ['a ligature of eighteen letters', '\ufdfa'],
    ['Arabic words', 'والرئيس '],
  ])(
    'ends soon on megabytes of %s',
    (_, piece) => {
      expect(analyze(piece.repeat(2_000_000 / piece.length)).length).toBeGreaterThanOrEqual(0);
    },
    LINEAR,
  );
});

/** Milliseconds: far more than it takes, far less than anything quadratic would. */
const LINEAR = 30_000;

function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** From the scripts we read and from all code units, lone surrogates among them. */
function anyCharacter(next: (below: number) => number): string {
  const ranges = [
    [0x20, 0x7e],
    [0xa0, 0x17f],
    [0x600, 0x6ff],
    [0xfb50, 0xfeff],
    [0, 0xffff],
  ] as const;
  const [from, to] = ranges[next(ranges.length)]!;
  return next(6) === 0 ? ' ' : String.fromCharCode(from + next(to - from + 1));
}
