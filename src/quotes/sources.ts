import { type ClauseContext, clauseEnd, hasFiniteVerb, isRelative } from './clauses.ts';
import { behindHearer, isDoubling, TIMES } from './complements.ts';
import type { FoundQuote } from './find.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Speech without marks behind a colon: «وأضاف الوزير: لن …». */
export function clauseAfterColon(context: ClauseContext, index: number): FoundQuote | null {
  const { cues, vocabulary, document, passageAt, cueAt } = context;
  const { forms, isWord } = document.tokens;
  const cue = cues[index]!;
  const reach = vocabulary.language.unmarkedSpeechReach;
  if (!vocabulary.language.isVerbFirst && (context.subjects[index] ?? null) === null) return null;
  if (cue.form.kind !== 'say' && cue.form.kind !== 'report') return null;
  const sentence = document.sentences[document.sentenceOf[cue.start]!]!;
  for (let token = cue.end; token < Math.min(sentence.end, cue.end + reach); token++) {
    if (passageAt[token]! >= 0 && context.passages[passageAt[token]!]!.end - token > 4) return null;
    if (cueAt[token]! >= 0 && cueAt[token] !== index && !isDoubling(forms[token]!)) return null;
    if (forms[token] !== ':') continue;
    const start = token + 1;
    if (vocabulary.language.hasBareClauses && document.tokens.capitals[start] === 0 && !/^\d/.test(forms[start] ?? ''))
      return null;
    const least = vocabulary.language.isVerbFirst ? 3 : 4;
    if (start >= sentence.end || isWord[start] === 0 || sentence.end - start < least) return null;
    const { end } = clauseEnd(context, start, index);
    return { kind: 'DIRECT', start, end, cue: index, rule: 'colon', follows: -1 };
  }
  return null;
}

/** "sagte, er werde kommen": a clause without a complementiser behind the comma that follows the verb and its subject. */
export function clauseBehindComma(context: ClauseContext, index: number): FoundQuote | null {
  const { cues, subjects, vocabulary, document, passageAt, cueAt } = context;
  const { forms, isWord } = document.tokens;
  const cue = cues[index]!;
  const subject = subjects[index] ?? null;
  if (!vocabulary.language.hasClausesBehindComma || subject === null) return null;
  if (cue.form.kind !== 'say' && cue.form.kind !== 'report') return null;
  const sentence = document.sentences[document.sentenceOf[cue.start]!]!;
  let comma = Math.max(cue.end, subject.mention.end);
  for (; comma < Math.min(sentence.end, cue.end + 20) && forms[comma] !== ','; comma++) {
    if (
      passageAt[comma]! >= 0 ||
      (isWord[comma] === 0 && forms[comma] !== '-' && forms[comma] !== '.') ||
      (cueAt[comma]! >= 0 && cueAt[comma] !== index && cues[cueAt[comma]!]!.form.kind !== 'preposition')
    )
      return null;
  }
  const start = comma + 1;
  if (forms[comma] !== ',' || start >= sentence.end - 3) return null;
  if (passageAt[start]! >= 0) return null;
  if (vocabulary.complementisers.has(forms[start]!) || vocabulary.conjunctions.has(forms[start]!)) return null;
  const { end } = clauseEnd(context, start, index);
  const opener = vocabulary.pronouns.word(forms[start]!);
  if ((opener !== null && !opener.isRelative) || IMPERSONAL.has(forms[start]!))
    return { kind: 'INDIRECT', start, end, cue: index, rule: 'bare-clause', follows: -1 };
  // In a relative clause, an infinitive or a clause of "when" the verb comes last; here it is the second part.
  let verb = start;
  while (verb < Math.min(end, start + 14) && !vocabulary.finiteVerbs.has(forms[verb]!)) verb += 1;
  if (verb >= Math.min(end, start + 14) || verb >= end - 1 || forms[verb + 1] === ',') return null;
  return { kind: 'INDIRECT', start, end, cue: index, rule: 'bare-clause', follows: -1 };
}

/** German "one" and "it" open a main clause; no other language has clauses behind a comma. */
const IMPERSONAL = new Set(['man', 'es']);

/** «Как сообщил министр, мост закрыт», "Wie das Amt mitteilte, ist …": the clause behind the comma that ends the one of "as". */
export function clauseBehindAs(context: ClauseContext, index: number): FoundQuote | null {
  const { cues, subjects, vocabulary, document, passageAt, cueAt } = context;
  const { forms } = document.tokens;
  const cue = cues[index]!;
  const sentence = document.sentences[document.sentenceOf[cue.start]!]!;
  if (!vocabulary.asOpeners.has(forms[sentence.start]!) || vocabulary.language.hasBareClauses) return null;
  if ((cue.form.kind !== 'say' && cue.form.kind !== 'report') || cue.start - sentence.start > 14) return null;
  const subject = subjects[index] ?? null;
  let comma = Math.max(cue.end, subject?.mention.end ?? 0);
  for (; comma < Math.min(sentence.end, cue.end + 25) && forms[comma] !== ','; comma++)
    if (cueAt[comma]! >= 0 || (passageAt[comma]! >= 0 && context.passages[passageAt[comma]!]!.end - comma > 8))
      return null;
  const start = comma + 1;
  if (forms[comma] !== ',' || start >= sentence.end - 3 || vocabulary.relatives.has(forms[start]!)) return null;
  const { end } = clauseEnd(context, start, index);
  if (end - start < 3) return null;
  // «Как передаёт агентство, министр заявил это на встрече»: somebody else's verb has the words.
  for (let token = start; token < Math.min(end, start + 8); token++) if (cueAt[token]! >= 0) return null;
  return { kind: 'INDIRECT', start, end, cue: index, rule: 'parenthesis', follows: -1 };
}

/** "…, officials said." at the sentence's end. */
export function clauseBefore(context: ClauseContext, index: number): FoundQuote | null {
  const { cues, subjects, vocabulary, document, cueAt } = context;
  const { forms, isWord } = document.tokens;
  const cue = cues[index]!;
  const subject = subjects[index]!;
  // «الحياة صعبة، يقول التاجر فلان»
  const isInverted =
    vocabulary.language.isVerbFirst &&
    cue.form.kind === 'say' &&
    subject.side === 'after' &&
    subject.mention.kind !== 'country' &&
    /^[يت]/.test(forms[cue.start]!);
  // "…, a-t-il dit": the pronoun stands between auxiliary and verb.
  const isPronounBefore = subject.mention.kind === 'pronoun' && forms[subject.mention.start - 1] === '-';
  // "…, wie die Polizei mitteilte"
  const isBehindAs = isAs(vocabulary, forms[Math.min(subject.start, cue.groupStart) - 1] ?? '');
  if (
    (vocabulary.language.isVerbFirst && !isInverted) ||
    (vocabulary.language.hasIncises && subject.side !== 'after' && !isPronounBefore && !isBehindAs) ||
    cue.form.kind === 'evaluate' ||
    cue.form.kind === 'urge' ||
    cue.form.isParticiple
  )
    return null;
  const sentence = document.sentences[document.sentenceOf[cue.start]!]!;
  const phraseStart = isPronounBefore
    ? invertedStart(context, subject.mention.start)
    : Math.min(subject.start, cue.groupStart);
  let comma = phraseStart - 1;
  // Past "the Republican candidate" to the comma.
  for (
    let steps = 0;
    steps < 8 &&
    comma > sentence.start &&
    isWord[comma] === 1 &&
    !vocabulary.finiteVerbs.has(forms[comma]!) &&
    !isRelative(context, comma) &&
    (!vocabulary.conjunctions.has(forms[comma]!) || isAs(vocabulary, forms[comma]!)) &&
    !(vocabulary.language.hasBareClauses && SUBORDINATORS.has(forms[comma]!));
    steps++
  )
    comma -= 1;
  // The comma may stand inside the marks: "… a “change agent,” he said".
  const isMarked =
    context.passageAt[comma]! >= 0 &&
    forms[comma - 1] === ',' &&
    context.passages[context.passageAt[comma]!]!.end === comma;
  if (isMarked) comma += 1;
  if (
    (forms[comma] !== ',' && forms[comma] !== '،' && !isMarked) ||
    comma - sentence.start < (vocabulary.language.hasArticles ? 4 : 3)
  )
    return null;
  const tailStart = Math.max(behindHearer(context, cue), subject.side === 'after' ? subject.mention.end : cue.end);
  if (!isShortTail(context, tailStart, sentence.end)) return null;
  // Where the verb comes second and its subject behind it, what stands before the comma is its object, verbs of speech and all.
  const isObject = vocabulary.language.hasVerbSecond && subject.side === 'after';
  for (let token = sentence.start; token < comma && !isObject; token++) {
    const other = cueAt[token]!;
    if (
      other >= 0 &&
      subjects[other] !== null &&
      cues[other]!.form.kind === 'say' &&
      !cues[other]!.isInside &&
      context.passageAt[token]! < 0
    )
      return null;
  }
  let start = sentence.start;
  while (start < comma && isWord[start] === 0 && context.passageAt[start]! < 0) start += 1;
  if (vocabulary.asOpeners.has(forms[start]!) && comma - start < 8) return null;
  // "Wenn es regnet, sagt sie nichts": the first phrase of the verb's own clause.
  if (vocabulary.language.hasVerbSecond && vocabulary.conjunctions.has(forms[start]!)) return null;
  if (cue.form.kind !== 'say' && !hasFiniteVerb(context, start, comma)) return null;
  return { kind: 'INDIRECT', start, end: comma, cue: index, rule: 'parenthesis', follows: -1 };
}

/** «…, как сообщил министр» */
const isAs = (vocabulary: Vocabulary, form: string): boolean =>
  vocabulary.asOpeners.has(form) && !vocabulary.language.hasBareClauses;

/** Where "a-t-il", "s'est-elle" begins whose pronoun this is. */
function invertedStart({ document, vocabulary }: ClauseContext, pronoun: number): number {
  const { forms } = document.tokens;
  let start = pronoun;
  while (forms[start - 1] === '-') start -= 2;
  while (
    forms[start - 1] === "'" ||
    forms[start - 1] === '’' ||
    (vocabulary.auxiliaries.has(forms[start - 1] ?? '') && start > pronoun - 8)
  )
    start -= 1;
  return start;
}

/** "…, hours after the minister announced": no words of the minister's stand before. */
const SUBORDINATORS = new Set(['after', 'before', 'since', 'until']);

/** Behind "he said" only "on Monday", "in a statement" may follow. */
function isShortTail(context: ClauseContext, start: number, end: number): boolean {
  const { document, vocabulary, cueAt } = context;
  const { forms } = document.tokens;
  if (start >= end - 1) return true;
  const first = forms[start]!;
  // «…», dijo la ministra, quien agregó que …
  if (first === ';' || (vocabulary.ands.has(first) && cueAt[start + 1]! >= 0 && vocabulary.language.hasVerbSecond))
    return true;
  if (first === ',' && vocabulary.relatives.has(forms[start + 1]!) && vocabulary.language.hasIncises) return true;
  if (end - start > 22) return false;
  if (
    !vocabulary.prepositions.has(first) &&
    first !== ',' &&
    !vocabulary.calendar.has(first) &&
    first !== '.' &&
    first !== '(' &&
    (!vocabulary.fillers.has(first) || (vocabulary.language.hasVerbSecond && vocabulary.determiners.has(first))) &&
    !first.endsWith('ly') &&
    !TIMES.has(first)
  )
    return false;
  for (let token = start; token < end; token++) {
    if (cueAt[token]! < 0 || context.cues[cueAt[token]!]!.form.isParticiple) continue;
    // «…, пишут «Ведомости»», "…, Reuters reports": who passed it on.
    return forms[token - 1] === ',' && token === start + 1 && end - token < 9 && isOutlet(context, token + 1, end - 1);
  }
  return true;
}

/** Names of agencies and outlets alone, in marks or without. */
export function isOutlet({ document, vocabulary }: ClauseContext, start: number, end: number): boolean {
  for (let token = start; token < end; token++)
    if (document.tokens.isWord[token] === 1 && !vocabulary.agencies.has(document.tokens.forms[token]!)) return false;
  return end > start;
}

/** "According to X, …" and "…, according to X". */
export function sourceClause(context: ClauseContext, index: number): FoundQuote | null {
  const { cues, subjects, vocabulary, document } = context;
  const { forms, isWord } = document.tokens;
  const cue = cues[index]!;
  const subject = subjects[index];
  if (subject === null || subject === undefined)
    return vocabulary.language.isVerbFirst && cue.form.hasPronoun && !speaksOtherwise(context, index)
      ? clauseOfOwner(context, index)
      : null;
  const { mention } = subject;
  const isIssued = vocabulary.language.isVerbFirst && (mention.name !== null || forms[mention.start]!.startsWith('ال'));
  if ((mention.kind === 'document' && !isIssued) || (mention.kind === 'anonymous' && !mention.isDefinite)) return null;
  if (mention.kind === 'anonymous' && GENERIC.has(forms[mention.end - 1]!)) return null;
  const isLoose = forms[cue.start] === 'pour';
  const sentence = document.sentences[document.sentenceOf[cue.start]!]!;
  const first = cue.form.isPostposition ? mention.start : cue.start;
  const opensSentence = first - sentence.start <= (isLoose ? 0 : 1);
  if (isLoose && mention.kind !== 'pronoun' && mention.kind !== 'person' && mention.kind !== 'organization')
    return null;
  if (
    opensSentence ||
    forms[cue.start - 1] === ';' ||
    (vocabulary.conjunctions.has(forms[cue.start - 1]!) && !isLoose)
  ) {
    if (vocabulary.language.hasVerbSecond) return clauseBehindSource(context, index, Math.max(mention.end, cue.end));
    let start = mention.end;
    while (
      start < Math.min(sentence.end, mention.end + (isLoose ? 14 : 20)) &&
      forms[start] !== ',' &&
      forms[start] !== '،' &&
      !opensSourced(context, start)
    )
      start += 1;
    const isComma = forms[start] === ',' || forms[start] === '،';
    if (!isComma && !opensSourced(context, start)) return null;
    if (isComma) start += 1;
    // The name may be followed by what it is, or the title by the name: "selon X, économiste à …, la croissance".
    if (mention.kind === 'person' || mention.kind === 'role') {
      const isName =
        mention.apposition !== undefined && mention.apposition.start <= start + 2 && mention.apposition.start >= start;
      const title = vocabulary.roles.at(forms, vocabulary.determiners.has(forms[start]!) ? start + 1 : start);
      if (isName || title !== null) {
        let comma = start;
        while (comma < Math.min(sentence.end, start + 14) && forms[comma] !== ',') comma += 1;
        if (forms[comma] === ',') start = comma + 1;
      }
    }
    const opener = forms[start] ?? '';
    const isRelative = isComma && vocabulary.relatives.has(opener) && !vocabulary.conjunctions.has(opener);
    // A language whose articles have a gender begins no clause with a bare noun: "selon X, apiculteur à Foix, …".
    const isBareNoun =
      isComma &&
      mention.kind === 'person' &&
      vocabulary.masculineArticles.size > 0 &&
      isWord[start] === 1 &&
      document.tokens.capitals[start] === 0 &&
      !vocabulary.fillers.has(opener) &&
      !vocabulary.determiners.has(opener) &&
      !vocabulary.finiteVerbs.has(opener);
    if (isRelative || isBareNoun) {
      let comma = start;
      while (comma < Math.min(sentence.end, start + 30) && forms[comma] !== ',') comma += 1;
      if (forms[comma] === ',') start = comma + 1;
    }
    // "According to the station, the minister said …": the verb has the words.
    if (context.cueAt[start]! >= 0) return null;
    // «بحسب الوزير، فإن العجز …»
    if (opensSourced(context, start)) start += 1;
    const { end } = clauseEnd(context, start, index);
    if (!hasFiniteVerb(context, start, end) || end - start < 3) return null;
    return { kind: 'INDIRECT', start, end, cue: index, rule: 'source', follows: -1 };
  }
  if (isLoose || (vocabulary.language.isVerbFirst && speaksOtherwise(context, index))) return null;
  const tail = sentence.end - mention.end;
  const isAtEnd =
    tail <= 3 ||
    (isShortTail(context, mention.end, sentence.end) &&
      (forms[mention.end] !== ',' ||
        (tail <= 10 &&
          (vocabulary.determiners.has(forms[mention.end + 1]!) || vocabulary.relatives.has(forms[mention.end + 1]!)))));
  if (!isAtEnd) return null;
  let end = cue.start;
  while (end > sentence.start && isWord[end - 1] === 0 && context.passageAt[end - 1]! < 0) end -= 1;
  let start = sentence.start;
  while (start < end && isWord[start] === 0 && context.passageAt[start]! < 0) start += 1;
  if (end - start < 4) return null;
  return { kind: 'INDIRECT', start, end, cue: index, rule: 'source', follows: -1 };
}

/** "Laut X ist die Brücke zu": the source is the phrase before the verb, with which the clause goes on. */
function clauseBehindSource(context: ClauseContext, index: number, from: number): FoundQuote | null {
  const { document, vocabulary, cueAt } = context;
  const { forms, isWord, capitals } = document.tokens;
  const sentence = document.sentences[document.sentenceOf[from] ?? -1];
  // The text breaks off behind its source.
  if (sentence === undefined) return null;
  let start = from;
  // ", dem Leiter der Behörde,"
  if (forms[start] === ',') {
    start += 1;
    while (start < Math.min(sentence.end, from + 14) && forms[start] !== ',') start += 1;
    start += 1;
  }
  const isVerb = (token: number) =>
    isWord[token] === 1 &&
    capitals[token] === 0 &&
    (vocabulary.finiteVerbs.has(forms[token]!) ||
      (!vocabulary.fillers.has(forms[token]!) &&
        !vocabulary.determiners.has(forms[token]!) &&
        vocabulary.finiteEndings.some((ending) => forms[token]!.endsWith(ending))));
  while (start < Math.min(sentence.end, from + 14) && !isVerb(start)) start += 1;
  if (start >= Math.min(sentence.end, from + 14) || cueAt[start]! >= 0) return null;
  const { end } = clauseEnd(context, start, index);
  if (end - start < 3) return null;
  return { kind: 'INDIRECT', start, end, cue: index, rule: 'source', follows: -1 };
}

/** «…، على حد قوله»: the sentence before it, of whoever spoke before. */
function clauseOfOwner(context: ClauseContext, index: number): FoundQuote | null {
  const { cues, document } = context;
  const { forms, isWord } = document.tokens;
  const cue = cues[index]!;
  const sentence = document.sentences[document.sentenceOf[cue.start]!]!;
  // «ووفقا له، …»
  if (cue.start === sentence.start && (forms[cue.end] === '،' || forms[cue.end] === ',')) {
    const last = clauseEnd(context, cue.end + 1, index).end;
    return last - cue.end < 4
      ? null
      : { kind: 'INDIRECT', start: cue.end + 1, end: last, cue: index, rule: 'source', follows: -1 };
  }
  if (sentence.end - cue.end > 3) return null;
  let end = cue.start;
  while (end > sentence.start && isWord[end - 1] === 0) end -= 1;
  let start = sentence.start;
  while (start < end && isWord[start] === 0) start += 1;
  if (end - start < 4 || forms[end] === ')') return null;
  return { kind: 'INDIRECT', start, end, cue: index, rule: 'source', follows: -1 };
}

/** Whether a verb of speech before the source, in its sentence, has the words. */
function speaksOtherwise({ cues, document, passageAt }: ClauseContext, index: number): boolean {
  const sentence = document.sentenceOf[cues[index]!.start]!;
  for (let at = index - 1; at >= Math.max(0, index - 12) && document.sentenceOf[cues[at]!.start] === sentence; at--)
    if (cues[at]!.form.kind !== 'preposition' && passageAt[cues[at]!.start]! < 0) return true;
  return false;
}

const opensSourced = ({ document, vocabulary }: ClauseContext, token: number): boolean =>
  vocabulary.language.isVerbFirst && OPENERS.has(document.tokens.forms[token] ?? '');

/** Folded: they open the clause behind its source and are no part of it. */
const OPENERS = new Set(['فان', 'فانه', 'فانها', 'فانهم']);

const GENERIC = new Set('reports sources estimates source rapports medias projections rumors مصادر تقارير'.split(' '));
