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

  it('looks for the subject behind a verb that comes second', () => {
    expect(
      said(
        'Ministerin Helga Brandt reiste nach Oslo. In einem Brief an den Verband schrieb sie, man verhandle weiter. ' +
          'Am 5. Mai teilte die Wasserbehörde mit, die Preise seien gefallen.',
      ),
    ).toEqual([
      { words: 'man verhandle weiter', by: 'Helga Brandt', about: [] },
      { words: 'die Preise seien gefallen', by: 'Wasserbehörde', about: [] },
    ]);
  });

  it('reads what stands with "laut", "zufolge" and "wie … mitteilte"', () => {
    expect(
      said(
        'Die Fähre fällt aus, wie Hafenmeister Olaf Kern mitteilte. Laut Kern sind zwei Schiffe beschädigt. ' +
          'Dem Fischereiverband zufolge fehlen zehn Boote.',
      ),
    ).toEqual([
      { words: 'Die Fähre fällt aus', by: 'Olaf Kern', about: [] },
      { words: 'sind zwei Schiffe beschädigt', by: 'Olaf Kern', about: [] },
      { words: 'fehlen zehn Boote', by: 'Fischereiverband', about: [] },
    ]);
  });

  it('takes "der 48-Jährige" and a compound by its last part for whoever was named before', () => {
    const text =
      'Umweltministerin Karla Voss trat zurück. „Ich gehe“, sagte die Ministerin. ' +
      'Trainer Udo Lenz kam zu spät. „Der Zug stand still“, sagte der 48-Jährige.';
    expect(said(text).map(({ by }) => by)).toEqual(['Karla Voss', 'Udo Lenz']);
  });

  it('takes no noun for a name though nouns have capitals', () => {
    const [quote] = said('In dem Brief stand wenig Neues. „Das Wasser reicht nur noch bis Mai“, hieß es in dem Brief.');
    expect(quote).toMatchObject({ words: 'Das Wasser reicht nur noch bis Mai', by: null });
  });

  it('takes separable verbs for speech only where their first part stands at the end of the clause', () => {
    expect(
      said(
        '„Der Damm hält“, führte die Ingenieurin Ruth Amsel gegenüber dem Funkhaus aus. Amsel fügte hinzu: „Noch hält er gut.“ ' +
          'Der Weg führte an „Haus Waldfrieden im Tal der Ilse“ vorbei.',
      ),
    ).toEqual([
      { words: 'Der Damm hält', by: 'Ruth Amsel', about: [] },
      { words: 'Noch hält er gut.', by: 'Ruth Amsel', about: [] },
    ]);
  });

  it('finds what somebody calls a thing before the verb that says so', () => {
    expect(
      said(
        'Ministerin Helga Brandt hat den Vertrag als „schlechten Witz“ bezeichnet. Von einer „Gefahr für den Hafen“ sprach der Reeder Udo Lenz. ' +
          'Mit den Worten „Wir sehen uns wieder“ kommentierte Lenz das Urteil.',
      ).map(({ words, by }) => [words, by]),
    ).toEqual([
      ['schlechten Witz', 'Helga Brandt'],
      ['Gefahr für den Hafen', 'Udo Lenz'],
      ['Wir sehen uns wieder', 'Udo Lenz'],
    ]);
  });

  it('takes names in marks for names: of outlets, groups, ships and things in a reported clause', () => {
    const kinds = extract({
      text:
        '„Kanal Nord“ berichtet, dass der Frachter „Stella Maris“ gesunken ist. Die „Freunde der freien Küste“ warnten vor Öl. ' +
        '„Niemand hat uns gefragt“, schrieb die „Abendpost“. Der Wirt sagte, von einem „Konflikt“ wisse er nichts.',
      language: 'de',
    }).quotes.map(({ kind, text }) => [kind, text]);
    expect(kinds).toEqual([
      ['INDIRECT', 'der Frachter „Stella Maris“ gesunken ist'],
      ['DIRECT', 'Niemand hat uns gefragt'],
      ['INDIRECT', 'von einem „Konflikt“ wisse er nichts'],
    ]);
  });

  it('ends a reported clause at the colon behind which words in marks stand', () => {
    expect(
      said('Der Wirt Udo Lenz klagte, dass die Gäste ausbleiben: „So leer war es hier noch nie.“').map(
        ({ words }) => words,
      ),
    ).toEqual(['die Gäste ausbleiben', 'So leer war es hier noch nie.']);
  });

  it('takes "so" for speech only behind a comma and before who speaks', () => {
    expect(
      said(
        'Kommt der Regen, so „steht uns das Wasser bis zum Hals“. Die Pumpen seien zu alt, so Amtsleiterin Ines Lorenz.',
      ),
    ).toEqual([{ words: 'Die Pumpen seien zu alt', by: 'Ines Lorenz', about: [] }]);
  });

  it('reads a source inside its sentence, "hieß es" behind a clause, and a paper in marks before the comma', () => {
    expect(
      said(
        'Die Brücke ist nach Angaben der Hafenbehörde seit Mai gesperrt. Es gebe noch keine Lösung, hieß es. ' +
          'Der Wirt Udo Lenz sagte dem „Abendblatt“, er habe keine Gäste mehr.',
      ).map(({ words }) => words),
    ).toEqual([
      'Die Brücke ist nach Angaben der Hafenbehörde seit Mai gesperrt',
      'Es gebe noch keine Lösung',
      'er habe keine Gäste mehr',
    ]);
  });

  it('takes an unknown noun with its article for whoever spoke before', () => {
    expect(
      said(
        'Die Abgeordnete Ines Lorenz kam spät. „Ich bleibe“, sagte Lorenz. Man sei auf dem Weg, fügte die Liberale hinzu.',
      ).map(({ by }) => by),
    ).toEqual(['Ines Lorenz', 'Ines Lorenz']);
  });

  it('finds countries with their endings', () => {
    const { countries } = extract({
      text: 'Schwedens Regierung und die tschechischen Behörden sprachen mit türkischen und US-amerikanischen Diplomaten.',
      language: 'de',
    });
    expect(countries.map(({ code }) => code)).toEqual(['SE', 'CZ', 'TR', 'US']);
  });
});
