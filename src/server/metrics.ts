import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Context } from '../../schema/context.ts';

/** What a server counts of itself, for Prometheus: each server has its own counts. */
export function createMetrics(): Metrics {
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
  return { registry, seconds, errors, answers, subscriptions, names: new Set() };
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
  /** Operations that are counted by their names. */
  names: Set<string>;
}
