import type { SpeakerRule } from '../reasons.ts';
import { byRole, describedBefore } from './bearers.ts';
import { byDocument, byOrganizationNoun } from './bodies.ts';
import type { Mention } from './mentions.ts';
import type { NamedOne } from './people.ts';
import { agrees, type ChosenSpeaker, type SpeakerContext, withoutArticle } from './speakerContext.ts';

/** Whom a mention means: a person or body with a name, a state, or expressly nobody in particular. */
export function resolve(
  context: SpeakerContext,
  mention: Mention,
  rule: SpeakerRule,
  history: ChosenSpeaker[],
  continues = false,
): ChosenSpeaker | null {
  const { oneOf, vocabulary } = context;
  const direct = describedBody(context, mention) ?? oneOf.get(mention.apposition ?? mention);
  if (direct !== undefined)
    return { one: direct, country: null, mention, gender: direct.gender ?? mention.gender, rule };
  switch (mention.kind) {
    case 'country':
      if (mention.country?.reason === 'DEMONYM' && vocabulary.adjectiveEndings.length > 0)
        return byDemonym(context, mention, history);
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
      return (
        describedPerson(context, mention, history) ?? {
          one: 'nobody',
          country: null,
          mention,
          gender: mention.gender,
          rule,
        }
      );
  }
}

/** "sagte die Liberale": where nouns have capitals, one with its article that is in no list may describe whoever was named before. */
function describedPerson(context: SpeakerContext, mention: Mention, history: ChosenSpeaker[]): ChosenSpeaker | null {
  const { language, masculineArticles, feminineArticles } = context.vocabulary;
  if (!language.nounsHaveCapitals || mention.kind !== 'anonymous' || mention.number !== 's') return null;
  const article = context.document.tokens.forms[mention.start]!;
  const gender = masculineArticles.has(article) ? 'm' : feminineArticles.has(article) ? 'f' : null;
  return gender === null ? null : describedBefore(context, { ...mention, gender }, history);
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

/** « Le président du Sénat a dit … Il a ajouté … »: an office whose bearer the text does not name is still his. */
const isOffice = ({ vocabulary, document }: SpeakerContext, { role }: Mention): boolean =>
  vocabulary.adjectiveEndings.length > 0 &&
  role !== null &&
  !vocabulary.descriptions.has(document.tokens.forms[role.start]!);

/** « L'Italien », « la Suissesse »: the person of that country who was named last, else whoever spoke last. */
function byDemonym(context: SpeakerContext, mention: Mention, history: ChosenSpeaker[]): ChosenSpeaker {
  const { mentionsBefore, oneOf, document, vocabulary, countryAt, sentenceSubjects, isQuoted } = context;
  const article = document.tokens.forms[mention.start - 1] ?? '';
  const gender = vocabulary.feminineArticles.has(article)
    ? 'f'
    : vocabulary.masculineArticles.has(article)
      ? 'm'
      : null;
  const nobody: ChosenSpeaker = { one: 'nobody', country: null, mention, gender, rule: 'described' };
  if (gender === null && article !== "'" && article !== '’') return nobody;
  let seen = 0;
  for (const other of mentionsBefore(mention.start)) {
    if (++seen > 40) break;
    const one = oneOf.get(other);
    if (one?.kind !== 'person' || !agrees(one, gender)) continue;
    const from = Math.min(other.start, other.role?.start ?? other.start) - 2;
    const to = Math.max(other.end, other.role?.end ?? other.end) + 2;
    for (let token = Math.max(0, from); token < Math.min(to, document.tokens.count); token++)
      if (countryAt[token]?.code === mention.country!.code)
        return { one, country: null, mention, gender: one.gender, rule: 'described' };
  }
  const sentence = document.sentenceOf[mention.start]!;
  const acting = sentenceSubjects.get(sentence - 1);
  const one = acting === undefined || isQuoted[acting.start] === 1 ? undefined : oneOf.get(acting.apposition ?? acting);
  if (one?.kind === 'person' && agrees(one, gender))
    return { one, country: null, mention, gender: one.gender, rule: 'described' };
  const last = history.at(-1);
  const isPerson = last !== undefined && last.one !== null && last.one !== 'nobody' && last.one.kind === 'person';
  return isPerson && agrees(last, gender) ? { ...last, mention, rule: 'described' } : nobody;
}

function byPronoun(context: SpeakerContext, mention: Mention, history: ChosenSpeaker[]): ChosenSpeaker | null {
  const { document, mentionsBefore, oneOf, vocabulary } = context;
  if (vocabulary.pronouns.word(document.tokens.forms[mention.start]!)?.isRelative) {
    for (const other of mentionsBefore(mention.start)) {
      if (mention.start - other.end > 3) break;
      const taken = resolve(context, describedBy(context, other, mention) ?? other, 'relative-pronoun', history);
      return taken === null ? null : { ...taken, mention };
    }
    // "a deckhand who said": whoever it is, no list has the noun.
    if (vocabulary.language.hasBareClauses)
      return { one: 'nobody', country: null, mention, gender: null, rule: 'relative-pronoun' };
  }
  const topic = topicBefore(context, mention);
  if (topic !== null) {
    const taken = resolve(context, topic, 'pronoun', history);
    return taken === null ? null : { ...taken, mention, rule: 'pronoun' };
  }
  if (LATTER.has(document.tokens.forms[mention.start]!))
    for (const other of mentionsBefore(mention.start)) {
      const one = oneOf.get(other);
      if (one?.kind === 'person' && agrees(one, mention.gender))
        return { one, country: null, mention, gender: one.gender, rule: 'pronoun' };
      if (document.paragraphOf[other.start] !== document.paragraphOf[mention.start]) break;
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
    (!last.mention.isDefinite || isOwned(context, last.mention) || isOffice(context, last.mention)) &&
    mention.gender !== null &&
    (last.gender === mention.gender || isOwned(context, last.mention)) &&
    sentence - document.sentenceOf[last.mention.start]! <= 1
  )
    return { ...last, mention, rule: 'pronoun' };
  const titled = titledBefore(context, mention, history);
  if (titled !== null) return titled;
  let best: ChosenSpeaker | null = null;
  let bestScore = -Infinity;
  const consider = (speaker: ChosenSpeaker, score: number) => {
    if (speaker.one === 'nobody') return;
    const gender = speaker.gender;
    const isPerson = speaker.one !== null && speaker.one.kind === 'person';
    // « À ses yeux »: a possessive of any gender; "it" is no person.
    if (isPerson && mention.gender === null && vocabulary.pronouns.word(document.tokens.forms[mention.start]!) !== null)
      return;
    if (!isPerson && mention.gender !== null && vocabulary.language.hasNaturalGender) return;
    if (gender !== null && mention.gender !== null && gender !== mention.gender) return;
    const known = gender !== null && gender === mention.gender ? 0.5 : 0;
    // A name that nothing shows to be a person's may be a town's.
    const isDoubtful =
      isPerson && vocabulary.language.hasBareClauses && !isKnownPerson(context, speaker.one as NamedOne);
    const total =
      score + known - (isPerson && !isDoubtful ? 0 : isBodyOfParagraph(context, speaker, mention) ? 0 : DOUBTED);
    if (total > bestScore) {
      best = speaker;
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
    const one = oneOf.get(other) ?? bearerOf(context, other, history);
    if (one === null) continue;
    const distance = sentence - document.sentenceOf[other.start]!;
    if (distance > 6) break;
    // "Mr. Low will not come, the council said. He gave no reason": what is reported may bring him in.
    const isReported = context.isQuoted[other.start] === 1;
    const isSure = vocabulary.language.hasBareClauses && one.gender !== null && one.gender === mention.gender;
    if (isReported && (!isSure || context.isSpoken[other.start] === 1)) continue;
    const isGoverned = vocabulary.prepositions.has(document.tokens.forms[other.start - 1] ?? '');
    const subject = context.sentenceSubjects.get(document.sentenceOf[other.start]!);
    const isSubject = subject === other;
    // « … entre le Maghreb et le Sahel. … dit-il »: a body that has done nothing.
    if (one.kind === 'organization' && !isSubject && vocabulary.adjectiveEndings.length > 0) continue;
    const toldSince = told[sentence]! - told[document.sentenceOf[other.start]!]!;
    // "Même ton chez Anne Roy, directrice du port. « … », a-t-elle dit": the paragraph has brought her in.
    const isIntroduced =
      one.mentions[0] === other &&
      one.gender !== null &&
      one.gender === mention.gender &&
      distance > 0 &&
      toldSince < 3 &&
      document.paragraphOf[other.start] === document.paragraphOf[mention.start] &&
      // « Il s'appelle Navid Rahimi »
      (subject === undefined || isSubject || subject.apposition === other || subject.kind === 'pronoun');
    consider(
      { one, country: null, mention: other, gender: one.gender, rule: 'pronoun' },
      2.4 -
        0.5 * (isIntroduced ? toldSince : distance) +
        (isSubject ? 1 : 0) +
        (isIntroduced ? 1.2 : distance === 1 && other === one.mentions[0] && one.role !== null ? 0.8 : 0) -
        (isGoverned ? 0.7 : 0) -
        (isReported ? REPORTED : 0) +
        (!isKnownPerson(context, one) && isTakenUpByWho(context, other) ? DOUBTED : 0) +
        (one.words.length > 1 || one.role !== null ? 0.3 : -0.6) -
        0.02 * seen,
    );
  }
  const chosen = best as ChosenSpeaker | null;
  // "she asked a man in a cap. “Not at you,” he answered": nobody is named.
  const unnamed = unnamedBefore(context, mention, history);
  if (unnamed !== null && (chosen === null || chosen.gender === null))
    return { one: 'nobody', country: null, mention, gender: mention.gender, rule: 'pronoun' };
  return chosen === null ? null : { ...chosen, mention, rule: 'pronoun' };
}

/** « Le Fonds table sur une hausse. Dans son rapport, il recommande … »: the body with which the paragraph begins, in the sentence before. */
function isBodyOfParagraph(
  { document, vocabulary, sentenceSubjects }: SpeakerContext,
  { one, mention: said }: ChosenSpeaker,
  { start }: Mention,
): boolean {
  if (vocabulary.adjectiveEndings.length === 0 || said === null || one === null || one === 'nobody') return false;
  const sentence = document.sentenceOf[start]!;
  const paragraph = document.paragraphs[document.paragraphOf[start]!]!;
  if (document.sentences[sentence - 1]?.start !== paragraph.start) return false;
  return sentenceSubjects.get(sentence - 1) === said && one.kind === 'organization';
}

/** « Maty Ndao, porte-parole du collectif Taxawu, qui promet … »: behind the comma that ends what somebody is, he and not his body. */
function describedBy(
  { document, mentionsBefore, vocabulary, oneOf }: SpeakerContext,
  body: Mention,
  { start }: Mention,
): Mention | null {
  const { forms } = document.tokens;
  if (vocabulary.adjectiveEndings.length === 0 || forms[start - 1] !== ',' || body.kind === 'role') return null;
  if (forms[body.start - 1] === ',') return null;
  let seen = 0;
  for (const other of mentionsBefore(body.start)) {
    if (++seen > 4 || document.sentenceOf[other.start] !== document.sentenceOf[start]) return null;
    if (other.kind !== 'person' || forms[other.end] !== ',' || oneOf.get(other)?.kind !== 'person') continue;
    for (let token = other.end + 1; token < body.start; token++) if (forms[token] === ',') return null;
    return vocabulary.roles.at(forms, other.end + 1) === null ? null : other;
  }
  return null;
}

/** « Quant à la cheffe de la diplomatie, elle plaide … »: whom the sentence brings in before its pronoun. */
function topicBefore({ document, mentionStarting, vocabulary }: SpeakerContext, { start }: Mention): Mention | null {
  const { forms } = document.tokens;
  const first = document.sentences[document.sentenceOf[start]!]!.start;
  if (forms[first] !== 'quant' || vocabulary.adjectiveEndings.length === 0 || forms[start - 1] !== ',') return null;
  for (let token = first + 2; token < Math.min(start, first + 5); token++) {
    const topic = mentionStarting.get(token);
    if (topic !== undefined) return topic;
  }
  return null;
}

/** «هذا الأخير»: whoever was named last. */
const LATTER = new Set(['الاخير', 'الاخيره']);

const REPORTED = 0.2;

/** What a name that nothing shows to be a person's has against it. */
const DOUBTED = 1.5;

/** "Blessing Reed, who": somebody, whatever the name looks like. */
const isTakenUpByWho = ({ document: { tokens }, vocabulary }: SpeakerContext, { end }: Mention): boolean =>
  vocabulary.language.hasBareClauses && tokens.forms[end] === ',' && tokens.forms[end + 1] === 'who';

/** "a man in a cap", "the waitress": in this sentence or the one that the text tells before it, one without a name whose word tells the gender. */
function unnamedBefore(context: SpeakerContext, mention: Mention, history: ChosenSpeaker[]): Mention | null {
  const { document, vocabulary, mentionsBefore, toldBefore, isQuoted } = context;
  if (!vocabulary.language.hasBareClauses || mention.gender === null) return null;
  const sentence = document.sentenceOf[mention.start]!;
  let seen = 0;
  for (const other of mentionsBefore(mention.start)) {
    if (++seen > 8 || toldBefore[sentence]! - toldBefore[document.sentenceOf[other.start]!]! > 1) return null;
    if (isQuoted[other.start] === 1 || other.kind !== 'role' || other.gender !== mention.gender) continue;
    if (other.number !== 's' || other.apposition !== undefined) continue;
    const bearer = byRole(context, other, 'title', history, false);
    if (bearer === null || bearer.one === 'nobody' || bearer.rule === 'described') return other;
  }
  return null;
}

/** "her neighbour": somebody else. */
const isOwned = ({ vocabulary, document }: SpeakerContext, { start }: Mention): boolean =>
  vocabulary.language.hasBareClauses && vocabulary.possessives.has(document.tokens.forms[start]!);

/** « La ministre est venue. Elle a serré des mains. « … », a-t-elle promis »: who acted before by a title alone, named or not. */
function titledBefore(context: SpeakerContext, mention: Mention, history: ChosenSpeaker[]): ChosenSpeaker | null {
  const { document, vocabulary, sentenceSubjects, isQuoted } = context;
  if (vocabulary.adjectiveEndings.length === 0 || mention.gender === null) return null;
  const first = document.sentenceOf[mention.start]!;
  for (let sentence = first - 1; sentence >= Math.max(0, first - 3); sentence--) {
    const acting = sentenceSubjects.get(sentence);
    if (acting === undefined || document.paragraphOf[acting.start] !== document.paragraphOf[mention.start]) return null;
    if (isQuoted[acting.start] === 1) return null;
    if (acting.kind === 'pronoun' && acting.gender === mention.gender) continue;
    const isTitle = acting.kind === 'role' && acting.apposition === undefined && acting.number === 's';
    if (!isTitle || acting.gender !== mention.gender) return null;
    const speaker = byRole(context, acting, 'pronoun', history, false);
    return speaker === null ? null : { ...speaker, mention, rule: 'pronoun' };
  }
  return null;
}

/** A gender, a title or a verb of speech shows a person. */
export function isKnownPerson({ speaksAs }: SpeakerContext, one: NamedOne): boolean {
  return one.gender !== null || one.role !== null || speaksAs.has(one);
}

/** Who bears the title that is the subject of a sentence: "The governor thought it over. “No,” he said." */
function bearerOf(context: SpeakerContext, mention: Mention, history: ChosenSpeaker[]): NamedOne | null {
  const { vocabulary, document, sentenceSubjects } = context;
  if (mention.kind !== 'role' || !mention.isDefinite || !vocabulary.language.hasBareClauses) return null;
  if (sentenceSubjects.get(document.sentenceOf[mention.start]!) !== mention) return null;
  const speaker = byRole(context, mention, 'title', history, false);
  return speaker === null || speaker.one === 'nobody' ? null : speaker.one;
}
