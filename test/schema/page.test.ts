import { describe, expect, it } from 'vitest';
import { pageSize, withinLimit } from '../../schema/page.ts';

describe('a page', () => {
  it('is twenty from the start unless something else is asked for', () => {
    expect(pageSize({})).toEqual({ size: 20, fromEnd: false });
    expect(pageSize({ first: 100 })).toEqual({ size: 100, fromEnd: false });
    expect(pageSize({ last: 1 })).toEqual({ size: 1, fromEnd: true });
  });

  it.each([
    [{ first: 0 }, 'first: must be 1 to 100, not 0.'],
    [{ first: -5 }, 'first: must be 1 to 100, not -5.'],
    [{ first: 101 }, 'first: must be 1 to 100, not 101.'],
    [{ last: 5000 }, 'last: must be 1 to 100, not 5000.'],
    [{ first: 1, last: 1 }, 'last: first and last cannot be given together; ask for one end of the list.'],
  ])('of %j is an error that names the argument and the limit', (page, message) => {
    expect(() => pageSize(page)).toThrow(
      expect.objectContaining({ message, extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }) }),
    );
  });

  it('may have another limit where a list is counted out at once', () => {
    expect(withinLimit('first', 1000, 1000)).toBe(1000);
    expect(() => withinLimit('first', 1001, 1000)).toThrow('first: must be 1 to 1000, not 1001.');
  });
});
