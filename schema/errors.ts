import { GraphQLError } from 'graphql';

/** Every `extensions.code` that a client may meet, with what it means. A code never changes its meaning. */
export const ERROR_CODES = {
  BAD_USER_INPUT: 'An argument or variable has a value that cannot be used; the message names it.',
  GRAPHQL_PARSE_FAILED: 'The document is not GraphQL, or is too long.',
  GRAPHQL_VALIDATION_FAILED: 'The document does not fit the schema, or asks for too much.',
  QUERY_TOO_COMPLEX:
    'The document asks for more than one request may; `extensions.limit` names which limit, `allowed` how much it allows.',
  OPERATION_RESOLUTION_FAILURE:
    'The document holds several operations and the request does not say which, or names one that is not there.',
  PERSISTED_QUERY_NOT_SUPPORTED: 'The request names a stored document; this server takes whole documents.',
  PERSISTED_QUERY_NOT_FOUND: 'No document is stored under the id or hash that the request names: send the document.',
  PERSISTED_DOCUMENT_REQUIRED:
    'This server answers the documents that are stored with it, and the request brings another.',
  UNAUTHENTICATED:
    'The token is unknown, expired or revoked; or there is none, and what is asked for needs one. HTTP status 401 where it is the token.',
  FORBIDDEN: 'What is asked for needs a token of another role, which `extensions.role` names.',
  RATE_LIMITED:
    'Too many requests came from this address or with this token; the header `retry-after` says after how many seconds to try again.',
  TOO_FAR_BEHIND:
    'More was stored since the last quote that the subscription has seen than it may catch up with, or it read too slowly: ask `quotes` for what lies between, and subscribe anew.',
  TOO_MANY_SUBSCRIPTIONS: 'This address, or this connection, has as many subscriptions as it may have.',
  OPERATION_TIMED_OUT:
    'Reading took longer than an operation may, and was ended: ask for less, a narrower filter or fewer counts. Nothing is wrong with the request.',
  BAD_REQUEST: 'The HTTP request is not one that GraphQL over HTTP allows.',
  INTERNAL_SERVER_ERROR: 'The server failed; the log has the rest under the request id in `extensions.requestId`.',
} as const;

/** An error that the client can mend: its message names the argument and says what is wrong with it. */
export function badUserInput(argument: string, problem: string): GraphQLError {
  return new GraphQLError(`${argument}: ${problem}`, { extensions: { code: 'BAD_USER_INPUT', argument } });
}

/** A subscription cannot catch up with what was stored since it last read. */
export function tooFarBehind(argument: string, most: number): GraphQLError {
  return new GraphQLError(`${argument}: more than ${most} quotes were stored since.`, {
    extensions: { code: 'TOO_FAR_BEHIND', argument, allowed: most },
  });
}

/** Reading took longer than it may. */
export function outOfTime(): GraphQLError {
  return new GraphQLError('Reading took too long and was ended: ask for less.', {
    extensions: { code: 'OPERATION_TIMED_OUT' },
  });
}

/** Whether an error's code says that it was made for the client's eyes. */
export function isForClient(code: unknown): boolean {
  return typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR' && Object.hasOwn(ERROR_CODES, code);
}
