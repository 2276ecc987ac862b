import type { FastifyInstance } from 'fastify';
import { readPage, sendNotBuilt, serveAssets } from './files.ts';

/** GraphiQL at `/graphiql`, under the server's general policy: its editor makes style elements as it runs. */
export async function serveGraphiql(app: FastifyInstance, folder: string): Promise<void> {
  const html = readPage(folder);
  app.get('/graphiql', (_request, reply) => {
    if (html === null) return sendNotBuilt(reply);
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(html);
  });
  app.get('/graphiql/', (_request, reply) => reply.redirect('/graphiql'));
  if (html !== null) await serveAssets(app, folder, '/graphiql/assets/');
}
