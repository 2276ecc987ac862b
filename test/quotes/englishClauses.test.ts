import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import { said, speakers } from './said.ts';

describe('an English clause', () => {
  it('ends where the main verb goes on behind it', () => {
    expect(said('en', 'Clara Dumont, who says the lock is safe, called the delay “a farce”.')).toEqual([
      'INDIRECT | the lock is safe | Clara Dumont | says',
      'MIXED | a farce | Clara Dumont | called',
    ]);
  });

  it('ends before a colon and the words in marks that it announces', () => {
    expect(
      said('en', 'Clara Dumont said the pier would not last long: “Once the ice comes, it is gone,” Mark Olsen added.'),
    ).toEqual([
      'INDIRECT | the pier would not last long | Clara Dumont | said',
      'DIRECT | Once the ice comes, it is gone, | Mark Olsen | added',
    ]);
  });

  it('ends behind its words in marks where the reporter goes on alone', () => {
    for (const tail of [' — a modest gain for the mayor', ', who faces a vote in May', ', a swipe at the coastguard'])
      expect(said('en', `Clara Dumont said she was “quite content” with Peter Kay${tail}.`)).toEqual([
        'MIXED | she was “quite content” with Peter Kay | Clara Dumont | said',
      ]);
  });

  it('keeps what stands between two dashes', () => {
    expect(said('en', 'Clara Dumont said the “old” pier — like the lock — would close.')).toEqual([
      'MIXED | the “old” pier — like the lock — would close | Clara Dumont | said',
    ]);
  });

  it('begins without "that" though one stands inside it', () => {
    expect(said('en', 'Clara Dumont said the truce was a “fair offer” that took account of the islands.')).toEqual([
      'MIXED | the truce was a “fair offer” that took account of the islands | Clara Dumont | said',
    ]);
  });

  it('goes on through an infinitive that is a verb of speech', () => {
    expect(said('en', 'Clara Dumont says she would see Kay and tell him “no more games”.')).toEqual([
      'MIXED | she would see Kay and tell him “no more games” | Clara Dumont | says',
    ]);
  });

  it('may begin with a word in marks', () => {
    expect(said('en', 'Clara Dumont said “zero” boats would leave before May.')).toEqual([
      'MIXED | “zero” boats would leave before May | Clara Dumont | said',
    ]);
  });

  it('stands behind the verb that interrupts it', () => {
    expect(said('en', 'The old lock, Clara Dumont said, had been “a ruin” for years.')).toEqual([
      'MIXED | had been “a ruin” for years | Clara Dumont | said',
    ]);
  });

  it('may be an infinitive with words in marks, and not one without', () => {
    expect(said('en', 'Clara Dumont promised to publish the report “very soon” in both languages.')).toEqual([
      'MIXED | to publish the report “very soon” in both languages | Clara Dumont | promised',
    ]);
    expect(said('en', 'Clara Dumont promised to publish the report in both languages.')).toEqual([]);
    expect(said('en', 'Clara Dumont urged the crews to stop what she called “a silly race” in the bay.')).toEqual([
      'MIXED | a silly race | Clara Dumont | called',
    ]);
  });

  it('is what a claim says, with words in marks', () => {
    expect(said('en', 'Nobody took up Clara Dumont’s claim that the lock was “beyond repair”.')).toEqual([
      'MIXED | the lock was “beyond repair” | Clara Dumont | -',
    ]);
    expect(said('en', 'The paper backed the contention of Clara Dumont that she was “never told”.')).toEqual([
      'MIXED | she was “never told” | Clara Dumont | -',
    ]);
    expect(said('en', 'Nobody took up Clara Dumont’s claim that the lock was beyond repair.')).toEqual([]);
  });

  it('ends before the main clause where a participle opens its sentence', () => {
    expect(said('en', 'In declaring the treaty was “dead,” the minister went further than before.')).toEqual([
      'MIXED | the treaty was “dead,” | - | declaring',
    ]);
  });

  it('ends where somebody else does something meanwhile', () => {
    expect(said('en', 'Clara Dumont said Kay should “be careful” at sea, while the coastguard sent a boat.')).toEqual([
      'MIXED | Kay should “be careful” at sea | Clara Dumont | said',
    ]);
    expect(said('en', 'Clara Dumont says she is “quite calm” as she awaits a vote.')).toEqual([
      'MIXED | she is “quite calm” | Clara Dumont | says',
    ]);
  });

  it('may end in words in marks behind a comma', () => {
    expect(said('en', 'She also said the banks were not to blame, “not by a long way”.')).toEqual([
      'MIXED | the banks were not to blame, “not by a long way” | - | said',
    ]);
  });

  it('may be an article, a noun and words in marks that a verb opens', () => {
    expect(said('en', 'Writing for the others, Clara Dumont said a ban “rests on a hunch”.')).toEqual([
      'MIXED | a ban “rests on a hunch” | Clara Dumont | said',
    ]);
  });

  it('needs no verb from a list behind its source', () => {
    expect(said('en', 'According to Clara Dumont, some four hundred families dwell on boats.')).toEqual([
      'INDIRECT | some four hundred families dwell on boats | Clara Dumont | According to',
    ]);
  });

  it('is told to somebody of a paper', () => {
    expect(said('en', 'Clara Dumont told the Herald’s Smith she was “still here” and well.')).toEqual([
      'MIXED | she was “still here” and well | Clara Dumont | told',
    ]);
  });

  it('is two where two people speak', () => {
    expect(
      said('en', 'Both left early, Clara Dumont saying she was “very pleased” and Mark Olsen calling it “a start”.'),
    ).toEqual(['MIXED | she was “very pleased” | Clara Dumont | saying', 'MIXED | a start | Mark Olsen | calling']);
  });
});

describe('the speaker of an English clause', () => {
  it('stands behind the verb with a long description', () => {
    expect(
      speakers('en', 'The bay was able to recover, said Riverside University professor Mark Olsen, an expert on eels.'),
    ).toEqual(['Mark Olsen']);
  });

  it('is who a description between commas is about, whomever it names', () => {
    expect(speakers('en', '“It is late,” Mark Olsen, a former Dumont aide, said when asked about the boats.')).toEqual([
      'Mark Olsen',
    ]);
    expect(speakers('en', '“Never again!” Rep. Mark Olsen, R-Pa., said of the storm.')).toEqual(['Mark Olsen']);
    expect(speakers('en', 'Senator Clara Dumont (D-Calif.) last week said the dam was no risk.')).toEqual([
      'Clara Dumont',
    ]);
  });

  it('are people without a name, though no list has the noun', () => {
    expect(said('en', 'Proponents of the new lock, however, say it would save an hour.')).toEqual([
      'INDIRECT | it would save an hour | - | say',
    ]);
  });

  it('is nobody for a noun that looks like a verb in the plural', () => {
    expect(said('en', 'Few know who their local mayor or state secretary is.')).toEqual([]);
    expect(speakers('en', 'The letter was short. “Leave the lake alone,” the letter read.')).toEqual([null]);
  });

  it('is the issuer of a statement that the sentence begins with', () => {
    expect(speakers('en', 'Clara Dumont issued a statement saying the lock was “beyond repair”.')).toEqual([
      'Clara Dumont',
    ]);
  });

  it('is by a surname whoever the text mostly names in full', () => {
    const text =
      'Clara Dumont won. “Thank you,” Clara Dumont said. Her brother, Peter Dumont, stayed at home.\n\n' +
      'On Monday she rested.\n\nDumont said the harbour would be built. “It is time,” she said.';
    expect(speakers('en', text)).toEqual(['Clara Dumont', 'Clara Dumont', 'Clara Dumont']);
  });

  it('is no man for the "a.m." of the line before', () => {
    expect(speakers('en', '10 a.m.\n\nClara Dumont is at the lock. She says it is “a good day”.')).toEqual([
      'Clara Dumont',
    ]);
  });
});

describe('words in marks', () => {
  it('are no quote as an attribute that was left in the text', () => {
    const text = 'Mark Olsen shared the picture.\n\n<post author="@olsen" date="May 9, 2031">Calm at the lock<post/>.';
    expect(extract({ text, language: 'en' }).quotes).toEqual([]);
  });
});

describe('a reported clause in English', () => {
  const clauses = (text: string) => extract({ text, language: 'en' }).quotes.map((quote) => quote.text);

  it('is found past a phrase of place, and not behind "that week"', () => {
    expect(clauses('The pupil admitted on the witness stand that he had made it up.')).toEqual(['he had made it up']);
    expect(clauses('It was, he recalled recently, the kindest thing anyone said to him that week.')).toEqual([
      'the kindest thing anyone said to him that week',
    ]);
  });

  it('ends with the clause of "when" that it stands in, or where somebody else does something meanwhile', () => {
    expect(clauses('Once, when a boy asked whether he regretted it, Mr. Olsen wrote a word on the board.')).toEqual([
      'he regretted it',
    ]);
    expect(clauses('Reed & Sons said it would cut output, while Olsen Ltd has shut its mill.')).toEqual([
      'it would cut output',
    ]);
  });

  it('follows "held that" of a court, a demand, a number and who is told of', () => {
    expect(clauses('The court held that the council enjoys wide powers. The firm held that stake until May.')).toEqual([
      'the council enjoys wide powers',
    ]);
    expect(clauses('Teachers demanded that the school be closed.')).toEqual(['the school be closed']);
    expect(clauses('Paul Benn told Radio Moor about 300 people would come.')).toEqual(['about 300 people would come']);
    expect(clauses('The agency warned residents should stay at home.')).toEqual(['residents should stay at home']);
  });

  it('stands before a colon as well, and is no object of "declared"', () => {
    expect(clauses('Paul Benn warned that the mill would close: “You cannot store people for a year.”')).toEqual([
      'the mill would close',
      'You cannot store people for a year.',
    ]);
    expect(clauses('The mayor declared a state of emergency after the flood left two dead.')).toEqual([]);
  });

  it('goes on past "and would not comment", and behind phrases of place', () => {
    expect(clauses('Paul Benn answered that it was early and would not comment on a draft.')).toEqual([
      'it was early and would not comment on a draft',
    ]);
    expect(clauses('The sailors, he said in an interview at his home, had asked for more.')).toEqual([
      'had asked for more',
    ]);
    expect(clauses('He is not, friends say, a man who likes to wait.')).toEqual(['a man who likes to wait']);
  });

  it('goes on behind the verb with an adverb', () => {
    expect(clauses('The senator, she said, never mentions it unless somebody asks.')).toEqual([
      'never mentions it unless somebody asks',
    ]);
  });

  it('is neither what a question asks about nor a phrase with "asked"', () => {
    expect(clauses('Did she think he would run again?')).toEqual([]);
    expect(clauses('Asked whether his players feared them, coach Paul Benn shrugged.')).toEqual([]);
  });

  it('may be laughed', () => {
    expect(speakers('en', 'Paul Benn tried it. “He looked at me as if I were mad,” he laughed.')).toEqual([
      'Paul Benn',
    ]);
  });
});
