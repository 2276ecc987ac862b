import type { Vocabulary } from '../quotes/vocabulary.ts';
import type { SpeakerRule } from '../reasons.ts';
import { CLITIC, COMMON, FUNCTION, PERSONAL, readForm, SPEECH } from './arabicNames/forms.ts';
import { isGivenName } from './givenNames.ts';
import type { Mention } from './mentions.ts';
import type { NamedOne } from './people.ts';
import { type ChosenSpeaker, type SpeakerContext, withoutArticle } from './speakerContext.ts';

/** "the statement said": the body that issued it, else whoever spoke as a body last. */
export function byDocument(context: SpeakerContext, mention: Mention, history: ChosenSpeaker[]): ChosenSpeaker | null {
  const { named, document, vocabulary, mentionStarting, oneOf } = context;
  if (mention.name !== null) {
    // «بلاغ للنادي»
    const noun = withoutArticle(document.tokens.forms[mention.name.start]!);
    const isBare = mention.name.end - mention.name.start === 1 && noun !== document.tokens.forms[mention.name.start];
    const body = isBare ? describedBefore(context, mention, noun) : null;
    if (body !== null) return { one: body, country: null, mention, gender: 'm', rule: 'issuer' };
    const one: NamedOne = {
      kind: 'organization',
      words: [],
      name: mention.name,
      gender: 'm',
      role: null,
      fullCount: 0,
      mentions: [mention],
    };
    return { one, country: null, mention, gender: 'm', rule: 'issuer' };
  }
  // "the documentary of Al Jazeera", "a report by X"
  for (let token = mention.end; token < Math.min(mention.end + 4, document.tokens.count); token++) {
    const owner = mentionStarting.get(token);
    if (owner === undefined) continue;
    const one = oneOf.get(owner);
    const link = vocabulary.determiners.has(document.tokens.forms[token - 1]!) ? token - 2 : token - 1;
    // «в сообщении ведомства»: without prepositions the owner stands right behind.
    if (
      one === undefined &&
      (!vocabulary.language.hasArticles || vocabulary.language.nounsHaveCapitals) &&
      owner.kind === 'organization' &&
      token === mention.end
    ) {
      const body = byOrganizationNoun(context, { ...owner, isDefinite: true }, 'issuer', history, false);
      return body === null ? null : { ...body, mention };
    }
    if (
      one !== undefined &&
      (!vocabulary.language.hasArticles ||
        // "einer Mitteilung der Polizei"
        (vocabulary.language.nounsHaveCapitals && token <= mention.end + 1) ||
        (link >= mention.end && isOfAuthor(vocabulary, document.tokens.forms[link]!)) ||
        document.tokens.forms[token - 1] === "'" ||
        document.tokens.forms[token - 1] === '’')
    )
      return { one, country: null, mention, gender: 'm', rule: 'issuer' };
  }
  const author = authorBefore(context, mention, history);
  if (author !== null) return { ...author, mention, rule: 'issuer' };
  const issuer = issuerBefore(context, mention);
  if (issuer !== null) return { one: issuer, country: null, mention, gender: 'm', rule: 'issuer' };
  if (!mention.isDefinite && vocabulary.language.hasArticles && vocabulary.language.hasBareClauses)
    return { one: 'nobody', country: null, mention, gender: mention.gender, rule: 'issuer' };
  for (let at = history.length - 1; at >= 0 && at > history.length - 10; at--) {
    const speaker = history[at]!;
    if (
      speaker.rule === 'issuer' &&
      speaker.one !== 'nobody' &&
      speaker.mention !== null &&
      context.document.tokens.forms[speaker.mention.start]!.endsWith(
        context.document.tokens.forms[mention.end - 1]!.slice(-3),
      )
    )
      return { ...speaker, mention };
  }
  for (let at = history.length - 1; at >= 0 && at > history.length - 10; at--) {
    const speaker = history[at]!;
    if (speaker.one === 'nobody') continue;
    if (speaker.one === null || speaker.one.kind === 'organization') return { ...speaker, mention, rule: 'issuer' };
  }
  for (const one of vocabulary.language.hasBareClauses ? [] : named)
    if (one.kind === 'organization' && one.mentions[0]!.start < mention.start && !isAgency(context, one))
      return { one, country: null, mention, gender: 'm', rule: 'issuer' };
  return { one: 'nobody', country: null, mention, gender: mention.gender, rule: 'issuer' };
}

/** "a report by the agency"; but not "a letter to the mayor", "a poll for the weekly". */
const isOfAuthor = (vocabulary: Vocabulary, form: string): boolean =>
  vocabulary.language.hasBareClauses ? AUTHORS.has(form) : vocabulary.prepositions.has(form);

const AUTHORS = new Set(['by', 'of', 'from']);

/** "The mayor said in a statement … “…,” the statement said": whoever spoke in a sentence that names the document. */
function authorBefore(
  { document, vocabulary }: SpeakerContext,
  mention: Mention,
  history: ChosenSpeaker[],
): ChosenSpeaker | null {
  if (!vocabulary.language.hasBareClauses || !mention.isDefinite) return null;
  const { forms } = document.tokens;
  const noun = forms[mention.end - 1]!;
  for (let at = history.length - 1; at >= Math.max(0, history.length - 3); at--) {
    const speaker = history[at]!;
    if (speaker.mention === null || speaker.one === 'nobody') continue;
    const { start, end } = document.sentences[document.sentenceOf[speaker.mention.start]!]!;
    for (let token = start; token < Math.min(end, start + 60, mention.start); token++)
      if (forms[token] === noun) return speaker;
  }
  return null;
}

/** Who tells the story, and issues nothing in it. */
const isAgency = ({ vocabulary }: SpeakerContext, { words }: NamedOne): boolean =>
  words.every((word) => vocabulary.agencies.has(word));

/** « L'Office a publié un communiqué. Le texte précise que »: the subject of the sentence before, if a body and if that names a document. */
function issuerBefore(
  { document, vocabulary, sentenceSubjects, oneOf }: SpeakerContext,
  mention: Mention,
): NamedOne | null {
  const before = document.sentenceOf[mention.start]! - 1;
  const subject = sentenceSubjects.get(before);
  const one = subject === undefined ? undefined : oneOf.get(subject);
  if (one?.kind !== 'organization' || !mention.isDefinite || vocabulary.adjectiveEndings.length === 0) return null;
  const { start, end } = document.sentences[before]!;
  for (let token = start; token < Math.min(end, start + 60); token++)
    if (vocabulary.documentNouns.has(document.tokens.forms[token]!)) return one;
  return null;
}

/** "the agency", "L'ONG", «الشرطة»: the body of that kind that the text names, else the body that spoke last, else as it stands. */
export function byOrganizationNoun(
  context: SpeakerContext,
  mention: Mention,
  rule: SpeakerRule,
  history: ChosenSpeaker[],
  continues: boolean,
): ChosenSpeaker | null {
  const { document, organizationsBy } = context;
  const { forms } = document.tokens;
  const name = mention.name ?? mention;
  const head = withoutArticle(forms[mention.end - 1]!);
  const isBare = name.end - name.start === 1;
  if (isBare && mention.isDefinite) {
    const same = organizationsBy
      .get(head)
      ?.filter((one) => one.mentions[0]!.start < mention.start)
      .at(-1);
    if (same !== undefined) return { one: same, country: null, mention, gender: null, rule: 'body-of-that-kind' };
    const isGeneric = context.vocabulary.genericBodies.has(head);
    for (let at = history.length - 1; isGeneric && at >= 0 && at > history.length - 8; at--) {
      const { one } = history[at]!;
      if (one !== null && one !== 'nobody' && one.kind === 'organization' && mayBe(context, one, head))
        return { ...history[at]!, mention, rule: 'body-that-spoke' };
    }
    const unknown = isGeneric ? bodyWithoutSign(context, mention, history) : null;
    if (unknown !== null) return { one: unknown, country: null, mention, gender: null, rule: 'body-that-spoke' };
    let seen = 0;
    for (const other of context.mentionsBefore(mention.start)) {
      if (!isGeneric || ++seen > 16) break;
      const one = context.oneOf.get(other);
      if (one?.kind === 'organization' && mayBe(context, one, head))
        return { one, country: null, mention, gender: null, rule: 'body-named-before' };
    }
  }
  const described = isBare && mention.isDefinite ? describedBefore(context, mention, head) : null;
  if (described !== null) return { one: described, country: null, mention, gender: null, rule: 'body-named-before' };
  // "le parti écologiste" right behind the party's name.
  const hasCapital = document.tokens.capitals[name.end - 1]! > 0 || context.vocabulary.language.isVerbFirst;
  if (mention.isDefinite && !hasCapital && !context.namesCountry(name)) {
    const sentence = document.sentenceOf[mention.start]!;
    for (const at of [sentence, sentence - 1]) {
      const subject = context.sentenceSubjects.get(at);
      const one = subject === undefined || subject.start >= mention.start ? undefined : context.oneOf.get(subject);
      if (one === undefined || (context.vocabulary.language.hasBareClauses && !mayBe(context, one, head))) continue;
      // A name of several words that nothing shows to be a person's may be a party's.
      if (one.kind === 'person' && one.gender === null && one.role === null && one.words.length > 2)
        one.kind = 'organization';
      if (one.kind === 'organization') return { one, country: null, mention, gender: null, rule: 'body-described' };
    }
  }
  const last = history.at(-1);
  if (continues && last !== undefined && last.one !== null && last.one !== 'nobody' && last.one.kind === 'organization')
    return { ...last, mention, rule: 'body-that-spoke' };
  const one: NamedOne = {
    kind: 'organization',
    words: [],
    name,
    gender: null,
    role: null,
    fullCount: 0,
    mentions: [mention],
  };
  return { one, country: null, mention, gender: null, rule };
}

/** «ونقلت السفارة الأميركية عن … . وأضافت السفارة»: the noun with its adjective or owner, which the text has before. */
function describedBefore(
  { document, vocabulary, countryAt }: SpeakerContext,
  mention: Mention,
  head: string,
): NamedOne | null {
  const { forms, isWord } = document.tokens;
  if (!vocabulary.language.isVerbFirst || vocabulary.genericBodies.has(head)) return null;
  const definite = `ال${head}`;
  for (let token = mention.start - 1; token >= Math.max(0, mention.start - FARTHEST_BODY); token--) {
    if ((forms[token] !== head && forms[token] !== definite) || isWord[token + 1] === 0) continue;
    const isOfState = countryAt[token + 1]?.reason === 'DEMONYM';
    const owner = forms[token] === head ? ownerBehind(forms, isWord, token) : -1;
    const isConstruct = owner > 0;
    if (!isOfState && !isConstruct) continue;
    let end = isConstruct ? owner + 1 : token + 2;
    while (isConstruct && end < owner + 3 && /^ال.*(?:ي|يه)$/.test(forms[end] ?? '')) end += 1;
    const name = { start: token, end };
    const named: Mention = { ...mention, kind: 'organization', start: token, end, name, role: null };
    return { kind: 'organization', words: [], name, gender: null, role: null, fullCount: 0, mentions: [named] };
  }
  return null;
}

/** «محكمة جنايات القاهرة»: the noun with its article that a chain of nouns behind the first one ends in; -1 where there is none. */
function ownerBehind(forms: string[], isWord: Uint8Array, token: number): number {
  for (let owner = token + 1; owner <= token + 2 && isWord[owner] === 1; owner++) {
    if (forms[owner]!.startsWith('ال')) return owner;
    const bits = readForm(forms[owner]!);
    const isVerb = (bits & COMMON) === 0 && /^[يتن]|ت$/.test(forms[owner]!) && !forms[owner]!.endsWith('ات');
    if (isVerb || (bits & (SPEECH | PERSONAL | FUNCTION | CLITIC)) !== 0) return -1;
  }
  return -1;
}

/** Tokens: some paragraphs. */
const FARTHEST_BODY = 150;

/** "the company" behind a name that nothing shows to be a person's, which spoke last: that was a company. */
function bodyWithoutSign(context: SpeakerContext, mention: Mention, history: ChosenSpeaker[]): NamedOne | null {
  const { document, vocabulary } = context;
  const last = history.at(-1);
  const mayLackSign = vocabulary.language.hasBareClauses || vocabulary.adjectiveEndings.length > 0;
  if (!mayLackSign || last === undefined || last.mention === null) return null;
  const { one } = last;
  if (one === null || one === 'nobody' || one.kind !== 'person' || one.gender !== null || one.role !== null)
    return null;
  if (isGivenName(one.words[0] ?? '')) return null;
  if (document.sentenceOf[mention.start]! - document.sentenceOf[last.mention.start]! > 3) return null;
  one.kind = 'organization';
  return one;
}

/** An office is no company: a body whose name tells another kind is not meant. */
function mayBe({ document, vocabulary, countryAt }: SpeakerContext, one: NamedOne, head: string): boolean {
  for (let token = one.name.start; token < one.name.end; token++) {
    // A palace is no company.
    if (countryAt[token]?.reason === 'SEAT') return false;
    const noun = withoutArticle(document.tokens.forms[token]!);
    if (noun !== head && vocabulary.organizationNouns.has(noun) && !vocabulary.genericBodies.has(noun)) return false;
  }
  return true;
}
