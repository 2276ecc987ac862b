import { describe, expect, it } from 'vitest';
import { precisionOf } from '../../src/store/quality.ts';

describe('a share of reviews', () => {
  it('has the interval that Wilson’s score gives', () => {
    // R. G. Newcombe, Two-sided confidence intervals for the single proportion, 1998.
    const { precision, low, high } = precisionOf(81, 263);
    expect([precision, low, high].map((share) => share?.toFixed(4))).toEqual(['0.3080', '0.2553', '0.3662']);
  });

  it('is never certain by few reviews, nor outside 0 and 1', () => {
    expect(precisionOf(3, 3)).toMatchObject({ precision: 1, low: expect.closeTo(0.4385, 4), high: 1 });
    expect(precisionOf(0, 3)).toMatchObject({ precision: 0, low: 0, high: expect.closeTo(0.5615, 4) });
  });

  it('is not known without a review', () => {
    expect(precisionOf(0, 0)).toEqual({ right: 0, reviewed: 0, precision: null, low: null, high: null });
  });
});
