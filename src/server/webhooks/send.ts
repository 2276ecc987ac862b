import type { Logger } from 'pino';
import type { Newsroom } from '../../../schema/newsroom.ts';
import type { Webhooks } from '../../../schema/webhooks.ts';
import type { Database } from '../../store/database.ts';
import {
  type ClaimedDelivery,
  claimDeliveries,
  claimTestDelivery,
  noteAttempt,
  pruneDeliveries,
  queueDeliveries,
} from '../../store/webhooks.ts';
import { bodyOf, headersOf } from './message.ts';

/**
 * Sends quotes to webhooks. Everything that is to be done stands in the database: messages survive a restart, and of several processes one
 * sends each. `now`: milliseconds since 1970 UTC.
 */
export function openWebhooks({ database, newsroom, logger, now = Date.now }: WebhookOptions): WebhookSender {
  let timer: NodeJS.Timeout | null = null;
  let working: Promise<void> = Promise.resolve();
  let isClosing = false;
  let prunedAt = 0;

  const sendAll = (deliveries: ClaimedDelivery[]) =>
    Promise.all(deliveries.map((delivery) => send(delivery, { database, newsroom, logger, now })));
  const work = async () => {
    for (;;) {
      if (isClosing) return;
      await queueDeliveries(database, now());
      const claimed = await claimDeliveries(database, { now: now(), lease: LEASE, most: AT_ONCE });
      if (claimed.length === 0) break;
      await sendAll(claimed);
    }
    if (now() - prunedAt < HOUR) return;
    prunedAt = now();
    await pruneDeliveries(database, now() - KEPT);
  };
  const next = () => {
    timer = setTimeout(() => {
      working = work()
        .catch((err) => logger.warn({ err }, 'webhooks are not told'))
        .finally(() => {
          if (!isClosing) next();
        });
    }, PAUSE);
    timer.unref();
  };

  return {
    start: next,
    work,
    async test(webhookId) {
      const claimed = await claimTestDelivery(database, webhookId, { now: now(), lease: LEASE });
      if (claimed === null) return null;
      await sendAll([claimed]);
      return claimed.id;
    },
    async close() {
      isClosing = true;
      if (timer !== null) clearTimeout(timer);
      await working;
    },
  };
}

async function send(delivery: ClaimedDelivery, { database, newsroom, logger, now }: Required<WebhookOptions>) {
  const body = await bodyOf(database, delivery);
  if (body === null) {
    const nothing = { responseStatus: null, problem: null, nextAttemptAt: null, disables: false };
    return noteAttempt(database, delivery, { status: 'WITHDRAWN', ...nothing });
  }
  const answer = await newsroom.post(delivery.url, { headers: headersOf(delivery, body, now()), body });
  const responseStatus = 'status' in answer ? answer.status : null;
  if (responseStatus !== null && responseStatus >= 200 && responseStatus <= 299) {
    const well = { responseStatus, problem: null, nextAttemptAt: null, disables: false };
    return noteAttempt(database, delivery, { status: 'DELIVERED', ...well });
  }
  const problem = 'problem' in answer ? answer.problem : `the receiver answered ${answer.status}`;
  const pause = PAUSES[delivery.attempts - 1];
  const isOver = delivery.isTest || pause === undefined || responseStatus === GONE;
  logger.info(
    { webhook: delivery.webhookId, message: delivery.messageId, attempt: delivery.attempts, problem },
    'webhook failed',
  );
  return noteAttempt(database, delivery, {
    status: isOver ? 'FAILED' : 'PENDING',
    // Some come later than others: a receiver that is back is not asked by all at once.
    nextAttemptAt: isOver ? null : now() + Math.round(pause * (1 + Math.random() / 4)),
    responseStatus,
    problem,
    disables: isOver && !delivery.isTest,
  });
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Between attempts: nine in about a day. */
const PAUSES = [5 * SECOND, 30 * SECOND, 2 * MINUTE, 10 * MINUTE, 30 * MINUTE, 2 * HOUR, 6 * HOUR, 16 * HOUR];
/** Longer than sending may take (newsroom.post). */
const LEASE = MINUTE;
const AT_ONCE = 10;
const PAUSE = SECOND;
const KEPT = 30 * 24 * HOUR;
/** HTTP: the receiver wants no more of it. */
const GONE = 410;

interface WebhookOptions {
  database: Database;
  newsroom: Pick<Newsroom, 'post'>;
  logger: Pick<Logger, 'info' | 'warn'>;
  now?: () => number;
}

export interface WebhookSender extends Webhooks {
  /** Sends what is due from now on, again and again. */
  start(): void;
  /** Sends what is due, once. */
  work(): Promise<void>;
  /** Resolves when nothing is being sent. */
  close(): Promise<void>;
}
