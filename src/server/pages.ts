import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** The pages of the browser: GraphiQL at /graphiql; `/` leads there. Files whose names carry their hash may be kept for ever. */
export async function servePages(app: FastifyInstance, folder = path.join(packageFolder(), 'dist/web')): Promise<void> {
  app.get('/', (_request, reply) => reply.redirect('/graphiql'));

  const page = path.join(folder, 'graphiql/index.html');
  if (!existsSync(page)) {
    app.get('/graphiql', (_request, reply) => reply.code(503).type('text/plain; charset=utf-8').send(NOT_BUILT));
    return;
  }
  const html = readFileSync(page, 'utf8');
  app.get('/graphiql', (_request, reply) =>
    reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(html),
  );
  app.get('/graphiql/', (_request, reply) => reply.redirect('/graphiql'));
  await app.register(fastifyStatic, {
    root: path.join(folder, 'graphiql/assets'),
    prefix: '/graphiql/assets/',
    index: false,
    immutable: true,
    maxAge: '365d',
  });
}

const NOT_BUILT = 'The pages are not built yet: run "npm run build". GraphQL itself is at /graphql.\n';

/** The folder of package.json, from the sources as from dist/. */
function packageFolder(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  while (!existsSync(path.join(folder, 'package.json'))) folder = path.dirname(folder);
  return folder;
}
