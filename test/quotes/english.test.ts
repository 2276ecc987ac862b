import { describe, expect, it } from 'vitest';
import { said, speakers } from './said.ts';

describe('English words', () => {
  it('end where somebody else is brought in to contrast', () => {
    expect(
      said('en', 'Clara Dumont said the ferry should “wait for spring”, while Mark Olsen called that idea “a joke”.'),
    ).toEqual([
      'MIXED | the ferry should “wait for spring” | Clara Dumont | said',
      'MIXED | a joke | Mark Olsen | called',
    ]);
  });

  it('are two clauses behind “but that”', () => {
    expect(said('en', 'Clara Dumont said the pier was old but that no boats had been turned away.')).toEqual([
      'INDIRECT | the pier was old | Clara Dumont | said',
      'INDIRECT | no boats had been turned away | Clara Dumont | said',
    ]);
  });

  it('need no verb from a list behind “say”', () => {
    expect(said('en', 'Police say smugglers from the coast control both roads.')).toEqual([
      'INDIRECT | smugglers from the coast control both roads | - | say',
    ]);
  });

  it('may stand before “told reporters”', () => {
    expect(said('en', 'The bridge will not open before May, Clara Dumont told reporters on Monday.')).toEqual([
      'INDIRECT | The bridge will not open before May | Clara Dumont | told',
    ]);
  });

  it('stand without marks behind a colon where a capital opens them', () => {
    expect(said('en', 'Harbour master Mark Olsen said: The last boat leaves at nine.')).toEqual([
      'DIRECT | The last boat leaves at nine | Mark Olsen | said',
    ]);
    expect(said('en', 'Mark Olsen said this much: nothing about the boats.')).toEqual([]);
  });

  it('are not said by nouns that look like verbs', () => {
    expect(said('en', 'She was asked to comment on reports that two boats had sunk.')).toEqual([]);
    expect(said('en', 'The delay followed the mayor’s claims that the pier was safe.')).toEqual([]);
  });
});

describe('an English speaker', () => {
  it('goes on through “and warned” behind a clause of one’s own', () => {
    expect(
      speakers(
        'en',
        'The harbour’s doctor, Clara Dumont, said two sailors were ill and warned that the true number was higher.',
      ),
    ).toEqual(['Clara Dumont', 'Clara Dumont']);
  });

  it('stands before “of”, a party in brackets and an adverb between commas', () => {
    expect(speakers('en', 'Senator Clara Dumont of Ohio, the front-runner, told the crowd that it was late.')).toEqual([
      'Clara Dumont',
    ]);
    expect(speakers('en', 'Rep. Clara Dumont (D-Ohio) on Monday said the bridge was unsafe.')).toEqual([
      'Clara Dumont',
    ]);
    expect(speakers('en', 'An aid worker in Ostrava, however, told the paper that the road was open.')).toEqual([null]);
  });

  it('is not whoever a letter goes to', () => {
    expect(
      speakers(
        'en',
        'In a letter to The Northern Herald, the River Union, which runs the locks, said nobody would be paid.',
      ),
    ).toEqual(['River Union']);
  });

  it('is nobody in particular where a spokesman speaks for somebody’s ministry', () => {
    expect(speakers('en', "A spokesperson for Norway's finance ministry said no decision had been taken.")).toEqual([
      null,
    ]);
  });

  it('behind the verb may be somebody’s chief', () => {
    expect(
      speakers('en', '“We saw the boat at dawn,” said the Norwegian coastguard’s chief, Captain Mark Olsen.'),
    ).toEqual(['Mark Olsen']);
  });

  it('is the one who is quoted as saying', () => {
    expect(speakers('en', 'State news agency NOVA quoted minister Clara Dumont as saying that tea was cheap.')).toEqual(
      ['Clara Dumont'],
    );
  });

  it('is no study that nobody is known to have issued', () => {
    expect(
      speakers('en', 'Norwegian authorities closed the pier. A study published in May found that it was unsafe.'),
    ).toEqual([null]);
  });

  it('called an official is the one who spoke before, whatever the other title', () => {
    const text = 'Kremlin spokesman Pavel Gorin said the talks were late. "It is a joke," the Kremlin official said.';
    expect(speakers('en', text)).toEqual(['Pavel Gorin', 'Pavel Gorin']);
  });

  it('called he is the governor who acted right before, and no town', () => {
    const text =
      'Gov. Dan Prue of Ohio, the governor of Ohio, sat down in Salzwick. The governor of Ohio thought it over. “Not yet,” he said.';
    expect(speakers('en', text)).toEqual(['Dan Prue']);
    expect(
      speakers('en', 'Minister Peter Low told MPs in Salzwick that it was late. He said the boats would wait.'),
    ).toEqual(['Peter Low', 'Peter Low']);
  });

  it('of a surname that two people bear is the one whom the form of address fits', () => {
    expect(
      speakers(
        'en',
        'Anna Low met the minister, Peter Low, at the pier. Ms Low said the ferry was late. Mr Low said it was not.',
      ),
    ).toEqual(['Anna Low', 'Peter Low']);
  });

  it('may be a body by its letters, its state or its kind', () => {
    expect(
      speakers('en', 'The Upper Court of River Trade (URHC) met on Monday. The URHC said the locks would reopen.'),
    ).toEqual(['Upper Court of River Trade']);
    expect(speakers('en', "Norway's foreign ministry said it had seen the text.")).toEqual([
      "Norway's foreign ministry",
    ]);
    expect(
      speakers('en', 'Osterline confirmed that the ship was safe. The company said the crew would fly home.'),
    ).toEqual(['Osterline', 'Osterline']);
    expect(speakers('en', 'The UN refugee agency said the boat had left on Friday.')).toEqual(['UN refugee agency']);
  });

  it('is named without the verb that a sentence begins with', () => {
    expect(speakers('en', 'Added Olsen: “Nobody told us about the boats.”')).toEqual(['Olsen']);
  });
});
