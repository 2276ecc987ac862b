import { describe, expect, it } from 'vitest';
import { said, speakers as speakersIn } from './said.ts';

const speakers = (text: string) => speakersIn('en', text);

describe('who is meant by a description, in English', () => {
  it('is who spoke before, for an age, a past office or a family', () => {
    const before = 'Prime Minister Paul Benn resigned on Monday. Benn said it was late. ';
    expect(speakers(`${before}“I leave with a light heart,” the 61-year-old said.`)[1]).toBe('Paul Benn');
    expect(speakers(`${before}“I leave with a light heart,” said the former sheriff.`)[1]).toBe('Paul Benn');
    expect(speakers(`${before}The father of two said he would sail.`)[1]).toBe('Paul Benn');
  });

  it('is found past a place or party between article and title', () => {
    expect(speakers('Ida Krog lost. “It was close,” the presumptive Northern Republican nominee wrote.')).toEqual([
      'Ida Krog',
    ]);
    expect(
      speakers('Captain Tom Reed wept. Goalkeeper Paul Benn laughed at it. “I knew,” the Gabon keeper told us.'),
    ).toEqual(['Paul Benn']);
  });

  it('is no grown-up for "the boy", and nobody of the other sex', () => {
    expect(speakers('Tom Reed denied that he had hit him. “I tripped over my bag,” the boy said.')[1]).toBe(null);
    expect(
      speakers('Judge Marit Vold rose. “Go home now,” she said.\n\nThe father of two said he was glad of it.'),
    ).toEqual(['Marit Vold', null]);
  });

  it('is nobody where somebody without a name came in', () => {
    expect(speakers('Ida Krog stopped. “You mad at me?” she asked a man in a cap.\n\n“Not at you,” he said.')).toEqual([
      'Ida Krog',
      null,
    ]);
    expect(speakers('Tom Reed asked the waitress about it.\n\n“It might snow,” she told him.')).toEqual([null]);
    expect(speakers('“I believe it,” said Ida Krog. Her neighbour laughed. “I do not,” she said.')).toEqual([
      'Ida Krog',
      null,
    ]);
  });

  it('is nobody where somebody without a name is taken up again', () => {
    expect(
      speakers('Tom Reed said it was late. A port official denied that. “It is on my desk,” the official said.'),
    ).toEqual(['Tom Reed', null]);
  });

  it('is who is named behind a comma, or whom the words of others brought in', () => {
    expect(speakers('Tom Reed rose. “I wrote to them,” said the cousin, Ida Krog, opening a drawer.')).toEqual([
      'Ida Krog',
    ]);
    const text = 'Mr. Reed, who is ill, will not come, the Dunmore council said. He told us: “I sold the car.”';
    expect(speakers(text)).toEqual(['Dunmore council', 'Reed']);
  });

  it('is whom "who" takes up, whatever the name looks like', () => {
    const text =
      'Godwin Moor denied that it was late.\n\nBlessing Udo, who deals in tyres, wept as she told us she was ill.';
    expect(speakers(text)).toEqual(['Godwin Moor', 'Blessing Udo']);
  });

  it('is no reader of a letter or buyer of a poll, and no police for "the council"', () => {
    expect(speakers('A letter to Mayor Paul Benn said the dam was full.')).toEqual([null]);
    expect(
      speakers(
        'The head of Dunmore council left. North Moor Police were silent. The road was closed, the council said.',
      ),
    ).toEqual(['Dunmore council']);
  });

  it('is the author of the statement or letter, or the body that it is by', () => {
    const text = 'Energy Minister Paul Benn said in a statement the mine was shut.\n\n“Nobody works there,” ';
    expect(speakers(`${text}the statement said.`)).toEqual(['Paul Benn', 'Paul Benn']);
    expect(speakers('A report by the River Audit Office last year found the dam had cracks.')).toEqual([
      'River Audit Office',
    ]);
    expect(
      speakers(
        'The fund, Northgate Capital, said it was late. According to the release, the carrier employs ten men in the port.',
      ),
    ).toEqual(['Northgate Capital', 'Northgate Capital']);
  });

  it('is the company that the text names, joined by "&" or beside its noun', () => {
    expect(
      speakers('Local toolmaker Reed & Sons plans to shut its mill, the family-owned company said on Friday.'),
    ).toEqual(['Reed & Sons']);
    expect(speakers('The seller, the family firm Reed & Sons of Dunmore, said that it would respect it.')).toEqual([
      'Reed & Sons',
    ]);
  });
});

describe('names, in English', () => {
  it('begin behind an office of several words, a party, a form of address or an adverb', () => {
    const names = [
      ['Minister of Foreign Affairs Yusuf Bello', 'Yusuf Bello'],
      ['Acting Minister of Media Dr. Faisal Al-Mutlaq', 'Faisal Al-Mutlaq'],
      ['Undersecretary for Transport Said bin Khalfan', 'Said bin Khalfan'],
      ['Leader of the Opposition Anne Olsen', 'Anne Olsen'],
      ['House Republican Mark Olsen', 'Mark Olsen'],
      ['Supreme Court Justice Anne Olsen', 'Anne Olsen'],
      ['Certainly Mark Olsen', 'Mark Olsen'],
      ['Junta spokesman Major Mark Olsen', 'Mark Olsen'],
      ['Pensioner Anne Olsen', 'Anne Olsen'],
      ['In a statement, Pontes do Sul', 'Pontes do Sul'],
    ];
    for (const [written, name] of names) expect(speakers(`${written} said the road was open.`)).toEqual([name]);
  });

  it('may be months, small words or demonyms', () => {
    expect(
      speakers('Theresa May met them. In May it rained. May said she would stay. “I will not go,” May said.'),
    ).toEqual(['Theresa May', 'Theresa May']);
    expect(speakers('George Will turned on them. Will called the plan “a fraud”.')).toEqual(['George Will']);
    expect(said('en', 'It was over. Will it rain? Mark Cuban said it was late.')).toEqual([
      'INDIRECT | it was late | Mark Cuban | said',
    ]);
  });

  it('are no dateline in capitals with an apostrophe', () => {
    expect(speakers("ST. ALAN'S FALLS, Vt. — Tom Reed came by. “It is cold,” he said.")).toEqual(['Tom Reed']);
  });
});
