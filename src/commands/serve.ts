import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import type { Logger } from 'pino';
import { readSettings, type Settings, withoutPassword } from '../config.ts';
import { webFetcher } from '../feeds/fetch.ts';
import { createLogger } from '../log.ts';
import { openNewsroom } from '../newsroom.ts';
import { openPolling, type Polling, type PollingContext } from '../poll.ts';
import { openReaders, type Readers } from '../readers/open.ts';
import { readManifest } from '../server/documents.ts';
import { createMetrics, type Metrics } from '../server/metrics.ts';
import { type ServerOptions, startServer } from '../server/start.ts';
import type { Database } from '../store/database.ts';
import { openOrFail } from './database.ts';
import { CommandFailure } from './output.ts';
import { isEmpty, loadSamples } from './sampleArticles.ts';
import { signalled } from './signals.ts';

/** `qawl serve`: the server, until it is told to stop. */
export function serveCommand(): Command {
  return new Command('serve')
    .description('serve GraphQL at /graphql and the query page at /graphiql')
    .option('--port <number>', 'port to listen on (PORT; default 4000)')
    .option('--host <host>', 'address to listen on (HOST; default localhost; 0.0.0.0 for all)')
    .option('--database <url>', 'sqlite:PATH or postgres://… (DATABASE_URL; default sqlite:data/qawl.sqlite)')
    .option('--no-poll', 'look at no feeds (QAWL_POLLING=off): another process does')
    .option('--no-samples', 'leave an empty database empty (QAWL_SAMPLES=off)')
    .addHelpText('after', EXAMPLES)
    .action(async (flags: ServeFlags) => serve(readSettings(flags)));
}

const EXAMPLES = `
Examples:
  $ qawl serve
  $ qawl serve --port 8080 --host 0.0.0.0
  $ DATABASE_URL=postgres://qawl@localhost/qawl qawl serve --no-samples`;

async function serve(settings: Settings): Promise<void> {
  const logger = createLogger(settings.logLevel);
  const told = signalled();
  const database = await openOrFail(settings.databaseUrl);
  const { allowedHosts, contact, proxies } = settings;
  const limits = { bytes: LARGEST_PAGE, milliseconds: LONGEST_FETCH };
  const web = webFetcher({ allowed: allowedHosts, contact, proxies, limits });
  const metrics = createMetrics(database);
  const extracted = (seconds: number) => metrics.extraction.observe(seconds);
  const readers = openReaders({ extracted });
  // Threads of its own: a request that brings an article does not wait behind feeds.
  const feedReaders = openReaders({ extracted });
  const stored = ({ quoteCount }: { quoteCount: number }) => {
    metrics.articles.inc();
    metrics.quotes.inc(quoteCount);
  };
  const polling = pollingOf(settings, { database, readers: feedReaders, stored }, { logger, metrics });
  try {
    if (settings.loadsSamples) await offerSamples(database, readers, logger);
    const newsroom = openNewsroom({ database, web, readers, allowedHosts, now: Date.now, stored });
    const server = await startOrFail(settings, { database, newsroom, metrics }, logger);
    logger.info({ url: server.url, database: withoutPassword(settings.databaseUrl) }, `listening on ${server.url}`);
    if (settings.polls) polling.start();
    const signal = await told;
    logger.info({ signal }, 'stopping: requests under way are finished; a second signal ends at once');
    await server.close();
  } finally {
    await polling.close();
    await web.close();
    await readers.close();
    await feedReaders.close();
    await database.close();
  }
  logger.info('stopped');
}

/** Bytes and milliseconds that a page may take which a request asks for: somebody waits for the answer. */
const LARGEST_PAGE = 5 * 1024 * 1024;
const LONGEST_FETCH = 15_000;

function pollingOf(
  { allowedHosts, contact, proxies }: Settings,
  parts: Pick<PollingContext, 'database' | 'readers' | 'stored'>,
  { logger, metrics }: { logger: Logger; metrics: Metrics },
): Polling {
  return openPolling({
    ...parts,
    web: webFetcher({ allowed: allowedHosts, contact, proxies }),
    now: Date.now,
    random: Math.random,
    watch: {
      looked(url, { outcome, problemCode, problem, articleCount, quoteCount }) {
        metrics.looks.inc({ outcome: outcome.toLowerCase() });
        if (problemCode !== null) metrics.failures.inc({ reason: problemCode });
        const feed = url.split('?', 1)[0];
        logger.info({ feed, outcome, problem, articles: articleCount, quotes: quoteCount }, 'looked at a feed');
      },
      trouble: (err) => logger.warn({ err }, 'feeds are not looked at as they should'),
    },
  });
}

/** A first start shows something: an empty database gets the invented articles that come with Qawl. */
async function offerSamples(database: Database, readers: Readers, logger: Logger): Promise<void> {
  if (!(await isEmpty(database))) return;
  const summary = await loadSamples(database, readers);
  logger.info(
    summary,
    'the database was empty: sample articles are loaded (all invented); `qawl samples remove` takes them out',
  );
}

async function startOrFail(
  settings: Settings,
  parts: Pick<ServerOptions, 'database' | 'newsroom' | 'metrics'>,
  logger: Logger,
) {
  const { host, port, allowedOrigins, requestsPerMinute, requestsPerTokenAndMinute } = settings;
  const { trustedProxies, showsMetrics, readingIsOpen, operationMilliseconds } = settings;
  const documents = { mode: settings.documentMode, manifest: await manifestOf(settings.documentManifest) };
  const traffic = { allowedOrigins, requestsPerMinute, requestsPerTokenAndMinute };
  try {
    return await startServer({
      ...parts,
      documents,
      host,
      port,
      logger,
      traffic,
      trustedProxies,
      showsMetrics,
      readingIsOpen,
      operationMilliseconds,
      sendsWebhooks: true,
      warmsUp: true,
    });
  } catch (problem) {
    const words = LISTEN_PROBLEMS[(problem as NodeJS.ErrnoException).code ?? ''];
    if (words === undefined) throw problem;
    throw new CommandFailure(`cannot listen on ${host}:${port}: ${words}`);
  }
}

async function manifestOf(file: string | undefined): Promise<Map<string, string>> {
  if (file === undefined) return new Map();
  try {
    return readManifest(await readFile(file, 'utf8'));
  } catch (problem) {
    throw new CommandFailure(`QAWL_DOCUMENT_MANIFEST: ${file} ${(problem as Error).message}`);
  }
}

const LISTEN_PROBLEMS: Record<string, string> = {
  EADDRINUSE: 'the port is in use (--port chooses another)',
  EADDRNOTAVAIL: 'this machine has no such address',
  EACCES: 'the port may not be used by this user',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'there is no such host',
};

interface ServeFlags {
  port?: string;
  host?: string;
  database?: string;
  samples?: boolean;
  poll?: boolean;
}
