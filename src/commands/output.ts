import { once } from 'node:events';

/** Writes one JSON line to stdout, and waits when the reader is slower than we are: memory stays flat. */
export async function printLine(record: unknown): Promise<void> {
  await print(`${JSON.stringify(record)}\n`);
}

/** Writes to stdout, and waits when the reader is slower than we are. */
export async function print(words: string): Promise<void> {
  if (!process.stdout.write(words)) await once(process.stdout, 'drain');
}

/** Says on stderr what is to be known of an input that went well. */
export function remark(where: string, remark: string): void {
  process.stderr.write(`qawl: ${visible(where)}: ${visible(remark)}\n`);
}

/** Says on stderr what failed for which input, and lets the command end with exit code 1 once it is through. */
export function complain(where: string, problem: string): void {
  process.stderr.write(`qawl: ${visible(where)}: ${visible(problem)}\n`);
  process.exitCode = 1;
}

/** Something failed that ends the command: one line on stderr, exit code 1. */
export class CommandFailure extends Error {}

/** The command was called wrongly: one line on stderr, exit code 2. */
export class UsageError extends Error {}

/** Names and messages come from outside: they may neither break the line nor steer the terminal. */
export function visible(words: string): string {
  return words.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}

/** What an error says in one line. Errors of many attempts, as of a host with two addresses, say what the first said. */
export function messageOf(problem: unknown): string {
  if (problem instanceof AggregateError && problem.message === '') return messageOf(problem.errors[0]);
  return problem instanceof Error
    ? (FILE_PROBLEMS[(problem as NodeJS.ErrnoException).code ?? ''] ?? problem.message)
    : String(problem);
}

/** The system's messages name the call that failed; a reader wants to know what is the matter. */
const FILE_PROBLEMS: Record<string, string> = {
  ENOENT: 'no such file or folder',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  EISDIR: 'is a folder',
  ENOTDIR: 'is not a folder',
  ELOOP: 'is a link that leads to itself',
};
