import { expect, it } from 'vitest';
import { foldSpace } from '../../src/text/space.ts';

it('leaves one space between words, whatever stood there', () => {
  for (const space of [' ', '  ', '\n', ' \n', '\t', '\u00a0', '\u00a0 \u3000', '\r\n\r\n'])
    expect(foldSpace(`${space}le${space}port${space}`)).toBe('le port');
  expect(foldSpace(' \n ')).toBe('');
});
