import { Kind } from 'graphql';
import { describe, expect, it } from 'vitest';
import { acceptedLanguages } from '../../schema/languages.ts';
import { CountryCode, DateTime, LanguageCode, WebAddress } from '../../schema/scalars.ts';

describe('DateTime', () => {
  it('reads RFC 3339 and writes UTC', () => {
    expect(DateTime.parseValue('2026-03-31T14:05:00+02:00')).toEqual(new Date('2026-03-31T12:05:00Z'));
    expect(JSON.stringify(DateTime.serialize(Date.UTC(2026, 2, 31)))).toBe('"2026-03-31T00:00:00.000Z"');
  });

  it.each(['yesterday', '2026-02-30T00:00:00Z', '2026-03-31', '31/03/2026', '', 12])('refuses %j', (value) => {
    expect(() => DateTime.parseValue(value)).toThrow();
  });
});

describe('URL', () => {
  it('is normalised on its way in', () => {
    expect(WebAddress.parseValue('HTTPS://News.Example/a b')).toBe('https://news.example/a%20b');
  });

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    '/relative',
    'http://',
    `https://a.example/${'x'.repeat(3000)}`,
    7,
  ])('refuses %j', (value) => {
    expect(() => WebAddress.parseValue(value)).toThrow(TypeError);
  });
});

describe('CountryCode', () => {
  it('is two upper-case letters', () => {
    expect(CountryCode.parseValue('ML')).toBe('ML');
    expect(CountryCode.parseLiteral({ kind: Kind.STRING, value: 'RU' }, {})).toBe('RU');
  });

  it.each(['ml', 'MLI', '', 'M1', ['ML'], null])('refuses %j', (value) => {
    expect(() => CountryCode.parseValue(value)).toThrow(TypeError);
  });

  it('refuses a number in a document', () => {
    expect(() => CountryCode.parseLiteral({ kind: Kind.INT, value: '12' }, {})).toThrow(TypeError);
  });
});

describe('LanguageCode', () => {
  it('is written in canonical case', () => {
    expect(LanguageCode.parseValue('ZH-hant')).toBe('zh-Hant');
  });

  it.each(['english!', '', 'a', 'x'.repeat(500), 5])('refuses %j', (value) => {
    expect(() => LanguageCode.parseValue(value)).toThrow(TypeError);
  });
});

describe('Accept-Language', () => {
  it('is read best first, without what is unwanted or no language', () => {
    expect(acceptedLanguages('en;q=0.5, ar-EG, fr;q=0.8, de;q=0, *;q=0.1, ???')).toEqual(['ar-EG', 'fr', 'en']);
  });

  it('counts for nothing when it is missing or too long to be honest', () => {
    expect(acceptedLanguages(undefined)).toEqual([]);
    expect(acceptedLanguages('en,'.repeat(10_000))).toEqual([]);
  });
});
