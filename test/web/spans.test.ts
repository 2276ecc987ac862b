import { describe, expect, it } from 'vitest';
import { spansBetween, unitFor } from '../../web/explorer/parts/spans.ts';

describe('spans of time', () => {
  it.each([
    ['DAY', ['2024-03-01', '2024-02-28'], ['2024-02-28', '2024-02-29', '2024-03-01']],
    ['WEEK', ['2020-W52', '2021-W02'], ['2020-W52', '2020-W53', '2021-W01', '2021-W02']],
    ['WEEK', ['2025-W01', '2024-W52'], ['2024-W52', '2025-W01']],
    ['MONTH', ['2025-11', '2026-02'], ['2025-11', '2025-12', '2026-01', '2026-02']],
    ['DAY', [], []],
  ] as const)('by %s lie without a gap between the first key and the last: %j', (unit, keys, wanted) => {
    const spans = spansBetween([...keys], unit);
    expect(spans.map(({ key }) => key)).toEqual(wanted);
    for (const [index, span] of spans.entries()) expect(span.from).toBe(index === 0 ? span.from : spans[index - 1]!.to);
  });

  it('are days for half a year, weeks for three years, months beyond', () => {
    expect(unitFor(['2026-01', '2026-07'])).toBe('DAY');
    expect(unitFor(['2026-08', '2026-01'])).toBe('WEEK');
    expect(unitFor(['2023-01', '2026-02'])).toBe('MONTH');
    expect(unitFor([])).toBe('DAY');
  });

  it('are not more than a picture can show, whatever the keys', () => {
    expect(spansBetween(['0101-01-01', '9999-12-31'], 'DAY')).toHaveLength(3000);
  });
});
