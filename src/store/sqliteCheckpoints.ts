import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

/**
 * Brings what was written into the file of the database (a checkpoint of its log), in a thread that starts when much is written: it waits for
 * the disk, and the writer does not. The writer itself does so only where the thread does not keep up.
 */
export function openCheckpoints(file: string): Checkpoints {
  let thread: Worker | null = null;
  return {
    committed() {
      if (thread !== null || sizeOf(`${file}-wal`) < MUCH_WRITTEN) return;
      try {
        thread = new Worker(CHECKPOINTER, { workerData: file, resourceLimits: SMALL });
      } catch {
        // Without it the writer does it.
        return;
      }
      thread.on('error', () => {});
      thread.unref();
    },
    async close() {
      await thread?.terminate();
    },
  };
}

/** Pages of 4 KiB that the log may have before the writer itself brings them into the file: 64 MiB. */
export const MOST_LOGGED_PAGES = 16_384;

const SMALL = { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 2 };

/** Bytes of the log. Small ones stay with SQLite's own way, and programs that write little do without the thread. */
const MUCH_WRITTEN = 8 * 1024 * 1024;

function sizeOf(file: string): number {
  try {
    return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  } catch {
    return 0;
  }
}

/** Compiled beside this file; the tests, which run the sources, take the one in dist. */
const CHECKPOINTER = fileURLToPath(import.meta.url).endsWith('.ts')
  ? fileURLToPath(new URL('../../dist/src/store/sqliteCheckpointer.js', import.meta.url))
  : fileURLToPath(new URL('./sqliteCheckpointer.js', import.meta.url));

interface Checkpoints {
  /** To be called when a transaction was kept. */
  committed(): void;
  close(): Promise<void>;
}
