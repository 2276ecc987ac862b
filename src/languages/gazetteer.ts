import type { CountryReason } from '../extraction.ts';

/** How newspapers of one language name countries: data alone, one file a language. Forms are parted by semicolons. */
export interface Gazetteer {
  language: string;
  /**
   * One country to a line: code | names | demonyms | capitals | seats of power and ministries. A form with a capital letter is
   * found with one only, a short one in capitals in capitals only; one ending in `-` (`franco-`) before a hyphen only.
   */
  rows: string;
  /** Phrases in which such a word names no country: waters, agencies, companies, armed groups, dishes. One kind to a line. */
  notCountries: string;
  /** What decides, where a form may be something else. */
  readings: Reading[];
  /** Words in the lists of given names that hardly are names before a country or a demonym; parted by spaces. */
  noGivenNames?: string;
  /** What is asked of every form of a kind before its own readings: of every demonym whether it is a surname. */
  everywhere?: Partial<Record<CountryReason, Choice[]>>;
  /** Words that stand for a country without naming it. */
  references?: References;
  /** All forms that a name or demonym takes in the language's cases, genders and numbers; where it is missing a form stays as it is. */
  inflect?: (form: string, reason: CountryReason) => string[];
  /** The one-letter words and the article that are written together with the next word, and the endings of a demonym; Arabic. */
  inflection?: Inflection;
}

/** Forms, and the choices of what they mean here: the first choice of which all conditions hold; the form's own country if none. */
export interface Reading {
  /** Without the one-letter words that Arabic writes before them. */
  forms: string;
  choices: Choice[];
}

export interface Choice {
  /** The country that is meant, or null for none. */
  is: string | null;
  /** One of these words or phrases stands just before. */
  after?: string;
  /** One of these stands just after. */
  before?: string;
  /** One of these words stands anywhere in the text. */
  named?: string;
  /** The text names this country beyond doubt, by another form. */
  alsoNamed?: string;
  /** The form is the first word of its sentence. */
  opens?: true;
  /** A given name, or another word of a name, stands just before: `Michael Jordan`, «محمد المصري». */
  surname?: true;
  /** The form ends in this letter. */
  endsIn?: string;
  /** A capitalised word that is neither a country's nor one of these stands just after: `Jordan Peele`, not `Jordan King Abdullah`. */
  givenNameUnlessBefore?: string;
  /** The words beside it are in capitals too: `JOIN US NOW`. */
  shouted?: true;
}

/** Phrases parted by semicolons. */
export interface References {
  /** The speaker's own country: `our country`, «بلاده». */
  own: string;
  /** The state that the text is about: `the government`, «البلاد». */
  state: string;
  /** What makes such a phrase another thing when it follows: «النظام الغذائي». */
  notStateBefore: string;
  /** Words for states of a kind, each with the codes that may be meant: `the kingdom`, «السلطنة». One to a line: phrases = codes. */
  kinds: string;
  /** What a state has: `its borders`, «سياستها الخارجية». */
  possessed: string;
  /** Two states that were named: `both countries`, «البلدين». */
  both: string;
  /** The state that was named last: `this regime`. */
  last?: string;
  /** The other one of the two that a text is between: `our neighbour`, «أشقاؤنا». */
  other?: string;
  /** Words that open a reported clause, and those that open it together with a pronoun: `that`, «إن»; «إنها». */
  clauseOpeners: string;
  pronounOpeners: string;
  /** Pronouns of a clause's subject by which a state speaks of itself: `Tehran said it would`. */
  pronouns: string;
  /** A capital is a place and no government after these, and before those: `in Vienna`, `Vienna talks`. */
  placeAfter: string;
  placeBefore: string;
  /** Letters written before a capital that make it a place: «بموسكو». */
  placePrefixes?: string;
  /** Before "in" and a capital these make it a government all the same: `the authorities in Kyiv`. */
  governments?: string;
  /** Words of a charge, and what joins them to the words in marks, whose object the quote is about: `accused Rwanda of “…”`. */
  charges?: string;
  chargeOpeners?: string;
}

/** What Arabic writes together with a word, before it and after it. Lists are parted by spaces. */
export interface Inflection {
  conjunctions: string;
  prepositions: string;
  /** Those that are read so before the article only: «كالصين», but كلاوس is a man. */
  rare: string;
  article: string;
  /** What the preposition ل and the article become together. */
  contracted: string;
  /** The letter by which a demonym is told, and what may follow it. */
  demonym: string;
  endings: string;
}
