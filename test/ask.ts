import { pino } from 'pino';
import { type RunningServer, startServer } from '../src/server/start.ts';
import type { Database } from '../src/store/database.ts';

/** A server on loopback over a database, with a log that can be read, and a way to ask it. */
export async function serve(database: Database): Promise<TestServer> {
  const log: Record<string, unknown>[] = [];
  const logger = pino({ level: 'debug' }, { write: (line: string) => log.push(JSON.parse(line)) });
  const server = await startServer({ database, port: 0, host: '127.0.0.1', logger });
  return { ...server, log, ask: (query, variables, headers) => ask(server.url, query, variables, headers) };
}

/** The answer to a GraphQL request over HTTP: status, headers and the JSON in its body. */
async function ask(
  url: string,
  query: string,
  variables: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const body = (await response.json()) as Pick<Answer, 'data' | 'errors'>;
  return { status: response.status, headers: response.headers, data: body.data, errors: body.errors };
}

export interface TestServer extends RunningServer {
  /** What was logged, oldest first. */
  log: Record<string, unknown>[];
  ask(query: string, variables?: Record<string, unknown>, headers?: Record<string, string>): Promise<Answer>;
}

export interface Answer {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query.
  data?: any;
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
}
