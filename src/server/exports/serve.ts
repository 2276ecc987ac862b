import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { badUserInput } from '../../../schema/errors.ts';
import type { ArticleFilterInput, QuoteFilterInput, SpeakerFilterInput } from '../../../schema/filters.ts';
import { acceptedLanguages } from '../../../schema/languages.ts';
import { articleFilter, quoteFilter, speakerFilter } from '../../../schema/narrow.ts';
import type { Database } from '../../store/database.ts';
import { ORDERS } from '../../store/find.ts';
import { timeLimit, withTimeLimit } from '../../store/timeLimit.ts';
import { timedOut } from '../timeLimit.ts';
import { feedOf } from './feed.ts';
import { filterFrom } from './filters.ts';
import { FORMATS } from './formats.ts';
import { articleRecords, type ExportContext, personRecords, quoteRecords } from './records.ts';

/**
 * `/export/quotes.csv` (.ndjson, .json), the same for articles and people: everything that passes the filter in the query, streamed.
 * `/feeds/quotes.atom` (.json): the newest fifty that do, to be followed. However long an export takes, none of its statements may.
 */
export function serveExports(app: FastifyInstance, unlimited: Database, statementMilliseconds: number): void {
  const limit = timeLimit(statementMilliseconds);
  limit.forEachStatement();
  const database = withTimeLimit(unlimited, limit);
  app.get<{ Params: { file: string } }>('/export/:file', async (request, reply) => {
    const [name = '', extension = ''] = request.params.file.split('.');
    const list = Object.hasOwn(LISTS, name) ? LISTS[name as keyof typeof LISTS] : undefined;
    const format = Object.hasOwn(FORMATS, extension) ? FORMATS[extension as keyof typeof FORMATS] : undefined;
    if (list === undefined || format === undefined) return reply.callNotFound();
    return answered(request, reply, async () => {
      const batches = list(contextOf(request, database), parametersOf(request));
      const written = await begun(format.write(batches));
      const download = `attachment; filename="qawl-${name}.${extension}"`;
      return reply
        .type(format.type)
        .header('content-disposition', download)
        .header('cache-control', 'no-cache')
        .send(Readable.from(written, { objectMode: false }));
    });
  });

  app.get<{ Params: { file: string } }>('/feeds/:file', async (request, reply) => {
    const kind = FEEDS.get(request.params.file);
    if (kind === undefined) return reply.callNotFound();
    return answered(request, reply, async () => {
      const parameters = parametersOf(request);
      const filter = quoteFilter(filterFrom<QuoteFilterInput>('QuoteFilter', parameters));
      const address = `${request.protocol}://${request.host}`;
      for await (const records of quoteRecords(contextOf(request, database), filter, 'PUBLISHED_DESC')) {
        return reply.type(kind.type).send(feedOf(kind.form, records.slice(0, FEED_LENGTH), { address, parameters }));
      }
      return reply.type(kind.type).send(feedOf(kind.form, [], { address, parameters }));
    });
  });
}

/** Lists by name: the records that a query asks for, in its `orderBy`. Everything in the query is checked before the first is read. */
const LISTS = {
  quotes: (context: ExportContext, parameters: URLSearchParams) => {
    const order = orderFrom(parameters, ORDERS.quotes, 'PUBLISHED_DESC');
    return quoteRecords(context, quoteFilter(filterFrom<QuoteFilterInput>('QuoteFilter', parameters)), order);
  },
  articles: (context: ExportContext, parameters: URLSearchParams) => {
    const order = orderFrom(parameters, ORDERS.articles, 'PUBLISHED_DESC');
    return articleRecords(context, articleFilter(filterFrom<ArticleFilterInput>('ArticleFilter', parameters)), order);
  },
  people: (context: ExportContext, parameters: URLSearchParams) => {
    const order = orderFrom(parameters, ORDERS.speakers, 'QUOTE_COUNT_DESC');
    const filter = speakerFilter('PERSON', filterFrom<SpeakerFilterInput>('SpeakerFilter', parameters));
    return personRecords(context, filter, order);
  },
};

const FEEDS = new Map([
  ['quotes.atom', { form: 'atom' as const, type: 'application/atom+xml; charset=utf-8' }],
  ['quotes.json', { form: 'json' as const, type: 'application/feed+json; charset=utf-8' }],
]);

/** As many as readers of feeds keep. */
const FEED_LENGTH = 50;

/** Takes `orderBy` out of the query. */
function orderFrom<Order extends string>(
  parameters: URLSearchParams,
  orders: Record<Order, unknown>,
  usual: Order,
): Order {
  const given = parameters.get('orderBy');
  parameters.delete('orderBy');
  if (given === null) return usual;
  if (!Object.hasOwn(orders, given)) throw badUserInput('orderBy', `must be ${Object.keys(orders).join(' or ')}.`);
  return given as Order;
}

const parametersOf = (request: FastifyRequest): URLSearchParams =>
  new URL(request.url, 'http://localhost').searchParams;

const contextOf = (request: FastifyRequest, database: Database): ExportContext => ({
  database,
  languages: acceptedLanguages(request.headers['accept-language']),
});

/** The same parts, the first of which is there already: what is wrong with the first can still be told. */
async function begun(parts: AsyncGenerator<string>): Promise<AsyncGenerator<string>> {
  const first = await parts.next();
  return (async function* () {
    if (first.done !== true) yield first.value;
    yield* parts;
  })();
}

/** The answer, or in words what is wrong with the question. */
async function answered(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: () => FastifyReply | Promise<FastifyReply>,
): Promise<FastifyReply> {
  try {
    return await answer();
  } catch (thrown) {
    const late = timedOut(thrown);
    const problem = late ?? thrown;
    if (!(problem instanceof GraphQLError)) throw problem;
    const { message, extensions } = problem;
    return reply
      .code(late === null ? 400 : 503)
      .send({ errors: [{ message, extensions: { ...extensions, requestId: request.id } }] });
  }
}
