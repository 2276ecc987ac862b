import { describe, expect, it } from 'vitest';
import { likenessOf, sketchOf } from '../../src/text/sketch.ts';

/** Words that no two numbers share. */
const words = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `w${(from + at).toString(36)}x${(from + at) * 7919}`).join(' ');
const likeness = (one: string, other: string) => likenessOf(sketchOf(one)!, sketchOf(other)!);

describe('the sketch of a text', () => {
  it('is the same for the same words, however they are spelled and marked', () => {
    const text = `The ferries to the northern islands will not sail before the café opens, said the harbour master. ${words(0, 40)}`;
    expect(likeness(text, text.toUpperCase().replace('CAFÉ', 'cafe').replaceAll(' ', '  '))).toBe(1);
    const arabic =
      'لن تُبحر العبّارات إلى الجزر الشمالية قبل افتتاح المقهى مجددًا كما قال مدير الميناء في المدينة القديمة أمس ';
    const plain =
      'لن تبحر العبارات الى الجزر الشماليه قبل افتتاح المقهى مجددا كما قال مدير الميناء في المدينه القديمه امس ';
    expect(likeness(arabic.repeat(2), plain.repeat(2))).toBe(1);
  });

  it.each([
    [0, 400, 1],
    [20, 420, 0.9],
    [130, 530, 0.5],
    [240, 640, 0.25],
    [400, 800, 0],
  ])('tells the part of their runs of words that two texts share: words %i to %i', (from, to, shared) => {
    expect(Math.abs(likeness(words(0, 400), words(from, to)) - shared)).toBeLessThan(0.12);
  });

  it('stays what it was: sketches that are stored are compared with new ones', () => {
    expect([...sketchOf(words(0, 100))!.slice(0, 6)]).toEqual([8040, 29221, 65459, 4942, 31506, 39514]);
  });

  it('is the same twice, and there is none of a few words', () => {
    expect(sketchOf(words(0, 100))).toEqual(sketchOf(words(0, 100)));
    expect(sketchOf(words(0, 24))).toBeNull();
    expect(sketchOf('')).toBeNull();
    expect(sketchOf('…'.repeat(10_000))).toBeNull();
  });
});
