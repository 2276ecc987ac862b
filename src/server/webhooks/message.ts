import { createHmac } from 'node:crypto';
import type { Quote } from '../../../entities/quote.ts';
import { encodeId } from '../../../schema/ids.ts';
import type { Database } from '../../store/database.ts';
import { createLoaders } from '../../store/loaders.ts';
import type { ClaimedDelivery } from '../../store/webhooks.ts';
import { type QuoteRecord, quoteRecord } from '../exports/records.ts';

/**
 * The body of a message, as its quotes are now; null where none of them is left. Version 1 may get further fields: one that changes its meaning
 * would make it version 2.
 */
export async function bodyOf(database: Database, delivery: ClaimedDelivery): Promise<string | null> {
  const quotes = await quotesOf(database, delivery.quoteIds);
  if (quotes.length === 0 && !delivery.isTest) return null;
  return JSON.stringify({
    type: delivery.isTest ? 'webhook.test' : 'quotes.added',
    version: 1,
    timestamp: new Date(delivery.createdAt).toISOString(),
    webhookId: encodeId('Webhook', delivery.webhookId),
    data: { quotes },
  });
}

/** The headers of Standard Webhooks. `now`: milliseconds since 1970 UTC. */
export function headersOf({ messageId, secret }: ClaimedDelivery, body: string, now: number): Record<string, string> {
  const timestamp = String(Math.floor(now / 1000));
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signature = createHmac('sha256', key).update(`${messageId}.${timestamp}.${body}`).digest('base64');
  return {
    'content-type': 'application/json',
    'webhook-id': messageId,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  };
}

async function quotesOf(database: Database, ids: number[]): Promise<QuoteRecord[]> {
  const loaders = createLoaders(database);
  const quotes = (await loaders.quote.loadMany(ids)).filter(
    (quote): quote is Quote => quote !== null && !(quote instanceof Error) && !quote.isLeftOut,
  );
  return Promise.all(quotes.map((quote) => quoteRecord(quote, loaders, [])));
}
