import pg from 'pg';

/**
 * Calls back on every notice of a channel of PostgreSQL, on a connection of its own, and once whenever it begins to listen: what was
 * missed before can be looked for then. A broken connection is made again, later each time it fails. `stop` ends it.
 */
export function listen(url: string, channel: string, { onNotice, onTrouble }: Listener): { stop(): Promise<void> } {
  let isStopped = false;
  let client: pg.Client | null = null;
  let failures = 0;
  let again: NodeJS.Timeout | undefined;

  const connect = async () => {
    const mine = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000, keepAlive: true });
    client = mine;
    let isLost = false;
    const lost = (problem: Error) => {
      if (isLost || isStopped) return;
      isLost = true;
      onTrouble(problem);
      mine.end().catch(() => undefined);
      failures += 1;
      again = setTimeout(connect, Math.min(LONGEST_PAUSE, SHORTEST_PAUSE * 2 ** failures));
      again.unref();
    };
    mine.on('error', lost);
    mine.on('end', () => lost(new Error('the connection has ended')));
    mine.on('notification', onNotice);
    try {
      await mine.connect();
      await mine.query(`LISTEN ${channel}`);
      failures = 0;
      onNotice();
    } catch (problem) {
      lost(problem as Error);
    }
  };
  void connect();

  return {
    async stop() {
      isStopped = true;
      clearTimeout(again);
      await client?.end().catch(() => undefined);
    },
  };
}

const SHORTEST_PAUSE = 50;
const LONGEST_PAUSE = 30_000;

interface Listener {
  onNotice(): void;
  onTrouble(problem: Error): void;
}
