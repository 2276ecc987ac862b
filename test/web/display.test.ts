import { describe, expect, it } from 'vitest';
import { isolated, shown } from '../../web/explorer/text/display.ts';

describe('a text from outside, as it is shown', () => {
  it.each([
    ['an override', 'Anna \u202enimda\u202c Whitfield', 'Anna nimda Whitfield'],
    ['isolates and marks', '\u2067موسى\u2069\u200f \u061cتراوري\u200e', 'موسى تراوري'],
    ['zero-width spaces', 'Ma\u200bli\ufeff\u2060', 'Mali'],
    ['fillers and tags', '\u3164Mali\u{e0041}\u{e007f}', 'Mali'],
    ['controls', 'Ma\u0000li\u001b[31m', 'Mali[31m'],
    ['line separators', 'one\u2028two', 'one two'],
    ['joiners that join nothing', '\u200dMali\u200c \u200d', 'Mali '],
  ])('is without %s', (_what, text, wanted) => {
    expect(shown(text)).toBe(wanted);
  });

  it.each(['می\u200cخواهم', 'क्\u200dष', '👩‍🌾', 'قَالَ: «نعم»', 'École d’été\n\tdeux', '❤️', 'ـموسىـ'])(
    'keeps what is written: %s',
    (text) => {
      expect(shown(text)).toBe(text);
    },
  );

  it('stands in a sentence as a run of its own', () => {
    expect(isolated('\u202eMali')).toBe('\u2068Mali\u2069');
  });

  it('takes time in proportion to its length', () => {
    const joiners = 'a\u200d'.repeat(200_000);
    expect(shown(joiners)).toHaveLength(399_999);
  });
});
