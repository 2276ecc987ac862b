import type { TypedDocumentString } from '../generated/graphql.ts';

/**
 * Asks a Qawl server one of the generated operations: by its hash first, and with the document where the server does not know it. Throws a
 * QawlError with the code of the first error, for codes are what to act on (docs/errors.md); a request with a token sends it in `headers`.
 */
export async function ask<Result, Variables>(
  server: string,
  operation: TypedDocumentString<Result, Variables>,
  variables: Variables,
  headers: Record<string, string> = {},
): Promise<Result> {
  const documentId = operation.__meta__?.hash;
  const answer = await send<Result>(server, { documentId, variables }, headers);
  const isUnknown = UNKNOWN.has(answer.errors?.[0]?.extensions.code ?? '');
  const { data, errors } = isUnknown
    ? await send<Result>(server, { query: String(operation), variables }, headers)
    : answer;
  if (errors !== undefined) throw new QawlError(errors[0]!);
  return data!;
}

export class QawlError extends Error {
  readonly code: string;
  /** Under which the server's log has the rest. */
  readonly requestId: string;
  constructor({ message, extensions }: ErrorOfAnswer) {
    super(message);
    this.code = extensions.code;
    this.requestId = extensions.requestId;
  }
}

async function send<Result>(server: string, body: object, headers: Record<string, string>): Promise<Answer<Result>> {
  const response = await fetch(`${server}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body: JSON.stringify(body),
  });
  return (await response.json()) as Answer<Result>;
}

const UNKNOWN = new Set(['PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED']);

interface Answer<Result> {
  data?: Result;
  errors?: ErrorOfAnswer[];
}

interface ErrorOfAnswer {
  message: string;
  extensions: { code: string; requestId: string };
}
