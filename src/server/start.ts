import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import type { Logger } from 'pino';
import type { Newsroom } from '../../schema/newsroom.ts';
import { openArrivals } from '../store/arrivals.ts';
import type { Database } from '../store/database.ts';
import { serveAgents } from './agents/serve.ts';
import { contextMaker } from './context.ts';
import { type DocumentSettings, storedDocuments } from './documents.ts';
import { serveCitations } from './exports/citations.ts';
import { serveExports } from './exports/serve.ts';
import { createApollo, serveGraphql } from './graphql.ts';
import { refuseUnreadableRequests, securityHeaders } from './headers.ts';
import { serveHealth } from './health.ts';
import { createMetrics, type Metrics, serveMetrics } from './metrics.ts';
import { pageDocuments, servePages } from './pages/serve.ts';
import { openSubscriptions, SUBSCRIPTION_LIMITS, type SubscriptionLimits } from './subscriptions/open.ts';
import { allowWebSockets, subscriptionHandlers } from './subscriptions/serve.ts';
import { recogniseTokens } from './tokens.ts';
import { directTraffic, type Traffic } from './traffic.ts';
import { warmUp } from './warmUp.ts';
import { openWebhooks } from './webhooks/send.ts';

/**
 * Serves GraphQL with its subscriptions, GraphiQL, health and the schema on one port. `close` takes no new requests, lets those under way finish
 * (ten seconds at most), and leaves the database to whoever opened it. Port 0 takes any free one.
 */
export async function startServer({
  database,
  newsroom = null,
  port,
  host,
  logger,
  pagesFolder,
  traffic = { allowedOrigins: [], requestsPerMinute: null },
  trustedProxies = [],
  documents = { mode: 'allow', manifest: new Map() },
  metrics = createMetrics(database),
  showsMetrics = true,
  readingIsOpen = true,
  sendsWebhooks = false,
  operationMilliseconds = 5_000,
  warmsUp = false,
  subscriptionLimits = {},
}: ServerOptions): Promise<RunningServer> {
  const app = createHttp(logger, trustedProxies);
  const apollo = createApollo(app, logger, metrics);
  await apollo.start();

  securityHeaders(app);
  refuseUnreadableRequests(app);
  await allowWebSockets(app, traffic.allowedOrigins);
  const admit = recogniseTokens(app, database, { readingIsOpen });
  const countMessage = await directTraffic(app, traffic);
  if (showsMetrics) serveMetrics(app, metrics);
  serveHealth(app, database);
  const arrivals = openArrivals(database, {
    onTrouble: (err) => logger.warn({ err }, 'quotes that arrive are not heard of'),
  });
  const webhooks = newsroom === null ? null : openWebhooks({ database, newsroom, logger });
  const contextOf = contextMaker({ database, newsroom, arrivals, webhooks, operationMilliseconds });
  const open = openSubscriptions(database, { logger, limits: { ...SUBSCRIPTION_LIMITS, ...subscriptionLimits } });
  // The pages ask by documents that are built with them, also where no others are answered.
  const manifest = new Map([...pageDocuments(pagesFolder), ...documents.manifest]);
  const stored = storedDocuments({ ...documents, manifest });
  const parts = { open, metrics, documents: stored, contextOf, countMessage, admit };
  const subscriptions = subscriptionHandlers(app, parts);
  serveGraphql(app, apollo, { contextOf, documents: stored, subscriptions });
  serveAgents(app, apollo, contextOf);
  serveExports(app, database, operationMilliseconds);
  serveCitations(app, database);
  await servePages(app, database, pagesFolder);

  if (warmsUp) await warmUp(apollo, contextOf);
  await app.listen({ port, host });
  if (sendsWebhooks) webhooks?.start();
  return {
    url: addressOf(app, host),
    async close() {
      await apollo.stop();
      await webhooks?.close();
      await arrivals.close();
    },
  };
}

function createHttp(logger: Logger, trustedProxies: string[]): FastifyInstance {
  const app = Fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: trustedProxies.length > 0 && trustedProxies,
    genReqId: () => randomUUID(),
    // Never a name that a client chose: it stands in our log.
    requestIdHeader: false,
    bodyLimit: LARGEST_BODY,
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    keepAliveTimeout: 5_000,
    routerOptions: { maxParamLength: 200 },
    forceCloseConnections: 'idle',
  }) as unknown as FastifyInstance;
  // A connection whose last answer is out would stay open for seconds: it is told to close with that answer.
  let isClosing = false;
  app.addHook('preClose', async () => {
    isClosing = true;
  });
  app.addHook('onSend', async (_request, reply) => {
    if (isClosing) reply.header('connection', 'close');
  });
  // A form or a plain text may be sent by any page of the web without asking: only JSON is read.
  app.removeContentTypeParser('text/plain');
  app.addHook('onResponse', async (request, reply) => {
    const line = {
      requestId: request.id,
      method: request.method,
      path: request.url.split('?', 1)[0],
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
    };
    if (line.path === '/healthz' || line.path === '/readyz') request.log.debug(line, 'answered');
    else request.log.info(line, 'answered');
  });
  return app;
}

/** Bytes of a request's body: room for long documents and a hundred ids, not for more. */
const LARGEST_BODY = 256 * 1024;

function addressOf(app: FastifyInstance, host: string): string {
  const address = app.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const isAny = host === '0.0.0.0' || host === '::';
  return `http://${isAny ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${port}`;
}

export interface ServerOptions {
  database: Database;
  /** Takes in what mutations bring; by default nothing is taken in. */
  newsroom?: Newsroom | null;
  port: number;
  host: string;
  logger: Logger;
  /** Where the bundled pages are; by default dist/web of this package. */
  pagesFolder?: string;
  /** By default no page of another origin is let in, and nobody is counted. */
  traffic?: Traffic;
  /** Addresses and networks of proxies in front, whose X-Forwarded-For is believed; by default none. */
  trustedProxies?: string[];
  /** By default no documents are stored but those that clients teach. */
  documents?: DocumentSettings;
  /** What is counted, also by others than the server; by default its own. */
  metrics?: Metrics;
  /** Whether `/metrics` is served; by default it is. */
  showsMetrics?: boolean;
  /** Whether reading needs no token; by default it needs none. */
  readingIsOpen?: boolean;
  /** Whether this process sends webhooks what is due; by default it sends tests only. */
  sendsWebhooks?: boolean;
  /** What an operation may take to read, and each statement of an export; Infinity for any time. By default five seconds. */
  operationMilliseconds?: number;
  /** Whether it is asked once before anybody may; by default it is not. */
  warmsUp?: boolean;
  /** Other limits than usual: for tests. */
  subscriptionLimits?: Partial<SubscriptionLimits>;
}

export interface RunningServer {
  /** Without a slash at its end. */
  url: string;
  close(): Promise<void>;
}
