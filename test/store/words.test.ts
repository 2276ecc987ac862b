import { describe, expect, it } from 'vitest';
import { contextOf } from '../../src/store/context.ts';
import { countryName, countryNames, isCountry } from '../../src/store/countries.ts';
import { ISO_COUNTRIES } from '../../src/store/isoCountries.ts';
import { foldedName, scriptOf } from '../../src/store/names.ts';
import { joined, list, sql, storableText } from '../../src/store/sql.ts';

describe('the context of a quote', () => {
  it('is what stands around it in its paragraph', () => {
    const text = 'First.\n\nShe said “yes” and left.\n\nLast.';
    const start = text.indexOf('yes');
    expect(contextOf(text, start, start + 3)).toEqual({ before: 'She said “', after: '” and left.' });
  });

  it('is cut between words, at no more than 160 code units', () => {
    const words = 'word '.repeat(100);
    const { before, after } = contextOf(`${words}yes ${words}`, words.length, words.length + 3);
    expect(before).toMatch(/^(word ){31,32}$/);
    expect(after).toMatch(/^( word){31,32}$/);
  });

  it('never holds half a character', () => {
    const faces = '😀'.repeat(300);
    const { before, after } = contextOf(`a${faces}yes${faces}`, 601, 604);
    expect(storableText(before)).toBe(before);
    expect(storableText(after)).toBe(after);
  });
});

describe('countries', () => {
  it('are the 249 of ISO 3166-1 and Kosovo, each code once', () => {
    expect(ISO_COUNTRIES).toHaveLength(250);
    for (const field of ['code', 'alpha3', 'numeric'] as const)
      expect(new Set(ISO_COUNTRIES.map((row) => row[field])).size).toBe(250);
    expect(ISO_COUNTRIES.every(({ code, alpha3 }) => /^[A-Z]{2}$/.test(code) && /^[A-Z]{3}$/.test(alpha3))).toBe(true);
    expect(ISO_COUNTRIES.filter(({ numeric }) => numeric === null).map(({ code }) => code)).toEqual(['XK']);
  });

  it('have a name in every language that we have, English elsewhere', () => {
    expect(countryName('ML', 'ar')).toBe('مالي');
    expect(countryName('DE', 'fr-CA')).toBe('Allemagne');
    expect(countryName('DE', 'tlh')).toBe('Germany');
    expect(countryName('ZZ', 'en')).toBeNull();
    expect(countryNames('ZZ')).toEqual([]);
    expect(isCountry('ml')).toBe(false);
    for (const { code } of ISO_COUNTRIES) for (const { name } of countryNames(code)) expect(name).not.toBe(code);
  });
});

describe('names', () => {
  it('are compared without case, marks, accents and odd spaces', () => {
    expect(foldedName(' Émile  d’ORSAY ')).toBe('emile d orsay');
    expect(foldedName('أَحْمَد')).toBe(foldedName('احمد'));
    expect(foldedName('«…»')).toBe('');
  });

  it('have the script of their first letter', () => {
    expect(['Ana', 'ليلى', 'Иван', '李', '12', '“Ζωή”'].map(scriptOf)).toEqual([
      'Latn',
      'Arab',
      'Cyrl',
      'Hani',
      'Zyyy',
      'Grek',
    ]);
  });
});

describe('a statement', () => {
  it('keeps values apart from words, however its parts are put together', () => {
    const where = joined([sql`"a" = ${"x' OR 1=1"}`, sql`"b" IN (${list([1, 2])})`], ' AND ');
    expect(sql`SELECT 1 FROM t WHERE ${where} LIMIT ${5}`).toEqual({
      text: 'SELECT 1 FROM t WHERE "a" = ? AND "b" IN (?, ?) LIMIT ?',
      values: ["x' OR 1=1", 1, 2, 5],
    });
  });
});
