import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor } from '../../schema/cursor.ts';
import type { Place, PlaceShape } from '../../src/store/keyset.ts';

const shape: PlaceShape = ['integer', 'integer'];
const decode = (cursor: string, order = 'quotes by PUBLISHED_DESC') => decodeCursor('after', cursor, order, shape);

describe('a cursor', () => {
  it('gives back the place it was made of', () => {
    expect(decode(encodeCursor('quotes by PUBLISHED_DESC', [1_700_000_000_000, 42]))).toEqual([1_700_000_000_000, 42]);
    const byName: Place = ['عبد الله', 7];
    expect(
      decodeCursor('after', encodeCursor('people by NAME_ASC', byName), 'people by NAME_ASC', ['text', 'integer']),
    ).toEqual(byName);
  });

  it('is refused for another order, in words that name the argument', () => {
    const cursor = encodeCursor('quotes by PUBLISHED_ASC', [1, 2]);
    expect(() => decode(cursor)).toThrow(/^after: the cursor was made for another list or order/);
  });

  it.each([
    ['nothing', ''],
    ['words', 'next please'],
    ['JSON that is no list', encodeJson({ after: 1 })],
    ['another version', encodeJson([2, 'quotes by PUBLISHED_DESC', 1, 2])],
    ['too few values', encodeJson([1, 'quotes by PUBLISHED_DESC', 1])],
    ['too many values', encodeJson([1, 'quotes by PUBLISHED_DESC', 1, 2, 3])],
    ['text for a number', encodeJson([1, 'quotes by PUBLISHED_DESC', '1 OR 1=1', 2])],
    ['a fraction', encodeJson([1, 'quotes by PUBLISHED_DESC', 1.5, 2])],
    ['a number no integer reaches', encodeJson([1, 'quotes by PUBLISHED_DESC', 1e300, 2])],
    ['a hundred kilobytes', 'A'.repeat(100_000)],
    ['a list in a list in a list', Buffer.from('['.repeat(1_000)).toString('base64url')],
  ])('is refused when it is %s', (_what, cursor) => {
    expect(() => decode(cursor)).toThrow(
      expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT', argument: 'after' } }),
    );
  });

  it('takes no NUL in text, which PostgreSQL could not compare', () => {
    const cursor = encodeCursor('people by NAME_ASC', ['a\0b', 1]);
    expect(() => decodeCursor('before', cursor, 'people by NAME_ASC', ['text', 'integer'])).toThrow(/^before: /);
  });
});

function encodeJson(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
