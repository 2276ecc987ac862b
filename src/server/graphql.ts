import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { Context } from '../../schema/context.ts';
import { isForClient } from '../../schema/errors.ts';
import type { StoredDocuments } from './documents.ts';
import { graphqlOverHttp } from './graphqlOverHttp.ts';
import { refuseMethod } from './headers.ts';
import { limitRequests, MOST_SELECTIONS, MOST_TOKENS } from './limits.ts';
import { countOperations, type Metrics } from './metrics.ts';
import { printQawlSchema, qawlSchema } from './schema.ts';
import { wantsEventStream } from './subscriptions/eventStream.ts';
import type { subscriptionHandlers } from './subscriptions/serve.ts';
import { limitTime, timedOut } from './timeLimit.ts';
import { traceOperations } from './tracing.ts';

/** Apollo Server over our schema. What it may answer does not depend on NODE_ENV. */
export function createApollo(app: FastifyInstance, logger: Logger, metrics: Metrics): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema: qawlSchema(),
    logger,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    stopOnTerminationSignals: false,
    maxRecursiveSelections: MOST_SELECTIONS,
    parseOptions: { maxTokens: MOST_TOKENS, noLocation: false },
    formatError,
    plugins: [
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginLandingPageDisabled(),
      limitRequests,
      limitTime,
      nameRequests,
      countOperations(metrics),
      traceOperations,
      logFailures(logger),
    ],
  });
}

/** GraphQL over HTTP, WebSocket and event streams at /graphql, and the schema in words at /schema.graphql. */
export function serveGraphql(
  app: FastifyInstance,
  apollo: ApolloServer<Context>,
  { contextOf, documents, subscriptions }: GraphqlParts,
): void {
  const overHttp = graphqlOverHttp(apollo, documents, contextOf);
  const handler = (request: FastifyRequest, reply: FastifyReply) =>
    wantsEventStream(request) ? subscriptions.eventStream(request, reply) : overHttp(request, reply);
  app.route({ method: 'GET', url: '/graphql', handler, wsHandler: subscriptions.webSocket });
  app.route({ method: 'POST', url: '/graphql', handler });

  app.route({ method: ['PUT', 'PATCH', 'DELETE'], url: '/graphql', handler: refuseMethod });

  const printed = printQawlSchema();
  app.get('/schema.graphql', (_request, reply) =>
    reply.type('application/graphql; charset=utf-8').header('cache-control', 'no-cache').send(printed),
  );
}

/** What is not made for the client's eyes is told as an internal error and no more. */
function formatError(error: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError {
  if (isForClient(error.extensions?.code)) return error;
  const late = timedOut(thrown);
  if (late !== null) return late.toJSON();
  return {
    message: 'Internal error',
    locations: error.locations,
    path: error.path,
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  };
}

/** Every error says which request it belongs to, as the log does. */
const nameRequests: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue }) {
        if (response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        if (singleResult.errors === undefined) return;
        singleResult.errors = singleResult.errors.map((error) => ({
          ...error,
          extensions: { ...error.extensions, requestId: contextValue.requestId },
        }));
      },
    };
  },
};

/** Failures of ours go to the log whole; what clients did wrong does not. */
function logFailures(logger: Logger): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue, operationName }) {
          for (const error of errors) {
            if (isForClient(error.extensions?.code)) continue;
            if (timedOut(error) !== null) {
              const { requestId } = contextValue;
              logger.warn({ path: error.path, operationName, requestId }, 'query took too long and was ended');
              continue;
            }
            logger.error(
              { err: error.originalError ?? error, path: error.path, operationName, requestId: contextValue.requestId },
              'query failed',
            );
          }
        },
      };
    },
    async unexpectedErrorProcessingRequest({ error, requestContext }) {
      logger.error({ err: error, requestId: requestContext.contextValue.requestId }, 'query failed');
    },
    async contextCreationDidFail({ error }) {
      logger.error({ err: error }, 'query failed');
    },
  };
}

interface GraphqlParts {
  contextOf: (request: FastifyRequest) => Context;
  documents: StoredDocuments;
  subscriptions: ReturnType<typeof subscriptionHandlers>;
}
