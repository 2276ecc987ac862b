import type { CountryReason } from '../../extraction.ts';
import type { Gazetteer, Reading } from '../gazetteer.ts';

/** The state, the city, the man and the fruit. */
const READINGS: Reading[] = [
  { forms: 'Granada', choices: [{ is: 'GD', named: 'Caribe;caribeña;Antillas' }, { is: null }] },
  { forms: 'Mauricio', choices: [{ is: 'MU', after: 'isla;Isla;isla de' }, { is: null }] },
  { forms: 'Salvador', choices: [{ is: 'SV', after: 'El;el' }, { is: null }] },
  { forms: 'Dominica', choices: [{ is: 'DM' }] },
  {
    forms: 'Georgia',
    choices: [
      { is: 'GE', named: 'Tiflis;Tbilisi;georgiano;georgiana;Abjasia;Osetia;Cáucaso' },
      { is: null, named: 'Atlanta;Savannah;Alabama;Florida;Carolina;republicano;demócratas;Tennessee' },
      { is: 'GE' },
    ],
  },
  { forms: 'Jordania', choices: [{ is: 'JO' }] },
  {
    forms: 'Guinea;guineano;guineana',
    choices: [{ is: null, before: 'Bissau' }, { is: null, after: 'Nueva;golfo de' }, { is: 'GN' }],
  },
  {
    forms: 'Congo;congoleño;congoleña;congoleños;congoleñas',
    choices: [{ is: 'CG', named: 'Brazzaville' }, { is: 'CD' }],
  },
  {
    forms: 'Corea;coreano;coreana;coreanos;coreanas',
    choices: [{ is: 'KP', named: 'Pyongyang' }, { is: 'KR' }],
  },
  { forms: 'Washington', choices: [{ is: null, after: 'estado de;Estado de;Denzel;George' }, { is: 'US' }] },
  {
    forms: 'Santiago',
    choices: [{ is: null, before: 'de;del' }, { is: 'CL', named: 'Chile;chileno;chilena' }, { is: null }],
  },
  { forms: 'San José', choices: [{ is: 'CR', named: 'Costa Rica;costarricense;tico' }, { is: null }] },
  ...'Madrid ES,Quito EC,Bogotá CO,Panamá PA,Lisboa PT,Roma IT,París FR,Viena AT,Caracas VE,Francia FR,España ES,Israel IL,Bolivia BO,Cuba CU,Suiza CH,Italia IT,Alemania DE,Asunción PY'
    .split(',')
    .map((row) => row.split(' ') as [string, string])
    .map(([forms, code]): Reading => ({ forms, choices: [{ is: null, surname: true }, { is: code }] })),
  { forms: 'Lima', choices: [{ is: null, givenNameUnlessBefore: '' }, { is: 'PE' }] },
  {
    forms: 'español;inglés;francés;alemán;ruso;chino;italiano;portugués',
    choices: [{ is: null, after: 'en;idioma;habla;hablan;hablar;lengua' }],
  },
];

/** Spanish: demonyms stand in the masculine singular. */
export const SPANISH: Gazetteer = {
  language: 'es',
  inflect: (form: string, reason: CountryReason): string[] => (reason === 'DEMONYM' ? demonyms(form) : [form]),
  notCountries: `
Océano Índico;océano Índico;golfo Pérsico;Golfo Pérsico;golfo de México;Golfo de México;mar del Japón;mar de la China Meridional;lago Chad;golfo de Guinea;golfo de Omán
Estado Islámico de Irak;France Presse;Agence France Presse;Deutsche Welle;New York Times;British Airways;American Airlines;Air France;Banco de España de Madrid
Nuevo México;Ciudad Juárez;Real Madrid;Atlético de Madrid;París Saint-Germain;Paris Saint-Germain
América Latina;Latinoamérica;Sudamérica;Norteamérica;Centroamérica;latinoamericano;latinoamericana`,
  readings: READINGS,
  references: {
    own: 'nuestro país;nuestra nación;nuestra patria;nuestro gobierno;nuestro Gobierno;nuestro Estado;su país;su nación;su Gobierno;su gobierno;su patria;nuestra tierra;nuestro territorio;nuestro pueblo;nuestra economía;nuestras fuerzas armadas;nuestras Fuerzas Armadas;nuestro ejército;nuestras fronteras;nuestra frontera;nuestra soberanía;nuestra democracia;nuestra constitución;nuestra Constitución;nuestras costas;nuestras playas;nuestras aguas;nuestros ciudadanos;nuestros compatriotas;mi país;mi patria',
    state:
      'el país;del país;al país;el Gobierno;del Gobierno;al Gobierno;el gobierno;del gobierno;las autoridades;el Estado;el régimen;del régimen;el Ejecutivo;del Ejecutivo;el Ejército;el ejército;las fuerzas armadas;las Fuerzas Armadas;la nación;la república;la República;este país;las Autoridades;del Estado;al Estado',
    notStateBefore:
      'alimenticio;federal de;de salud;de ánimo;de derecho;de emergencia;de alarma;de excepción;de sitio;Islámico;islámico;civil',
    kinds: `
el reino;del reino;el Reino = SA MA JO BH GB ES BE NL SE NO DK TH
el sultanato;del sultanato = OM
el emirato;del emirato = QA KW
la isla;de la isla = CU DO HT JM CY MT TW LK MG`,
    possessed:
      'sus fronteras;su territorio;su soberanía;su ejército;sus fuerzas armadas;sus tropas;sus ciudadanos;su embajador;su embajada;su pueblo;su economía;su constitución;su espacio aéreo',
    both: 'ambos países;los dos países;ambas naciones;las dos naciones;ambos gobiernos;ambos Gobiernos;los dos gobiernos;los dos Gobiernos;ambos Estados;los dos Estados;ambos pueblos;las dos capitales;entrambos países',
    clauseOpeners: 'que',
    pronounOpeners: '',
    pronouns: '',
    placeAfter: 'en;desde;hasta;cerca de',
    placeBefore: '',
  },
  rows: `
AD|Andorra|andorrano||
AE|Emiratos Árabes Unidos;Emiratos;EAU|emiratí|Abu Dabi;Abu Dhabi|
AF|Afganistán|afgano|Kabul|
AG|Antigua y Barbuda|antiguano||
AL|Albania|albanés|Tirana|
AM|Armenia|armenio|Ereván|
AO|Angola|angoleño|Luanda|
AR|Argentina|argentino|Buenos Aires|Casa Rosada;Palacio San Martín
AT|Austria|austríaco;austriaco|Viena|
AU|Australia|australiano|Canberra|
AZ|Azerbaiyán|azerbaiyano;azerí|Bakú|
BA|Bosnia y Herzegovina;Bosnia|bosnio|Sarajevo|
BB|Barbados|||
BD|Bangladés;Bangladesh|bangladesí|Daca|
BE|Bélgica|belga||
BF|Burkina Faso|burkinés|Uagadugú|
BG|Bulgaria|búlgaro|Sofía|
BH|Baréin;Bahréin|bareiní|Manama|
BI|Burundi|burundés|Gitega|
BJ|Benín|beninés|Porto Novo|
BN|Brunéi|||
BO|Bolivia|boliviano|La Paz|Palacio Quemado
BR|Brasil|brasileño|Brasilia|Planalto;Itamaraty
BS|Bahamas|bahameño||
BT|Bután|butanés||
BW|Botsuana|botsuano||
BY|Bielorrusia|bielorruso|Minsk|
BZ|Belice|beliceño||
CA|Canadá|canadiense|Ottawa|
CD|República Democrática del Congo;RD Congo;RDC;Congo|congoleño|Kinshasa|
CF|República Centroafricana|centroafricano|Bangui|
CG|República del Congo||Brazzaville|
CH|Suiza|suizo|Berna|
CI|Costa de Marfil|marfileño||
CL|Chile|chileno|Santiago de Chile;Santiago|La Moneda
CM|Camerún|camerunés|Yaundé|
CN|China;República Popular China|chino|Pekín;Beijing|
CO|Colombia|colombiano|Bogotá|Casa de Nariño;Palacio de Nariño;Palacio de San Carlos
CR|Costa Rica|costarricense|San José|
CU|Cuba|cubano|La Habana|
CV|Cabo Verde|caboverdiano||
CY|Chipre|chipriota|Nicosia|
CZ|Chequia;República Checa|checo|Praga|
DE|Alemania|alemán|Berlín|Bundestag;Cancillería alemana
DJ|Yibuti|||
DK|Dinamarca|danés|Copenhague|
DM|Dominica|||
DO|República Dominicana|dominicano|Santo Domingo|
DZ|Argelia|argelino|Argel|
EC|Ecuador|ecuatoriano|Quito|Carondelet
EE|Estonia|estonio|Tallin|
EG|Egipto|egipcio|El Cairo|
EH|Sáhara Occidental|saharaui||
ER|Eritrea|eritreo|Asmara|
ES|España|español|Madrid|La Moncloa;Moncloa;Zarzuela;Palacio de Santa Cruz
ET|Etiopía|etíope|Adís Abeba|
FI|Finlandia|finlandés;finés|Helsinki|
FJ|Fiyi|||
FM|Micronesia|micronesio||
FO|Islas Feroe|feroés||
FR|Francia|francés|París|Elíseo;Quai d'Orsay;Matignon
GA|Gabón|gabonés|Libreville|
GB|Reino Unido;Gran Bretaña;Inglaterra;Escocia;Gales;Irlanda del Norte|británico;inglés;escocés;galés;norirlandés|Londres|Downing Street;Westminster
GD|Granada|||
GE|Georgia|georgiano|Tiflis|
GH|Ghana|ghanés|Acra|
GI|Gibraltar|gibraltareño||
GL|Groenlandia|groenlandés|Nuuk|
GM|Gambia|gambiano|Banjul|
GN|Guinea|guineano|Conakry|
GQ|Guinea Ecuatorial|ecuatoguineano|Malabo|
GR|Grecia|griego|Atenas|
GT|Guatemala|guatemalteco|Ciudad de Guatemala|
GW|Guinea-Bisáu;Guinea Bissau||Bisáu|
GY|Guyana|guyanés|Georgetown|
HK|Hong Kong|hongkonés||
HN|Honduras|hondureño|Tegucigalpa|
HR|Croacia|croata|Zagreb|
HT|Haití|haitiano|Puerto Príncipe|
HU|Hungría|húngaro|Budapest|
ID|Indonesia|indonesio|Yakarta|
IE|Irlanda|irlandés|Dublín|
IL|Israel|israelí|Tel Aviv|Knéset
IN|India|indio|Nueva Delhi|
IQ|Irak;Iraq|iraquí|Bagdad|
IR|Irán|iraní|Teherán|
IS|Islandia|islandés|Reikiavik|
IT|Italia|italiano|Roma|Quirinal;Palacio Chigi;Farnesina
JM|Jamaica|jamaicano|Kingston|
JO|Jordania|jordano|Amán|
JP|Japón|japonés;nipón|Tokio|
KE|Kenia|keniano;keniata|Nairobi|
KG|Kirguistán|kirguís|Biskek|
KH|Camboya|camboyano|Nom Pen|
KI|Kiribati|||
KM|Comoras|||
KN|San Cristóbal y Nieves|||
KP|Corea del Norte|norcoreano|Pyongyang|
KR|Corea del Sur;Corea|surcoreano;coreano|Seúl|
KW|Kuwait|kuwaití||
KZ|Kazajistán|kazajo|Astaná|
LA|Laos|laosiano|Vientián|
LB|Líbano|libanés|Beirut|
LC|Santa Lucía|santalucense||
LI|Liechtenstein|||
LK|Sri Lanka|ceilanés;esrilanqués|Colombo|
LR|Liberia|liberiano|Monrovia|
LS|Lesoto|||
LT|Lituania|lituano|Vilna|
LU|Luxemburgo|luxemburgués||
LV|Letonia|letón|Riga|
LY|Libia|libio|Trípoli|
MA|Marruecos|marroquí|Rabat|
MC|Mónaco|monegasco||
MD|Moldavia;Moldova|moldavo|Chisináu|
ME|Montenegro|montenegrino|Podgorica|
MG|Madagascar|malgache|Antananarivo|
MH|Islas Marshall|||
MK|Macedonia del Norte;Macedonia|macedonio|Skopie|
ML|Mali;Malí|maliense|Bamako|
MM|Myanmar;Birmania|birmano|Naipyidó|
MN|Mongolia|mongol|Ulán Bator|
MO|Macao|||
MR|Mauritania|mauritano|Nuakchot|
MT|Malta|maltés|La Valeta|
MU|Mauricio|||
MV|Maldivas|maldivo||
MW|Malaui|||
MX|México|mexicano|Ciudad de México|Palacio Nacional;Los Pinos;Tlatelolco
MY|Malasia|malasio|Kuala Lumpur|
MZ|Mozambique|mozambiqueño|Maputo|
NA|Namibia|namibio|Windhoek|
NC|Nueva Caledonia|neocaledonio||
NE|Níger|nigerino|Niamey|
NG|Nigeria|nigeriano|Abuya|
NI|Nicaragua|nicaragüense|Managua|
NL|Países Bajos;Holanda|neerlandés;holandés|Ámsterdam;La Haya|
NO|Noruega|noruego|Oslo|
NP|Nepal|nepalí|Katmandú|
NR|Nauru|nauruano||
NZ|Nueva Zelanda|neozelandés|Wellington|
OM|Omán|omaní|Mascate|
PA|Panamá|panameño|Ciudad de Panamá|
PE|Perú|peruano|Lima|Torre Tagle;Palacio de Pizarro
PF|Polinesia Francesa|||
PG|Papúa Nueva Guinea|||
PH|Filipinas|filipino|Manila|
PK|Pakistán|pakistaní;paquistaní|Islamabad|
PL|Polonia|polaco|Varsovia|
PR|Puerto Rico|puertorriqueño;boricua||
PS|Palestina;Franja de Gaza;Gaza;Cisjordania|palestino;gazatí|Ramala|
PT|Portugal|portugués;luso|Lisboa|
PW|Palaos|||
PY|Paraguay|paraguayo|Asunción|Palacio de López
QA|Catar;Qatar|catarí|Doha|
RO|Rumanía;Rumania|rumano|Bucarest|
RS|Serbia|serbio|Belgrado|
RU|Rusia;Federación Rusa;Federación de Rusia;Unión Soviética;URSS|ruso;soviético|Moscú|Kremlin;Duma
RW|Ruanda|ruandés|Kigali|
SA|Arabia Saudí;Arabia Saudita|saudí;saudita|Riad|
SB|Islas Salomón|||
SC|Seychelles|||
SD|Sudán|sudanés|Jartum|
SE|Suecia|sueco|Estocolmo|
SG|Singapur|singapurense||
SI|Eslovenia|esloveno|Liubliana|
SK|Eslovaquia|eslovaco|Bratislava|
SL|Sierra Leona|sierraleonés|Freetown|
SM|San Marino|||
SN|Senegal|senegalés|Dakar|
SO|Somalia|somalí|Mogadiscio|
SR|Surinam|surinamés|Paramaribo|
SS|Sudán del Sur|sursudanés|Yuba|
SV|El Salvador|salvadoreño|San Salvador|
SY|Siria|sirio|Damasco|régimen de Asad
TD|Chad|chadiano|Yamena|
TG|Togo|togolés|Lomé|
TH|Tailandia|tailandés|Bangkok|
TJ|Tayikistán|tayiko|Dusambé|
TL|Timor Oriental;Timor-Leste|timorense|Dili|
TM|Turkmenistán|turkmeno|Asjabad|
TN|Túnez|tunecino||
TO|Tonga|tongano||
TR|Turquía|turco|Ankara|
TT|Trinidad y Tobago|trinitense|Puerto España|
TV|Tuvalu|||
TW|Taiwán|taiwanés|Taipéi|
TZ|Tanzania|tanzano|Dodoma|
UA|Ucrania|ucraniano|Kiev;Kyiv|
UG|Uganda|ugandés|Kampala|
US|Estados Unidos;EE. UU.;EE.UU.;EEUU;EU;Estados Unidos de América|estadounidense;norteamericano;americano|Washington|Casa Blanca;Pentágono;Departamento de Estado;Capitolio
UY|Uruguay|uruguayo|Montevideo|Torre Ejecutiva
UZ|Uzbekistán|uzbeko|Taskent|
VA|Vaticano;Santa Sede|vaticano||
VC|San Vicente y las Granadinas|||
VE|Venezuela|venezolano|Caracas|Miraflores
VN|Vietnam|vietnamita|Hanói|
VU|Vanuatu|||
WS|Samoa|samoano||
XK|Kosovo|kosovar|Pristina|
YE|Yemen|yemení|Saná|
ZA|Sudáfrica|sudafricano|Pretoria|
ZM|Zambia|zambiano|Lusaka|
ZW|Zimbabue|zimbabuense|Harare|
`,
};

/** Masculine and feminine, singular and plural. */
function demonyms(form: string): string[] {
  for (const [ending, ...others] of ENDINGS) {
    if (form.endsWith(ending!)) {
      const stem = form.slice(0, form.length - ending!.length);
      return [form, ...others.map((other) => stem + other)];
    }
  }
  return [form, `${form}es`];
}

const ENDINGS: string[][] = [
  ['és', 'esa', 'eses', 'esas'],
  ['án', 'ana', 'anes', 'anas'],
  ['ón', 'ona', 'ones', 'onas'],
  ['ol', 'ola', 'oles', 'olas'],
  ['o', 'a', 'os', 'as'],
  ['í', 'íes', 'ís'],
  ['e', 'es'],
  ['a', 'as'],
];
