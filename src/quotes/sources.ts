import type { Subject } from '../links/subjects.ts';
import { behindColon, behindDateline, behindSemicolon, isMerelyWhen, namedBefore } from './clauseStarts.ts';
import { type ClauseContext, clauseEnd, isRelative } from './clauses.ts';
import { behindHearer, isDoubling, TIMES } from './complements.ts';
import type { FoundQuote } from './find.ts';
import { hasFiniteVerb } from './finiteVerbs.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Speech without marks behind a colon: «وأضاف الوزير: لن …». */
export function clauseAfterColon(context: ClauseContext, index: number): FoundQuote | null {
  const { cues, vocabulary, document, passageAt, cueAt } = context;
  const { forms, isWord } = document.tokens;
  const cue = cues[index]!;
  const reach = vocabulary.language.unmarkedSpeechReach;
  if (!vocabulary.language.isVerbFirst && (context.subjects[index] ?? null) === null) return null;
  const isSaying = cue.form.kind === 'say' || cue.form.kind === 'report';
  const hasSubjunctives = vocabulary.subjunctives.size > 0;
  if (!isSaying && !(hasSubjunctives && cue.form.kind === 'urge')) return null;
  const sentence = document.sentences[document.sentenceOf[cue.start]!]!;
  const farthest = hasSubjunctives ? FARTHEST_COLON : reach;
  for (let token = cue.end; token < Math.min(sentence.end, cue.end + farthest); token++) {
    if (passageAt[token]! >= 0 && context.passages[passageAt[token]!]!.end - token > 4) return null;
    if (cueAt[token]! >= 0 && cueAt[token] !== index && !isDoubling(forms[token]!)) return null;
    // "(the paper reported): …"
    if (forms[token] === ')' && !isBracketBehind(forms, cue.end, token)) return null;
    if (forms[token] !== ':') continue;
    const start = token + 1;
    if (vocabulary.language.hasBareClauses && document.tokens.capitals[start] === 0 && !/^\d/.test(forms[start] ?? ''))
      return null;
    const least = vocabulary.language.isVerbFirst ? 3 : 4;
    if (start >= sentence.end || isWord[start] === 0 || sentence.end - start < least) return null;
    const { end } = clauseEnd(context, start, index);
    // "bestreitet dies: Es habe elf Anhörungen gegeben."
    if (hasSubjunctives && isSubjunctive(context, start, end))
      return { kind: 'INDIRECT', start, end, cue: index, rule: 'colon', follows: -1 };
    // "hat drei Bewerber gemeldet: …": behind a colon German newsrooms explain more often than they let speak.
    if (token >= cue.end + reach || (hasSubjunctives && cue.form.kind !== 'say')) return null;
    return { kind: 'DIRECT', start, end, cue: index, rule: 'colon', follows: -1 };
  }
  return null;
}

/** Tokens between a verb of speech and the colon before a clause that its own verb shows to be reported. */
const FARTHEST_COLON = 24;

/** Whether the first verb of these words is in the form that only reported speech has. */
function isSubjunctive({ document, vocabulary }: ClauseContext, start: number, end: number): boolean {
  const { forms } = document.tokens;
  for (let token = start; token < end; token++) {
    if (vocabulary.subjunctives.has(forms[token]!)) return true;
    if (vocabulary.finiteVerbs.has(forms[token]!)) return false;
  }
  return false;
}

/** Whether the bracket that ends at a token opens behind the verb. */
function isBracketBehind(forms: string[], start: number, token: number): boolean {
  for (let at = start; at < token; at++) if (forms[at] === '(') return true;
  return false;
}

/** "sagte, er werde kommen": a clause without a complementiser behind the comma that follows the verb and its subject. */
export function clauseBehindComma(context: ClauseContext, index: number): FoundQuote | null {
  const { cues, subjects, vocabulary, document, passageAt, cueAt } = context;
  const { forms, isWord } = document.tokens;
  const cue = cues[index]!;
  const subject = subjects[index] ?? null;
  if (!vocabulary.language.hasClausesBehindComma || subject === null) return null;
  if (cue.form.kind === 'preposition') return null;
  const sentence = document.sentences[document.sentenceOf[cue.start]!]!;
  let comma = Math.max(cue.end, subject.mention.end);
  for (; comma < Math.min(sentence.end, cue.end + 20) && forms[comma] !== ','; comma++) {
    // "sagte dem „Abendblatt“, er …"
    const named = context.passages[passageAt[comma]!];
    if (named !== undefined && named.end - named.start < 5) {
      comma = named.end;
      continue;
    }
    if (
      passageAt[comma]! >= 0 ||
      (isWord[comma] === 0 && forms[comma] !== '-' && forms[comma] !== '.') ||
      (cueAt[comma]! >= 0 && cueAt[comma] !== index && cues[cueAt[comma]!]!.form.kind !== 'preposition')
    )
      return null;
  }
  if (forms[comma] !== ',') return null;
  const start = behindApposition(context, comma, subject, sentence.end);
  const marked = context.passages[passageAt[start]!];
  const opensClause = marked !== undefined && vocabulary.subjunctives.has(forms[marked.end + 1] ?? '');
  if (start >= sentence.end - 3 || (marked !== undefined && !opensClause)) return null;
  if (vocabulary.complementisers.has(forms[start]!) || vocabulary.conjunctions.has(forms[start]!)) return null;
  // "…, der zum Streik aufgerufen hatte, …"
  if (isRelative(context, start) && vocabulary.prepositions.has(forms[start + 1]!)) return null;
  const { end } = clauseEnd(context, start, index);
  // "forderte, der Staat müsse zahlen"
  const isSaying = cue.form.kind === 'say' || cue.form.kind === 'report';
  if (!isSaying && !isSubjunctive(context, start, Math.min(end, start + 14))) return null;
  const opener = vocabulary.pronouns.word(forms[start]!);
  if ((opener !== null && !opener.isRelative) || IMPERSONAL.has(forms[start]!))
    return { kind: 'INDIRECT', start, end, cue: index, rule: 'bare-clause', follows: -1 };
  // In a relative clause, an infinitive or a clause of "when" the verb comes last; here it is the second part.
  let verb = start;
  while (verb < Math.min(end, start + 14) && !vocabulary.finiteVerbs.has(forms[verb]!)) verb += 1;
  if (verb >= Math.min(end, start + 14) || verb >= end - 1 || forms[verb + 1] === ',') return null;
  return { kind: 'INDIRECT', start, end, cue: index, rule: 'bare-clause', follows: -1 };
}

/** "sagte Anna Berg, die Leiterin des Amts, sie werde …": behind the comma that ends what the subject is; else behind the first one. */
function behindApposition(context: ClauseContext, comma: number, subject: Subject, end: number): number {
  const { document, vocabulary, passageAt } = context;
  const { forms, isWord } = document.tokens;
  const behind = behindRelative(context, comma, end);
  if (behind !== null) return behind;
  if (subject.side !== 'after' || comma - subject.mention.end > 1) return comma + 1;
  let next = comma + 1;
  while (next < Math.min(end, comma + 14) && (isWord[next] === 1 || forms[next] === '-') && passageAt[next]! < 0) {
    if (vocabulary.subjunctives.has(forms[next]!) || vocabulary.finiteVerbs.has(forms[next]!)) return comma + 1;
    next += 1;
  }
  return forms[next] === ',' && isSubjunctive(context, next + 1, Math.min(end, next + 14)) ? next + 1 : comma + 1;
}

/** "schrieb in einer Erklärung, die am Montag erschien, sie wolle …": behind the relative clause, where a reported one follows it. */
function behindRelative(context: ClauseContext, comma: number, end: number): number | null {
  const { document, vocabulary, passageAt } = context;
  const { forms } = document.tokens;
  if (!vocabulary.relatives.has(forms[comma + 1]!)) return null;
  let next = comma + 2;
  while (next < Math.min(end, comma + 14) && forms[next] !== ',' && passageAt[next]! < 0) next += 1;
  if (forms[next] !== ',' || isSubjunctive(context, comma + 1, next)) return null;
  // The verb of a relative clause stands last.
  if (document.tokens.capitals[next - 1]! > 0 || !isSubjunctive(context, next + 1, Math.min(end, next + 5)))
    return null;
  return next + 1;
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
  let as = Math.min(subject.start, cue.groupStart) - 1;
  while (as > 0 && vocabulary.language.hasVerbSecond && vocabulary.determiners.has(forms[as]!)) as -= 1;
  const isBehindAs = isAs(vocabulary, forms[as] ?? '');
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
    : Math.min(subject.start, cue.groupStart, namedBefore(context, subject));
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
  // "… zu den Vorgängen: „Wir sind besorgt“, sagte er": the words in marks are all that he says.
  const marked = context.passages[context.passageAt[comma - 1] ?? -1];
  if (marked !== undefined && forms[marked.open - 1] === ':') return null;
  if (
    (forms[comma] !== ',' && forms[comma] !== '،' && !isMarked) ||
    comma - sentence.start < (vocabulary.language.hasArticles ? 4 : 3)
  )
    return null;
  const tailStart = Math.max(behindHearer(context, cue), subject.side === 'after' ? subject.mention.end : cue.end);
  const isSplit = cue.form.particles?.includes(forms[sentence.end - 2] ?? '') === true;
  if (!isShortTail(context, behindGenitives(context, tailStart), sentence.end - (isSplit ? 1 : 0))) return null;
  // Where the verb comes second and its subject behind it, what stands before the comma is its object, verbs of speech and all.
  const isObject = vocabulary.language.hasVerbSecond && subject.side === 'after';
  for (let token = sentence.start; token < comma && !isObject; token++) {
    const other = cueAt[token]!;
    if (
      other >= 0 &&
      subjects[other] !== null &&
      cues[other]!.form.kind === 'say' &&
      !cues[other]!.isInside &&
      context.passageAt[token]! < 0 &&
      !(vocabulary.adjectiveEndings.length > 0 && isBare(context, other))
    )
      return null;
  }
  let start = Math.max(
    behindColon(context, sentence.start, comma),
    behindSemicolon(context, sentence.start, comma),
    behindDateline(context, sentence.start),
  );
  while (start < comma && isWord[start] === 0 && context.passageAt[start]! < 0) start += 1;
  if (vocabulary.asOpeners.has(forms[start]!) && comma - start < 8) return null;
  if (isMerelyWhen(context, start, comma)) return null;
  // "the tariffs that, he contended, had …": the verb stands behind.
  if (vocabulary.language.hasBareClauses && vocabulary.relatives.has(forms[comma - 1]!)) return null;
  // "Asked whether he feared them, the coach shrugged."
  const opener = vocabulary.cues.word(forms[start]!);
  if (vocabulary.language.hasBareClauses && opener !== null && opener.number === undefined) return null;
  // "Wenn es regnet, sagt sie nichts": the first phrase of the verb's own clause.
  if (vocabulary.language.hasVerbSecond && vocabulary.conjunctions.has(forms[start]!)) return null;
  // "Writing for the others, she said", "In a bar, he went further": a phrase, and no clause.
  const isPhrase =
    vocabulary.language.hasBareClauses &&
    (vocabulary.prepositions.has(forms[start]!) || forms[start]!.endsWith(vocabulary.language.participleEnding));
  if ((cue.form.kind !== 'say' || isPhrase) && !hasFiniteVerb(context, start, comma)) return null;
  // "Of the move he had one thing to say: “Good riddance,” a neighbor told the paper": the words in marks are quotes alone.
  for (let token = start; token < comma; token++)
    if (
      forms[token] === ':' &&
      context.passageAt[token]! < 0 &&
      context.passageAt[token + 1]! >= 0 &&
      vocabulary.language.hasBareClauses
    )
      return null;
  return { kind: 'INDIRECT', start, end: comma, cue: index, rule: 'parenthesis', follows: -1 };
}

/** « aucun expert ne dit le contraire »: a verb of speech that neither a complementiser nor marks or a colon follow. */
function isBare({ document, vocabulary, cues, passageAt }: ClauseContext, index: number): boolean {
  const { forms } = document.tokens;
  const { end } = cues[index]!;
  for (let token = end; token < end + FARTHEST_WORDS && forms[token] !== ','; token++)
    if (vocabulary.complementisers.has(forms[token] ?? '') || forms[token] === ':' || passageAt[token]! >= 0)
      return false;
  return true;
}

/** Tokens between a verb of speech and its words. */
const FARTHEST_WORDS = 12;

/** «No piensa dejarlo, dice.»: a verb whose subject is dropped, behind a comma at the end of its sentence. */
export function clauseBeforeDropped(context: ClauseContext, index: number): FoundQuote | null {
  const { cues, vocabulary, document, passageAt } = context;
  const { form, start, end, groupStart } = cues[index]!;
  // "…, hieß es."
  const isImpersonal = vocabulary.language.hasVerbSecond && end - start === 2;
  if (!(vocabulary.language.dropsSubjects || isImpersonal) || form.kind !== 'say' || form.isParticiple) return null;
  const sentence = document.sentences[document.sentenceOf[start]!]!;
  const comma = groupStart - 1;
  if (document.tokens.forms[comma] !== ',' || sentence.end - end > 1 || comma - sentence.start < 3) return null;
  if (passageAt[comma - 1]! >= 0) return null;
  return { kind: 'INDIRECT', start: sentence.start, end: comma, cue: index, rule: 'parenthesis', follows: -1 };
}

/** "sagte der Sprecher der Partei aus Bonn": past the nouns that say whose he is, where they have capitals. */
function behindGenitives({ document, vocabulary }: ClauseContext, start: number): number {
  const { forms, capitals } = document.tokens;
  let at = start;
  // «apuntan fuentes diplomáticas»: adjectives that stand behind their noun.
  while (at < start + 3 && vocabulary.adjectiveEndings.some((ending) => (forms[at] ?? '').endsWith(ending))) at += 1;
  // «сообщил зампред правления банка республики»: nouns in the genitive, as far as a preposition or mark.
  if (vocabulary.language.genitiveEndings !== '')
    while (at < start + LONGEST_OFFICE && isOfOffice({ document, vocabulary }, at)) at += 1;
  if (!vocabulary.language.nounsHaveCapitals) return at;
  if (vocabulary.determiners.has(forms[at] ?? '')) {
    // "der örtlichen Polizei"
    const noun = capitals[at + 1] === 0 ? at + 2 : at + 1;
    if (capitals[noun]! > 0) at = noun + 1;
  }
  while (capitals[at]! > 0) at += 1;
  return at;
}

/** Tokens. */
const LONGEST_OFFICE = 12;

const isOfOffice = ({ document, vocabulary }: Pick<ClauseContext, 'document' | 'vocabulary'>, token: number): boolean =>
  document.tokens.isWord[token] === 1 &&
  !vocabulary.prepositions.has(document.tokens.forms[token]!) &&
  vocabulary.cues.at(document.tokens.forms, token) === null;

/** «…, как сообщил министр» */
const isAs = (vocabulary: Vocabulary, form: string): boolean =>
  vocabulary.asOpeners.has(form) && !vocabulary.language.hasBareClauses;

/** Where "a-t-il", "s'est-elle" begins whose pronoun this is. */
export function invertedStart({ document, vocabulary }: ClauseContext, pronoun: number): number {
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
export function isShortTail(context: ClauseContext, start: number, end: number): boolean {
  const { document, vocabulary, cueAt } = context;
  const { forms } = document.tokens;
  if (start >= end - 1) return true;
  const first = forms[start]!;
  // «…», dijo la ministra, quien agregó que …
  if (first === ';' || (vocabulary.ands.has(first) && cueAt[start + 1]! >= 0 && vocabulary.language.hasVerbSecond))
    return true;
  if (first === ',' && vocabulary.relatives.has(forms[start + 1]!) && vocabulary.language.hasIncises) return true;
  // ", noting that donors felt uneasy": what else she said.
  const isSaying = first === ',' && context.cues[cueAt[start + 1] ?? -1]?.form.isParticiple === true;
  if (isSaying && vocabulary.language.hasBareClauses) return end - start <= LONGEST_TAIL;
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

/** Tokens: a participle with its clause. */
const LONGEST_TAIL = 80;

/** Names of agencies and outlets alone, in marks or without. */
export function isOutlet({ document, vocabulary }: ClauseContext, start: number, end: number): boolean {
  const { forms, isWord } = document.tokens;
  // "chanted “USA! USA!”"
  for (let token = start; token < end; token++)
    if (isWord[token] === 1 ? !vocabulary.agencies.has(forms[token]!) : forms[token] === '!') return false;
  return end > start;
}
