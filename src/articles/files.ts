import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { isReadable } from './format.ts';

/** The files that a name stands for: itself, or every readable file below a folder in the order of names; hidden ones are skipped. */
export async function filesBelow(name: string): Promise<string[]> {
  if (name === STDIN || !(await stat(name)).isDirectory()) return [name];
  const found: string[] = [];
  const entries = await readdir(name, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const below = path.join(name, entry.name);
    if (entry.isDirectory()) found.push(...(await filesBelow(below)));
    // A link may lead to a file, but to no folder: it could lead to the one that holds it.
    else if (isReadable(entry.name) && (entry.isFile() || (await isFile(below)))) found.push(below);
  }
  return found;
}

/** The name that means standard input. */
const STDIN = '-';

/** A file or standard input as it comes, chunk by chunk. */
export function openFile(name: string): AsyncIterable<Uint8Array> {
  return name === STDIN ? process.stdin : createReadStream(name, { highWaterMark: 256 * 1024 });
}

/** A stream's beginning (a few thousand bytes, or all there is), and the whole stream from its beginning. */
export async function peek(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ beginning: Uint8Array; all: AsyncIterable<Uint8Array> }> {
  const rest = chunks[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let size = 0;
  while (size < PEEKED_BYTES) {
    const next = await rest.next();
    if (next.done === true) break;
    seen.push(next.value);
    size += next.value.byteLength;
  }
  return { beginning: Buffer.concat(seen).subarray(0, PEEKED_BYTES), all: chain(seen, rest) };
}

const PEEKED_BYTES = 8_192;

/** All bytes of a stream; null when there are more than a document may have. */
export async function readAll(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array | null> {
  const read: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.byteLength;
    if (size > MOST_BYTES) return null;
    read.push(chunk);
  }
  return Buffer.concat(read, size);
}

/** A document's most bytes: far beyond any article, and little enough for the memory of a small machine. */
export const MOST_BYTES = 64 * 1024 * 1024;

/** The lines of a UTF-8 stream with their numbers from 1, blank ones left out; `line` is null where one is too long to be read. */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<{ line: string | null; number: number }> {
  const decoder = new TextDecoder();
  let number = 1;
  let parts: string[] = [];
  let length = 0;
  const finish = () => {
    const line = length > LONGEST_LINE ? null : parts.join('').trim();
    parts = [];
    length = 0;
    return line;
  };
  const add = (part: string) => {
    length += part.length;
    if (length <= LONGEST_LINE) parts.push(part);
    else parts = [];
  };
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true });
    let at = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', at)) {
      add(text.slice(at, end));
      const line = finish();
      if (line !== '') yield { line, number };
      number += 1;
      at = end + 1;
    }
    add(text.slice(at));
  }
  add(decoder.decode());
  const line = finish();
  if (line !== '') yield { line, number };
}

const LONGEST_LINE = 16 * 1024 * 1024;

async function isFile(name: string): Promise<boolean> {
  try {
    return (await stat(name)).isFile();
  } catch {
    return false;
  }
}

async function* chain(seen: Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* seen;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    // Whoever stops reading early closes the file.
    await rest.return?.();
  }
}
