import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Sql } from './sql.ts';
import type { ReaderAnswer } from './sqliteReader.ts';
import { OutOfTime } from './timeLimit.ts';

/**
 * Processes that read an SQLite file, started when they are needed: each works on one statement at a time, others wait. A statement whose
 * milliseconds are over, waiting included, is ended with its process, and fails with OutOfTime.
 */
export function sqliteReaders(file: string, busyMilliseconds: number): SqliteReaders {
  const idle: ChildProcess[] = [];
  const all = new Set<ChildProcess>();
  const queue: Task[] = [];
  let isClosed = false;

  const start = () => {
    const reader = fork(READER, [file, String(busyMilliseconds)], {
      execArgv: [],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    // Whoever it works for hears of it.
    reader.on('error', () => {});
    reader.unref();
    reader.channel?.unref();
    all.add(reader);
    return reader;
  };
  const give = (reader: ChildProcess, task: Task) => {
    const over = () => {
      reader.off('message', answered).off('error', lost).off('exit', exited);
      task.stopWaiting();
    };
    const answered = (answer: ReaderAnswer) => {
      over();
      reader.channel?.unref();
      idle.push(reader);
      if ('rows' in answer) task.resolve(answer.rows);
      else task.reject(new Error(answer.problem));
      next();
    };
    const lost = (problem: Error) => {
      over();
      all.delete(reader);
      reader.kill('SIGKILL');
      task.reject(problem);
      // Whoever asks next is not to wait until another has begun.
      if (queue.length === 0 && !isClosed) idle.push(start());
      next();
    };
    const exited = (code: number | null, signal: string | null) =>
      lost(new Error(`a reader of the database ended (${signal ?? code})`));
    task.end = () => lost(new OutOfTime());
    reader.on('message', answered).on('error', lost).on('exit', exited);
    reader.channel?.ref();
    reader.send(task.statement);
  };
  const next = () => {
    while (queue.length > 0 && (idle.length > 0 || all.size < MOST_READERS)) {
      const reader = idle.pop() ?? start();
      if (reader.exitCode !== null || reader.signalCode !== null) all.delete(reader);
      else give(reader, queue.shift()!);
    }
  };

  return {
    run(statement, milliseconds) {
      if (isClosed) return Promise.reject(new Error('the database is closed'));
      return new Promise((resolve, reject) => {
        const timer = milliseconds < LONGEST_TIMER ? setTimeout(() => task.end(), milliseconds) : undefined;
        const task: Task = {
          statement,
          resolve,
          reject,
          stopWaiting: () => clearTimeout(timer),
          end() {
            queue.splice(queue.indexOf(task), 1);
            reject(new OutOfTime());
          },
        };
        queue.push(task);
        next();
      });
    },
    close() {
      isClosed = true;
      for (const { reject, stopWaiting } of queue.splice(0)) {
        stopWaiting();
        reject(new Error('the database is closed'));
      }
      for (const reader of all) reader.kill('SIGKILL');
    },
  };
}

/** Compiled beside this file; the tests, which run the sources, take the one in dist. */
const READER = fileURLToPath(import.meta.url).endsWith('.ts')
  ? fileURLToPath(new URL('../../dist/src/store/sqliteReader.js', import.meta.url))
  : fileURLToPath(new URL('./sqliteReader.js', import.meta.url));

/** As many as can work at once, and one more than a single slow statement takes. */
const MOST_READERS = Math.min(4, Math.max(2, availableParallelism()));
/** What timers take. */
const LONGEST_TIMER = 2 ** 31;

interface Task {
  statement: Sql;
  resolve(rows: Record<string, unknown>[]): void;
  reject(problem: Error): void;
  stopWaiting(): void;
  /** Called when the time is over. */
  end(): void;
}

export interface SqliteReaders {
  run(statement: Sql, milliseconds: number): Promise<Record<string, unknown>[]>;
  /** Ends the processes, whatever they are at. */
  close(): void;
}
