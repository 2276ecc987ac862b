import type { CueForm, CueKind } from '../language.ts';

/** Every form of the verbs and phrases that show speech in German. */
export const germanCues = (): CueForm[] => [...conjugated(), ...separable(), ...fixed()];

/** Infinitives by the way they take their words; strong verbs with past, participle and, where its vowel changes, present behind a slash. */
const VERBS: Record<Exclude<CueKind, 'preposition'>, string> = {
  say: 'sagen antworten erklären ergänzen betonen fragen rufen/rief,gerufen meinen entgegnen erwidern unterstreichen/unterstrich,unterstrichen schreiben/schrieb,geschrieben twittern erzählen berichten erläutern kommentieren resümieren scherzen spotten schimpfen mahnen warnen klagen wettern argumentieren konstatieren formulieren beklagen bemerken bekräftigen versichern wiederholen äußern zitieren jubeln flüstern stöhnen seufzen präzisieren urteilen räsonieren poltern lästern frotzeln kontern brüllen skandieren übersetzen behaupten beteuern schließen/schloss,geschlossen begründen bilanzieren schwärmen erinnern schildern bloggen posten verteidigen rechtfertigen prahlen beschwichtigen witzeln sinnieren analysieren trösten fluchen schreien/schrie,geschrien rühmen fabulieren beharren grüßen raunen murmeln befinden/befand,befunden widersprechen/widersprach,widersprochen,widerspricht unken',
  report:
    'glauben denken/dachte,gedacht vermuten hoffen fürchten befürchten bestätigen bestreiten/bestritt,bestritten dementieren versprechen/versprach,versprochen,verspricht schwören/schwor,geschworen verkünden melden informieren prophezeien erwarten schätzen bezweifeln gestehen/gestand,gestanden wissen/wusste,gewusst,weiß signalisieren offenbaren verraten/verriet,verraten,verrät verlauten beobachten feststellen kritisieren monieren bemängeln bedauern verweisen/verwies,verwiesen unterstellen zusichern rechnen leugnen enthüllen beanstanden beschweren verlautbaren spekulieren mutmaßen entscheiden/entschied,entschieden',
  evaluate:
    'nennen/nannte,genannt bezeichnen beschreiben/beschrieb,beschrieben verurteilen loben beschimpfen titulieren brandmarken bewerten werten würdigen rügen charakterisieren sprechen/sprach,gesprochen,spricht einstufen abtun geißeln preisen/pries,gepriesen',
  urge: 'fordern verlangen bitten/bat,gebeten appellieren raten/riet,geraten,rät drängen empfehlen/empfahl,empfohlen,empfiehlt ermahnen danken begrüßen ablehnen plädieren vorschlagen befehlen/befahl,befohlen,befiehlt auffordern drohen',
};

/** Who says these has spoken right before. */
const CONTINUATIONS = new Set(['ergänzen', 'schließen', 'bekräftigen', 'wiederholen']);

function conjugated(): CueForm[] {
  const forms: CueForm[] = [];
  for (const [kind, rows] of Object.entries(VERBS) as [CueKind, string][]) {
    for (const row of rows.split(' ')) {
      const [infinitive, irregular] = row.split('/') as [string, string?];
      const continues = CONTINUATIONS.has(infinitive);
      const relays = infinitive === 'zitieren';
      const add = (form: string, more: Partial<CueForm> = {}) => forms.push({ form, kind, continues, relays, ...more });
      const stem = infinitive.replace(/e?n$/, '');
      // "bezeichnet", "antwortet": an e stands between where two consonants could not be said.
      const e = /(?:[td]|ch[nm]|[^lrhmnaeiouäöü][nm])$/.test(stem) ? 'e' : '';
      const [past, participle, present] = irregular?.split(',') ?? [];
      const isPrefixed =
        /^(?:be|ent|er|ge|ver|zer|wider|unter|wieder)/.test(infinitive) || infinitive.endsWith('ieren');
      const perfect = participle ?? `${isPrefixed ? '' : 'ge'}${stem}${e}t`;
      // "bezeichnet" is both "calls" and "called".
      add(perfect);
      add(present ?? `${stem}${e}t`, { number: 's' });
      add(`${stem}e`, { number: 's' });
      add(infinitive, { number: 'p' });
      const preterite = past ?? `${stem}${e}te`;
      add(preterite, { number: 's' });
      add(preterite.endsWith('e') ? `${preterite}n` : `${preterite}en`, { number: 'p' });
    }
  }
  return forms;
}

/** Separable verbs: kind, present, preterite, participle without its first part, and the first parts that make it a verb of speech. */
const SEPARABLE = `
report teilt teilte geteilt mit
say fügt fügte gefügt hinzu an
report kündigt kündigte gekündigt an
report gibt gab gegeben an bekannt zu bedenken preis
report räumt räumte geräumt ein
report stellt stellte gestellt fest klar
report legt legte gelegt dar nahe nach
say führt führte geführt aus an
say merkt merkte gemerkt an
urge wirft warf geworfen vor
report weist wies gewiesen hin zurück
urge schlägt schlug geschlagen vor
report deutet deutete gedeutet an
report gesteht gestand gestanden ein
report sichert sicherte gesichert zu
say hebt hob gehoben hervor
say streicht strich gestrichen heraus
say fährt fuhr gefahren fort
say setzt setzte gesetzt hinzu
say wendet wandte gewandt ein
say hält hielt gehalten entgegen fest für
report geht ging gegangen aus hervor
say stimmt stimmte gestimmt zu
say pflichtet pflichtete gepflichtet bei
say schiebt schob geschoben nach
say hakt hakte gehakt nach
say fasst fasste gefasst zusammen
report lässt ließ gelassen wissen verlauten ausrichten mitteilen
say winkt winkte gewinkt ab
urge lehnt lehnte gelehnt ab
urge setzt setzte gesetzt ein
report prangert prangerte geprangert an
evaluate feiert feierte gefeiert als`;

function separable(): CueForm[] {
  const rows = SEPARABLE.trim()
    .split('\n')
    .map((line) => line.split(' ') as [CueKind, string, string, string, ...string[]]);
  const apart = new Map<string, CueForm>();
  const joined: CueForm[] = [];
  for (const [kind, present, past, participle, ...particles] of rows) {
    const plural = past.endsWith('e') ? `${past}n` : `${past}en`;
    for (const form of [present, past, plural]) {
      const known = apart.get(form);
      if (known !== undefined) known.particles!.push(...particles);
      else
        apart.set(form, {
          form,
          kind,
          number: form === plural ? 'p' : 's',
          particles: [...particles],
          ...(CONTINUED.has(past) ? { continues: true } : {}),
        });
    }
    // "wie das Amt mitteilte": one word where the verb comes last.
    for (const first of particles)
      for (const form of [present, past, plural, participle]) joined.push({ form: first + form, kind });
  }
  return [...apart.values(), ...joined];
}

/** Preterites of those whose subject has spoken right before. */
const CONTINUED = new Set(['fügte', 'fuhr']);

function fixed(): CueForm[] {
  const preposition = (form: string): CueForm => ({ form, kind: 'preposition' });
  return [
    ...SOURCES.split('|').map(preposition),
    ...OWN_WORDS.split(' ').flatMap(possessed),
    { form: 'zufolge', kind: 'preposition', isPostposition: true },
    { form: 'so', kind: 'say', isInserted: true },
    { form: 'wörtlich', kind: 'say', needsSubject: true },
    ...['kam', 'kamen', 'kommt', 'kommen'].flatMap((verb) =>
      ['zu dem Schluss', 'zum Schluss', 'zu dem Ergebnis', 'zum Ergebnis'].map(
        (noun): CueForm => ({ form: `${verb} ${noun}`, kind: 'report', needsClause: true }),
      ),
    ),
    // "wollten die Fischer wissen"
    ...['will', 'wollte', 'wollten', 'wollen'].map(
      (form): CueForm => ({ form, kind: 'say', number: form.endsWith('n') ? 'p' : 's', particles: ['wissen'] }),
    ),
    { form: 'heißt es', kind: 'say' },
    { form: 'hieß es', kind: 'say' },
    { form: 'sieht', kind: 'evaluate', number: 's', needsSubject: true },
    { form: 'sah', kind: 'evaluate', number: 's', needsSubject: true },
    { form: 'zeigte', kind: 'report', number: 's', needsSubject: true },
    { form: 'zeigt', kind: 'report', number: 's', needsSubject: true },
    { form: 'findet', kind: 'report', number: 's', needsClause: true },
    { form: 'fand', kind: 'report', number: 's', needsClause: true },
    { form: 'finden', kind: 'report', number: 'p', needsClause: true },
  ];
}

/** What names the source of a clause. */
const SOURCES =
  'laut|nach Angaben|nach Angaben von|nach Angaben der|nach Angaben des|nach Aussage|nach Aussagen|nach Ansicht|nach Ansicht von|nach Auffassung|nach Meinung|nach Einschätzung|nach Darstellung|nach den Worten|nach Worten|gemäß|in den Worten|aus Sicht|nach Informationen|nach Auskunft|nach Berechnungen|nach Erkenntnissen|nach Recherchen|nach Berichten|nach Darstellung';

/** His or her words: plural nouns, and after the bar feminine ones. */
const OWN_WORDS =
  'Angaben Worten Aussagen Informationen Erkenntnissen Schätzungen Ansicht/f Meinung/f Auffassung/f Einschätzung/f Überzeugung/f Darstellung/f Aussage/f';

/** "nach seinen Angaben", "ihrer Meinung nach", "seinen Worten zufolge" */
function possessed(row: string): CueForm[] {
  const [noun, isFeminine] = row.split('/') as [string, string?];
  return ['sein', 'ihr'].flatMap((stem) => {
    const owned = `${stem}${isFeminine ? 'er' : 'en'} ${noun}`;
    return [`nach ${owned}`, `${owned} nach`, `${owned} zufolge`].map(
      (form): CueForm => ({ form, kind: 'preposition', hasPronoun: true }),
    );
  });
}
