import { MOST_BYTES, openFile, readAll } from '../articles/files.ts';
import { openReaders, type Readers } from '../readers/open.ts';
import { complain, messageOf, printLine } from './output.ts';

/**
 * Prints what is read in each file as one JSON line, in the order of the files. A file that cannot be read has its line too, with
 * `error`: whoever reads many can tell which is which.
 */
export async function printReadings(
  files: string[],
  read: (readers: Readers, bytes: Uint8Array) => Promise<Reading>,
): Promise<void> {
  const readers = openReaders();
  try {
    for (const file of files) {
      const reading = await readFile(file, (bytes) => read(readers, bytes));
      if ('problem' in reading) complain(file, reading.problem);
      await printLine('problem' in reading ? { file, error: reading.problem } : { file, ...reading });
    }
  } finally {
    await readers.close();
  }
}

async function readFile(file: string, read: (bytes: Uint8Array) => Promise<Reading>): Promise<Reading> {
  try {
    const bytes = await readAll(openFile(file));
    return bytes === null ? { problem: `is larger than ${MOST_BYTES} bytes` } : await read(bytes);
  } catch (problem) {
    return { problem: messageOf(problem) };
  }
}

type Reading = object | { problem: string };
