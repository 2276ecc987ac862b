import type { Gender } from '../languages/language.ts';
import type { SpeakerRule } from '../reasons.ts';
import { withoutEnding } from '../text/endings.ts';
import type { Mention } from './mentions.ts';
import type { NamedOne } from './people.ts';
import { type Bearer, type ChosenSpeaker, roleWords, type SpeakerContext, withoutArticle } from './speakerContext.ts';

/** Whether a speaker may be the subject of a verb of this gender; what is unknown agrees. */
export function agrees(candidate: { gender: Gender | null }, gender: Gender | null): boolean {
  if (gender === null || candidate.gender === null) return true;
  return candidate.gender === gender;
}

/** Whom a mention means: a person or body with a name, a state, or expressly nobody in particular. */
export function resolve(
  context: SpeakerContext,
  mention: Mention,
  rule: SpeakerRule,
  history: ChosenSpeaker[],
  continues = false,
): ChosenSpeaker | null {
  const { oneOf } = context;
  const direct = describedBody(context, mention) ?? oneOf.get(mention.apposition ?? mention);
  if (direct !== undefined)
    return { one: direct, country: null, mention, gender: direct.gender ?? mention.gender, rule };
  switch (mention.kind) {
    case 'country':
      return { one: null, country: mention.country, mention, gender: 'f', rule };
    case 'pronoun':
      return byPronoun(context, mention, history);
    case 'role':
      return byRole(context, mention, rule, history, continues);
    case 'document':
      return byDocument(context, mention, history);
    case 'organization':
      return byOrganizationNoun(context, mention, rule, history, continues);
    default:
      return { one: 'nobody', country: null, mention, gender: mention.gender, rule };
  }
}

/** «المنظمة الحقوقية»: a noun for any body, with its article and an adjective that names no country, takes up the one named before. */
function describedBody(context: SpeakerContext, { kind, name, start }: Mention): NamedOne | null {
  const { document, vocabulary, organizationsBy, namesCountry } = context;
  if (!vocabulary.language.isVerbFirst || kind !== 'organization' || name === null || name.end - name.start !== 2)
    return null;
  const { forms } = document.tokens;
  const head = withoutArticle(forms[name.start]!);
  const isDescription =
    head !== forms[name.start] && forms[name.start + 1]!.startsWith('ال') && vocabulary.genericBodies.has(head);
  if (!isDescription || namesCountry(name)) return null;
  const same = organizationsBy.get(head)?.filter((one) => one.name.start < start && forms[one.name.start] === head);
  return same?.at(-1) ?? null;
}

function byPronoun(context: SpeakerContext, mention: Mention, history: ChosenSpeaker[]): ChosenSpeaker | null {
  const { document, mentionsBefore, oneOf, vocabulary } = context;
  if (vocabulary.pronouns.word(document.tokens.forms[mention.start]!)?.isRelative) {
    for (const other of mentionsBefore(mention.start)) {
      if (mention.start - other.end > 3) break;
      return resolve(context, other, 'relative-pronoun', history);
    }
  }
  if (mention.number === 'p') return { one: 'nobody', country: null, mention, gender: null, rule: 'pronoun' };
  const sentence = document.sentenceOf[mention.start]!;
  // "A spokesman said … He added …": still nobody in particular.
  const last = history.at(-1);
  if (
    last?.one === 'nobody' &&
    last.mention?.kind === 'role' &&
    last.mention.number === 's' &&
    !last.mention.isDefinite &&
    mention.gender !== null &&
    last.gender === mention.gender &&
    sentence - document.sentenceOf[last.mention.start]! <= 1
  )
    return { ...last, mention, rule: 'pronoun' };
  let best: ChosenSpeaker | null = null;
  let bestScore = -Infinity;
  const consider = (speaker: ChosenSpeaker, score: number) => {
    if (speaker.one === 'nobody') return;
    const gender = speaker.gender;
    const isPerson = speaker.one !== null && speaker.one.kind === 'person';
    if (isPerson && mention.gender === null) return;
    if (!isPerson && mention.gender !== null && vocabulary.language.hasNaturalGender) return;
    if (gender !== null && mention.gender !== null && gender !== mention.gender) return;
    const known = gender !== null && gender === mention.gender ? 0.5 : 0;
    const total = score + known - (isPerson ? 0 : 1.5);
    if (total > bestScore) {
      best = { ...speaker, mention, rule: 'pronoun' };
      bestScore = total;
    }
  };
  for (let back = 0; back < 3 && history.length - 1 - back >= 0; back++) {
    const speaker = history[history.length - 1 - back]!;
    const at = speaker.mention?.start ?? mention.start;
    const distance = sentence - document.sentenceOf[Math.min(at, mention.start)]!;
    const paragraphs = document.paragraphOf[mention.start]! - document.paragraphOf[Math.min(at, mention.start)]!;
    consider(speaker, 3 - back - 0.3 * Math.min(distance, 8) - 0.5 * Math.min(paragraphs, 2));
  }
  let seen = 0;
  for (const other of mentionsBefore(mention.start)) {
    if (++seen > 24) break;
    const one = oneOf.get(other);
    if (one === undefined) continue;
    const distance = sentence - document.sentenceOf[other.start]!;
    if (distance > 6) break;
    if (context.isQuoted[other.start] === 1) continue;
    const isGoverned = vocabulary.prepositions.has(document.tokens.forms[other.start - 1] ?? '');
    const isSubject = context.sentenceSubjects.get(document.sentenceOf[other.start]!) === other;
    consider(
      { one, country: null, mention: other, gender: one.gender, rule: 'pronoun' },
      2.4 -
        0.5 * distance +
        (isSubject ? 1 : 0) +
        (distance === 1 && other === one.mentions[0] && one.role !== null ? 0.8 : 0) -
        (isGoverned ? 0.7 : 0) +
        (one.words.length > 1 || one.role !== null ? 0.3 : -0.6) -
        0.02 * seen,
    );
  }
  return best ?? null;
}

/** "the minister": who bore that title last before, with the most words in common; then whoever bears it behind. */
function byRole(
  context: SpeakerContext,
  mention: Mention,
  rule: SpeakerRule,
  history: ChosenSpeaker[],
  continues: boolean,
): ChosenSpeaker | null {
  const { document } = context;
  const nobody: ChosenSpeaker = { one: 'nobody', country: null, mention, gender: mention.gender, rule };
  if (!mention.isDefinite || mention.number === 'p') return nobody;
  const wanted = roleWords(context, mention.role ?? mention, mention);
  if (wanted.length === 0) return nobody;
  let best: NamedOne | null = null;
  let bestScore = 0;
  const seen = new Set<string>();
  for (const word of wanted) {
    if (seen.has(word)) continue;
    seen.add(word);
    for (const { one, mention: other } of bearersNear(context, word, mention.start)) {
      if (other.role === null) continue;
      const borne = roleWords(context, other.role, other);
      // "the prime minister" is no other minister; his country may be told or not.
      const isCounterpart = COUNTERPARTS.has(borne[0]!);
      if (
        !wanted.every(
          (part) =>
            borne.includes(part) ||
            isCounterpart ||
            isCountryWord(context, mention, part) ||
            endsAny(context, borne, part),
        )
      )
        continue;
      if (context.vocabulary.language.isVerbFirst && areOfOtherCountries(context, mention, other)) continue;
      if (borne.some((rank) => RANKS.has(rank) && !wanted.includes(rank))) continue;
      const shared = wanted.filter((word) => borne.includes(word)).length;
      const isBefore = other.start < mention.start;
      // A title whose bearer is named much later is somebody else's.
      if (!isBefore && document.sentenceOf[other.start]! - document.sentenceOf[mention.start]! > 2) continue;
      const recent = isBefore ? 1 - (mention.start - other.start) / (document.tokens.count + 1) : -1.5;
      const spokeLast = history.at(-1)?.one === one ? 0.6 : 0;
      const score = 2 + shared - 0.5 * (wanted.length - shared) + recent + spokeLast;
      if (score > bestScore) {
        best = one;
        bestScore = score;
      }
    }
  }
  if (best !== null) return { one: best, country: null, mention, gender: best.gender ?? mention.gender, rule: 'title' };
  const last = history.at(-1);
  // "the minister said" right after somebody whose title the text gives in other words.
  if (last !== undefined && last.one !== null && last.one !== 'nobody' && continues && agrees(last, mention.gender))
    return { ...last, mention, rule: 'title-of-previous-speaker' };
  return namedNext(context, mention) ?? describedBefore(context, mention, history) ?? nobody;
}

/** "the businessman", "the presumptive nominee": in other words whoever spoke or acted in the sentence before. */
function describedBefore(context: SpeakerContext, mention: Mention, history: ChosenSpeaker[]): ChosenSpeaker | null {
  const { document, vocabulary, sentenceSubjects, oneOf } = context;
  const { forms } = document.tokens;
  const sentence = document.sentenceOf[mention.start]!;
  // "the secretary of that union": somebody else, as is whoever comes in with "for his part".
  if (vocabulary.prepositions.has(forms[mention.end] ?? '') || ownsAnother(context, mention)) return null;
  for (
    let token = document.sentences[sentence]!.start;
    token < mention.start && token < document.sentences[sentence]!.start + 6;
    token++
  )
    if (vocabulary.contrasts.has(forms[token]!)) return null;
  const last = history.at(-1);
  if (
    last !== undefined &&
    last.one !== null &&
    last.one !== 'nobody' &&
    last.one.kind === 'person' &&
    last.mention !== null &&
    sentence - document.sentenceOf[last.mention.start]! <= 3 &&
    agrees(last, mention.gender) &&
    (last.one.role === null || describesAnybody(context, mention))
  )
    return { ...last, mention, rule: 'described' };
  for (let back = 1; back <= 2; back++) {
    const subject = sentenceSubjects.get(sentence - back);
    const one = subject === undefined ? undefined : oneOf.get(subject);
    if (
      one?.kind === 'person' &&
      (one.role === null || describesAnybody(context, mention)) &&
      agrees(one, mention.gender)
    )
      return { one, country: null, mention, gender: one.gender, rule: 'described' };
  }
  return null;
}

/** "die Ministerin" is the "Verteidigungsministerin": the title is the second part of a compound. */
function endsAny({ vocabulary }: SpeakerContext, words: string[], part: string): boolean {
  return vocabulary.language.roleEndings.length > 0 && words.some((word) => word.endsWith(part));
}

/** «представитель министерства»: a title with a body or state behind it, where no preposition joins them. */
function ownsAnother({ document, vocabulary, countryAt }: SpeakerContext, { start, end }: Mention): boolean {
  for (let token = start + 1; token <= end && token < document.tokens.count; token++)
    if (countryAt[token] !== null || vocabulary.organizationNouns.has(document.tokens.forms[token]!))
      return !vocabulary.language.hasArticles;
  return false;
}

/** "the 48-year-old", «чиновник»: said of people of any office. */
function describesAnybody({ document, vocabulary }: SpeakerContext, { role, start, end }: Mention): boolean {
  const words = role ?? { start, end };
  for (let token = words.start; token < words.end; token++)
    if (vocabulary.descriptions.has(document.tokens.forms[token]!)) return true;
  return false;
}

/** A title in the first sentence whose bearer the next one names as its subject. */
function namedNext(context: SpeakerContext, mention: Mention): ChosenSpeaker | null {
  const { document, sentenceSubjects, oneOf, vocabulary } = context;
  const sentence = document.sentenceOf[mention.start]!;
  if (vocabulary.language.isVerbFirst || sentence > 2) return null;
  const next = sentenceSubjects.get(sentence + 1);
  const one = next === undefined ? undefined : oneOf.get(next);
  if (one?.kind !== 'person' || one.role !== null || one.mentions[0] !== next) return null;
  return { one, country: null, mention, gender: one.gender, rule: 'title-named-next' };
}

/** «نظيره الكيني فلان» bears the title of whom he meets. */
const COUNTERPARTS = new Set(['نظيره', 'نظيرها', 'نظيرته', 'نظيرتها']);

/** «الوزير الكيني» is not «وزير المالية النرويجي فلان». */
function areOfOtherCountries({ countryAt }: SpeakerContext, one: Mention, other: Mention): boolean {
  const code = countryIn(countryAt, one);
  const otherCode = countryIn(countryAt, other);
  return code !== null && otherCode !== null && code !== otherCode;
}

function countryIn(countryAt: SpeakerContext['countryAt'], { start, end }: Mention): string | null {
  for (let token = start; token < end; token++)
    if (countryAt[token]?.reason === 'DEMONYM') return countryAt[token]!.code;
  return null;
}

/** With these words a title is another one. */
const RANKS = new Set([
  'prime',
  'premier',
  'premiere',
  'vice',
  'deputy',
  'adjoint',
  'adjointe',
  'نائب',
  'نائبه',
  'مساعد',
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'porte',
]);

function isCountryWord({ document, countryAt, vocabulary }: SpeakerContext, mention: Mention, word: string): boolean {
  for (let token = mention.start; token < mention.end; token++) {
    const form = withoutEnding(document.tokens.forms[token]!, vocabulary.nameEndings);
    if (countryAt[token] !== null && (form === word || form === `ال${word}`)) return true;
  }
  return false;
}

/** Those whose title has this word: the nearest few before, and the first few behind. */
function bearersNear({ bearersBy }: SpeakerContext, word: string, token: number): Bearer[] {
  const bearers = bearersBy.get(word) ?? [];
  let low = 0;
  let high = bearers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bearers[middle]!.mention.start < token) low = middle + 1;
    else high = middle;
  }
  return bearers.slice(Math.max(0, low - 12), low + 4);
}

/** "the statement said": the body that issued it, else whoever spoke as a body last. */
function byDocument(context: SpeakerContext, mention: Mention, history: ChosenSpeaker[]): ChosenSpeaker | null {
  const { named, document, vocabulary, mentionStarting, oneOf } = context;
  if (mention.name !== null) {
    const one: NamedOne = {
      kind: 'organization',
      words: [],
      name: mention.name,
      gender: 'm',
      role: null,
      mentions: [mention],
    };
    return { one, country: null, mention, gender: 'm', rule: 'issuer' };
  }
  // "the documentary of Al Jazeera", "a report by X"
  for (let token = mention.end; token < Math.min(mention.end + 4, document.tokens.count); token++) {
    const owner = mentionStarting.get(token);
    if (owner === undefined) continue;
    const one = oneOf.get(owner);
    if (
      one !== undefined &&
      (vocabulary.prepositions.has(document.tokens.forms[token - 1]!) ||
        document.tokens.forms[token - 1] === "'" ||
        document.tokens.forms[token - 1] === '’')
    )
      return { one, country: null, mention, gender: 'm', rule: 'issuer' };
  }
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
  for (const one of named)
    if (one.kind === 'organization' && one.mentions[0]!.start < mention.start)
      return { one, country: null, mention, gender: 'm', rule: 'issuer' };
  return { one: 'nobody', country: null, mention, gender: mention.gender, rule: 'issuer' };
}

/** "the agency", "L'ONG", «الشرطة»: the body of that kind that the text names, else the body that spoke last, else as it stands. */
function byOrganizationNoun(
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
    let seen = 0;
    for (const other of context.mentionsBefore(mention.start)) {
      if (!isGeneric || ++seen > 16) break;
      const one = context.oneOf.get(other);
      if (one?.kind === 'organization' && mayBe(context, one, head))
        return { one, country: null, mention, gender: null, rule: 'body-named-before' };
    }
  }
  // "le parti écologiste" right behind the party's name.
  const hasCapital = document.tokens.capitals[name.end - 1]! > 0 || context.vocabulary.language.isVerbFirst;
  if (mention.isDefinite && !hasCapital && !context.namesCountry(name)) {
    const sentence = document.sentenceOf[mention.start]!;
    for (const at of [sentence, sentence - 1]) {
      const subject = context.sentenceSubjects.get(at);
      const one = subject === undefined || subject.start >= mention.start ? undefined : context.oneOf.get(subject);
      if (one === undefined) continue;
      // A name of several words that nothing shows to be a person's may be a party's.
      if (one.kind === 'person' && one.gender === null && one.role === null && one.words.length > 2)
        one.kind = 'organization';
      if (one.kind === 'organization') return { one, country: null, mention, gender: null, rule: 'body-described' };
    }
  }
  const last = history.at(-1);
  if (continues && last !== undefined && last.one !== null && last.one !== 'nobody' && last.one.kind === 'organization')
    return { ...last, mention, rule: 'body-that-spoke' };
  const one: NamedOne = { kind: 'organization', words: [], name, gender: null, role: null, mentions: [mention] };
  return { one, country: null, mention, gender: null, rule };
}

/** An office is no company: a body whose name tells another kind is not meant. */
function mayBe({ document, vocabulary }: SpeakerContext, one: NamedOne, head: string): boolean {
  for (let token = one.name.start; token < one.name.end; token++) {
    const noun = withoutArticle(document.tokens.forms[token]!);
    if (noun !== head && vocabulary.organizationNouns.has(noun) && !vocabulary.genericBodies.has(noun)) return false;
  }
  return true;
}
