import type { FastifyInstance } from 'fastify';
import type { Database } from '../store/database.ts';
import { checkToken, type KnownToken, noteTokenUse } from '../store/tokens.ts';

/**
 * Finds out whose token came with a request (`authorization: Bearer …`), before its body is read: `request.token`. None is null; one that
 * is unknown, expired or revoked is answered 401, whatever is asked, so that nobody works on without noticing. Other schemes are
 * another's business, such as a proxy's.
 */
export function recogniseTokens(app: FastifyInstance, database: Database): void {
  app.decorateRequest('token', null);
  app.addHook('preParsing', async (request, reply, body) => {
    const authorization = request.headers.authorization ?? '';
    if (!/^bearer(?: |$)/i.test(authorization) || /^\/(?:healthz|readyz)$/.test(request.url)) return body;
    const check = await checkToken(database, authorization.slice('bearer '.length).trim(), Date.now());
    if ('problem' in check) {
      reply.header('www-authenticate', 'Bearer error="invalid_token"');
      throw Object.assign(new Error(PROBLEMS[check.problem]), { statusCode: 401, code: 'QAWL_UNAUTHENTICATED' });
    }
    request.token = check.token;
    if (!check.isUseKnown) {
      // Whoever reads does not pay for a database that is too busy to be written to.
      await noteTokenUse(database, check.token.id, Date.now()).catch((error) =>
        request.log.warn({ err: error, requestId: request.id }, 'the use of a token is not noted'),
      );
    }
    return body;
  });
}

const PROBLEMS = {
  UNKNOWN: 'The token is none of this server’s.',
  EXPIRED: 'The token has expired.',
  REVOKED: 'The token has been revoked.',
};

declare module 'fastify' {
  interface FastifyRequest {
    /** Null where none came. */
    token: KnownToken | null;
  }
}
