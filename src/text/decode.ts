import { createRequire } from 'node:module';
import { TextDecoder } from 'node:util';
import type sniffPageEncoding from 'html-encoding-sniffer';

/**
 * The text of a file of unknown encoding, without its byte order mark: BOM, then UTF-8, then windows-1256, -1251
 * or -1252 by the look of its bytes. Null where the bytes are no text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  return isBinary(bytes) ? null : decode(bytes, []);
}

/** The text of a web page: BOM, then UTF-8 where it is beyond doubt, then what HTTP or the page's head declare. */
export function decodePage(bytes: Uint8Array, contentType: string | null): string {
  // Its tables of encodings are for pages alone.
  sniff ??= createRequire(import.meta.url)('html-encoding-sniffer') as typeof sniffPageEncoding;
  const inPage = sniff(bytes, { defaultEncoding: 'UTF-8' });
  return decode(bytes, [charsetOf(contentType), inPage]);
}

let sniff: typeof sniffPageEncoding | undefined;

/** The text of an XML or JSON feed: BOM, then UTF-8 where it is beyond doubt, then what HTTP or the XML declaration say. */
export function decodeFeed(bytes: Uint8Array, contentType: string | null): string {
  return decode(bytes, [charsetOf(contentType), declaredInXml(bytes)]);
}

function decode(bytes: Uint8Array, declared: (string | null)[]): string {
  const marked = encodingOfMark(bytes) ?? encodingOfZeros(bytes);
  if (marked !== null) return new TextDecoder(marked).decode(bytes);
  // Many feeds declare a legacy encoding and send UTF-8, or the other way round. Bytes that are strict UTF-8 beyond
  // ASCII are UTF-8 by no accident; bytes that are not can be no UTF-8, whatever they declare.
  const strict = strictUtf8(bytes);
  if (strict !== null && strict.length < bytes.length) return strict;
  if (strict === null && isMostlyUtf8(bytes)) return new TextDecoder('utf-8').decode(bytes);
  for (const label of declared) {
    const decoder = decoderFor(label);
    if (decoder !== null && !/^utf-/.test(decoder.encoding)) return decoder.decode(bytes);
  }
  return strict ?? new TextDecoder(legacyEncodingOf(bytes)).decode(bytes);
}

function encodingOfMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark begins, in everything that we read, with an ASCII character: `<`, `{` or a letter. */
function encodingOfZeros(bytes: Uint8Array): string | null {
  if (bytes.length < 4) return null;
  if (bytes[0] !== 0 && bytes[1] === 0 && bytes[2] !== 0 && bytes[3] === 0) return 'utf-16le';
  if (bytes[0] === 0 && bytes[1] !== 0 && bytes[2] === 0 && bytes[3] !== 0) return 'utf-16be';
  return null;
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decoderFor(label: string | null): TextDecoder | null {
  if (label === null) return null;
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}

/**
 * Publishing systems cut summaries in the middle of a character. A few broken ones among many whole make no other encoding: in
 * text of one byte a character, what looks like a whole character of UTF-8 is an accident, and hardly any two stand together.
 */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at]!;
    const length =
      byte < 0x80 ? 1 : byte >= 0xc2 && byte < 0xe0 ? 2 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte < 0xf5 ? 4 : 0;
    let followers = 0;
    while (followers < length - 1 && (bytes[at + followers + 1]! & 0xc0) === 0x80) followers += 1;
    if (byte >= 0x80) {
      if (byte >= 0xc2 && length > 0 && followers === length - 1) whole += 1;
      else broken += 1;
    }
    at += 1 + followers;
  }
  return whole > broken * 10;
}

/**
 * Arabic and Russian words are runs of bytes above 0xC0; in Western text such a byte stands alone among ASCII letters. Alef
 * and lam make up a quarter of Arabic, and are Ç and á, or the rare З and б, to the others.
 */
function legacyEncodingOf(bytes: Uint8Array): string {
  let high = 0;
  let inRuns = 0;
  let alefOrLam = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at]!;
    if (byte < 0xc0) continue;
    high += 1;
    if ((bytes[at - 1] ?? 0) >= 0xc0 || (bytes[at + 1] ?? 0) >= 0xc0) inRuns += 1;
    if (byte === 0xc7 || byte === 0xe1) alefOrLam += 1;
  }
  if (inRuns * 2 <= high) return 'windows-1252';
  return alefOrLam * 10 > high ? 'windows-1256' : 'windows-1251';
}

/** Control characters that no text holds (a NUL above all), near the beginning; UTF-16 is told by its mark. */
function isBinary(bytes: Uint8Array): boolean {
  if (encodingOfMark(bytes) !== null) return false;
  const head = bytes.subarray(0, 8192);
  const start = ascii(head.subarray(0, 16));
  if (BINARY_BEGINNINGS.some((beginning) => start.startsWith(beginning))) return true;
  let control = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)) control += 1;
  }
  return control * 20 > head.length;
}

/** PDF, ZIP and what is made of it, gzip, PNG, GIF, JPEG, SQLite. */
const BINARY_BEGINNINGS = [
  '%PDF-',
  'PK\u0003\u0004',
  '\u001f\u008b',
  '\u0089PNG',
  'GIF8',
  '\u00ff\u00d8\u00ff',
  'SQLite format 3',
];

function charsetOf(contentType: string | null): string | null {
  return /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType ?? '')?.[1] ?? null;
}

function declaredInXml(bytes: Uint8Array): string | null {
  const head = ascii(bytes.subarray(0, 256));
  return /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(head)?.[1] ?? null;
}

function ascii(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
