import type { CountryReason } from '../../extraction.ts';
import type { Gazetteer, Reading } from '../gazetteer.ts';

/** The state and the waters, the people and the surname. */
const READINGS: Reading[] = [
  { forms: 'Georgien', choices: [{ is: 'GE' }] },
  { forms: 'Jordan', choices: [{ is: null }] },
  {
    forms: 'Kongo;kongolesisch',
    choices: [{ is: 'CG', named: 'Brazzaville' }, { is: 'CD' }],
  },
  {
    forms: 'Korea;koreanisch',
    choices: [{ is: 'KP', named: 'Pjöngjang;Nordkorea' }, { is: 'KR' }],
  },
  { forms: 'Deutsch;Englisch;Französisch;Russisch', choices: [{ is: null }] },
  { forms: 'Tschad', choices: [{ is: 'TD' }] },
];

/** German: adjectives stand without ending, names without the genitive's s. */
export const GERMAN: Gazetteer = {
  language: 'de',
  inflect: (form: string, reason: CountryReason): string[] =>
    reason === 'DEMONYM'
      ? /^[a-zäöü]/.test(form)
        ? [form, ...['e', 'er', 'es', 'en', 'em'].map((ending) => form + ending)]
        : [form]
      : [form, ...(/[a-zäöü]$/.test(form) && !/[sxzß]$/.test(form) ? [`${form}s`] : [])],
  notCountries: `
Indischer Ozean;Indischen Ozean;Indische Ozean;Persischer Golf;Persischen Golf;Japanisches Meer;Japanischen Meer;Südchinesisches Meer;Südchinesischen Meer;Golf von Mexiko;Golf von Oman;Tschadsee
Deutsche Welle;Deutschen Welle;Deutsche Bank;Deutschen Bank;Deutsche Bahn;Deutschen Bahn;Deutsche Presse-Agentur;Deutschen Presse-Agentur;Deutsche Post;Deutschen Post;Deutsche Telekom;Deutschen Telekom;New York Times;British Airways;Air France;American Airlines
Islamischer Staat im Irak;Islamischen Staates im Irak
Lateinamerika;Südamerika;Nordamerika;Mittelamerika;lateinamerikanisch;lateinamerikanische;lateinamerikanischen`,
  readings: READINGS,
  references: {
    own: 'unser Land;unserem Land;unseres Landes;unser Staat;unsere Regierung;unsere Heimat;unserer Regierung;sein Land;seinem Land;seines Landes;ihr Land;ihrem Land;ihres Landes',
    state:
      'das Land;dem Land;des Landes;die Regierung;der Regierung;die Behörden;den Behörden;der Staat;das Regime;dem Regime;des Regimes;die Armee;die Bundesregierung;der Bundesregierung',
    notStateBefore: '',
    kinds: `
das Königreich;des Königreichs;dem Königreich = SA MA JO BH GB ES BE NL SE NO DK TH
das Sultanat;des Sultanats = OM
das Emirat;des Emirats = QA KW`,
    possessed: 'unsere Grenzen;unserer Grenzen;unsere Armee;seine Grenzen;ihre Grenzen',
    both: 'beide Länder;beiden Länder;beider Länder;beiden Ländern;beide Staaten;beiden Staaten;beider Staaten;die zwei Länder',
    clauseOpeners: 'dass;daß',
    pronounOpeners: '',
    pronouns: '',
    placeAfter: 'in;nach;aus;bei;um',
    placeBefore: 'Gespräche;Konferenz;Treffen',
  },
  rows: `
AD|Andorra|||
AE|Vereinigte Arabische Emirate;Vereinigten Arabischen Emirate;Vereinigten Arabischen Emiraten;VAE;Emirate|emiratisch|Abu Dhabi|
AF|Afghanistan|afghanisch;Afghane;Afghanen;Afghanin|Kabul|
AG|Antigua und Barbuda|||
AL|Albanien|albanisch;Albaner|Tirana|
AM|Armenien|armenisch;Armenier|Eriwan;Jerewan|
AO|Angola|angolanisch|Luanda|
AR|Argentinien|argentinisch;Argentinier|Buenos Aires|
AT|Österreich|österreichisch;Österreicher;Österreicherin|Wien|Ballhausplatz;Hofburg
AU|Australien|australisch;Australier|Canberra|
AZ|Aserbaidschan|aserbaidschanisch;Aserbaidschaner|Baku|
BA|Bosnien und Herzegowina;Bosnien-Herzegowina;Bosnien|bosnisch;Bosnier|Sarajevo|
BB|Barbados|||
BD|Bangladesch|bangladeschisch|Dhaka|
BE|Belgien|belgisch;Belgier||
BF|Burkina Faso|burkinisch|Ouagadougou|
BG|Bulgarien|bulgarisch;Bulgaren;Bulgare|Sofia|
BH|Bahrain|bahrainisch|Manama|
BI|Burundi|burundisch|Gitega|
BJ|Benin|beninisch|Porto-Novo|
BN|Brunei|||
BO|Bolivien|bolivianisch;Bolivianer|La Paz|
BR|Brasilien|brasilianisch;Brasilianer|Brasília;Brasilia|
BS|Bahamas|||
BT|Bhutan|||
BW|Botswana|botsuanisch|Gaborone|
BY|Belarus;Weißrussland|belarussisch;weißrussisch;Belarussen;Weißrussen|Minsk|
BZ|Belize|||
CA|Kanada|kanadisch;Kanadier|Ottawa|
CD|Demokratische Republik Kongo;Demokratischen Republik Kongo;DR Kongo;Kongo|kongolesisch;Kongolesen|Kinshasa|
CF|Zentralafrikanische Republik;Zentralafrikanischen Republik|zentralafrikanisch|Bangui|
CG|Republik Kongo||Brazzaville|
CH|Schweiz|schweizerisch;Schweizer;Schweizerin|Bern|Bundeshaus
CI|Elfenbeinküste;Côte d'Ivoire|ivorisch||
CL|Chile|chilenisch;Chilenen||
CM|Kamerun|kamerunisch|Yaoundé|
CN|China;Volksrepublik China;VR China|chinesisch;Chinesen;Chinese|Peking|
CO|Kolumbien|kolumbianisch;Kolumbianer|Bogotá|
CR|Costa Rica|costa-ricanisch||
CU|Kuba|kubanisch;Kubaner|Havanna|
CV|Kap Verde|||
CY|Zypern|zyprisch;zypriotisch;Zyprer;Zyprioten|Nikosia|
CZ|Tschechien;Tschechische Republik;Tschechischen Republik|tschechisch;Tschechen;Tscheche|Prag|
DE|Deutschland;Bundesrepublik Deutschland;Bundesrepublik;BRD;DDR|deutsch;Deutsche;Deutschen;Deutscher;bundesdeutsch|Berlin|Bundestag;Bundesregierung;Kanzleramt;Bundeskanzleramt;Bundeswehr;Auswärtiges Amt;Auswärtige Amt;Auswärtigen Amt
DJ|Dschibuti|||
DK|Dänemark|dänisch;Dänen;Däne|Kopenhagen|
DM|Dominica|||
DO|Dominikanische Republik;Dominikanischen Republik|dominikanisch|Santo Domingo|
DZ|Algerien|algerisch;Algerier|Algier|
EC|Ecuador|ecuadorianisch|Quito|
EE|Estland|estnisch;Esten|Tallinn|
EG|Ägypten|ägyptisch;Ägypter|Kairo|
EH|Westsahara|||
ER|Eritrea|eritreisch|Asmara|
ES|Spanien|spanisch;Spanier|Madrid|Moncloa
ET|Äthiopien|äthiopisch;Äthiopier|Addis Abeba|
FI|Finnland|finnisch;Finnen|Helsinki|
FJ|Fidschi|||
FM|Mikronesien|mikronesisch||
FO|Färöer|färöisch||
FR|Frankreich|französisch;Franzosen;Franzose;Französin|Paris|Élysée;Elysée;Élysée-Palast;Elysée-Palast;Quai d'Orsay
GA|Gabun|gabunisch|Libreville|
GB|Großbritannien;Vereinigtes Königreich;Vereinigte Königreich;Vereinigten Königreich;England;Schottland;Wales;Nordirland;UK|britisch;englisch;schottisch;nordirisch;Briten;Brite;Engländer;Schotten|London|Downing Street;Westminster;Unterhaus
GD|Grenada|||
GE|Georgien|georgisch;Georgier|Tiflis|
GH|Ghana|ghanaisch|Accra|
GI|Gibraltar|gibraltarisch||
GL|Grönland|grönländisch;Grönländer|Nuuk|
GM|Gambia|gambisch|Banjul|
GN|Guinea|guineisch|Conakry|
GQ|Äquatorialguinea||Malabo|
GR|Griechenland|griechisch;Griechen|Athen|
GT|Guatemala|guatemaltekisch||
GW|Guinea-Bissau||Bissau|
GY|Guyana|||
HK|Hongkong|||
HN|Honduras|honduranisch|Tegucigalpa|
HR|Kroatien|kroatisch;Kroaten|Zagreb|
HT|Haiti|haitianisch;Haitianer|Port-au-Prince|
HU|Ungarn|ungarisch;Ungar|Budapest|
ID|Indonesien|indonesisch;Indonesier|Jakarta|
IE|Irland|irisch;Iren|Dublin|
IL|Israel|israelisch;Israeli;Israelis|Tel Aviv|Knesset
IN|Indien|indisch;Inder|Neu-Delhi;Delhi|
IQ|Irak|irakisch;Iraker|Bagdad|
IR|Iran|iranisch;Iraner|Teheran|
IS|Island|isländisch;Isländer|Reykjavík;Reykjavik|
IT|Italien|italienisch;Italiener|Rom|Quirinal
JM|Jamaika|jamaikanisch||
JO|Jordanien|jordanisch;Jordanier|Amman|
JP|Japan|japanisch;Japaner|Tokio|
KE|Kenia|kenianisch;Kenianer|Nairobi|
KG|Kirgistan;Kirgisistan|kirgisisch;Kirgisen|Bischkek|
KH|Kambodscha|kambodschanisch|Phnom Penh|
KI|Kiribati|||
KM|Komoren|||
KN|St. Kitts und Nevis|||
KP|Nordkorea|nordkoreanisch;Nordkoreaner|Pjöngjang|
KR|Südkorea;Korea|südkoreanisch;koreanisch;Südkoreaner|Seoul|
KW|Kuwait|kuwaitisch||
KZ|Kasachstan|kasachisch;Kasachen|Astana;Nur-Sultan|
LA|Laos|laotisch|Vientiane|
LB|Libanon|libanesisch;Libanesen|Beirut|
LC|St. Lucia|||
LI|Liechtenstein|liechtensteinisch|Vaduz|
LK|Sri Lanka|sri-lankisch|Colombo|
LR|Liberia|liberianisch|Monrovia|
LS|Lesotho|||
LT|Litauen|litauisch;Litauer|Vilnius|
LU|Luxemburg|luxemburgisch;Luxemburger||
LV|Lettland|lettisch;Letten|Riga|
LY|Libyen|libysch;Libyer|Tripolis|
MA|Marokko|marokkanisch;Marokkaner|Rabat|
MC|Monaco|monegassisch||
MD|Moldau;Republik Moldau;Moldawien|moldauisch;moldawisch;Moldauer|Chișinău;Chisinau|
ME|Montenegro|montenegrinisch|Podgorica|
MG|Madagaskar|madagassisch|Antananarivo|
MH|Marshallinseln|marshallisch||
MK|Nordmazedonien;Mazedonien|nordmazedonisch;mazedonisch|Skopje|
ML|Mali|malisch;Malier|Bamako|
MM|Myanmar;Birma;Burma|myanmarisch;birmanisch|Naypyidaw|
MN|Mongolei|mongolisch;Mongolen|Ulan-Bator|
MO|Macau;Macao|||
MR|Mauretanien|mauretanisch|Nouakchott|
MT|Malta|maltesisch|Valletta|
MU|Mauritius|||
MV|Malediven|||
MW|Malawi|malawisch|Lilongwe|
MX|Mexiko|mexikanisch;Mexikaner|Mexiko-Stadt|
MY|Malaysia|malaysisch|Kuala Lumpur|
MZ|Mosambik|mosambikanisch|Maputo|
NA|Namibia|namibisch|Windhoek|
NC|Neukaledonien|neukaledonisch||
NE|Niger|nigrisch|Niamey|
NG|Nigeria|nigerianisch;Nigerianer|Abuja|
NI|Nicaragua|nicaraguanisch|Managua|
NL|Niederlande;Niederlanden;Holland|niederländisch;holländisch;Niederländer;Holländer|Den Haag;Amsterdam|
NO|Norwegen|norwegisch;Norweger|Oslo|
NP|Nepal|nepalesisch|Kathmandu|
NR|Nauru|nauruisch||
NZ|Neuseeland|neuseeländisch;Neuseeländer|Wellington|
OM|Oman|omanisch|Maskat|
PA|Panama|panamaisch||
PE|Peru|peruanisch;Peruaner|Lima|
PF|Französisch-Polynesien|||
PG|Papua-Neuguinea|||
PH|Philippinen|philippinisch|Manila|
PK|Pakistan|pakistanisch;Pakistaner|Islamabad|
PL|Polen|polnisch;Pole|Warschau|Sejm
PR|Puerto Rico|puerto-ricanisch;puertoricanisch||
PS|Palästina;Gazastreifen;Gaza;Westjordanland;Palästinensische Autonomiegebiete|palästinensisch;Palästinenser|Ramallah|
PT|Portugal|portugiesisch;Portugiesen|Lissabon|
PW|Palau|palauisch||
PY|Paraguay|paraguayisch|Asunción|
QA|Katar|katarisch|Doha|
RO|Rumänien|rumänisch;Rumänen|Bukarest|
RS|Serbien|serbisch;Serben|Belgrad|
RU|Russland;Rußland;Russische Föderation;Russischen Föderation;Sowjetunion;UdSSR|russisch;sowjetisch;Russen;Russe|Moskau|Kreml;Duma
RW|Ruanda|ruandisch|Kigali|
SA|Saudi-Arabien|saudisch;saudi-arabisch;Saudis|Riad|
SB|Salomonen;Salomoninseln|salomonisch||
SC|Seychellen|||
SD|Sudan|sudanesisch;Sudanesen|Khartum|
SE|Schweden|schwedisch;Schwede|Stockholm|
SG|Singapur|singapurisch||
SI|Slowenien|slowenisch;Slowenen|Ljubljana;Laibach|
SK|Slowakei|slowakisch;Slowaken|Bratislava;Pressburg|
SL|Sierra Leone||Freetown|
SM|San Marino|||
SN|Senegal|senegalesisch|Dakar|
SO|Somalia|somalisch;Somalier|Mogadischu|
SR|Suriname|||
SS|Südsudan|südsudanesisch|Juba|
SV|El Salvador|salvadorianisch|San Salvador|
SY|Syrien|syrisch;Syrer|Damaskus|Assad-Regime
TD|Tschad|tschadisch|N'Djamena|
TG|Togo|togoisch|Lomé|
TH|Thailand|thailändisch;Thailänder|Bangkok|
TJ|Tadschikistan|tadschikisch|Duschanbe|
TL|Osttimor|||
TM|Turkmenistan|turkmenisch|Aschgabat|
TN|Tunesien|tunesisch;Tunesier|Tunis|
TO|Tonga|tongaisch||
TR|Türkei|türkisch;Türken;Türke|Ankara|
TT|Trinidad und Tobago|||
TV|Tuvalu|tuvaluisch||
TW|Taiwan|taiwanisch;taiwanesisch|Taipeh|
TZ|Tansania|tansanisch|Dodoma|
UA|Ukraine|ukrainisch;Ukrainer|Kiew;Kyjiw|Werchowna Rada
UG|Uganda|ugandisch|Kampala|
US|USA;Vereinigte Staaten;Vereinigten Staaten;Vereinigte Staaten von Amerika;US;Amerika|amerikanisch;US-amerikanisch;Amerikaner;US-Amerikaner|Washington|Weißes Haus;Weiße Haus;Weißen Haus;Weißen Hauses;Pentagon;US-Außenministerium;US-Regierung;US-Kongress;US-Senat;US-Präsident;US-Präsidenten
UY|Uruguay|uruguayisch|Montevideo|
UZ|Usbekistan|usbekisch;Usbeken|Taschkent|
VA|Vatikan;Heiliger Stuhl;Heiligen Stuhl|vatikanisch||
VC|St. Vincent und die Grenadinen|||
VE|Venezuela|venezolanisch;Venezolaner|Caracas|
VN|Vietnam|vietnamesisch;Vietnamesen|Hanoi|
VU|Vanuatu|vanuatuisch||
WS|Samoa|samoanisch||
XK|Kosovo|kosovarisch;Kosovaren|Pristina|
YE|Jemen|jemenitisch;Jemeniten|Sanaa|
ZA|Südafrika|südafrikanisch;Südafrikaner|Pretoria|
ZM|Sambia|sambisch|Lusaka|
ZW|Simbabwe|simbabwisch|Harare|
`,
};
