import type { Language, RoleForm } from '../language.ts';
import { germanCues } from './verbs.ts';

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
  dropsSubjects: false,
  unmarkedSpeechReach: 5,
  cues: germanCues,
  complementisers: 'dass daß wonach',
  copulas: '',
  impersonals: 'heißt',
  nounGovernors: 'zu',
  coordinators: 'dass daß',
  notBeforeComplementiser: 'so ohne anstatt statt dadurch dafür darauf damit davon dazu sodass auf als',
  otherClauses: '',
  tails: 'weshalb weswegen',
  glosses: '',
  nobodies: 'niemand keiner keine man',
  negations: '',
  expletives: '',
  passives: 'wurde wurden wird werden worden',
  reflexives: 'sich',
  pluralAuxiliaries: '',
  perfectAuxiliaries: 'hat haben hatte hatten habe hätte hätten',
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
  hasCompoundBodies: false,
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
    'trage weise lägen handhabe spreche diene schade verdiene bekomme verliere fordere zeige helfe kenne gefährde nutze arbeite leide zahle trete biete verstoße widerspreche verletze schaffe setze bedeute bringe fehle drohe betrage erhalte gehöre ist sind war waren sei seien wäre wären hat haben hatte hatten habe hätte hätten wird werden werde würde würden wurde wurden kann können könne konnte konnten könnte könnten soll sollen solle sollte sollten will wollen wolle wollte wollten muss müssen müsse musste mussten müsste müssten darf dürfen dürfe durfte dürfte dürften mag möge gibt gebe gäbe geht gehe gehen steht stehe stehen kommt komme kommen bleibt bleibe bleiben liegt liege liegen macht mache brauche braucht lasse lässt halte hält sehe sieht wisse weiß tue tut bestehe besteht gelte gilt führe führt handle handele handelt finde findet nehme nimmt stelle stellt',
  demonstratives: 'das dies',
  subjunctives:
    'sei seien habe werde könne müsse solle wolle dürfe möge wisse gebe bestehe gehe komme bleibe stehe liege lasse gelte gehöre brauche handle handele bedeute bringe fehle drohe betrage erhalte trage weise lägen handhabe führe spreche diene schade verdiene bekomme verliere fordere zeige nehme helfe kenne gefährde sehe finde nutze arbeite leide zahle trete trage biete verstoße widerspreche verletze schaffe mache setze halte stelle fänden kämen gäben stünden blieben sähen',
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
    { form: 'letztere', gender: 'f', number: 's' },
  ],
  roles: [
    { form: 'Jährige', number: 's' },
    // Of a man or a woman, as the article tells.
    { form: 'Abgeordnete', number: 's' },
    { form: 'Abgeordneten', number: 's' },
    { form: 'Vorsitzende', number: 's' },
    { form: 'Vorsitzenden', number: 's' },
    { form: 'Beauftragte', number: 's' },
    { form: 'Jähriger', gender: 'm', number: 's' },
    { form: 'Oberst a. D.', gender: 'm', number: 's' },
    { form: 'General a. D.', gender: 'm', number: 's' },
    { form: 'Minister a. D.', gender: 'm', number: 's' },
    ...each(
      'Gouverneur,Sozialdemokrat,Präsident,Bundespräsident,Vizepräsident,Ministerpräsident,Kanzler,Bundeskanzler,Vizekanzler,Altkanzler,Premier,Premierminister,Minister,Außenminister,Innenminister,Finanzminister,Verteidigungsminister,Justizminister,Wirtschaftsminister,Umweltminister,Gesundheitsminister,Verkehrsminister,Kultusminister,Arbeitsminister,Bundesminister,Bundesinnenminister,Bundesfinanzminister,Bundesaußenminister,Staatssekretär,Staatsminister,Senator,Innensenator,Abgeordneter,Bürgermeister,Oberbürgermeister,Landrat,Botschafter,Gesandter,Sondergesandter,Kommissar,EU-Kommissar,Generalsekretär,Sekretär,Vorsitzender,Parteichef,Fraktionschef,Fraktionsvorsitzender,Parteivorsitzender,Chef,Leiter,Direktor,Generaldirektor,Geschäftsführer,Vorstand,Vorstandschef,Vorstandsvorsitzender,Manager,Sprecher,Regierungssprecher,Pressesprecher,Polizeisprecher,Richter,Staatsanwalt,Oberstaatsanwalt,Generalstaatsanwalt,Anwalt,Rechtsanwalt,Verteidiger,General,Oberst,Admiral,Kommandeur,König,Prinz,Papst,Bischof,Erzbischof,Kardinal,Imam,Pfarrer,Professor,Doktor,Arzt,Forscher,Wissenschaftler,Experte,Analyst,Ökonom,Historiker,Autor,Schriftsteller,Journalist,Redakteur,Kandidat,Spitzenkandidat,Berater,Beauftragter,Aktivist,Gründer,Unternehmer,Trainer,Bundestrainer,Spieler,Kapitän,Regisseur,Schauspieler,Sänger,Diplomat,Politiker,Experte,Bauer,Landwirt,Bewohner,Zeuge,Augenzeuge,Bundesrat,Regierungsrat,Staatspräsident,Regierungschef,Staatschef,Amtsinhaber,Oppositionsführer,Gewerkschafter,Projektleiter,Einsatzleiter',
      { gender: 'm', number: 's' },
    ),
    ...each(
      'Gouverneurin,Sozialdemokratin,Präsidentin,Bundespräsidentin,Vizepräsidentin,Ministerpräsidentin,Kanzlerin,Bundeskanzlerin,Premierministerin,Ministerin,Außenministerin,Innenministerin,Finanzministerin,Verteidigungsministerin,Justizministerin,Wirtschaftsministerin,Umweltministerin,Gesundheitsministerin,Bundesministerin,Staatssekretärin,Senatorin,Bürgermeisterin,Oberbürgermeisterin,Botschafterin,Kommissarin,Generalsekretärin,Parteichefin,Fraktionschefin,Chefin,Leiterin,Direktorin,Geschäftsführerin,Sprecherin,Regierungssprecherin,Pressesprecherin,Polizeisprecherin,Richterin,Staatsanwältin,Oberstaatsanwältin,Anwältin,Königin,Prinzessin,Bischöfin,Professorin,Ärztin,Forscherin,Wissenschaftlerin,Expertin,Ökonomin,Historikerin,Autorin,Schriftstellerin,Journalistin,Kandidatin,Spitzenkandidatin,Beraterin,Aktivistin,Gründerin,Unternehmerin,Trainerin,Regisseurin,Schauspielerin,Sängerin,Diplomatin,Politikerin,Bewohnerin,Zeugin,Bundesrätin,Regierungsrätin,Staatspräsidentin,Regierungschefin,Projektleiterin',
      { gender: 'f', number: 's' },
    ),
  ],
  roleEndings: [
    { form: 'vorsitzende', number: 's' },
    { form: 'vorsitzenden', number: 's' },
    { form: 'abgeordnete', number: 's' },
    { form: 'abgeordneten', number: 's' },
    { form: 'beauftragte', number: 's' },
    { form: 'gesandte', number: 's' },
    ...each(
      'minister,präsident,kanzler,sekretär,chef,sprecher,leiter,direktor,vorsitzender,abgeordneter,politiker,experte,beauftragter,botschafter,kommissar,anwalt,richter,forscher,professor,trainer,kandidat,berater,vertreter,führer,inspekteur,senator,rat,analyst,ökonom,historiker,redakteur,schütze,demokrat,bischof,pfarrer,wirt,händler,arzt,pilot,kapitän,general,unternehmer,funktionär',
      { gender: 'm', number: 's' },
    ),
    ...each(
      'ministerin,präsidentin,kanzlerin,sekretärin,chefin,sprecherin,leiterin,direktorin,politikerin,expertin,botschafterin,kommissarin,anwältin,richterin,forscherin,professorin,trainerin,kandidatin,beraterin,vertreterin,führerin,senatorin,rätin,analystin,ökonomin,historikerin,redakteurin,demokratin,bischöfin,ärztin,unternehmerin,gouverneurin',
      { gender: 'f', number: 's' },
    ),
  ],
  organizationNouns:
    'Komitee Kommando Kartell Ministerium Außenministerium Innenministerium Finanzministerium Verteidigungsministerium Auswärtiges Auswärtige Amt Bundesamt Behörde Agentur Regierung Bundesregierung Landesregierung Verwaltung Partei Gewerkschaft Verband Bundesverband Verein Bund Kommission EU-Kommission Gericht Bundesverfassungsgericht Verfassungsgericht Landgericht Parlament Bundestag Bundesrat Senat Kammer Rat Ausschuss Polizei Bundespolizei Feuerwehr Küstenwache Verfassungsschutz Museum Verlag Flughafen Klinik Krankenhaus Bahn Armee Bundeswehr Marine Bank Zentralbank Fonds Stiftung Institut Universität Hochschule Unternehmen Konzern Firma Gruppe Bewegung Front Koalition Allianz Bündnis Zentrum Netzwerk Organisation Menschenrechtsorganisation Hilfsorganisation Zeitung Magazin Sender Nachrichtenagentur Botschaft Staatsanwaltschaft Opposition Union Fraktion Kirche Staat Land Königreich Kanzleramt',
  organizationEndings:
    'wehr verlag klinik krankenhaus zeitung magazin ministerium amt behörde bank verband gericht gerichtshof kommission partei polizei agentur verwaltung ausschuss ministeriums amts amtes verbands verbandes gerichts gerichtshofs verlags instituts konzerns rates ausschusses dienstes komitees departements institut gesellschaft gewerkschaft konzern versicherung armee rat kammer dienst zentrale stiftung fraktion regierung koalition bündnis anwaltschaft komitee departement',
  nominativeBody: (name) => name.replace(GENITIVE, '$1'),
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
    'Erklärung Mitteilung Pressemitteilung Bericht Brief Dokument Studie Umfrage Artikel Stellungnahme Resolution Urteil Anklageschrift Aussendung Schreiben Papier Gutachten Verfügung Beschluss Begründung Aufruf Entwurf',
  anonymousNouns:
    'Beamte Quellen Experten Kritiker Beobachter Augenzeugen Zeugen Anwohner Demonstranten Aktivisten Diplomaten Wissenschaftler Forscher Medien Behörden Ärzte Ermittler Anwälte Politiker Teilnehmer Angehörige Insider Kreise Regierungskreise Diplomatenkreise Bewohner Gegner Anhänger Analysten',
  honorifics:
    'Herr Frau Dr Prof Doktor Professor Sir Lord Scheich Ajatollah König Königin Prinz Papst Kardinal St Sankt',
  nameLinks: 'für der des vom',
  linkArticles: 'das die den',
  adjectiveEndings: '',
  masculineArticles: 'der dieser',
  feminineArticles: 'die diese',
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
  predicateOpeners: 'als für',
  announcers:
    'Worten Worte Wortlaut Satz Sätzen Sätze Spruch Sprüche Sprüchen Parole Parolen Sprechchöre Sprechchören Slogan Slogans Losung Losungen Aufschrift Feststellung Behauptung Antwort Ausruf Ruf Rufe Rufen Aussage Bemerkung',
  signs:
    'Transparent Transparente Transparenten Transparents Plakat Plakate Plakaten Plakats Plakates Schild Schilder Schildern Schildes Banner Bannern Banners Spruchband Spruchbänder Spruchbändern Aufkleber Aufklebern Shirt Shirts Gedenktafel Gedenktafeln Tafel Tafeln Graffito Graffiti Inschrift Inschriften Schriftzug Schriftzüge Schlagzeile Schlagzeilen Überschrift Überschriften',
  speechNouns: '',
  namedPlaces: '',
  namedThings:
    'Partei Regierungspartei Oppositionspartei Zeitung Magazin Zeitschrift Buch Film Lied Album Serie Sendung Programm Operation Projekt Kampagne Motto Titel namens genannt sogenannte sogenannten sogenanntes sogenannter Roman Stück Schiff Band Gruppe Initiative Aktion Wochenzeitung Tageszeitung Nachrichtenmagazin Internetseite Blatt Ausstellung Festival Modell Modelle Typ Codename Codenamen Themen Lieder Filme Ausstellungen Stücke Organisation Verein Bündnis Flugzeug Satellit Begriff Wort genannten genanntes Spitznamen Schlagwort',
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

/** A body's noun in the genitive: "des Bauministeriums". */
const GENITIVE =
  /(ministerium|amt|verband|gericht|gerichtshof|verlag|institut|konzern|rat|ausschuss|dienst|komitee|departement)e?s$/iu;

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
