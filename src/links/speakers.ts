import type { CueForm, Gender } from '../languages/language.ts';
import type { FoundCue } from '../quotes/cues.ts';
import type { FoundQuote } from '../quotes/find.ts';
import type { Vocabulary } from '../quotes/vocabulary.ts';
import type { Document } from '../text/document.ts';
import { actingBetween, actorBefore, answerer, introducedBehind, namedBehind, sentenceSubject } from './actors.ts';
import { addBearersByNextVerb } from './bearers.ts';
import type { FoundCountry } from './countries.ts';
import type { Mention } from './mentions.ts';
import { plain } from './nounPhrases.ts';
import type { NamedOne } from './people.ts';
import { ownerGender } from './possessives.ts';
import { resolve } from './resolve.ts';
import { agrees, type ChosenSpeaker, prepare, type SpeakerContext } from './speakerContext.ts';
import type { Subject } from './subjects.ts';

/**
 * Who says each quote. The cue's subject is followed to a name: a surname to its fullest form, a title to the person who bears it,
 * a pronoun or a bare verb to whoever spoke or acted last and agrees with it. Null where the text does not tell.
 */
export function chooseSpeakers(
  document: Document,
  vocabulary: Vocabulary,
  quotes: FoundQuote[],
  cues: FoundCue[],
  subjects: (Subject | null)[],
  mentions: Mention[],
  named: NamedOne[],
  countryAt: (FoundCountry | null)[],
): (ChosenSpeaker | null)[] {
  const context = prepare(document, vocabulary, quotes, cues, subjects, mentions, named, countryAt);
  addBearersByNextVerb(context);
  const cueSpeakers = speakersOfCues(context);
  const chosen: (ChosenSpeaker | null)[] = [];
  let lastSpeaker: ChosenSpeaker | null = null;
  const byPassage = new Map<number, ChosenSpeaker | null>();
  for (const quote of quotes) {
    let speaker: ChosenSpeaker | null;
    if (quote.cue !== null) speaker = cueSpeakers[quote.cue] ?? null;
    else if (quote.follows >= 0) {
      speaker =
        introducedBehind(context, quote) ??
        actingBetween(context, quote) ??
        goingOn(byPassage.get(quote.follows) ?? lastSpeaker);
    } else if (quote.speaksBy !== undefined) {
      speaker = goingOn(cueSpeakers[quote.speaksBy] ?? null);
    } else if (quote.owner !== undefined) speaker = ownerOf(context, quote.owner);
    else if (quote.rule === 'dialogue') speaker = answerer(context, quote, chosen);
    else {
      // What a colon announces in the sentence before is said by its subject.
      const announced =
        document.tokens.forms[quote.start - 2] === ':' ? sentenceSubject(context, quote.start - 2) : null;
      speaker =
        announced ??
        sentenceSubject(context, quote.start) ??
        namedBehind(context, quote) ??
        actorBefore(context, quote) ??
        lastSpeaker;
    }
    if (quote.passage !== undefined) byPassage.set(quote.passage, speaker);
    chosen.push(speaker);
    lastSpeaker = speaker;
  }
  return chosen;
}

const goingOn = (speaker: ChosenSpeaker | null): ChosenSpeaker | null =>
  speaker === null ? null : { ...speaker, rule: 'same-speaker-goes-on' };

/** Whose claim it is: "the mayor's", "his", "of Ann Low"; or whose name stands beside the words: "LOW: …", "“…” — Ann Low". */
function ownerOf(context: SpeakerContext, token: number): ChosenSpeaker | null {
  const { document, vocabulary, mentionsBefore, mentionStarting } = context;
  const form = document.tokens.forms[token]!;
  if (vocabulary.possessives.has(form)) {
    const gender = ownerGender(form);
    if (gender === null) return null;
    return resolve(context, plain('pronoun', token, token + 1, { gender, isDefinite: true }), 'pronoun', []);
  }
  const beside = mentionStarting.get(token);
  if (beside !== undefined && isBeside(context, beside)) return resolve(context, beside, 'label', []);
  for (const mention of mentionsBefore(token + 1))
    return mention.end === token + 1 ? resolve(context, mention, 'owner-of-claim', []) : null;
  return null;
}

/** Whether a mention stands before a colon or behind a dash. */
const isBeside = ({ document: { tokens } }: SpeakerContext, { start, end }: Mention): boolean =>
  tokens.forms[end] === ':' || /^[-–—―]$/.test(tokens.forms[start - 1] ?? '');

/** One pass over the cues in the order of the text, with the history of those who spoke or acted. */
function speakersOfCues(context: SpeakerContext): (ChosenSpeaker | null)[] {
  const { cues, subjects, vocabulary } = context;
  const speakers: (ChosenSpeaker | null)[] = [];
  const history: ChosenSpeaker[] = [];
  let lastSpoke = -1;
  for (let index = 0; index < cues.length; index++) {
    const cue = cues[index]!;
    const subject = subjects[index] ?? null;
    let speaker: ChosenSpeaker | null = null;
    if (cue.form.isParticiple && (subject === null || isDetached(context, cue, subject)))
      speaker = inherited(context, index, speakers);
    else if (cue.form.isParticiple && subject !== null && isIssued(context, subject, history))
      speaker = inherited(context, index, speakers);
    else if (subject !== null && isRelayed(context, index, subject))
      speaker = { ...speakers[index - 1]!, rule: 'source-behind-agency' };
    else if (subject !== null)
      speaker = withGender(
        context,
        resolve(context, subject.mention, subject.rule, history, cue.form.continues === true),
        isOfAgency(cue, subject) ? undefined : cue.form.gender,
      );
    else speaker = impliedSpeaker(context, index, speakers, history, lastSpoke);
    if (subject !== null && speaker !== null && !isOfAgency(cue, subject)) {
      learnGender(speaker, isPersonal(context, subject) ? (subject.mention.gender ?? undefined) : cue.form.gender);
      if (isPersonal(context, subject)) speaker = { ...speaker, gender: speaker.gender ?? subject.mention.gender };
    }
    speakers.push(speaker);
    const isToldByText = context.isReporting[index] === 1 || context.isQuoted[cue.start] === 0;
    if (
      speaker !== null &&
      isToldByText &&
      (subject !== null || vocabulary.language.isVerbFirst || vocabulary.language.dropsSubjects) &&
      !isAside(context, index) &&
      (!cue.form.isParticiple || speaker.rule === 'source-behind-agency')
    ) {
      history.push(speaker);
      lastSpoke = cue.start;
    }
    if (history.length > 64) history.splice(0, 32);
  }
  return speakers;
}

/** "The mayor issued a statement saying": a document whose issuer is whoever acts in the sentence. */
function isIssued(context: SpeakerContext, { mention }: Subject, history: ChosenSpeaker[]): boolean {
  const { document, vocabulary, sentenceSubjects } = context;
  if (mention.kind !== 'document' || !vocabulary.language.hasBareClauses) return false;
  const actor = sentenceSubjects.get(document.sentenceOf[mention.start]!);
  if (actor === undefined || actor.end > mention.start) return false;
  return resolve(context, mention, 'issuer', history)?.one === 'nobody';
}

/** «وقال الوزير، بحسب البيان: …»: a source that only tells where somebody said it. */
function isAside({ cues, document, vocabulary }: SpeakerContext, index: number): boolean {
  const before = cues[index - 1];
  return (
    vocabulary.language.isVerbFirst &&
    cues[index]!.form.kind === 'preposition' &&
    before !== undefined &&
    before.form.kind !== 'preposition' &&
    document.sentenceOf[before.start] === document.sentenceOf[cues[index]!.start]
  );
}

/** «نقلت الوكالة عن الوزير»: the verb agrees with who passes the words on. */
const isOfAgency = ({ form }: FoundCue, { rule }: Subject): boolean =>
  rule === 'source-behind-agency' && form.isParticiple !== true;

/** «ونقلت وكالة … تصريحات لوزيرة … قالت فيها»: the verb speaks for the source, not for the agency. */
function isRelayed({ cues, subjects, document }: SpeakerContext, index: number, subject: Subject): boolean {
  const before = index > 0 ? subjects[index - 1] : null;
  if (subject.side !== 'before' || before?.rule !== 'source-behind-agency' || subject.mention.kind === 'person')
    return false;
  return document.sentenceOf[cues[index - 1]!.start] === document.sentenceOf[cues[index]!.start];
}

/** "she": it tells a gender that no list has. */
const isPersonal = ({ vocabulary }: SpeakerContext, { mention }: Subject): boolean =>
  mention.kind === 'pronoun' && vocabulary.language.hasBareClauses;

/** «адвокат … заявила»: a verb in the feminine tells that a title which is masculine is a woman's. */
function learnGender({ one }: ChosenSpeaker, gender: Gender | undefined): void {
  if (one === null || one === 'nobody' || one.kind !== 'person') return;
  if (gender === 'f') one.gender = 'f';
  else one.gender ??= gender ?? null;
}

/** In Arabic the verb tells its subject's gender better than any list. */
function withGender(
  { vocabulary }: SpeakerContext,
  speaker: ChosenSpeaker | null,
  gender: Gender | undefined,
): ChosenSpeaker | null {
  return speaker === null || gender === undefined || !vocabulary.language.isVerbFirst
    ? speaker
    : { ...speaker, gender };
}

/** "…, adding that": the participle's subject is not what happens to stand before it. */
function isDetached({ document, vocabulary }: SpeakerContext, cue: FoundCue, subject: Subject): boolean {
  const { forms } = document.tokens;
  return (
    subject.side === 'before' &&
    (forms[cue.groupStart - 1] === ',' ||
      vocabulary.participleOpeners.some((opener) => forms[cue.start - 1] === opener.at(-1)))
  );
}

/** A participle speaks for the subject of the verb before it; at the sentence's beginning for that of the verb behind it. */
function inherited(context: SpeakerContext, index: number, speakers: (ChosenSpeaker | null)[]): ChosenSpeaker | null {
  const { cues, subjects, document } = context;
  const sentence = document.sentenceOf[cues[index]!.start]!;
  for (let at = index - 1; at >= 0 && at > index - 8; at--) {
    if (document.sentenceOf[cues[at]!.start] !== sentence) break;
    if (context.isQuoted[cues[at]!.start] === 1 && context.isReporting[at] === 0) continue;
    if (isAside(context, at)) continue;
    if (speakers[at] !== null && (!cues[at]!.form.isParticiple || subjects[at] !== null))
      return { ...speakers[at]!, rule: 'subject-of-main-verb' };
  }
  if (!context.vocabulary.language.isVerbFirst) {
    for (let at = index + 1; at < cues.length && document.sentenceOf[cues[at]!.start] === sentence; at++) {
      const subject = subjects[at];
      if (subject !== null && subject !== undefined && cues[index]!.start - document.sentences[sentence]!.start < 3)
        return resolve(context, subject.mention, 'subject-of-main-verb', []);
    }
  }
  const own = sentenceSubject(context, cues[index]!.start);
  if (own !== null) return { ...own, rule: 'subject-of-sentence' };
  for (let at = index - 1; at >= 0 && at > index - 6; at--) {
    const before = speakers[at] ?? null;
    if (before === null) continue;
    // «تظاهر المئات هاتفين»: many, whom the sentence brings in, and not the one person who spoke before.
    const isOne = before.one !== null && before.one !== 'nobody' && before.one.kind === 'person';
    if (isOne && bringsIn(context, document.sentences[sentence]!.start)) return null;
    const areMany = context.vocabulary.language.isVerbFirst && cues[index]!.form.number === 'p';
    return areMany && isOne ? null : { ...before, mention: null, rule: 'previous-speaker' };
  }
  return null;
}

/** "A clerk of Low's later withdrew it, saying that": whether an English sentence opens with somebody without a name. */
function bringsIn({ document, vocabulary }: SpeakerContext, start: number): boolean {
  const first = document.tokens.forms[start]!;
  if (!vocabulary.language.hasBareClauses || vocabulary.possessives.has(first)) return false;
  return vocabulary.determiners.has(first) || vocabulary.anonymousNouns.has(first);
}

/** A verb without a subject of its own. */
function impliedSpeaker(
  context: SpeakerContext,
  index: number,
  speakers: (ChosenSpeaker | null)[],
  history: ChosenSpeaker[],
  lastSpoke: number,
): ChosenSpeaker | null {
  const { cues, vocabulary, document } = context;
  const cue = cues[index]!;
  if (vocabulary.language.isVerbFirst) {
    const main = opensSentenceAs(context, cue) ? subjectAhead(context, index, history) : null;
    if (main !== null) return main;
    // «وسأله المحامي: «…» فرد: «…»»: whoever was asked, not who asked.
    const isAnswer =
      ANSWERS.has(document.tokens.forms[cue.start]!) && ASKS.test(document.tokens.forms[lastSpoke] ?? '');
    // «استقبل الرئيس … وقال إن»: who acts in the same sentence, and has not spoken since.
    const actor = isAnswer ? null : actorOf(context, document.sentenceOf[cue.start]!, cue, lastSpoke);
    if (actor !== null) return actor;
    // «قلل فلان من شأن ذلك. وأورد أن»: whoever comes in between, unless the verb only goes on.
    const newcomer =
      cue.form.continues || isAnswer ? null : actorOf(context, document.sentenceOf[cue.start]! - 1, cue, lastSpoke);
    // «وتلاحق بلحاج بتهمة … . وكتبت»: the paragraph is about her, and nobody has spoken in it.
    const paragraph = document.paragraphs[document.paragraphOf[cue.start]!]!;
    const isFirst =
      document.sentences[document.sentenceOf[cue.start]!]!.start > paragraph.start && lastSpoke < paragraph.start;
    if (newcomer !== null && (isFirst || isNew(newcomer, lastSpoke))) return newcomer;
    for (let at = history.length - (isAnswer ? 2 : 1); at >= 0 && at > history.length - 12; at--) {
      const candidate = history[at]!;
      // «وقالوا»: one person is not several.
      const isOne = candidate.one !== null && candidate.one !== 'nobody' && candidate.one.kind === 'person';
      if (cue.form.number === 'p' && cue.form.gender === undefined && isOne) return null;
      // Of somebody without a name the mention is all that tells whose country «بلاده» is.
      const mention = candidate.one === 'nobody' ? candidate.mention : null;
      if (agrees(candidate, cue.form.gender ?? null)) return { ...candidate, mention, rule: 'previous-speaker' };
    }
    const before = document.sentenceOf[cue.start]! - 1;
    return actorOf(context, before, cue, -1) ?? actorOf(context, before - 1, cue, -1);
  }
  const sentence = document.sentenceOf[cue.start]!;
  // "the union's report, which notes": a thing, and nobody who spoke before.
  if (vocabulary.language.hasBareClauses && document.tokens.forms[cue.groupStart - 1] === 'which') return null;
  for (let at = index - 1; at >= 0 && at > index - 6; at--) {
    if (document.sentenceOf[cues[at]!.start] === sentence && speakers[at] !== null)
      return { ...speakers[at]!, rule: 'subject-of-main-verb' };
  }
  const own = sentenceSubject(context, cue.start);
  // English drops no subject: whoever it is, no list has the noun.
  if (own !== null || vocabulary.language.hasBareClauses) return own;
  if (!vocabulary.language.dropsSubjects) return previousSpeaker(history, cue.form);
  return (cue.form.continues ? null : actedSince(context, sentence, lastSpoke)) ?? previousSpeaker(history, cue.form);
}

/** «Pineda buscaba a su perro. “El agua llegó al pecho”, contó.»: the subject of a sentence since the last one spoke, outside all quotes. */
function actedSince(context: SpeakerContext, sentence: number, lastSpoke: number): ChosenSpeaker | null {
  const { document, sentenceSubjects, isQuoted } = context;
  for (let before = sentence - 1; before >= Math.max(0, sentence - 4); before--) {
    const { start, end } = document.sentences[before]!;
    const mention = sentenceSubjects.get(before);
    if (mention !== undefined && isQuoted[mention.start] === 0 && mention.start > lastSpoke) {
      const speaker = resolve(context, mention.apposition ?? mention, 'subject-of-sentence', []);
      const isPerson =
        speaker !== null && speaker.one !== null && speaker.one !== 'nobody' && speaker.one.kind === 'person';
      if (isPerson) return { ...speaker, mention: null };
    }
    if (lastSpoke >= start && lastSpoke < end) return null;
  }
  return null;
}

/** Whoever spoke last and agrees with a verb that tells its subject's gender. */
function previousSpeaker(history: ChosenSpeaker[], { gender, number }: CueForm): ChosenSpeaker | null {
  const last = history.at(-1)?.one;
  // Many spoke: not the one person who did so before.
  if (number === 'p' && last !== 'nobody' && last?.kind === 'person') return null;
  for (let at = history.length - 1; at >= Math.max(0, history.length - 6); at--)
    if (agrees(history[at]!, gender ?? null)) return { ...history[at]!, mention: null, rule: 'previous-speaker' };
  return null;
}

/** The person whom a sentence's first verb has for its subject: «وصل الوزير … . وقال إن», if it agrees with the verb. */
function actorOf(context: SpeakerContext, sentence: number, cue: FoundCue, after: number): ChosenSpeaker | null {
  const { document, sentenceSubjects, oneOf, isQuoted } = context;
  const mention = sentenceSubjects.get(sentence);
  if (mention === undefined || mention.start <= after || mention.end > cue.start || isQuoted[mention.start] === 1)
    return null;
  if (mention.kind !== 'person' || mention.start - behindAside(context, document.sentences[sentence]!.start) > 2)
    return null;
  if (isTopic(context, document.sentences[sentence]!.start, mention)) return null;
  // «وهم يعتبرون»: one person is not several.
  if (cue.form.number === 'p' && cue.form.gender === undefined) return null;
  const one = oneOf.get(mention);
  if (one === undefined || !agrees({ gender: one.gender ?? mention.gender }, cue.form.gender ?? null)) return null;
  return { one, country: null, mention: null, gender: one.gender, rule: 'subject-of-sentence' };
}

/** «وعن غياب المهاجم فلان، قال»: what is spoken of, not who speaks. */
function isTopic({ document, vocabulary }: SpeakerContext, start: number, mention: Mention): boolean {
  const first = document.tokens.forms[start]!;
  if (mention.start <= start || document.tokens.isWord[mention.end] === 1) return false;
  return TOPICAL.has(first.replace(/^[وف]/, '')) && vocabulary.prepositions.has(first.replace(/^[وف]/, ''));
}

/** Folded. */
const TOPICAL = new Set(['عن', 'حول', 'بشان', 'بخصوص']);

/** «وإذ شدد على أن …، كشف فلان أن …»: a clause before the main one, whose subject is its own. */
const opensSentenceAs = ({ document }: SpeakerContext, { start }: FoundCue): boolean =>
  AS.has(document.tokens.forms[start - 1] ?? '') &&
  document.sentences[document.sentenceOf[start]!]!.start === start - 1;

const AS = new Set(['واذ', 'اذ', 'وفيما', 'وبينما', 'وبعدما']);

/** The subject of the next verb of speech in the sentence. */
function subjectAhead(context: SpeakerContext, index: number, history: ChosenSpeaker[]): ChosenSpeaker | null {
  const { cues, subjects, document } = context;
  const next = cues[index + 1];
  const subject = subjects[index + 1] ?? null;
  if (next === undefined || subject === null || next.form.isParticiple === true) return null;
  if (document.sentenceOf[next.start] !== document.sentenceOf[cues[index]!.start]) return null;
  return resolve(context, subject.mention, 'subject-of-main-verb', history);
}

/** Folded. */
const ANSWERS = new Set(['فرد', 'فردت', 'فاجاب', 'فاجابت', 'ورد', 'وردت', 'واجاب', 'واجابت']);
const ASKS = /^[وف]?سال(?:ت)?(?:ه|ها|هم)$/;

/** Whether somebody is named for the first time behind a token. */
const isNew = ({ one }: ChosenSpeaker, after: number): boolean =>
  one !== null && one !== 'nobody' && one.mentions[0]!.start > after;

/** Folded: as for. */
const TOPICS = new Set(['اما', 'واما']);
const HOWEVER = new Set(['غير', 'بيد', 'الا', 'علي']);

/** The token behind «في المقابل،» and the like, or the one given. */
function behindAside({ document, vocabulary }: SpeakerContext, token: number): number {
  // «أما ابنها، سامي، فيحلم …»
  if (TOPICS.has(document.tokens.forms[token]!)) return token + 2;
  // «غير أن والدته، سعاد، كذبت ذلك»
  if (HOWEVER.has(document.tokens.forms[token]!) && document.tokens.forms[token + 1] === 'ان') return token + 2;
  const aside = vocabulary.asides.at(document.tokens.forms, token);
  if (aside === null) return token;
  return document.tokens.isWord[aside.end] === 0 ? aside.end + 1 : aside.end;
}
