import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { SPAN_REASONS, SPEAKER_REASONS } from '../../src/reasons.ts';

const LANGUAGES = ['ar', 'en', 'fr'];
const WORDS = Object.fromEntries(LANGUAGES.map((language) => [language, read(language)]));
const KEYS = Object.keys(WORDS.en!);

describe('the words of the explorer', () => {
  it.each(LANGUAGES)('are complete and in the order of their keys, in %s', (language) => {
    expect(Object.keys(WORDS[language]!)).toEqual(KEYS.toSorted());
    for (const words of Object.values(WORDS[language]!)) expect(words.trim()).not.toBe('');
  });

  it.each(LANGUAGES)('have the same blanks as in English, in %s', (language) => {
    const blanks = (words: Record<string, string>) =>
      Object.fromEntries(KEYS.map((key) => [key, argumentsOf(parse(words[key]!)).toSorted()]));
    expect(blanks(WORDS[language]!)).toEqual(blanks(WORDS.en!));
  });

  it('say for every rule of the extraction what it found', () => {
    const rules = [
      ...Object.keys(SPAN_REASONS).map((rule) => `rule.span.${rule}`),
      ...Object.keys(SPEAKER_REASONS).map((rule) => `rule.speaker.${rule}`),
    ];
    expect(KEYS.filter((key) => key.startsWith('rule.'))).toEqual(rules.toSorted());
  });

  it.each(LANGUAGES)('have every plural form that numbers take, in %s', (language) => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const incomplete = KEYS.filter((key) =>
      pluralsOf(parse(WORDS[language]![key]!)).some((options) => {
        const missing = forms.filter((form) => !options.includes(form));
        return missing.length > 0;
      }),
    );
    expect(incomplete).toEqual([]);
  });
});

function read(language: string): Record<string, string> {
  const file = new URL(`../../web/explorer/words/${language}.json`, import.meta.url);
  return JSON.parse(readFileSync(fileURLToPath(file), 'utf8')) as Record<string, string>;
}

function elementsOf(elements: MessageFormatElement[]): MessageFormatElement[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.tag) return [element, ...elementsOf(element.children)];
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [element];
    return [element, ...Object.values(element.options).flatMap(({ value }) => elementsOf(value))];
  });
}

function argumentsOf(elements: MessageFormatElement[]): string[] {
  const named = elementsOf(elements).filter(({ type }) => type !== TYPE.literal && type !== TYPE.pound);
  return [...new Set(named.map((element) => ('value' in element ? String(element.value) : '')))];
}

function pluralsOf(elements: MessageFormatElement[]): string[][] {
  return elementsOf(elements).flatMap((element) =>
    element.type === TYPE.plural ? [Object.keys(element.options)] : [],
  );
}
