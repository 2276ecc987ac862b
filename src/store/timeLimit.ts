import type { Database } from './database.ts';

/** A statement was ended, or not begun, because the time for it was over. */
export class OutOfTime extends Error {
  constructor() {
    super('the time for reading is over');
  }
}

/** The database as one operation reads it: what it reads ends with its time, by an OutOfTime. What it writes has no limit. */
export function withTimeLimit(database: Database, limit: TimeLimit): Database {
  return { ...database, query: (statement) => database.query(statement, limit.remaining()) };
}

/** So many milliseconds from now on for everything that an operation reads. */
export function timeLimit(milliseconds: number): TimeLimit {
  let over: number | null = performance.now() + milliseconds;
  return {
    milliseconds,
    remaining: () => (over === null ? milliseconds : over - performance.now()),
    forEachStatement() {
      over = null;
    },
  };
}

export interface TimeLimit {
  /** In all. */
  milliseconds: number;
  /** Milliseconds that are left; below 0 when it is over. */
  remaining(): number;
  /** From now on each statement has all of the time: for what changes something, sends without end, or listens. */
  forEachStatement(): void;
}
