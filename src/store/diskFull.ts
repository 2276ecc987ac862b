/** Whether it is the disk of the database that is full. What was under way is undone then: nothing is half-stored. */
export function isDiskFull(problem: unknown): boolean {
  return problem instanceof Error && DISK_FULL.has((problem as NodeJS.ErrnoException).code ?? '');
}

/** As SQLite says it, and PostgreSQL (disk_full). */
const DISK_FULL = new Set(['SQLITE_FULL', '53100']);
