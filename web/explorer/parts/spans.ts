/** In which spans a course over time is shown: days for half a year, weeks for three years, months beyond. */
export function unitFor(months: string[]): Unit {
  const sorted = months.toSorted();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return 'DAY';
  const count =
    (Number(last.slice(0, 4)) - Number(first.slice(0, 4))) * 12 + Number(last.slice(5)) - Number(first.slice(5));
  return count <= 6 ? 'DAY' : count <= 36 ? 'WEEK' : 'MONTH';
}

/** All spans from the first key to the last, those without quotes too, in the reader's time zone. Keys are the API's: `2026-03-31`, `2026-W14`, `2026-03`. */
export function spansBetween(keys: string[], unit: Unit): Span[] {
  const sorted = keys.toSorted();
  if (sorted.length === 0) return [];
  const last = beginOf(sorted.at(-1)!, unit);
  const spans: Span[] = [];
  for (let from = beginOf(sorted[0]!, unit); from <= last && spans.length < MOST; ) {
    const to = next(from, unit);
    spans.push({ key: keyOf(from, unit), from: from.getTime(), to: to.getTime() });
    from = to;
  }
  return spans;
}

/** More than a picture can show. */
const MOST = 3_000;

function beginOf(key: string, unit: Unit): Date {
  if (unit !== 'WEEK') {
    const [year, month, day = 1] = key.split('-').map(Number);
    return new Date(year!, month! - 1, day);
  }
  const [year, week] = key.split('-W').map(Number);
  // ISO 8601: the first week has the fourth of January in it, weeks begin on Monday.
  const fourth = new Date(year!, 0, 4);
  return new Date(year!, 0, 4 - ((fourth.getDay() + 6) % 7) + (week! - 1) * 7);
}

function next(from: Date, unit: Unit): Date {
  const [year, month, day] = [from.getFullYear(), from.getMonth(), from.getDate()];
  return unit === 'MONTH' ? new Date(year, month + 1, 1) : new Date(year, month, day + (unit === 'WEEK' ? 7 : 1));
}

function keyOf(from: Date, unit: Unit): string {
  const two = (value: number) => String(value).padStart(2, '0');
  if (unit === 'WEEK') {
    const thursday = new Date(from.getFullYear(), from.getMonth(), from.getDate() + 3);
    const year = thursday.getFullYear();
    const days = Math.round((thursday.getTime() - new Date(year, 0, 1).getTime()) / 86_400_000);
    return `${year}-W${two(Math.floor(days / 7) + 1)}`;
  }
  const month = `${from.getFullYear()}-${two(from.getMonth() + 1)}`;
  return unit === 'MONTH' ? month : `${month}-${two(from.getDate())}`;
}

export type Unit = 'DAY' | 'WEEK' | 'MONTH';

export interface Span {
  key: string;
  /** Its begin and the begin of the next, in milliseconds since 1970. */
  from: number;
  to: number;
}
