import { pino } from 'pino';
import { Webhook as StandardWebhook } from 'standardwebhooks';
import { afterAll, afterEach, beforeEach, expect, it } from 'vitest';
import { webFetcher } from '../../../src/feeds/fetch.ts';
import { openNewsroom } from '../../../src/newsroom.ts';
import { openWebhooks, type WebhookSender } from '../../../src/server/webhooks/send.ts';
import { type Database, openDatabase } from '../../../src/store/database.ts';
import type { QuoteFilter } from '../../../src/store/filters.ts';
import { reviewQuote } from '../../../src/store/review.ts';
import { createToken } from '../../../src/store/tokens.ts';
import { claimTestDelivery, listWebhooks, newestDeliveries, saveWebhook } from '../../../src/store/webhooks.ts';
import { describeOnBothDatabases } from '../../databases.ts';
import { longInterview, NEWS, print } from '../../newsroom.ts';
import { readersHere } from '../../readers.ts';
import { openReceiver, type Receiver } from '../../receiver.ts';

const START = Date.parse('2026-03-31T12:00:00Z');
const HOUR = 3_600_000;

let receiver: Receiver;
let clock: number;
const closing: (() => Promise<void>)[] = [];

beforeEach(async () => {
  receiver = await openReceiver();
  clock = START;
});

afterEach(() => receiver.close());

afterAll(async () => {
  for (const close of closing) await close();
});

describeOnBothDatabases('a webhook', (open) => {
  it('is told of quotes that pass its filter and came after it, signed as Standard Webhooks has it', async () => {
    const database = await open();
    await print(database, NEWS.slice(0, 1));
    const { secret } = await add(database, { aboutCountry: ['ML'] });
    await print(database, NEWS.slice(1));
    await sender(database).work();
    const [message] = receiver.came;
    expect(receiver.came).toHaveLength(1);
    expect(message!.path).toBe('/qawl');
    const headers = { ...message!.headers, 'webhook-timestamp': String(Math.floor(Date.now() / 1000)) };
    expect(() => new StandardWebhook(secret).verify(message!.body, headers)).toThrow('No matching signature found');
    expect(message!.headers['webhook-timestamp']).toBe(String(START / 1000));
    expect(message!.headers['content-type']).toBe('application/json');
    const body = JSON.parse(message!.body);
    expect(body).toMatchObject({ type: 'quotes.added', version: 1, timestamp: '2026-03-31T12:00:00.000Z' });
    expect(body.data.quotes.length).toBeGreaterThan(2);
    for (const quote of body.data.quotes) expect(quote.aboutCountries).toContain('ML');
    expect(await log(database)).toMatchObject([
      { status: 'DELIVERED', attempts: 1, responseStatus: 204, problem: null },
    ]);
  });

  it('can be verified by whoever knows its secret', async () => {
    const database = await open();
    const { id, secret } = await add(database);
    clock = Date.now();
    await sender(database).test(id);
    const [message] = receiver.came;
    const verified = new StandardWebhook(secret).verify(message!.body, message!.headers);
    expect(verified).toMatchObject({ type: 'webhook.test', data: { quotes: [] } });
  });

  it('is told again later when it fails, by another process too, with the same id', async () => {
    const database = await open();
    await add(database);
    await print(database, NEWS.slice(0, 1));
    receiver.answer({ status: 500 });
    await sender(database).work();
    expect(await log(database)).toMatchObject([
      { status: 'PENDING', attempts: 1, responseStatus: 500, problem: 'the receiver answered 500' },
    ]);
    receiver.answer({ status: 200 });
    const afterRestart = await openDatabase(database.url);
    closing.push(() => afterRestart.close());
    const other = sender(afterRestart);
    await other.work();
    expect(receiver.came).toHaveLength(1);
    clock += 7_000;
    await other.work();
    const [first, second] = receiver.came;
    expect(second!.headers['webhook-id']).toBe(first!.headers['webhook-id']);
    expect(second!.body).toBe(first!.body);
    expect(await log(database)).toMatchObject([{ status: 'DELIVERED', attempts: 2, nextAttemptAt: null }]);
  });

  it('is told once, however many processes send', async () => {
    const database = await open();
    const other = await openDatabase(database.url);
    closing.push(() => other.close());
    await add(database);
    await print(database, [longInterview(130)]);
    await Promise.all([sender(database).work(), sender(other).work(), sender(database).work(), sender(other).work()]);
    const quotes = receiver.came.flatMap(({ body }) =>
      JSON.parse(body).data.quotes.map(({ id }: { id: string }) => id),
    );
    expect(quotes).toHaveLength(130);
    expect(new Set(quotes).size).toBe(130);
    expect(new Set(receiver.came.map(({ headers }) => headers['webhook-id'])).size).toBe(7);
  });

  it('is told by another process when its sender died, not before a minute is over', async () => {
    const database = await open();
    const { id } = await add(database);
    await claimTestDelivery(database, id, { now: clock, lease: 60_000 });
    clock += 59_000;
    await sender(database).work();
    expect(receiver.came).toEqual([]);
    clock += 2_000;
    await sender(database).work();
    expect(receiver.came).toHaveLength(1);
  });

  it('is disabled after a day of failures, keeps what comes meanwhile, and is active again after a good test', async () => {
    const database = await open();
    const { id } = await add(database);
    await print(database, NEWS.slice(0, 1));
    receiver.answer({ status: 503 });
    const webhooks = sender(database);
    for (let attempt = 0; attempt < 12; attempt++) {
      await webhooks.work();
      clock += 21 * HOUR;
    }
    expect(receiver.came).toHaveLength(9);
    expect(await log(database)).toMatchObject([{ status: 'FAILED', attempts: 9, nextAttemptAt: null }]);
    expect(await listWebhooks(database)).toMatchObject([{ status: 'DISABLED', problem: 'the receiver answered 503' }]);
    await print(database, NEWS.slice(1, 2));
    await webhooks.work();
    expect(receiver.came.splice(0)).toHaveLength(9);

    receiver.answer({ status: 200 });
    await webhooks.test(id);
    await webhooks.work();
    expect(receiver.came.map(({ body }) => JSON.parse(body).type)).toEqual(['webhook.test', 'quotes.added']);
    expect(await listWebhooks(database)).toMatchObject([{ status: 'ACTIVE', problem: null }]);
  });

  it('is disabled at once when its receiver says that it is gone', async () => {
    const database = await open();
    await add(database);
    await print(database, NEWS.slice(0, 1));
    receiver.answer({ status: 410 });
    await sender(database).work();
    expect(await listWebhooks(database)).toMatchObject([{ status: 'DISABLED' }]);
  });

  it('is not told of quotes that editors rejected before they were sent', async () => {
    const database = await open();
    await add(database);
    await print(database, NEWS.slice(0, 1));
    receiver.answer({ status: 500 });
    await sender(database).work();
    const { id } = await createToken(database, { name: null, role: 'EDITOR', expiresAt: null, now: clock });
    const reviewer = { id, name: null, role: 'EDITOR' as const };
    const quotes = await database.query<{ id: number }>('SELECT "id" FROM quote');
    for (const quote of quotes)
      await reviewQuote(database, { quoteId: quote.id, status: 'REJECTED', editor: reviewer, now: clock });
    clock += 10_000;
    await sender(database).work();
    expect(receiver.came).toHaveLength(1);
    expect(await log(database)).toMatchObject([{ status: 'WITHDRAWN', nextAttemptAt: null }]);
  });

  it('leads nowhere but into the public web, by no redirect either', async () => {
    const database = await open();
    await add(database);
    await print(database, NEWS.slice(0, 1));
    const inside = await openReceiver();
    receiver.answer({ status: 307, headers: { location: inside.url } });
    await sender(database).work();
    expect(inside.came).toEqual([]);
    expect(await log(database)).toMatchObject([{ status: 'PENDING', responseStatus: 307 }]);
    clock += 10_000;
    await sender(database, { allowed: [] }).work();
    expect(await log(database)).toMatchObject([
      { status: 'PENDING', responseStatus: null, problem: expect.stringMatching(/not a p/) },
    ]);
    await inside.close();
  });

  it('gives up on a receiver that does not answer in time', async () => {
    const database = await open();
    await add(database);
    await print(database, NEWS.slice(0, 1));
    receiver.answer('silence');
    await sender(database, { milliseconds: 50 }).work();
    expect(await log(database)).toMatchObject([{ status: 'PENDING', problem: 'no complete answer in time' }]);
  });

  it('has a log that is kept for 30 days', async () => {
    const database = await open();
    const { id } = await add(database);
    await sender(database).test(id);
    clock += 29 * 24 * HOUR;
    await sender(database).work();
    expect(await log(database)).toHaveLength(1);
    clock += 2 * 24 * HOUR;
    await sender(database).work();
    expect(await log(database)).toEqual([]);
  });
});

async function add(database: Database, filter: QuoteFilter = {}): Promise<{ id: number; secret: string }> {
  const saved = await saveWebhook(database, {
    url: receiver.url,
    title: null,
    filter,
    askedFilter: filter,
    now: clock,
  });
  return { id: saved!.webhookId, secret: saved!.secret };
}

function sender(
  database: Database,
  { allowed = [receiver.host], milliseconds = 5_000 }: { allowed?: string[]; milliseconds?: number } = {},
): WebhookSender {
  const web = webFetcher({ allowed, limits: { milliseconds } });
  closing.push(() => web.close());
  const newsroom = openNewsroom({ database, web, readers: readersHere(), allowedHosts: allowed, now: () => clock });
  return openWebhooks({ database, newsroom, logger: pino({ level: 'silent' }), now: () => clock });
}

async function log(database: Database) {
  const [webhook] = await listWebhooks(database);
  return newestDeliveries(database, webhook!.id, 100);
}
