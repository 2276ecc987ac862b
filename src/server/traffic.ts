import cors from '@fastify/cors';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';

/**
 * Who may ask from a browser, and how often anybody may. Pages of the origins on the list may read every answer; others may
 * not read any. An address that asks more often than `requestsPerMinute` is told 429 until its minute is over, except about
 * health; and so is a token that is used more often than `requestsPerTokenAndMinute`, from whatever addresses. An address is the other
 * end of the connection, or what trusted proxies say of it. Counts are this process's own.
 */
export async function directTraffic(
  app: FastifyInstance,
  { allowedOrigins, requestsPerMinute, requestsPerTokenAndMinute = null }: Traffic,
): Promise<CountMessage> {
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

  await app.register(rateLimit, {
    global: requestsPerMinute !== null,
    max: requestsPerMinute ?? 0,
    timeWindow: MINUTE_MILLISECONDS,
    cache: MOST_ADDRESSES,
    ipv6Subnet: NETWORK_BITS,
    allowList: ({ url }) => url === '/healthz' || url === '/readyz',
    errorResponseBuilder: (_request, { after, max }) =>
      refusal(`More than ${max} requests in a minute came from this address; try again in ${after}.`),
  });
  if (requestsPerTokenAndMinute !== null) limitTokens(app, requestsPerTokenAndMinute);
  return messageCounter(app, { requestsPerMinute, requestsPerTokenAndMinute });
}

/** Counts what comes over a WebSocket as if each message were a request. */
function messageCounter(
  app: FastifyInstance,
  limits: Pick<Traffic, 'requestsPerMinute' | 'requestsPerTokenAndMinute'>,
): CountMessage {
  const counters = [
    limits.requestsPerMinute === null ? [] : app.createRateLimit({ max: limits.requestsPerMinute }),
    limits.requestsPerTokenAndMinute == null
      ? []
      : app.createRateLimit({ max: limits.requestsPerTokenAndMinute, allowList: [], keyGenerator: byToken }),
  ].flat();
  return async (request) => {
    for (const [index, count] of counters.entries()) {
      if (index > 0 && request.token === null) continue;
      const counted = await count(request);
      if (!counted.isAllowed && counted.isExceeded)
        return new GraphQLError(`Too many messages in a minute; try again in ${counted.ttlInSeconds} seconds.`, {
          extensions: { code: 'RATE_LIMITED', retryAfter: counted.ttlInSeconds },
        });
    }
    return null;
  };
}

const byToken = ({ token, ip }: FastifyRequest) => (token === null ? ip : `token ${token.id}`);

/** Every token has a count of its own, beside that of the address that it is used from. */
function limitTokens(app: FastifyInstance, max: number): void {
  const countUse = app.createRateLimit({ max, allowList: [], keyGenerator: ({ token }) => String(token!.id) });
  app.addHook('preParsing', async (request, reply, body) => {
    if (request.token === null) return body;
    const count = await countUse(request);
    if (count.isAllowed) return body;
    const { remaining, ttlInSeconds } = count;
    const reset = String(ttlInSeconds);
    reply.headers({ 'x-ratelimit-limit': max, 'x-ratelimit-remaining': remaining, 'x-ratelimit-reset': reset });
    if (!count.isExceeded) return body;
    reply.header('retry-after', reset);
    throw refusal(`More than ${max} requests in a minute came with this token; try again in ${reset} seconds.`);
  });
}

function refusal(message: string): Error {
  return Object.assign(new Error(message), { statusCode: 429, code: 'QAWL_RATE_LIMITED' });
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
  /** Of one address; null for no limit. */
  requestsPerMinute: number | null;
  /** Of one token; null, as by default, for no limit. */
  requestsPerTokenAndMinute?: number | null;
}

/** Counts a message of a WebSocket: null, or the error where there were too many. */
export type CountMessage = (request: FastifyRequest) => Promise<GraphQLError | null>;
