import { type ClauseContext, isImpersonal, isRelative } from './clauses.ts';
import { hasBegun } from './complements.ts';
import { type Attachment, opensSentence } from './continued.ts';
import type { MarkedPassage } from './marks.ts';
import { LIKE_NOUNS } from './nounLike.ts';
import { isBehindPredicateOpener, isNamedByNobody, isNamedThere, isNoPredicate } from './predicates.ts';
import { isApposed, isPlaceOfSpeech, isTitle, wordCount } from './titles.ts';

/** `said, “…”`, `وقال الوزير: «…»`, `called it “…”`: the nearest cue before the marks in their sentence. */
export function cueAhead(context: ClauseContext, index: number, length: number): Attachment | null {
  const { document, vocabulary, cues, cueAt, passages, passageAt, subjects } = context;
  const { forms } = document.tokens;
  const passage = passages[index]!;
  const sentence = document.sentences[document.sentenceOf[passage.open]!]!;
  // A colon at the end of the paragraph before also announces.
  let from = Math.max(sentence.start, passage.open - REACH);
  let last = passage.open - 1;
  const announces = passage.open === sentence.start && last >= 0 && (forms[last] === ':' || forms[last] === ',');
  if (announces) from = Math.max(document.sentences[document.sentenceOf[last]!]!.start, last - REACH);
  let crossed = false;
  for (let token = last; token >= from; token--) {
    if (passageAt[token]! >= 0 && passageAt[token] !== index) {
      const between = passages[passageAt[token]!]!;
      // «في تصريح لقناة "النهر"»: a name in marks may stand between.
      if (!vocabulary.language.isVerbFirst || wordCount(context, between) > 3) crossed = true;
      token = between.open;
      continue;
    }
    const cue = cueAt[token]!;
    if (cue < 0 || cues[cue]!.isInside) continue;
    const found = cues[cue]!;
    token = found.start;
    // "— which the BBC noted as an unusual move —", «من وصفهم»: inside a relative clause.
    const from = subjects[cue]?.start ?? found.groupStart;
    const first = subjects[cue]?.side === 'before' ? Math.min(from, found.groupStart) : found.groupStart;
    // "when she told the paper, “…”"
    const isTime = vocabulary.language.hasBareClauses && vocabulary.conjunctions.has(forms[first - 1] ?? '');
    if (
      (isRelative(context, first - 1) && !isTime && !MEANWHILE.has(forms[first - 2] ?? '')) ||
      (isRelative(context, from - 2) &&
        !MEANWHILE.has(forms[from - 3] ?? '') &&
        // «من جهته قال فلان»
        vocabulary.asides.at(forms, from - 2) === null)
    ) {
      // « ce que Kigali a qualifié d'« affabulation » »
      const isCalled =
        vocabulary.adjectiveEndings.length > 0 && found.form.kind === 'evaluate' && passage.open - found.end <= 2;
      if (found.end < passage.open - 1 && !isCalled) continue;
    }
    if (isImpersonal(context, cue)) continue;
    // "…,” said Ann Low, a nurse who waited in a “…”": about the speaker.
    if (length <= 8 && isAboutSpeaker(context, cue, passage)) return null;
    if (isLikeNoun(context, cue, forms[passage.open - 1]!)) continue;
    const distance = passage.open - found.end;
    const kind = found.form.kind;
    last = passage.open - 1;
    const mark = forms[last]!;
    const isColon = mark === ':';
    if (kind === 'preposition') {
      if (vocabulary.language.isVerbFirst) continue;
      const isAdjacent = subjects[cue]?.mention.end === passage.open && length >= 3;
      if (mark !== ',' && !isColon && !isAdjacent) return null;
      // "Laut Polizei ist der Zug, der …, „ruhig“ verlaufen": the marks are a part of the clause.
      const isLoose =
        vocabulary.language.hasVerbSecond && mark === ',' && last - (subjects[cue]?.mention.end ?? last) > 3;
      if (isLoose && !opensSentence(context, passage)) return null;
      return { kind: 'DIRECT', cue, rule: 'marks-after-source', isStrong: true, follows: -1 };
    }
    if (
      !found.form.isParticiple &&
      subjects[cue] === null &&
      !vocabulary.language.isVerbFirst &&
      !isColon &&
      distance > 0
    ) {
      if (kind !== 'evaluate' && mark !== ',') continue;
    }
    const isAdjacent = distance === 0 || ((mark === ',' || mark === '،') && distance === 1);
    const subject = subjects[cue];
    const isBehindSubject = subject?.side === 'after' && passage.open - subject.mention.end <= 1;
    const isComplement =
      (vocabulary.complementisers.has(mark) && !hasBegun(context, found, last)) ||
      ((mark === "'" || mark === '’') && vocabulary.complementisers.has(forms[last - 1] ?? ''));
    const isSpeech = kind === 'say' || kind === 'report';
    const isLong = length >= 6;
    // "said the banks were not to blame, “not by far”": the last words of a clause.
    const endsOwnClause = document.tokens.capitals[passage.start] === 0 && hasBegun(context, found, last);
    // "said “zero” voters would follow": a word or two that the clause goes on from.
    if (isAdjacent && length <= 4 && isSpeech && goesOnAsClause(context, passage))
      return { kind: 'MIXED', cue, rule: 'marks-in-clause', isStrong: false, follows: -1 };
    const isEvaluation = kind === 'evaluate';
    if (found.form.needsSubject && (subjects[cue] ?? null) === null && !isColon) continue;
    // "soll eine Lücke geschlossen werden, „um …“": what is done, not what is said.
    if (vocabulary.language.hasVerbSecond && vocabulary.passives.has(forms[found.end] ?? '') && !isColon) continue;
    // "Das nennt man „…“"
    if (isEvaluation && vocabulary.nobodies.has(forms[found.end] ?? '')) return null;
    if (kind === 'say' && !isColon && mark !== ',' && isPlaceOfSpeech(context, passage, length)) return null;
    // "gilt als „Sonnenwind“", "auch „Weißes Gold“ genannt": what nobody in particular calls a thing is its name.
    if (isEvaluation && isNamedByNobody(context, cue, passage, length)) return null;
    if (isNoPredicate(context, cue, passage, length) || isNamedThere(context, cue, passage)) return null;
    // "forderte sie auf, „…“"
    const isUrged = kind === 'urge' && mark === ',' && isAdjacent && isLong;
    if (
      isColon ||
      isUrged ||
      (isSpeech && (isAdjacent || isBehindSubject)) ||
      isComplement ||
      (isSpeech && mark === ',' && distance < 30 && length >= 3 && !crossed && !endsOwnClause) ||
      (vocabulary.language.isVerbFirst &&
        isSpeech &&
        (isLong || (kind === 'say' && length >= 3 && endsSentence(context, passage))) &&
        distance <= 25 &&
        !crossed)
    ) {
      return {
        kind: length >= 3 || isColon ? 'DIRECT' : 'MIXED',
        cue,
        rule: isColon ? 'marks-after-colon' : 'marks-after-cue',
        isStrong: true,
        isColon,
        follows: -1,
      };
    }
    const isPredicate = isEvaluation || isBehindPredicateOpener(context, passage);
    const least = isPredicate ? 1 : vocabulary.language.marksReach;
    if (!isPredicate && (isTitle(context, passage, length) || isApposed(context, passage))) return null;
    // "nennt sich „…“", «se llama “…”»: its name.
    const isOwnName = [mark, forms[found.start - 1]!, forms[found.end] ?? ''].some((form) =>
      vocabulary.reflexives.has(form),
    );
    if (isEvaluation && isOwnName) return null;
    if (length < least || distance > (isLong ? REACH : 25)) return null;
    return { kind: 'MIXED', cue, rule: 'marks-in-clause', isStrong: false, follows: -1 };
  }
  return null;
}

/** "for many state workers “…”", "last week's attack, “…”": a present without a subject of its number is a noun, or an infinitive. */
function isLikeNoun({ document, vocabulary, cues, subjects }: ClauseContext, cue: number, mark: string): boolean {
  const { form, start, groupStart } = cues[cue]!;
  if (!vocabulary.language.hasNounLikeVerbs || form.number === undefined || mark === ',' || mark === ':') return false;
  const { forms, isWord } = document.tokens;
  if (groupStart < start || !LIKE_NOUNS.has(forms[start]!)) return false;
  const mention = subjects[cue]?.mention;
  // "many state workers", "the Paris attack"
  const isQuantity = mention?.kind === 'anonymous' && vocabulary.determiners.has(forms[start - 1]!);
  const isPlace = mention?.kind === 'country' && form.number === 'p' && mention.end === start;
  return mention === undefined || isPlace || (isQuantity && isWord[start + 1] === 1);
}

/** Whether a relative clause about the one who speaks before it stands between a verb with its words before it and marks. */
function isAboutSpeaker(
  { document, vocabulary, cues, subjects }: ClauseContext,
  cue: number,
  passage: MarkedPassage,
): boolean {
  const { forms, isWord } = document.tokens;
  const subject = subjects[cue] ?? null;
  if (!vocabulary.language.hasBareClauses || subject?.side !== 'after' || isWord[cues[cue]!.groupStart - 1] === 1)
    return false;
  for (let token = subject.mention.end; token < passage.open; token++) if (forms[token] === 'who') return true;
  return false;
}

/** Whether right behind the marks words go on to a verb, with no comma between. */
function goesOnAsClause({ document, vocabulary, cueAt }: ClauseContext, passage: MarkedPassage): boolean {
  const { forms, isWord } = document.tokens;
  if (isWord[passage.end - 1] === 0) return false;
  // "sagte, „Sperrzonen“ dürfe es nicht geben"
  if (vocabulary.language.hasClausesBehindComma) return vocabulary.subjunctives.has(forms[passage.end + 1]!);
  if (!vocabulary.language.hasBareClauses) return false;
  for (let token = passage.end + 1; token < Math.min(passage.end + 6, document.tokens.count); token++) {
    const form = forms[token]!;
    if (
      isWord[token] === 0 ||
      cueAt[token]! >= 0 ||
      vocabulary.relatives.has(form) ||
      vocabulary.conjunctions.has(form)
    )
      return false;
    if (vocabulary.finiteVerbs.has(form)) return true;
  }
  return false;
}

/** Whether nothing but marks stands between a passage and the end of its sentence. */
function endsSentence({ document }: ClauseContext, passage: MarkedPassage): boolean {
  const last = Math.min(passage.end, document.tokens.count - 1);
  const { end } = document.sentences[document.sentenceOf[last]!]!;
  for (let token = last; token < end; token++) if (document.tokens.isWord[token] === 1) return false;
  return true;
}

/** French: « tandis que X jugeait le vote « … » » says what somebody else says. */
const MEANWHILE = new Set(['tandis', 'alors', 'pendant']);

/** Tokens that a cue may stand before its marks. */
const REACH = 60;
