import type { CueForm, Gender, GrammaticalNumber, Language } from '../languages/language.ts';
import { withoutClitics } from '../text/clitics.ts';
import { type Document, readDocument } from '../text/document.ts';
import { withoutEnding } from '../text/endings.ts';
import { foldWord } from '../text/fold.ts';
import {
  MAY_BE_ASIDE,
  MAY_BE_CUE,
  MAY_BE_GLOSS,
  MAY_BE_NOUN,
  MAY_BE_PRONOUN,
  MAY_BE_ROLE,
  MAY_BE_SIGN,
  MAY_CONTRAST,
} from '../text/wordClasses.ts';
import { askWords } from '../text/words.ts';

/** A language made ready for looking up: every list a set of folded forms. Built once a language, when it is first asked for. */
export function vocabularyOf(language: Language): Vocabulary {
  let vocabulary = BUILT.get(language);
  if (vocabulary === undefined) {
    vocabulary = build(language);
    BUILT.set(language, vocabulary);
  }
  return vocabulary;
}

/** Tells the document what may begin at each of its tokens. */
export function tellClasses({ tokens }: Document, vocabulary: Vocabulary): void {
  tokens.classes = askWords(tokens, vocabulary, (form) => classesOf(form, vocabulary));
}

function classesOf(form: string, vocabulary: Vocabulary): number {
  const isNoun =
    vocabulary.anonymousNouns.has(form) || vocabulary.organizationNouns.has(form) || vocabulary.documentNouns.has(form);
  return (
    (vocabulary.cues.mayBegin(form) ? MAY_BE_CUE : 0) |
    (vocabulary.asides.mayBegin(form) ? MAY_BE_ASIDE : 0) |
    (vocabulary.pronouns.mayBegin(form) ? MAY_BE_PRONOUN : 0) |
    (vocabulary.roles.mayBegin(form) ? MAY_BE_ROLE : 0) |
    (isNoun ? MAY_BE_NOUN : 0) |
    (vocabulary.contrastingConjunctions.has(form) ? MAY_CONTRAST : 0) |
    (vocabulary.glosses.mayBegin(form) ? MAY_BE_GLOSS : 0) |
    (vocabulary.signs.has(form) || (vocabulary.language.isVerbFirst && vocabulary.signs.has(withoutClitics(form)))
      ? MAY_BE_SIGN
      : 0)
  );
}

const BUILT = new Map<Language, Vocabulary>();

function build(language: Language): Vocabulary {
  const words = (list: string) => new Set(list.split(' ').filter(Boolean).map(foldWord));
  const { inflect } = language;
  const oblique = new Set<string>();
  const nominatives = new Map<string, string>();
  for (const noun of language.organizationNouns.split(' ').filter(Boolean))
    for (const form of inflect?.(noun).slice(1) ?? []) nominatives.set(foldWord(form), noun);
  const nouns = (list: string) => {
    const forms = new Set<string>();
    for (const noun of list.split(' ').filter(Boolean))
      for (const [at, form] of (inflect?.(noun) ?? [noun]).entries()) {
        forms.add(foldWord(form));
        if (at > 0) oblique.add(foldWord(form));
      }
    return forms;
  };
  const tokensOf = (form: string) => readDocument(form, language.code).tokens.forms;
  const cues = new PhraseTable<CueForm>();
  for (const cue of language.cues())
    cues.add(tokensOf(cue.form), cue.particles ? { ...cue, particles: cue.particles.map(foldWord) } : cue);
  const roles = new PhraseTable<PersonWord>();
  for (const role of language.roles) {
    const forms = inflect?.(role.form) ?? [role.form];
    for (const [at, form] of forms.entries()) {
      const tokens = tokensOf(form);
      roles.add(tokens, { gender: role.gender ?? null, number: role.number });
      if (at > 0) oblique.add(tokens[0]!);
    }
  }
  for (const role of language.roleEndings)
    roles.addEnding(foldWord(role.form), { gender: role.gender ?? null, number: role.number });
  const pronouns = new PhraseTable<PersonWord>();
  for (const pronoun of language.pronouns)
    pronouns.add(tokensOf(pronoun.form), {
      gender: pronoun.gender ?? null,
      number: pronoun.number,
      isObject: pronoun.isObject ?? false,
      isRelative: pronoun.isRelative ?? false,
    });
  const asides = new PhraseTable<true>();
  for (const aside of language.asides.split('|')) asides.add(tokensOf(aside), true);
  const participleOpeners = language.participleOpeners.split('|').filter(Boolean).map(tokensOf);
  const nameEndings = language.nameEndings
    .split(' ')
    .filter(Boolean)
    .map(foldWord)
    .sort((a, b) => b.length - a.length);
  const glosses = new PhraseTable<true>();
  for (const gloss of language.glosses.split('|').filter(Boolean)) glosses.add(tokensOf(gloss), true);
  const places = new PhraseTable<true>();
  for (const place of language.places.split(';').filter(Boolean)) places.add(tokensOf(place), true);
  const boilerplate = new PhraseTable<true>();
  for (const heading of language.boilerplate) boilerplate.add(tokensOf(heading), true);
  const vocabulary: Vocabulary = {
    language,
    cues,
    oblique,
    nominatives,
    roles,
    pronouns,
    boilerplate,
    places,
    glosses,
    complementisers: words(language.complementisers),
    coordinators: words(language.coordinators),
    notBeforeComplementiser: words(language.notBeforeComplementiser),
    otherClauses: new Set(
      language.otherClauses
        .split('|')
        .filter(Boolean)
        .map((pair) => pair.split(' ').map(foldWord).join(' ')),
    ),
    auxiliaries: words(language.auxiliaries),
    prepositions: words(language.prepositions),
    determiners: words(language.determiners),
    indefinites: words(language.indefinites),
    possessives: words(language.possessives),
    relatives: words(language.relatives),
    conjunctions: words(language.conjunctions),
    fillers: words(language.fillers),
    finiteVerbs: words(language.finiteVerbs),
    demonstratives: words(language.demonstratives),
    subjunctives: words(language.subjunctives),
    firstPersons: words(language.firstPersons),
    organizationNouns: withEndings(nouns(language.organizationNouns), words(language.organizationEndings)),
    agencies: words(language.agencies),
    documentNouns: nouns(language.documentNouns),
    anonymousNouns: nouns(language.anonymousNouns),
    honorifics: words(language.honorifics),
    nameParticles: words(language.nameParticles),
    namedPlaces: words(language.namedPlaces),
    namedThings: words(language.namedThings),
    announcers: words(language.announcers),
    signs: withEndings(nouns(language.signs), language.nounsHaveCapitals ? nouns(language.signs) : new Set()),
    speechNouns: words(language.speechNouns),
    predicateOpeners: words(language.predicateOpeners),
    calendar: words(language.calendar),
    contrasts: words(language.contrasts),
    nobodies: words(language.nobodies),
    negations: words(language.negations),
    expletives: words(language.expletives),
    bodyPrepositions: words(language.bodyPrepositions),
    descriptions: nouns(language.descriptions),
    tails: words(language.tails),
    genericBodies: nouns(language.genericBodies),
    asides,
    passives: words(language.passives),
    reflexives: words(language.reflexives),
    perfectAuxiliaries: words(language.perfectAuxiliaries),
    pluralAuxiliaries: words(language.pluralAuxiliaries),
    impersonals: words(language.impersonals),
    copulas: words(language.copulas),
    nounGovernors: words(language.nounGovernors),
    nameLinks: words(language.nameLinks),
    linkArticles: words(language.linkArticles),
    masculineArticles: words(language.masculineArticles),
    feminineArticles: words(language.feminineArticles),
    ands: words(language.ands),
    contrastingConjunctions: words(language.contrastingConjunctions),
    participleOpeners,
    asOpeners: words(language.asOpeners),
    sameTitles: language.sameTitles
      .trim()
      .split('\n')
      .filter(Boolean)
      .map((line) =>
        line.split(' = ').map((side) => side.split(' ').map((word) => withoutEnding(foldWord(word), nameEndings))),
      ),
    nameEndings,
    finiteEndings: language.finiteEndings.split(' ').filter(Boolean).map(foldWord),
    adjectiveEndings: language.adjectiveEndings.split(' ').filter(Boolean).map(foldWord),
    attributeEndings: language.attributeEndings.split(' ').filter(Boolean).map(foldWord),
    genitiveEndings: language.genitiveEndings.split(' ').filter(Boolean).map(foldWord),
    personEndings: language.personEndings.split(' ').filter(Boolean).map(foldWord),
    relativeEndings: language.relativeEndings.split(' ').filter(Boolean).map(foldWord),
  };
  // A form that is also a nominative tells nothing.
  for (const role of language.roles) oblique.delete(tokensOf(role.form)[0]!);
  for (const list of [language.organizationNouns, language.documentNouns, language.anonymousNouns])
    for (const noun of words(list)) oblique.delete(noun);
  return vocabulary;
}

/** A set that has every longer word with one of these endings as well: "Außenministerium" with -ministerium. */
function withEndings(known: Set<string>, endings: Set<string>): Set<string> {
  return endings.size === 0 ? known : new CompoundSet(known, [...endings]);
}

class CompoundSet extends Set<string> {
  private readonly endings: string[];

  constructor(known: Set<string>, endings: string[]) {
    super(known);
    this.endings = endings;
  }

  override has(word: string): boolean {
    return super.has(word) || this.endings.some((ending) => word.length > ending.length + 1 && word.endsWith(ending));
  }
}

/** Phrases of one token or more, found by their first token, the longest first. */
class PhraseTable<Entry> {
  private readonly rows = new Map<string, { rest: string[]; entry: Entry }[]>();
  private readonly endings: [string, Entry][] = [];

  add(tokens: string[], entry: Entry): void {
    const [first, ...rest] = tokens;
    if (first === undefined) return;
    const rows = this.rows.get(first);
    if (rows === undefined) this.rows.set(first, [{ rest, entry }]);
    else if (!rows.some((row) => row.rest.join(' ') === rest.join(' '))) {
      rows.push({ rest, entry });
      rows.sort((a, b) => b.rest.length - a.rest.length);
    }
  }

  /** The entry of a phrase that is this one word. */
  word(form: string): Entry | null {
    // The shortest stands last.
    const row = this.rows.get(form)?.at(-1);
    return row !== undefined && row.rest.length === 0 ? row.entry : null;
  }

  /** A word that is longer than this ending and has it is such a word as well: "Innenminister", "Fraktionschefin". */
  addEnding(ending: string, entry: Entry): void {
    this.endings.push([ending, entry]);
    this.endings.sort((a, b) => b[0].length - a[0].length);
  }

  /** The ending by which a word is such a word, or null: "ministerin" of "Innenministerin". */
  endingOf(form: string): string | null {
    return this.endings.find(([ending]) => form.length > ending.length + 1 && form.endsWith(ending))?.[0] ?? null;
  }

  /** The longest phrase that begins at this token, with the token after its end. */
  at(forms: string[], token: number): { entry: Entry; end: number } | null {
    const form = forms[token];
    if (form === undefined) return null;
    const rows = this.rows.get(form);
    if (rows === undefined) return this.endings.length === 0 ? null : this.byEnding(forms, token);
    for (const { rest, entry } of rows) {
      let length = 0;
      while (length < rest.length && sameToken(forms[token + 1 + length], rest[length]!)) length += 1;
      if (length === rest.length) return { entry, end: token + 1 + length };
    }
    return null;
  }

  /** Whether a phrase of the table begins with this word. */
  mayBegin(form: string): boolean {
    return this.rows.has(form) || this.byEnding([form], 0) !== null;
  }

  private byEnding(forms: string[], token: number): { entry: Entry; end: number } | null {
    const form = forms[token];
    if (form === undefined) return null;
    for (const [ending, entry] of this.endings)
      if (form.length > ending.length + 1 && form.endsWith(ending)) return { entry, end: token + 1 };
    return null;
  }
}

const sameToken = (form: string | undefined, wanted: string): boolean =>
  form === wanted || (wanted === "'" && form === '’') || (wanted === '’' && form === "'");

interface PersonWord {
  gender: Gender | null;
  number: GrammaticalNumber;
  isObject?: boolean;
  isRelative?: boolean;
}

type WordLists =
  | 'complementisers'
  | 'coordinators'
  | 'notBeforeComplementiser'
  | 'otherClauses'
  | 'auxiliaries'
  | 'prepositions'
  | 'determiners'
  | 'indefinites'
  | 'possessives'
  | 'relatives'
  | 'conjunctions'
  | 'fillers'
  | 'finiteVerbs'
  | 'demonstratives'
  | 'subjunctives'
  | 'firstPersons'
  | 'organizationNouns'
  | 'agencies'
  | 'documentNouns'
  | 'anonymousNouns'
  | 'honorifics'
  | 'nameParticles'
  | 'namedPlaces'
  | 'namedThings'
  | 'announcers'
  | 'signs'
  | 'speechNouns'
  | 'predicateOpeners'
  | 'calendar'
  | 'contrasts'
  | 'nobodies'
  | 'negations'
  | 'expletives'
  | 'bodyPrepositions'
  | 'descriptions'
  | 'tails'
  | 'genericBodies'
  | 'passives'
  | 'reflexives'
  | 'perfectAuxiliaries'
  | 'pluralAuxiliaries'
  | 'impersonals'
  | 'copulas'
  | 'nounGovernors'
  | 'nameLinks'
  | 'linkArticles'
  | 'masculineArticles'
  | 'feminineArticles'
  | 'ands'
  | 'asOpeners'
  | 'contrastingConjunctions';

/** A language's lists, folded, and its phrases in tables. */
export type Vocabulary = Record<WordLists, Set<string>> & {
  language: Language;
  cues: PhraseTable<CueForm>;
  roles: PhraseTable<PersonWord>;
  pronouns: PhraseTable<PersonWord>;
  boilerplate: PhraseTable<true>;
  places: PhraseTable<true>;
  asides: PhraseTable<true>;
  glosses: PhraseTable<true>;
  /** The longest first. */
  participleOpeners: string[][];
  /** Each the words of a title and those of the title that it stands for, folded. */
  sameTitles: string[][][];
  /** Forms of nouns for bodies in other cases, folded, with their nominatives. */
  nominatives: Map<string, string>;
  /** The longest first. */
  nameEndings: string[];
  finiteEndings: string[];
  adjectiveEndings: string[];
  attributeEndings: string[];
  genitiveEndings: string[];
  personEndings: string[];
  relativeEndings: string[];
  /** Forms of titles and nouns that are never a subject. */
  oblique: Set<string>;
};
