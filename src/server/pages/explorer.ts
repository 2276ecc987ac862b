import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { acceptedLanguages } from '../../../schema/languages.ts';
import type { Database } from '../../store/database.ts';
import { answerNotFound } from '../headers.ts';
import { readPage, sendNotBuilt, serveAssets } from './files.ts';
import { readBuildManifest, withPreloads } from './preload.ts';
import { withPreview } from './preview.ts';
import { articlePreview, countryPreview, type Previewer, quotePreview, speakerPreview } from './previews.ts';

/**
 * The explorer: one HTML for the address of each of its pages, with what the page is about in its head, and its files. Other addresses
 * give browsers the same HTML with status 404, and everybody else the words of the API.
 */
export async function serveExplorer(app: FastifyInstance, database: Database, folder: string): Promise<void> {
  const html = readPage(folder);
  const manifest = readBuildManifest(folder);

  for (const { path: address, folder: page, preview } of PAGES) {
    app.get(address, async (request, reply) => {
      if (html === null) return sendNotBuilt(reply);
      const languages = acceptedLanguages(request.headers['accept-language']);
      const words = languages.map((language) => language.slice(0, 2)).find((code) => LANGUAGES.includes(code)) ?? 'en';
      const pageHtml = withPreloads(html, manifest, [`pages/${page}/page.tsx`, `words/${words}.json`]);
      if (preview === undefined || !request.mayRead) return send(reply, pageHtml);
      const found = await preview(request.params as Record<string, string>, { database, languages });
      return found === null ? send(reply.code(404), pageHtml) : send(reply, withPreview(pageHtml, found));
    });
  }

  app.setNotFoundHandler((request, reply) =>
    html !== null && wantsPage(request) ? send(reply.code(404), html) : answerNotFound(request, reply),
  );

  if (html === null) return;
  const early = readFileSync(path.join(folder, 'early.js'), 'utf8');
  app.get('/early.js', (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').header('cache-control', 'no-cache').send(early),
  );
  await serveAssets(app, folder, '/assets/');
}

/** Addresses of the explorer's pages; web/explorer/routes.tsx has the same, and a test compares them. */
export const PAGES: ExplorerPage[] = [
  { path: '/', folder: 'ask' },
  { path: '/quotes', folder: 'quotes' },
  { path: '/quotes/:id', folder: 'quote', preview: quotePreview },
  { path: '/articles/:id', folder: 'article', preview: articlePreview },
  { path: '/countries', folder: 'countries' },
  { path: '/countries/:code', folder: 'country', preview: countryPreview },
  { path: '/speakers/:id', folder: 'speaker', preview: speakerPreview },
  { path: '/matrix', folder: 'matrix' },
  { path: '/sources', folder: 'sources' },
  { path: '/developers', folder: 'developers' },
  { path: '/review', folder: 'review' },
];

/** In which the explorer speaks. */
const LANGUAGES = ['ar', 'en', 'fr'];

function send(reply: FastifyReply, html: string): FastifyReply {
  return reply
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-cache')
    .header('vary', 'accept-language')
    .header('content-security-policy', CONTENT_SECURITY_POLICY)
    .send(html);
}

/** A browser that goes to an address says that it takes HTML; programs and scripts do not. */
function wantsPage({ method, headers }: FastifyRequest): boolean {
  return (method === 'GET' || method === 'HEAD') && (headers.accept ?? '').includes('text/html');
}

/** Everything from this server, and nothing inline. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

interface ExplorerPage {
  /** As Fastify writes it: `/quotes/:id`. */
  path: string;
  /** Of the page in web/explorer/pages: the browser is told at once what it needs. */
  folder: string;
  /** What the page at this address is about; null where there is nothing, which makes its status 404. Absent for pages that are about no one thing. */
  preview?: Previewer;
}
