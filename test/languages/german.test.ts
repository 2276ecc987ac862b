import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

function said(text: string): { words: string; by: string | null; about: string[] }[] {
  return extract({ text, language: 'de' }).quotes.map(({ text: words, speaker, about }) => ({
    words,
    by: speaker?.name ?? null,
    about: about.map(({ code }) => code),
  }));
}

describe('German', () => {
  it('finds clauses behind "dass", marks before their verb, and clauses in the subjunctive behind a comma', () => {
    expect(
      said(
        'Außenministerin Helga Brandt erklärte, dass Norwegen seine Botschaft schließe. „Wir warten nicht länger“, sagte Brandt. ' +
          'Der Außenminister Jonas Falk sagte, die Lage in Polen sei ernst.',
      ),
    ).toEqual([
      { words: 'Norwegen seine Botschaft schließe', by: 'Helga Brandt', about: ['NO'] },
      { words: 'Wir warten nicht länger', by: 'Helga Brandt', about: [] },
      { words: 'die Lage in Polen sei ernst', by: 'Jonas Falk', about: ['PL'] },
    ]);
  });

  it('takes a compound for a title by its second part', () => {
    expect(said('Der Hafen bleibe offen, betonte Fraktionschefin Ines Lorenz.')).toEqual([
      { words: 'Der Hafen bleibe offen', by: 'Ines Lorenz', about: [] },
    ]);
  });

  it('takes no noun for a name though nouns have capitals', () => {
    const [quote] = said('In dem Brief stand wenig Neues. „Das Wasser reicht nur noch bis Mai“, hieß es in dem Brief.');
    expect(quote).toMatchObject({ words: 'Das Wasser reicht nur noch bis Mai', by: null });
  });

  it('finds countries with their endings', () => {
    const { countries } = extract({
      text: 'Schwedens Regierung und die tschechischen Behörden sprachen mit türkischen und US-amerikanischen Diplomaten.',
      language: 'de',
    });
    expect(countries.map(({ code }) => code)).toEqual(['SE', 'CZ', 'TR', 'US']);
  });
});
