import cors from '@fastify/cors';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';

/**
 * Who may ask from a browser, and how often anybody may. Pages of the origins on the list may read every answer; others may
 * not read any. An address that asks more often than `requestsPerMinute` is told 429 until its minute is over, except about
 * health. An address is the other end of the
 * connection, or what trusted proxies say of it. Counts are this process's own.
 */
export async function directTraffic(
  app: FastifyInstance,
  { allowedOrigins, requestsPerMinute }: Traffic,
): Promise<void> {
  if (allowedOrigins.length > 0) {
    await app.register(cors, {
      origin: allowedOrigins,
      methods: ['GET', 'POST'],
      allowedHeaders: ['content-type', 'accept', 'accept-language', 'authorization', 'apollo-require-preflight'],
      exposedHeaders: [
        'x-request-id',
        'retry-after',
        'x-ratelimit-limit',
        'x-ratelimit-remaining',
        'x-ratelimit-reset',
      ],
      maxAge: PREFLIGHT_SECONDS,
      strictPreflight: false,
    });
    // Other sites may load what they are allowed to read.
    app.addHook('onSend', async (request, reply) => {
      if (allowedOrigins.includes(request.headers.origin ?? ''))
        reply.header('cross-origin-resource-policy', 'cross-origin');
    });
  }

  if (requestsPerMinute === null) return;
  await app.register(rateLimit, {
    max: requestsPerMinute,
    timeWindow: MINUTE_MILLISECONDS,
    cache: MOST_ADDRESSES,
    ipv6Subnet: NETWORK_BITS,
    allowList: ({ url }) => url === '/healthz' || url === '/readyz',
    errorResponseBuilder: (_request, { after, max }) =>
      Object.assign(new Error(`More than ${max} requests in a minute came from this address; try again in ${after}.`), {
        statusCode: 429,
        code: 'QAWL_RATE_LIMITED',
      }),
  });
}

const MINUTE_MILLISECONDS = 60_000;
const PREFLIGHT_SECONDS = 3_600;
/** Remembered at once; the one that has been silent longest is forgotten first. */
const MOST_ADDRESSES = 50_000;
/** An IPv6 subscriber has a whole network of addresses, which counts as one. */
const NETWORK_BITS = 64;

/** How a server's clients are let in. */
export interface Traffic {
  /** `https://news.example`: origins whose pages may read answers. */
  allowedOrigins: string[];
  /** Null for no limit. */
  requestsPerMinute: number | null;
}
