import websocket from '@fastify/websocket';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type ExecutionArgs, type ExecutionResult, GraphQLError } from 'graphql';
import { handleProtocols } from 'graphql-ws';
import type { Context } from '../../../schema/context.ts';
import type { StoredDocuments } from '../documents.ts';
import type { Metrics } from '../metrics.ts';
import { qawlSchema } from '../schema.ts';
import type { CountMessage } from '../traffic.ts';
import { eventStreamHandler } from './eventStream.ts';
import type { OpenSubscriptions, SubscriptionLimits, Transport } from './open.ts';
import { refuseOtherOrigins } from './origin.ts';
import { type Asked, prepareSubscription } from './prepare.ts';
import { runSubscription, shownError } from './run.ts';
import { webSocketHandler } from './websocket.ts';

/** Lets WebSockets in, those of the pages of this server and of allowed origins; call before any route is made. */
export async function allowWebSockets(app: FastifyInstance, allowedOrigins: string[]): Promise<void> {
  await app.register(websocket, {
    options: { maxPayload: LARGEST_MESSAGE, handleProtocols, perMessageDeflate: false },
    errorHandler: (error, socket, request) => {
      // Too long a message, or one that is no WebSocket's: the client's doing.
      request.log.debug({ err: error, requestId: request.id }, 'websocket failed');
      socket.terminate();
    },
    // Subscriptions are ended by `OpenSubscriptions.close`, in words that tell clients to come back.
    preClose(this: FastifyInstance, done: () => void) {
      this.websocketServer.close();
      done();
    },
  });
  refuseOtherOrigins(app, allowedOrigins);
}

/** The handlers of subscriptions, over WebSocket and as event streams, for the route of GraphQL. */
export function subscriptionHandlers(app: FastifyInstance, parts: Parts) {
  const { open, metrics, documents, contextOf, countMessage, admit } = parts;
  app.addHook('preClose', async () => open.close());

  const start: Subscriber['start'] = async (request, asked, { transport, alreadyOpen, drop }) => {
    const shown = (errors: readonly GraphQLError[]) => errors.map((error) => shownError(error, request.id));
    // An event stream is a request, and counted as such already.
    const refusal = transport === 'websocket' ? await countMessage(request) : null;
    if (refusal !== null) return shown([refusal]);
    if (alreadyOpen >= open.limits.subscriptionsPerConnection) return shown([tooMany(alreadyOpen)]);
    const args = prepareSubscription(qawlSchema(), documents, asked, contextOf(request));
    if (Array.isArray(args)) return shown(args);
    const { slowMilliseconds } = open.limits;
    const surroundings = { requestId: request.id, logger: request.log, metrics, transport, slowMilliseconds, drop };
    const events = await runSubscription(args, surroundings);
    return Array.isArray(events) ? events : { args, events };
  };
  const subscriber: Subscriber = { open, limits: open.limits, admit, start };
  return { webSocket: webSocketHandler(subscriber), eventStream: eventStreamHandler(subscriber) };
}

function tooMany(count: number): GraphQLError {
  return new GraphQLError(`This connection has ${count} subscriptions: end one of them first.`, {
    extensions: { code: 'TOO_MANY_SUBSCRIPTIONS' },
  });
}

/** Bytes of a WebSocket's message, as of a request's body. */
const LARGEST_MESSAGE = 256 * 1024;

/** Finds out whose token a WebSocket brings and keeps it with the request: null, or why it is refused. */
export type Admit = (request: FastifyRequest, authorization: string | null) => Promise<string | null>;

interface Parts {
  open: OpenSubscriptions;
  metrics: Metrics;
  documents: StoredDocuments;
  contextOf: (request: FastifyRequest) => Context;
  countMessage: CountMessage;
  admit: Admit;
}

export interface Subscriber {
  open: OpenSubscriptions;
  limits: SubscriptionLimits;
  admit: Admit;
  /** Checks what is asked and begins: the events, or the errors that refuse it. */
  start(
    request: FastifyRequest,
    asked: Asked,
    how: { transport: Transport; alreadyOpen: number; drop(): void },
  ): Promise<GraphQLError[] | { args: ExecutionArgs; events: AsyncIterableIterator<ExecutionResult> }>;
}
