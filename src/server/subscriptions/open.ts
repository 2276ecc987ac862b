import type { Logger } from 'pino';
import type { ERROR_CODES } from '../../../schema/errors.ts';
import type { Database } from '../../store/database.ts';
import { endedTokens } from '../../store/tokens.ts';
import { networkOf } from './network.ts';

/**
 * The subscriptions that are open: how many an address may have, and whose token has ended since. A token that is revoked or expires ends its
 * subscriptions within `tokenCheckMilliseconds`.
 */
export function openSubscriptions(
  database: Database,
  { logger, limits }: { logger: Logger; limits: SubscriptionLimits },
): OpenSubscriptions {
  const connections = new Map<string, number>();
  const open = new Set<Open>();
  let all = 0;

  const endThoseOfEndedTokens = async () => {
    const ids = [...new Set([...open].flatMap(({ tokenId }) => tokenId() ?? []))];
    if (ids.length === 0) return;
    const ended = new Set(await endedTokens(database, ids, Date.now()));
    for (const one of [...open]) if (ended.has(one.tokenId() ?? 0)) one.end('UNAUTHENTICATED');
  };
  const timer = setInterval(() => {
    endThoseOfEndedTokens().catch((err) => logger.warn({ err }, 'tokens of subscriptions are not checked'));
  }, limits.tokenCheckMilliseconds);
  timer.unref();

  return {
    limits,
    connect(address) {
      const network = networkOf(address);
      const count = connections.get(network) ?? 0;
      if (count >= limits.connectionsPerAddress || all >= limits.connections) return null;
      connections.set(network, count + 1);
      all += 1;
      let isReleased = false;
      return () => {
        if (isReleased) return;
        isReleased = true;
        all -= 1;
        const left = connections.get(network)! - 1;
        if (left === 0) connections.delete(network);
        else connections.set(network, left);
      };
    },
    add(one) {
      open.add(one);
      return () => open.delete(one);
    },
    close() {
      clearInterval(timer);
      for (const one of [...open]) one.end('GOING_AWAY');
    },
  };
}

export const SUBSCRIPTION_LIMITS: SubscriptionLimits = {
  connections: 5_000,
  connectionsPerAddress: 50,
  subscriptionsPerConnection: 20,
  slowMilliseconds: 30_000,
  tokenCheckMilliseconds: 30_000,
  pingMilliseconds: 12_000,
  initMilliseconds: 5_000,
};

export interface SubscriptionLimits {
  /** Of all clients together: WebSockets and event streams. */
  connections: number;
  /** Of one address, or of one network of IPv6. */
  connectionsPerAddress: number;
  /** Of one WebSocket. */
  subscriptionsPerConnection: number;
  /** How long one quote may take to go out before its reader is dropped. */
  slowMilliseconds: number;
  /** How often tokens are looked at again. */
  tokenCheckMilliseconds: number;
  /** How often silent connections are asked whether they live. */
  pingMilliseconds: number;
  /** How long a WebSocket may wait before it says who it is. */
  initMilliseconds: number;
}

/** A connection that may have subscriptions. */
interface Open {
  tokenId(): number | null;
  end(reason: EndReason): void;
}

type EndReason = Extract<keyof typeof ERROR_CODES, 'UNAUTHENTICATED'> | 'GOING_AWAY';

export interface OpenSubscriptions {
  limits: SubscriptionLimits;
  /** Takes a place for a connection and gives the function that leaves it; null where the address or the server has no more. */
  connect(address: string): (() => void) | null;
  /** Gives the function that takes it out again. */
  add(one: Open): () => void;
  /** Ends all of them. */
  close(): void;
}

export type Transport = 'websocket' | 'event-stream';
