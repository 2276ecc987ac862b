import { type ExecutionArgs, type ExecutionResult, GraphQLError, subscribe } from 'graphql';
import type { Logger } from 'pino';
import { isForClient } from '../../../schema/errors.ts';
import type { Metrics } from '../metrics.ts';
import { timedOut } from '../timeLimit.ts';
import type { Transport } from './open.ts';

/**
 * Runs a prepared subscription: its events, or the errors that refuse it. Errors tell the client what it may know and name the request.
 * Whoever takes an event has to take the next within `slowMilliseconds`, or `drop` is called.
 */
export async function runSubscription(
  args: ExecutionArgs,
  { requestId, logger, metrics, transport, slowMilliseconds, drop }: Surroundings,
): Promise<AsyncIterableIterator<ExecutionResult> | GraphQLError[]> {
  const told = (error: unknown): GraphQLError => {
    const shown = shownError(error, requestId);
    const { code } = shown.extensions;
    metrics.errors.inc({ code: String(code) });
    if (code === 'INTERNAL_SERVER_ERROR') logger.error({ err: error, requestId }, 'subscription failed');
    return shown;
  };
  const opened = await subscribe(args).catch((error): ExecutionResult => ({ errors: [error] }));
  if (!(Symbol.asyncIterator in opened)) return (opened.errors ?? []).map(told);

  const events = opened[Symbol.asyncIterator]();
  const gauge = { transport };
  metrics.subscriptions.inc(gauge);
  let isOver = false;
  const over = () => {
    clearTimeout(slow);
    if (!isOver) metrics.subscriptions.dec(gauge);
    isOver = true;
  };
  let slow: NodeJS.Timeout | undefined;
  const watched: AsyncIterableIterator<ExecutionResult> = {
    async next() {
      clearTimeout(slow);
      try {
        const event = await events.next();
        if (event.done === true) over();
        if (event.done === true || isOver) return { done: true, value: undefined };
        slow = setTimeout(drop, slowMilliseconds);
        slow.unref();
        const { errors, ...rest } = event.value;
        return { done: false, value: errors === undefined ? rest : { errors: errors.map(told), ...rest } };
      } catch (error) {
        over();
        throw told(error);
      }
    },
    async return() {
      over();
      await events.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => watched,
  };
  return watched;
}

/** What the client may see of an error. */
export function shownError(thrown: unknown, requestId: string): GraphQLError {
  const error = timedOut(thrown) ?? thrown;
  const isKnown = error instanceof GraphQLError;
  const nodes = isKnown ? { nodes: error.nodes, source: error.source, positions: error.positions } : {};
  const path = isKnown ? error.path : undefined;
  if (isKnown && isForClient(error.extensions.code)) {
    const { http: _http, ...extensions } = error.extensions;
    return new GraphQLError(error.message, { ...nodes, path, extensions: { ...extensions, requestId } });
  }
  return new GraphQLError('Internal error', {
    ...nodes,
    path,
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
  });
}

interface Surroundings {
  requestId: string;
  logger: Pick<Logger, 'error'>;
  transport: Transport;
  metrics: Metrics;
  slowMilliseconds: number;
  /** Ends the connection of a reader that does not read. */
  drop(): void;
}
