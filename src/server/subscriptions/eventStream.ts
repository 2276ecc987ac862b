import type { ServerResponse } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ExecutionResult } from 'graphql';
import type { Asked } from './prepare.ts';
import { shownError } from './run.ts';
import type { Subscriber } from './serve.ts';

/**
 * One subscription as an event stream (GraphQL over SSE, distinct connections). Written here, for graphql-sse's own handler keeps for a slow
 * reader whatever it has not read: this one reads the next quote when the last has gone out.
 */
export function eventStreamHandler({
  open,
  start,
  limits,
}: Subscriber): (request: FastifyRequest, reply: FastifyReply) => Promise<void> {
  return async (request, reply) => {
    const release = open.connect(request.ip);
    if (release === null) {
      throw Object.assign(new Error('This address has as many subscriptions as it may have, or this server has.'), {
        statusCode: 429,
        code: 'QAWL_TOO_MANY_SUBSCRIPTIONS',
      });
    }
    reply.hijack();
    const { raw } = reply;
    const isGone = new AbortController();
    raw.once('close', () => isGone.abort());
    const remove = open.add({
      tokenId: () => request.token?.id ?? null,
      // Not `complete`: who is cut off comes back.
      end: () => raw.destroy(),
    });
    const pings = setInterval(() => raw.writableNeedDrain || raw.write(NOTHING), limits.pingMilliseconds);
    pings.unref();
    try {
      const drop = () => raw.destroy();
      const result = await start(request, askedBy(request), { transport: 'event-stream', alreadyOpen: 0, drop });
      raw.writeHead(200, { ...(reply.getHeaders() as Record<string, string>), ...HEADERS });
      raw.write(NOTHING);
      if (Array.isArray(result)) await send(raw, { errors: result });
      else await sendAll(raw, result.events, isGone.signal, request.id);
      raw.end('event: complete\ndata:\n\n');
    } catch (err) {
      request.log.error({ err, requestId: request.id }, 'subscription failed');
      raw.destroy();
    } finally {
      clearInterval(pings);
      remove();
      release();
    }
  };
}

/** Whether a request asks for an event stream and nothing else. */
export function wantsEventStream({ headers: { accept = '' } }: FastifyRequest): boolean {
  return accept.includes('text/event-stream') && !accept.includes('json');
}

async function sendAll(
  raw: ServerResponse,
  events: AsyncIterableIterator<ExecutionResult>,
  gone: AbortSignal,
  requestId: string,
): Promise<void> {
  const stop = () => void events.return?.();
  if (gone.aborted) stop();
  gone.addEventListener('abort', stop);
  try {
    for await (const event of events) await send(raw, event);
  } catch (error) {
    await send(raw, { errors: [shownError(error, requestId)] });
  }
}

/** Resolves when there is room for more, or nobody is left to read. */
async function send(raw: ServerResponse, event: ExecutionResult): Promise<void> {
  if (raw.destroyed || raw.write(`event: next\ndata: ${JSON.stringify(event)}\n\n`)) return;
  await new Promise<void>((resolve) => {
    const done = () => {
      raw.off('drain', done);
      raw.off('close', done);
      resolve();
    };
    raw.once('drain', done);
    raw.once('close', done);
  });
}

function askedBy(request: FastifyRequest): Asked {
  if (request.method !== 'GET') return isRecord(request.body) ? request.body : {};
  const parameters = new URL(request.url, 'http://localhost').searchParams;
  const text = (name: string) => parameters.get(name) ?? undefined;
  return {
    query: text('query'),
    documentId: text('documentId'),
    operationName: text('operationName'),
    variables: parsed(text('variables')),
    extensions: parsed(text('extensions')),
  };
}

/** What is no JSON is told apart from what is absent where it is checked. */
function parsed(json: string | undefined): unknown {
  if (json === undefined) return undefined;
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A comment: it keeps the connection, and makes browsers show that it is open. */
const NOTHING = ':\n\n';

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-transform',
  // nginx would keep events until it has a page of them.
  'x-accel-buffering': 'no',
};
