import { describe, expect, it } from 'vitest';
import { said, speakers } from './said.ts';

const words = (text: string) => said('en', text).map((line) => line.split(' | ').slice(0, 2).join(' | '));

describe('an English clause', () => {
  it('begins behind the dateline, a semicolon and who is told', () => {
    expect(
      words('GARISSA, Nov 3 (Newsdesk) - Twenty people died when the river rose overnight, officials said.'),
    ).toEqual(['INDIRECT | Twenty people died when the river rose overnight']);
    expect(
      words(
        'Shares fell after the vote on Monday; the plan “is dead and will stay dead for years,” Clara Dumont wrote.',
      ),
    ).toEqual(['MIXED | the plan “is dead and will stay dead for years,”']);
    expect(words('Clara Dumont told the meeting there was “no pleasant way to find the money”.')).toEqual([
      'MIXED | there was “no pleasant way to find the money”',
    ]);
  });

  it('ends before the name of whoever says it, a verdict, another one who speaks and what else he did', () => {
    expect(
      said('en', 'The port imports most of its fuel from abroad, Mark Olsen, a former harbour minister, said.'),
    ).toEqual(['INDIRECT | The port imports most of its fuel from abroad | Mark Olsen | said']);
    expect(
      words('Mark Olsen said outsiders should stop talking to the port, a remark that drew a sharp reply.'),
    ).toEqual(['INDIRECT | outsiders should stop talking to the port']);
    expect(words('Mark Olsen denied that there was pressure from the rowers, whose crew move up to gold.')).toEqual([
      'INDIRECT | there was pressure from the rowers',
    ]);
    expect(
      said(
        'en',
        'The court heard an officer who said it was dark and a deckhand who testified that nobody had called.',
      ),
    ).toEqual(['INDIRECT | it was dark | - | said', 'INDIRECT | nobody had called | - | testified']);
    expect(words('Mark Olsen said he would summon the envoy and threatened to claw back subsidies.')).toEqual([
      'INDIRECT | he would summon the envoy',
    ]);
  });

  it('has “that” for its subject right before a verb, and is none of its own in a relative clause', () => {
    expect(words('A union official said that would be “the paper that matters”.')).toEqual([
      'MIXED | that would be “the paper that matters”',
    ]);
    expect(words('It was a year of narrow votes in states that have changed hands before.')).toEqual([]);
    expect(words("The country's ruling coalition has a bill that few in the port want to defend.")).toEqual([]);
  });
});

describe('an English speaker', () => {
  it('is not the owner, but whoever is his', () => {
    expect(
      speakers(
        'en',
        "“One was light,” Clara Dumont said.\n\nItaly's Luca Ferrante, who came second, took no pleasure in the news. “You want to win on the water,” the 24-year-old said.",
      ),
    ).toEqual(['Clara Dumont', 'Luca Ferrante']);
    expect(speakers('en', "The People's Reform Party said it could not go on like this.")).toEqual([
      "People's Reform Party",
    ]);
  });

  it('says short sentences too, behind one in which he acts', () => {
    expect(
      speakers(
        'en',
        'The director of the weather office, Wilson Kariuki, rejected the charge. “We are forecasters, not postmen.”',
      ),
    ).toEqual(['Wilson Kariuki']);
  });

  it('is nobody in court papers, and one of many behind a bank', () => {
    expect(
      said('en', 'According to court papers, the owner paid the families last year without admitting guilt.'),
    ).toEqual([]);
    expect(speakers('en', 'Analysts at Fjordbank estimate the move will save a million a year.')).toEqual([null]);
  });
});
