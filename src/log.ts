import { destination, type Logger, pino } from 'pino';
import pretty from 'pino-pretty';

/** A logger that writes to stderr: readable lines on a terminal, JSON lines anywhere else. Stdout stays the commands' own. */
export function createLogger(level: string): Logger {
  // Synchronous: the last lines before the process ends are those that somebody will want to read.
  const stream = process.stderr.isTTY
    ? pretty({ destination: 2, sync: true, ignore: 'pid,hostname' })
    : destination({ dest: 2, sync: true });
  return pino(
    { level, base: null, timestamp: () => `,"time":"${new Date().toISOString()}"`, redact: REDACTED },
    stream,
  );
}

const REDACTED = ['password', '*.password', 'headers.authorization', 'req.headers.authorization', 'headers.cookie'];
