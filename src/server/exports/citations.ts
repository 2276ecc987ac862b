import type { FastifyInstance } from 'fastify';
import { citationOf } from '../../../resolvers/citation.ts';
import { rowId } from '../../../schema/ids.ts';
import { acceptedLanguages } from '../../../schema/languages.ts';
import type { CitationStyle } from '../../citations/cite.ts';
import type { Database } from '../../store/database.ts';
import { createLoaders } from '../../store/loaders.ts';

/** `/quotes/ID/citation.txt` (.bib, .ris, .json): a quote cited, for a person or a program that keeps references. */
export function serveCitations(app: FastifyInstance, database: Database): void {
  app.get<{ Params: { id: string; file: string } }>('/quotes/:id/:file', async (request, reply) => {
    const format = FORMATS.get(request.params.file);
    const key = rowId(request.params.id, ['Quote']);
    if (format === undefined || key === null) return reply.callNotFound();
    const loaders = createLoaders(database);
    const quote = await loaders.quote.load(key);
    if (quote === null) return reply.callNotFound();
    const languages = acceptedLanguages(request.headers['accept-language']);
    const citation = await citationOf(quote, format.style, { loaders, languages });
    return reply
      .type(format.type)
      .header('vary', 'accept-language')
      .header('cache-control', 'no-cache')
      .header('content-disposition', `inline; filename="qawl-${request.params.id}.${format.extension}"`)
      .send(citation);
  });
}

const FORMATS = new Map<string, { style: CitationStyle; extension: string; type: string }>(
  (
    [
      ['TEXT', 'txt', 'text/plain; charset=utf-8'],
      ['BIBTEX', 'bib', 'application/x-bibtex; charset=utf-8'],
      ['RIS', 'ris', 'application/x-research-info-systems; charset=utf-8'],
      ['CSL_JSON', 'json', 'application/vnd.citationstyles.csl+json; charset=utf-8'],
    ] as const
  ).map(([style, extension, type]) => [`citation.${extension}`, { style, extension, type }]),
);
