/**
 * An SQL expression for the wall clock of a time zone, in milliseconds, of a column of milliseconds since 1970 UTC: the same on
 * every database, whatever it knows of time zones itself. Before 1970 and after 2039 the nearest rule holds.
 * Throws a RangeError for a zone that is not known.
 */
export function localTime(column: string, timeZone: string): string {
  const changes = changesOf(timeZone);
  return changes.length === 1 && changes[0]!.offset === 0 ? column : `(${column} + ${choice(column, changes)})`;
}

/** Halves at each step, so that a row costs seven comparisons and not a hundred. */
function choice(column: string, changes: OffsetChange[]): string {
  if (changes.length === 1) return String(changes[0]!.offset);
  const middle = changes.length >> 1;
  const [before, after] = [changes.slice(0, middle), changes.slice(middle)];
  return `CASE WHEN ${column} < ${changes[middle]!.at} THEN ${choice(column, before)} ELSE ${choice(column, after)} END`;
}

/** The offsets of a zone from UTC, oldest first, each from its moment on. */
function changesOf(timeZone: string): OffsetChange[] {
  const known = CHANGES.get(timeZone);
  if (known !== undefined) return known;
  const changes = findChanges(offsetsOf(timeZone));
  if (CHANGES.size >= MOST_ZONES) CHANGES.clear();
  CHANGES.set(timeZone, changes);
  return changes;
}

const CHANGES = new Map<string, OffsetChange[]>();
const MOST_ZONES = 100;

function findChanges(offsetAt: (moment: number) => number): OffsetChange[] {
  const changes = [{ at: FIRST, offset: offsetAt(FIRST) }];
  for (let moment = FIRST; moment < LAST; moment += STEP) {
    const offset = offsetAt(moment + STEP);
    if (offset === changes.at(-1)!.offset) continue;
    let [before, after] = [moment, moment + STEP];
    while (after - before > 1_000) {
      const middle = Math.floor((before + after) / 2_000) * 1_000;
      if (offsetAt(middle) === offset) after = middle;
      else before = middle;
    }
    changes.push({ at: after, offset });
  }
  return changes;
}

const FIRST = 0;
const LAST = Date.UTC(2040, 0);
/** Shorter than any time between two changes: Morocco's clocks go back for a month. */
const STEP = 14 * 86_400_000;

/** Milliseconds from UTC at a moment. */
function offsetsOf(timeZone: string): (moment: number) => number {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset', year: 'numeric' });
  return (moment) => {
    const match = /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?/.exec(format.format(moment));
    if (match === null) return 0;
    const [, sign, hours, minutes, seconds = '0'] = match;
    const milliseconds = (Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds)) * 1_000;
    return sign === '-' ? -milliseconds : milliseconds;
  };
}

interface OffsetChange {
  /** Milliseconds since 1970 UTC. */
  at: number;
  /** Milliseconds to add to UTC. */
  offset: number;
}
