import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import { said } from './said.ts';

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

  it('is nobody whom the words in marks themselves name', () => {
    expect(speakers('“Tom is a good man to have aboard,” said the 46-year-old.')).toEqual([null]);
    expect(speakers('“We did it with or without Tom Reed,” said one former Northern Party aide.')).toEqual([null]);
    expect(speakers('Tom Reed left. “They know Ida Krog is strong enough,” a voice-over in the ad states.')).toEqual([
      null,
    ]);
  });

  it('is behind "said" whoever the phrase ends with', () => {
    expect(speakers('“Watch this bird,” said retired tech executive Carla Voss during the second meeting.')).toEqual([
      'Carla Voss',
    ]);
    expect(speakers('“Welcome to all,” said master of ceremonies Paul Benn, an engineer.')).toEqual(['Paul Benn']);
    expect(speakers('“It was late,” said former Rep. Paul Benn (D-Nev.), one of the founders.')).toEqual(['Paul Benn']);
  });

  it('is who announces it in the sentence before a colon', () => {
    const text = '“I am for her,” Tom Reed wrote.\n\nHe then listed what counts for him:\n\n“Has she ever won a vote?”';
    const { quotes } = extract({ text, language: 'en' });
    expect(quotes.map(({ speaker }) => [speaker?.name, speaker?.mention])).toEqual([
      ['Tom Reed', 'Tom Reed'],
      ['Tom Reed', 'He'],
    ]);
  });

  it('is who issued a statement, or who agreed between two quotes', () => {
    expect(
      speakers('After the attacks, Tom Reed issued a statement, “Last night our town was hit by a flood.”'),
    ).toEqual(['Tom Reed']);
    expect(
      speakers('“It is over for us,” said Ida Krog. Paul Benn agreed. “We have no time left to find another.”'),
    ).toEqual(['Ida Krog', 'Paul Benn']);
  });

  it('is the senator of that place, where there are two', () => {
    const text =
      'Sen. Carla Voss of Ohio won. Sen. Paul Benn of Texas lost. “I am glad,” the Ohio senator said. “I am not,” ' +
      'the Texas lawmaker said.';
    expect(speakers(text)).toEqual(['Carla Voss', 'Paul Benn']);
  });

  it('stands with the quote as "who"', () => {
    const [quote] = extract({ text: 'That was Tom Reed, who said the pier was “rotten”.', language: 'en' }).quotes;
    expect([quote?.speaker?.name, quote?.speaker?.mention]).toEqual(['Tom Reed', 'who']);
  });

  it('is no paper that somebody told something in a written statement', () => {
    expect(speakers('Tom Reed told the Northern Herald in a written statement, “I really do not want it.”')).toEqual([
      'Tom Reed',
    ]);
  });

  it('is whom a title between commas belongs to', () => {
    expect(speakers('“It is a plain lie,” Tom Reed, the chief strategist of the campaign, said on Tuesday.')).toEqual([
      'Tom Reed',
    ]);
  });

  it('is no agency in a dateline', () => {
    expect(speakers('OSLO, Norway (AP) — Tom Reed on Thursday left, saying it was “all too late”.')).toEqual([
      'Tom Reed',
    ]);
  });

  it('is nobody behind "a spokesman" of a long name, and "here" parts nobody from a verb', () => {
    expect(said('en', 'A spokesman for the northern farmers’ union says its members will block the road.')).toEqual([
      'INDIRECT | its members will block the road | - | says',
    ]);
    expect(said('en', 'Many voters here say they have had enough of it.')).toEqual([
      'INDIRECT | they have had enough of it | - | say',
    ]);
    expect(said('en', 'She declined to say when the road would open.')).toEqual([]);
  });
});
