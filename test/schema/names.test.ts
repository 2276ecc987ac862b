import { describe, expect, it } from 'vitest';
import { bestName } from '../../schema/names.ts';

const names = [
  { name: 'موسى تراوري', language: 'ar' },
  { name: 'تراوري', language: 'ar' },
  { name: 'Moussa Traoré', language: 'fr' },
  { name: 'Traore', language: 'en' },
];

describe('the name to show', () => {
  it('is in the language asked for, the first form of it', () => {
    expect(bestName(names, 'موسى تراوري', 'ar', [])).toBe('موسى تراوري');
    expect(bestName(names, 'Traore', 'ar', [])).toBe('موسى تراوري');
  });

  it('serves a region with its language', () => {
    expect(bestName(names, 'موسى تراوري', 'fr-CA', [])).toBe('Moussa Traoré');
  });

  it('falls back to the languages accepted, then to English, then to the native form', () => {
    expect(bestName(names, 'موسى تراوري', 'ru', ['de', 'fr'])).toBe('Moussa Traoré');
    expect(bestName(names, 'موسى تراوري', 'ru', ['de'])).toBe('Traore');
    expect(bestName(names.slice(0, 2), 'موسى تراوري', 'ru', ['de'])).toBe('موسى تراوري');
  });
});
