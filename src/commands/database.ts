import { withoutPassword } from '../config.ts';
import { type Database, type OpenOptions, openDatabase } from '../store/database.ts';
import { CommandFailure, messageOf } from './output.ts';

/** Opens the database for as long as `work` lasts. One that cannot be opened ends the command with one line. */
export async function withDatabase<Result>(
  databaseUrl: string,
  work: (database: Database) => Promise<Result>,
  options: OpenOptions = {},
): Promise<Result> {
  const database = await openOrFail(databaseUrl, options);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

/** Opens the database; one that cannot be opened ends the command with one line. */
export async function openOrFail(databaseUrl: string, options: OpenOptions = {}): Promise<Database> {
  try {
    return await openDatabase(databaseUrl, options);
  } catch (problem) {
    throw new CommandFailure(`the database ${withoutPassword(databaseUrl)} cannot be opened: ${messageOf(problem)}`);
  }
}
