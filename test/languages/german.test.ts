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

  it('takes names in marks for no words said: a paper, a body with its abbreviation, a term that nobody in particular uses', () => {
    expect(
      said(
        'Hafenmeister Olaf Kern schrieb in der „Stimme am Fluss“, die Pumpen seien zu alt. Bürger der „Liste für Meerbusch“ (LM) widersprachen. ' +
          'Die Ministerin Helga Brandt lobte das Land, das als „Kornkammer“ bezeichnet wird. Dies nennt man einen „Taktverkehr“.',
      ).map(({ words }) => words),
    ).toEqual(['die Pumpen seien zu alt']);
  });

  it('takes one word in marks behind "als" and "für" for what somebody calls a thing', () => {
    expect(
      said(
        'Die Ministerin Helga Brandt wies den Bericht als „Märchen“ zurück. Udo Lenz hält den Plan für „gefährlich“. ' +
          'Ines Lorenz feierte das Ergebnis als „Triumph der Vernunft“.',
      ),
    ).toEqual([
      { words: 'Märchen', by: 'Helga Brandt', about: [] },
      { words: 'gefährlich', by: 'Udo Lenz', about: [] },
      { words: 'Triumph der Vernunft', by: 'Ines Lorenz', about: [] },
    ]);
  });

  it('finds what a noun announces, and what "und" joins to it', () => {
    expect(
      said(
        'Hunderte Bauern zogen mit Parolen wie „Ohne Wasser kein Brot“ und „Wir sind das Tal“ zum Rathaus. ' +
          'Der Wirt Udo Lenz eröffnete das Fest mit dem Satz „Heute zahlt der Regen“.',
      ).map(({ words }) => words),
    ).toEqual(['Ohne Wasser kein Brot', 'Wir sind das Tal', 'Heute zahlt der Regen']);
  });

  it('reads a mark that opens low inside another one', () => {
    expect(
      said('„Wir haben das Schiff „Seestern“ und drei Boote. Es reicht nicht“, sagte Hafenmeister Olaf Kern.'),
    ).toEqual([
      { words: 'Wir haben das Schiff „Seestern“ und drei Boote. Es reicht nicht', by: 'Olaf Kern', about: [] },
    ]);
  });

  it('takes a clause in the subjunctive behind a colon for reported, whatever the verb', () => {
    expect(
      said(
        'Das Bauamt bestreitet dies: Es habe elf Anhörungen gegeben. Das Bauamt hat zwei Mängel gemeldet: Die Treppe fehlt.',
      ),
    ).toEqual([{ words: 'Es habe elf Anhörungen gegeben', by: 'Bauamt', about: [] }]);
  });

  it('takes a clause in the subjunctive behind a demand, and past what the speaker is', () => {
    expect(
      said(
        'Die Abgeordnete Ines Lorenz forderte, der Kreis müsse zahlen. Es sagte Udo Lenz, der Leiter des Bauamts, er habe davon nichts gewusst.',
      ).map(({ words }) => words),
    ).toEqual(['der Kreis müsse zahlen', 'er habe davon nichts gewusst']);
  });

  it('takes the sentence before for what "das teilte … mit" takes up', () => {
    expect(
      said('Meerbusch (dpa) – Der Pass ist seit dem Abend wieder offen. Das teilte die Wasserbehörde mit.'),
    ).toEqual([{ words: 'Der Pass ist seit dem Abend wieder offen', by: 'Wasserbehörde', about: [] }]);
  });

  it('follows "seiner Meinung nach" and "nach ihren Angaben" to whose they are', () => {
    expect(
      said(
        'Umweltministerin Karla Voss reist ab. Nach ihren Angaben fehlen drei Boote. Baudirektor Jan Roth lehnt das ab. Seiner Meinung nach ist die Brücke sicher.',
      ),
    ).toEqual([
      { words: 'fehlen drei Boote', by: 'Karla Voss', about: [] },
      { words: 'ist die Brücke sicher', by: 'Jan Roth', about: [] },
    ]);
  });

  it('finds countries with their endings', () => {
    const { countries } = extract({
      text: 'Schwedens Regierung und die tschechischen Behörden sprachen mit türkischen und US-amerikanischen Diplomaten.',
      language: 'de',
    });
    expect(countries.map(({ code }) => code)).toEqual(['SE', 'CZ', 'TR', 'US']);
  });

  it('takes a spokesman for nobody, and what "heißt es" in a document for its issuer', () => {
    expect(
      said(
        'Ein Sprecher der Hafenbehörde sagte, man stehe in Kontakt. In einer Mitteilung des Bauministeriums heißt es, die Anlage solle bleiben. ' +
          'Nach Angaben des Fischereiverbands fehlen zehn Boote.',
      ).map(({ by }) => by),
    ).toEqual([null, 'Bauministerium', 'Fischereiverband']);
  });

  it('takes who acts behind a state or "Gegenüber" for the subject, and a description with its genitive for who spoke', () => {
    expect(
      said(
        'Sein Gegenüber Luan Berger reagierte gelassen: „Wir spielen nach der Pause einfach weiter.“ Torschütze Udo Lenz schwieg.\n\n' +
          'Innenminister Konrad Hafner kam nach Wien. Hafner winkte ab. Die Lage sei sehr ernst, sagte der Politiker der Volkspartei.',
      ).map(({ by }) => by),
    ).toEqual(['Luan Berger', 'Konrad Hafner']);
  });

  it('tells what is named, explained or done from what is said', () => {
    for (const text of [
      'Seit Mai gilt ein neuer Standard für Scheiben, genannt „Profil 1.1 der Zweiten Reihe“.',
      'Der Jahresbericht nennt „Zwitscher“ in Norwegen und „Faden“ in Polen.',
      'An Bord gab es nicht näher bezeichnete „technische Probleme“.',
      'Der Fall wurde mit Stufe eins bewertet und gilt damit nicht als „Störfall“.',
      'Das Bündnis „Front of the River“ (übersetzt etwa: „Nationale Front für den Fluss“) rief zu Protesten auf.',
      'Am Abend erklärte der neue „Rat der Alten Häfen“, wie sich die Runde selbst nennt, die Sperre für beendet.',
      'Allerdings schrieb zum Beispiel die liberale „El Puerto“ dem Kandidaten den Sieg zu.',
      'Mit dem Gesetz soll eine Lücke geschlossen werden, „um neuen Gefahren zu begegnen, zu denen es kommen kann“.',
    ])
      expect(said(text), text).toEqual([]);
  });

  it('finds the verb of a reported clause behind its subject, a term in marks or a relative clause', () => {
    const words = (text: string) => said(text).map((one) => one.words);
    expect(words('Die Fischer sagen, der Lotse trage die „volle Verantwortung“ für die Fahrt.')).toEqual([
      'der Lotse trage die „volle Verantwortung“ für die Fahrt',
    ]);
    expect(words('Anna Berg sagte, „Sperrzonen“ dürfe es im Hafen nicht geben.')).toEqual([
      '„Sperrzonen“ dürfe es im Hafen nicht geben',
    ]);
    expect(
      words(
        'Anna Berg schrieb in einer Erklärung, die am Montag veröffentlicht wurde, sie wolle „allen“ diese Wahl ersparen.',
      ),
    ).toEqual(['sie wolle „allen“ diese Wahl ersparen']);
    expect(words('Laut Polizei ist der Zug, zu dem viele aufgerufen hatten, „weitgehend ruhig“ verlaufen.')).toEqual([
      'ist der Zug, zu dem viele aufgerufen hatten, „weitgehend ruhig“ verlaufen',
    ]);
    expect(
      words(
        'Erstmals gibt es Antriebe mit „Alfvenwellen“, die „eine neue Zeit der Raumfahrt einleiten könnten“, erklärte Anna Berg.',
      ),
    ).toEqual(['Erstmals gibt es Antriebe mit „Alfvenwellen“, die „eine neue Zeit der Raumfahrt einleiten könnten“']);
  });

  it('ends a clause where a second speaker has the main verb, and reads conclusions, questions and examples', () => {
    expect(
      said('Während Anna Berg erklärte, der Damm sei sicher, räumte Karl Huber ein, es gebe Risse.').map(
        (one) => one.words,
      ),
    ).toEqual(['der Damm sei sicher', 'es gebe Risse']);
    expect(said('Das Gericht kam zu dem Schluss, dass der Damm nie sicher war.')).toEqual([
      { words: 'der Damm nie sicher war', by: 'Gericht', about: [] },
    ]);
    expect(said('„Wo sind unsere Boote?“, wollten die Fischer am Montag wissen.')).toEqual([
      { words: 'Wo sind unsere Boote?', by: null, about: [] },
    ]);
    expect(said('Die Menge rief Parolen wie zum Beispiel „Rettet den alten Hafen“.').map((one) => one.words)).toEqual([
      'Rettet den alten Hafen',
    ]);
  });

  it('looks behind adjectives and unknown nouns for the subject, and before the comma where somebody is told', () => {
    expect(
      said('Zum Rücktritt sagte der italienische Kardinal Angelo Sodari: „Das ist ein Donnerschlag.“')[0]?.by,
    ).toBe('Angelo Sodari');
    expect(said('Anna Berg, die Leiterin des Verbandes, sagte der Agentur: „Wir kehren nicht um.“')[0]?.by).toBe(
      'Anna Berg',
    );
  });

  it('never stumbles over a text that breaks off behind a noun for a body', () => {
    expect(said('die Polizei')).toEqual([]);
    expect(said('werdePolizei')).toEqual([]);
  });
});
