import { describe, expect, it } from 'vitest';
import { said, speakers } from './said.ts';

const words = (text: string) => said('en', text).map((line) => line.split(' | ').slice(0, 2).join(' | '));

describe('English words in marks', () => {
  it('are no quotes where they name a thing, a programme or a book', () => {
    for (const text of [
      'Clara Dumont and Mark Olsen both oppose an index called the "chained price" that would lower pay.',
      'The messages were recently labeled "top secret" by the harbour office.',
      'Thousands of self-described "Riverers" came to the port.',
      'He helped a writer with a book, “Who’s Who in the Port,” that named many spies.',
      'The law has aims for many state workers “to protect privacy and equality” in the port.',
      'Sailors cheered his attacks from the liberal and “conservative” papers.',
    ])
      expect(words(text), text).toEqual([]);
    expect(words('"It is late," Clara Dumont said on the station\'s "This Week with Mark Olsen."')).toEqual([
      'DIRECT | It is late,',
    ]);
    expect(
      words('The line was "shameful," said Clara Dumont, a nurse who waited in an "extraordinarily long line".'),
    ).toEqual(['MIXED | The line was "shameful,"']);
  });

  it('are chants, however short', () => {
    expect(words('Hundreds filled the hall. Some chanted “USA! USA!”')).toEqual(['MIXED | USA! USA!']);
  });

  it('go on from words said in the sentence before', () => {
    expect(
      speakers(
        'en',
        '“It was a great win,” Clara Dumont said outside. But “Mark Olsen is helped by the most powerful man in port.”',
      ),
    ).toEqual(['Clara Dumont', 'Clara Dumont']);
    expect(
      speakers(
        'en',
        '“The port is about people,” Clara Dumont added. “How she deals with it is an open question for us” in a debate like hers.',
      ),
    ).toEqual(['Clara Dumont', 'Clara Dumont']);
    expect(
      words(
        'Whatever his plan, "his chances of winning are slim," says Mark Olsen, an author. "The deck is stacked against him."',
      ),
    ).toEqual([
      'MIXED | Whatever his plan, "his chances of winning are slim,"',
      'DIRECT | The deck is stacked against him.',
    ]);
  });

  it('stand before a verb with what else was said behind it, or with a description of the speaker', () => {
    expect(
      words(
        'After wins in Ohio and Maine, "there is a sense of urgency to keep them," Clara Dumont said, noting that donors felt uneasy.',
      ),
    ).toEqual([
      'MIXED | After wins in Ohio and Maine, "there is a sense of urgency to keep them,"',
      'INDIRECT | donors felt uneasy',
    ]);
    expect(
      words(
        '“We’re extremely happy” about the plan, said Rosa Daly, head of a union that has broken away from many others.',
      ),
    ).toEqual(['MIXED | “We’re extremely happy” about the plan']);
  });

  it('are of whoever is named before them, where the verb behind them has words of its own', () => {
    expect(
      speakers('en', 'Asked about the storm, Clara Dumont said "I don\'t know anything about the boats," she said.'),
    ).toEqual(['Clara Dumont']);
    expect(
      speakers(
        'en',
        'Clara Dumont wrote to Mark Olsen, “Why now? I was on my way to the port.” Olsen then wrote, “You look well.”',
      ),
    ).toEqual(['Clara Dumont', 'Mark Olsen']);
    expect(
      speakers(
        'en',
        'The port doubts it, as many believe and Oslo denies — “why wouldn’t you want to raise the risk?” asked Clara Dumont.',
      ),
    ).toEqual(['Clara Dumont']);
  });
});

describe('an English speaker', () => {
  it('is nobody’s employer, and nobody who spoke before', () => {
    expect(speakers('en', '“The council is not briefed,” a spokesman for Mayor Clara Dumont told the paper.')).toEqual([
      null,
    ]);
    expect(
      speakers(
        'en',
        '“It is late,” Clara Dumont said.\n\nA clerk of the port later withdrew the comment, saying that the boats were safe.',
      ),
    ).toEqual(['Clara Dumont', null]);
    expect(
      speakers(
        'en',
        "Mark Olsen linked to the union's report, which notes, “More than half of the boats gave money to the port.”",
      ),
    ).toEqual([null]);
  });

  it('is whom a possessive behind “according to” belongs to', () => {
    expect(
      speakers('en', "According to Clara Dumont's former aide Mark Olsen, the port is closed to all boats."),
    ).toEqual(['Mark Olsen']);
    expect(speakers('en', "According to Clara Dumont's spokesman, the port is closed to all boats.")).toEqual([null]);
    expect(
      speakers('en', 'For Dumont, according to Mark Olsen, the speech represents "a test" of whether she can go on.'),
    ).toEqual(['Mark Olsen']);
  });

  it('is who speaks in between, in a sentence of its own', () => {
    expect(
      speakers(
        'en',
        '"We must compete with the rest of the field," said Mark Olsen, editor of The Port.\n\nThe harbour\'s Clara Dumont agreed. "Most captains are running out of time to find another way. That way may be the canal."',
      ),
    ).toEqual(['Mark Olsen', 'Clara Dumont']);
  });

  it('says nothing by a verb that was said down to her, or that only files', () => {
    expect(
      words('Clara Dumont was booed and shouted down by sailors after telling them that they were “being ridiculous.”'),
    ).toEqual(['MIXED | they were “being ridiculous.”']);
    expect(
      speakers(
        'en',
        'In the weeks since Mark Olsen submitted his plan, Clara Dumont wrote that others had made “many requests” to drop it.',
      ),
    ).toEqual(['Clara Dumont']);
  });
});
