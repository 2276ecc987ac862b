import { describe, expect, it } from 'vitest';
import { differences } from '../../web/explorer/text/differences.ts';

describe('the words that only one of two wordings has', () => {
  const marked = (text: string, places: { start: number; end: number }[]) =>
    places.map(({ start, end }) => text.slice(start, end));
  const between = (left: string, right: string) => {
    const found = differences(left, right)!;
    return [marked(left, found.left), marked(right, found.right)];
  };

  it('are found in their places, runs of them as one', () => {
    expect(between('The river rose twice in May.', 'The old river rose in May.')).toEqual([['twice'], ['old']]);
    expect(between('قال إنه لن ينتظر أحدا اليوم', 'قال إنه سوف لا ينتظر أحدا')).toEqual([['لن', 'اليوم'], ['سوف لا']]);
    expect(between('one\n\ntwo three', 'one two')).toEqual([['three'], []]);
  });

  it('are all, or none', () => {
    expect(between('one two', 'three four')).toEqual([['one two'], ['three four']]);
    expect(between('the same', 'the  same')).toEqual([[], []]);
    expect(between('', 'come')).toEqual([[], ['come']]);
  });

  it('are not looked for any longer where two long texts have nothing in common', () => {
    const words = (mark: string) => Array.from({ length: 20_000 }, (_, number) => `${mark}${number}`).join(' ');
    expect(differences(words('a'), words('b'))).toBeNull();
  });
});
