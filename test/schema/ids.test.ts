import { describe, expect, it } from 'vitest';
import { decodeId, encodeId, rowId, rowIds } from '../../schema/ids.ts';

describe('a global id', () => {
  it('names a type and a row, and comes back as it went', () => {
    expect(decodeId(encodeId('Quote', 12))).toEqual({ type: 'Quote', key: 12 });
    expect(decodeId(encodeId('Country', 'ML'))).toEqual({ type: 'Country', key: 'ML' });
  });

  it.each([
    ['nothing', ''],
    ['a bare number', '12'],
    ['an unknown type', raw('Secret:1')],
    ['a row that is no number', raw('Quote:1 OR 1=1')],
    ['row zero', raw('Quote:0')],
    ['a negative row', raw('Quote:-1')],
    ['a number too large for a row', raw('Quote:99999999999999999999')],
    ['leading zeros', raw('Quote:007')],
    ['a country in lower case', raw('Country:ml')],
    ['two keys', raw('Quote:1:2')],
    ['something of the prototype', raw('constructor:1')],
    ['padding of another alphabet', `${encodeId('Quote', 1)}==`],
    ['a hundred kilobytes', 'A'.repeat(100_000)],
  ])('is none of ours when it is %s', (_what, id) => {
    expect(decodeId(id)).toBeNull();
  });

  it('in a filter must be of the type the filter asks for', () => {
    expect(
      rowIds([encodeId('Person', 3), encodeId('Organization', 4)], ['Person', 'Organization'], 'filter.speaker'),
    ).toEqual([3, 4]);
    expect(() => rowIds([encodeId('Quote', 3)], ['Person', 'Organization'], 'filter.speaker')).toThrow(
      /^filter\.speaker: ".*" is not the id of a Person or an Organization\.$/,
    );
  });

  it('of another type leads to no row', () => {
    expect(rowId(encodeId('Quote', 3), ['Article'])).toBeNull();
    expect(rowId(encodeId('Article', 3), ['Article'])).toBe(3);
  });
});

function raw(text: string): string {
  return Buffer.from(text).toString('base64url');
}
