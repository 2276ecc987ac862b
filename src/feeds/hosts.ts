import pLimit, { type LimitFunction } from 'p-limit';

/** Lets at most so many works go on at one host at a time; the others wait in their order. */
export function hostQueues(most: number) {
  const queues = new Map<string, LimitFunction>();
  return {
    async inTurn<Result>(host: string, work: () => Promise<Result>): Promise<Result> {
      const queue = queues.get(host) ?? pLimit(most);
      queues.set(host, queue);
      try {
        return await queue(work);
      } finally {
        // Who asks ten thousand hosts keeps no ten thousand queues.
        if (queue.activeCount + queue.pendingCount === 0) queues.delete(host);
      }
    },
  };
}
