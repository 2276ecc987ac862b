import type { SpeakerRule } from '../reasons.ts';
import { isItsBody, isOwnBody, isStatesOffice } from './bearerOffices.ts';
import { areOfOtherCountries, countryIn, isCountryWord, placeOf, standsWith } from './bearerPlaces.ts';
import type { Mention } from './mentions.ts';
import { namedByNextVerb, namedNext } from './namedLater.ts';
import type { NamedOne } from './people.ts';
import {
  agrees,
  type Bearer,
  type ChosenSpeaker,
  roleWords,
  type SpeakerContext,
  withoutArticle,
} from './speakerContext.ts';

/** "the minister": who bore that title last before, with the most words in common; then whoever bears it behind. */
export function byRole(
  context: SpeakerContext,
  mention: Mention,
  rule: SpeakerRule,
  history: ChosenSpeaker[],
  continues: boolean,
): ChosenSpeaker | null {
  const { document } = context;
  const { organizationNouns } = context.vocabulary;
  const nobody: ChosenSpeaker = { one: 'nobody', country: null, mention, gender: mention.gender, rule };
  if (!mention.isDefinite || mention.number === 'p') return nobody;
  // "his spokesman": somebody else, whom nothing names.
  if (context.vocabulary.possessives.has(document.tokens.forms[mention.start]!) && mention.apposition === undefined)
    return nobody;
  const wanted = roleWords(context, mention.role ?? mention, mention);
  if (wanted.length === 0) return nobody;
  let best: NamedOne | null = null;
  let bestScore = 0;
  const place = placeOf(context, mention);
  const seen = new Set<string>();
  for (const word of wanted) {
    if (word === place) continue;
    if (seen.has(word)) continue;
    seen.add(word);
    const bearers = bearersNear(context, word, mention.start);
    for (const { one, mention: other } of bearers) {
      if (other.role === null) continue;
      // « la ministre » is no man, whatever he is minister of.
      if (mention.gender === 'f' && one.gender === 'm' && context.vocabulary.adjectiveEndings.length > 0) continue;
      const borne = roleWords(context, other.role, other);
      // "the prime minister" is no other minister; his country may be told or not.
      const isCounterpart = COUNTERPARTS.has(borne[0]!.replace(/^و/, ''));
      if (
        !wanted.every(
          (part) =>
            borne.includes(part) ||
            isCounterpart ||
            isCountryWord(context, mention, part) ||
            part === place ||
            isItsBody(context, part, one, history) ||
            endsAny(context, borne, part),
        )
      )
        continue;
      if (context.vocabulary.language.isVerbFirst && areOfOtherCountries(context, mention, other)) continue;
      // «نائب وزير الخارجية», but not «نائب رئيس الوزراء وزير الخارجية»: a rank is that of the title right behind it.
      const head = context.vocabulary.language.isVerbFirst ? borne.indexOf(wanted[0]!) : 0;
      const ranks = head > 0 ? borne.slice(head - 1, head) : borne;
      if (ranks.some((rank) => RANKS.has(rank) && !wanted.includes(rank))) continue;
      if (context.vocabulary.language.isVerbFirst && head >= 0 && isOwnBody(context, borne[head + 1], wanted)) continue;
      const shared = wanted.filter((word) => borne.includes(word)).length;
      const isThere = place !== null && standsWith(context, place, other);
      if (place !== null && !isThere && bearers.some((bearer) => bearer.one !== one)) continue;
      const isBefore = other.start < mention.start;
      // A title whose bearer is named much later is somebody else's.
      if (!isBefore && document.sentenceOf[other.start]! - document.sentenceOf[mention.start]! > 2) continue;
      const latest = isBefore ? lastMentionBefore(one, mention.start) : 0;
      const recent = isBefore ? 1 - (mention.start - latest) / (document.tokens.count + 1) : -1.5;
      const spokeLast = history.at(-1)?.one === one ? 0.6 : 0;
      // «الرئيس الفلسطيني» is no «رئيس المجلس الفلسطيني»: a title alone is the state's.
      const ofBody = borne.some((word) => organizationNouns.has(word) && !wanted.includes(word)) ? 1.5 : 0;
      // « le ministre mauritanien » is « son homologue mauritanien, X » rather than a minister of no told country.
      const isOfCountry =
        context.vocabulary.adjectiveEndings.length > 0 &&
        wanted.some((word) => borne.includes(word) && isCountryWord(context, mention, word))
          ? 1
          : 0;
      const score = 2 + shared - 0.5 * (wanted.length - shared) + recent + spokeLast - ofBody + isOfCountry;
      if (score > bestScore) {
        best = one;
        bestScore = score;
      }
    }
  }
  if (best !== null) return { one: best, country: null, mention, gender: best.gender ?? mention.gender, rule: 'title' };
  const shorter = withoutObject(context, mention);
  const bearer = shorter === null ? null : byRole(context, shorter, rule, [], false);
  if (bearer !== null && bearer.one !== 'nobody') return { ...bearer, mention };
  const last = history.at(-1);
  // "the minister said" right after somebody whose title the text gives in other words.
  if (last !== undefined && last.one !== null && last.one !== 'nobody' && continues && agrees(last, mention.gender))
    return { ...last, mention, rule: 'title-of-previous-speaker' };
  if (takesUpUnnamed(context, mention)) return nobody;
  return (
    namedNext(context, mention) ??
    namedByNextVerb(context, mention) ??
    describedBefore(context, mention, history) ??
    nobody
  );
}

/** «واستهل رئيس الوزراء الاجتماع»: a title without its last word, which may be the verb's object; null where it can be none. */
function withoutObject({ document, vocabulary, countryAt }: SpeakerContext, mention: Mention): Mention | null {
  const { role } = mention;
  if (!vocabulary.language.isVerbFirst || role === null || role.end !== mention.end) return null;
  const length = role.end - role.start;
  const last = document.tokens.forms[role.end - 1]!;
  // «الوزير المنتمي إلى الحزب»
  const isDescribed = length === 2 && document.tokens.forms[role.start]!.startsWith('ال') && last.startsWith('الم');
  if (length !== 3 && !isDescribed) return null;
  const isAdjective = /(?:ي|يه)$/.test(last) && !isDescribed;
  if (!last.startsWith('ال') || isAdjective || OTHER_TIMES.has(last) || countryAt[role.end - 1] !== null) return null;
  return { ...mention, end: mention.end - 1, role: { start: role.start, end: role.end - 1 } };
}

/** Folded: former, new: whoever holds the office at another time. */
const OTHER_TIMES = new Set(
  'السابق السابقه الاسبق الجديد الجديده المقبل المقبله الراحل الراحله المنتخب المكلف المستقيل المخلوع المساعد الاول الثاني العام'.split(
    ' ',
  ),
);

/**
 * « Le Premier ministre n'en démord pas. « … », a martelé Edmund Hartley »: titles that open a sentence and whose bearer the next verb
 * of speech names are borne by him in the rest of the text.
 */
export function addBearersByNextVerb(context: SpeakerContext): void {
  const { sentenceSubjects, bearersBy, vocabulary } = context;
  if (vocabulary.adjectiveEndings.length === 0) return;
  for (const mention of sentenceSubjects.values()) {
    if (mention.kind !== 'role' || !mention.isDefinite || mention.number === 'p' || mention.apposition !== undefined)
      continue;
    if (vocabulary.possessives.has(context.document.tokens.forms[mention.start]!)) continue;
    const one = namedByNextVerb(context, mention)?.one;
    if (one === null || one === undefined || one === 'nobody') continue;
    const bearer = { one, mention: { ...one.mentions[0]!, role: mention.role } };
    one.role ??= mention.role;
    for (const word of new Set(roleWords(context, mention.role ?? mention, mention))) {
      const list = bearersBy.get(word) ?? [];
      list.push(bearer);
      list.sort((one, other) => one.mention.start - other.mention.start);
      bearersBy.set(word, list);
    }
  }
}

/** "A port official denied it. “…,” the official said": still nobody in particular. */
function takesUpUnnamed({ document, vocabulary, mentionsBefore }: SpeakerContext, mention: Mention): boolean {
  if (!vocabulary.language.hasBareClauses) return false;
  const { forms } = document.tokens;
  const head = forms[mention.end - 1]!;
  let seen = 0;
  for (const other of mentionsBefore(mention.start)) {
    if (++seen > 16 || document.sentenceOf[mention.start]! - document.sentenceOf[other.start]! > 4) return false;
    if (other.kind === 'role' && !other.isDefinite && other.apposition === undefined && forms[other.end - 1] === head)
      return true;
  }
  return false;
}

/** Where somebody is last named before a token, at that or another place. */
function lastMentionBefore({ mentions }: NamedOne, token: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < token) low = middle + 1;
    else high = middle;
  }
  return mentions[Math.max(0, low - 1)]!.start;
}

/** "the businessman", "the presumptive nominee": in other words whoever spoke or acted in the sentence before. */
export function describedBefore(
  context: SpeakerContext,
  mention: Mention,
  history: ChosenSpeaker[],
): ChosenSpeaker | null {
  const { document, vocabulary, sentenceSubjects, oneOf } = context;
  const { forms } = document.tokens;
  const sentence = document.sentenceOf[mention.start]!;
  // «قائد الجيش»: an office with its complement brings in somebody new; «القائد» takes up whoever was there.
  if (vocabulary.language.isVerbFirst && !forms[mention.start]!.startsWith('ال')) return null;
  // « une voix », « la salle »: a French noun that is no title takes up nobody.
  const title = (mention.role ?? mention).start;
  if (vocabulary.adjectiveEndings.length > 0 && vocabulary.roles.at(forms, title) === null) return null;
  // "the secretary of that union": somebody else, as is whoever comes in with "for his part".
  const links = vocabulary.language.isVerbFirst ? vocabulary.prepositions : vocabulary.nameLinks;
  // But «شدد المتحدث على أن»: there the preposition is the verb's.
  const behind = mention.end + 1;
  const isLinked =
    links.has(forms[mention.end] ?? '') &&
    // « le jeune homme de 23 ans »: his age.
    !(vocabulary.adjectiveEndings.length > 0 && /^\d/.test(forms[behind] ?? '')) &&
    !vocabulary.complementisers.has(forms[behind] ?? '') &&
    // «تعهد المسؤول بـ"…"»
    !(vocabulary.language.isVerbFirst && document.tokens.isWord[behind] === 0);
  // "the boy": no grown-up who spoke before.
  if (vocabulary.language.hasBareClauses && YOUNG.has(forms[mention.end - 1]!)) return null;
  const isOther = isLinked && !isDescription(context, mention) && !isParentOfSome(context, mention);
  if (isOther || ownsAnother(context, mention) || speaksFor(context, mention)) return null;
  // « le Premier ministre polonais » is no Russian who spoke before.
  if (isStatesOffice(context, mention)) return null;
  const compatriot = vocabulary.language.isVerbFirst ? describedByState(context, mention) : null;
  if (compatriot !== null)
    return { one: compatriot, country: null, mention, gender: compatriot.gender, rule: 'described' };
  for (
    let token = document.sentences[sentence]!.start;
    token < mention.start && token < document.sentences[sentence]!.start + 6;
    token++
  )
    if (vocabulary.contrasts.has(forms[token]!)) return null;
  // «المهني نفسه»
  const spoke = history.at(-1);
  if (vocabulary.language.isVerbFirst && SELF.has(forms[mention.end] ?? '') && spoke !== undefined)
    return { ...spoke, mention, rule: 'described' };
  // «قال مسؤول كبير … وأوضح المسؤول»: still nobody in particular.
  const head = withoutArticle(forms[mention.start]!);
  const unnamed = history
    .slice(-2)
    .find(({ one, mention: said }) => one === 'nobody' && said !== null && forms[said.start] === head);
  if (vocabulary.language.isVerbFirst && unnamed !== undefined) return { ...unnamed, mention };
  const last = history.at(-1);
  // «وحسب بيان للوزارة … وأكد ذات المصدر»
  if (SOURCES.has(head) && last?.rule === 'issuer') return { ...last, mention };
  const before = sentenceSubjects.get(sentence - 1);
  const actor = before !== undefined && context.isQuoted[before.start] === 0 ? before : undefined;
  const actingMention = actor === undefined ? undefined : bearerMention(context, actor);
  const acting = actingMention === undefined ? undefined : oneOf.get(actingMention);
  // Whoever came in since the last one spoke.
  const isNewer =
    acting?.kind === 'person' && acting.mentions[0] === actingMention && actor!.start > (last?.mention?.start ?? 0);
  if (
    !isNewer &&
    last !== undefined &&
    last.one !== null &&
    last.one !== 'nobody' &&
    last.one.kind === 'person' &&
    (last.mention === null
      ? vocabulary.language.isVerbFirst
      : sentence - document.sentenceOf[last.mention.start]! <= 3) &&
    agrees(last, mention.gender) &&
    (isOfAnyOffice(context, last.one) || describesAnybody(context, mention))
  )
    return { ...last, mention, rule: 'described' };
  // "the prime minister's spokesman": somebody of his, and not whoever acted before.
  if (SPOKESMEN.has(forms[mention.end - 1]!) && forms.lastIndexOf('s', mention.end) >= mention.start - 1) return null;
  for (let back = 1; back <= 2; back++) {
    const subject = sentenceSubjects.get(sentence - back);
    const one = subject === undefined ? undefined : oneOf.get(bearerMention(context, subject));
    if (
      one?.kind === 'person' &&
      (isOfAnyOffice(context, one) || describesAnybody(context, mention)) &&
      agrees(one, mention.gender)
    )
      return { one, country: null, mention, gender: one.gender, rule: 'described' };
  }
  return null;
}

/** «المسؤول الروسي»: whoever was last named with an office of that state, if no other state’s comes between. */
function describedByState(context: SpeakerContext, mention: Mention): NamedOne | null {
  const code = describesAnybody(context, mention) ? countryIn(context.countryAt, mention) : null;
  if (code === null) return null;
  let seen = 0;
  for (const other of context.mentionsBefore(mention.start)) {
    if (++seen > 12) return null;
    const one = context.oneOf.get(other);
    if (one?.kind !== 'person' || other.role === null || !agrees(one, mention.gender)) continue;
    if (countryIn(context.countryAt, other.role) === code) return one;
  }
  return null;
}

/** Folded: the same. */
const SELF = new Set(['نفسه', 'نفسها', 'ذاته', 'ذاتها']);

/** Folded, without the article. */
const SOURCES = new Set(['مصدر']);

/** "die Ministerin" is the "Verteidigungsministerin": the title is the second part of a compound. */
function endsAny({ vocabulary }: SpeakerContext, words: string[], part: string): boolean {
  return vocabulary.language.roleEndings.length > 0 && words.some((word) => word.endsWith(part));
}

/** «المتحدث باسم خارجيتها»: somebody new speaks for a body. */
function speaksFor({ document }: SpeakerContext, { start, end }: Mention): boolean {
  for (let token = start; token < end; token++) if (document.tokens.forms[token] === 'باسم') return true;
  return false;
}

/** «представитель министерства»: a title with a body or state behind it, where no preposition joins them. */
function ownsAnother({ document, vocabulary, countryAt }: SpeakerContext, { start, end }: Mention): boolean {
  for (let token = start + 1; token <= end && token < document.tokens.count; token++) {
    // «المسؤولة الكينية»
    if (vocabulary.language.isVerbFirst && countryAt[token]?.reason === 'DEMONYM') continue;
    if (countryAt[token] !== null || vocabulary.organizationNouns.has(document.tokens.forms[token]!))
      return !vocabulary.language.hasArticles;
  }
  return false;
}

/** English. */
const YOUNG = new Set(['boy', 'girl', 'teenager', 'child', 'pupil', 'schoolboy', 'schoolgirl']);

/** "the father of two" */
const isParentOfSome = ({ document, vocabulary }: SpeakerContext, { end }: Mention): boolean =>
  vocabulary.language.hasBareClauses &&
  document.tokens.forms[end] === 'of' &&
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)$/.test(document.tokens.forms[end + 1] ?? '');

/** «la investigadora de la UNAM»: a word that describes, whatever it belongs to. */
function isDescription({ document, vocabulary }: SpeakerContext, { role }: Mention): boolean {
  return (
    (vocabulary.language.dropsSubjects || vocabulary.language.nounsHaveCapitals) &&
    role !== null &&
    vocabulary.descriptions.has(document.tokens.forms[role.start]!)
  );
}

/** « La conseillère, Ida Roy, »: the name beside the title; where all nouns have capitals too much looks like one. */
const bearerMention = ({ vocabulary }: SpeakerContext, mention: Mention): Mention =>
  vocabulary.language.nounsHaveCapitals ? mention : (mention.apposition ?? mention);

/** Whose title the text does not give, or calls a counterpart's: « son homologue nigériane, Awa Bello … La ministre ». */
const isOfAnyOffice = ({ document }: SpeakerContext, { role }: NamedOne): boolean =>
  role === null || COUNTERPARTS.has(document.tokens.forms[role.start]!);

/** "the 48-year-old", "the father of two", "the former sheriff", «чиновник»: said of people of any office. */
function describesAnybody(context: SpeakerContext, mention: Mention): boolean {
  const { document, vocabulary } = context;
  const { role, start, end } = mention;
  const words = role ?? { start, end };
  if (vocabulary.language.hasBareClauses) {
    if (isParentOfSome(context, mention) || document.tokens.forms[end - 1] === 'old') return true;
    for (let token = start; token < words.start; token++) if (document.tokens.forms[token] === 'former') return true;
  }
  for (let token = words.start; token < words.end; token++)
    if (
      vocabulary.descriptions.has(document.tokens.forms[token]!) ||
      (vocabulary.personEndings.length > 0 && vocabulary.roles.at(document.tokens.forms, token) === null)
    )
      return true;
  return false;
}

/** «نظيره الكيني فلان» bears the title of whom he meets. */
const COUNTERPARTS = new Set(['نظيره', 'نظيرها', 'نظيرته', 'نظيرتها', 'homologue']);

/** With these words a title is another one. */
const RANKS = new Set([
  'prime',
  'premier',
  'premiere',
  'vice',
  'deputy',
  'adjoint',
  'adjointe',
  'نايب',
  'نايبه',
  'مساعد',
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'porte',
]);

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

const SPOKESMEN = new Set(['spokesman', 'spokeswoman', 'spokesperson']);
