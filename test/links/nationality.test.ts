import { describe, expect, it } from 'vitest';
import { findCountries } from '../../src/links/countries.ts';
import type { Mention } from '../../src/links/mentions.ts';
import { countryOfMention } from '../../src/links/nationality.ts';
import { readDocument } from '../../src/text/document.ts';

/** The country of the person between ⟦ and ⟧, whose title stands between 〈 and 〉. */
function country(language: string, marked: string): string | null {
  const text = marked.replace(/[⟦⟧〈〉]/gu, '');
  const document = readDocument(text, language);
  const range = (open: string, close: string) => {
    const before = (mark: string) => marked.slice(0, marked.indexOf(mark)).replace(/[⟦⟧〈〉]/gu, '').length;
    if (!marked.includes(open)) return null;
    const { starts, ends } = document.tokens;
    return {
      start: starts.findIndex((from) => from >= before(open)),
      end: ends.findLastIndex((to) => to <= before(close)) + 1,
    };
  };
  const name = range('⟦', '⟧')!;
  const mention: Mention = {
    kind: 'person',
    ...name,
    name,
    role: range('〈', '〉'),
    gender: null,
    number: 's',
    isDefinite: true,
    country: null,
  };
  return countryOfMention(document, mention, findCountries(document));
}

describe('the country of a person', () => {
  it.each([
    ['en', "Kenya's foreign 〈minister〉, ⟦Amina Otieno⟧, spoke.", 'KE'],
    ['en', 'Kenyan 〈President〉 ⟦Amina Otieno⟧ spoke.', 'KE'],
    ['en', '⟦Amina Otieno⟧, agriculture 〈minister〉 of Kenya, spoke.', 'KE'],
    ['en', '⟦Amina Otieno⟧, the Kenyan who heads the bank, spoke.', 'KE'],
    ['en', "⟦Amina Otieno⟧, Kenya's deputy 〈minister〉, spoke.", 'KE'],
    ['fr', '⟦Amina Otieno⟧, 〈ministre〉 des Affaires étrangères du Kenya, parle.', 'KE'],
    ['fr', 'Le 〈ministre〉 kényan ⟦Amina Otieno⟧ parle.', 'KE'],
    ['fr', 'Son homologue sénégalais, ⟦Latyr Diop⟧, répond.', 'SN'],
    ['ar', 'قال 〈وزير الخارجية الكيني〉 ⟦سامح عثمان⟧ كلمته', 'KE'],
  ])('is told by the words around the name (%s: %s)', (language, text, code) => {
    expect(country(language, text)).toBe(code);
  });

  it.each([
    ['en', 'In Kenya, ⟦Amina Otieno⟧ spoke.'],
    ['en', 'Kenyan troops met the 〈president〉 ⟦Amina Otieno⟧.'],
    ['en', 'The 〈ambassador〉 ⟦Amina Otieno⟧ flew to Kenya.'],
    ['fr', 'À Nairobi, ⟦Amina Otieno⟧ parle.'],
  ])('is not told by a country that only stands near (%s: %s)', (language, text) => {
    expect(country(language, text)).toBeNull();
  });
});
