import { createClient as createEventStreamClient } from 'graphql-sse';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';

export const QUOTE_ADDED = `subscription ($filter: QuoteFilter, $after: ID) {
  quoteAdded(filter: $filter, after: $after) { id text speaker { name } about { country { code } } }
}`;

/** Opens subscriptions over both ways of telling, each through its usual client. */
export const TRANSPORTS = {
  websocket: (url: string, { token, ...asked }: Asked): Subscription => {
    const client = createClient({
      url: `${url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      connectionParams: token === undefined ? undefined : { authorization: token },
    });
    return collect(client.iterate(asked), () => client.dispose());
  },
  'event stream': (url: string, { token, ...asked }: Asked): Subscription => {
    const client = createEventStreamClient({
      url: `${url}/graphql`,
      retryAttempts: 0,
      headers: token === undefined ? undefined : { authorization: token },
    });
    return collect(client.iterate(asked), () => client.dispose());
  },
} as const;

/** Reads on its own, so that the subscription begins at once. */
function collect(events: AsyncIterableIterator<unknown>, dispose: () => unknown): Subscription {
  const came: Event[] = [];
  let wake = () => {};
  let end: { error: unknown } | null = null;
  const ended = (async () => {
    try {
      for await (const event of events) {
        came.push(event as Event);
        wake();
      }
      end = { error: null };
    } catch (error) {
      end = { error };
    }
    wake();
    return end.error;
  })();
  return {
    async take(count) {
      while (came.length < count) {
        if (end !== null) throw end.error ?? new Error(`it has ended after ${came.length} events`);
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return came.splice(0, count);
    },
    ended,
    async stop() {
      await events.return?.();
      await dispose();
    },
  };
}

/** How many subscriptions a server says are open. */
export async function openSubscriptions(url: string): Promise<number> {
  const page = await (await fetch(`${url}/metrics`)).text();
  return [...page.matchAll(/^qawl_subscriptions_open\{[^}]*\} (\d+)$/gm)].reduce(
    (sum, [, count]) => sum + Number(count),
    0,
  );
}

export interface Asked {
  query: string;
  variables?: Record<string, unknown>;
  /** `Bearer …` */
  token?: string;
}

export interface Subscription {
  /** The next events, waited for. */
  take(count: number): Promise<Event[]>;
  /** With what the client was told at the end; null where it ended well. */
  ended: Promise<unknown>;
  stop(): Promise<void>;
}

interface Event {
  // biome-ignore lint/suspicious/noExplicitAny: an event has the shape of its document.
  data?: any;
  errors?: { message: string; extensions: Record<string, unknown> }[];
}
