import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { countQuotes, findArticles, findCountries, findQuotes, findSpeakers } from '../../src/store/find.ts';
import { createLoaders } from '../../src/store/loaders.ts';
import { describeOnBothDatabases } from '../databases.ts';
import { save } from './articles.ts';

describeOnBothDatabases('searching', (open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await save(database, [{ words: 'التقى والرئيس في العاصمة', speaker: 'أحمد الشريف' }], {
      language: 'ar',
      title: 'خبر اليوم',
    });
    await save(database, [{ words: 'قال الرَّئيس كلمته', speaker: 'ليلى حسن' }], { language: 'ar' });
    await save(database, [{ words: 'هذا رئيس جديد', speaker: 'وزارة المياه', organization: true }], { language: 'ar' });
    await save(database, [{ words: 'The ÉLECTION was calm', speaker: 'Sergei Lavrentov' }], {
      title: 'A quiet Sunday',
    });
    await save(database, [{ words: 'nothing to see', speaker: 'Serge Martin' }]);
  });

  const quotesWith = async (search: string) => {
    const { rows } = await findQuotes(database, { search }, 'PUBLISHED_ASC', { size: 100 });
    const quotes = await createLoaders(database).quote.loadMany(rows.map(({ key }) => key));
    return quotes.map((quote) => (quote as { text: string }).text);
  };
  const peopleWith = async (search: string) => {
    const { rows } = await findSpeakers(database, { kind: 'PERSON', search }, 'NAME_ASC', { size: 100 });
    const people = await createLoaders(database).speaker.loadMany(rows.map(({ key }) => key));
    return people.map((person) => (person as { name: string }).name);
  };

  it.each(['الرئيس', 'رئيس', 'والرئيس', 'الرَّئيس', 'الرئـيس'])('finds every spelling of a word by %s', async (word) => {
    expect(await quotesWith(word)).toEqual(['التقى والرئيس في العاصمة', 'قال الرَّئيس كلمته', 'هذا رئيس جديد']);
    expect(await countQuotes(database, { search: word })).toBe(3);
  });

  it('finds أحمد by احمد, and by the beginning of a name', async () => {
    expect(await peopleWith('احمد')).toEqual(['أحمد الشريف']);
    expect(await peopleWith('أحم')).toEqual(['أحمد الشريف']);
    expect(await peopleWith('Serg')).toEqual(['Serge Martin', 'Sergei Lavrentov']);
    expect(await peopleWith('sergei lavr')).toEqual(['Sergei Lavrentov']);
    expect(await peopleWith('وزارة')).toEqual([]);
  });

  it('finds words without regard to case and accents, and only where all of them occur', async () => {
    expect(await quotesWith('election')).toEqual(['The ÉLECTION was calm']);
    expect(await quotesWith('Calm élection')).toEqual(['The ÉLECTION was calm']);
    expect(await quotesWith('election nothing')).toEqual([]);
    // Only a name may be begun: a word of a quote is a whole one.
    expect(await quotesWith('elec')).toEqual([]);
  });

  it.each([
    ['"was calm"', ['The ÉLECTION was calm']],
    ['“the élection”', ['The ÉLECTION was calm']],
    ['"calm was"', []],
    ['"the election"', []],
    ['"elect"', []],
    ['"to  see" nothing', ['nothing to see']],
    ['"to see" calm', []],
    ['«رئيس جديد»', ['هذا رئيس جديد']],
    ['"رئيس"', ['هذا رئيس جديد']],
    ['"الرَّئيس كلمته"', ['قال الرَّئيس كلمته']],
    ['"was calm', ['The ÉLECTION was calm']],
    ['"(.*)" calm', ['The ÉLECTION was calm']],
    ['"was (calm|x)"', []],
  ])('finds the phrase %s word for word', async (search, texts) => {
    expect(await quotesWith(search)).toEqual(texts);
    expect(await countQuotes(database, { search })).toBe(texts.length);
  });

  it('finds phrases in headlines and texts of articles', async () => {
    const articles = async (search: string) =>
      (await findArticles(database, { search }, 'PUBLISHED_ASC', { size: 10 })).rows.length;
    expect(await articles('"a quiet sunday"')).toBe(1);
    expect(await articles('"sunday quiet"')).toBe(0);
    expect(await articles('"ÉLECTION was" quiet')).toBe(1);
  });

  it('finds articles by headline and text', async () => {
    for (const search of ['quiet', 'sunday calm', 'Lavrentov']) {
      expect((await findArticles(database, { search }, 'PUBLISHED_ASC', { size: 10 })).rows).toHaveLength(1);
    }
  });

  it('finds countries by name in any language, by a short name and by code', async () => {
    const codes = async (search: string) =>
      (await findCountries(database, { search }, 'QUOTE_COUNT_DESC', { size: 100 })).rows.map(({ key }) => key);
    expect(await codes('Mali')).toContain('ML');
    expect(await codes('مالي')).toContain('ML');
    expect(await codes('Allemag')).toEqual(['DE']);
    expect(await codes('USA')).toContain('US');
    expect(await codes('Россия')).toEqual(['RU']);
  });

  describe('takes anything that is typed', () => {
    const odd = [
      '',
      ' ',
      '"',
      '""',
      "'",
      '*',
      'a*',
      '-',
      'NOT',
      'a AND b',
      'a OR b',
      'a NEAR b',
      'NEAR(a b, 2)',
      'terms:calm',
      '{terms} : calm',
      '^calm',
      '(',
      ')',
      '(calm',
      'calm)',
      '+calm',
      'a:b',
      "a' | 'b",
      'a & !b',
      'a <-> b',
      ':*',
      '\\',
      "\\'",
      'x; DROP TABLE quote; --',
      '%',
      '_',
      '?',
      '$1',
      '\0',
      'calm\0',
      'a\0b',
      '\u202ecalm\u202c',
      '\u200f',
      '\ud800',
      'calm\udfff',
      '😀',
      '\u0301',
      '\ufeffcalm',
      '١٢٣',
      '<b>calm</b>',
      'calm '.repeat(20_000),
      'x'.repeat(100_000),
      '"'.repeat(100_000),
      Array.from({ length: 20_000 }, (_, index) => `w${index}`).join(' '),
    ];

    it.each(
      odd.map((search) => [
        search.length > 40 ? `${search.slice(0, 20)}… (${search.length})` : JSON.stringify(search),
        search,
      ]),
    )('such as %s, without an error or a row that does not match', async (_, search) => {
      for (const text of await quotesWith(search)) expect(text).toMatch(/calm/);
      await findArticles(database, { search }, 'PUBLISHED_DESC', { size: 5 });
      await findCountries(database, { search }, 'QUOTE_COUNT_DESC', { size: 5 });
      await peopleWith(search);
      await countQuotes(database, { search, aboutCountry: [search], language: [search] });
    });
  });
});
