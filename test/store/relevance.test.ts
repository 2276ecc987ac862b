import { expect, it } from 'vitest';
import { ranked, relevance } from '../../src/store/relevance.ts';

it.each<[string, string[]]>([
  ['election', ['the election', 'an election in a country far away from here, and much else besides', 'all elections']],
  ['الرئيس', ['قال الرئيس', 'رئيس جديد']],
  ['"in time"', ['just in time', 'a time, in a way that is long and in which there is no end to anything at all']],
])('ranks what is most about %j first', (question, texts) => {
  const shuffled = [...texts].reverse();
  expect(ranked(shuffled, (text) => relevance(text, question))).toEqual(texts);
});

it('keeps the order of equals, and takes any text for a text', () => {
  expect(ranked(['b', 'a'], (text) => relevance(text, 'c'))).toEqual(['b', 'a']);
  expect(relevance('', '')).toBe(0);
});
