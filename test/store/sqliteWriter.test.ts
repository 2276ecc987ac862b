import BetterSqlite3 from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runStatement, type Statements, statementsOf } from '../../src/store/sqliteStatements.ts';
import { openWriter } from '../../src/store/sqliteWriter.ts';

let statements: Statements;
let asked: string[];

beforeEach(() => {
  const database = new BetterSqlite3(':memory:');
  database.exec('CREATE TABLE shelf (id integer PRIMARY KEY)');
  database.exec('CREATE TABLE book (id integer PRIMARY KEY, shelf integer REFERENCES shelf (id))');
  database.pragma('foreign_keys = ON');
  const kept = statementsOf(database);
  asked = [];
  statements = {
    database,
    prepare(text) {
      asked.push(text);
      return kept.prepare(text);
    },
  };
});

afterEach(() => {
  statements.database.close();
});

describe('the writer of an SQLite database', () => {
  it('keeps transactions that wait for each other by one commit, in their order', async () => {
    const { transaction } = opened();
    const told = await Promise.all([1, 2, 3].map((id) => transaction(async () => add('shelf', id))));
    expect(told).toEqual([1, 2, 3]);
    expect(asked.filter((text) => text === 'COMMIT')).toHaveLength(1);
    expect(await transaction(async () => add('shelf', 4))).toBe(4);
    expect(asked.filter((text) => text === 'COMMIT')).toHaveLength(2);
    expect(idsIn('shelf')).toEqual([1, 2, 3, 4]);
  });

  it.each([0, 1, 2])('undoes the one that throws alone, whichever it is: %i', async (wrong) => {
    const { transaction } = opened();
    const told = await Promise.allSettled(
      [0, 1, 2].map((id) =>
        transaction(async () => {
          add('shelf', id);
          if (id === wrong) throw new Error('not this one');
        }),
      ),
    );
    const others = [0, 1, 2].filter((id) => id !== wrong);
    expect(told.map(({ status }) => status === 'rejected')).toEqual([0, 1, 2].map((id) => id === wrong));
    expect(idsIn('shelf')).toEqual(others);
  });

  it('tells nobody that something is kept, or why it is not, before it is so', async () => {
    const { transaction } = opened();
    const seen: boolean[] = [];
    const look = () => seen.push(statements.database.inTransaction);
    await Promise.all([
      transaction(async () => add('shelf', 1)).then(look),
      transaction(async () => add('shelf', 1)).catch(look),
      transaction(async () => add('shelf', 2)).then(look),
    ]);
    expect(seen).toEqual([false, false, false]);
  });

  it('keeps none of those together whose commit fails, says so to each, and goes on', async () => {
    const { transaction } = opened();
    const told = await Promise.allSettled([
      transaction(async () => add('shelf', 1)),
      transaction(async () => {
        statements.database.pragma('defer_foreign_keys = ON');
        runStatement(statements, { text: 'INSERT INTO book VALUES (1, 7)', values: [] });
      }),
      transaction(async () => add('shelf', 2)),
    ]);
    expect(told.map((one) => one.status === 'rejected' && String(one.reason))).toEqual(
      Array.from({ length: 3 }, () => expect.stringContaining('FOREIGN KEY')),
    );
    expect(idsIn('shelf')).toEqual([]);
    await transaction(async () => add('shelf', 3));
    expect(idsIn('shelf')).toEqual([3]);
  });

  it('runs what is no transaction apart, in its turn', async () => {
    const { alone, transaction } = opened();
    const states = await Promise.all([
      transaction(async () => statements.database.inTransaction),
      alone(async () => statements.database.inTransaction),
      transaction(async () => statements.database.inTransaction),
    ]);
    expect(states).toEqual([true, false, true]);
    expect(asked.filter((text) => text === 'COMMIT')).toHaveLength(2);
  });
});

function opened() {
  return openWriter(statements, { begin: async () => void runStatement(statements, { text: 'BEGIN', values: [] }) });
}

function add(table: string, id: number): number {
  runStatement(statements, { text: `INSERT INTO ${table} VALUES (?)`, values: [id] });
  return id;
}

function idsIn(table: string): unknown[] {
  return runStatement(statements, { text: `SELECT id FROM ${table} ORDER BY id`, values: [] }).map(({ id }) => id);
}
