import { pino } from 'pino';
import { webFetcher } from '../src/feeds/fetch.ts';
import { openNewsroom } from '../src/newsroom.ts';
import { type RunningServer, type ServerOptions, startServer } from '../src/server/start.ts';
import type { Database } from '../src/store/database.ts';
import { createToken, type TokenToCreate } from '../src/store/tokens.ts';
import { readersHere } from './readers.ts';

/**
 * A server on loopback over a database, with a log that can be read, and a way to ask it. It takes articles in, from the web only of
 * `allowedHosts`.
 */
export async function serve(
  database: Database,
  allowedHosts: string[] = [],
  options: Partial<ServerOptions> = {},
): Promise<TestServer> {
  const log: Record<string, unknown>[] = [];
  const logger = pino({ level: 'debug' }, { write: (line: string) => log.push(JSON.parse(line)) });
  const web = webFetcher({ allowed: allowedHosts, limits: { milliseconds: 5_000 } });
  const newsroom = openNewsroom({ database, web, readers: readersHere(), allowedHosts, now: Date.now });
  // A busy machine may take longer than a reader would wait.
  const patience = { operationMilliseconds: 60_000 };
  const place = { port: 0, host: '127.0.0.1' };
  const server = await startServer({ database, newsroom, logger, ...place, ...patience, ...options });
  return {
    url: server.url,
    log,
    ask: (query, variables, headers) => ask(server.url, query, variables, headers),
    async close() {
      await server.close();
      await web.close();
    },
  };
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

/** The header of a new token with a role. */
export async function bearer(database: Database, role: TokenToCreate['role']): Promise<{ authorization: string }> {
  const { token } = await createToken(database, { name: `a ${role}`, role, expiresAt: null, now: Date.now() });
  return { authorization: `Bearer ${token}` };
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
