import type { FoundCue } from '../quotes/cues.ts';
import { MAY_BE_CUE } from '../text/wordClasses.ts';
import { FAMILY, FOREIGN, GIVEN, readForm } from './arabicNames/forms.ts';
import { hasArticle, isDigits, isPreposition, kindOfNoun, roleWord } from './arabicNouns.ts';
import { withoutObject } from './arabicObjects.ts';
import { type ArabicContext, HEARER_VERBS, NOBODY, readNounPhrase } from './arabicPhrases.ts';
import { relativeOwner } from './arabicRelatives.ts';
import { isRelaying, issuedBefore, relayedSource, relays } from './arabicRelays.ts';
import { QUOTATION } from './arabicTitledNames.ts';
import type { Mention } from './mentions.ts';
import type { Subject } from './subjects.ts';

/**
 * The subject of an Arabic verb of speech: behind it, as far as the complementiser, colon or mark ("قال وزير … فلان أمس إن"),
 * or before it where the sentence begins with its subject. Null where the verb carries it alone ("وأضاف أن").
 */
export function readArabicSubject(context: ArabicContext, cue: FoundCue): Subject | null {
  const { document, vocabulary } = context;
  const { forms } = document.tokens;
  const sentence = document.sentences[document.sentenceOf[cue.start]!]!;
  const limit = regionEnd(context, cue.end, Math.min(sentence.end, cue.end + LONGEST_SUBJECT));
  if (cue.form.kind === 'preposition') {
    // «على حد قوله»: his who spoke.
    if (cue.form.hasPronoun) return null;
    const mention = readNounPhrase(context, cue.end, limit);
    return mention === null ? null : { mention, side: 'after', rule: 'source-after-preposition', start: cue.start };
  }
  // "ونقلت وكالة … عن فلان قوله": the channel is not the speaker.
  if (cue.form.hasPronoun && cue.form.isParticiple) {
    for (let token = Math.max(sentence.start, cue.start - 30); token < cue.start; token++) {
      // «نقل مكتب فلان عنه قوله»
      const owner =
        forms[token] === 'عنه' || forms[token] === 'عنها'
          ? namedBefore(context, Math.max(sentence.start, token - 30), token)
          : null;
      if (owner !== null) return { mention: owner, side: 'before', rule: 'source-behind-agency', start: owner.start };
      if ((forms[token] !== 'عن' && forms[token] !== 'الي') || !isRelaying(forms, sentence.start, token)) continue;
      const mention = readNounPhrase(context, token + 1, cue.start);
      return mention === null ? null : { mention, side: 'before', rule: 'source-behind-agency', start: mention.start };
    }
    return null;
  }
  if (cue.form.isParticiple) {
    const mention = mainSubject(context, sentence.start, cue);
    return mention === null ? null : { mention, side: 'before', rule: 'subject-of-sentence', start: mention.start };
  }
  // «بلحاج الذي يعتبر»: a relative clause says something about somebody, it reports nothing.
  if (vocabulary.relatives.has(forms[cue.groupStart - 1] ?? '')) {
    const owner = relativeOwner(context, sentence.start, cue.groupStart - 1);
    return owner === null ? null : { mention: owner, side: 'before', rule: 'relative-pronoun', start: owner.start };
  }
  if (forms[cue.start]!.includes('نقل') || relays(forms, cue.end, limit)) {
    const source = relayedSource(context, cue.end, limit);
    if (source !== null) return { mention: source, side: 'after', rule: 'source-behind-agency', start: cue.start };
  }
  // «لافتة كتب عليها»
  if ((forms[cue.end] === 'عليه' || forms[cue.end] === 'عليها') && !forms[cue.start]!.endsWith('رد'))
    return {
      mention: { ...NOBODY, start: cue.start, end: cue.end, role: null },
      side: 'after',
      rule: 'subject-after-verb',
      start: cue.start,
    };
  const inIt = forms[cue.end] === 'فيه' || forms[cue.end] === 'فيها' ? cue.end : cue.end - 1;
  if (forms[inIt] === 'فيه' || forms[inIt] === 'فيها') {
    const issued = issuedBefore(context, sentence.start, cue.start);
    if (issued !== null) return { mention: issued, side: 'before', rule: 'issuer', start: issued.start };
    // «نشر فلان تغريدة قال فيها إن»
    const own = mainSubject(context, sentence.start, cue);
    if (own !== null) return { mention: own, side: 'before', rule: 'subject-of-sentence', start: own.start };
  }
  // "a senior official told the newspaper that": the hearer stands behind the verb.
  if (HEARER_VERBS.has(forms[cue.start]!)) {
    const speaker = readSubjectBefore(context, sentence.start, cue.groupStart);
    if (speaker !== null)
      return { mention: speaker, side: 'before', rule: 'subject-before-verb', start: speaker.start };
    // «مسؤول بارز بالوزارة ـ … ـ أبلغ صحيفة …»
    const first =
      kindOfNoun(context, sentence.start) === null ? null : readNounPhrase(context, sentence.start, cue.start);
    if (first !== null) return { mention: first, side: 'before', rule: 'subject-before-verb', start: first.start };
  }
  // «وكان الوزير، فلان، قد اتهم …»: behind the verb stands its object.
  if (forms[cue.start - 1] === 'قد') {
    // «وكانت الوزارة التي …، قد قالت»
    const isAnnounced = WAS.has(forms[sentence.start]!) && cue.start - sentence.start <= LONGEST_SUBJECT;
    const announced = isAnnounced ? readNounPhrase(context, sentence.start + 1, cue.groupStart) : null;
    const speaker =
      announced?.kind === 'person'
        ? announced
        : (readSubjectBefore(context, sentence.start, cue.groupStart) ?? announced);
    if (speaker !== null && speaker.kind !== 'anonymous')
      return { mention: speaker, side: 'before', rule: 'subject-before-verb', start: speaker.start };
  }
  // «أجاب المهني نفسه»: whoever spoke before, in other words.
  if (SELF.has(forms[cue.end + 1] ?? '') && hasArticle(forms[cue.end]!) && kindOfNoun(context, cue.end) === null) {
    const role = { start: cue.end, end: cue.end + 1 };
    const mention: Mention = { ...NOBODY, ...role, kind: 'role', role, number: 's', isDefinite: true };
    return { mention, side: 'after', rule: 'subject-after-verb', start: cue.start };
  }
  const first = document.text[document.tokens.starts[cue.start]!];
  const after = withoutObject(context, cue, readSubjectAfter(context, cue.end, limit));
  // «لكن المتحدث فلان نفى ذلك نفيا قاطعا»: who stands right before the verb, and no word behind it that is nobody's known name.
  const isDoubtful = after?.kind === 'person' && after.role === null && (context.nameAt[after.start] ?? null) === null;
  const right = isDoubtful ? readSubjectBefore(context, sentence.start, cue.groupStart) : null;
  if (right?.kind === 'person' && right.end === cue.groupStart)
    return { mention: right, side: 'before', rule: 'subject-before-verb', start: right.start };
  const isNoun = after?.kind === 'anonymous' && after.role === null;
  // «وأضافت هذه المحاسبة الشابة»: whoever was there before, in other words.
  if (
    after?.kind === 'organization' &&
    THIS.has(forms[after.start - 1] ?? '') &&
    kindOfNoun(context, after.start) === null
  )
    return {
      mention: {
        ...after,
        kind: 'role',
        name: null,
        role: { start: after.start, end: after.end },
        gender: cue.form.gender ?? null,
      },
      side: 'after',
      rule: 'subject-after-verb',
      start: cue.start,
    };
  if (after !== null && !isNoun) return { mention: after, side: 'after', rule: 'subject-after-verb', start: cue.start };
  // «أما الوزير فقال»
  if (first === 'ف') {
    for (let token = cue.start - 1; token >= Math.max(sentence.start, cue.start - 25); token--) {
      if (forms[token] !== 'اما' && forms[token] !== 'واما') continue;
      const topic = readNounPhrase(context, token + 1, cue.start);
      if (topic !== null) return { mention: topic, side: 'before', rule: 'topic-before-verb', start: token };
    }
  }
  // «وكان القائد قد زار …، حيث قال»: a clause of place goes on with the subject too.
  const isJoined =
    ((first === 'و' || first === 'ف') && !forms[cue.start]!.startsWith('وص')) ||
    GOES_ON.has(forms[cue.start - 1] ?? '');
  const before = isJoined ? null : readSubjectBefore(context, sentence.start, cue.groupStart);
  // «سئل فلان عن …, فأجاب»: the verb goes on with the sentence's subject.
  if (isJoined && after === null && cue.start > sentence.start) {
    const mention = mainSubject(context, sentence.start, cue);
    if (mention !== null) return { mention, side: 'before', rule: 'subject-of-sentence', start: mention.start };
  }
  const topic = isJoined || before !== null || after?.kind === 'person' ? null : topicOf(context, sentence.start, cue);
  if (topic !== null) return { mention: topic, side: 'before', rule: 'subject-before-verb', start: topic.start };
  if (before === null && after !== null)
    return { mention: after, side: 'after', rule: 'subject-after-verb', start: cue.start };
  return before === null ? null : { mention: before, side: 'before', rule: 'subject-before-verb', start: before.start };
}

/** «غير أن الناشط فلان، عن حملة "…"، يعتبر أن»: whom the sentence begins with, where what he is stands between commas before the verb. */
function topicOf(context: ArabicContext, sentenceStart: number, cue: FoundCue): Mention | null {
  const { document, vocabulary } = context;
  const { forms } = document.tokens;
  if (forms[cue.start - 1] !== '،' || cue.start - sentenceStart > LONGEST_SUBJECT) return null;
  let first = sentenceStart;
  while (first < sentenceStart + 3 && (HOWEVER.has(forms[first]!) || vocabulary.complementisers.has(forms[first]!)))
    first += 1;
  const mention = readNounPhrase(context, first, cue.start);
  if (mention?.kind !== 'person' || (context.nameAt[mention.name!.start] ?? null) === null) return null;
  const isApart = forms[mention.end] === '،' && mention.end < cue.start - 1;
  return isApart ? mention : null;
}

/** Folded. */
const HOWEVER = new Set(['غير', 'بيد', 'الا', 'لكن', 'ولكن', 'بينما', 'فيما']);

/** «حيث قال», «ولكنه أضاف»: the verb goes on with the sentence's subject. */
const GOES_ON = new Set('حيث لكنه ولكنه لكنها ولكنها كما'.split(' '));

/** Folded. */
const SELF = new Set(['نفسه', 'نفسها', 'ذاته', 'ذاتها']);

const THIS = new Set(['هذا', 'هذه']);

/** Tokens. */
const LONGEST_SUBJECT = 45;

const WAS = new Set(['كان', 'كانت', 'وكان', 'وكانت']);

/** The last name before a token. */
function namedBefore(context: ArabicContext, start: number, end: number): Mention | null {
  for (let token = end - 1; token >= start; token--) {
    const name = context.nameAt[token];
    if (name !== null && name !== undefined) return readNounPhrase(context, name.start, end);
  }
  for (let token = start; token < end; token++) {
    const mention = roleWord(context, token) === null ? null : readNounPhrase(context, token, end);
    if (mention?.kind === 'person') return mention;
  }
  return null;
}

/** «أدلى المتهم باعترافات قائلا», «سئل فلان فأجاب»: the subject of a sentence in which no verb of speech stands before this one. */
function mainSubject(context: ArabicContext, sentenceStart: number, cue: FoundCue): Mention | null {
  const { vocabulary, document } = context;
  const { forms, classes } = document.tokens;
  if (cue.start - sentenceStart > LONGEST_SUBJECT) return null;
  for (let token = sentenceStart; token < cue.start; token++) {
    const other = classes[token]! & MAY_BE_CUE ? vocabulary.cues.at(forms, token) : null;
    // «عن أسفه»: a noun.
    if (other !== null && !other.entry.needsWords && !vocabulary.nounGovernors.has(forms[token - 1] ?? '')) return null;
  }
  let first = behindDateline(document, sentenceStart);
  while (
    first < cue.start &&
    (vocabulary.auxiliaries.has(forms[first]!) || ALSO.has(forms[first]!) || document.tokens.isWord[first] === 0)
  )
    first += 1;
  first = vocabulary.asides.at(forms, first)?.end ?? first;
  while (first < cue.start && document.tokens.isWord[first] === 0) first += 1;
  // «وفي المعسكر الآخر، عبّر المدرب …»
  if (first < cue.start && (opensAside(context, first) || opensJoinedAside(context, first)))
    first = behindComma(context, first, Math.min(cue.start, first + LONGEST_OPENING));
  if (first >= cue.start || opensAside(context, first) || opensJoinedAside(context, first)) return null;
  const isName = context.nameAt[first]?.start === first;
  const mention = readNounPhrase(context, isName ? first : first + 1, cue.start);
  if (mention === null || mention.kind === 'anonymous' || mention.kind === 'document') return null;
  if (mention.kind === 'person' && mention.role === null && context.nameAt[mention.start] === null) return null;
  const own = mention.kind === 'organization' ? (forms[mention.start]!.endsWith('ه') ? 'f' : 'm') : mention.gender;
  return own !== null && cue.form.gender !== undefined && own !== cue.form.gender ? null : mention;
}

/** Folded. */
const ALSO = new Set(['كما', 'وكما']);

/** «بيروت - "النشرة": شن النائب …»: the token behind where and by whom a report was written, at the head of a text; else the one given. */
function behindDateline({ tokens, paragraphs }: ArabicContext['document'], start: number): number {
  if (start !== paragraphs[0]!.start) return start;
  let behind = start;
  for (let token = start; token < Math.min(paragraphs[0]!.end, start + LONGEST_DATELINE); token++)
    if (tokens.forms[token] === ':' || DASHES.has(tokens.forms[token]!)) behind = token + 1;
  return behind;
}

/** Tokens. */
const LONGEST_DATELINE = 8;
const DASHES = new Set(['-', '–', '—']);

/** A preposition, but not «عبّر المدرب عن …»: folded, that verb is «by way of» as well. */
const opensAside = (context: ArabicContext, token: number): boolean =>
  isPreposition(context, token) &&
  !(context.document.tokens.forms[token] === 'عبر' && roleWord(context, token + 1) !== null);

/** «وفي المؤتمر», but not «وعبر اللاعب عن سعادته». */
const opensJoinedAside = (context: ArabicContext, token: number): boolean =>
  isPreposition(context, token, 'و') &&
  !(context.document.tokens.forms[token] === 'وعبر' && roleWord(context, token + 1) !== null);

/** The token behind the first comma from a token on; past every text where there is none. */
function behindComma({ document }: ArabicContext, start: number, limit: number): number {
  const { forms } = document.tokens;
  for (let token = start; token < limit; token++) if (forms[token] === '،' || forms[token] === ',') return token + 1;
  return Number.MAX_SAFE_INTEGER;
}

/** Tokens of «وفي الندوة الصحافية التي أعقبت اللقاء». */
const LONGEST_OPENING = 10;

/** Where the words that may hold the subject end: complementiser, colon, passage in marks, another cue's participle. */
function regionEnd(context: ArabicContext, start: number, limit: number): number {
  const { document, vocabulary, stops } = context;
  const { forms, classes } = document.tokens;
  for (let token = start; token < limit; token++) {
    if (stops[token] === 1) return token;
    const form = forms[token]!;
    // «وأضاف "سنعود"»: right behind the verb only a name in marks is its subject.
    if (token === start && QUOTATION.has(form) && token + 1 < limit && !mayBeName(context, token + 1)) return token;
    if (form === ':' || form === '؛' || form === ';') return token;
    if (vocabulary.complementisers.has(form) || vocabulary.coordinators.has(form)) return token;
    const cue = classes[token]! & MAY_BE_CUE ? vocabulary.cues.at(forms, token) : null;
    if (cue !== null && cue.entry.kind !== 'preposition' && (token === start || cue.entry.isParticiple)) return token;
  }
  return limit;
}

/** A name, or a noun with its article: «السعيد», «المصري اليوم». */
function mayBeName({ document, nameAt }: ArabicContext, token: number): boolean {
  const form = document.tokens.forms[token]!;
  // «سنستأنف»: a verb in the future.
  if (/^س[نيتا][\u0621-\u064a]{3,}/.test(form) && (nameAt[token] ?? null) === null) return false;
  return hasArticle(form) || (nameAt[token] ?? null) !== null || (readForm(form) & (GIVEN | FAMILY | FOREIGN)) !== 0;
}

function readSubjectAfter(context: ArabicContext, start: number, limit: number): Mention | null {
  const { vocabulary, document } = context;
  const { forms } = document.tokens;
  let token = skipAside(context, start, limit);
  if (token >= limit) return null;
  // «واعتبر ذلك "جريمة"»
  if (token > start && QUOTATION.has(forms[token - 1]!) && !mayBeName(context, token)) return null;
  if (!isPreposition(context, token)) return readNounPhrase(context, token, limit);
  // Past "في مؤتمر صحفي": only a title or a known name is taken for a subject that stands so far off.
  for (token += 1; token < limit; token++) {
    const isFree =
      vocabulary.calendar.has(forms[token - 1]!) ||
      vocabulary.fillers.has(forms[token - 1]!) ||
      document.tokens.isWord[token - 1] === 0;
    if (
      isFree &&
      context.nameAt[token] !== null &&
      context.nameAt[token] !== undefined &&
      context.nameAt[token]!.start === token
    )
      return readNounPhrase(context, token, limit);
  }
  return null;
}

/** Days, adverbs and commas between the verb and its subject. */
function skipAside({ vocabulary, document }: ArabicContext, start: number, limit: number): number {
  const { forms, isWord } = document.tokens;
  let token = start;
  // «وتضيف لبي بي سي:», «قال لرويترز»
  if (forms[token]?.[0] === 'ل' && OUTLETS.has(forms[token]!.slice(1))) {
    token += 1;
    while (token < limit && OUTLETS.has(forms[token]!)) token += 1;
  }
  while (token < limit) {
    const form = forms[token]!;
    if (
      isWord[token] === 1
        ? vocabulary.calendar.has(form) ||
          (vocabulary.fillers.has(form) && !vocabulary.nameParticles.has(form)) ||
          HEARERS.has(form) ||
          isDigits(form)
        : form !== '(' && form !== ')'
    )
      token += 1;
    else break;
  }
  return token;
}

/** Folded: parts of the names of agencies and stations. */
const OUTLETS = new Set('بي سي ان اس رويترز فرانس برس الاناضول سبوتنيك اسوشيتد وكاله ار تي'.split(' '));

/** Told us, told him, pointed to it: the subject is still to come. */
const HEARERS = new Set('لنا لي له لها لهم فيه فيها عليه عليها عليهم اليه اليها اليهم'.split(' '));

/** The phrase before a verb, from the beginning of its clause. */
function readSubjectBefore(context: ArabicContext, sentenceStart: number, end: number): Mention | null {
  const { document, vocabulary, stops } = context;
  const { forms, isWord, classes } = document.tokens;
  let start = end;
  while (start > sentenceStart && end - start < 25) {
    const form = forms[start - 1]!;
    if (
      stops[start - 1] === 1 ||
      (isWord[start - 1] === 0 && form !== '"' && form !== '”' && form !== '“' && form !== '،')
    )
      break;
    if (form === '،' && start - 1 < end - 8) break;
    if (
      vocabulary.conjunctions.has(form) ||
      vocabulary.auxiliaries.has(form) ||
      form === 'وكان' ||
      form === 'وكانت' ||
      vocabulary.complementisers.has(form) ||
      (classes[start - 1]! & MAY_BE_CUE && vocabulary.cues.at(forms, start - 1) !== null)
    )
      break;
    start -= 1;
  }
  if (start >= end || isPreposition(context, start) || isPreposition(context, start, 'و')) return null;
  // «وفيما أكد أن السد قديم، أشار إلى …»: behind a comma the verb goes on with whoever said the clause.
  const isReported = vocabulary.complementisers.has(forms[start - 1] ?? '') && !HOWEVER.has(forms[start - 2] ?? '');
  if (isReported && forms[end - 1] === '،') return null;
  // «وفي ما يتعلق بالدعم، قال»: what begins with a verb is no phrase of nouns.
  if (
    forms[start]![0] === 'ي' &&
    (readForm(forms[start]!) & (GIVEN | FAMILY)) === 0 &&
    kindOfNoun(context, start) === null
  )
    return null;
  const mention = readNounPhrase(context, start, end);
  // Without a conjunction or "كان" the sentence must begin with its subject, near the verb.
  return mention !== null && mention.end >= end - 6 ? mention : null;
}
