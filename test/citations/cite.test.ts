import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CitedQuote, cite } from '../../src/citations/cite.ts';

const quote: CitedQuote = {
  id: 'UXVvdGU6MQ',
  text: 'Grain & fuel: 50% more',
  kind: 'DIRECT',
  speaker: 'Awa Keïta',
  title: 'The {whole} story',
  byline: 'Jo Marsh',
  source: 'The Harbour Post',
  url: 'https://harbourpost.example/a_b?c={d}&e=1#f',
  language: 'en',
  publishedAt: Date.UTC(2026, 2, 1, 9),
};

describe('a citation', () => {
  it('is one line for people', () => {
    expect(cite(quote, 'TEXT')).toBe(
      'Awa Keïta: “Grain & fuel: 50% more” Jo Marsh, “The {whole} story”, The Harbour Post, 2026-03-01, https://harbourpost.example/a_b?c={d}&e=1#f.\n',
    );
    const bare = { ...quote, kind: 'INDIRECT', speaker: null, byline: null, title: null, url: null, publishedAt: null };
    expect(cite(bare as CitedQuote, 'TEXT')).toBe('Grain & fuel: 50% more. The Harbour Post.\n');
  });

  it('has the marks and the comma of its language', () => {
    const arabic = {
      ...quote,
      language: 'ar',
      text: 'لن ننتظر',
      speaker: 'سلمى بنعيسى',
      title: 'حديث الجسر',
      byline: null,
    };
    expect(cite({ ...arabic, source: 'بريد المضيق', url: null }, 'TEXT')).toBe(
      'سلمى بنعيسى: «لن ننتظر» «حديث الجسر»، بريد المضيق، 2026-03-01.\n',
    );
    const french = { ...quote, language: 'fr-BE', text: 'Nous attendrons', title: null, byline: null, url: null };
    expect(cite(french, 'TEXT')).toBe('Awa Keïta\u00a0: «\u00a0Nous attendrons\u00a0» The Harbour Post, 2026-03-01.\n');
    expect(cite({ ...french, language: 'constructor' }, 'TEXT')).toMatch(/^Awa Keïta: “Nous attendrons”/);
  });

  it('is an entry of BibTeX', () => {
    expect(cite(quote, 'BIBTEX')).toBe(`@misc{qawl-UXVvdGU6MQ,
  author = {{Jo Marsh}},
  title = {{The \\textbraceleft{}whole\\textbraceright{} story}},
  howpublished = {The Harbour Post},
  year = {2026},
  month = {03},
  date = {2026-03-01},
  url = {https://harbourpost.example/a_b?c=%7Bd%7D&e=1#f},
  language = {en},
  note = {Awa Keïta: “Grain \\& fuel: 50\\% more”}
}
`);
  });

  it('is a record of RIS', () => {
    expect(cite({ ...quote, text: 'one\r\nTY  - HACK\u2028two' }, 'RIS')).toBe(
      [
        'TY  - NEWS',
        'ID  - qawl-UXVvdGU6MQ',
        'AU  - Jo Marsh',
        'TI  - The {whole} story',
        'T2  - The Harbour Post',
        'PY  - 2026',
        'DA  - 2026/03/01',
        'LA  - en',
        'N1  - Awa Keïta: “one TY  - HACK two”',
        'UR  - https://harbourpost.example/a_b?c={d}&e=1#f',
        'ER  - ',
        '',
      ].join('\r\n'),
    );
  });

  it('is an item of CSL-JSON', () => {
    expect(JSON.parse(cite(quote, 'CSL_JSON'))).toEqual([
      {
        id: 'qawl-UXVvdGU6MQ',
        type: 'article-newspaper',
        title: 'The {whole} story',
        author: [{ literal: 'Jo Marsh' }],
        'container-title': 'The Harbour Post',
        issued: { 'date-parts': [[2026, 3, 1]] },
        URL: 'https://harbourpost.example/a_b?c={d}&e=1#f',
        language: 'en',
        note: 'Awa Keïta: “Grain & fuel: 50% more”',
      },
    ]);
  });

  it('stays within its fields, whatever was said and however things are called', () => {
    const hostile = fc.string({
      unit: fc.constantFrom('a', '{', '}', '\\', '\n', '\r', '%', '"', '\u2028', '\u202e', ' ', '@', ','),
    });
    fc.assert(
      fc.property(hostile, hostile, hostile, (text, title, byline) => {
        const asked = { ...quote, text, title, byline };
        expect(cite(asked, 'TEXT').split('\n')).toHaveLength(2);
        const bib = cite(asked, 'BIBTEX');
        expect(bib.split('\n')).toHaveLength(12);
        let depth = 0;
        for (const [at, sign] of [...bib].entries()) {
          depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
          if (at > 5 && at < bib.length - 2) expect(depth).toBeGreaterThan(0);
        }
        expect(depth).toBe(0);
        expect(cite(asked, 'RIS').match(/^[A-Z][A-Z0-9] {2}- /gm)).toHaveLength(11);
        expect(JSON.parse(cite(asked, 'CSL_JSON'))[0].title).toBe(title);
      }),
    );
  });
});
