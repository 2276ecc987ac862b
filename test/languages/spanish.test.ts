import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

function said(text: string): { words: string; by: string | null; about: string[] }[] {
  return extract({ text, language: 'es' }).quotes.map(({ text: words, speaker, about }) => ({
    words,
    by: speaker?.name ?? null,
    about: about.map(({ code }) => code),
  }));
}

describe('Spanish', () => {
  it('finds clauses behind "que", marks, and who goes on without being named', () => {
    expect(
      said(
        'La ministra de Pesca, Lucía Ferrer, ha asegurado que Portugal respetará el acuerdo. «No habrá más barcos», añadió. ' +
          'Ferrer recordó que «la veda empieza en marzo».',
      ),
    ).toEqual([
      { words: 'Portugal respetará el acuerdo', by: 'Lucía Ferrer', about: ['PT'] },
      { words: 'No habrá más barcos', by: 'Lucía Ferrer', about: [] },
      { words: 'la veda empieza en marzo', by: 'Lucía Ferrer', about: [] },
    ]);
  });

  it('takes the subject behind its verb, and the source behind "según"', () => {
    expect(
      said('El puerto sigue cerrado, dijo el alcalde Tomás Rueda. Según Rueda, las obras costarán el doble.'),
    ).toEqual([
      { words: 'El puerto sigue cerrado', by: 'Tomás Rueda', about: [] },
      { words: 'las obras costarán el doble', by: 'Tomás Rueda', about: [] },
    ]);
  });

  it('reads the article "el" as no pronoun', () => {
    const [quote] = said('Julia Sanz llegó tarde. El dueño del hotel afirmó que la llave estaba en la puerta.');
    expect(quote?.by).toBeNull();
  });

  it('finds countries by demonyms in both genders and numbers', () => {
    const { countries } = extract({
      text: 'Autoridades francesas, pescadoras marroquíes, el Gobierno alemán y una empresa estadounidense firmaron.',
      language: 'es',
    });
    expect(countries.map(({ code }) => code)).toEqual(['FR', 'MA', 'DE', 'US']);
  });
});
