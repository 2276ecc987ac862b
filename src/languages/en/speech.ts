import type { CueForm, CueKind, Language, RoleForm } from '../language.ts';

/** English. */
export const ENGLISH: Language = {
  code: 'en',
  isVerbFirst: false,
  hasDoubledMarks: false,
  hasCapitals: true,
  nounsHaveCapitals: false,
  hasBareClauses: true,
  hasClausesBehindComma: false,
  unmarkedSpeechReach: 3,
  hasVerbSecond: false,
  hasSecondClauses: true,
  hasDashSpeech: false,
  dropsSubjects: false,
  cues: () => [...conjugated(), ...fixed()],
  complementisers: 'that',
  copulas: '',
  impersonals: '',
  nounGovernors: '',
  coordinators: 'that',
  notBeforeComplementiser:
    'so such after before now given provided except in is was the of for to with all at on by from over under and or but than',
  otherClauses: '',
  tails: 'which meaning whose',
  glosses: '',
  nobodies: 'nobody none noone neither',
  negations: '',
  expletives: '',
  passives: 'is are was were be been being',
  reflexives: '',
  perfectAuxiliaries: '',
  pluralAuxiliaries: '',
  auxiliaries:
    "has have had also then later again further subsequently previously recently publicly reportedly repeatedly once first now already still only even just never not did does do will would is was are were be been being s 've 's ’s ve ll d didn t don himself herself itself themselves finally initially earlier here once often simply famously quickly immediately perhaps may might could can should must",
  prepositions:
    'of for in on at by from with to about during after before since until against among between through over under via per into within without near around behind beyond across toward towards upon like amid despite following including as than',
  hasArticles: true,
  sameTitles: `
top diplomat = foreign minister
head of state = president
head of government = prime minister
premier = prime minister
sen = senator lawmaker legislator
keeper = goalkeeper
skipper = captain
rep = representative congressman congresswoman lawmaker legislator
gov = governor`,
  hasCompoundBodies: false,
  asOpeners: 'as',
  determiners:
    'the a an his her its their our my your this that these those some any every each no another one two three several many most both all',
  possessives: 'his her its their our your my',
  indefinites: 'a an another one some any several many most two three',
  relatives: 'who which whom whose where that when',
  conjunctions: 'and but while whereas although though because as if when so or yet',
  fillers:
    'the a an and but or so yet if when while as at by for from in into of on to up with after before since until during about against among amid between through over under via per within without near around behind beyond across toward towards upon like despite following including than it he she they we you i him her them us me his its their our your my mine this that these those here there what which who whom whose why how where not no nor never always also still even just only now then once again too very much many most more less few some any all both each every either neither one two three four five six seven eight nine ten is are was were be been being am has have had having do does did doing will would shall should can could may might must yes well oh ok okay however moreover meanwhile nevertheless nonetheless therefore thus instead indeed although though because whether asked speaking according earlier later yesterday today tomorrow tonight last next this previously recently currently additionally further furthermore finally another several other others such same reportedly officially currently despite unlike let lets former ex acting added',
  finiteVerbs:
    'is are was were has have had will would can could should may might must do does did am isn aren wasn weren hasn haven hadn won wouldn can couldn shouldn don doesn didn ve ll remains remain remained became becomes become went goes go came comes come took takes take made makes make got gets get gave gives give seems seem seemed needs need needed wants want wanted continues continue continued shows show showed led leads lead killed left keep keeps kept began begins begin support supports supported flies fly blew sent entered escaped struck bans ban suggests suggest carried found finds knows know knew thinks think thought believes believe believed works work worked plans plan planned expects expect expected hopes hope hoped lost lose loses won win wins held hold holds let lets put puts run runs ran say says said see sees saw stands stand stood tells told tell use uses used appears appear appeared provides provided includes included re m d drew grew wrote drove spoke broke chose fell felt fought flew forgot hit met paid rose sat set shot sold spent stole swept taught threw understood wore built bought brought caught cut dealt ate sought saw hurt meant lies lie lay stays stay rises rise falls fall helps help means mean makes shows poses pose plays play works deserves deserve fail fails cannot live lives exist exists understand understands receive receives refuse refuses require requires represent represents belong belongs depend depends contain contains happen happens feel feels seek seeks face faces',
  demonstratives: '',
  subjunctives: '',
  finiteEndings: 'ed',
  clauseLength: 0,
  firstPersons: "i we my our me us you your i'm we're mine ours myself ourselves",
  pronouns: [
    { form: 'he', gender: 'm', number: 's' },
    { form: 'him', gender: 'm', number: 's', isObject: true },
    { form: 'she', gender: 'f', number: 's' },
    { form: 'her', gender: 'f', number: 's', isObject: true },
    { form: 'they', number: 'p' },
    { form: 'them', number: 'p', isObject: true },
    { form: 'it', number: 's' },
    { form: 'who', number: 's', isRelative: true },
  ],
  roles: [
    ...each(
      'president,minister,prime minister,secretary,secretary of state,secretary-general,secretary general,general secretary,director,director general,chairman,chair,chairperson,chancellor,premier,governor,senator,congressman,representative,mayor,ambassador,envoy,commissioner,judge,prosecutor,lawyer,attorney,attorney general,spokesman,spokesperson,leader,chief,head,commander,general,colonel,admiral,captain,officer,sergeant,bishop,archbishop,cardinal,imam,ayatollah,professor,doctor,scientist,researcher,analyst,economist,expert,author,writer,journalist,reporter,correspondent,editor,columnist,host,anchor,candidate,nominee,lawmaker,legislator,speaker,manager,strategist,adviser,advisor,aide,activist,founder,executive,ceo,chief executive,owner,coach,player,actor,singer,teacher,student,farmer,resident,witness,survivor,protester,demonstrator,politician,diplomat,deputy,vice president,first minister,foreign minister,treasurer,coordinator,organizer,pastor,priest,rabbi,mp,congressional candidate,billionaire,veteran,member of parliament,member,negotiator,rapporteur,inspector,detective,sheriff,marshal,monarch,guy,pollster,pundit,operative,fundraiser,majority leader,minority leader,majority whip,minority whip,chief of staff,resident coordinator,undersecretary,moderator,narrator,presenter,commentator,blogger,novelist,poet,musician,composer,artist,filmmaker,architect,investor,trader,banker,broker,shopkeeper,fisherman,driver,pilot,nurse,midwife,paramedic,firefighter,juror,defendant,refugee,migrant,soldier,superintendent,principal,rector,curator,ombudsman,epidemiologist,virologist,geologist,climatologist,meteorologist,biologist,physicist,chemist,psychologist,sociologist,archaeologist,agronomist,neighbor,neighbour,worker,organiser,msp,mep,volunteer,delegate,supporter,official,source,critic,historian,physician,engineer,consultant,frontrunner,contender,rival,tycoon,mogul,backbencher,frontbencher,counsel,defence counsel,defense counsel,brigadier,commodore,whip,skipper,batsman,bowler,striker,midfielder,goalkeeper,magistrate,registrar,constable,clerk,vicar,chaplain,trustee,auditor,regulator,leader of the opposition,leader of opposition,minister of state,keeper,winger,defender,comedian,teenager,caller,victim,plaintiff,complainant,passenger,customer,tenant,landlord,librarian,waiter,bartender,pharmacist,dentist,surgeon,chancellor of the exchequer,solicitor,barrister,coroner,pathologist,whistleblower,whistle-blower,tourist,cousin,ferryman,cyclist,hiker',
      { number: 's' },
    ),
    ...each('sen,rep,gov', { number: 's' }),
    ...each(
      'king,prince,sultan,emir,pope,father,son,brother,husband,man,boy,businessman,grandfather,uncle,nephew,grandson,stepfather,widower,schoolboy',
      { gender: 'm', number: 's' },
    ),
    ...each(
      'spokeswoman,chairwoman,congresswoman,queen,princess,actress,first lady,businesswoman,mother,daughter,sister,wife,sister-in-law,mother-in-law,woman,girl,widow,waitress,barmaid,hostess,stewardess,grandmother,aunt,niece,granddaughter,stepmother,schoolgirl,housewife,heiress,nun',
      {
        gender: 'f',
        number: 's',
      },
    ),
  ],
  roleEndings: [],
  organizationNouns:
    'ministry department agency office bureau administration government authority authorities council committee commission court parliament congress senate house assembly party union association federation organization organisation foundation institute university college academy company corporation corp inc ltd group bank fund tribunal caucus cabinet directorate secretariat chamber treasury trust charity hospital museum church hotel airport library theater theatre casino zoo school prison tower plaza delegation mission consulate operator carrier airline airlines airways insurer lender retailer automaker manufacturer shipyard coastguard llc plc co foods motors pharmaceuticals electronics technologies logistics breweries holdings industries enterprises army navy air force forces police guard movement front coalition alliance league network society club center centre board service services campaign newspaper daily paper magazine network channel broadcaster outlet website media press news times post journal tribune herald gazette watch embassy nation country state kingdom white congress firm think tank ngo militia regime',
  organizationEndings: '',
  bodyPrepositions: '',
  attributeEndings: '',
  genitiveEndings: '',
  relativeEndings: '',
  personEndings: '',
  descriptions:
    'official diplomat politician lawmaker legislator leader executive envoy man woman businessman businesswoman veteran expert researcher scientist analyst tycoon billionaire mogul author activist democrat republican',
  agencies:
    'reuters afp ap associated press agence france-presse agence france presse bbc cnn cnbc msnbc nbc abc cbs fox news npr al jazeera al arabiya bloomberg upi xinhua tass itar-tass interfax ria novosti sputnik anadolu politico breitbart the guardian guardian new york times washington post wall street journal usa today daily mail daily telegraph times los angeles times huffington post buzzfeed saudi press agency sana irna isna mehr fars ansa dpa efe kyodo yonhap pti ani dawn haaretz der spiegel le monde le figaro time newsweek the hill vox slate yahoo',
  asides: 'for his part|for her part|for its part|in turn|in response|at the time|by contrast',
  hasIncises: false,
  genericBodies:
    'journal operator carrier airline insurer lender retailer automaker manufacturer agency organization organisation association group company firm institution institute foundation newspaper daily paper magazine network channel broadcaster outlet nonprofit ngo charity body party movement campaign union company fund bank startup start-up supplier producer developer brewer bookmaker utility miner distributor supermarket chain coalition network institute foundation',
  contrasts: 'meanwhile',
  documentNouns:
    'statement report document letter communique communiqué declaration memo study survey poll release article tweet post resolution indictment filing complaint lawsuit transcript',
  anonymousNouns:
    'prosecution mps msps meps democrats officials sources source critics experts analysts people residents witnesses activists supporters lawmakers republicans democrats reports estimates observers protesters demonstrators lawyers scientists researchers opponents aides advisers advisors staffers leaders politicians economists diplomats investigators prosecutors police voters respondents percent others some many most those rescuers participants members families relatives users fans players workers farmers students teachers doctors women men conservatives liberals pundits strategists senators congressmen delegates candidates rivals allies polls studies surveys insiders operatives',
  honorifics:
    'major lieutenant corporal mr mrs ms miss dr sir lord lady dame sen rep gov gen col lt sgt capt maj adm rev hon prof mr. mrs. dr. sheikh shaikh imam ayatollah king queen prince princess pope saint monsignor monsenor father sister brother mullah hajj senator congressman president secretary minister justice',
  nameLinks: 'of for de du des d',
  linkArticles: 'the la l a an its their his her our my your',
  adjectiveEndings: '',
  masculineArticles: '',
  feminineArticles: '',
  hasNaturalGender: true,
  hasNounLikeVerbs: true,
  participleEnding: 'ing',
  participleOpeners: 'by',
  ands: 'and',
  contrastingConjunctions: 'but while whereas',
  marksReach: 3,
  nameEndings: '',
  nameParticles: 'de du des di da dos van von der den ter bin ibn ben al el la le abu abd ul ur bint af st st. mac',
  places:
    'Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;Florida;Hawaii;Idaho;Illinois;Indiana;Iowa;Kansas;Kentucky;Louisiana;Maine;Maryland;Massachusetts;Michigan;Minnesota;Mississippi;Missouri;Montana;Nebraska;Nevada;New Hampshire;New Jersey;New Mexico;New York;North Carolina;North Dakota;Ohio;Oklahoma;Oregon;Pennsylvania;Rhode Island;South Carolina;South Dakota;Tennessee;Texas;Utah;Vermont;Virginia;West Virginia;Wisconsin;Wyoming;Puerto Rico;Ontario;Quebec;Alberta;Manitoba;Saskatchewan;British Columbia;New Brunswick;Nova Scotia;Newfoundland;Yukon;New South Wales;Queensland;Tasmania;Scotland;Wales;Yorkshire;Cornwall;Bavaria;Saxony;Catalonia;Andalusia;Sicily;Lombardy;Brittany;Normandy;Provence;Crimea;Siberia;Kashmir;Punjab;Kerala;Gujarat;Assam;Sindh;Xinjiang;Tibet;Darfur;Tigray;Katanga;Biafra;Kurdistan;Gaza;Chicago;Los Angeles;San Francisco;San Diego;Boston;Philadelphia;Detroit;Miami;Seattle;Atlanta;Baltimore;Cleveland;Cincinnati;Pittsburgh;Milwaukee;Minneapolis;New Orleans;Las Vegas;Salt Lake City;Kansas City;St. Louis;Des Moines;Manhattan;Brooklyn;Silicon Valley;Wall Street;Capitol Hill;Hollywood;Toronto;Montreal;Vancouver;Calgary;Melbourne;Brisbane;Perth;Auckland;Birmingham;Manchester;Liverpool;Glasgow;Edinburgh;Belfast;Leeds;Bristol;Cardiff;Frankfurt;Hamburg;Munich;Cologne;Marseille;Lyon;Strasbourg;Milan;Naples;Barcelona;Geneva;Zurich;Rotterdam;Antwerp;Istanbul;Mumbai;Kolkata;Bangalore;Bengaluru;Chennai;Hyderabad;Karachi;Lahore;Shanghai;Guangzhou;Shenzhen;Wuhan;Osaka;Kyoto;Hiroshima;Busan;Ho Chi Minh City;Dubai;Jeddah;Mecca;Medina;Aleppo;Homs;Idlib;Raqqa;Mosul;Basra;Kirkuk;Benghazi;Alexandria;Casablanca;Marrakesh;Lagos;Kano;Mombasa;Johannesburg;Cape Town;Durban;Goma;Timbuktu;Kidal;Rio de Janeiro;Sao Paulo;São Paulo;Guadalajara;Monterrey;Tijuana;Kharkiv;Odesa;Odessa;Donetsk;Luhansk;Mariupol;St. Petersburg;Davos;Africa;Europe;Asia;Latin America;North America;South America;the Middle East',
  predicateOpeners: '',
  announcers: 'words',
  signs:
    'banner banners placard placards sign signs poster posters billboard billboards sticker stickers plaque plaques graffiti shirt shirts tshirt tshirts tee headline headlines mural murals inscription inscriptions gravestone tombstone headstone signboard signboards noticeboard chalkboard caption captions',
  speechNouns:
    'claim claims allegation allegations assertion assertions contention conclusion admission suggestion argument belief insistence accusation acknowledgment acknowledgement statement warning remark remarks complaint prediction promise pledge',
  namedPlaces: '',
  namedThings:
    'called named titled entitled dubbed nicknamed newspaper magazine book film movie song album show series program programme operation agency channel website site blog operation project campaign slogan hashtag episode documentary novel column section movie game play musical',
  calendar:
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec am pm gmt utc est',
  boilerplate: [
    'related stories',
    'related news',
    'related articles',
    'read more',
    'read also',
    'see also',
    'also read',
    'more from',
    'more on this story',
    'recommended',
    'you may also like',
    'you might also like',
    'leave a comment',
    'leave a reply',
    'post a comment',
    'add a comment',
    'comments',
    'share this',
    'share this article',
    'tags',
    'sources',
    'external links',
    'sister links',
    'references',
    'follow us',
    'sign up',
    'subscribe',
    'your email address will not be published',
    'most read',
    'most popular',
    'trending',
    'about the author',
    'filed under',
    'related',
  ],
};

function each(list: string, more: Omit<RoleForm, 'form'>): RoleForm[] {
  return list.split(',').map((form) => ({ form, ...more }));
}

/** Lemmas by the way they take their words; irregular verbs with their past after a slash. */
const VERBS: Record<Exclude<CueKind, 'preposition'>, string> = {
  say: 'underscore mouth intone proclaim confide sob rejoin wail hoot wisecrack say/said tell/told add reply/replied respond explain continue tweet write/wrote/written retweet post comment remark quip joke exclaim shout yell scream whisper declare state conclude insist answer elaborate stress emphasize emphasise interject riff opine reiterate counter recount muse chant boast gush lament rant echo fume grouse vent thunder snap retort lecture scoff sneer crow gloat bellow murmur mutter mumble marvel enthuse deadpan chuckle sigh groan plead implore bemoan hiss roar bark caution grin/grinned sing/sang/sung intone hector quaver tut grunt/grunted whoop yelp laugh shrug smile nod',
  report:
    'recall underline highlight foresee/foresaw attest hypothesize theorize decree demur concur rule announce report claim argue assert allege affirm admit acknowledge believe think/thought warn suggest note observe predict maintain contend reveal disclose confirm deny/denied estimate indicate concede caution complain testify/testified inform notify/notified assure vow pledge promise agree speculate stipulate imply/implied hint mention clarify/clarified specify/specified feel/felt fear hope figure find/found ask wonder conclude posit surmise recommend swear/swore remind point-out',
  evaluate:
    'deem pronounce herald liken assail castigate chide scold laud applaud call describe label brand dub term characterize characterise denounce decry/decried slam blast condemn praise criticize criticise mock accuse deride dismiss hail blame rebuke attack ridicule lambaste oppose commend tout cite refer portray',
  urge: 'submit/submitted read/read urge offer demand appeal order propose reject defend express thank apologize request invite quote repeat challenge question beg advise encourage instruct threaten speak/spoke/spoken talk discuss advocate',
};

/** Behind these stands who is told. */
const TELLING = new Set('tell inform remind assure notify'.split(' '));

/** Behind these an infinitive tells what is promised or asked. */
const INFINITIVES = new Set(
  'promise pledge vow threaten urge demand ask offer agree order propose encourage instruct request invite beg swear plead advise challenge remind warn recommend announce'.split(
    ' ',
  ),
);

/** Verbs of asking that take a whole clause as well: "demanded that the road be closed". */
const DEMANDS = new Set('demand propose request advise order submit'.split(' '));

/** Who says these has spoken right before. */
const CONTINUATIONS = new Set('add continue conclude reiterate elaborate'.split(' '));

function conjugated(): CueForm[] {
  const forms: CueForm[] = [];
  for (const [kind, lemmas] of Object.entries(VERBS) as [CueKind, string][]) {
    for (const row of lemmas.split(' ')) {
      const [verb, past, participle] = row.split('/') as [string, string?, string?];
      const [lemma, ...rest] = verb.split('-') as [string, ...string[]];
      const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
      const continues = CONTINUATIONS.has(lemma);
      const add = (form: string, more: Partial<CueForm> = {}) =>
        forms.push({
          form: form + tail,
          kind,
          continues,
          takesHearer: TELLING.has(lemma),
          takesInfinitive: INFINITIVES.has(lemma),
          takesClause: DEMANDS.has(lemma),
          ...more,
        });
      // "The letter read": the past of "read" looks like its present.
      add(lemma, past === lemma ? {} : { number: 'p' });
      add(thirdPerson(lemma), { number: 's' });
      add(past ?? regularPast(lemma));
      if (participle) add(participle, { isPerfect: true });
      add(ing(lemma), { isParticiple: true });
    }
  }
  return forms;
}

const thirdPerson = (lemma: string): string =>
  /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
const regularPast = (lemma: string): string =>
  lemma.endsWith('e')
    ? `${lemma}d`
    : /[^aeiou]y$/.test(lemma)
      ? `${lemma.slice(0, -1)}ied`
      : DOUBLED.has(lemma)
        ? `${lemma}${lemma.at(-1)}ed`
        : `${lemma}ed`;
const ing = (lemma: string): string =>
  lemma.endsWith('e') && !lemma.endsWith('ee')
    ? `${lemma.slice(0, -1)}ing`
    : DOUBLED.has(lemma)
      ? `${lemma}${lemma.at(-1)}ing`
      : `${lemma}ing`;
const DOUBLED = new Set(['admit', 'submit', 'slam', 'beg', 'quip', 'refer', 'chat', 'shrug', 'nod']);

/** "his call for": a present without an ending is a noun as well. */
const numberOf = (verb: string): Partial<CueForm> => (verb === 'call' ? { number: 'p' } : {});

function fixed(): CueForm[] {
  const preposition = (form: string): CueForm => ({ form, kind: 'preposition' });
  return [
    preposition('according to'),
    preposition('in the words of'),
    ...['call', 'called', 'calls'].flatMap((verb): CueForm[] => [
      { form: `${verb} on`, kind: 'urge', takesInfinitive: true, ...numberOf(verb) },
      { form: `${verb} for`, kind: 'urge', takesInfinitive: true, ...numberOf(verb) },
    ]),
    { form: 'calling on', kind: 'urge', isParticiple: true, takesInfinitive: true },
    { form: 'calling for', kind: 'urge', isParticiple: true, takesInfinitive: true },
    { form: 'pointed out', kind: 'report' },
    { form: 'points out', kind: 'report' },
    { form: 'pointing out', kind: 'report', isParticiple: true },
    { form: 'made clear', kind: 'report', takesInfinitive: true },
    { form: 'made it clear', kind: 'report' },
    { form: 'makes it clear', kind: 'report' },
    { form: 'makes clear', kind: 'report' },
    { form: 'make clear', kind: 'report', number: 'p' },
    { form: 'making clear', kind: 'report', isParticiple: true },
    { form: 'rule out', kind: 'report', number: 'p' },
    { form: 'rules out', kind: 'report', number: 's' },
    { form: 'ruled out', kind: 'report' },
    { form: 'ruling out', kind: 'report', isParticiple: true },
    { form: 'were quoted as saying', kind: 'say' },
    { form: 'been quoted as saying', kind: 'say' },
    { form: 'went on to say', kind: 'say' },
    { form: 'was quoted as saying', kind: 'say' },
    { form: 'is quoted as saying', kind: 'say' },
    // No words said: they keep "shouted" from being a verb of speech.
    ...['shouted down', 'self - described', 'self-described'].map((form): CueForm => ({ form, kind: 'urge' })),
    { form: 'ventured', kind: 'say' },
    { form: 'went on', kind: 'say' },
    { form: 'went on to', kind: 'urge' },
    { form: 'shot back', kind: 'say' },
    ...[
      'fired back',
      'hit back',
      'chimed in',
      'weighed in',
      'went further',
      'piped up',
      'cried out',
      'let out',
      'joked back',
      'snapped back',
      'concluded by saying',
    ].map((form): CueForm => ({ form, kind: 'say' })),
    { form: 'wrote back', kind: 'say' },
    ...['held that', 'holds that', 'hold that'].map((form): CueForm => ({ form, kind: 'report', needsSubject: true })),
    { form: 'further held', kind: 'report' },
    { form: 'did not dispute', kind: 'report' },
    { form: 'does not dispute', kind: 'report' },
    { form: 'put it', kind: 'say' },
    { form: 'puts it', kind: 'say' },
    { form: 'recently stated', kind: 'say' },
  ];
}
