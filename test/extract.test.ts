import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXTRACTOR, extract } from '../src/extract.ts';

const LANGUAGES = ['ar', 'en', 'fr'] as const;

describe('extraction', () => {
  it('gives words as they stand at their offsets, without overlap, in the order of the text', () => {
    for (const { text, language } of annotatedArticles()) {
      const found = extract({ text, language });
      let last = 0;
      for (const quote of found.quotes) {
        expect(text.slice(quote.start, quote.end)).toBe(quote.text);
        expect(quote.start).toBeGreaterThanOrEqual(last);
        expect(quote.end).toBeGreaterThan(quote.start);
        last = quote.end;
        if (quote.cue !== null) expect(text.slice(quote.cueStart!, quote.cueEnd!)).toBe(quote.cue);
        if (quote.speaker?.mention)
          expect(text.slice(quote.speaker.start!, quote.speaker.end!)).toBe(quote.speaker.mention);
        for (const country of quote.about) expect(text.slice(country.start, country.end)).toBe(country.text);
        expect(quote.confidence).toBeGreaterThan(0);
        expect(quote.confidence).toBeLessThanOrEqual(1);
      }
      for (const person of found.people)
        for (const mention of person.mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    }
  });

  it('says who gave the answer', () => {
    expect(extract({ text: '', language: 'en' })).toMatchObject({
      extractor: EXTRACTOR,
      language: 'en',
      quotes: [],
      people: [],
    });
  });

  // A quadratic step would hold this for minutes; how fast it is measures bench/extract.ts.
  it('comes to an end on texts of marks, cues or names alone', () => {
    const scraps: [string, string][] = [
      ['en', '“'],
      ['en', '"'],
      ['ar', '«'],
      ['en', 'said that '],
      ['ar', 'قال أن '],
      ['ar', 'مضيفا أن '],
      ['en', 'the president said. '],
      ['en', 'Ann Lee, who '],
      ['fr', 'dit-il, '],
      ['fr', "l'agence précise que "],
      ['en', '“I am here,” he said. '],
      ['en', 'according to '],
      ['en', '\n'],
    ];
    for (const [language, scrap] of scraps) {
      const text = scrap.repeat(Math.ceil(200_000 / scrap.length));
      for (const quote of extract({ text, language }).quotes) expect(quote.end).toBeGreaterThan(quote.start);
    }
  });

  it('finds the quotes and speakers of our own annotated articles', () => {
    for (const language of LANGUAGES) {
      let right = 0;
      let annotated = 0;
      let predicted = 0;
      for (const article of annotatedArticles().filter((one) => one.language === language)) {
        const found = extract({ text: article.text, language }).quotes;
        predicted += found.length;
        annotated += article.quotes.length;
        for (const quote of article.quotes) {
          const match = found.find((other) => overlap(quote, other) >= 0.5);
          if (match !== undefined && (match.speaker?.name ?? null) === quote.speaker) right += 1;
        }
      }
      expect((2 * right) / (annotated + predicted), language).toBeGreaterThan(0.75);
    }
  });

  it('knows the country of a speaker without a name: his office tells it', () => {
    const { quotes } = extract({ text: 'قال مسؤول نرويجي إن بلاده ستبيع السمك لكينيا.', language: 'ar' });
    expect(quotes.map(({ speaker, about }) => [speaker, about.map(({ code }) => code)])).toEqual([
      [null, ['KE', 'NO']],
    ]);
  });

  it('ends with a text that breaks off behind a second "that"', () => {
    const { quotes } = extract({ text: 'She said the harbour would not open and that', language: 'en' });
    expect(quotes.map(({ text }) => text)).toEqual(['the harbour would not open']);
  });

  it('reads a text that is longer than an article as far as an article can go, and says so', () => {
    const text = `${'The harbour closed early. '.repeat(50_000)}Peru said that the port was shut.`;
    const { readTo, countries, quotes } = extract({ text, language: 'en' });
    expect(readTo).toBeLessThanOrEqual(1_000_000);
    expect(readTo).toBeGreaterThan(999_900);
    expect(text[readTo!]).toBe(' ');
    expect([countries, quotes]).toEqual([[], []]);
    expect(extract({ text: text.slice(-900_000), language: 'en' })).not.toHaveProperty('readTo');
  });

  it('reads words that programs know: constructor', () => {
    const text = 'قال constructor في مصر إن constructor المالية constructor.';
    expect(extract({ text, language: 'ar' }).countries.map(({ code }) => code)).toEqual(['EG']);
    expect(extract({ text: 'A constructor from Peru.', language: 'constructor' }).language).toBe('constructor');
  });
});

function annotatedArticles(): AnnotatedArticle[] {
  return LANGUAGES.flatMap((language) =>
    readFileSync(new URL(`fixtures/gold/${language}.jsonl`, import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as AnnotatedArticle),
  );
}

/** Intersection over union, in characters. */
function overlap(a: { start: number; end: number }, b: { start: number; end: number }): number {
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return shared / (a.end - a.start + b.end - b.start - shared);
}

interface AnnotatedArticle {
  language: (typeof LANGUAGES)[number];
  text: string;
  quotes: { start: number; end: number; speaker: string | null }[];
}
