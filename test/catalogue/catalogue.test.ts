import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readEntry, writeEntry } from '../../src/catalogue/entry.ts';
import { entriesOfAnswer, entryOfDumpLine } from '../../src/catalogue/wikidata.ts';
import { countryOfItem } from '../../src/catalogue/wikidataCountries.ts';

describe('a line of the catalogue', () => {
  const line = JSON.stringify({
    kind: 'person',
    wikidataId: 'Q1234567',
    country: 'ML',
    names: { fr: ['Awa Keïta'], ar: ['آوا كيتا'] },
    offices: [{ titles: { fr: 'ministre du Fleuve' }, from: '2024', to: '2025-06-30' }],
    source: 'our own list',
    date: '2026-01',
  });

  it('is somebody with names by language and offices with their days', () => {
    const entry = readEntry(line);
    expect(entry).toEqual({
      kind: 'PERSON',
      wikidataId: 'Q1234567',
      country: 'ML',
      names: [
        { name: 'Awa Keïta', language: 'fr' },
        { name: 'آوا كيتا', language: 'ar' },
      ],
      offices: [{ titles: [{ title: 'ministre du Fleuve', language: 'fr' }], from: '2024', to: '2025-06-30' }],
      source: 'our own list',
      date: '2026-01',
    });
    expect('problem' in entry ? null : readEntry(writeEntry(entry))).toEqual(entry);
  });

  it.each([
    ['{"kind": "person"', 'is not JSON'],
    ['[]', '""'],
    ['{"kind":"ship","names":{"en":["A"]}}', '"kind"'],
    ['{"kind":"person","names":{}}', '"names": has no name'],
    ['{"kind":"person","names":{"en":[" "]}}', '"names.en.0"'],
    ['{"kind":"person","names":{"English":["A"]}}', '"names'],
    ['{"kind":"person","names":{"en":["A"]},"wikidataId":"42"}', '"wikidataId": is no id of Wikidata'],
    ['{"kind":"person","names":{"en":["A"]},"country":"Mali"}', '"country": is no code of a country'],
    ['{"kind":"person","names":{"en":["A"]},"offices":[{"titles":{"en":"B"},"from":"May"}]}', '"offices.0.from"'],
  ])('that is wrong says what is wrong with it: %s', (wrong, problem) => {
    expect(readEntry(wrong)).toEqual({ problem: expect.stringContaining(problem) });
  });

  it('of ours is right, each with its source, and every id and name once', () => {
    const lines = readFileSync(new URL('../../catalogue/leaders.jsonl', import.meta.url), 'utf8')
      .trim()
      .split('\n');
    const entries = lines.map((one) => readEntry(one));
    const problems = entries.filter((entry) => 'problem' in entry);
    expect(problems).toEqual([]);
    const ids = entries.flatMap((entry) => ('problem' in entry ? [] : (entry.wikidataId ?? [])));
    expect(new Set(ids).size).toBe(ids.length);
    for (const entry of entries) {
      if ('problem' in entry) continue;
      expect(new Set(entry.names.map(({ language }) => language))).toEqual(new Set(['ar', 'en', 'fr']));
      expect([entry.names[0]!.name, entry.source, entry.date]).not.toContain(null);
    }
  });
});

describe('a line of a dump of Wikidata', () => {
  const item = {
    type: 'item',
    id: 'Q1234567',
    labels: { en: { language: 'en', value: 'Awa Keita' }, ru: { language: 'ru', value: 'Ава Кейта' } },
    aliases: { en: [{ language: 'en', value: 'A. Keita' }] },
    claims: { P31: [claim('Q5')], P27: [claim('Q912')] },
  };

  it('is a human with labels and aliases in the languages asked for, and the country of citizenship', () => {
    expect(entryOfDumpLine(`${JSON.stringify(item)},`, ['en'])).toMatchObject({
      kind: 'PERSON',
      wikidataId: 'Q1234567',
      country: 'ML',
      names: [
        { name: 'Awa Keita', language: 'en' },
        { name: 'A. Keita', language: 'en' },
      ],
      offices: [],
    });
  });

  it('is nothing where it is a bracket, something else, or has no name in these languages', () => {
    for (const line of ['[', ']', '', JSON.stringify({ ...item, claims: { P31: [claim('Q11173')] } })])
      expect(entryOfDumpLine(line, ['en'])).toBeNull();
    expect(entryOfDumpLine(JSON.stringify(item), ['ar'])).toBeNull();
  });

  it('that is hostile is told or passed over', () => {
    expect(entryOfDumpLine('{"type":"item"', ['en'])).toEqual({ problem: 'is not JSON' });
    expect(entryOfDumpLine('null', ['en'])).toEqual({ problem: 'is no item of Wikidata' });
    for (const claims of [{ P31: 'Q5' }, { P31: [null] }, { P31: [{ mainsnak: null }] }])
      expect(entryOfDumpLine(JSON.stringify({ ...item, claims }), ['en'])).toBeNull();
  });

  it('knows states by their item', () => {
    expect(['Q30', 'Q142', 'Q912', 'Q5'].map(countryOfItem)).toEqual(['US', 'FR', 'ML', null]);
  });
});

describe('an answer of the query service', () => {
  it('is one entry an item, whatever the order of its rows, with each office once', () => {
    const row = (id: string, more: Record<string, string>) =>
      Object.fromEntries(
        Object.entries({ item: `http://www.wikidata.org/entity/${id}`, ...more }).map(([name, value]) => [
          name,
          { value },
        ]),
      );
    const answer = {
      head: { vars: [] },
      results: {
        bindings: [
          row('Q7', { name_en: 'Awa Keita', country: 'ML', office_en: 'minister', from: '2024-02-03T00:00:00Z' }),
          row('Q8', { name_fr: 'Office du Fleuve', kind: 'organization' }),
          row('Q7', { name_en: 'Awa Keita', name_ar: 'آوا كيتا', office_en: 'minister', from: '2024-02-03T00:00:00Z' }),
          row('Q9', {}),
          { name_en: { value: 'nobody' } },
        ],
      },
    };
    expect(entriesOfAnswer(answer)).toEqual([
      { problem: 'row 5 has no item' },
      { problem: 'Q9 has no name' },
      expect.objectContaining({
        kind: 'PERSON',
        wikidataId: 'Q7',
        country: 'ML',
        names: [
          { name: 'Awa Keita', language: 'en' },
          { name: 'آوا كيتا', language: 'ar' },
        ],
        offices: [{ titles: [{ title: 'minister', language: 'en' }], from: '2024-02-03', to: null }],
      }),
      expect.objectContaining({ kind: 'ORGANIZATION', wikidataId: 'Q8' }),
    ]);
  });

  it('that is none says so', () => {
    for (const wrong of [null, 3, {}, { results: { bindings: 'x' } }])
      expect(entriesOfAnswer(wrong)).toEqual([{ problem: 'is no answer of a query: it has no results.bindings' }]);
  });
});

function claim(id: string) {
  return { mainsnak: { datavalue: { value: { id } } } };
}
