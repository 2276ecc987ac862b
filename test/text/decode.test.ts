import { describe, expect, it } from 'vitest';
import { decodeFeed, decodePage, decodeText } from '../../src/text/decode.ts';

/** مرحبا */
const ARABIC_1256 = Buffer.from([0xe3, 0xd1, 0xcd, 0xc8, 0xc7]);

describe('bytes to text', () => {
  it('reads a page by what HTTP says before what its head says', () => {
    const page = Buffer.concat([Buffer.from('<meta charset="windows-1252"><p>'), ARABIC_1256]);
    expect(decodePage(page, 'text/html; charset="windows-1256"')).toContain('مرحبا');
    expect(decodePage(page, null)).toContain('ãÑÍÈÇ');
  });

  it('reads a page by its head where HTTP says nothing, or something unknown', () => {
    const page = Buffer.concat([
      Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=windows-1256"><p>'),
      ARABIC_1256,
    ]);
    expect(decodePage(page, 'text/html')).toContain('مرحبا');
    expect(decodePage(page, 'text/html; charset=x-unheard-of')).toContain('مرحبا');
  });

  it('knows UTF-8 when it sees it, whatever is declared', () => {
    expect(decodePage(Buffer.from('<meta charset="windows-1256"><p>مرحبا'), 'text/html; charset=iso-8859-1')).toContain(
      'مرحبا',
    );
    expect(decodeFeed(Buffer.from('<?xml version="1.0" encoding="windows-1256"?><rss>مرحبا</rss>'), null)).toContain(
      'مرحبا',
    );
  });

  it('reads UTF-8 of which some characters are cut in two', () => {
    const cut = Buffer.concat([
      Buffer.from('<?xml version="1.0" encoding="utf-8"?><rss>قال الوزير إن الميناء'),
      Buffer.from([0xd9]),
      Buffer.from('…</rss>'),
    ]);
    expect(decodeFeed(cut, null)).toContain('قال الوزير إن الميناء\ufffd…');
  });

  it('tells the legacy encodings apart by the look of their bytes where the declared one cannot be', () => {
    const declared = Buffer.from('<?xml version="1.0" encoding="utf-8"?><rss>');
    const russian = Buffer.from([0xcf, 0xee, 0xf0, 0xf2, 0x20, 0xe7, 0xe0, 0xea, 0xf0, 0xfb, 0xf2]);
    const french = Buffer.from('le port est fermé, a déclaré le préfet', 'latin1');
    expect(decodeFeed(Buffer.concat([declared, ARABIC_1256]), 'text/xml; charset=utf-8')).toContain('مرحبا');
    expect(decodeFeed(Buffer.concat([declared, russian]), null)).toContain('Порт закрыт');
    expect(decodeFeed(Buffer.concat([declared, french]), null)).toContain('fermé, a déclaré le préfet');
  });

  it('reads a feed by its declaration, and UTF-16 with and without a mark', () => {
    const feed = Buffer.concat([
      Buffer.from('<?xml version="1.0" encoding="windows-1251"?><rss>'),
      Buffer.from([0xcf, 0xf0, 0xe8]),
    ]);
    expect(decodeFeed(feed, null)).toContain('При');
    expect(decodeFeed(Buffer.from('<rss>مرحبا</rss>', 'utf16le'), null)).toBe('<rss>مرحبا</rss>');
    expect(decodeFeed(Buffer.from('\ufeff<rss>مرحبا</rss>', 'utf16le'), 'text/xml; charset=utf-8')).toBe(
      '<rss>مرحبا</rss>',
    );
  });

  it('keeps a text as it is, but for the mark at its beginning', () => {
    for (const text of ['', 'a\r\nb\u00a0\u200f“c” 😀\n']) expect(decodeText(Buffer.from(text))).toBe(text);
    expect(decodeText(Buffer.from('\ufeffa\ufeff'))).toBe('a\ufeff');
  });
});
