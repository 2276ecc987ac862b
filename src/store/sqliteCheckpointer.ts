import { workerData } from 'node:worker_threads';
import BetterSqlite3 from 'better-sqlite3';

/** The thread that brings the log of one SQLite file into the file, again and again (sqliteCheckpoints.ts). Nobody waits for it. */
const database = new BetterSqlite3(workerData as string);
database.pragma('synchronous = NORMAL');
// KiB: it reads hardly anything.
database.pragma('cache_size = -256');

setInterval(() => {
  try {
    database.pragma('wal_checkpoint(PASSIVE)');
  } catch {
    // A full disk, or another process that does the same: the next time it may work.
  }
}, 500);
