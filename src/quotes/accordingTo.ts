import { behindDateline } from './clauseStarts.ts';
import { type ClauseContext, clauseEnd } from './clauses.ts';
import type { FoundQuote } from './find.ts';
import { hasFiniteVerb } from './finiteVerbs.ts';
import { isShortTail } from './sources.ts';

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
  // «Según la resolución, …», "laut dem Bericht": of a body or person that the text names elsewhere.
  const isKnownText = !vocabulary.language.isVerbFirst && mention.isDefinite && mention.number === 's';
  if (
    (mention.kind === 'document' && !isIssued && !isKnownText) ||
    (mention.kind === 'anonymous' && !mention.isDefinite)
  )
    return null;
  if (mention.kind === 'anonymous' && GENERIC.has(forms[mention.end - 1]!)) return null;
  // "according to court papers": nobody's in particular.
  if (vocabulary.language.hasBareClauses && PAPERS.has(forms[mention.end] ?? '')) return null;
  const isLoose = cue.form.opensSentence === true;
  const sentence = document.sentences[document.sentenceOf[cue.start]!]!;
  const first = cue.form.isPostposition ? mention.start : cue.start;
  const opensSentence = first - sentence.start <= (isLoose ? 0 : 1) || isBehindPhrase(context, sentence.start, first);
  // « Pour la magistrate, il a monté « une multinationale »»: marks show that it is her view.
  const isOffice = mention.kind === 'role' && mention.isDefinite && mention.number === 's';
  if (
    isLoose &&
    mention.kind !== 'pronoun' &&
    mention.kind !== 'person' &&
    mention.kind !== 'organization' &&
    !isOffice
  )
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
    // «بحسب الدراسة، التي شارك فيها باحثون، فإن …»
    if (vocabulary.language.isVerbFirst && forms[start] === '،' && vocabulary.relatives.has(forms[start + 1] ?? '')) {
      let opener = start + 1;
      while (opener < Math.min(sentence.end, start + 30) && !opensSourced(context, opener)) opener += 1;
      if (opensSourced(context, opener)) start = opener;
    }
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
    if (isLoose && isOffice && !hasMarks(context, start, end)) return null;
    // Behind the comma nothing but a clause is long, and no list has all verbs.
    const isLong = vocabulary.language.hasBareClauses && isComma && opensSentence && end - start >= 6;
    if ((!isLong && !hasFiniteVerb(context, start, end)) || end - start < 3) return null;
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
  // German ends its clause with a verb or its second part: what stands behind the source is no tail.
  const isInside = vocabulary.language.hasVerbSecond && tail > 3 && forms[cue.start - 1] !== ',';
  if (isInside) return aroundSource(context, index);
  if (!isAtEnd) return null;
  let end = cue.start;
  while (end > sentence.start && isWord[end - 1] === 0 && context.passageAt[end - 1]! < 0) end -= 1;
  let start = behindDateline(context, sentence.start);
  // «برلين (د ب أ) - رحلت …»: where and by whom it was written.
  if (vocabulary.language.isVerbFirst && start === document.paragraphs[0]!.start)
    for (let token = start; token < Math.min(end, sentence.start + LONGEST_DATELINE); token++)
      if (DASHES.has(forms[token]!)) start = token + 1;
  while (start < end && isWord[start] === 0 && context.passageAt[start]! < 0) start += 1;
  if (end - start < 4) return null;
  return { kind: 'INDIRECT', start, end, cue: index, rule: 'source', follows: -1 };
}

/** "For Low, according to Olsen, the speech is “a test”": a few words without a verb, between the sentence's beginning and a comma. */
function isBehindPhrase(context: ClauseContext, start: number, source: number): boolean {
  const { document, vocabulary } = context;
  if (
    !vocabulary.language.hasBareClauses ||
    source - start > LONGEST_PHRASE ||
    document.tokens.forms[source - 1] !== ','
  )
    return false;
  return vocabulary.prepositions.has(document.tokens.forms[start]!) && !hasFiniteVerb(context, start, source);
}

/** Tokens. */
const LONGEST_PHRASE = 6;

/** Tokens. */
const LONGEST_DATELINE = 8;
const DASHES = new Set(['-', '–', '—']);

function hasMarks({ passageAt }: ClauseContext, start: number, end: number): boolean {
  for (let token = start; token < end; token++) if (passageAt[token]! >= 0) return true;
  return false;
}

/** "Die Brücke ist nach Angaben der Polizei seit Mai zu": the sentence in which the source stands, where nobody else says anything. */
function aroundSource(context: ClauseContext, index: number): FoundQuote | null {
  const { document, cues, cueAt, passageAt } = context;
  const cue = cues[index]!;
  const { isWord } = document.tokens;
  const { start: first, end: last } = document.sentences[document.sentenceOf[cue.start]!]!;
  if (last - first > LONGEST_SENTENCE || passageAt[cue.start]! >= 0) return null;
  for (let token = first; token < last; token++)
    if ((cueAt[token]! >= 0 && cueAt[token] !== index) || passageAt[token]! >= 0) return null;
  let start = first;
  while (start < last && isWord[start] === 0 && passageAt[start]! < 0) start += 1;
  let end = last;
  while (end > start && isWord[end - 1] === 0 && passageAt[end - 1]! < 0) end -= 1;
  return { kind: 'INDIRECT', start, end, cue: index, rule: 'source', follows: -1 };
}

/** Tokens. */
const LONGEST_SENTENCE = 60;

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

const PAPERS = new Set('papers documents records filings files data figures'.split(' '));
