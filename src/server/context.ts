import type { FastifyRequest } from 'fastify';
import type { Context } from '../../schema/context.ts';
import { acceptedLanguages } from '../../schema/languages.ts';
import { createLoaders } from '../store/loaders.ts';

/** Makes what the resolvers of one request share, from the request and what all requests share. */
export function contextMaker(
  shared: Pick<Context, 'database' | 'newsroom' | 'arrivals' | 'webhooks'>,
): (request: FastifyRequest) => Context {
  return (request) => ({
    ...shared,
    loaders: createLoaders(shared.database),
    token: request.token,
    languages: acceptedLanguages(request.headers['accept-language']),
    requestId: request.id,
  });
}
