import { setImmediate as others } from 'node:timers/promises';
import { runStatement, type Statements } from './sqliteStatements.ts';

/**
 * Runs what writes over one connection in turn. Transactions that wait for each other are kept by one commit: it writes every page that
 * changed, and those of many transactions are the same. One that throws is undone alone; where the commit fails, none of its transactions is kept.
 * `begin` begins a transaction, as soon as no other process has one.
 */
export function openWriter(statements: Statements, begin: () => Promise<void>): Writer {
  const waiting: Waiting[] = [];
  let isRunning = false;

  const runAll = async () => {
    isRunning = true;
    while (waiting.length > 0) {
      if (waiting[0]!.isTransaction) await runTogether();
      else await runAlone(waiting.shift()!);
    }
    isRunning = false;
  };

  const runTogether = async () => {
    const kept: (() => void)[] = [];
    const rejected: ((error: unknown) => void)[] = [];
    const failAll = (error: unknown) => {
      if (statements.database.inTransaction) runStatement(statements, ROLLBACK);
      for (const reject of rejected) reject(error);
    };
    try {
      await begin();
      const end = performance.now() + LONGEST_TOGETHER_MILLISECONDS;
      do {
        const { work, resolve, reject } = waiting.shift()!;
        rejected.push(reject);
        const isFirst = kept.length === 0;
        if (!isFirst) runStatement(statements, SAVEPOINT);
        try {
          const result = await work();
          kept.push(() => resolve(result));
        } catch (error) {
          // SQLite undoes everything by itself where it cannot go on: on a full disk.
          if (isFirst || !statements.database.inTransaction) throw error;
          runStatement(statements, BACK_TO_SAVEPOINT);
          rejected.pop();
          reject(error);
        }
        if (!isFirst) runStatement(statements, RELEASE);
        if (waiting.length > 0) await others();
      } while (waiting[0]?.isTransaction && performance.now() < end);
      runStatement(statements, COMMIT);
    } catch (error) {
      if (rejected.length === 0) rejected.push(waiting.shift()!.reject);
      failAll(error);
      return;
    }
    for (const keep of kept) keep();
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

async function runAlone({ work, resolve, reject }: Waiting): Promise<void> {
  try {
    resolve(await work());
  } catch (error) {
    reject(error);
  }
}

/** Other processes wait for the writer meanwhile. */
const LONGEST_TOGETHER_MILLISECONDS = 100;

const COMMIT = { text: 'COMMIT', values: [] };
const ROLLBACK = { text: 'ROLLBACK', values: [] };
const SAVEPOINT = { text: 'SAVEPOINT one', values: [] };
const BACK_TO_SAVEPOINT = { text: 'ROLLBACK TO one', values: [] };
const RELEASE = { text: 'RELEASE one', values: [] };

interface Writer {
  /** Runs what is no transaction, when all before it are done. */
  alone<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Runs work in a transaction; its result is told when it is kept. */
  transaction<Result>(work: () => Promise<Result>): Promise<Result>;
}

interface Waiting {
  work: () => Promise<unknown>;
  isTransaction: boolean;
  resolve: (result: unknown) => void;
  reject: (error: unknown) => void;
}
