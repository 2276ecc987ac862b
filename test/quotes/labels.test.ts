import { describe, expect, it } from 'vitest';
import { said, speakers } from './said.ts';

const opening = 'Former sheriff Mark Olsen met Anne Reed on Tuesday.\n\n';

describe('speech behind a name and a colon', () => {
  it('is a quote without marks in a transcript whose speakers the text names in full', () => {
    const text = `${opening}REED: He wants a wall. He has said that it is cheap.\n\nSEN. OLSEN: I never said “cheap”.\n\nTHE FACTS: Mark Olsen was vague.`;
    expect(said('en', text)).toEqual([
      'DIRECT | He wants a wall. He has said that it is cheap. | Anne Reed | -',
      'DIRECT | I never said “cheap”. | Mark Olsen | -',
    ]);
  });

  it('is no quote in a headline, or where nobody has that name', () => {
    expect(said('en', 'Olsen: the wall is cheap\n\nMark Olsen met Anne Reed.')).toEqual([]);
    expect(said('en', `${opening}CLAIM: The wall is very cheap.\n\nFACT: The wall is not cheap.`)).toEqual([]);
  });
});

describe('a name that signs a quote', () => {
  it('stands behind a dash, below the words or right behind them', () => {
    const text = `${opening}“We will never go back to that.”\n\n— Anne Reed, remarks in Dunmore\n\nThe claim is true.\n\n“It is a very old idea.” —Olsen, in a letter`;
    expect(speakers('en', text)).toEqual(['Anne Reed', 'Mark Olsen']);
  });
});

describe('a sentence between two quotes', () => {
  it('tells who goes on, where somebody else acts in it', () => {
    const text = '“It is a good day,” Mark Olsen said. Anne Reed shook her head. “Mark is better at it than I am.”';
    expect(speakers('en', text)).toEqual(['Mark Olsen', 'Anne Reed']);
    expect(speakers('en', '“It is a good day,” Mark Olsen said. He smiled. “We are ready for the next one.”')).toEqual([
      'Mark Olsen',
      'Mark Olsen',
    ]);
  });
});
