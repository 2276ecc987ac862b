import { setImmediate as afterOthers } from 'node:timers/promises';
import { runStatement, type Statements } from './sqliteStatements.ts';

/**
 * Runs what writes over one connection in turn. Transactions that wait for each other are kept by one commit: it writes every page that
 * changed, and those of many transactions are the same. One that throws is undone alone; where the commit fails, none of them is kept. What came
 * of each is told after the commit: what it saw of the others is there then.
 */
export function openWriter(statements: Statements, { begin, committed }: WriterOptions): Writer {
  const waiting: Waiting[] = [];
  let isRunning = false;

  const runAll = async () => {
    isRunning = true;
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      if (next.isTransaction) await runTogether(next);
      else tell(next, await outcomeOf(next));
    }
    isRunning = false;
  };

  const runTogether = async (first: Waiting) => {
    const outcomes = new Map<Waiting, Outcome>();
    try {
      outcomes.set(first, NOT_YET);
      await begin();
      const end = performance.now() + LONGEST_TOGETHER_MILLISECONDS;
      outcomes.set(first, kept(await outcomeOf(first)));
      while (waiting[0]?.isTransaction && performance.now() < end) {
        const next = waiting.shift()!;
        outcomes.set(next, NOT_YET);
        runStatement(statements, SAVEPOINT);
        const outcome = await outcomeOf(next);
        // SQLite undoes everything by itself where it cannot go on: on a full disk.
        if (!statements.database.inTransaction) kept(outcome);
        if ('error' in outcome) runStatement(statements, BACK_TO_SAVEPOINT);
        runStatement(statements, RELEASE);
        outcomes.set(next, outcome);
        await afterOthers();
      }
      runStatement(statements, COMMIT);
    } catch (error) {
      if (statements.database.inTransaction) runStatement(statements, ROLLBACK);
      for (const one of outcomes.keys()) tell(one, { error });
      return;
    }
    for (const [one, outcome] of outcomes) tell(one, outcome);
    committed?.();
  };

  const inTurn = <Result>(work: () => Promise<Result>, isTransaction: boolean) =>
    new Promise<Result>((resolve, reject) => {
      waiting.push({ work, isTransaction, resolve: resolve as (result: unknown) => void, reject });
      if (!isRunning) void runAll();
    });
  return {
    alone: (work) => inTurn(work, false),
    transaction: (work) => inTurn(work, true),
  };
}

async function outcomeOf({ work }: Waiting): Promise<Outcome> {
  try {
    return { result: await work() };
  } catch (error) {
    return { error };
  }
}

function tell({ resolve, reject }: Waiting, outcome: Outcome): void {
  if ('error' in outcome) reject(outcome.error);
  else resolve(outcome.result);
}

/** Throws what was thrown: with it the whole transaction is undone. */
function kept(outcome: Outcome): Outcome {
  if ('error' in outcome) throw outcome.error;
  return outcome;
}

/** Other processes wait for the writer meanwhile. */
const LONGEST_TOGETHER_MILLISECONDS = 100;

const NOT_YET: Outcome = { result: undefined };
const COMMIT = { text: 'COMMIT', values: [] };
const ROLLBACK = { text: 'ROLLBACK', values: [] };
const SAVEPOINT = { text: 'SAVEPOINT one', values: [] };
const BACK_TO_SAVEPOINT = { text: 'ROLLBACK TO one', values: [] };
const RELEASE = { text: 'RELEASE one', values: [] };

interface WriterOptions {
  /** Begins a transaction, as soon as no other process has one. */
  begin(): Promise<void>;
  /** Told of every commit. */
  committed?(): void;
}

interface Writer {
  /** Runs what is no transaction, when all before it are done. */
  alone<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Runs work in a transaction; its result is told when it is kept. */
  transaction<Result>(work: () => Promise<Result>): Promise<Result>;
}

interface Waiting {
  work(): Promise<unknown>;
  isTransaction: boolean;
  resolve(result: unknown): void;
  reject(error: unknown): void;
}

type Outcome = { result: unknown } | { error: unknown };
