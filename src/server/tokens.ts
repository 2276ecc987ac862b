import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Database } from '../store/database.ts';
import { checkToken, type KnownToken, noteTokenUse } from '../store/tokens.ts';
import { PAGES } from './pages/explorer.ts';
import type { Admit } from './subscriptions/serve.ts';

/**
 * Finds out whose token came with a request (`authorization: Bearer …`), before its body is read: `request.token`. None is null; one that
 * is unknown, expired or revoked is answered 401, whatever is asked, so that nobody works on without noticing. Other schemes are
 * another's business, such as a proxy's. Where reading is not open, nothing but health and the empty pages of the browser is answered
 * without a token. Gives the function that does the same for a WebSocket, whose token comes later than its request.
 */
export function recogniseTokens(
  app: FastifyInstance,
  database: Database,
  { readingIsOpen }: { readingIsOpen: boolean },
): Admit {
  const noteUse = noterOfUse(database);
  app.decorateRequest('token', null);
  app.decorateRequest('mayRead', false);
  app.addHook('preParsing', async (request, reply, body) => {
    const authorization = request.headers.authorization ?? '';
    if (/^\/(?:healthz|readyz)$/.test(request.url)) return body;
    if (!/^bearer(?: |$)/i.test(authorization)) {
      // A browser's WebSocket brings its token in its first message.
      request.mayRead = readingIsOpen;
      if (readingIsOpen || request.ws || isForEverybody(request)) return body;
      reply.header('www-authenticate', 'Bearer');
      throw refusal('This server answers those who send a token only: `authorization: Bearer …`.');
    }
    const check = await checkToken(database, authorization.slice('bearer '.length).trim(), Date.now());
    if ('problem' in check) {
      reply.header('www-authenticate', 'Bearer error="invalid_token"');
      throw refusal(PROBLEMS[check.problem]);
    }
    request.token = check.token;
    request.mayRead = true;
    if (!check.isUseKnown) noteUse(request, check.token.id);
    return body;
  });
  return async (request, authorization) => {
    const written = /^bearer +(.*)$/i.exec(authorization ?? '')?.[1];
    if (written === undefined) return readingIsOpen || request.token !== null ? null : 'A token is needed';
    const check = await checkToken(database, written.trim(), Date.now());
    if ('problem' in check) return PROBLEMS[check.problem];
    request.token = check.token;
    if (!check.isUseKnown) noteUse(request, check.token.id);
    return null;
  };
}

function noterOfUse(database: Database): (request: FastifyRequest, id: number) => void {
  const beingNoted = new Set<number>();
  return (request, id) => {
    if (beingNoted.has(id)) return;
    beingNoted.add(id);
    // Nobody waits for it: the database may be busy writing for long.
    noteTokenUse(database, id, Date.now())
      .catch((error) => request.log.warn({ err: error, requestId: request.id }, 'the use of a token is not noted'))
      .finally(() => beingNoted.delete(id));
  };
}

/** What is the same for everybody: the pages that ask, not what they are answered. Told by the route, which no spelling of an address gets around. */
function isForEverybody({ routeOptions: { url = '' } }: FastifyRequest): boolean {
  return FOR_EVERYBODY.has(url);
}

const FOR_EVERYBODY = new Set([
  ...PAGES.map(({ path }) => path),
  '/early.js',
  '/assets/*',
  '/graphiql',
  '/graphiql/',
  '/graphiql/assets/*',
  '/metrics',
]);

function refusal(message: string): Error {
  return Object.assign(new Error(message), { statusCode: 401, code: 'QAWL_UNAUTHENTICATED' });
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
    /** Whether whoever asks is told of what is stored: everybody where reading is open, else whose token is known. */
    mayRead: boolean;
  }
}
