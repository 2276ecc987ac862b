import type { Gazetteer, Reading } from '../gazetteer.ts';

const TITLES =
  'king;queen;prince;princess;crown;prime;foreign;interior;defence;defense;finance;president;minister;government;army;parliament;ambassador;monday;tuesday;wednesday;thursday;friday;saturday;sunday;january;february;march;april;june;july;august;september;october;november;december;today;tomorrow;and;for;after;before;but;coach;captain';
const TONGUE = 'in;speak;speaks;spoke;speaking;into;fluent;learn;learned;teach;teaches;taught;from the';

/** `Georgia` where Atlanta is, `Jordan` the man, `us` in capitals. */
const READINGS: Reading[] = [
  {
    forms: 'Georgia',
    choices: [
      {
        is: null,
        after: 'Atlanta ,;Savannah ,;Augusta ,;Macon ,;Athens ,;Columbus ,;in rural;state of;south;southern;north',
      },
      {
        is: null,
        before:
          'Tech;Bulldogs;Republican;Republicans;Democrat;Democrats;Senate;Gov;Governor;Secretary;Rep;Sen;O;Meloni',
      },
      { is: 'GE', named: 'Tbilisi;Georgian;Georgians;Abkhazia;Ossetia;Saakashvili;Caucasus;Batumi;Kutaisi' },
      {
        is: null,
        named:
          'Atlanta;Savannah;Augusta;Macon;Alabama;Carolina;Florida;Tennessee;Virginia;Arizona;Michigan;Ohio;Iowa;Nevada;Pennsylvania;Wisconsin;Texas;Republican;Republicans;Democrat;Democrats;Kemp;Warnock;Ossoff',
      },
      { is: 'GE' },
    ],
  },
  {
    forms: 'Georgian;Georgians',
    choices: [{ is: null, before: 'architecture;era;house;houses;mansion;style;terrace' }, { is: 'GE' }],
  },
  { forms: 'Jordan', choices: [{ is: null, givenNameUnlessBefore: TITLES }, { is: 'JO' }] },
  { forms: 'Chad', choices: [{ is: null, givenNameUnlessBefore: TITLES }, { is: 'TD' }] },
  { forms: 'Paris;London', choices: [{ is: null, before: 'Hilton;Jackson;Breed' }] },
  // The president, the actor, and the state, which its neighbours tell.
  {
    forms: 'Washington',
    choices: [
      {
        is: null,
        after: 'Seattle ,;Tacoma ,;Spokane ,;Olympia ,;Vancouver ,;Bellevue ,;Mount;Fort;Port;western;eastern',
      },
      { is: null, after: 'Denzel;Dinah;Booker T .;Kerry;George' },
      { is: null, before: 'Nationals;Capitals;Wizards;Redskins;Commanders;Irving;Heights' },
      { is: 'US' },
    ],
  },
  // A word in small letters is never meant, and in a line of capitals it may be the pronoun.
  { forms: 'US', choices: [{ is: null, shouted: true }, { is: 'US' }] },
  { forms: 'Turkey', choices: [{ is: null, before: 'breast;dinner;sandwich;Day;Trot' }, { is: 'TR' }] },
  {
    forms: 'Pole;Poles',
    choices: [{ is: null, after: 'North;South;May;magnetic' }, { is: null, before: 'Position;position' }, { is: 'PL' }],
  },
  { forms: 'Finn;Dane;Scot;Lao;Turk;Brit', choices: [{ is: null, givenNameUnlessBefore: TITLES }] },
  {
    forms: 'English;French;Spanish;German;Russian;Chinese;Turkish;Portuguese;Italian;Dutch;Welsh;Japanese;Greek;Korean',
    choices: [
      { is: null, after: TONGUE },
      { is: null, before: 'language;speaking;speaker' },
    ],
  },
  {
    forms: 'Indian;Indians',
    choices: [
      { is: null, after: 'West;American;Cleveland;Red;Plains' },
      { is: null, before: 'reservation;reservations;tribe;tribes;summer;Wells' },
      { is: 'IN' },
    ],
  },
  { forms: 'Guinea', choices: [{ is: null, after: 'New' }, { is: 'GN' }] },
  {
    forms: 'Jersey',
    choices: [
      { is: null, after: 'New;new' },
      { is: null, before: 'Shore;City;Boys' },
      { is: 'JE', named: 'Guernsey;Helier;Channel' },
      { is: null },
    ],
  },
  { forms: 'Wales', choices: [{ is: null, after: 'Prince of;Princess of;New South;Jimmy' }, { is: 'GB' }] },
  { forms: 'Emirates', choices: [{ is: null, before: 'Airline;Airlines;Stadium;Cup;flight' }, { is: 'AE' }] },
  // Two Congos; the larger unless Brazzaville is named.
  {
    forms: 'Congo;Congolese',
    choices: [
      { is: 'CD', named: 'Kinshasa;Goma;Kivu;Katanga;Kabila;Tshisekedi;DRC;Democratic' },
      { is: 'CG', named: 'Brazzaville;Sassou' },
      { is: 'CD' },
    ],
  },
  {
    forms: 'Dominican;Dominicans',
    choices: [
      { is: null, before: 'friar;friars;order;Order;nun;nuns;University' },
      { is: 'DM', named: 'Dominica;Roseau' },
      { is: 'DO' },
    ],
  },
  // Korea and Koreans without North or South: the one that the text names.
  {
    forms: 'Korea;Korean;Koreans',
    choices: [{ is: 'KR', alsoNamed: 'KR' }, { is: 'KP', alsoNamed: 'KP' }, { is: null }],
  },
  // Brussels speaks for the Union unless Belgium is in the text.
  {
    forms: 'Brussels',
    choices: [
      { is: null, before: 'sprouts;Sprouts' },
      { is: 'BE', alsoNamed: 'BE' },
      { is: null, named: 'EU;European;Eurozone;NATO;Brexit;MEP;MEPs' },
      { is: 'BE' },
    ],
  },
  {
    forms: 'Tripoli',
    choices: [{ is: 'LY', alsoNamed: 'LY' }, { is: null, named: 'Lebanon;Lebanese;Beirut' }, { is: 'LY' }],
  },
  { forms: 'Macedonia', choices: [{ is: null, before: 'region' }, { is: 'MK' }] },
  // Westminster the college in Missouri, the Foreign Office of another state.
  { forms: 'Westminster;Whitehall', choices: [{ is: null, before: 'College;Abbey;Kennel' }, { is: 'GB' }] },
  {
    forms: 'Foreign Office;Home Office;House of Commons;House of Lords',
    choices: [{ is: 'GB', alsoNamed: 'GB' }, { is: null }],
  },
  { forms: 'Green Zone;Blue House', choices: [{ is: null, named: 'Missouri;Texas' }] },
  {
    forms: 'Number 10;No 10',
    choices: [{ is: 'GB', before: 'Downing;said;has;spokesman;spokeswoman;insisted' }, { is: null }],
  },
  { forms: 'Turkmen', choices: [{ is: null, named: 'Iraq;Iraqi;Syria;Syrian' }, { is: 'TM' }] },
  { forms: 'Swiss;Thai;Czech', choices: [{ is: null, before: 'Re' }] },
  { forms: 'Niger', choices: [{ is: null, before: 'Delta;River;State;state' }, { is: 'NE' }] },
  {
    forms: 'America',
    choices: [{ is: null, after: 'Latin;South;North;Central;Bank of;Voice of;Captain;Miss' }, { is: 'US' }],
  },
];

/**
 * Countries as English news names them. Names begin from Unicode CLDR, demonyms from i18n-nationality
 * (docs/third-party.md); newspapers' variants are added by hand.
 */
export const ENGLISH: Gazetteer = {
  language: 'en',
  notCountries: `
Anglo-Saxon;Anglo-Saxons;Anglo American;Indo-Pacific;Indo-European;Greco-Roman;Graeco-Roman
US$
Lake Chad;Gulf of Oman;Sea of Oman;Gulf of Mexico;Gulf of Guinea;Gulf of Thailand;Gulf of Finland;Jordan River;River Jordan;Jordan Valley;Niger River;River Niger;Niger Delta;Congo River;Congo Basin;Indian Ocean;South China Sea;East China Sea;Sea of Japan;Irish Sea;English Channel;Persian Gulf;Philippine Sea;Lake Malawi;Panama Canal;Mozambique Channel;Singapore Strait;Taiwan Strait;Taiwan Straits
Latin America;Latin American;Latin Americans;South America;South American;South Americans;North America;North American;North Americans;Central America;Central American;Central Americans;African American;African-American;African Americans;Native American;Native Americans;American Indian;American Indians;Asian American;Asian Americans;Mexican American;Mexican Americans;Indian country;New Mexico;New England;New South Wales;New Guinea;West Indian;West Indies;Indian subcontinent;Korean Peninsula;Korean peninsula;New Jersey;Jersey City;Jersey Shore;Nova Scotia;New Britain;Georgia Tech;Georgia State University;University of Georgia;East Jerusalem;Panama City, Florida;China, Maine;Lebanon, Ohio;Lebanon, Pennsylvania;Peru, Indiana;Cuba, Missouri;Washington State;Washington state;State of Washington;Paris, Texas;Athens, Georgia;London, Ontario;Moscow, Idaho;Berlin, Connecticut;Vienna, Virginia
Islamic State of Iraq;Islamic State of Iraq and Syria;Islamic State of Iraq and the Levant;Islamic State in Iraq;Islamic State in Iraq and Syria;Islamic State in Iraq and the Levant;al-Qaeda in Iraq;Al Qaeda in Iraq;Al-Qaeda in Iraq;Syrian Democratic Forces;Revolutionary Armed Forces of Colombia;Tehrik-i-Taliban Pakistan;Pakistani Taliban;Real Irish Republican Army;Irish Republican Army;American Nazi Party;German Shepherd
Agence France-Presse;Agence France Presse;France-Presse;France 24;France 2;France 3;Radio France;Radio France Internationale;Air France;Air Canada;Air India;Air China;China Daily;China Post;China Southern;China Eastern;China Airlines;China Mobile;China Telecom;China Unicom;Bank of America;Bank of China;Voice of America;American Airlines;American Express;American Civil Liberties Union;American Red Cross;British Airways;British Petroleum;British American Tobacco;British Broadcasting Corporation;BBC Scotland;BBC Wales;Turkish Airlines;Japan Airlines;Japan Times;Korea Herald;Korea Times;Korean Air;Malaysia Airlines;Singapore Airlines;Qatar Airways;Emirates Airline;Emirates Airlines;Emirates Stadium;Egypt Today;Egypt Air;Ethiopian Airlines;Kenya Airways;Royal Dutch Shell;Royal Dutch Airlines;Irish Times;Irish Independent;Scottish Power;Jerusalem Post;Times of Israel;Times of India;India Today;Hindustan Times;Indian Express;Moscow Times;Kyiv Post;Kyiv Independent;Washington Post;Washington Times;Washington Examiner;Washington Monthly;Paris Match;Paris Saint-Germain;Tehran Times;Tokyo Electric;London Stock Exchange;New England Journal of Medicine;Philippine Airlines;Cuba Gooding;Sudan Tribune;Libya Observer;Libya Herald;Syria Direct;Iran International;Iran Air;Thai Airways;Vietnam Airlines;Swiss Air;Swiss Re;Deutsche Bank;Panama Papers;Prince of Wales;Princess of Wales;Duke of York;Church of England;Italian Job;French Open;U.S. Open;US Open;Australian Open;British Open;Scottish Open;Irish Open;Miss America;Captain America;US Airways;U.S. Steel;US Steel;US Weekly;U.S. Bank;USA Today;America Online
french fries;French fries;French toast;French bulldog;French horn;English breakfast;English muffin;Turkish delight;Turkish bath;Danish pastry;Swiss cheese;Swiss army knife;Swiss Army knife;Greek yogurt;Greek salad;Guinea pig;guinea pig;Guinea pigs;guinea pigs;Guinea fowl;guinea fowl;Cuban sandwich;Irish coffee;Scotch whisky;German shepherd;German measles;Spanish flu;Dutch oven;Brazil nut;Brazil nuts;Peking duck;Siamese cat;Afghan hound;Persian cat;Russian roulette;Welsh rarebit;Jersey cow;turkey sandwich;Thanksgiving turkey;Thanksgiving Turkey;Roast Turkey;Turkey dinner;India ink;Panama hat;Jordan almonds
`,
  readings: READINGS,
  noGivenNames:
    'will may april june august mark grant frank christian art bill hope faith joy chase dean king prince duke earl major judge star angel san santa saint',
  everywhere: {
    // `Michael Jordan`, `Pierre Mendès France`.
    NAME: [
      { is: null, surname: true },
      // `Mr. Jordan`
      { is: null, after: 'Mr;Mr .;Mrs;Mrs .;Ms;Ms .;Miss' },
    ],
    DEMONYM: [{ is: null, surname: true }],
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
    own: 'our country;my country;our nation;my nation;our homeland;our state;our government;our army;our military;our armed forces;our troops;our borders;our border;our southern border;our northern border;our eastern border;our western border;our territory;our soil;our democracy;our sovereignty;our constitution;our economy;our parliament;our national security;our national interest;our republic;our people;our citizens;our land;our skies;our airspace;our waters;our embassy;our ambassador;our compatriots;our fellow citizens;his country;her country;his nation;her nation;his homeland;her homeland;his government;her government',
    state:
      'the country;this country;this nation;the nation;the government;government forces;government troops;the authorities;the regime;regime forces;the army;the military;the armed forces;the ruling party;the national economy;state media;the republic;this republic;this government;the junta;the ruling junta;the cabinet;the armed services',
    notStateBefore: 'of law;industrial complex;club;music',
    kinds: `
the kingdom;this kingdom;our kingdom = SA MA JO BH GB ES TH BE NL SE NO DK KH TO SZ LS BT
the sultanate = OM BN
the emirate = QA KW AE
the Islamic Republic = IR PK MR AF
the Jewish state = IL
`,
    possessed:
      'its borders;its border;its territory;its soil;its army;its military;its forces;its troops;its soldiers;its government;its armed forces;its position;its territorial integrity;its nuclear program;its nuclear programme;its sovereignty;its foreign policy;its airspace;its citizens;its nationals;its ambassador;its embassy;its people;its economy;its constitution',
    both: 'the two countries;both countries;the two nations;both nations;the two states;the two governments;both governments;both states;the two sides;the two neighbors;the two neighbours;the two allies;our two countries;our countries;the two capitals;both capitals;our two nations;our two peoples;the two peoples;both sides of the border;both our peoples;both our countries;both our nations;both peoples',
    other:
      'our neighbor;our neighbour;our brothers across the border;our brothers and sisters across the border;our northern neighbor;our southern neighbor;our northern neighbour;our southern neighbour;our eastern neighbour;our western neighbour;the neighboring country;the neighbouring country',
    last: 'this regime;that regime',
    clauseOpeners: 'that',
    pronounOpeners: '',
    pronouns: 'it;she',
    placeAfter:
      'in;at;near;outside;around;downtown;central;inside;city of;capital;capital ,;capital of;visit;visited;visiting;went to;go to;going to;gone to;came to;come to;trip to;travel to;traveled to;travelled to;traveling to;travelling to;flew to;fly to;flight to;flying to;return to;returned to;moved to;driving to;drove to;train to;road to;arrived in;suburb of;outskirts of;university of;mayor of;streets of;north of;south of;east of;west of;bishop of;archbishop of',
    placeBefore:
      'talks;conference;summit;agreement;accord;accords;attacks;airport;bombing;bombings;protocol;declaration;airport;university;suburb;suburbs;mayor;residents;streets;stock;marathon;subway;metro;police;airport;convention;meeting;process',
    governments: 'authorities;government;regime;leaders;leadership;rulers;officials;junta;policymakers',
    charges:
      'accused;accuses;accuse;accusing;described;describes;describing;denounced;denounces;denouncing;branded;brands;called;calls;calling',
    chargeOpeners: 'of;of being;of having;as;for',
  },
  rows: `
AD|Andorra|Andorran;Andorrans||
AE|United Arab Emirates;UAE;U.A.E.;Emirates|Emirati;Emiratis|Abu Dhabi|
AF|Afghanistan|Afghan;Afghans;Afghani|Kabul|
AG|Antigua and Barbuda;Antigua & Barbuda;Antigua|Antiguan;Antiguans||
AI|Anguilla|||
AL|Albania|Albanian;Albanians|Tirana|
AM|Armenia|Armenian;Armenians|Yerevan|
AO|Angola|Angolan;Angolans|Luanda|
AQ|Antarctica|||
AR|Argentina|Argentine;Argentines;Argentinian;Argentinians;Argentinean|Buenos Aires|
AS|American Samoa|||
AT|Austria|Austrian;Austrians|Vienna|
AU|Australia|Australian;Australians|Canberra|
AW|Aruba|||
AX|Åland Islands;Aland Islands|||
AZ|Azerbaijan|Azerbaijani;Azerbaijanis;Azeri;Azeris|Baku|
BA|Bosnia and Herzegovina;Bosnia-Herzegovina;Bosnia;Bosnia & Herzegovina;Republika Srpska|Bosnian;Bosnians;Herzegovinian;Bosniak;Bosniaks|Sarajevo|
BB|Barbados|Barbadian;Barbadians;Bajan||
BD|Bangladesh|Bangladeshi;Bangladeshis|Dhaka|
BE|Belgium|Belgian;Belgians|Brussels|
BF|Burkina Faso|Burkinabe;Burkinabé;Burkinabè|Ouagadougou|Kosyam
BG|Bulgaria|Bulgarian;Bulgarians|Sofia|
BH|Bahrain|Bahraini;Bahrainis|Manama|
BI|Burundi|Burundian;Burundians|Bujumbura;Gitega|
BJ|Benin|Beninese;Beninois|Porto-Novo|
BL|St. Barthélemy;Saint Barthélemy;St Barts|||
BM|Bermuda|||
BN|Brunei|Bruneian||
BO|Bolivia|Bolivian;Bolivians|La Paz|
BQ|Caribbean Netherlands;Bonaire|||
BR|Brazil|Brazilian;Brazilians|Brasilia;Brasília|Planalto
BS|Bahamas|Bahamian;Bahamians|Nassau|
BT|Bhutan|Bhutanese|Thimphu|
BV|Bouvet Island|||
BW|Botswana|Botswanan;Motswana;Batswana|Gaborone|
BY|Belarus|Belarusian;Belarusians;Belarussian;Belarusan|Minsk|
BZ|Belize|Belizean;Belizeans||
CA|Canada|Canadian;Canadians|Ottawa|
CC|Cocos Islands;Cocos (Keeling) Islands|||
CD|Democratic Republic of the Congo;Democratic Republic of Congo;DR Congo;DRC;Congo-Kinshasa;Zaire;Congo - Kinshasa;Congo;D.R. Congo;D.R.C.|Congolese|Kinshasa|
CF|Central African Republic|Central African|Bangui|
CG|Republic of the Congo;Congo-Brazzaville;Congo - Brazzaville||Brazzaville|
CH|Switzerland|Swiss|Bern|
CI|Côte d'Ivoire;Ivory Coast;Cote d'Ivoire|Ivorian;Ivorians|Yamoussoukro|
CK|Cook Islands|||
CL|Chile|Chilean;Chileans||
CM|Cameroon|Cameroonian;Cameroonians|Yaoundé;Yaounde|
CN|China;People's Republic of China;PRC;Mainland China;mainland China;Peoples Republic of China|Chinese;Sino-|Beijing;Peking|Zhongnanhai;Communist Party of China;Chinese Communist Party
CO|Colombia|Colombian;Colombians|Bogotá;Bogota|
CR|Costa Rica|Costa Rican;Costa Ricans||
CU|Cuba|Cuban;Cubans|Havana|
CV|Cape Verde;Cabo Verde|Cape Verdean;Cape Verdeans||
CW|Curaçao||Willemstad|
CX|Christmas Island|||
CY|Cyprus|Cypriot;Cypriots|Nicosia|
CZ|Czech Republic;Czechia;Czechoslovakia|Czech;Czechs;Czechoslovak|Prague|
DE|Germany;Federal Republic of Germany;West Germany;East Germany|German;Germans|Berlin|Bundestag;Bundesrat;Bundeswehr
DJ|Djibouti|Djiboutian||
DK|Denmark|Danish;Dane;Danes|Copenhagen|
DM|Dominica|||
DO|Dominican Republic|Dominican;Dominicans|Santo Domingo|
DZ|Algeria|Algerian;Algerians|Algiers|El Mouradia;El Mouradia Palace
EC|Ecuador|Ecuadorean;Ecuadoreans;Ecuadorian;Ecuadorians|Quito|
EE|Estonia|Estonian;Estonians|Tallinn|
EG|Egypt;Arab Republic of Egypt|Egyptian;Egyptians|Cairo|Ittihadiya;Mubarak regime;Mubarak's regime
EH|Western Sahara|Sahrawi;Saharawi;Sahrawis;Saharawis|El Aaiún|
ER|Eritrea|Eritrean;Eritreans|Asmara|
ES|Spain|Spanish;Spaniard;Spaniards|Madrid|Moncloa
ET|Ethiopia|Ethiopian;Ethiopians|Addis Ababa|
FI|Finland|Finnish;Finn;Finns|Helsinki|
FJ|Fiji|Fijian;Fijians|Suva|
FK|Falkland Islands;Falklands;Malvinas|||
FM|Micronesia|Micronesian;Micronesians||
FO|Faroe Islands;Faroes|||
FR|France;French Republic|French;Frenchman;Frenchmen;Frenchwoman;Frenchwomen;Franco-|Paris|Élysée;Elysee;Elysée Palace;Quai d'Orsay;Matignon;Elysee Palace
GA|Gabon|Gabonese|Libreville|
GB|UK;U.K.;United Kingdom;Britain;Great Britain;England;Scotland;Wales;Northern Ireland;Great Britain and Northern Ireland;England and Wales|British;Briton;Britons;English;Scottish;Scots;Welsh;Northern Irish;Brits;Brit;Englishman;Englishmen;Englishwoman;Scotsman;Scotsmen;Welshman;Anglo-;Scot|London|Downing Street;No 10;Number 10;Whitehall;Buckingham Palace;10 Downing Street;Foreign Office;Home Office;House of Commons;House of Lords;Westminster
GD|Grenada|Grenadian;Grenadians||
GE|Georgia|Georgian;Georgians|Tbilisi|
GF|French Guiana||Cayenne|
GG|Guernsey|||
GH|Ghana|Ghanaian;Ghanaians|Accra|
GI|Gibraltar|||
GL|Greenland|Greenlandic;Greenlander;Greenlanders|Nuuk|
GM|Gambia;The Gambia|Gambian;Gambians|Banjul|
GN|Guinea|Guinean;Guineans|Conakry|
GP|Guadeloupe|||
GQ|Equatorial Guinea|Equatorial Guinean|Malabo|
GR|Greece|Greek;Greeks;Hellenic|Athens|
GS|South Georgia & South Sandwich Islands|||
GT|Guatemala|Guatemalan;Guatemalans|Guatemala City|
GU|Guam|||
GW|Guinea-Bissau;Guinea Bissau|Bissau-Guinean|Bissau|
GY|Guyana|Guyanese||
HK|Hong Kong;Hong Kong SAR;Hong Kong SAR China|Hongkonger;Hong Konger;Hong Kongers;Hongkongers||
HM|Heard & McDonald Islands|||
HN|Honduras|Honduran;Hondurans|Tegucigalpa|
HR|Croatia|Croatian;Croatians|Zagreb|
HT|Haiti|Haitian;Haitians|Port-au-Prince;Port au Prince|
HU|Hungary|Hungarian;Hungarians|Budapest|
ID|Indonesia|Indonesian;Indonesians|Jakarta|
IE|Ireland;Republic of Ireland;Irish Republic;Eire|Irish;Irishman;Irishmen;Irishwoman|Dublin|
IL|Israel|Israeli;Israelis|Tel Aviv|Knesset;Israel Defense Forces;Israel Defence Forces;IDF
IM|Isle of Man|Manx||
IN|India|Indian;Indians;Indo-|New Delhi;Delhi|Lok Sabha;Rajya Sabha
IO|British Indian Ocean Territory|||
IQ|Iraq|Iraqi;Iraqis|Baghdad|Green Zone;Saddam regime;Saddam Hussein's regime;Saddam's regime
IR|Iran;Islamic Republic of Iran|Iranian;Iranians|Tehran|
IS|Iceland|Icelandic;Icelander;Icelanders|Reykjavik|
IT|Italy|Italian;Italians|Rome|Quirinal
JE|Jersey||Saint Helier|
JM|Jamaica|Jamaican;Jamaicans||
JO|Jordan|Jordanian;Jordanians|Amman|
JP|Japan|Japanese;Nippo-|Tokyo|
KE|Kenya|Kenyan;Kenyans|Nairobi|
KG|Kyrgyzstan;Kirghizia|Kyrgyz;Kyrgyzstani|Bishkek|
KH|Cambodia|Cambodian;Cambodians|Phnom Penh|
KI|Kiribati|I-Kiribati;I-Kiribatis||
KM|Comoros|Comorian|Moroni|
KN|Saint Kitts and Nevis;St. Kitts and Nevis;St Kitts and Nevis;Saint Kitts;St. Kitts & Nevis|||
KP|North Korea;DPRK;Democratic People's Republic of Korea|North Korean;North Koreans|Pyongyang|
KR|Korea;South Korea;Republic of Korea|Korean;Koreans;South Korean;South Koreans|Seoul|Blue House;Cheong Wa Dae
KW|Kuwait|Kuwaiti;Kuwaitis|Kuwait City|
KY|Cayman Islands|||
KZ|Kazakhstan|Kazakh;Kazakhs;Kazakhstani;Kazakhstanis|Astana;Nur-Sultan|
LA|Laos;Lao People's Democratic Republic|Laotian;Lao;Laotians|Vientiane|
LB|Lebanon|Lebanese|Beirut|Baabda
LC|Saint Lucia;St. Lucia;St Lucia|||
LI|Liechtenstein|Liechtensteiner|Vaduz|
LK|Sri Lanka|Sri Lankan;Sri Lankans|Colombo;Sri Jayawardenepura Kotte|
LR|Liberia|Liberian;Liberians|Monrovia|
LS|Lesotho|Basotho;Mosotho|Maseru|
LT|Lithuania|Lithuanian;Lithuanians|Vilnius|
LU|Luxembourg|Luxembourgish;Luxembourger;Luxembourgers|Luxembourg City|
LV|Latvia|Latvian;Latvians|Riga|
LY|Libya|Libyan;Libyans|Tripoli|Gaddafi regime;Gaddafi's regime;Qaddafi regime
MA|Morocco|Moroccan;Moroccans|Rabat|Makhzen
MC|Monaco|Monegasque||
MD|Moldova|Moldovan;Moldovans|Chișinău;Chisinau|
ME|Montenegro|Montenegrin|Podgorica|
MF|Saint Martin;St. Martin|||
MG|Madagascar|Malagasy;Madagascan|Antananarivo|
MH|Marshall Islands|Marshallese|Majuro|
MK|North Macedonia;Macedonia;FYROM|Macedonian;Macedonians|Skopje|
ML|Mali|Malian;Malians|Bamako|Koulouba
MM|Myanmar;Burma|Burmese;Myanmarese|Naypyidaw;Naypyitaw;Nay Pyi Taw|
MN|Mongolia|Mongolian;Mongolians|Ulaanbaatar;Ulan Bator|
MO|Macau;Macao;Macao SAR China|||
MP|Northern Mariana Islands||Saipan|
MQ|Martinique|||
MR|Mauritania|Mauritanian;Mauritanians|Nouakchott|
MS|Montserrat|||
MT|Malta|Maltese|Valletta|
MU|Mauritius|Mauritian;Mauritians||
MV|Maldives|Maldivian;Maldivians||
MW|Malawi|Malawian;Malawians|Lilongwe|
MX|Mexico|Mexican;Mexicans|Mexico City|
MY|Malaysia|Malaysian;Malaysians|Kuala Lumpur|
MZ|Mozambique|Mozambican;Mozambicans|Maputo|
NA|Namibia|Namibian;Namibians|Windhoek|
NC|New Caledonia||Nouméa|
NE|Niger|Nigerien;Nigeriens|Niamey|
NF|Norfolk Island|||
NG|Nigeria|Nigerian;Nigerians|Abuja|Aso Rock
NI|Nicaragua|Nicaraguan;Nicaraguans|Managua|
NL|Netherlands;Holland|Dutch;Dutchman;Dutchmen;Dutchwoman|Amsterdam|
NO|Norway|Norwegian;Norwegians|Oslo|
NP|Nepal|Nepali;Nepalese|Kathmandu|
NR|Nauru|Nauruan;Nauruans|Yaren|
NU|Niue|||
NZ|New Zealand|New Zealander;New Zealanders||
OM|Oman|Omani;Omanis|Muscat|
PA|Panama|Panamanian;Panamanians||
PE|Peru|Peruvian;Peruvians|Lima|
PF|French Polynesia|||
PG|Papua New Guinea|Papua New Guinean;Papua New Guineans|Port Moresby|
PH|Philippines|Philippine;Filipino;Filipinos;Filipina;Filipinas;Pinoy|Manila|
PK|Pakistan|Pakistani;Pakistanis|Islamabad|
PL|Poland|Polish;Pole;Poles|Warsaw|
PM|St. Pierre & Miquelon;Saint Pierre and Miquelon|||
PN|Pitcairn Islands;Pitcairn|||
PR|Puerto Rico|Puerto Rican;Puerto Ricans||
PS|Palestine;Palestinian territories;Palestinian Territories;West Bank;Gaza Strip;Gaza;State of Palestine;occupied Palestinian territories;occupied territories;Occupied Territories|Palestinian;Palestinians;Gazan;Gazans|Ramallah|Ramallah;Muqata
PT|Portugal|Portuguese|Lisbon|
PW|Palau|Palauan;Palauans||
PY|Paraguay|Paraguayan;Paraguayans|Asunción;Asuncion|
QA|Qatar|Qatari;Qataris|Doha|
RE|Réunion|Reunion||
RO|Romania|Romanian;Romanians|Bucharest|
RS|Serbia|Serbian;Serbians;Serb;Serbs;Serbo-|Belgrade|
RU|Russia;Russian Federation;Soviet Union;USSR;U.S.S.R.|Russian;Russians;Russo-;Soviet;Soviets|Moscow|Kremlin;Duma;State Duma
RW|Rwanda|Rwandan;Rwandans|Kigali|
SA|Saudi Arabia;Kingdom of Saudi Arabia;KSA|Saudi;Saudis;Saudi Arabian|Riyadh|
SB|Solomon Islands;Solomons|Solomon Islander||
SC|Seychelles|Seychellois||
SD|Sudan|Sudanese|Khartoum|
SE|Sweden|Swedish;Swede;Swedes|Stockholm|
SG|Singapore|Singaporean;Singaporeans||
SH|St. Helena;Saint Helena;St Helena|||
SI|Slovenia|Slovenian;Slovenians;Slovene;Slovenes|Ljubljana|
SJ|Svalbard|||
SK|Slovakia|Slovakian;Slovakians;Slovak;Slovaks|Bratislava|
SL|Sierra Leone|Sierra Leonean|Freetown|
SM|San Marino|||
SN|Senegal|Senegalese|Dakar|
SO|Somalia|Somali;Somalis;Somalian|Mogadishu|
SR|Suriname|Surinamer|Paramaribo|
SS|South Sudan|South Sudanese|Juba|
ST|São Tomé and Príncipe;Sao Tome and Principe;Sao Tome;São Tomé||São Tomé|
SV|El Salvador|Salvadoran;Salvadorans;Salvadorean;Salvadoreans|San Salvador|
SX|Sint Maarten|||
SY|Syria;Syrian Arab Republic|Syrian;Syrians|Damascus|Assad regime;Assad's regime;Assad government;Assad's government;al-Assad regime
SZ|Eswatini;Swaziland;Kingdom of Eswatini|Swazi;Swazis||
TC|Turks and Caicos Islands;Turks and Caicos;Turks & Caicos Islands;Turks & Caicos|||
TD|Chad|Chadian;Chadians|N'Djamena;Ndjamena|
TF|French Southern Territories|||
TG|Togo|Togolese|Lomé;Lome|
TH|Thailand|Thai;Thais|Bangkok|
TJ|Tajikistan|Tajik;Tajiks;Tajikistani|Dushanbe|
TK|Tokelau|||
TL|Timor-Leste;East Timor|Timorese|Dili|
TM|Turkmenistan|Turkmen;Turkmens|Ashgabat|
TN|Tunisia|Tunisian;Tunisians|Tunis|
TO|Tonga|Tongan;Tongans||
TR|Turkey;Türkiye;Turkiye;Republic of Turkey|Turkish;Turk;Turks;Turco-|Ankara|Beştepe
TT|Trinidad and Tobago;Trinidad;Trinidad & Tobago|Trinidadian|Port of Spain|
TV|Tuvalu|Tuvaluan;Tuvaluans|Funafuti|
TW|Taiwan;Republic of China;Chinese Taipei|Taiwanese|Taipei|
TZ|Tanzania;Zanzibar|Tanzanian;Tanzanians|Dodoma|
UA|Ukraine|Ukrainian;Ukrainians|Kyiv;Kiev|Bankova
UG|Uganda|Ugandan;Ugandans|Kampala|
UM|U.S. Outlying Islands|||
US|U.S.;US;USA;U.S.A.;United States;United States of America;America|American;Americans|Washington;Washington D.C.;Washington DC;Washington, D.C.;Washington, DC|White House;Pentagon;State Department;Capitol Hill;US Congress;U.S. Congress;US Senate;U.S. Senate;US State Department;U.S. State Department;Oval Office;Trump administration;Biden administration;Obama administration;Bush administration;Clinton administration;Reagan administration
UY|Uruguay|Uruguayan;Uruguayans|Montevideo|
UZ|Uzbekistan|Uzbek;Uzbeks|Tashkent|
VA|Vatican;Vatican City;Holy See|||
VC|Saint Vincent and the Grenadines;St. Vincent;St. Vincent and the Grenadines;St Vincent|||
VE|Venezuela|Venezuelan;Venezuelans|Caracas|Maduro regime;Maduro government;Maduro's government
VG|British Virgin Islands|||
VI|U.S. Virgin Islands;US Virgin Islands|||
VN|Vietnam;Viet Nam;South Vietnam;North Vietnam|Vietnamese|Hanoi|
VU|Vanuatu|||
WF|Wallis and Futuna;Wallis & Futuna|||
WS|Samoa|Samoan;Samoans|Apia|
XK|Kosovo;Republic of Kosovo|Kosovar;Kosovan;Kosovars||
YE|Yemen;Republic of Yemen|Yemeni;Yemenis;Yemenite|Sanaa;Sana'a|
YT|Mayotte|||
ZA|South Africa;Republic of South Africa|South African;South Africans|Pretoria|
ZM|Zambia|Zambian;Zambians|Lusaka|
ZW|Zimbabwe|Zimbabwean;Zimbabweans|Harare|
`,
};
