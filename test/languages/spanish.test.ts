import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import { said as saidBy, speakers } from '../quotes/said.ts';

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

  it('gives a verb without a subject to whoever acted since the last one spoke', () => {
    expect(
      speakers(
        'es',
        'El ministro Tomás Arrieta dijo que no cederá. La pescadora Rita Bermejo remendaba una red. «El mar no espera», contó. Añadió que volverá.',
      ),
    ).toEqual(['Tomás Arrieta', 'Rita Bermejo', 'Rita Bermejo']);
  });

  it('takes the first of two surnames for a short name, and words that describe for whoever spoke', () => {
    expect(
      speakers(
        'es',
        'La jueza Rita Bermejo Salas ordenó el cierre. «Es ilegal», sostuvo la magistrada. Según Bermejo, la mina contamina el río.',
      ),
    ).toEqual(['Rita Bermejo Salas', 'Rita Bermejo Salas']);
  });

  it('reads the long names of bodies, and what stands with "a juicio del" and "en palabras de"', () => {
    expect(
      saidBy(
        'es',
        'La Cámara de Pescadores de Puerto Nuevo pidió tiempo. La Cámara de Pescadores de Puerto Nuevo afirmó que espera. A juicio del economista Tomás Arrieta, la nueva ley sobra.',
      ),
    ).toEqual([
      'INDIRECT | espera | Cámara de Pescadores de Puerto Nuevo | afirmó',
      'INDIRECT | la nueva ley sobra | Tomás Arrieta | A juicio del',
    ]);
  });

  it('ends a clause where a second verb has words of its own, and takes no relative clause for speech', () => {
    expect(
      saidBy(
        'es',
        'Los autores señalan que el agua sube, pero reconocen que faltan datos. «Nadie avisó», dijo un vecino que vende pan. El gato se llama «Obispo».',
      ),
    ).toEqual([
      'INDIRECT | el agua sube | - | señalan',
      'INDIRECT | faltan datos | - | reconocen',
      'DIRECT | Nadie avisó | - | dijo',
    ]);
  });

  it('lets dashes interrupt words in marks, and a place and its date be a sentence', () => {
    expect(
      saidBy(
        'es',
        'Lima, 3 may (ABC).- La alcaldesa Rita Bermejo llegó tarde. «La ciudad ha cumplido -subrayó- y espera respuesta».',
      ),
    ).toEqual(['DIRECT | La ciudad ha cumplido -subrayó- y espera respuesta | Rita Bermejo | subrayó']);
  });

  it('takes no surname for a capital', () => {
    const { countries } = extract({ text: 'La coronela Elena Madrid voló de Quito a Montevideo.', language: 'es' });
    expect(countries.map(({ code }) => code)).toEqual(['EC', 'UY']);
  });

  it('finds what somebody says with a verb alone at the end of the sentence', () => {
    expect(
      saidBy(
        'es',
        'La panadera Rita Bermejo abrió a las cinco. No piensa cerrar nunca, dice. «Venderé hasta la última barra», promete.',
      ),
    ).toEqual([
      'INDIRECT | No piensa cerrar nunca | Rita Bermejo | dice',
      'DIRECT | Venderé hasta la última barra | Rita Bermejo | promete',
    ]);
  });

  it('takes "del ministro" for the minister, a palace for no company, and the agency at the head for nobody', () => {
    expect(
      saidBy(
        'es',
        'Lima (EFE) - El ministro de Pesca, Tomás Arrieta, habló desde La Moneda. A juicio del ministro, la flota es vieja y cara. La empresa sostuvo que pagará. El pacto, bautizado como «Acta del Mar», se firma hoy.',
      ),
    ).toEqual([
      'INDIRECT | la flota es vieja y cara | Tomás Arrieta | A juicio del',
      'INDIRECT | pagará | empresa | sostuvo',
    ]);
  });

  it('takes "la parlamentaria" for who was named before', () => {
    expect(
      saidBy(
        'es',
        'La senadora Inés Quiroga exigió una respuesta. "Esto no fue un accidente", afirmó la parlamentaria.',
      ),
    ).toEqual(['DIRECT | Esto no fue un accidente | Inés Quiroga | afirmó']);
  });
});
