import type { FastifyInstance, FastifyRequest } from 'fastify';
import { wantsEventStream } from './eventStream.ts';

/**
 * Refuses subscriptions that a page of another site opens, unless its origin is on the list. Browsers let any page open a WebSocket to any
 * server and read what comes: the rules for other requests (CORS) do not hold for them.
 */
export function refuseOtherOrigins(app: FastifyInstance, allowedOrigins: string[]): void {
  app.addHook('onRequest', async (request) => {
    if (!request.ws && !wantsEventStream(request)) return;
    if (isFromHere(request) || allowedOrigins.includes(request.headers.origin ?? '')) return;
    throw Object.assign(new Error('Pages of this origin may not subscribe.'), {
      statusCode: 403,
      code: 'QAWL_ORIGIN_REFUSED',
    });
  });
}

/** From a page of this server, or from no page at all: programs send no origin. */
function isFromHere({ headers, host }: FastifyRequest): boolean {
  const { origin } = headers;
  if (origin === undefined) return headers['sec-fetch-site'] !== 'cross-site';
  return URL.canParse(origin) && new URL(origin).host === host;
}
