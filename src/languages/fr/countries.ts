import type { Gazetteer, Reading } from '../gazetteer.ts';

/** `Hollande` the man, `Georgie` the state, `la grenade` the weapon. */
const READINGS: Reading[] = [
  {
    forms: 'Hollande',
    choices: [
      { is: null, after: 'M .;président;monsieur;Monsieur;MM .' },
      { is: null, named: 'François' },
      { is: 'NL' },
    ],
  },
  {
    forms: 'Géorgie',
    choices: [
      { is: null, before: 'du Sud;américaine' },
      { is: 'GE', named: 'Tbilissi;géorgien;géorgienne;géorgiens;Abkhazie;Ossétie;Caucase' },
      {
        is: null,
        named: 'Atlanta;Savannah;Alabama;Floride;Caroline;Virginie;Ohio;républicain;républicains;démocrates;Tennessee',
      },
      { is: 'GE' },
    ],
  },
  { forms: 'Dominique;Maurice;Salvador;Martinique', choices: [{ is: null, givenNameUnlessBefore: '' }] },
  { forms: 'Maurice', choices: [{ is: 'MU', after: 'île;Île;à' }, { is: null }] },
  { forms: 'Dominique', choices: [{ is: 'DM', after: 'la;La' }, { is: null }] },
  {
    forms: 'Salvador',
    choices: [
      { is: 'SV', after: 'le;au;du;el' },
      { is: 'SV', named: 'Guatemala;Honduras;Nicaragua;salvadorien' },
      { is: null },
    ],
  },
  { forms: 'Grenade', choices: [{ is: 'GD', named: 'Caraïbes;caribéen;Antilles' }, { is: null }] },
  { forms: 'Jersey', choices: [{ is: null, after: 'New;new' }, { is: 'JE' }] },
  { forms: 'Washington', choices: [{ is: null, after: 'État de;Denzel;George' }, { is: 'US' }] },
  { forms: 'Vienne', choices: [{ is: null, after: 'la;Haute' }, { is: 'AT' }] },
  // Languages: « en français », « l'anglais ».
  {
    forms: 'français;anglais;espagnol;allemand;russe;chinois;italien;portugais;turc;néerlandais;japonais;grec',
    choices: [
      {
        is: null,
        after:
          'en;parle;parlait;parlant;parler;langue;traduit en;du français;mon;ton;bon;mauvais;apprendre;apprend;comprend;comprendre',
      },
    ],
  },
  {
    forms: 'indien;indienne;indiens;indiennes',
    choices: [{ is: null, after: 'océan;Océan;été' }, { is: null, before: "d ' amerique" }, { is: 'IN' }],
  },
  { forms: 'Guinée', choices: [{ is: null, after: 'Nouvelle;golfe de' }, { is: 'GN' }] },
  {
    forms: 'Congo;congolais;congolaise;congolaises',
    choices: [
      { is: 'CD', named: 'Kinshasa;RDC;Goma;Kivu;Katanga;Kabila;Tshisekedi;démocratique' },
      { is: 'CG', named: 'Brazzaville;Sassou' },
      { is: 'CD' },
    ],
  },
  { forms: 'dominicain;dominicaine;dominicains;dominicaines', choices: [{ is: null, before: 'ordre' }, { is: 'DO' }] },
  {
    forms: 'Corée;coréen;coréenne;coréens;coréennes',
    choices: [{ is: 'KR', alsoNamed: 'KR' }, { is: 'KP', alsoNamed: 'KP' }, { is: null }],
  },
  // Bruxelles speaks for the Union unless Belgium is in the text.
  {
    forms: 'Bruxelles',
    choices: [
      { is: 'BE', alsoNamed: 'BE' },
      { is: null, named: 'UE;européen;européenne;européens;européennes;Union;Otan;Brexit' },
      { is: 'BE' },
    ],
  },
  {
    forms: 'Tripoli',
    choices: [{ is: 'LY', alsoNamed: 'LY' }, { is: null, named: 'Liban;libanais;libanaise;Beyrouth' }, { is: 'LY' }],
  },
  { forms: 'Capitole', choices: [{ is: null, named: 'Toulouse;toulousain;Rome' }, { is: 'US' }] },
  { forms: 'Sahara', choices: [{ is: 'EH', alsoNamed: 'EH' }, { is: null }] },
  { forms: 'Carthage', choices: [{ is: null, after: 'à;de;antique' }, { is: null, before: 'antique' }, { is: 'TN' }] },
  { forms: 'Matignon', choices: [{ is: null, before: 'en' }, { is: 'FR' }] },
  { forms: 'Saint-Martin', choices: [{ is: 'MF', named: 'Caraïbes;Antilles;Barthélemy;Irma' }, { is: null }] },
  { forms: 'Mexico', choices: [{ is: null, after: 'New' }, { is: 'MX' }] },
  { forms: 'suisse;suisses', choices: [{ is: null, before: 'normande' }] },
  { forms: 'zone verte;Maison bleue', choices: [{ is: null, named: 'météo;Paris;Covid' }] },
  { forms: 'Westminster;Whitehall', choices: [{ is: null, before: 'antique' }] },
];

/**
 * Countries as French news names them. Names begin from Unicode CLDR, demonyms from i18n-nationality
 * (docs/third-party.md); newspapers' variants are added by hand.
 */
export const FRENCH: Gazetteer = {
  language: 'fr',
  notCountries: `
anglo-saxon;anglo-saxonne;anglo-saxons;anglo-saxonnes;indo-pacifique;indo-européen;indo-européenne;gréco-romain;gréco-romaine;Indo-Pacifique
lac Tchad;bassin du lac Tchad;golfe d'Oman;mer d'Oman;golfe du Mexique;golfe de Guinée;océan Indien;Océan indien;mer de Chine;mer de Chine méridionale;mer de Chine orientale;mer du Japon;mer d'Irlande;golfe Persique;fleuve Niger;delta du Niger;fleuve Congo;bassin du Congo;canal de Panama;canal du Mozambique;fleuve Sénégal;fleuve Jourdain;détroit de Taïwan
Amérique latine;Amérique du Sud;Amérique du Nord;Amérique centrale;latino-américain;latino-américaine;latino-américains;latino-américaines;sud-américain;sud-américaine;sud-américains;sud-américaines;nord-américain;nord-américaine;nord-américains;nord-américaines;centre-américain;centraméricain;afro-américain;afro-américaine;afro-américains;afro-américaines;Nouveau-Mexique;Nouvelle-Angleterre;Nouvelle-Galles du Sud;Nouvelle-Guinée;sous-continent indien;péninsule coréenne;péninsule Coréenne;indiens d'Amérique;Indiens d'Amérique;Amérindiens;État de Washington;État de Géorgie;Île-de-France;Ile-de-France;Hauts-de-France;Seine-Saint-Denis
État islamique en Irak;État islamique en Irak et au Levant;Etat islamique en Irak et au Levant;Etat islamique en Irak;État islamique d'Irak;Al-Qaïda en Irak;Forces démocratiques syriennes
Agence France-Presse;Agence France Presse;France-Presse;France 24;France 2;France 3;France 4;France 5;France Télévisions;France Info;France Inter;France Culture;France Bleu;France Soir;France-Soir;Radio France;Radio France Internationale;Radio-France;Air France;Air France-KLM;Air Canada;Air Algérie;Air India;Ouest-France;Électricité de France;Gaz de France;Banque de France;Tour de France;Coupe de France;Stade de France;Miss France;Île de France;Paris Match;Paris-Match;Paris Saint-Germain;Radio-Canada;British Airways;British Petroleum;Bank of America;American Airlines;Washington Post;Washington Times;China Daily;La Libre Belgique;Royal Air Maroc;Tunisie Télécom;Algérie Télécom;Maroc Télécom;Maghreb Arabe Presse;Voix de l'Amérique;Turkish Airlines;Qatar Airways;US Open;prince de Galles;Prince de Galles;princesse de Galles
cochon d'Inde;cochons d'Inde;noix de Grenade;tête de Turc;montagnes russes;salade russe;poupées russes;filer à l'anglaise;crème anglaise;semaine anglaise;clé anglaise;café turc;bain turc;toilettes turques;danois nain;bulldog français;cuisine italienne;gruyère suisse
`,
  readings: READINGS,
  noGivenNames: 'mai juin san santa saint prince rose victoire aurore',
  everywhere: {
    // `Michael Jordan`, `Pierre Mendès France`.
    NAME: [{ is: null, surname: true }],
    // Football clubs too.
    CAPITAL: [
      { is: null, surname: true },
      {
        is: null,
        after:
          "Real;Atlético;Atletico;Benfica;Dinamo;Dynamo;Spartak;Lokomotiv;CSKA;Ajax;Slavia;Sparta;Slovan;Levski;Rapid;Olimpija;FC;FK;SK;AS;AFC;Red Star;Étoile rouge;Steaua;Hertha;Union;Maccabi;Hapoel;Inter;Sporting;Legia;Partizan;Olympiakos;Olympiacos;Dukla;Maccabi;Capitals de;Nationals de;Sénateurs d ';Senators de",
      },
    ],
  },
  references: {
    own: 'nos autorités;nos soldats;nos troupes;notre pays;notre nation;mon pays;notre patrie;notre gouvernement;notre armée;nos forces armées;nos frontières;notre frontière;notre territoire;notre sol;notre démocratie;notre souveraineté;notre constitution;notre économie;notre peuple;nos concitoyens;nos compatriotes;notre République;notre ciel;notre espace aérien;nos eaux;nos côtes;nos propres côtes;nos institutions;nos ressources;notre jeunesse;notre drapeau;notre diplomatie;notre monnaie;notre marine;nos militaires;nos forces de défense;notre État;la patrie;notre royaume;notre ambassade;notre ambassadeur;nos citoyens;nos ressortissants;notre indépendance;son pays;son gouvernement;sa patrie',
    state:
      "le pays;ce pays;du pays;au pays;la nation;le gouvernement;du gouvernement;au gouvernement;les autorités;des autorités;aux autorités;le régime;du régime;l'armée;les forces armées;les militaires;la junte;le pouvoir en place;les forces gouvernementales;l'État;l'Etat;ce gouvernement;ces autorités;cette junte;cette armée",
    notStateBefore:
      "alimentaire;de retraite;de retraites;d'exception;de droit;islamique;général;sec;de grâce;fédéré;d'urgence;civil;des lieux;d'esprit;de choc;de santé;d'assurance;Islamique;- major",
    kinds: `
le royaume;du royaume;au royaume;ce royaume = SA MA JO BH GB ES TH BE NL SE NO DK KH TO SZ LS BT
le sultanat;du sultanat = OM BN
l'émirat;de l'émirat = QA KW AE
la République islamique;République islamique = IR PK MR AF
l'État hébreu;l'Etat hébreu = IL
l'Hexagone = FR
la Confédération;Confédération helvétique = CH
`,
    possessed:
      'ses frontières;son territoire;ses soldats;son gouvernement;sa position;son sol;son armée;ses troupes;ses forces armées;sa souveraineté;sa politique étrangère;son programme nucléaire;son espace aérien;ses ressortissants;ses citoyens;son ambassadeur;son ambassade;son peuple;son économie;sa constitution',
    both: 'les deux pays;des deux pays;deux pays;les deux États;les deux Etats;les deux nations;les deux gouvernements;nos deux pays;nos deux peuples;nos deux nations;des deux États;des deux Etats;deux peuples;les deux capitales;des deux capitales;entre les deux rives;les deux voisins;les deux royaumes;les deux républiques',
    other:
      'notre voisin;notre grand voisin;notre petit voisin;nos voisins du nord;nos voisins du sud;le pays voisin;du pays voisin;au pays voisin',
    last: 'ce régime;de ce régime',
    clauseOpeners: 'que;qu',
    pronounOpeners: '',
    pronouns: 'elle;il',
    placeAfter:
      'à;près de;ceux de;celles de;gens de;route de;train de;vol de;arrivés de;rentré de;retour de;ville de;capitale ,;capitale;rues de;mairie de;maire de;université de;aéroport de;accord de;accords de;négociations de;conférence de;sommet de;réunion de;pourparlers de;attentats de;banlieue de;région de;archevêque de;évêque de;habitants de;centre de;nord de;sud de;est de;ouest de;traité de;déclaration de;environs de;procès de;bourse de;tribunal de;préfecture de',
    placeBefore: '',
    governments: 'autorités;gouvernement;régime;dirigeants;pouvoir;junte;responsables;maîtres',
    charges:
      'accuse;accusé;accusée;accusait;accusent;accusant;accusaient;accuser;qualifie;qualifié;qualifiait;qualifiant;décrit;décrivait;décrivant;soupçonne;soupçonné;soupçonnant',
    chargeOpeners: "de;d';d'avoir;d'être;comme",
  },
  rows: `
AD|Andorre|andorran;andorrane;andorrans;andorranes||
AE|Émirats arabes unis;Emirats arabes unis;EAU;Émirats|émirati;émiratie;émiratis;émiraties;émirien;émirienne;émiriens;émiriennes|Abou Dabi;Abou Dhabi;Abu Dhabi|
AF|Afghanistan|afghan;afghane;afghans;afghanes|Kaboul|
AG|Antigua-et-Barbuda;Antigua et Barbuda|antiguayen;antiguayens;antiguayenne;antiguayennes||
AI|Anguilla|||
AL|Albanie|albanais;albanaise;albanaises|Tirana|
AM|Arménie|arménien;arménienne;arméniens;arméniennes;arméno-|Erevan|
AO|Angola|angolais;angolaise;angolaises|Luanda|
AQ|Antarctique|||
AR|Argentine|argentin;argentins;argentine;argentines|Buenos Aires|
AS|Samoa américaines|||
AT|Autriche|autrichien;autrichienne;autrichiens;autrichiennes|Vienne|
AU|Australie|australien;australienne;australiens;australiennes|Canberra|
AW|Aruba|||
AX|îles Åland|||
AZ|Azerbaïdjan|azerbaïdjanais;azerbaïdjanaise;azerbaïdjanaises;azéri;azérie;azéris;azéries|Bakou|
BA|Bosnie-Herzégovine;Bosnie;Bosnie Herzégovine|bosnien;bosnienne;bosniens;bosniennes;bosniaque;bosniaques|Sarajevo|
BB|Barbade|barbadien;barbadienne;barbadiens;barbadiennes||
BD|Bangladesh|bangladais;bangladaise;bangladaises|Dacca|
BE|Belgique|belge;belges;belgo-|Bruxelles|
BF|Burkina Faso|burkinabè;burkinabès;burkinabé;burkinabés|Ouagadougou|Kosyam
BG|Bulgarie|bulgare;bulgares|Sofia|
BH|Bahreïn;Bahrein|bahreïni;bahreïnie;bahreïnis;bahreïnien;bahreïnienne;bahreïniens;bahreini|Manama|
BI|Burundi|burundais;burundaise;burundaises|Bujumbura;Gitega|
BJ|Bénin|béninois;béninoise;béninoises|Porto-Novo|
BL|Saint-Barthélemy|||
BM|Bermudes|bermudien;bermudienne;bermudiens;bermudiennes||
BN|Brunei|brunéien;brunéienne;brunéiens;brunéiennes|Bandar Seri Begawan|
BO|Bolivie|bolivien;bolivienne;boliviens;boliviennes|La Paz|
BQ|Pays-Bas caribéens|||
BR|Brésil|brésilien;brésilienne;brésiliens;brésiliennes|Brasilia|Planalto
BS|Bahamas|bahamien;bahamienne;bahamiens;bahamiennes|Nassau|
BT|Bhoutan|bhoutanais;bhoutanaise;bhoutanaises|Thimphu|
BV|Île Bouvet|||
BW|Botswana|botswanais;botswanaise;botswanaises|Gaborone|
BY|Biélorussie;Bélarus;Belarus|biélorusse;biélorusses;bélarusse;bélarusses;bélarussien|Minsk|
BZ|Belize|bélizien;bélizienne;béliziens;béliziennes|Belmopan|
CA|Canada|canadien;canadienne;canadiens;canadiennes;canado-|Ottawa|
CC|Îles Cocos|||
CD|République démocratique du Congo;RDC;RD Congo;Congo-Kinshasa;Zaïre;Congo;Congo Kinshasa;R.D.C.|congolais;congolaise;congolaises|Kinshasa|
CF|République centrafricaine;Centrafrique;RCA|centrafricain;centrafricaine;centrafricains;centrafricaines|Bangui|
CG|Congo-Brazzaville;République du Congo;Congo Brazzaville||Brazzaville|
CH|Suisse;Confédération helvétique|suisse;suisses;helvétique;helvétiques;helvético-|Berne|
CI|Côte d'Ivoire;Cote d'Ivoire|ivoirien;ivoirienne;ivoiriens;ivoiriennes|Yamoussoukro|
CK|îles Cook|||
CL|Chili|chilien;chilienne;chiliens;chiliennes||
CM|Cameroun|camerounais;camerounaise;camerounaises|Yaoundé;Yaounde|
CN|Chine;République populaire de Chine|chinois;chinoise;chinoises;sino-|Pékin;Beijing|Zhongnanhai;Parti communiste chinois
CO|Colombie|colombien;colombienne;colombiens;colombiennes|Bogotá;Bogota|
CR|Costa Rica|costaricien;costaricienne;costariciens;costariciennes;costaricain;costaricaine;costaricains;costaricaines||
CU|Cuba|cubain;cubaine;cubains;cubaines|La Havane|
CV|Cap-Vert;Cap Vert;Cabo Verde|capverdien;capverdienne;capverdiens;capverdiennes;cap-verdien;cap-verdienne;cap-verdiens;cap-verdiennes|Praia|
CW|Curaçao|curacien;curacienne;curaciens;curaciennes||
CX|île Christmas|||
CY|Chypre|chypriote;chypriotes;cypriote|Nicosie|
CZ|République tchèque;Tchéquie;Tchécoslovaquie|tchèque;tchèques|Prague|
DE|Allemagne;RFA;RDA;République fédérale d'Allemagne|allemand;allemande;allemands;allemandes;germano-|Berlin|Bundestag
DJ|Djibouti|djiboutien;djiboutienne;djiboutiens;djiboutiennes||
DK|Danemark|danois;danoise;danoises|Copenhague|
DM|Dominique|||
DO|République dominicaine|dominicain;dominicaine;dominicains;dominicaines|Saint-Domingue|
DZ|Algérie|algérien;algérienne;algériens;algériennes;algéro-|Alger|El Mouradia;palais d'El Mouradia
EC|Équateur;Equateur|équatorien;équatorienne;équatoriens;équatoriennes|Quito|
EE|Estonie|estonien;estonienne;estoniens;estoniennes|Tallinn|
EG|Égypte;Egypte|égyptien;égyptienne;égyptiens;égyptiennes|Le Caire|Ittihadiya;régime de Moubarak;régime Moubarak
EH|Sahara occidental;Sahara|sahraoui;sahraouie;sahraouis;sahraouies|Laâyoune|
ER|Érythrée;Erythrée|érythréen;érythréenne;érythréens;érythréennes|Asmara|
ES|Espagne|espagnol;espagnole;espagnols;espagnoles;hispano-|Madrid|Moncloa
ET|Éthiopie;Ethiopie|éthiopien;éthiopienne;éthiopiens;éthiopiennes|Addis-Abeba|
FI|Finlande|finlandais;finlandaise;finlandaises|Helsinki|
FJ|Fidji|fidjien;fidjienne;fidjiens;fidjiennes|Suva|
FK|Îles Malouines;Malouines;îles Malouines|malouin;malouine;malouins;malouines||
FM|Micronésie|micronésien;micronésienne;micronésiens;micronésiennes||
FO|Îles Féroé|féroïen;féroïens;féroïenne;féroïennes||
FR|France|français;française;françaises;franco-|Paris|Élysée;Elysée;palais de l'Élysée;Quai d'Orsay;Matignon;palais de l'Elysée;Palais-Bourbon;Assemblée nationale française
GA|Gabon|gabonais;gabonaise;gabonaises|Libreville|
GB|Royaume-Uni;Grande-Bretagne;Angleterre;Écosse;Ecosse;Pays de Galles;Irlande du Nord;Royaume Uni;Grande Bretagne;pays de Galles|britannique;britanniques;anglais;anglaise;anglaises;écossais;écossaise;écossaises;gallois;galloise;galloises;anglo-;britannico-|Londres|Downing Street;Whitehall;Westminster;palais de Buckingham;10 Downing Street;Foreign Office;Chambre des communes
GD|Grenade|grenadien;grenadienne;grenadiens;grenadiennes||
GE|Géorgie|géorgien;géorgienne;géorgiens;géorgiennes|Tbilissi|
GF|Guyane;Guyane française||Cayenne|
GG|Guernesey|guernesiais;guernesiaise;guernesiaises||
GH|Ghana|ghanéen;ghanéenne;ghanéens;ghanéennes|Accra|
GI|Gibraltar|||
GL|Groenland|groenlandais;groenlandaise;groenlandaises|Nuuk|
GM|Gambie|gambien;gambienne;gambiens;gambiennes|Banjul|
GN|Guinée;Guinée Conakry|guinéen;guinéenne;guinéens;guinéennes|Conakry|
GP|Guadeloupe|guadeloupéen;guadeloupéenne;guadeloupéens;guadeloupéennes||
GQ|Guinée équatoriale|équato-guinéen;équato-guinéenne;équato-guinéens;équato-guinéennes;équatoguinéen;équatoguinéenne|Malabo|
GR|Grèce|grec;grecque;grecs;grecques;gréco-;hellénique;helléniques|Athènes|
GS|Géorgie du Sud-et-les Îles Sandwich du Sud|||
GT|Guatemala|guatémaltèque;guatémaltèques||
GU|Guam|||
GW|Guinée-Bissau|bissaoguinéen;bissaoguinéenne;bissaoguinéens;bissaoguinéennes;bissau-guinéen;bissau-guinéenne|Bissau|
GY|Guyana|guyanais;guyanaise;guyanaises||
HK|Hong Kong;Hongkong;R.A.S. chinoise de Hong Kong;Hong-Kong|hongkongais;hongkongaise;hongkongaises;hong-kongais;hong-kongaise||
HM|Îles Heard-et-MacDonald|||
HN|Honduras|hondurien;hondurienne;honduriens;honduriennes|Tegucigalpa|
HR|Croatie|croate;croates|Zagreb|
HT|Haïti|haïtien;haïtienne;haïtiens;haïtiennes|Port-au-Prince|
HU|Hongrie|hongrois;hongroise;hongroises|Budapest|
ID|Indonésie|indonésien;indonésienne;indonésiens;indonésiennes|Jakarta|
IE|Irlande|irlandais;irlandaise;irlandaises|Dublin|
IL|Israël|israélien;israélienne;israéliens;israéliennes;israélo-|Tel-Aviv;Tel Aviv|Knesset;Tsahal
IM|Île de Man|||
IN|Inde|indien;indienne;indiens;indiennes;indo-|New Delhi;Delhi|
IO|Territoire britannique de l’océan Indien|||
IQ|Irak;Iraq|irakien;irakienne;irakiens;irakiennes;iraquien;iraquienne;iraquiens;iraquiennes;irako-|Bagdad|zone verte;régime de Saddam Hussein;régime de Saddam
IR|Iran;République islamique d'Iran|iranien;iranienne;iraniens;iraniennes;irano-|Téhéran|
IS|Islande|islandais;islandaise;islandaises|Reykjavik|
IT|Italie|italien;italienne;italiens;italiennes;italo-|Rome|Quirinal
JE|Jersey|jersiais;jersiaise;jersiaises||
JM|Jamaïque|jamaïcain;jamaïcaine;jamaïcains;jamaïcaines|Kingston|
JO|Jordanie|jordanien;jordanienne;jordaniens;jordaniennes|Amman|
JP|Japon|japonais;japonaise;japonaises;nippo-;nippon;nippone;nippons;nippones;nipponne;nipponnes|Tokyo|
KE|Kenya|kényan;kényane;kényans;kényanes;kenyan;kenyane;kenyans;kenyanes|Nairobi|
KG|Kirghizstan;Kirghizistan;Kirghizie|kirghize;kirghizes;kirghiz|Bichkek|
KH|Cambodge|cambodgien;cambodgienne;cambodgiens;cambodgiennes|Phnom Penh|
KI|Kiribati|||
KM|Comores;Union des Comores|comorien;comorienne;comoriens;comoriennes|Moroni|
KN|Saint-Christophe-et-Niévès|||
KP|Corée du Nord;République populaire démocratique de Corée|nord-coréen;nord-coréenne;nord-coréens;nord-coréennes|Pyongyang|
KR|Corée;Corée du Sud;République de Corée|coréen;coréenne;coréens;coréennes;sud-coréen;sud-coréenne;sud-coréens;sud-coréennes|Séoul|Maison bleue
KW|Koweït|koweïtien;koweïtienne;koweïtiens;koweïtiennes;koweitien;koweitienne|Koweït City;Koweit City|
KY|Îles Caïmans|caïmanien;caïmanienne;caïmaniens;caïmaniennes||
KZ|Kazakhstan;Kazakstan|kazakh;kazakhe;kazakhs;kazakhes|Astana;Noursoultan|
LA|Laos|laotien;laotienne;laotiens;laotiennes|Vientiane|
LB|Liban|libanais;libanaise;libanaises;libano-|Beyrouth|Baabda
LC|Sainte-Lucie|saint-lucien;saint-lucienne;saint-luciens;saint-luciennes||
LI|Liechtenstein|liechtensteinois;liechtensteinoise;liechtensteinoises|Vaduz|
LK|Sri Lanka|sri-lankais;sri-lankaise;sri-lankaises|Colombo|
LR|Liberia;Libéria|libérien;libérienne;libériens;libériennes|Monrovia|
LS|Lesotho|mosotho|Maseru|
LT|Lituanie|lituanien;lituanienne;lituaniens;lituaniennes|Vilnius|
LU|Luxembourg|luxembourgeois;luxembourgeoise;luxembourgeoises|Luxembourg-Ville|
LV|Lettonie|letton;lettons;lettonnes;lettonne|Riga|
LY|Libye|libyen;libyens;libyenne;libyennes|Tripoli|régime de Kadhafi;régime Kadhafi
MA|Maroc|marocain;marocaine;marocains;marocaines;maroco-|Rabat|Makhzen
MC|Monaco|monégasque;monégasques||
MD|Moldavie|moldave;moldaves|Chișinău;Chisinau|
ME|Monténégro|monténégrin;monténégrine;monténégrins;monténégrines|Podgorica|
MF|Saint-Martin|||
MG|Madagascar|malgache;malgaches|Antananarivo|
MH|Îles Marshall|marshallais;marshallaise;marshallaises|Majuro|
MK|Macédoine du Nord;Macédoine|macédonien;macédonienne;macédoniens;macédoniennes|Skopje|
ML|Mali|malien;malienne;maliens;maliennes|Bamako|Koulouba
MM|Birmanie;Myanmar|birman;birmane;birmans;birmanes|Naypyidaw|
MN|Mongolie|mongol;mongole;mongols;mongoles|Oulan-Bator|
MO|Macao;R.A.S. chinoise de Macao|macanéen;macanéenne;macanéens;macanéennes||
MP|Îles Mariannes du Nord||Saipan|
MQ|Martinique|martiniquais;martiniquaise;martiniquaises||
MR|Mauritanie|mauritanien;mauritanienne;mauritaniens;mauritaniennes|Nouakchott|
MS|Montserrat|montserratien;montserratienne;montserratiens;montserratiennes||
MT|Malte|maltais;maltaise;maltaises|La Valette|
MU|Maurice;île Maurice;Île Maurice|mauricien;mauricienne;mauriciens;mauriciennes|Port-Louis;Port Louis|
MV|Maldives|maldivien;maldivienne;maldiviens;maldiviennes||
MW|Malawi|malawien;malawienne;malawiens;malawiennes|Lilongwe|
MX|Mexique|mexicain;mexicaine;mexicains;mexicaines|Mexico|
MY|Malaisie|malaisien;malaisienne;malaisiens;malaisiennes|Kuala Lumpur|
MZ|Mozambique|mozambicain;mozambicaine;mozambicains;mozambicaines|Maputo|
NA|Namibie|namibien;namibienne;namibiens;namibiennes|Windhoek|
NC|Nouvelle-Calédonie|néo-calédonien;néo-calédonienne;néo-calédoniens;néo-calédoniennes|Nouméa|
NE|Niger|nigérien;nigérienne;nigériens;nigériennes|Niamey|
NF|île Norfolk|||
NG|Nigeria;Nigéria|nigérian;nigériane;nigérians;nigérianes|Abuja|Aso Rock
NI|Nicaragua|nicaraguayen;nicaraguayene;nicaraguayens;nicaraguayenes|Managua|
NL|Pays-Bas;Hollande;Pays Bas|néerlandais;néerlandaise;néerlandaises;hollandais;hollandaise;hollandaises|Amsterdam|
NO|Norvège|norvégien;norvégienne;norvégiens;norvégiennes|Oslo|
NP|Népal|népalais;népalaise;népalaises|Katmandou|
NR|Nauru|nauruan;nauruane;nauruans;nauruanes||
NU|Niue|||
NZ|Nouvelle-Zélande|néo-zélandais;néo-zélandaise;néo-zélandaises|Wellington|
OM|Oman|omanais;omanaise;omanaises|Mascate|
PA|Panama|panaméen;panaméenne;panaméens;panaméennes||
PE|Pérou|péruvien;péruvienne;péruviens;péruviennes|Lima|
PF|Polynésie française|||
PG|Papouasie-Nouvelle-Guinée|papouasien;papouasienne;papouasiens;papouasiennes;papou;papoue;papous|Port Moresby|
PH|Philippines|philippin;philippine;philippins;philippines|Manille|
PK|Pakistan|pakistanais;pakistanaise;pakistanaises;pakistano-|Islamabad|
PL|Pologne|polonais;polonaise;polonaises;polono-|Varsovie|
PM|Saint-Pierre-et-Miquelon|||
PN|Îles Pitcairn|||
PR|Porto Rico|portoricain;portoricaine;portoricains;portoricaines||
PS|Palestine;Territoires palestiniens;territoires palestiniens;Cisjordanie;bande de Gaza;Gaza;territoires occupés;Territoires occupés;État de Palestine|palestinien;palestinienne;palestiniens;palestiniennes;gazaoui;gazaouie;gazaouis;gazaouies;palestino-|Ramallah|Ramallah;Mouqataa
PT|Portugal|portugais;portugaise;portugaises|Lisbonne|
PW|Palaos|palauan;palauane;palauans;palauanes||
PY|Paraguay|paraguayen;paraguayens;paraguayenne;paraguayennes|Asunción;Asuncion|
QA|Qatar|qatari;qatarie;qataris;qataries;qatarien;qatarienne;qatariens;qatariennes|Doha|
RE|La Réunion|réunionnais;réunionnaise;réunionnaises||
RO|Roumanie|roumain;roumaine;roumains;roumaines|Bucarest|
RS|Serbie|serbe;serbes|Belgrade|
RU|Russie;Fédération de Russie;URSS;U.R.S.S.;Union soviétique|russe;russes;russo-;soviétique;soviétiques|Moscou|Kremlin
RW|Rwanda|rwandais;rwandaise;rwandaises|Kigali|
SA|Arabie saoudite;royaume saoudien|saoudien;saoudienne;saoudiens;saoudiennes|Riyad|
SB|Îles Salomon|salomonais;salomonaise;salomonaises|Honiara|
SC|Seychelles|seychellois;seychelloise;seychelloises||
SD|Soudan|soudanais;soudanaise;soudanaises|Khartoum|
SE|Suède|suédois;suédoise;suédoises|Stockholm|
SG|Singapour|singapourien;singapourienne;singapouriens;singapouriennes||
SH|Sainte-Hélène|||
SI|Slovénie|slovène;slovènes|Ljubljana|
SJ|Svalbard|||
SK|Slovaquie|slovaque;slovaques|Bratislava|
SL|Sierra Leone|sierra-léonais;sierra-léonaise;sierra-léonaises;sierraléonais;sierra-leonais|Freetown|
SM|Saint-Marin|saint-marinais;saint-marinaise;saint-marinaises||
SN|Sénégal|sénégalais;sénégalaise;sénégalaises|Dakar|
SO|Somalie|somalien;somalienne;somaliens;somaliennes;somali;somalis|Mogadiscio|
SR|Suriname|surinamais;surinamaise;surinamaises|Paramaribo|
SS|Soudan du Sud;Sud-Soudan;Soudan du sud|sud-soudanais;sud-soudanaise;sud-soudanaises|Djouba;Juba|
ST|Sao Tomé-et-Principe;São Tomé-et-Príncipe;Sao Tomé|santoméen;santoméenne;santoméens;santoméennes||
SV|Salvador|salvadorien;salvadorienne;salvadoriens;salvadoriennes|San Salvador|
SX|Saint-Martin (partie néerlandaise)|||
SY|Syrie|syrien;syrienne;syriens;syriennes;syro-|Damas|régime Assad;régime d'Assad;régime de Bachar al-Assad;régime de Bachar el-Assad;régime de Damas
SZ|Eswatini;Swaziland|swazi;swazie;swazis;swazies|Mbabane|
TC|Îles Turques-et-Caïques|||
TD|Tchad|tchadien;tchadienne;tchadiens;tchadiennes|N'Djamena;Ndjamena|
TF|Terres australes et antarctiques françaises;Terres australes françaises|||
TG|Togo|togolais;togolaise;togolaises|Lomé|
TH|Thaïlande|thaïlandais;thaïlandaise;thaïlandaises|Bangkok|
TJ|Tadjikistan|tadjik;tadjike;tadjiks;tadjikes|Douchanbé|
TK|Tokelau|||
TL|Timor oriental;Timor-Leste;Timor-Oriental|est-timorais;est-timoraise;est-timoraises|Dili|
TM|Turkménistan|turkmène;turkmènes|Achgabat|
TN|Tunisie|tunisien;tunisienne;tunisiens;tunisiennes|Tunis|palais de Carthage;Carthage
TO|Tonga|tongien;tongienne;tongiens;tongiennes|Nuku’alofa|
TR|Turquie;Türkiye|turc;turque;turcs;turques;turco-|Ankara|Beştepe
TT|Trinité-et-Tobago||Port-d’Espagne|
TV|Tuvalu|tuvalais;tuvalaise;tuvalaises|Funafuti|
TW|Taïwan;Taiwan|taïwanais;taïwanaise;taïwanaises;taiwanais;taiwanaise|Taipei;Taipeh;Taïpei|
TZ|Tanzanie;Zanzibar|tanzanien;tanzanienne;tanzaniens;tanzaniennes|Dodoma|
UA|Ukraine|ukrainien;ukrainienne;ukrainiens;ukrainiennes;ukraino-|Kiev;Kyiv|Bankova
UG|Ouganda|ougandais;ougandaise;ougandaises|Kampala|
UM|Îles mineures éloignées des États-Unis|||
US|États-Unis;Etats-Unis;USA;Amérique;États-Unis d'Amérique;U.S.A.;Etats Unis;États Unis|américain;américaine;américains;américaines;étasunien;étasunienne;étasuniens;étasuniennes;états-unien;états-unienne;états-uniens;états-uniennes;américano-|Washington;Washington D.C.;Washington DC|Maison-Blanche;Maison Blanche;Pentagone;département d'État;Capitole;Maison blanche;Département d'État;département d'Etat;Département d'Etat;Congrès américain;administration Trump;administration Biden;administration Obama;administration Bush;administration Clinton;administration américaine
UY|Uruguay|uruguayen;uruguayens;uruguayenne;uruguayennes|Montevideo|
UZ|Ouzbékistan|ouzbek;ouzbeks;ouzbèke;ouzbèkes|Tachkent|
VA|Vatican;Saint-Siège;État de la Cité du Vatican;cité du Vatican|vaticane||
VC|Saint-Vincent-et-les Grenadines|vincentais;vincentaise;vincentaises||
VE|Venezuela;Vénézuela|vénézuélien;vénézuélienne;vénézuéliens;vénézuéliennes|Caracas|régime de Maduro;gouvernement Maduro
VG|Îles Vierges britanniques|||
VI|Îles Vierges des États-Unis|||
VN|Viêt Nam;Vietnam;Viet Nam|vietnamien;vietnamienne;vietnamiens;vietnamiennes|Hanoï;Hanoi|
VU|Vanuatu|vanuatais;vanuataise;vanuataises|Port-Vila|
WF|Wallis-et-Futuna|||
WS|Samoa|samoan;samoane;samoans;samoanes|Apia|
XK|Kosovo|kosovar;kosovare;kosovars;kosovares|Pristina|
YE|Yémen|yéménite;yéménites|Sanaa;Sana'a|
YT|Mayotte|||
ZA|Afrique du Sud;Afrique du sud|sud-africain;sud-africaine;sud-africains;sud-africaines|Pretoria|
ZM|Zambie|zambien;zambienne;zambiens;zambiennes|Lusaka|
ZW|Zimbabwe|zimbabwéen;zimbabwéenne;zimbabwéens;zimbabwéennes|Harare|
`,
};
