import type { Subject } from '../links/subjects.ts';
import type { ClauseContext } from './clauses.ts';
import type { FoundCue } from './cues.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Whether a clause that began at `start`, of the cue `own`, ends at the cue that stands at `token`: another's words, or other words. */
export function endsClause(
  context: ClauseContext,
  cue: FoundCue,
  subject: Subject | null,
  start: number,
  token: number,
  own: number,
): boolean {
  const { document, vocabulary, passageAt } = context;
  const { forms } = document.tokens;
  const before = forms[token - 1];
  // "the metal is, according to him, a …" interrupts a clause and does not end it.
  if (
    cue.form.kind === 'preposition' &&
    subject !== null &&
    forms[subject.mention.end] === ',' &&
    subject.mention.end - cue.end < 8
  )
    return false;
  if (cue.form.kind === 'preposition')
    return (
      before === ',' || before === '،' || before === '؛' || (vocabulary.language.hasBareClauses && token - start > 3)
    );
  if (secondWho(context, cue) > start + 2) return true;
  if (cue.form.isParticiple) {
    if (vocabulary.language.isVerbFirst)
      return (
        cue.form.kind === 'say' ||
        cue.form.kind === 'report' ||
        before === '،' ||
        before === '؛' ||
        // «مناشدا», «داعية»: how the speaker said it.
        (token - start > 3 && /(?:[^اوي]ا|يا|اعيه)$/.test(forms[token]!))
      );
    const opener = openerStart(forms, vocabulary, token);
    const isBehindMark = passageAt[token - 1]! >= 0 && forms[token - 2] === ',';
    return (
      before === ',' ||
      // « …, la jugeant « cosmétique » »
      isOfOwnPhrase(context, cue) ||
      isBehindMark ||
      (opener < token && forms[opener - 1] === ',') ||
      (vocabulary.conjunctions.has(before ?? '') && subject?.rule === 'coordinated-verb') ||
      hasOtherSubject(context, subject, start)
    );
  }
  if (vocabulary.language.isVerbFirst) {
    // «لكن الوزير أشار إلى أن», «بينما تقول طهران إن»
    if (contrastOf(context, cue, subject, start) > 0) return true;
    const isBehindComma = before === '،' || before === ',';
    return (
      (forms[token - 2] === 'قبل' && before === 'ان' && cue.form.continues === true) ||
      goesOnSpeaking(context, cue, isBehindComma || MARKS.has(forms[cue.end] ?? '')) ||
      (isBehindComma && passageAt[token - 1]! < 0 && turnsToAct(context, cue, subject, context.cues[own]!)) ||
      (isBehindComma && AS.has(forms[context.cues[own]!.start - 1] ?? ''))
    );
  }
  // ", avant d'ajouter que": as a participle.
  const opener = openerStart(forms, vocabulary, token);
  if (opener < token && forms[opener - 1] === ',') return true;
  if (goesOnWithMainVerb(context, cue, subject, start, own)) return true;
  if (joinsOwnWords(context, cue, subject)) return token - start > 3;
  if (subject === null) return false;
  // « que la loi passe, a-t-il dit »
  const isInverted = subject.mention.kind === 'pronoun' && forms[subject.mention.start - 1] === '-';
  if (isInverted && forms[cue.groupStart - 1] === ',' && token - start > 3) return true;
  // "… and said", "… but argues that": the same subject says something else; "he would see him and tell him": he does not.
  const isInfinitive =
    vocabulary.language.hasBareClauses &&
    cue.groupStart === cue.start &&
    cue.form.number === 'p' &&
    subject.mention.number === 's';
  // "that it was late and would not comment": the same clause goes on.
  const isModal = vocabulary.language.hasBareClauses && MODALS.has(forms[cue.groupStart]!);
  if (subject.rule === 'coordinated-verb')
    return (
      token - start > 3 &&
      !isModal &&
      (cue.form.kind !== 'urge' ||
        isSecondPart(context, cue, context.cues[own]!, start) ||
        isPastBehindModal(context, cue, start)) &&
      !isInfinitive
    );
  const phrase = Math.min(subject.start, cue.groupStart);
  if (opensContrast(context, subject, phrase)) return phrase - start > 3;
  // "…, während sie erklärte, der Damm halte, räumte Karl Huber ein, …"
  const isNext = vocabulary.language.hasVerbSecond && subject.side === 'after' && cue.form.kind === 'report';
  if (forms[phrase - 1] === ',' && phrase - start > 3 && passageAt[phrase - 1]! < 0)
    return cue.form.kind === 'say' || isNext;
  // "that “from his side,” Low added": the comma inside the marks announces whose words they are.
  const isAnnounced = vocabulary.language.hasBareClauses && passageAt[phrase - 1]! >= 0 && forms[phrase - 2] === ',';
  if (isAnnounced && phrase > start + 3) return cue.form.kind === 'say' && subject.mention.start >= start;
  return false;
}

/**
 * « a estimé que la mesure était inutile et invité la ville à « … » »: a participle or verb that goes on with the speaker's own, since
 * the clause has none of its tense, and has words in marks.
 */
function isSecondPart(
  { document, vocabulary, passageAt, cueAt }: ClauseContext,
  cue: FoundCue,
  own: FoundCue,
  start: number,
): boolean {
  const { forms } = document.tokens;
  if (vocabulary.adjectiveEndings.length === 0 || !vocabulary.ands.has(forms[cue.groupStart - 1]!)) return false;
  const isPerfect = own.groupStart < own.start;
  if (isPerfect !== (cue.isPast && cue.groupStart === cue.start)) return false;
  if (isPerfect)
    for (let token = start; token < cue.start; token++)
      if (
        passageAt[token]! < 0 &&
        vocabulary.auxiliaries.has(forms[token]!) &&
        /^(?:a|avait|aura|aurait)$/.test(forms[token]!)
      )
        return false;
  const { end } = document.sentences[document.sentenceOf[cue.start]!]!;
  for (let token = cue.end; token < Math.min(end, cue.end + FARTHEST_MARKS); token++) {
    if (passageAt[token]! >= 0) return true;
    if (cueAt[token]! >= 0) return false;
  }
  return false;
}

/** Tokens between such a verb and its words in marks. */
const FARTHEST_MARKS = 20;

/** « …, la jugeant … »: a participle behind a comma, with the pronoun of its object. */
const isOfOwnPhrase = (
  { document: { tokens }, vocabulary }: Pick<ClauseContext, 'document' | 'vocabulary'>,
  { groupStart, start }: FoundCue,
): boolean =>
  groupStart < start &&
  tokens.forms[groupStart - 1] === ',' &&
  vocabulary.adjectiveEndings.length > 0 &&
  !vocabulary.finiteVerbs.has(tokens.forms[groupStart]!);

/** The "but" before a verb or the subject before it, if it stands near and in the clause; 0 where none does. */
function contrastOf(
  { contrastBefore, document }: Pick<ClauseContext, 'contrastBefore' | 'document'>,
  cue: FoundCue,
  subject: Subject | null,
  start: number,
): number {
  const first = subject?.side === 'before' && subject.start > start ? Math.min(subject.start, cue.start) : cue.start;
  const contrast = contrastBefore[first]!;
  const { forms } = document.tokens;
  const form = forms[contrast] ?? '';
  // «غير أنه حذر من أن», «في حين صرح», but not «غير ممكن», «إلى حين»: other words by themselves.
  if ((form === 'غير' || form === 'بيد') && !/^ان/.test(forms[contrast + 1] ?? '')) return 0;
  if (form === 'حين' && forms[contrast - 1] !== 'في') return 0;
  // «لكنه حذر من أن»: the pronoun has its verb at once.
  const hasPronoun = /^و?لكن./.test(form) || /^ان./.test(forms[contrast + 1] ?? '');
  const reach = hasPronoun ? (/^و?لكن/.test(form) ? 2 : 3) : 8;
  return contrast > Math.max(start, first - reach) ? contrast : 0;
}

const MODALS = new Set('will would may might can could should must'.split(' '));

/** Marks that open words said. */
const MARKS = new Set(['"', '«', '“']);

/** "Low, who says the dam is safe, called it …": behind a comma the verb whose subject stands before the clause. */
function goesOnWithMainVerb(
  { document, vocabulary, subjects }: ClauseContext,
  { groupStart }: FoundCue,
  subject: Subject | null,
  start: number,
  own: number,
): boolean {
  const { forms } = document.tokens;
  if (!vocabulary.language.hasBareClauses || groupStart - start <= 3 || !RESUMING.has(forms[groupStart - 1]!))
    return false;
  if (subject !== null) return subject.side === 'before' && subject.mention.end < start;
  const relative = subjects[own]?.mention;
  return relative !== undefined && vocabulary.pronouns.word(forms[relative.start]!)?.isRelative === true;
}

/** "he would summon her and threatened to go": an English verb in the past, where the clause has a modal one. */
function isPastBehindModal(
  { document, vocabulary }: ClauseContext,
  { form, start, groupStart }: FoundCue,
  from: number,
): boolean {
  const { forms } = document.tokens;
  if (!vocabulary.language.hasBareClauses || form.number !== undefined || form.isParticiple || groupStart < start)
    return false;
  for (let token = from; token < start; token++)
    if (MODALS.has(forms[token]!) && forms[token + 1] !== 'have' && forms[token + 1] !== 'be') return true;
  return false;
}

/** "Low saying it was late and Kay calling it early": behind "and" a participle with a subject of its own. */
function hasOtherSubject({ document, vocabulary }: ClauseContext, subject: Subject | null, start: number): boolean {
  if (!vocabulary.language.hasBareClauses || subject === null || subject.rule === 'coordinated-verb') return false;
  return (
    subject.side === 'before' &&
    subject.mention.kind !== 'document' &&
    subject.start - start > 3 &&
    vocabulary.ands.has(document.tokens.forms[subject.start - 1]!)
  );
}

const RESUMING = new Set([',', ')', '-', '–', '—']);

/** «…, pero reconocen que …», "… und der Wirt sagte: …": a verb behind "and" or "but" with a subject that is dropped or its own, and with words of its own. */
function joinsOwnWords({ document, vocabulary }: ClauseContext, cue: FoundCue, subject: Subject | null): boolean {
  const { forms } = document.tokens;
  if (subject === null && !vocabulary.language.dropsSubjects) return false;
  if (subject !== null && (subject.side === 'after' || subject.rule === 'coordinated-verb')) return false;
  const first = subject === null ? cue.groupStart : Math.min(subject.start, cue.groupStart);
  const joint = forms[vocabulary.determiners.has(forms[first - 1]!) ? first - 2 : first - 1] ?? '';
  if (!vocabulary.ands.has(joint) && !(subject === null && vocabulary.conjunctions.has(joint))) return false;
  return [cue.end, cue.end + 1].some((at) => forms[at] === ':' || vocabulary.complementisers.has(forms[at] ?? ''));
}

/** "…, while the mayor called it …": somebody else's words. */
function opensContrast({ document, vocabulary }: ClauseContext, subject: Subject, phrase: number): boolean {
  const { forms } = document.tokens;
  return (
    subject.side === 'before' &&
    subject.mention.kind !== 'pronoun' &&
    forms[phrase - 2] === ',' &&
    vocabulary.contrastingConjunctions.has(forms[phrase - 1]!)
  );
}

/** «قال إن …، وأكد أن …»: a second verb with words of its own, behind a comma or one that only goes on («وأضاف»). */
function goesOnSpeaking({ document, vocabulary }: ClauseContext, cue: FoundCue, isBehindComma: boolean): boolean {
  if ((cue.form.kind !== 'say' && cue.form.kind !== 'report') || !(isBehindComma || cue.form.continues)) return false;
  const { forms } = document.tokens;
  const form = forms[cue.start]!;
  if ((form[0] !== 'و' && form[0] !== 'ف') || vocabulary.cues.word(form.slice(1)) === null) return false;
  if (MARKS.has(forms[cue.end] ?? '')) return true;
  const limit = Math.min(document.sentences[document.sentenceOf[cue.start]!]!.end, cue.end + 25);
  // «وذهب، في حديث إلى الصحيفة، إلى أن»
  const first = forms[cue.end] === '،' ? behindAside(forms, cue.end + 1, limit) : cue.end;
  for (let at = first; at < limit; at++) {
    if (forms[at] === ':') return true;
    if (vocabulary.complementisers.has(forms[at]!)) return !vocabulary.notBeforeComplementiser.has(forms[at - 1]!);
    if (forms[at] === '،' && at > first + 6) return false;
  }
  return false;
}

/** The token behind the comma that closes an aside; the aside's own beginning where none does. */
function behindAside(forms: string[], start: number, limit: number): number {
  for (let token = start; token < limit; token++) if (forms[token] === '،') return token + 1;
  return start;
}

/** «قال إن …، ودعا إلى …»: a verb in the past without a subject, which agrees with the speaker's own verb, is the reporter's. */
function turnsToAct(
  { document, vocabulary }: ClauseContext,
  cue: FoundCue,
  subject: Subject | null,
  own: FoundCue,
): boolean {
  const form = document.tokens.forms[cue.start]!;
  const verb = form.slice(1);
  return (
    form[0] === 'و' &&
    (subject?.mention.kind === 'document' ||
      isBareTitle(document.tokens.forms, subject) ||
      (subject === null && cue.form.gender === own.form.gender)) &&
    cue.form.number === 's' &&
    !cue.form.needsWords &&
    !cue.form.hasPronoun &&
    vocabulary.cues.word(verb) !== null &&
    verb[0] !== 'ي' &&
    // «وتعهد»: he did; «وتؤكد»: she does.
    (verb[0] !== 'ت' || verb.endsWith('ت') || cue.form.gender === 'm')
  );
}

/** «قال مصدر إن …، وحمّل المصدر الجماعة …»: a title alone with its article behind the verb takes up whoever speaks. */
const isBareTitle = (forms: string[], subject: Subject | null): boolean =>
  subject?.side === 'after' &&
  subject.mention.kind === 'role' &&
  subject.mention.end <= subject.mention.start + 2 &&
  forms[subject.mention.start]!.startsWith('ال');

/** «وإذ شدد على أن …، كشف فلان أن»: the clause that opens the sentence, before the main one. */
const AS = new Set(['واذ', 'اذ', 'وفيما', 'وبينما', 'وبعدما']);

export function boundaryBefore(
  { document, vocabulary, contrastBefore }: ClauseContext,
  cue: FoundCue,
  subject: Subject | null,
  start: number,
): number {
  const { forms } = document.tokens;
  if (vocabulary.language.isVerbFirst && !cue.form.isParticiple && cue.form.kind !== 'preposition') {
    const contrast = contrastOf({ contrastBefore, document }, cue, subject, start);
    if (contrast > 0) return forms[contrast - 1] === 'في' ? contrast - 1 : contrast;
    // «قبل أن يضيف»
    if (forms[cue.start - 2] === 'قبل') return cue.start - 2;
  }
  const second = secondWho({ document, vocabulary }, cue);
  if (second > start + 2) return second;
  if (subject?.rule === 'coordinated-verb' && vocabulary.conjunctions.has(forms[cue.groupStart - 1] ?? ''))
    return cue.groupStart - 1;
  const opener = openerStart(forms, vocabulary, cue.start);
  if (!vocabulary.language.isVerbFirst && joinsOwnWords({ document, vocabulary } as ClauseContext, cue, subject)) {
    const first = subject === null ? cue.groupStart : Math.min(subject.start, cue.groupStart);
    return vocabulary.determiners.has(forms[first - 1]!) ? first - 2 : first - 1;
  }
  if (cue.form.isParticiple && hasOtherSubject({ document, vocabulary } as ClauseContext, subject, start))
    return subject!.start - 1;
  if (opener === cue.start && cue.form.isParticiple && isOfOwnPhrase({ document, vocabulary }, cue))
    return cue.groupStart;
  if (opener < cue.start || cue.form.isParticiple || cue.form.kind === 'preposition') return opener;
  if (subject === null || (subject.mention.kind === 'pronoun' && forms[subject.mention.start - 1] === '-'))
    return cue.groupStart;
  if (subject.side === 'before' && subject.mention.end < start) return cue.groupStart;
  const phrase = Math.min(subject.start, cue.groupStart);
  return !vocabulary.language.isVerbFirst && opensContrast({ document, vocabulary } as ClauseContext, subject, phrase)
    ? phrase - 1
    : phrase;
}

/** "an officer who said it was dark and a clerk who told them that …": the "and" before somebody else who speaks, or -1. */
function secondWho({ document, vocabulary }: Pick<ClauseContext, 'document' | 'vocabulary'>, cue: FoundCue): number {
  const { forms } = document.tokens;
  if (!vocabulary.language.hasBareClauses || forms[cue.groupStart - 1] !== 'who') return -1;
  for (let token = cue.groupStart - 2; token > cue.groupStart - 8; token--)
    if (vocabulary.ands.has(forms[token] ?? '')) return vocabulary.indefinites.has(forms[token + 1]!) ? token : -1;
  return -1;
}

/** Where the words before a participle begin that belong to it: « tout en ajoutant »; the participle itself without any. */
function openerStart(forms: string[], vocabulary: Vocabulary, token: number): number {
  for (const opener of vocabulary.participleOpeners) {
    if (opener.every((form, index) => forms[token - opener.length + index] === form)) return token - opener.length;
  }
  return token;
}
