import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import type { Database } from '../../store/database.ts';
import { readManifest } from '../documents.ts';
import { serveExplorer } from './explorer.ts';
import { serveGraphiql } from './graphiql.ts';

/** The pages of the browser: the explorer at `/` and every address of its pages, GraphiQL at `/graphiql`. */
export async function servePages(app: FastifyInstance, database: Database, folder = PAGES_FOLDER): Promise<void> {
  await serveExplorer(app, database, path.join(folder, 'explorer'));
  await serveGraphiql(app, path.join(folder, 'graphiql'));
}

/** The documents that the pages ask by, by their ids; none where they are not built. */
export function pageDocuments(folder = PAGES_FOLDER): Map<string, string> {
  const file = path.join(folder, 'explorer/documents.json');
  return existsSync(file) ? readManifest(readFileSync(file, 'utf8')) : new Map();
}

/** Where they are built. */
const PAGES_FOLDER = path.join(packageFolder(), 'dist/web');

/** The folder of package.json, from the sources as from dist/. */
function packageFolder(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  while (!existsSync(path.join(folder, 'package.json'))) folder = path.dirname(folder);
  return folder;
}
