import type { FastifyInstance } from 'fastify';
import type { Database } from '../store/database.ts';

/** `/healthz`: the process runs. `/readyz`: its database answers too, within two seconds. */
export function serveHealth(app: FastifyInstance, database: Database): void {
  app.get('/healthz', (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }));

  app.get('/readyz', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    try {
      await withinPatience(database.ping());
      return { status: 'ok' };
    } catch (error) {
      request.log.error({ err: error, requestId: request.id }, 'database does not answer');
      return reply.code(503).send({ status: 'database does not answer' });
    }
  });
}

const PATIENCE_MILLISECONDS = 2_000;

async function withinPatience<Answer>(answer: Promise<Answer>): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), PATIENCE_MILLISECONDS);
  });
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
