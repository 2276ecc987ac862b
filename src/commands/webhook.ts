import { Command } from 'commander';
import { decodeId, encodeId } from '../../schema/ids.ts';
import { quoteFilter } from '../../schema/narrow.ts';
import { readSettings, type Settings } from '../config.ts';
import { webFetcher } from '../feeds/fetch.ts';
import { createLogger } from '../log.ts';
import { openNewsroom } from '../newsroom.ts';
import { openReaders } from '../readers/open.ts';
import { filterFrom } from '../server/exports/filters.ts';
import { openWebhooks } from '../server/webhooks/send.ts';
import { findDelivery, listWebhooks, newestDeliveries, removeWebhook, saveWebhook } from '../store/webhooks.ts';
import { withDatabase } from './database.ts';
import { CommandFailure, complain, messageOf, printLine, UsageError } from './output.ts';

/** `qawl webhook add|list|remove|test`: addresses that are told of new quotes. */
export function webhookCommand(): Command {
  const webhook = new Command('webhook')
    .description('add, list, remove and test addresses that are told of new quotes')
    .addHelpText('after', EXAMPLES);
  webhook
    .command('add')
    .description('add an address; prints one line of JSON with its secret, which is shown this once')
    .argument('<url>', 'where quotes are sent, by POST')
    .option('--filter <filter>', 'which quotes, as in the address of an export: aboutCountry=ML&language=ar')
    .option('--title <title>', 'a name for it')
    .option('--database <url>', DATABASE)
    .addHelpText('after', EXAMPLES)
    .action(add);
  webhook
    .command('list')
    .description('print every webhook as one line of JSON, with its newest messages and without its secret')
    .option('--database <url>', DATABASE)
    .addHelpText('after', EXAMPLES)
    .action(list);
  webhook
    .command('remove')
    .description('take webhooks out, with their logs; prints one line of JSON')
    .argument('<id...>', 'ids of webhooks, as `qawl webhook list` gives them')
    .option('--database <url>', DATABASE)
    .addHelpText('after', EXAMPLES)
    .action(remove);
  webhook
    .command('test')
    .description('send a message without quotes and print what was answered, as one line of JSON')
    .argument('<id>', 'the id of a webhook')
    .option('--database <url>', DATABASE)
    .addHelpText('after', EXAMPLES)
    .action(test);
  return webhook;
}

const DATABASE = 'sqlite:PATH or postgres://… (DATABASE_URL; default sqlite:data/qawl.sqlite)';

const EXAMPLES = `
\`qawl serve\` sends what is due. docs/webhooks.md tells what is sent, and how a receiver makes sure that it is ours.

Examples:
  $ qawl webhook add https://desk.example/qawl --filter 'aboutCountry=ML&language=ar,fr' --title "Mali desk"
  $ qawl webhook list
  $ qawl webhook test V2ViaG9vazox
  $ qawl webhook remove V2ViaG9vazox`;

async function add(url: string, options: { filter?: string; title?: string; database?: string }): Promise<void> {
  const settings = readSettings({ database: options.database });
  const { askedFilter, filter } = filterOf(options.filter ?? '');
  const title = options.title?.trim() || null;
  await withNewsroom(settings, async ({ database, newsroom }) => {
    const refusal = newsroom.refusalOf(url);
    if (refusal !== null) throw new CommandFailure(`${url}: ${refusal}`);
    const saved = await saveWebhook(database, { url: new URL(url).href, title, filter, askedFilter, now: Date.now() });
    if (saved === null) throw new CommandFailure('there are a hundred webhooks: remove one first');
    await printLine({
      id: encodeId('Webhook', saved.webhookId),
      url,
      title,
      filter: askedFilter,
      secret: saved.secret,
    });
  });
}

async function list(options: { database?: string }): Promise<void> {
  await withDatabase(readSettings(options).databaseUrl, async (database) => {
    for (const { id, url, title, askedFilter, status, problem } of await listWebhooks(database)) {
      const deliveries = await newestDeliveries(database, id, DELIVERIES_SHOWN);
      await printLine({
        id: encodeId('Webhook', id),
        url,
        title,
        filter: JSON.parse(askedFilter),
        status: status.toLowerCase(),
        problem,
        deliveries: deliveries.map((delivery) => ({
          id: delivery.messageId,
          status: delivery.status.toLowerCase(),
          attempts: delivery.attempts,
          lastAttemptAt: isoTime(delivery.lastAttemptAt),
          nextAttemptAt: isoTime(delivery.nextAttemptAt),
          problem: delivery.problem,
        })),
      });
    }
  });
}

async function remove(ids: string[], options: { database?: string }): Promise<void> {
  const keys = ids.map(keyOf);
  await withDatabase(readSettings(options).databaseUrl, async (database) => {
    const removed: string[] = [];
    for (const [index, key] of keys.entries()) {
      if (await removeWebhook(database, key)) removed.push(ids[index]!);
      else complain(ids[index]!, 'there is no webhook with this id');
    }
    await printLine({ removed });
  });
}

async function test(id: string, options: { database?: string }): Promise<void> {
  const key = keyOf(id);
  await withNewsroom(readSettings(options), async ({ database, newsroom }) => {
    const webhooks = openWebhooks({ database, newsroom, logger: createLogger('warn') });
    const deliveryId = await webhooks.test(key);
    if (deliveryId === null) throw new CommandFailure(`${id}: there is no webhook with this id`);
    const { messageId, status, responseStatus, problem } = (await findDelivery(database, deliveryId))!;
    await printLine({ id: messageId, status: status.toLowerCase(), responseStatus, problem });
    if (status !== 'DELIVERED') throw new CommandFailure(`${id}: ${problem}`);
  });
}

async function withNewsroom(
  { databaseUrl, allowedHosts, contact, proxies }: Settings,
  work: (parts: Parameters<typeof openNewsroom>[0] & { newsroom: ReturnType<typeof openNewsroom> }) => Promise<void>,
): Promise<void> {
  await withDatabase(databaseUrl, async (database) => {
    const web = webFetcher({ allowed: allowedHosts, contact, proxies });
    const readers = openReaders();
    try {
      const parts = { database, web, readers, allowedHosts, now: Date.now };
      await work({ ...parts, newsroom: openNewsroom(parts) });
    } finally {
      await web.close();
      await readers.close();
    }
  });
}

/** The filter as it was given, and as the store takes it. */
function filterOf(words: string) {
  try {
    const askedFilter = filterFrom<NonNullable<Parameters<typeof quoteFilter>[0]>>(
      'QuoteFilter',
      new URLSearchParams(words),
    );
    return { askedFilter, filter: quoteFilter(askedFilter, '--filter') };
  } catch (problem) {
    throw new UsageError(messageOf(problem));
  }
}

function keyOf(id: string): number {
  const decoded = decodeId(id);
  if (decoded?.type !== 'Webhook') throw new UsageError(`${id} is not the id of a webhook`);
  return decoded.key;
}

function isoTime(milliseconds: number | null): string | null {
  return milliseconds === null ? null : new Date(milliseconds).toISOString();
}

const DELIVERIES_SHOWN = 10;
