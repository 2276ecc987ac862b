import { describe, expect, it } from 'vitest';
import { givenNameGender, isGivenName } from '../../src/links/givenNames.ts';
import { foldWord } from '../../src/text/fold.ts';

describe('given names', () => {
  it("tell a man's from a woman's, in Arabic and Latin script", () => {
    for (const name of ['محمد', 'سيرغي', 'عبدالفتاح', 'عبد', 'إيمانويل', 'Emmanuel', 'Sergueï', 'Mamadou', 'Kenji'])
      expect([name, givenNameGender(foldWord(name))]).toEqual([name, 'MASCULINE']);
    for (const name of ['فاطمة', 'أنغيلا', 'هيلاري', 'Aïcha', 'Margaret', 'Françoise', 'Svetlana', 'Aminata'])
      expect([name, givenNameGender(foldWord(name))]).toEqual([name, 'FEMININE']);
  });

  it('leave open what both bear and what is no name', () => {
    expect(givenNameGender(foldWord('Dominique'))).toBeNull();
    expect(givenNameGender(foldWord('صفاء'))).toBeNull();
    expect(isGivenName(foldWord('Dominique'))).toBe(true);
    expect(givenNameGender('minister')).toBeNull();
    expect(isGivenName('وزارة')).toBe(false);
  });
});
