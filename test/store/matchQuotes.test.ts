import { describe, expect, it } from 'vitest';
import { matchQuotes } from '../../src/store/matchQuotes.ts';

const OLD = ['We will rebuild the old harbour.', 'Nobody was asked about the dues.', 'It is late.'];

describe('the quotes of a text that changed', () => {
  it('are the same where their words are, in another place and spelling', () => {
    const now = ['It is late!', 'NOBODY was asked about the dues', 'We will rebuild the old harbour.'];
    expect(matched(OLD, now)).toEqual({
      same: ['2→0', '1→1', '0→2'],
      standing: [],
      changed: [],
      vanished: [],
      added: [],
    });
  });

  it('are changed where half of the words are left, each by the most alike', () => {
    const now = [
      'We will rebuild the whole old harbour soon.',
      'Nobody was told of the dues.',
      'They went home early.',
    ];
    expect(matched(OLD, now)).toEqual({ same: [], standing: [], changed: ['0→0', '1→1'], vanished: [2], added: [2] });
  });

  it('stay where their words stand, though nobody found them again', () => {
    const text = OLD.join(' ');
    expect(matchQuotes(placed(OLD, OLD), placed([OLD[1]!], [`${OLD[0]} `, OLD[1]!]), text)).toMatchObject({
      same: [{ quote: { id: 1 } }],
      standing: [
        { quote: { id: 0 }, start: 0 },
        { quote: { id: 2 }, start: text.indexOf(OLD[2]!) },
      ],
      vanished: [],
    });
  });

  it('are the same where another span of the same words was found', () => {
    const [quote] = placed(['rebuild the old harbour'], OLD);
    const text = OLD.join(' ');
    const found = { text: OLD[0]!, start: 0, end: OLD[0]!.length };
    expect(matchQuotes([{ ...quote!, start: 8, end: 31 }], [found], text)).toMatchObject({
      same: [{ found }],
      added: [],
    });
  });

  it('pair one to one where the same words stand twice, and those that stand before those that vanished', () => {
    const twice = [OLD[2]!, OLD[2]!];
    expect(matched(twice, twice)).toMatchObject({ same: ['0→0', '1→1'] });
    expect(matched(twice, [OLD[2]!])).toMatchObject({ same: ['0→0'], vanished: [1] });
    const stored = placed([OLD[2]!, OLD[2]!], []).map((quote) => ({ ...quote, vanishedAt: quote.id === 0 ? 7 : 0 }));
    expect(matchQuotes(stored, placed([OLD[2]!], []), OLD[2]!)).toMatchObject({
      same: [{ quote: { id: 1 } }],
      vanished: [],
    });
  });
});

function matched(old: string[], now: string[]) {
  const { same, standing, changed, vanished, added } = matchQuotes(placed(old, old), placed(now, now), now.join(' '));
  const pairs = (list: { quote: { id: number }; found: { id: number } }[]) =>
    list.map(({ quote, found }) => `${quote.id}→${found.id}`);
  return {
    same: pairs(same),
    standing: standing.map(({ quote }) => quote.id),
    changed: pairs(changed),
    vanished: vanished.map(({ id }) => id),
    added: added.map(({ id }) => id),
  };
}

/** Quotes by their words, each where it stands in the sentences put together. */
function placed(quotes: string[], sentences: string[]) {
  const text = sentences.join(' ');
  let from = 0;
  return quotes.map((words, id) => {
    const start = Math.max(text.indexOf(words, from), 0);
    from = start + words.length;
    return { id, text: words, start, end: start + words.length, vanishedAt: 0 };
  });
}
