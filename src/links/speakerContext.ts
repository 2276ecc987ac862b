import type { Gender } from '../languages/language.ts';
import type { FoundCue } from '../quotes/cues.ts';
import type { FoundQuote } from '../quotes/find.ts';
import type { Vocabulary } from '../quotes/vocabulary.ts';
import type { SpeakerRule } from '../reasons.ts';
import type { Document } from '../text/document.ts';
import { withoutEnding } from '../text/endings.ts';
import type { FoundCountry } from './countries.ts';
import type { Mention, NameRange } from './mentions.ts';
import type { NamedOne } from './people.ts';
import type { Subject } from './subjects.ts';

/** Somebody with the mention that gives the title. */
export interface Bearer {
  one: NamedOne;
  mention: Mention;
}

/** The words of a title without articles, prepositions and the bearer's name; at most twelve. */
export function roleWords(
  { document, vocabulary }: Pick<SpeakerContext, 'document' | 'vocabulary'>,
  role: NameRange,
  mention: Mention,
): string[] {
  const words: string[] = [];
  const start = Math.min(role.start, mention.start);
  const end = Math.max(role.end, mention.name === null ? mention.end : role.end);
  for (let token = start; token < end && words.length < 12; token++) {
    if (mention.name !== null && token >= mention.name.start && token < mention.name.end) continue;
    const form = document.tokens.forms[token]!;
    if (
      document.tokens.isWord[token] === 0 ||
      vocabulary.determiners.has(form) ||
      vocabulary.prepositions.has(form) ||
      DESCRIBING.has(form) ||
      form === 's'
    )
      continue;
    // «نائب رئيس الوزراء ووزير الخارجية»
    const joined = form[0] === 'و' && vocabulary.roles.word(form.slice(1)) !== null ? form.slice(1) : form;
    const word = joined.startsWith('ال') && joined.length > 4 ? joined.slice(2) : joined;
    // Two words without their space: «الوزيرالسوري».
    const inner = word.length > 7 ? word.indexOf('ال', 3) : -1;
    if (inner > 0) words.push(word.slice(0, inner), word.slice(inner + 2));
    else words.push(withoutEnding(word, vocabulary.nameEndings));
  }
  return inPlainTitles(words, vocabulary.sameTitles);
}

/** «المدرب المخضرم»: these say nothing about whose title it is. */
const DESCRIBING = new Set(
  'المخضرم المخضرمه الشاب الشابه البارز البارزه الشهير الشهيره المعروف المعروفه المحنك المتمرس'.split(' '),
);

/** "Chef de la diplomatie" is the foreign minister: the words of the title that another one stands for. */
function inPlainTitles(words: string[], sameTitles: string[][][]): string[] {
  for (const [title, plain] of sameTitles) {
    if (title!.every((word) => words.includes(word)))
      return [...plain!, ...words.filter((word) => !title!.includes(word))];
  }
  return words;
}

/** Everything that choosing speakers looks up, indexed once a document. */
export function prepare(
  document: Document,
  vocabulary: Vocabulary,
  quotes: FoundQuote[],
  cues: FoundCue[],
  subjects: (Subject | null)[],
  mentions: Mention[],
  named: NamedOne[],
  countryAt: (FoundCountry | null)[],
): SpeakerContext {
  const oneOf = new Map<Mention, NamedOne>();
  for (const one of named) for (const mention of one.mentions) oneOf.set(mention, one);
  const sorted = [...mentions].sort((a, b) => a.start - b.start);
  const mentionStarting = new Map<number, Mention>();
  for (const mention of sorted) if (!mentionStarting.has(mention.start)) mentionStarting.set(mention.start, mention);
  const starts = sorted.map((mention) => mention.start);
  // A generator would make an object a step, and most of a text's mentions are looked through for each pronoun.
  function mentionsBefore(token: number): IterableIterator<Mention> {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! < token) low = middle + 1;
      else high = middle;
    }
    let index = low;
    const step = { done: false, value: undefined as unknown as Mention };
    return {
      [Symbol.iterator]() {
        return this;
      },
      next() {
        index -= 1;
        step.done = index < 0;
        if (index >= 0) step.value = sorted[index]!;
        return step;
      },
    };
  }
  const namesCountry = ({ start, end }: NameRange): boolean => {
    for (let token = start; token < end; token++) if (countryAt[token] !== null) return true;
    return false;
  };
  const organizationsBy = new Map<string, NamedOne[]>();
  for (const one of named) {
    if (one.kind !== 'organization' || one.words.length < 2) continue;
    for (const word of one.words) {
      const noun = withoutArticle(word);
      if (!vocabulary.organizationNouns.has(noun)) continue;
      const list = organizationsBy.get(noun);
      if (list === undefined) organizationsBy.set(noun, [one]);
      else if (list.length < 8) list.push(one);
    }
  }
  const bearersBy = new Map<string, Bearer[]>();
  for (const one of named) {
    if (one.kind !== 'person') continue;
    for (const mention of one.mentions.flatMap(withRank)) {
      if (mention.role === null) continue;
      const words = roleWords({ document, vocabulary }, mention.role, mention);
      for (const word of new Set([...words, ...words.flatMap((one) => vocabulary.roles.endingOf(one) ?? [])])) {
        const list = bearersBy.get(word);
        if (list === undefined) bearersBy.set(word, [{ one, mention }]);
        else list.push({ one, mention });
      }
    }
  }
  for (const list of bearersBy.values()) list.sort((a, b) => a.mention.start - b.mention.start);
  const isReporting = new Uint8Array(cues.length);
  for (const quote of quotes) if (quote.cue !== null) isReporting[quote.cue] = 1;
  const isQuoted = insideQuotes(document, quotes);
  const isSpoken = insideQuotes(
    document,
    quotes.filter(({ kind }) => kind !== 'INDIRECT'),
  );
  const speaksAs = new Set<NamedOne>();
  for (const subject of subjects) {
    const one = subject?.mention.kind === 'person' ? oneOf.get(subject.mention) : undefined;
    if (one !== undefined) speaksAs.add(one);
  }
  // "Morag Low, whose brother", "Low, who": of nothing but a person.
  for (const one of named)
    for (const { end } of one.kind === 'person' && vocabulary.language.hasBareClauses ? one.mentions : [])
      if (document.tokens.forms[end] === ',' && OF_PEOPLE.has(document.tokens.forms[end + 1] ?? '')) speaksAs.add(one);
  return {
    speaksAs,
    document,
    vocabulary,
    cues,
    subjects,
    named,
    oneOf,
    mentionStarting,
    mentionsBefore,
    namesCountry,
    countryAt,
    organizationsBy,
    bearersBy,
    sentenceSubjects: findSentenceSubjects(document, vocabulary, sorted, isQuoted),
    isReporting,
    isQuoted,
    isSpoken,
    toldBefore: countTold(document, isQuoted),
  };
}

/** A mention by each of its titles. */
const withRank = (mention: Mention): Mention[] =>
  mention.rank === undefined ? [mention] : [mention, { ...mention, role: mention.rank }];

/** For each sentence the first mention that no preposition governs; in a language that shows its quotes by marks none inside them. */
function findSentenceSubjects(
  document: Document,
  vocabulary: Vocabulary,
  mentions: Mention[],
  isQuoted: Uint8Array,
): Map<number, Mention> {
  const { forms } = document.tokens;
  const subjects = new Map<number, Mention>();
  let governedEnd = -1;
  for (const [index, mention] of mentions.entries()) {
    const sentence = document.sentenceOf[mention.start]!;
    if (subjects.has(sentence)) continue;
    if (vocabulary.language.hasBareClauses && isQuoted[mention.start] === 1) continue;
    // "OSLO, Norway (AP) — …": whose report it is.
    const isDateline =
      forms[mention.start - 1] === '(' && forms[mention.end] === ')' && DASHES.has(forms[mention.end + 1] ?? '');
    if (isDateline) continue;
    // "THE FACTS: Low has been vague": what stands before a colon at the beginning of a paragraph does nothing.
    const isLabel = mention.kind !== 'person' && forms[mention.end] === ':' && opensParagraph(document, mention);
    if (isLabel && vocabulary.language.hasBareClauses) continue;
    // "a Kremlin official", "the Dumont campaign": the name is no more than an attribute.
    const next = mentions[index + 1];
    const isAttribute =
      vocabulary.language.hasBareClauses &&
      next?.start === mention.end &&
      (next.kind === 'role' || next.kind === 'anonymous') &&
      vocabulary.determiners.has(forms[mention.start - 1] ?? '');
    if (isAttribute) continue;
    // "Italy's Luca Ferrante", "Vietnam's trade office": whoever is theirs.
    const isOwner =
      vocabulary.language.hasBareClauses &&
      (forms[mention.end] === "'" || forms[mention.end] === '’') &&
      forms[mention.end + 1] === 's' &&
      next !== undefined &&
      next.start - mention.end <= LONGEST_OWNED &&
      (next.kind === 'person' || next.kind === 'organization');
    if (isOwner) continue;
    const { start } = document.sentences[sentence]!;
    // "In a speech to the institute": the article stands between.
    // « avec son homologue, Awa Bello, »: the title before the name is governed, and she with it.
    const isTitled = mention.phraseStart !== undefined && vocabulary.adjectiveEndings.length > 0;
    let at = (isTitled ? mention.phraseStart! : mention.start) - 1;
    while (at >= start && vocabulary.determiners.has(forms[at]!)) at -= 1;
    const before = at < start ? '' : forms[at]!;
    const isElided = (before === "'" || before === '’') && vocabulary.prepositions.has(forms[mention.start - 2] ?? '');
    // « entre le Maghreb et le Sahel »
    const isJoined = vocabulary.adjectiveEndings.length > 0 && vocabulary.ands.has(before) && governedEnd === at;
    // "Sein Gegenüber Udo Lenz": a noun.
    const isNoun = vocabulary.language.nounsHaveCapitals && at > start && document.tokens.capitals[at]! > 0;
    const isGoverned = (vocabulary.prepositions.has(before) && !isNoun) || isElided || isJoined;
    if (isGoverned) {
      governedEnd = mention.end;
      continue;
    }
    if (mention.kind === 'document' || mention.kind === 'anonymous') continue;
    if (mention.kind === 'role' && !mention.isDefinite && mention.apposition === undefined) continue;
    // "Rabat (EUROPA PRESS) - El ministro …": who tells it.
    if (sentence === 0 && forms[mention.start - 1] === '(' && vocabulary.agencies.has(forms[mention.start]!)) continue;
    // "Wien (dpa) – Der Minister …": where the article was written.
    if (sentence === 0 && mention.kind === 'country' && document.tokens.isWord[mention.end] === 0) continue;
    subjects.set(sentence, nameBehindTitle(document, vocabulary, mentions, index) ?? mention);
  }
  return subjects;
}

/** English. */
const OF_PEOPLE = new Set(['who', 'whose', 'whom']);

/** Tokens: "'s deputy trade minister". */
const LONGEST_OWNED = 5;

/** «Постпред Судана при ООН Идрис Амин возложил»: where nouns are joined without articles the name may stand far behind its title. */
function nameBehindTitle(
  { tokens, sentenceOf }: Document,
  vocabulary: Vocabulary,
  mentions: Mention[],
  index: number,
): Mention | null {
  const title = mentions[index]!;
  const { nounsHaveCapitals } = vocabulary.language;
  // "Montenegros Teamchef Udo Lenz"
  const isPart = nounsHaveCapitals ? title.kind === 'country' : vocabulary.nameEndings.length > 0;
  if (!isPart || title.kind === 'person' || title.kind === 'pronoun') return null;
  let token = title.end;
  for (let next = index + 1; next < Math.min(mentions.length, index + 4); next++) {
    const mention = mentions[next]!;
    if (sentenceOf[mention.start] !== sentenceOf[title.start] || mention.start - title.end > LONGEST_OFFICE)
      return null;
    for (; token < mention.start; token++) {
      const form = tokens.forms[token]!;
      const isVerb = tokens.capitals[token] === 0 && vocabulary.finiteEndings.some((ending) => form.endsWith(ending));
      if (tokens.isWord[token] === 0 || vocabulary.cues.at(tokens.forms, token) !== null || isVerb) return null;
    }
    if (mention.kind === 'person') return mention;
    token = Math.max(token, mention.end);
  }
  return null;
}

/** Tokens. */
const LONGEST_OFFICE = 8;

const DASHES = new Set(['—', '–', '-', '―']);

const opensParagraph = ({ paragraphs, paragraphOf }: Document, { start }: Mention): boolean =>
  start - paragraphs[paragraphOf[start]!]!.start <= 1;

function insideQuotes(document: Document, quotes: FoundQuote[]): Uint8Array {
  const inside = new Uint8Array(document.tokens.count);
  for (const quote of quotes) inside.fill(1, quote.start, quote.end);
  return inside;
}

/** For each sentence how many before it the reporter tells: those inside somebody's words do not part a pronoun from its name. */
function countTold({ sentences }: Document, isQuoted: Uint8Array): Int32Array {
  const told = new Int32Array(sentences.length);
  for (let index = 1; index < sentences.length; index++) {
    const { start } = sentences[index]!;
    told[index] = told[index - 1]! + (isQuoted[start] === 1 || isQuoted[start + 1] === 1 ? 0 : 1);
  }
  return told;
}

/** What choosing speakers looks at. */
export interface SpeakerContext {
  document: Document;
  vocabulary: Vocabulary;
  cues: FoundCue[];
  subjects: (Subject | null)[];
  named: NamedOne[];
  oneOf: Map<Mention, NamedOne>;
  /** Those who are the subject of a verb of speech somewhere. */
  speaksAs: Set<NamedOne>;
  mentionStarting: Map<number, Mention>;
  mentionsBefore: (token: number) => Iterable<Mention>;
  countryAt: (FoundCountry | null)[];
  namesCountry: (range: NameRange) => boolean;
  /** People by the words of their titles, in the order of the text. */
  bearersBy: Map<string, Bearer[]>;
  /** Organizations by the nouns in their names. */
  organizationsBy: Map<string, NamedOne[]>;
  sentenceSubjects: Map<number, Mention>;
  /** For each cue whether a quote is its. */
  isReporting: Uint8Array;
  /** For each token whether it is inside a quote: who acts there is somebody's subject, not the text's. */
  isQuoted: Uint8Array;
  /** For each token whether it is inside words said as they stand, in marks or behind a colon. */
  isSpoken: Uint8Array;
  /** For each sentence the number of sentences before it that are not inside a quote. */
  toldBefore: Int32Array;
}

/** Whether a speaker may be the subject of a verb of this gender; what is unknown agrees. */
export function agrees(candidate: { gender: Gender | null }, gender: Gender | null): boolean {
  if (gender === null || candidate.gender === null) return true;
  return candidate.gender === gender;
}

/** Who speaks: somebody with a name, a state, or expressly nobody in particular. */
export interface ChosenSpeaker {
  one: NamedOne | 'nobody' | null;
  country: FoundCountry | null;
  mention: Mention | null;
  gender: Gender | null;
  rule: SpeakerRule;
}

/** A folded Arabic form without ال; other forms as they are. */
export const withoutArticle = (form: string): string =>
  form.startsWith('ال') && form.length > 4 ? form.slice(2) : form;
