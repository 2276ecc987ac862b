import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ERROR_CODES } from '../../schema/errors.ts';

/** Headers for every answer. The pages run their own scripts and nothing else, and no other site may frame them; the explorer's are stricter. */
export function securityHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'origin-agent-cluster': '?1',
      'permissions-policy': 'camera=(), geolocation=(), microphone=()',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-dns-prefetch-control': 'off',
      'x-frame-options': 'DENY',
      'x-permitted-cross-domain-policies': 'none',
      // Browsers heed it where TLS brought it: from the server or a proxy that is believed.
      ...(request.protocol === 'https' && { 'strict-transport-security': 'max-age=31536000' }),
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

  // Bodies are UTF-8 as RFC 8259 has it; what is read otherwise may be another text to whoever looked at it before.
  app.addHook('onRequest', async (request, reply) => {
    const charset = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(request.headers['content-type'] ?? '')?.[1];
    if (charset !== undefined && !/^utf-?8$/i.test(charset))
      return answer(request, reply, 415, 'BAD_REQUEST', 'The body must be UTF-8.');
  });

  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (nesting(body as string) > DEEPEST_BODY) {
      done(Object.assign(new Error('too deep'), { statusCode: 400, code: 'QAWL_TOO_DEEP' }), undefined);
      return;
    }
    parse(request, body as string, done);
  });

  app.setErrorHandler((error: { statusCode?: number; code?: string; message: string }, request, reply) => {
    const status = error.statusCode ?? 500;
    const code = OUR_CODES[error.code ?? ''];
    if (code !== undefined) return answer(request, reply, status, code, error.message);
    if (status >= 400 && status < 500) {
      return answer(request, reply, status, 'BAD_REQUEST', PROBLEMS[error.code ?? ''] ?? 'The request cannot be read.');
    }
    request.log.error({ err: error, requestId: request.id }, 'request failed');
    return answer(request, reply, 500, 'INTERNAL_SERVER_ERROR', 'Internal error');
  });
}

/** Nothing has the address that was asked for. */
export function answerNotFound(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return answer(request, reply, 404, 'BAD_REQUEST', 'Nothing is served here. GraphQL is at /graphql.');
}

/** GraphQL is asked in two ways. */
export function refuseMethod(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.header('allow', 'GET, POST');
  return answer(request, reply, 405, 'BAD_REQUEST', 'GraphQL is asked by POST, or by GET.');
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

/** Refusals of ours before GraphQL: their messages are made for the client. */
const OUR_CODES: Record<string, keyof typeof ERROR_CODES> = {
  QAWL_RATE_LIMITED: 'RATE_LIMITED',
  QAWL_UNAUTHENTICATED: 'UNAUTHENTICATED',
  QAWL_TOO_MANY_SUBSCRIPTIONS: 'TOO_MANY_SUBSCRIPTIONS',
  QAWL_ORIGIN_REFUSED: 'BAD_REQUEST',
};

const PROBLEMS: Record<string, string> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'The body must be JSON: send it with content-type: application/json.',
  FST_ERR_CTP_BODY_TOO_LARGE: 'The body is too large: 256 KiB at most.',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'The body is empty; it must be a JSON object.',
  FST_ERR_CTP_INVALID_JSON_BODY: 'The body is not JSON.',
  QAWL_TOO_DEEP: 'The body is nested too deeply: 64 levels at most.',
};

/** Levels of a body's arrays and objects; filters have three. */
const DEEPEST_BODY = 64;

/** How deep a JSON text is nested: brackets outside strings. One walk, before anything is built of it. */
function nesting(json: string): number {
  let depth = 0;
  let deepest = 0;
  let isInString = false;
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (isInString) {
      if (code === BACKSLASH) at += 1;
      else if (code === QUOTE) isInString = false;
    } else if (code === QUOTE) isInString = true;
    else if (code === OPEN_BRACKET || code === OPEN_BRACE) deepest = Math.max(deepest, ++depth);
    else if (code === CLOSE_BRACKET || code === CLOSE_BRACE) depth -= 1;
  }
  return deepest;
}

const [QUOTE, BACKSLASH, OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE] = [...'"\\[]{}'].map((mark) =>
  mark.charCodeAt(0),
);

function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  code: keyof typeof ERROR_CODES,
  message: string,
): FastifyReply {
  return reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send({ errors: [{ message, extensions: { code, requestId: request.id } }] });
}
