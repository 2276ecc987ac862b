import { preferences } from '../state/preferences.ts';
import { keptToken } from '../state/token.ts';
import { AskError, kindOf } from './errors.ts';
import type { TypedDocumentString } from './generated/operations.ts';

/**
 * Asks the server one of the operations of this explorer, by the hash that both know it by, and gives what it answers. Names come in the
 * reader's language. Throws an AskError, or what the signal was aborted with.
 */
export async function ask<Result, Variables>(
  operation: Operation<Result, Variables>,
  variables: Variables,
  options: AskOptions = {},
): Promise<Result> {
  try {
    return await send<Result>({ documentId: hashOf(operation), variables }, options);
  } catch (problem) {
    // A server may be set to take whole documents only.
    if (!(problem instanceof AskError) || problem.code !== 'PERSISTED_QUERY_NOT_SUPPORTED') throw problem;
    return send<Result>({ query: await documentOf(operation), variables }, options);
  }
}

/** The document of an operation as GraphQL, on one line. */
export async function documentOf(operation: Operation<unknown, never>): Promise<string> {
  const { default: documents } = await import('./generated/documents.json');
  return (documents as Record<string, string>)[hashOf(operation)]!;
}

/** The hash of an operation's document: what the server, and the cache, know it by. */
export function hashOf(operation: Operation<unknown, never>): string {
  return operation.__meta__!.hash as string;
}

async function send<Result>(body: object, { signal, token = keptToken() }: AskOptions): Promise<Result> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json;q=0.9',
      'accept-language': preferences().language,
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
    signal: signal ?? null,
  }).catch((problem: Error) => {
    if (signal?.aborted) throw problem;
    throw new AskError(problem.message, { kind: 'unreachable' });
  });
  const requestId = response.headers.get('x-request-id');
  const answer = (await response.json().catch(() => ({}))) as Answer<Result>;
  const [error] = answer.errors ?? [];
  if (error === undefined && answer.data) return answer.data;
  const code = error?.extensions?.code ?? null;
  throw new AskError(error?.message ?? `HTTP ${response.status}`, {
    kind: kindOf(code, response.status),
    code,
    argument: error?.extensions?.argument ?? null,
    requestId: error?.extensions?.requestId ?? requestId,
  });
}

interface AskOptions {
  signal?: AbortSignal;
  /** Another than the one that is kept. */
  token?: string | null;
}

/** An operation as generated: its hash, and the types of what goes in and comes out. */
export type Operation<Result, Variables> = TypedDocumentString<Result, Variables>;

interface Answer<Result> {
  data?: Result | null;
  errors?: { message: string; extensions?: { code?: string; argument?: string; requestId?: string } }[];
}
