import { createHash } from 'node:crypto';
import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Context } from '../../schema/context.ts';
import type { StoredDocuments } from './documents.ts';

/** A handler for GraphQL over HTTP: stored documents by their ids, and GET that can be asked again at the cost of its ETag. */
export function graphqlOverHttp(
  apollo: ApolloServer<Context>,
  documents: StoredDocuments,
  contextOf: (request: FastifyRequest) => Context,
): (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply> {
  return async (request, reply) => {
    const asked = readRequest(request);
    let learn: (() => void) | undefined;
    try {
      const resolved = documents(partsOf(asked));
      if (resolved !== null) {
        learn = resolved.learn;
        replaceDocument(asked, resolved.query);
      }
    } catch (problem) {
      if (!(problem instanceof GraphQLError)) throw problem;
      return refuse(request, reply, problem);
    }

    const {
      status = 200,
      headers,
      body,
    } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: asked,
      context: async () => contextOf(request),
    });
    for (const [name, value] of headers) reply.header(name, value);
    if (body.kind !== 'complete') throw new Error('an answer in parts is not offered');
    if (status === 200 && !hasErrors(body.string)) learn?.();
    reply.code(status === 400 && takesJsonOnly(request) && isWellFormed(body.string) ? 200 : status);
    if (request.method === 'GET' && status === 200 && !hasErrors(body.string))
      return answerOnce(request, reply, body.string);
    return reply.send(body.string);
  };
}

function readRequest(request: FastifyRequest): HTTPGraphQLRequest {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  const { search } = new URL(request.url, 'http://localhost');
  return { method: request.method, headers, search, body: request.body };
}

/** What the request says of its document; a part that cannot be read is left to Apollo to refuse. */
function partsOf({ method, search, body }: HTTPGraphQLRequest): Parameters<StoredDocuments>[0] {
  if (method !== 'GET') return typeof body === 'object' && body !== null ? body : {};
  const parameters = new URLSearchParams(search);
  const [query, documentId, extensions] = ['query', 'documentId', 'extensions'].map(
    (name) => parameters.get(name) ?? undefined,
  );
  return { query, documentId, extensions: extensions === undefined ? undefined : parsed(extensions) };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Makes it a request that brings its document. */
function replaceDocument(asked: HTTPGraphQLRequest, query: string): void {
  if (asked.method === 'GET') {
    const parameters = new URLSearchParams(asked.search);
    parameters.set('query', query);
    for (const name of ['documentId', 'extensions']) parameters.delete(name);
    asked.search = `?${parameters}`;
    return;
  }
  const { documentId: _id, extensions: _extensions, ...rest } = asked.body as Record<string, unknown>;
  asked.body = { ...rest, query };
}

function refuse(request: FastifyRequest, reply: FastifyReply, { message, extensions }: GraphQLError): FastifyReply {
  const { http, code } = extensions as { http: { status: number }; code: string };
  const isNew = request.headers.accept?.includes(RESPONSE_TYPE) === true;
  return reply
    .code(http.status)
    .type(`${isNew ? RESPONSE_TYPE : 'application/json'}; charset=utf-8`)
    .header('cache-control', 'private, no-cache')
    .send(JSON.stringify({ errors: [{ message, extensions: { code, requestId: request.id } }] }));
}

/** Answers of GET may be kept, and are asked for again each time: the same comes as 304, without a body. */
function answerOnce(request: FastifyRequest, reply: FastifyReply, body: string): FastifyReply {
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  const vary = [reply.getHeader('vary') ?? [], 'accept', 'accept-language', 'authorization'].flat().join(', ');
  reply.headers({ etag, vary, 'cache-control': request.token === null ? 'public, no-cache' : 'private, no-cache' });
  const known = (request.headers['if-none-match'] ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  return known.includes(etag) || known.includes('*') ? reply.code(304).send() : reply.send(body);
}

/** Clients from before the specification take a status that is not 200 for a broken connection. */
function takesJsonOnly(request: FastifyRequest): boolean {
  const accept = request.headers.accept ?? '*/*';
  return accept.includes('application/json') && !accept.includes(RESPONSE_TYPE) && !accept.includes('*');
}

/** Whether it refuses what is wrong with the document or its variables, in a request that could be read. */
function isWellFormed(body: string): boolean {
  const { errors, data } = JSON.parse(body) as { errors?: { extensions?: { code?: string } }[]; data?: unknown };
  return data === undefined && errors?.every(({ extensions }) => OF_THE_DOCUMENT.has(extensions?.code ?? '')) === true;
}

const OF_THE_DOCUMENT = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

/** Apollo writes errors before anything else. */
const hasErrors = (body: string): boolean => body.startsWith('{"errors"');

const RESPONSE_TYPE = 'application/graphql-response+json';
