import type { FastifyRequest } from 'fastify';
import type { ExecutionArgs, ExecutionResult } from 'graphql';
import { CloseCode, makeServer } from 'graphql-ws';
import type { WebSocket } from 'ws';
import type { Subscriber } from './serve.ts';

/**
 * Subscriptions over a WebSocket (the protocol graphql-transport-ws). The token comes in `authorization` of the connection's parameters, or in
 * the header as everywhere: browsers can send none. A message goes out when the one before it has: what cannot be sent is not read.
 */
export function webSocketHandler(subscriber: Subscriber): (socket: WebSocket, request: FastifyRequest) => void {
  const { open, admit, start, limits } = subscriber;
  const started = new WeakMap<ExecutionArgs, AsyncIterableIterator<ExecutionResult>>();
  const server = makeServer<Record<string, unknown>, Extra>({
    connectionInitWaitTimeout: limits.initMilliseconds,
    async onConnect({ connectionParams, extra: { request, socket } }) {
      const refusal = await admit(request, authorizationIn(connectionParams));
      if (refusal !== null) socket.close(CloseCode.Unauthorized, refusal);
      return refusal === null;
    },
    async onSubscribe({ subscriptions, extra: { request, socket } }, _id, payload) {
      const result = await start(request, payload, {
        transport: 'websocket',
        alreadyOpen: Object.keys(subscriptions).length - 1,
        drop: () => socket.terminate(),
      });
      if (Array.isArray(result)) return result;
      started.set(result.args, result.events);
      return result.args;
    },
    subscribe: async (args) => started.get(args)!,
  });

  return (socket, request) => {
    const release = open.connect(request.ip);
    if (release === null) return socket.close(TRY_AGAIN_LATER, 'Too many connections');
    const remove = open.add({
      tokenId: () => request.token?.id ?? null,
      end(reason) {
        if (reason === 'GOING_AWAY') closeSoon(socket, GOING_AWAY, 'Going away');
        else closeSoon(socket, CloseCode.Unauthorized, 'The token has ended');
      },
    });
    const stopPings = pingEvery(socket, limits.pingMilliseconds);
    const closed = server.opened(
      {
        protocol: socket.protocol,
        send: (text) =>
          new Promise((resolve) => {
            // Whoever is gone is told nothing more; that it is gone is heard by `close`.
            if (socket.readyState === socket.OPEN) socket.send(text, () => resolve());
            else resolve();
          }),
        close: (code, reason) => socket.close(code, reason),
        onMessage(listener) {
          socket.on('message', (bytes) => {
            // Answers to pings would heap up for a client that asks and does not read.
            if (socket.bufferedAmount > MOST_UNSENT) return socket.terminate();
            listener(String(bytes)).catch((err) => {
              request.log.error({ err, requestId: request.id }, 'subscription failed');
              socket.close(CloseCode.InternalServerError, 'Internal error');
            });
          });
        },
      },
      { request, socket },
    );
    socket.once('close', (code, reason) => {
      stopPings();
      remove();
      release();
      closed(code, String(reason)).catch((err) => request.log.error({ err }, 'subscription failed'));
    });
  };
}

function authorizationIn(parameters: Record<string, unknown> | undefined): string | null {
  const found = parameters?.authorization ?? parameters?.Authorization;
  return typeof found === 'string' ? found : null;
}

/** A client that does not answer the closing is cut off. */
function closeSoon(socket: WebSocket, code: number, reason: string): void {
  socket.close(code, reason);
  const timer = setTimeout(() => socket.terminate(), CLOSING_MILLISECONDS);
  socket.once('close', () => clearTimeout(timer));
}

/** Asks again and again whether the other end lives; one that did not answer the last time is cut off. */
function pingEvery(socket: WebSocket, milliseconds: number): () => void {
  let isAlive = true;
  socket.on('pong', () => {
    isAlive = true;
  });
  const timer = setInterval(() => {
    if (!isAlive) return socket.terminate();
    isAlive = false;
    socket.ping();
  }, milliseconds);
  timer.unref();
  return () => clearInterval(timer);
}

/** Of RFC 6455 and its registry. */
const GOING_AWAY = 1001;
const TRY_AGAIN_LATER = 1013;
const CLOSING_MILLISECONDS = 1_000;
/** Bytes. */
const MOST_UNSENT = 16 * 1024 * 1024;

interface Extra extends Record<PropertyKey, unknown> {
  request: FastifyRequest;
  socket: WebSocket;
}
