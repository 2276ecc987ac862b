import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { articlesIn, type DocumentFormat } from '../../src/articles/documents.ts';
import { filesBelow, linesOf, peek } from '../../src/articles/files.ts';
import { formatOf, formatOfContent } from '../../src/articles/format.ts';

describe('plain text', () => {
  it('takes a first line that is repeated for the headline, and keeps the text unit for unit', async () => {
    const text = 'وصول السفينة الأولى.\r\n\r\nوصول السفينة الأولى.\r\n\r\nقال القبطان إن الرحلة كانت هادئة.';
    expect(await only('text', text)).toMatchObject({ article: { title: 'وصول السفينة الأولى.', text } });
  });

  it('takes a short first line that stands apart, but no sentence', async () => {
    expect(await only('text', 'Ferry returns\n\nThe ferry is back.')).toMatchObject({
      article: { title: 'Ferry returns' },
    });
    expect(await only('text', 'Will the ferry return?\n\nNobody knows.')).toMatchObject({
      article: { title: 'Will the ferry return?' },
    });
    for (const text of [
      'The ferry is back.\n\nIt left again.',
      'Ferry returns\nThe ferry is back.',
      'Ferry returns',
      '“It is back.”\n\nHe said so.',
      '',
    ]) {
      expect(await only('text', text)).toMatchObject({ article: { title: null, text } });
    }
  });

  it('takes the byte order mark for no text, and reads windows-1256 and windows-1252 for what they are', async () => {
    expect(await only('text', Buffer.from('\ufeffHello'))).toMatchObject({ article: { text: 'Hello' } });
    expect(await only('text', Buffer.from('\ufeffمرحبا', 'utf16le'))).toMatchObject({ article: { text: 'مرحبا' } });
    expect(await only('text', Buffer.from([0xe3, 0xd1, 0xcd, 0xc8, 0xc7]))).toMatchObject({
      article: { text: 'مرحبا' },
    });
    expect(await only('text', Buffer.from('déclaré à Genève', 'latin1'))).toMatchObject({
      article: { text: 'déclaré à Genève' },
    });
  });

  it.each(['%PDF-1.7', 'PK\x03\x04zip', 'a\0b', '\x89PNG\r\n'])('refuses bytes that are no text: %j', async (bytes) => {
    expect(await only('text', Buffer.from(bytes, 'latin1'))).toEqual({ where: 'name', problem: 'is no text' });
  });
});

describe('Markdown', () => {
  it('takes the front matter for what is known, the body as plain paragraphs', async () => {
    const markdown = [
      '---',
      'title: "Ferry: the return"',
      'source: Harbour Courier',
      'url: https://courier.example/ferry',
      'lang: en_GB',
      'date: 2025-03-04T09:15:00Z',
      'author: Ines Calder',
      'tags: [sea, boats]',
      '---',
      '# Ferry returns',
      '',
      'The *minister* said: ["We sail"](https://courier.example/x)',
      'on Tuesday. ![boat](boat.jpg)',
      '',
      '> "No doubt," she added.',
      '',
      '```js',
      'code()',
      '```',
      '- one',
      '- two & <b>three</b>',
    ].join('\n');
    expect(await only('markdown', markdown)).toEqual({
      where: 'name',
      id: 'name',
      article: {
        title: 'Ferry: the return',
        sourceName: 'Harbour Courier',
        url: 'https://courier.example/ferry',
        language: 'en-GB',
        publishedAt: Date.UTC(2025, 2, 4, 9, 15),
        byline: 'Ines Calder',
        isSample: false,
        text: 'Ferry returns\n\nThe minister said: "We sail"\non Tuesday.\n\n"No doubt," she added.\n\none\n\ntwo & three',
      },
    });
  });

  it('takes the first heading for the title where nothing else tells, and no broken front matter for an end', async () => {
    expect(await only('markdown', 'Intro.\n\n# Head *line*\n')).toMatchObject({ article: { title: 'Head line' } });
    expect(await only('markdown', '---\n: : [\n---\nBody')).toMatchObject({ article: { title: null, text: 'Body' } });
  });

  it('reads nesting and marks without end in little time', async () => {
    for (const hostile of ['> '.repeat(50_000), '['.repeat(100_000), 'a_'.repeat(100_000), '- '.repeat(20_000)]) {
      expect(await only('markdown', hostile)).toHaveProperty('article');
    }
  });
});

describe('JSONL', () => {
  it('gives each line as an article, and each bad line as a problem with its number', async () => {
    const lines = [
      '{"id":7,"text":"One \\u201cmark\\u201d\\r\\n","lang":"fr","publishedAt":"2025-01-02","source":{"name":"S"},"byline":"B","url":"https://s.example/"}',
      '',
      'not json',
      '{"title":"no text"}',
      '[1]',
      '{"text":"last"}',
    ].join('\r\n');
    expect(await found('jsonl', lines)).toEqual([
      {
        where: 'name:1',
        id: '7',
        article: {
          id: '7',
          text: 'One “mark”\r\n',
          title: null,
          url: 'https://s.example/',
          language: 'fr',
          publishedAt: Date.UTC(2025, 0, 2),
          byline: 'B',
          sourceName: 'S',
          isSample: false,
        },
      },
      { where: 'name:3', problem: 'is not a JSON object' },
      { where: 'name:4', problem: 'has no "text"' },
      { where: 'name:5', problem: 'is not a JSON object' },
      { where: 'name:6', id: 'name:6', article: expect.objectContaining({ text: 'last' }) },
    ]);
  });

  it('cuts lines wherever the chunks of a stream end, inside a character too', async () => {
    const bytes = Buffer.from('أول\n\nثان\nثالث');
    const chunks = (async function* () {
      for (const byte of bytes) yield Uint8Array.of(byte);
    })();
    const { beginning, all } = await peek(chunks);
    expect(Buffer.from(beginning).equals(bytes)).toBe(true);
    const lines = [];
    for await (const line of linesOf(all)) lines.push(line);
    expect(lines).toEqual([
      { line: 'أول', number: 1 },
      { line: 'ثان', number: 3 },
      { line: 'ثالث', number: 4 },
    ]);
  });
});

describe('what a file is', () => {
  it('tells by the name where it is plain, else by the beginning', () => {
    expect(formatOf('a.txt', '<html>')).toBe('text');
    expect(formatOf('A.MD', '')).toBe('markdown');
    expect(formatOf('a.xml', '<?xml version="1.0"?>\n<!-- <opml> -->\n<rss version="2.0">')).toBe('feed');
    expect(formatOf('a.xml', '<opml version="2.0">')).toBe('opml');
    expect(formatOf('a.xml', '<!DOCTYPE rss [<!ENTITY x "')).toBe('feed');
    expect(formatOf('a.xml', '<!doctype html><feed>')).toBe('html');
    expect(formatOf('a.xml', '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">')).toBe('feed');
    expect(formatOf('a.xml', '<rdf:RDF xmlns:rdf="x">')).toBe('feed');
    expect(formatOf('a.xml', '<a:feed xmlns:a="x">')).toBe('feed');
    expect(formatOf('a.json', '{"version": "https://jsonfeed.org/version/1.1"}')).toBe('feed');
    expect(formatOf('a.json', '{"text": "x"}')).toBe('jsonl');
  });

  it('tells what came through a pipe', () => {
    expect(formatOfContent('<!DOCTYPE html><html>')).toBe('html');
    expect(formatOfContent('  {"text": "x"}')).toBe('jsonl');
    expect(formatOfContent('---\ntitle: x\n---\n')).toBe('markdown');
    expect(formatOfContent('Words')).toBe('text');
    expect(formatOfContent('')).toBe('text');
    expect(formatOfContent('<!-- without end')).toBe('html');
  });

  it('walks folders in the order of names, past hidden files and kinds it cannot read', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'qawl-files-'));
    mkdirSync(path.join(folder, 'b'));
    mkdirSync(path.join(folder, '.git'));
    for (const name of ['c.txt', 'b/z.md', 'b/a.xml', '.hidden.txt', '.git/x.txt', 'photo.jpg', 'a.jsonl'])
      writeFileSync(path.join(folder, name), '');
    expect((await filesBelow(folder)).map((file) => path.relative(folder, file))).toEqual([
      'a.jsonl',
      'b/a.xml',
      'b/z.md',
      'c.txt',
    ]);
    rmSync(folder, { recursive: true });
  });
});

async function found(format: DocumentFormat, content: string | Uint8Array) {
  const all = [];
  const chunks = (async function* () {
    yield Buffer.from(content);
  })();
  for await (const each of articlesIn('name', format, chunks)) all.push(each);
  return all;
}

async function only(format: DocumentFormat, content: string | Uint8Array) {
  const all = await found(format, content);
  expect(all).toHaveLength(1);
  return all[0]!;
}
