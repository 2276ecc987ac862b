/**
 * What the engine has to know of a language: words in lists and a few switches, no branches. All words are written as newsrooms
 * write them; they are folded and cut into tokens when the language is first used (vocabulary.ts).
 */
export interface Language {
  /** BCP 47. */
  code: string;
  /** The subject mostly follows its verb, as in Arabic. */
  isVerbFirst: boolean;
  /** Names begin with capital letters. */
  hasCapitals: boolean;
  /** All nouns have capitals, so that a capital alone shows no name. */
  nounsHaveCapitals: boolean;
  /** A reported clause may come without a complementiser ("officials said the dam was safe"). */
  hasBareClauses: boolean;
  /** A reported clause without a complementiser stands behind a comma: "sagte, er werde kommen". */
  hasClausesBehindComma: boolean;
  /** One phrase stands before the verb of a main clause; where that is no subject the subject follows: "In Wien sagte sie", "Laut X ist …". */
  hasVerbSecond: boolean;
  /** "… and that …": a complementiser behind "and" opens a second clause of its own, as «وأن» does. */
  hasSecondClauses: boolean;
  /** A dash may open a paragraph of speech: «— Пора, — сказал он», "—Vamos —dijo—". */
  hasDashSpeech: boolean;
  /** A verb without a subject goes on with whoever spoke or acted last, as in Spanish; a language whose verb comes first has rules of its own. */
  dropsSubjects: boolean;
  /** How many tokens behind a verb of speech a colon may open speech without marks; 0 where newsrooms never do that. */
  unmarkedSpeechReach: number;
  /** Newsrooms write ((…)) and ''…'' for quotation marks. */
  hasDoubledMarks: boolean;
  /** Every form of every word that shows speech. */
  cues: () => CueForm[];
  /** "that", "que", "أن": what opens a reported clause. */
  complementisers: string;
  /** Is, was, not: behind these a participle says what something is, and nothing of speech: «كان متوقعا أن». */
  copulas: string;
  /** Verbs that without a subject are nobody's ("it is expected that", «يذكر أن»). */
  impersonals: string;
  /** Behind these words stands a noun, though it looks like a verb of speech. */
  nounGovernors: string;
  /** Complementisers that follow "and" in one word or two: they open a second reported clause. */
  coordinators: string;
  /** After these words a complementiser opens another kind of clause ("after that", "بعد أن"). */
  notBeforeComplementiser: string;
  /** Pairs of words, parted by "|", that do the same: «الرغم من أن», «بالنظر إلى أن». */
  otherClauses: string;
  /** Behind a comma these open the reporter's own words: "…, which is next week". */
  tails: string;
  /** These, parted by "|", open the reporter's own words with or without a comma: «في إشارة إلى». */
  glosses: string;
  /** Nobody, personne: what they do not say is no quote. */
  nobodies: string;
  /** Not, never: what is expressly not said is no quote. */
  negations: string;
  /** Verbs and adjectives whose pronoun means nobody: « il faut », « il est possible ». */
  expletives: string;
  /** Auxiliaries that make a verb passive. */
  passives: string;
  /** Reflexive pronouns, with which such an auxiliary is active: « s'est félicité ». */
  reflexives: string;
  /** Has, had: a participle that ends the clause has its subject beside one; empty where the two stand together. */
  perfectAuxiliaries: string;
  /** Auxiliaries that show several speakers, of whom the first is taken: « X et Y ont dit ». */
  pluralAuxiliaries: string;
  /** Between a subject and its verb: auxiliaries, adverbs, negations, object pronouns. */
  auxiliaries: string;
  /** Words that begin a prepositional phrase. */
  prepositions: string;
  /** A noun without an article may be definite, as it always is where a language has none: «канцлер заявила». */
  hasArticles: boolean;
  /** Titles that mean the same, a pair to a line: "chef de la diplomatie = ministre affaires étrangères". */
  sameTitles: string;
  /** A body's name goes on with "of …", "for …" as often as it likes: «Comisión Mexicana de Ayuda a Refugiados». */
  hasCompoundBodies: boolean;
  /** "As" in "as X said": what it opens is no quote. */
  asOpeners: string;
  /** Articles and possessives that begin a noun phrase. */
  determiners: string;
  /** Possessives: "his spokesman" is nobody who was named. */
  possessives: string;
  /** The determiners that make a phrase indefinite: "a spokesman" is nobody in particular. */
  indefinites: string;
  /** Who, which, whom. */
  relatives: string;
  /** And, but, while: what joins clauses. */
  conjunctions: string;
  /** Small words that are never part of a name, and adverbs or days that stand beside a subject. */
  fillers: string;
  /** Forms that only finite verbs have. */
  finiteVerbs: string;
  /** "This", where it opens a sentence that says whose words the one before is: "Das teilte die Polizei mit"; empty where newsrooms do not. */
  demonstratives: string;
  /** Forms of verbs that only reported speech has: "er sei", "sie habe"; empty where a language has none. */
  subjunctives: string;
  /** Endings of finite verbs, where a word of small letters that has one is hardly anything else. */
  finiteEndings: string;
  /** Tokens from which on a clause is taken to have a verb though none was known; 0 where the lists are trusted. */
  clauseLength: number;
  /** Words that only somebody speaking says: I, we, you. */
  firstPersons: string;
  pronouns: PronounForm[];
  /** What a person is: minister, spokeswoman. */
  roles: RoleForm[];
  /** Second parts of words that are titles: -minister, -chefin; for languages that write such words as one. */
  roleEndings: RoleForm[];
  /** "the agency", "the ministry", and words inside the names of organizations. */
  organizationNouns: string;
  /** Second parts of words that are such nouns: -ministerium, -behörde; for languages that write such words as one. */
  organizationEndings: string;
  /** All forms of a noun, itself first, where nouns are declined; the lists of bodies, documents and people and the titles then hold nominatives. */
  inflect?: (noun: string) => string[];
  /** A person's name in the nominative, of one in the genitive, dative, instrumental or prepositional; where names are declined. */
  nominative?: (name: string) => string;
  /** A body's name in the nominative; `nounOf` gives that of a noun for bodies in another case, or null. */
  nominativeBody?: (name: string, nounOf: (word: string) => string | null) => string;
  /** Prepositions by which a body speaks through a verb without a subject: «сообщили в министерстве», "hieß es aus der Partei". */
  bodyPrepositions: string;
  /** Endings of adjectives before their noun, by which a word with a capital may be a place's: «Приморского края»; where names are declined. */
  attributeEndings: string;
  /** Endings of nouns in the genitive, which go on with a body's name: «министерство обороны»; where names are declined. */
  genitiveEndings: string;
  /** Endings of participles that open a phrase between commas about the one before: «…, живущий в городе, …». */
  relativeEndings: string;
  /** Endings of nouns for people, by which "der Tierpfleger" may be one though no list has it; where nouns have capitals. */
  personEndings: string;
  /** Titles that merely describe whoever was named before, whatever the office: the 48-year-old, the politician. */
  descriptions: string;
  /** Names of news agencies and outlets, which relay others' words. */
  agencies: string;
  /** Phrases that stand between a verb and its subject, parted by "|": "pour sa part". */
  asides: string;
  /** A verb with its subject may interrupt the words in marks: « …, a dit le maire, … ». */
  hasIncises: boolean;
  /** Nouns for bodies of any kind (agency, group): they take up the one named last. */
  genericBodies: string;
  /** "de son côté", «من جهته»: another one speaks now. */
  contrasts: string;
  /** Statement, report: what speaks for the body that issued it. */
  documentNouns: string;
  /** People without a name, in the plural or as a mass: officials, critics, sources. */
  anonymousNouns: string;
  /** Mr, Dr, الشيخ: stand before a name and are not part of it. */
  honorifics: string;
  /** Of, de: join the words of an organization's name or an office ("Ministry of Defence"). */
  nameLinks: string;
  /** Articles that may stand behind such a link: "ministre de la Santé". */
  linkArticles: string;
  /** Endings of the adjectives that stand behind their noun ("le parti écologiste"); empty where adjectives stand before it. */
  adjectiveEndings: string;
  /** Articles that tell the gender of a title that men and women share: "la ministre". */
  masculineArticles: string;
  feminineArticles: string;
  /** Pronouns have a gender for people only: "she" is never a ministry. */
  hasNaturalGender: boolean;
  /** A present tense in -s or without an ending looks like a noun: "reports", "state". */
  hasNounLikeVerbs: boolean;
  /** The ending of a participle that opens a phrase of its own: -ing, -ant. */
  participleEnding: string;
  /** What may stand before such a participle, parted by "|": « tout en », "by". */
  participleOpeners: string;
  /** "And", where it joins two reported clauses or two names. */
  ands: string;
  /** But, while: they begin another one's words inside a sentence. */
  contrastingConjunctions: string;
  /** How many tokens in marks behind a verb of speech are words said and no name or mere emphasis. */
  marksReach: number;
  /** Endings that names take by case, by which «Вуянович» and «Вуяновича» are one; empty where names are not declined. */
  nameEndings: string;
  /** de, van, بن: join parts of a name. */
  nameParticles: string;
  /** Towns, states and regions that are nobody's name and no country's, parted by semicolons. */
  places: string;
  /** "As", where what somebody calls a thing stands before the verb: "als „…“ bezeichnete"; empty where the verb comes first. */
  predicateOpeners: string;
  /** Nouns that announce words said: "with the words “…”". */
  announcers: string;
  /** Banner, sign, poster: what bears writing, which is nobody's words. */
  signs: string;
  /** Claim, conclusion: nouns whose clause is reported where words of it stand in marks. */
  speechNouns: string;
  /** Streets, schools: a person's name right behind one is its own. */
  namedPlaces: string;
  /** Before words in marks these tell of a name or title: the newspaper “…”, the song “…”. */
  namedThings: string;
  /** Days and months, which have capitals in some languages. */
  calendar: string;
  /** Headings after which an article is over: related stories, comments, tags. */
  boilerplate: string[];
}

/** How a cue takes its words: said, told (anything); announced (a clause, or marks); called, described (marked words); urged, demanded (marked words). */
export type CueKind = 'say' | 'report' | 'evaluate' | 'urge' | 'preposition';

/** One form of a word that shows speech. */
export interface CueForm {
  /** One word or several. */
  form: string;
  kind: CueKind;
  gender?: Gender;
  number?: GrammaticalNumber;
  /** Saying, adding, مضيفا: has the subject of the verb before it. */
  isParticiple?: boolean;
  /** Urges by a clause as well: « a proposé que ». */
  takesClause?: boolean;
  /** A past participle, which without its auxiliary is passive: « cité par … ». */
  isPast?: boolean;
  /** Added, continued, concluded: whoever says it has spoken right before. */
  continues?: boolean;
  /** Passes on another's words («цитирует агентство министра»): the object is who speaks. */
  relays?: boolean;
  /** Also another word: it counts only with a person for its subject. */
  needsSubject?: boolean;
  /** Also another word: it counts only where its clause begins with it and a complementiser or a colon follows. */
  needsWords?: boolean;
  /** Told, informed: behind it stands who is told, never its subject. */
  takesHearer?: boolean;
  /** Written, spoken: a verb only behind an auxiliary. */
  isPerfect?: boolean;
  /** Promised, urged: an infinitive with words in marks behind it is what was said. */
  takesInfinitive?: boolean;
  /** Before a name and a colon it signs the article at its head. */
  signs?: boolean;
  /** Mostly another word: it counts only right behind words in marks, behind a comma or with its subject inverted ("reprend-il"). */
  isIncise?: boolean;
  /** Mostly another word: it counts only where its sentence begins with it, or behind "but" or a semicolon. */
  opensSentence?: boolean;
  /** «كما قال فلان»: it counts only where neither a complementiser nor a colon follows. */
  isParenthesis?: boolean;
  /** Also another word: it counts only behind a comma, dash or mark and right before who speaks ("…, so die Ministerin"). */
  isInserted?: boolean;
  /** Mostly another word: it counts only where a complementiser or a comma follows, never for words in marks. */
  needsClause?: boolean;
  /** First parts of the verb that stand at the end of its clause: it counts only with one of them ("fügte er hinzu"). */
  particles?: string[];
  /** It stands behind its source: "der Polizei zufolge". */
  isPostposition?: boolean;
  /** «وفقا لوزارة …»: a one-letter preposition is written together with the source. */
  takesBoundNoun?: boolean;
  /** An object pronoun stands in the form (أعلنته), or it is a noun with its possessor (قوله). */
  hasPronoun?: boolean;
}

interface PronounForm {
  form: string;
  /** Him, her: never the subject. */
  isObject?: boolean;
  /** Who, qui: means the one named right before. */
  isRelative?: boolean;
  gender?: Gender;
  number: GrammaticalNumber;
}

/** One title, with the gender that its form tells. */
export interface RoleForm {
  form: string;
  gender?: Gender;
  number: GrammaticalNumber;
}

/** Masculine or feminine. */
export type Gender = 'm' | 'f';
/** Singular or plural (a dual counts as plural). */
export type GrammaticalNumber = 's' | 'p';
