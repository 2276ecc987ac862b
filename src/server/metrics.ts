import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Context } from '../../schema/context.ts';
import type { Database } from '../store/database.ts';
import { dueFeeds } from '../store/polling.ts';

/** What a server counts of itself, for Prometheus: each server has its own counts. How many feeds are due is asked of the database when somebody looks. */
export function createMetrics(database: Database): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'qawl_' });
  const seconds = new Histogram({
    name: 'qawl_graphql_operation_seconds',
    help: 'How long GraphQL operations took, by their name and outcome (ok, refused, failed).',
    labelNames: ['operation', 'outcome'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  const errors = new Counter({
    name: 'qawl_graphql_errors_total',
    help: 'Errors in GraphQL answers, by their code.',
    labelNames: ['code'],
    registers: [registry],
  });
  const answers = new Counter({
    name: 'qawl_http_answers_total',
    help: 'HTTP answers, by their status.',
    labelNames: ['status'],
    registers: [registry],
  });
  const subscriptions = new Gauge({
    name: 'qawl_subscriptions_open',
    help: 'Subscriptions that are open, by how they are told: websocket or event-stream.',
    labelNames: ['transport'],
    registers: [registry],
  });
  for (const transport of ['websocket', 'event-stream'] as const) subscriptions.set({ transport }, 0);
  gaugeQueue(registry, database);
  return {
    registry,
    seconds,
    errors,
    answers,
    subscriptions,
    names: new Set(),
    ...countIngest(registry),
  };
}

function countIngest(registry: Registry) {
  const looks = new Counter({
    name: 'qawl_feed_looks_total',
    help: 'Looks at feeds, by their outcome: read, unchanged or failed.',
    labelNames: ['outcome'],
    registers: [registry],
  });
  for (const outcome of ['read', 'unchanged', 'failed']) looks.inc({ outcome }, 0);
  const failures = new Counter({
    name: 'qawl_feed_failures_total',
    help: 'Looks at feeds that failed, by the reason.',
    labelNames: ['reason'],
    registers: [registry],
  });
  const articles = new Counter({
    name: 'qawl_articles_stored_total',
    help: 'Articles that were stored and were not known before.',
    registers: [registry],
  });
  const quotes = new Counter({
    name: 'qawl_quotes_stored_total',
    help: 'Quotes in articles that were stored.',
    registers: [registry],
  });
  const extraction = new Histogram({
    name: 'qawl_extraction_seconds',
    help: 'How long finding the quotes of an article took, waiting for a thread not counted.',
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    registers: [registry],
  });
  return { looks, failures, articles, quotes, extraction };
}

function gaugeQueue(registry: Registry, database: Database): void {
  gaugeOf('qawl_feeds_due', 'Feeds that are due, those that are being looked at among them.', ({ count }) => count);
  gaugeOf(
    'qawl_feeds_due_age_seconds',
    'For how long the feed is due that is due longest; 0 where none is.',
    ({ since }, now) => (since === null ? 0 : (now - since) / 1000),
  );

  function gaugeOf(
    name: string,
    help: string,
    measure: (due: Awaited<ReturnType<typeof dueFeeds>>, now: number) => number,
  ) {
    new Gauge({
      name,
      help,
      registers: [registry],
      async collect() {
        const now = Date.now();
        const due = await dueFeeds(database, now).catch(() => null);
        // Where the database does not answer, the other counts are to be had all the same.
        this.set(due === null ? Number.NaN : measure(due, now));
      },
    });
  }
}

/** Serves the counts at `/metrics`, and counts every HTTP answer. */
export function serveMetrics(app: FastifyInstance, { registry, answers }: Metrics): void {
  app.addHook('onResponse', async (_request, reply) => answers.inc({ status: String(reply.statusCode) }));
  app.get('/metrics', async (_request, reply) =>
    reply
      .type(registry.contentType)
      .header('cache-control', 'no-store')
      .send(await registry.metrics()),
  );
}

/** Counts GraphQL operations. */
export function countOperations(metrics: Metrics): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      const stop = metrics.seconds.startTimer();
      return {
        async willSendResponse({ operationName, response }) {
          const errors = response.body.kind === 'single' ? (response.body.singleResult.errors ?? []) : [];
          const codes = errors.map(({ extensions }) => String(extensions?.code ?? 'INTERNAL_SERVER_ERROR'));
          for (const code of codes) metrics.errors.inc({ code });
          const outcome = codes.length === 0 ? 'ok' : codes.includes('INTERNAL_SERVER_ERROR') ? 'failed' : 'refused';
          stop({ operation: knownName(metrics, operationName), outcome });
        },
      };
    },
  };
}

/** Clients choose the names of their operations: a limited number of them is counted apart, for each is kept for ever. */
function knownName({ names }: Metrics, name: string | null | undefined): string {
  if (name == null) return 'unnamed';
  if (names.has(name)) return name;
  if (names.size >= MOST_NAMES || name.length > LONGEST_NAME) return 'other';
  names.add(name);
  return name;
}

const MOST_NAMES = 200;
const LONGEST_NAME = 80;

export interface Metrics {
  registry: Registry;
  seconds: Histogram<'operation' | 'outcome'>;
  errors: Counter<'code'>;
  answers: Counter<'status'>;
  subscriptions: Gauge<'transport'>;
  looks: Counter<'outcome'>;
  failures: Counter<'reason'>;
  articles: Counter;
  quotes: Counter;
  extraction: Histogram;
  /** Operations that are counted by their names. */
  names: Set<string>;
}
