import type { FastifyRequest } from 'fastify';
import type { Context } from '../../schema/context.ts';
import { acceptedLanguages } from '../../schema/languages.ts';
import type { Database } from '../store/database.ts';
import { createLoaders } from '../store/loaders.ts';
import { timeLimit, withTimeLimit } from '../store/timeLimit.ts';

/** Makes what the resolvers of one request share, from the request and what all requests share. Its time for reading begins now. */
export function contextMaker({ database, operationMilliseconds, ...shared }: Shared): (request: Asker) => Context {
  return (request) => {
    const limit = timeLimit(operationMilliseconds);
    const limited = withTimeLimit(database, limit);
    return {
      ...shared,
      database: limited,
      timeLimit: limit,
      loaders: createLoaders(limited),
      token: request.token,
      languages: acceptedLanguages(request.headers['accept-language']),
      requestId: request.id,
    };
  };
}

/** What is known of who asks. */
export type Asker = Pick<FastifyRequest, 'token' | 'headers' | 'id'>;

type Shared = Pick<Context, 'newsroom' | 'arrivals' | 'webhooks'> & {
  database: Database;
  /** What an operation may take to read; Infinity for any time. */
  operationMilliseconds: number;
};
