/**
 * When a feed is looked at again, after a look. `now`: milliseconds since 1970 UTC; `random`: from 0 to 1, 1 left out. Asks no
 * clock and no database.
 */
export function scheduleAfter(history: FeedHistory, look: Look, { now, random }: Moment): Schedule {
  const { interval } = history;
  if (look.outcome === 'FAILED') {
    const failureCount = history.failureCount + 1;
    if (look.problemCode === GONE) return { status: 'GONE', interval, failureCount, nextFetchAt: null };
    const pause = pauseAfter(failureCount, look.retryAfterSeconds, random);
    return { status: 'ACTIVE', interval, failureCount, nextFetchAt: now + pause };
  }
  const next = interval === null ? FIRST_INTERVAL : intervalAfter(interval, look.newCount);
  const pause = Math.round(next * (1 + JITTER * (2 * random() - 1)));
  return { status: 'ACTIVE', interval: next, failureCount: 0, nextFetchAt: now + pause };
}

/**
 * A feed is looked at about as often as it brings something: half as long waited where a look brought several articles, half as long
 * again where it brought none.
 */
function intervalAfter(interval: number, newCount: number): number {
  const next = newCount > 1 ? interval / 2 : newCount === 1 ? interval : interval * 1.5;
  return Math.round(Math.min(LONGEST_INTERVAL, Math.max(SHORTEST_INTERVAL, next)));
}

/** A minute after the first failure, twice as long after each further one, a day at most; never before the server wants to be asked. */
function pauseAfter(failureCount: number, retryAfterSeconds: number | null, random: () => number): number {
  // Never earlier, for the server may have said when; feeds of one server do not come back all at once.
  const late = 1 + JITTER * random();
  const backOff = Math.min(DAY, MINUTE * 2 ** Math.min(20, failureCount - 1));
  const asked = Math.min(LONGEST_RETRY, (retryAfterSeconds ?? 0) * 1000);
  return Math.round(Math.min(Math.max(backOff * late, asked * late), Math.max(DAY, asked)));
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const FIRST_INTERVAL = 30 * MINUTE;
const SHORTEST_INTERVAL = 5 * MINUTE;
const LONGEST_INTERVAL = 12 * 60 * MINUTE;
/** What a server may ask for: one that says "in a hundred years" is asked after a week. */
const LONGEST_RETRY = 7 * DAY;
const JITTER = 0.1;
const GONE = 'HTTP_410';

/** What is known of a feed before a look. */
export interface FeedHistory {
  /** Milliseconds between looks; null before the first that succeeded. */
  interval: number | null;
  /** Looks in a row that failed. */
  failureCount: number;
}

/** What came of a look. */
export type Look =
  | { outcome: 'READ' | 'UNCHANGED'; newCount: number }
  | { outcome: 'FAILED'; problemCode: string; retryAfterSeconds: number | null };

interface Moment {
  now: number;
  random: () => number;
}

export interface Schedule extends FeedHistory {
  status: 'ACTIVE' | 'GONE';
  /** Milliseconds since 1970 UTC; null for never. */
  nextFetchAt: number | null;
}
