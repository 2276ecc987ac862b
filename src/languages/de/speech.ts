import type { CueForm, CueKind, Language, RoleForm } from '../language.ts';

/** German. */
export const GERMAN: Language = {
  code: 'de',
  isVerbFirst: false,
  hasDoubledMarks: false,
  hasCapitals: true,
  nounsHaveCapitals: true,
  hasBareClauses: false,
  hasClausesBehindComma: true,
  hasVerbSecond: true,
  hasSecondClauses: true,
  hasDashSpeech: false,
  unmarkedSpeechReach: 5,
  cues: () => [...conjugated(), ...fixed()],
  complementisers: 'dass daß wonach',
  impersonals: 'heißt',
  nounGovernors: '',
  coordinators: 'dass daß',
  notBeforeComplementiser: 'so ohne anstatt statt dadurch dafür darauf damit davon dazu sodass auf als',
  tails: 'weshalb weswegen',
  nobodies: 'niemand keiner keine',
  negations: '',
  expletives: '',
  passives: 'wurde wurden wird werden worden',
  reflexives: '',
  pluralAuxiliaries: '',
  auxiliaries:
    'hat haben hatte hatten habe ist war sei sich auch nicht noch dann später zuvor bereits am im weiter zudem außerdem erneut wörtlich zugleich dabei dazu daraufhin hingegen jedoch allerdings unter anderem ihm ihr ihnen uns mir es selbst ferner nun schon öffentlich ausdrücklich gestern heute anschließend abschließend will wolle wird',
  prepositions:
    'in im an am auf aus bei beim mit nach von vom zu zum zur für durch um gegen ohne über unter vor hinter neben zwischen seit während wegen trotz laut gemäß bis ab gegenüber innerhalb außerhalb',
  hasArticles: true,
  sameTitles: `
Regierungschef = Ministerpräsident
Regierungschefin = Ministerpräsidentin
Staatschef = Präsident
Staatsoberhaupt = Präsident
Chefdiplomat = Außenminister`,
  asOpeners: 'wie',
  determiners:
    'der die das den dem des ein eine einen einem einer eines kein keine keinen sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere unseren unserem unserer mein meine dieser diese dieses diesen diesem jener jede jeder jedes viele einige mehrere manche alle beide zwei drei',
  possessives:
    'sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere unseren unserem unserer mein meine',
  indefinites: 'ein eine einen einem einer eines viele einige mehrere manche zwei drei',
  relatives: 'der die das den dem deren dessen denen welcher welche welches wer wo woran worauf',
  conjunctions: 'und oder aber sondern doch denn weil obwohl während wenn als ob da',
  fillers:
    'und oder aber sondern doch denn weil obwohl während wenn als ob da der die das den dem des ein eine einen einem einer eines in im an am auf aus bei beim mit nach von vom zu zum zur für durch um gegen ohne über unter vor hinter neben zwischen seit wegen trotz laut gemäß bis ab gegenüber ich du er sie es wir ihr mich dich sich uns euch ihm ihn ihnen sein seine ihre unser unsere mein meine dein nicht kein keine auch nur noch schon sehr mehr so wie was wer wo wann warum dann dort hier heute gestern morgen jetzt nun bereits zudem außerdem jedoch dennoch allerdings dabei damit dazu dafür dagegen deshalb daher darum darauf daran davon dieser diese dieses jeder jede alle viele einige mehrere andere anderen man ja nein ist war sind waren hat haben hatte hatten wird wurde wurden werden kann können soll will muss bislang bisher zuletzt zunächst zugleich weiter weiterhin ferner ebenfalls ebenso außer statt insgesamt inzwischen unterdessen derweil währenddessen schließlich später zuvor nachdem bevor seitdem',
  finiteVerbs:
    'ist sind war waren sei seien wäre wären hat haben hatte hatten habe hätte hätten wird werden werde würde würden wurde wurden kann können könne konnte konnten könnte könnten soll sollen solle sollte sollten will wollen wolle wollte wollten muss müssen müsse musste mussten müsste müssten darf dürfen dürfe durfte dürfte dürften mag möge gibt gebe gäbe geht gehe gehen steht stehe stehen kommt komme kommen bleibt bleibe bleiben liegt liege liegen macht mache brauche braucht lasse lässt halte hält sehe sieht wisse weiß tue tut bestehe besteht gelte gilt führe führt handle handele handelt finde findet nehme nimmt stelle stellt',
  finiteEndings: 't te ten en ieß ahm ing am og ielt ag and',
  clauseLength: 7,
  firstPersons: 'ich wir mich uns mir mein meine unser unsere unseren ihr euch sie',
  pronouns: [
    { form: 'jemand', number: 'p' },
    { form: 'er', gender: 'm', number: 's' },
    { form: 'sie', gender: 'f', number: 's' },
    { form: 'ihn', gender: 'm', number: 's', isObject: true },
    { form: 'ihm', gender: 'm', number: 's', isObject: true },
    { form: 'dieser', gender: 'm', number: 's' },
    { form: 'diese', gender: 'f', number: 's' },
    { form: 'letzterer', gender: 'm', number: 's' },
  ],
  roles: [
    { form: 'Jährige', number: 's' },
    { form: 'Jähriger', gender: 'm', number: 's' },
    { form: 'Oberst a. D.', gender: 'm', number: 's' },
    { form: 'General a. D.', gender: 'm', number: 's' },
    { form: 'Minister a. D.', gender: 'm', number: 's' },
    ...each(
      'Gouverneur,Sozialdemokrat,Präsident,Bundespräsident,Vizepräsident,Ministerpräsident,Kanzler,Bundeskanzler,Vizekanzler,Altkanzler,Premier,Premierminister,Minister,Außenminister,Innenminister,Finanzminister,Verteidigungsminister,Justizminister,Wirtschaftsminister,Umweltminister,Gesundheitsminister,Verkehrsminister,Kultusminister,Arbeitsminister,Bundesminister,Bundesinnenminister,Bundesfinanzminister,Bundesaußenminister,Staatssekretär,Staatsminister,Senator,Innensenator,Abgeordneter,Abgeordnete,Bürgermeister,Oberbürgermeister,Landrat,Botschafter,Gesandter,Sondergesandter,Kommissar,EU-Kommissar,Generalsekretär,Sekretär,Vorsitzender,Vorsitzende,Parteichef,Fraktionschef,Fraktionsvorsitzender,Parteivorsitzender,Chef,Leiter,Direktor,Generaldirektor,Geschäftsführer,Vorstand,Vorstandschef,Vorstandsvorsitzender,Manager,Sprecher,Regierungssprecher,Pressesprecher,Polizeisprecher,Richter,Staatsanwalt,Oberstaatsanwalt,Generalstaatsanwalt,Anwalt,Rechtsanwalt,Verteidiger,General,Oberst,Admiral,Kommandeur,König,Prinz,Papst,Bischof,Erzbischof,Kardinal,Imam,Pfarrer,Professor,Doktor,Arzt,Forscher,Wissenschaftler,Experte,Analyst,Ökonom,Historiker,Autor,Schriftsteller,Journalist,Redakteur,Kandidat,Spitzenkandidat,Berater,Beauftragter,Aktivist,Gründer,Unternehmer,Trainer,Bundestrainer,Spieler,Kapitän,Regisseur,Schauspieler,Sänger,Diplomat,Politiker,Experte,Bauer,Landwirt,Bewohner,Zeuge,Augenzeuge,Bundesrat,Regierungsrat,Staatspräsident,Regierungschef,Staatschef,Amtsinhaber,Oppositionsführer,Gewerkschafter,Projektleiter,Einsatzleiter',
      { gender: 'm', number: 's' },
    ),
    ...each(
      'Gouverneurin,Sozialdemokratin,Präsidentin,Bundespräsidentin,Vizepräsidentin,Ministerpräsidentin,Kanzlerin,Bundeskanzlerin,Premierministerin,Ministerin,Außenministerin,Innenministerin,Finanzministerin,Verteidigungsministerin,Justizministerin,Wirtschaftsministerin,Umweltministerin,Gesundheitsministerin,Bundesministerin,Staatssekretärin,Senatorin,Bürgermeisterin,Oberbürgermeisterin,Botschafterin,Kommissarin,Generalsekretärin,Parteichefin,Fraktionschefin,Chefin,Leiterin,Direktorin,Geschäftsführerin,Sprecherin,Regierungssprecherin,Pressesprecherin,Polizeisprecherin,Richterin,Staatsanwältin,Oberstaatsanwältin,Anwältin,Königin,Prinzessin,Bischöfin,Professorin,Ärztin,Forscherin,Wissenschaftlerin,Expertin,Ökonomin,Historikerin,Autorin,Schriftstellerin,Journalistin,Kandidatin,Spitzenkandidatin,Beraterin,Beauftragte,Aktivistin,Gründerin,Unternehmerin,Trainerin,Regisseurin,Schauspielerin,Sängerin,Diplomatin,Politikerin,Bewohnerin,Zeugin,Bundesrätin,Regierungsrätin,Staatspräsidentin,Regierungschefin,Projektleiterin',
      { gender: 'f', number: 's' },
    ),
  ],
  roleEndings: [
    ...each(
      'minister,präsident,kanzler,sekretär,chef,sprecher,leiter,direktor,vorsitzender,vorsitzende,abgeordneter,abgeordnete,politiker,experte,beauftragter,botschafter,kommissar,anwalt,richter,forscher,professor,trainer,kandidat,berater,vertreter,führer,inspekteur,senator,rat,analyst,ökonom,historiker,redakteur,schütze,gesandte,demokrat,bischof,pfarrer,wirt,händler,arzt,pilot,kapitän,general,unternehmer,funktionär',
      { gender: 'm', number: 's' },
    ),
    ...each(
      'ministerin,präsidentin,kanzlerin,sekretärin,chefin,sprecherin,leiterin,direktorin,politikerin,expertin,beauftragte,botschafterin,kommissarin,anwältin,richterin,forscherin,professorin,trainerin,kandidatin,beraterin,vertreterin,führerin,senatorin,rätin,analystin,ökonomin,historikerin,redakteurin,demokratin,bischöfin,ärztin,unternehmerin,gouverneurin',
      { gender: 'f', number: 's' },
    ),
  ],
  organizationNouns:
    'Komitee Kommando Kartell Ministerium Außenministerium Innenministerium Finanzministerium Verteidigungsministerium Auswärtiges Auswärtige Amt Bundesamt Behörde Agentur Regierung Bundesregierung Landesregierung Verwaltung Partei Gewerkschaft Verband Bundesverband Verein Bund Kommission EU-Kommission Gericht Bundesverfassungsgericht Verfassungsgericht Landgericht Parlament Bundestag Bundesrat Senat Kammer Rat Ausschuss Polizei Bundespolizei Armee Bundeswehr Marine Bank Zentralbank Fonds Stiftung Institut Universität Hochschule Unternehmen Konzern Firma Gruppe Bewegung Front Koalition Allianz Bündnis Zentrum Netzwerk Organisation Menschenrechtsorganisation Hilfsorganisation Zeitung Magazin Sender Nachrichtenagentur Botschaft Staatsanwaltschaft Opposition Union Fraktion Kirche Staat Land Königreich Kanzleramt',
  organizationEndings:
    'ministerium amt behörde bank verband gericht gerichtshof kommission partei polizei agentur verwaltung ausschuss institut gesellschaft gewerkschaft konzern versicherung armee rat kammer dienst zentrale stiftung fraktion regierung koalition bündnis anwaltschaft komitee departement',
  bodyPrepositions: 'aus beim bei von in vom im',
  attributeEndings: '',
  genitiveEndings: '',
  relativeEndings: '',
  personEndings: 'er in ist ent or ant eur mann frau loge ling',
  descriptions:
    'Jährige Jähriger Politiker Politikerin Sozialdemokrat Sozialdemokratin Christdemokrat Christdemokratin Diplomat Diplomatin Jurist Juristin Ökonom Ökonomin Experte Expertin Manager Managerin Unternehmer Unternehmerin Funktionär Funktionärin Chef Chefin Forscher Forscherin Wissenschaftler Wissenschaftlerin Autor Autorin Trainer Trainerin Anwalt Anwältin Amtsinhaber Amtsinhaberin',
  agencies:
    'dpa afp reuters ap epd kna sid dapd tass interfax xinhua bbc cnn al jazeera spiegel faz frankfurter allgemeine süddeutsche zeitung taz tagesspiegel handelsblatt ard zdf tagesschau n-tv ntv deutschlandfunk orf srf apa sda nzz neue zürcher kurier new york times washington post guardian le monde el país',
  asides: 'seinerseits|ihrerseits|in diesem Zusammenhang|unter anderem|zum Beispiel|nach eigenen Angaben|im Gegenzug',
  hasIncises: true,
  genericBodies:
    'Agentur Organisation Verband Verein Gruppe Unternehmen Konzern Firma Institut Stiftung Zeitung Magazin Sender Partei Bewegung Behörde',
  contrasts: 'seinerseits ihrerseits dagegen hingegen',
  documentNouns:
    'Erklärung Mitteilung Pressemitteilung Bericht Brief Dokument Studie Umfrage Artikel Stellungnahme Resolution Urteil Anklageschrift Aussendung Schreiben',
  anonymousNouns:
    'Beamte Quellen Experten Kritiker Beobachter Augenzeugen Zeugen Anwohner Demonstranten Aktivisten Diplomaten Wissenschaftler Forscher Medien Behörden Ärzte Ermittler Anwälte Politiker Teilnehmer Angehörige Insider Kreise Regierungskreise Diplomatenkreise Bewohner Gegner Anhänger Analysten',
  honorifics:
    'Herr Frau Dr Prof Doktor Professor Sir Lord Scheich Ajatollah König Königin Prinz Papst Kardinal St Sankt',
  nameLinks: 'für der des vom',
  linkArticles: 'das die den',
  adjectiveEndings: '',
  masculineArticles: '',
  feminineArticles: '',
  hasNaturalGender: true,
  hasNounLikeVerbs: false,
  participleEnding: '',
  participleOpeners: '',
  ands: 'und sowie',
  contrastingConjunctions: '',
  marksReach: 2,
  nameEndings: '',
  nameParticles: 'von van der den de zu zur vom am di da del al el bin ibn ter ten',
  places: '',
  namedThings:
    'Zeitung Magazin Zeitschrift Buch Film Lied Album Serie Sendung Programm Operation Projekt Kampagne Motto Titel namens genannt sogenannte sogenannten sogenanntes sogenannter Roman Stück Schiff Band Gruppe Initiative Aktion Wochenzeitung Tageszeitung Nachrichtenmagazin Internetseite Blatt Ausstellung Festival Begriff Wort Spitznamen Schlagwort',
  calendar:
    'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember Uhr',
  boilerplate: [
    'lesen sie auch',
    'mehr zum thema',
    'weitere artikel',
    'siehe auch',
    'themenverwandte artikel',
    'quellen',
    'weblinks',
    'einzelnachweise',
    'kommentare',
    'kommentar schreiben',
    'schlagwörter',
    'newsletter',
    'teilen',
    'meistgelesen',
  ],
};

function each(list: string, more: Omit<RoleForm, 'form'>): RoleForm[] {
  // The weak genitive and plural forms of men's titles: "des Präsidenten", "des Ministers".
  return list
    .split(',')
    .flatMap((form) =>
      more.gender === 'm'
        ? [form, `${form}s`, ...(/(?:ent|ist|at|oge|kte|ge)$/.test(form) ? [`${form}en`] : [])]
        : [form],
    )
    .map((form) => ({ form, ...more }));
}

/** Infinitives by the way they take their words; strong verbs with their past and participle after a slash; separable ones with a bar. */
const VERBS: Record<Exclude<CueKind, 'preposition'>, string> = {
  say: 'sagen antworten erklären ergänzen betonen fragen rufen/rief,gerufen meinen entgegnen erwidern unterstreichen/unterstrich,unterstrichen schreiben/schrieb,geschrieben twittern erzählen berichten erläutern kommentieren resümieren scherzen spotten schimpfen mahnen warnen klagen wettern argumentieren konstatieren formulieren beklagen bemerken bekräftigen versichern wiederholen äußern sprechen/sprach,gesprochen zitieren jubeln flüstern stöhnen seufzen präzisieren urteilen räsonieren poltern lästern frotzeln kontern twittern brüllen skandieren übersetzen behaupten beteuern schließen/schloss,geschlossen begründen',
  report:
    'glauben denken/dachte,gedacht finden/fand,gefunden vermuten hoffen fürchten befürchten bestätigen bestreiten/bestritt,bestritten dementieren versprechen/versprach,versprochen schwören/schwor,geschworen verkünden melden informieren prophezeien erwarten schätzen bezweifeln gestehen/gestand,gestanden wissen/wusste,gewusst signalisieren offenbaren verraten/verriet,verraten verlauten beobachten feststellen kritisieren monieren bemängeln bedauern verweisen/verwies,verwiesen unterstellen zusichern',
  evaluate:
    'nennen/nannte,genannt bezeichnen beschreiben/beschrieb,beschrieben verurteilen loben kritisieren beschimpfen titulieren brandmarken bewerten werten würdigen rügen charakterisieren',
  urge: 'fordern verlangen bitten/bat,gebeten raten/riet,geraten appellieren drängen empfehlen/empfahl,empfohlen ermahnen danken begrüßen ablehnen plädieren vorschlagen befehlen/befahl,befohlen drohen versprechen/versprach,versprochen',
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
      const [past, participle] = irregular?.split(',') ?? [];
      add(`${stem}${e}t`, { number: 's' });
      add(`${stem}e`, { number: 's' });
      add(infinitive, { number: 'p' });
      const preterite = past ?? `${stem}${e}te`;
      add(preterite, { number: 's' });
      add(preterite.endsWith('e') ? `${preterite}n` : `${preterite}en`, { number: 'p' });
      const isPrefixed =
        /^(?:be|ent|er|ge|ver|zer|wider|unter|wieder)/.test(infinitive) || infinitive.endsWith('ieren');
      add(participle ?? `${isPrefixed ? '' : 'ge'}${stem}${e}t`);
    }
  }
  return forms;
}

function fixed(): CueForm[] {
  const preposition = (form: string): CueForm => ({ form, kind: 'preposition' });
  return [
    ...[
      'laut',
      'nach Angaben',
      'nach Angaben von',
      'nach Angaben der',
      'nach Angaben des',
      'nach Ansicht',
      'nach Ansicht von',
      'nach Auffassung',
      'nach Einschätzung',
      'nach den Worten',
      'nach Worten',
      'gemäß',
      'in den Worten',
    ].map(preposition),
    { form: 'zufolge', kind: 'preposition', isPostposition: true },
    ...separable(),
    { form: 'so', kind: 'say', needsSubject: true },
    { form: 'kündigt', kind: 'report', number: 's' },
    { form: 'ließ', kind: 'report', number: 's', needsSubject: true },
    { form: 'winkte', kind: 'say', number: 's', needsSubject: true },
    { form: 'wörtlich', kind: 'say', needsSubject: true },
    { form: 'heißt es', kind: 'say' },
    { form: 'hieß es', kind: 'say' },
    { form: 'teilte', kind: 'report', number: 's' },
    { form: 'teilten', kind: 'report', number: 'p' },
    { form: 'mitgeteilt', kind: 'report' },
    { form: 'fügte', kind: 'say', number: 's', continues: true },
    { form: 'hinzugefügt', kind: 'say', continues: true },
    { form: 'fuhr', kind: 'say', number: 's', continues: true },
    { form: 'stellte', kind: 'report', number: 's', needsSubject: true },
    { form: 'gab', kind: 'report', number: 's', needsSubject: true },
    { form: 'gaben', kind: 'report', number: 'p', needsSubject: true },
    { form: 'räumte', kind: 'report', number: 's' },
    { form: 'kündigte', kind: 'report', number: 's' },
    { form: 'kündigten', kind: 'report', number: 'p' },
    { form: 'angekündigt', kind: 'report' },
    { form: 'wies', kind: 'report', number: 's', needsSubject: true },
    { form: 'sprach', kind: 'urge', number: 's' },
    { form: 'rief', kind: 'urge', number: 's' },
    { form: 'ging', kind: 'report', number: 's', needsSubject: true },
    { form: 'lehnte', kind: 'urge', number: 's' },
    { form: 'merkte', kind: 'say', number: 's' },
    { form: 'warf', kind: 'urge', number: 's' },
    { form: 'setzte', kind: 'urge', number: 's' },
    { form: 'zeigte', kind: 'report', number: 's', needsSubject: true },
    { form: 'sagt', kind: 'say', number: 's' },
  ];
}

/** Separable verbs as one word, where they come last: "wie das Amt mitteilte". Their first part, their stem, preterite and participle. */
const SEPARABLE =
  'mit teil teilte geteilt,hinzu füg fügte gefügt,an kündig kündigte gekündigt,an geb gab gegeben,bekannt geb gab gegeben,ein räum räumte geräumt,zu geb gab gegeben,klar stell stellte gestellt,fest stell stellte gestellt,dar leg legte gelegt,aus führ führte geführt,an merk merkte gemerkt,vor werf warf geworfen,hin weis wies gewiesen,vor schlag schlug geschlagen,an deut deutete gedeutet,ein gesteh gestand gestanden,zu sicher sicherte gesichert,nahe leg legte gelegt';

function separable(): CueForm[] {
  return SEPARABLE.split(',').flatMap((row): CueForm[] => {
    const [first, stem, past, participle] = row.split(' ') as [string, string, string, string];
    const forms = [`${first}${stem}t`, `${first}${past}`, `${first}${past}${past.endsWith('e') ? 'n' : 'en'}`];
    return [...forms, `${first}${participle}`].map((form) => ({ form, kind: 'report' }));
  });
}
