import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readTable, writeTable } from '../../bench/figures.ts';
import { type AnnotatedDocument, f1, scoreDocument, sum } from '../../bench/score.ts';
import type { ExtractedQuote } from '../../src/extraction.ts';

const text = 'Ana Lund said the bridge over the river Lea would open in May. Officials in Oslo said nothing new.';
const start = text.indexOf('the bridge');
const end = text.indexOf('. Officials');

const document: AnnotatedDocument = {
  id: 'one',
  lang: 'en',
  text,
  quotes: [{ kind: 'indirect', start, end, speaker: 'Ana Lund', about: ['NO'] }],
};

const found: ExtractedQuote = {
  kind: 'INDIRECT',
  text: text.slice(start, end),
  start,
  end,
  speaker: { kind: 'PERSON', name: 'Lund', mention: 'Lund', start: 4, end: 8 },
  cue: 'said',
  cueStart: 9,
  cueEnd: 13,
  about: [{ code: 'NO', text: 'x', start, end, reason: 'NAME' }],
  confidence: 0.9,
  evidence: { span: 'bare-clause', speaker: 'subject-before-verb' },
};

describe('scoring what was found', () => {
  it('counts a quote with its speaker, and the whole name apart', () => {
    const { rows, judged } = scoreDocument(document, [found]);
    expect(rows.attributed).toEqual({ hits: 1, annotated: 1, predicted: 1 });
    expect(rows.fullName).toEqual({ hits: 0, annotated: 1, predicted: 1 });
    expect(rows.triple.hits).toBe(1);
    expect(rows.direct).toEqual({ hits: 0, annotated: 0, predicted: 0 });
    expect(judged).toEqual([{ confidence: 0.9, isRight: true }]);
  });

  it('forgives half of the words, and for "exact" a tenth', () => {
    const shorter = { ...found, end: text.indexOf(' would') };
    expect(scoreDocument(document, [shorter]).rows).toMatchObject({ quotes: { hits: 1 }, exact: { hits: 0 } });
    const tooShort = { ...found, end: start + 'the bridge'.length };
    expect(scoreDocument(document, [tooShort])).toMatchObject({
      missed: 1,
      invented: 1,
      rows: { quotes: { hits: 0 } },
    });
  });

  it('matches each quote once', () => {
    expect(scoreDocument(document, [found, found])).toMatchObject({ missed: 0, invented: 1 });
  });

  it('takes nobody for right only where nobody is annotated', () => {
    const anonymous = { ...found, speaker: null };
    expect(scoreDocument(document, [anonymous])).toMatchObject({ misattributed: 1 });
    const unknown = { ...document, quotes: [{ ...document.quotes[0]!, speaker: null }] };
    expect(scoreDocument(unknown, [anonymous])).toMatchObject({ misattributed: 0 });
    expect(scoreDocument(unknown, [found])).toMatchObject({ misattributed: 1 });
  });

  it('adds documents up, and gives no figure where there was nothing to find', () => {
    const total = sum([scoreDocument(document, [found]), scoreDocument(document, [])]);
    expect(f1(total.quotes)).toBeCloseTo(66.67, 1);
    expect(f1(total.direct)).toBeNull();
  });
});

describe('the tables of figures', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'qawl-figures-'));
  const file = path.join(folder, 'quality.md');
  afterAll(() => rmSync(folder, { recursive: true }));

  it('keep the rows that are not measured now, and the words around them', () => {
    writeFileSync(
      file,
      'Before.\n\n<!-- figures -->\n\n| set | quotes |\n| --- | --- |\n| b | 1.0 |\n\n<!-- /figures -->\n\nAfter.\n',
    );
    writeTable(file, 'figures', ['set', 'quotes', 'about'], new Map([['a', ['2.0', '–']]]));
    expect([...readTable(file, 'figures')]).toEqual([
      ['a', { set: 'a', quotes: '2.0', about: '–' }],
      ['b', { set: 'b', quotes: '1.0', about: '–' }],
    ]);
    const written = readFileSync(file, 'utf8');
    expect(written.startsWith('Before.') && written.endsWith('After.\n')).toBe(true);
  });

  it('say so where a file has none', () => {
    expect(() => readTable(file, 'calibration')).toThrow('has no table <!-- calibration -->');
  });
});
