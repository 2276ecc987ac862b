import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const speakers = (text: string) => extract({ text, language: 'en' }).quotes.map(({ speaker }) => speaker?.name ?? null);

describe('who speaks, in English', () => {
  it('is no place in a dateline, and no sum of money', () => {
    expect(
      speakers('DUNMORE, Idaho — Ana Lund has a dog. She said the dog was old and that it barked at N2.7bn lorries.'),
    ).toEqual(['Ana Lund', 'Ana Lund']);
  });

  it('is no valley or army for "he", though it has a name', () => {
    expect(speakers('Tom Reed crossed the Teller Valley on Monday. “I am not tired at all,” he said.')).toEqual([
      'Tom Reed',
    ]);
  });

  it('is nobody named for "his spokesman"', () => {
    expect(speakers('Mayor Tom Reed left early. The mayor was ill, his spokesman said.')).toEqual([null]);
  });

  it('is the minister who was named last, where there are two', () => {
    const text =
      'Finance Minister Ida Krog and Health Minister Paul Benn arrived together. Benn declined to answer. ' +
      '“We will know more tomorrow morning,” the minister said.';
    expect(speakers(text)).toEqual(['Paul Benn']);
  });

  it('is who begins the sentence, not whom a preposition brings in before', () => {
    const text =
      'In a speech to the Lindgren Institute, Vice President Carla Voss offered thanks, warning that the ice was thin.';
    expect(speakers(text)).toEqual(['Carla Voss']);
  });
});
