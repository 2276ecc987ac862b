import { expect, it } from 'vitest';
import { kindAt, LETTER, MARK, SIGN, SPACE, WORD, widthAt } from '../../src/text/characters.ts';

it.each([
  ['a space', SPACE, [' ', '\n', '\u00a0', '\u202e', '\ufeff', '\0']],
  ['a mark', MARK, ['.', '«', '’', '-', '\ud800', '\udc00', '🙂', '\u{e0001}']],
  ['part of a word', WORD, ['7', '٧', '\u0651', '\u00ad', '\u200c', '\u{1d7d8}']],
  ['a letter', LETTER, ['a', 'É', 'ب', '\u0640', 'Ж', '한', '𝐔']],
  ['a sign', SIGN, ['中', 'の', 'ก', '𠀀']],
])('a character is %s, the first time as ever after', (_, kind, characters) => {
  for (const character of characters)
    for (let round = 0; round < 2; round++) {
      expect(kindAt(`.${character}`, 1), character).toBe(kind);
      expect(widthAt(`.${character}`, 1), character).toBe(character.length);
    }
});
