import { expect, it } from 'vitest';
import { type FeedHistory, type Look, type Schedule, scheduleAfter } from '../src/schedule.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NEVER_BEFORE: FeedHistory = { interval: null, failureCount: 0 };
const FAILED: Look = { outcome: 'FAILED', problemCode: 'TIMEOUT', retryAfterSeconds: null };

/** The middle of what jitter makes. */
const after = (history: FeedHistory, look: Look, random = () => 0.5) =>
  scheduleAfter(history, look, { now: 0, random });

it('looks again after half an hour, however much a feed holds at first', () => {
  const next = { status: 'ACTIVE', interval: 30 * MINUTE, failureCount: 0, nextFetchAt: 30 * MINUTE };
  expect(after(NEVER_BEFORE, { outcome: 'READ', newCount: 40 })).toEqual(next);
  expect(after(NEVER_BEFORE, { outcome: 'READ', newCount: 0 })).toEqual(next);
});

it('looks more often at a feed that brings much, down to five minutes, and less often at one that brings nothing, up to half a day', () => {
  const settled = (look: Look) => {
    let schedule: FeedHistory = { interval: HOUR, failureCount: 0 };
    for (let looks = 0; looks < 20; looks++) schedule = after(schedule, look);
    return schedule.interval;
  };
  expect(settled({ outcome: 'READ', newCount: 5 })).toBe(5 * MINUTE);
  expect(settled({ outcome: 'READ', newCount: 1 })).toBe(HOUR);
  expect(settled({ outcome: 'READ', newCount: 0 })).toBe(12 * HOUR);
  expect(settled({ outcome: 'UNCHANGED', newCount: 0 })).toBe(12 * HOUR);
});

it('spreads looks by a tenth to either side', () => {
  const look: Look = { outcome: 'READ', newCount: 1 };
  const history = { interval: HOUR, failureCount: 0 };
  expect(after(history, look, () => 0).nextFetchAt).toBe(0.9 * HOUR);
  expect(after(history, look, () => 0.999).nextFetchAt).toBeCloseTo(1.1 * HOUR, -5);
});

it('waits longer after each failure, from a minute to a day, and keeps the interval for when it succeeds', () => {
  let schedule: FeedHistory = { interval: HOUR, failureCount: 0 };
  const pauses: number[] = [];
  for (let looks = 0; looks < 40; looks++) {
    const next: Schedule = scheduleAfter(schedule, FAILED, { now: 0, random: () => 0 });
    pauses.push(next.nextFetchAt! / MINUTE);
    schedule = next;
  }
  expect(pauses.slice(0, 12)).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 1440]);
  expect(pauses.at(-1)).toBe(1440);
  expect(after(schedule, FAILED, () => 0.999).nextFetchAt).toBe(DAY);
  expect(after(schedule, { outcome: 'UNCHANGED', newCount: 0 })).toMatchObject({
    interval: 1.5 * HOUR,
    failureCount: 0,
  });
});

it('never comes before the server wants it, and does not wait for a hundred years', () => {
  const asked = (retryAfterSeconds: number) =>
    [0, 0.5, 0.999].map((chance) => after(NEVER_BEFORE, { ...FAILED, retryAfterSeconds }, () => chance).nextFetchAt!);
  for (const pause of asked(3_600)) expect(pause).toBeGreaterThanOrEqual(HOUR);
  for (const pause of asked(2 * 86_400)) expect(pause).toBeGreaterThanOrEqual(2 * DAY);
  for (const pause of asked(1)) expect(pause).toBeGreaterThanOrEqual(MINUTE);
  for (const pause of asked(999_999_999)) expect(pause).toBe(7 * DAY);
});

it('ends a feed whose server says that it is gone, and no other', () => {
  expect(after(NEVER_BEFORE, { ...FAILED, problemCode: 'HTTP_410' })).toMatchObject({
    status: 'GONE',
    nextFetchAt: null,
  });
  expect(after(NEVER_BEFORE, { ...FAILED, problemCode: 'HTTP_404' }).status).toBe('ACTIVE');
});
