import { readFile } from 'node:fs/promises';
import { readEntry } from '../catalogue/entry.ts';
import { withoutPassword } from '../config.ts';
import { loadCatalogue } from '../store/catalogue.ts';
import { type Database, type OpenOptions, openDatabase } from '../store/database.ts';
import { isDiskFull } from '../store/diskFull.ts';
import { CommandFailure, messageOf } from './output.ts';
import { inPackage } from './package.ts';

/** Opens the database for as long as `work` lasts. One that cannot be opened, or has no room left, ends the command with one line. */
export async function withDatabase<Result>(
  databaseUrl: string,
  work: (database: Database) => Promise<Result>,
  options: OpenOptions = {},
): Promise<Result> {
  const database = await openOrFail(databaseUrl, options);
  try {
    return await work(database);
  } catch (problem) {
    throw isDiskFull(problem) ? new CommandFailure(NO_ROOM) : problem;
  } finally {
    await database.close();
  }
}

const NO_ROOM =
  'the disk of the database is full: all that is stored is whole; make room, and run it again for the rest';

/**
 * Opens the database, with the catalogue that comes with the program taken in; one that cannot be opened ends the command with one line.
 */
export async function openOrFail(databaseUrl: string, options: OpenOptions = {}): Promise<Database> {
  try {
    const database = await openDatabase(databaseUrl, options);
    if (options.migrates !== false)
      await loadCatalogue(
        database,
        'leaders',
        await readFile(inPackage('catalogue', 'leaders.jsonl'), 'utf8'),
        readEntry,
      );
    return database;
  } catch (problem) {
    throw new CommandFailure(`the database ${withoutPassword(databaseUrl)} cannot be opened: ${messageOf(problem)}`);
  }
}
