import { describe, expect, it } from 'vitest';
import { articleChanges } from '../../src/store/articleChanges.ts';

const text = (...paragraphs: string[]) => paragraphs.join('\n\n');

describe('what changed in an article', () => {
  it('is told by paragraphs, those that stand left out', () => {
    expect(articleChanges(text('a', 'b', 'c', 'd'), text('a', 'B', 'c', 'd', 'e'))).toEqual([
      { before: 'b', after: 'B' },
      { before: null, after: 'e' },
    ]);
    expect(articleChanges(text('a', 'b', 'c'), text('c'))).toEqual([
      { before: 'a', after: null },
      { before: 'b', after: null },
    ]);
    expect(articleChanges(text('a', 'b', 'c', 'd', 'e'), text('x', 'a', 'c', 'y', 'e'))).toEqual([
      { before: null, after: 'x' },
      { before: 'b', after: null },
      { before: 'd', after: 'y' },
    ]);
    expect(articleChanges('same\n\n\n text ', 'same\n\ntext')).toEqual([]);
  });

  it('is told whole where the texts are too long to be compared', () => {
    const many = (name: string) => Array.from({ length: 2_000 }, (_, at) => `${name}${at}`);
    const changes = articleChanges(text('first', ...many('a'), 'last'), text('first', ...many('b'), 'last'));
    expect(changes).toHaveLength(2_000);
    expect(changes[0]).toEqual({ before: 'a0', after: 'b0' });
  });
});
