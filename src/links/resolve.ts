import type { SpeakerRule } from '../reasons.ts';
import { byRole } from './bearers.ts';
import type { Mention } from './mentions.ts';
import type { NamedOne } from './people.ts';
import { type ChosenSpeaker, type SpeakerContext, withoutArticle } from './speakerContext.ts';

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
  const told = context.toldBefore;
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
    const subject = context.sentenceSubjects.get(document.sentenceOf[other.start]!);
    const isSubject = subject === other;
    const toldSince = told[sentence]! - told[document.sentenceOf[other.start]!]!;
    // "Même ton chez Anne Roy, directrice du port. « … », a-t-elle dit": the paragraph has brought her in.
    const isIntroduced =
      one.mentions[0] === other &&
      one.gender !== null &&
      one.gender === mention.gender &&
      distance > 0 &&
      toldSince < 3 &&
      document.paragraphOf[other.start] === document.paragraphOf[mention.start] &&
      (subject === undefined || isSubject || subject.apposition === other);
    consider(
      { one, country: null, mention: other, gender: one.gender, rule: 'pronoun' },
      2.4 -
        0.5 * (isIntroduced ? toldSince : distance) +
        (isSubject ? 1 : 0) +
        (isIntroduced ? 1.2 : distance === 1 && other === one.mentions[0] && one.role !== null ? 0.8 : 0) -
        (isGoverned ? 0.7 : 0) +
        (one.words.length > 1 || one.role !== null ? 0.3 : -0.6) -
        0.02 * seen,
    );
  }
  return best ?? null;
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
