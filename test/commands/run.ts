import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Runs the command line as a process, in a folder of its own, and gives what it wrote and how it ended. */
export async function runQawl(args: string[], options: RunOptions = {}): Promise<Run> {
  const child = startQawl(args, options);
  const stdout = collect(child.stdout!);
  const stderr = collect(child.stderr!);
  child.stdin!.on('error', () => {});
  child.stdin!.end(options.input ?? '');
  const end = await new Promise<Pick<Run, 'code' | 'signal'>>((resolve) =>
    child.on('close', (code, signal) => resolve(signal === null ? { code } : { code, signal })),
  );
  return { ...end, stdout: stdout.text(), stderr: stderr.text() };
}

/** Starts the command line and leaves it running. */
export function startQawl(args: string[], options: RunOptions = {}): ChildProcess {
  const preload = options.preload === undefined ? [] : ['--import', options.preload];
  return spawn(process.execPath, [...preload, fileURLToPath(new URL('../../bin/qawl.js', import.meta.url)), ...args], {
    cwd: options.folder,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...options.environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** A new folder, and what removes it. */
export function temporaryFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'qawl-test-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** What a stream has said so far, and a promise of it once it has said enough. */
export function collect(stream: NodeJS.ReadableStream): {
  text: () => string;
  until: (pattern: RegExp) => Promise<RegExpExecArray>;
} {
  const chunks: Buffer[] = [];
  const text = () => Buffer.concat(chunks).toString('utf8');
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const until = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(text());
        if (found !== null) resolve(found);
      };
      look();
      stream.on('data', look);
      stream.on('end', () => reject(new Error(`the stream ended without ${pattern}: ${text()}`)));
    });
  return { text, until };
}

export interface RunOptions {
  folder?: string;
  input?: string | Buffer;
  environment?: Record<string, string>;
  /** The address of a module that is loaded before. */
  preload?: string;
}

export interface Run {
  code: number | null;
  /** What ended it, where it did not end by itself. */
  signal?: NodeJS.Signals;
  stdout: string;
  stderr: string;
}
