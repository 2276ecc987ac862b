import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ERROR_CODES } from '../../schema/errors.ts';

/** Headers for every answer. The pages run their own scripts and nothing else, and no other site may frame them. */
export function securityHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': 'camera=(), geolocation=(), microphone=()',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'x-request-id': request.id,
    });
  });
}

/** Requests that Fastify cannot read, or that fail before GraphQL, answered in the words of GraphQL over HTTP. */
export function refuseUnreadableRequests(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    // The address is put together from the Host header, which may hold anything.
    if (!URL.canParse(request.url, `${request.protocol}://${request.host}/`)) {
      return answer(request, reply, 400, 'BAD_REQUEST', 'The request has no address that can be read.');
    }
  });

  app.setErrorHandler((error: { statusCode?: number; code?: string }, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 400 && status < 500) {
      return answer(request, reply, status, 'BAD_REQUEST', PROBLEMS[error.code ?? ''] ?? 'The request cannot be read.');
    }
    request.log.error({ err: error, requestId: request.id }, 'request failed');
    return answer(request, reply, 500, 'INTERNAL_SERVER_ERROR', 'Internal error');
  });

  app.setNotFoundHandler((request, reply) =>
    answer(request, reply, 404, 'BAD_REQUEST', 'Nothing is served here. GraphQL is at /graphql.'),
  );
}

/**
 * The editor of GraphiQL makes style elements as it runs, and its fonts are data: addresses in its style sheet; scripts
 * come from this server only, none inline.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "worker-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const PROBLEMS: Record<string, string> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'The body must be JSON: send it with content-type: application/json.',
  FST_ERR_CTP_BODY_TOO_LARGE: 'The body is too large: 256 KiB at most.',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'The body is empty; it must be a JSON object.',
  FST_ERR_CTP_INVALID_JSON_BODY: 'The body is not JSON.',
};

function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  code: keyof typeof ERROR_CODES,
  message: string,
) {
  return reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send({ errors: [{ message, extensions: { code, requestId: request.id } }] });
}
