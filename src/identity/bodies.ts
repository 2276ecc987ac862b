/**
 * Words that make a body of a state, folded (`foldWord`), in any order with the country's name or demonym: «الخارجية الروسية», "Russian Foreign
 * Ministry", « ministère russe des Affaires étrangères ». Narrower ones first.
 */
export const BODIES: [body: string, forms: RegExp][] = [
  [
    'foreign ministry',
    /\b(?:ministry of foreign affairs|foreign (?:ministry|office|affairs ministry)|(?:state department|department of state)|ministere (?:\p{L}+ )?des affaires etrangeres|affaires etrangeres|diplomatie|departement d etat)\b|(?:وزاره )?(?:ال)?خارجيه|министерств\p{L} иностранных дел|мид\b/u,
  ],
  [
    'defence ministry',
    /\b(?:ministry of defen[cs]e|defen[cs]e (?:ministry|department)|department of defen[cs]e|ministere (?:\p{L}+ )?(?:de la defense|des armees))\b|وزاره (?:ال)?دفاع|министерств\p{L} обороны|минобороны/u,
  ],
  [
    'interior ministry',
    /\b(?:ministry of (?:the )?interior|interior ministry|home office|ministere (?:\p{L}+ )?de l interieur)\b|(?:وزاره )?(?:ال)?داخليه|министерств\p{L} внутренних дел|мвд\b/u,
  ],
  [
    'finance ministry',
    /\b(?:ministry of finance|finance ministry|ministere (?:\p{L}+ )?des finances)\b|وزاره (?:ال)?ماليه|министерств\p{L} финансов|минфин/u,
  ],
  [
    'health ministry',
    /\b(?:ministry of health|health ministry|ministere (?:\p{L}+ )?de la sante)\b|وزاره (?:ال)?صحه|министерств\p{L} здравоохранения|минздрав/u,
  ],
  [
    'justice ministry',
    /\b(?:ministry of justice|justice ministry|ministere (?:\p{L}+ )?de la justice)\b|وزاره (?:ال)?عدل|министерств\p{L} юстиции|минюст/u,
  ],
  [
    'central bank',
    /\b(?:central bank|banque centrale)\b|(?:ال)?(?:مصرف|بنك) (?:ال)?مركزي|центральн\p{L}+ банк|центробанк/u,
  ],
  [
    'presidency',
    /\b(?:presidency|presidence(?: de la republique)?)\b|^(?:ال)?رياسه(?: (?:ال)?جمهوريه)?|администраци\p{L} президента/u,
  ],
  ['parliament', /\b(?:parliament|parlement)\b|(?:ال)?برلمان|парламент/u],
  ['government', /\b(?:government|gouvernement)\b|(?:ال)?حكومه|правительств/u],
  ['army', /\b(?:army|armee)\b|(?:ال)?جيش|арми/u],
  ['police', /\bpolice\b|(?:ال)?شرطه|полици/u],
];

/** Words that may stand in a body's name and tell nothing. */
export const SMALL_WORDS = new Set('the of and for in de la le les l du des d et s و في'.split(' '));

/** Words of states' full names. */
export const STATE_WORDS = new Set(
  'republic republique state etat kingdom royaume federation islamic islamique arab arabe democratic democratique جمهوريه دوله مملكه الجمهوريه الدوله المملكه الاسلاميه العربيه الديمقراطيه الاتحاديه الاتحاد республика федерация королевство'.split(
    ' ',
  ),
);

/** Seats that speak for those who sit there: one body under its names in each language. Of one country only. */
export const SEATS: [seat: string, forms: string][] = [
  ['kremlin', 'kremlin|الكرملين|кремль'],
  ['elysee', 'elysee|elysee palace|palais de l elysee|الاليزيه|قصر الاليزيه|елисейский дворец'],
  ['matignon', 'matignon|hotel matignon|ماتينيون'],
  ['foreign ministry FR', 'quai d orsay|الكي دورسيه|كي دورسيه'],
  ['white house', 'white house|maison blanche|البيت الابيض|белый дом'],
  ['defence ministry US', 'pentagon|pentagone|البنتاغون|البنتاجون|пентагон'],
  [
    'foreign ministry US',
    'state department|us state department|departement d etat|الخارجيه الامريكيه|الخارجيه الاميركيه|госдепартамент',
  ],
  ['capitol', 'capitol hill|capitol|capitole|الكابيتول'],
  ['downing street', 'downing street|10 downing street|داونينغ ستريت|داونينج ستريت|даунинг стрит'],
  ['buckingham palace', 'buckingham palace|palais de buckingham|قصر باكنغهام'],
  ['el mouradia', 'el mouradia|el mouradia palace|palais d el mouradia|قصر المراديه|المراديه'],
  ['knesset', 'knesset|الكنيست|кнессет'],
  ['zhongnanhai', 'zhongnanhai|تشونغنانهاي'],
  ['blue house', 'blue house|cheong wa dae|maison bleue|البيت الازرق'],
  ['bundestag', 'bundestag|البوندستاغ|бундестаг'],
  ['moncloa', 'moncloa|la moncloa|مونكلوا'],
  ['holy see', 'holy see|saint siege|الكرسي الرسولي'],
  ['koulouba', 'koulouba|كولوبا'],
  ['aso rock', 'aso rock|اسو روك'],
  ['planalto', 'planalto|بلانالتو'],
];
