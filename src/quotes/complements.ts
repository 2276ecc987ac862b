import type { Subject } from '../links/subjects.ts';
import type { Document } from '../text/document.ts';
import { type ClauseContext, clauseEnd, isImpersonal } from './clauses.ts';
import type { FoundCue } from './cues.ts';
import type { FoundQuote } from './find.ts';
import { hasFiniteVerb, verbOpensMarks } from './finiteVerbs.ts';
import { AUXILIARIES, LIKE_NOUNS } from './nounLike.ts';
import type { Vocabulary } from './vocabulary.ts';

/** "said that …", "قال … إن …, وأن …": a second complementiser behind "and" opens a second record. */
export function complementClauses(context: ClauseContext, index: number): FoundQuote[] {
  const { cues, vocabulary, document, passageAt, passages } = context;
  const { forms } = document.tokens;
  const cue = cues[index]!;
  // « a proposé que », but not « pour exiger que »
  const takesClause =
    cue.form.takesClause && !/re?$/.test(forms[cue.start]!) && vocabulary.complementisers.has(forms[cue.end] ?? '');
  const isUrging = cue.form.kind === 'urge' && !takesClause;
  if (isUrging || (cue.form.kind === 'evaluate' && !vocabulary.language.isVerbFirst)) return [];
  let at = complementiserAfter(context, index);
  if (at < 0 || isBehindOwnWords(context, index)) return [];
  const found: FoundQuote[] = [];
  for (let round = 0; round < 6 && at >= 0; round++) {
    // "said that would be enough": what it points at; "a film that was shown", "states that have grown": a relative clause.
    const hasVerb = vocabulary.language.hasBareClauses && AUXILIARIES.has(forms[at + 1] ?? '');
    if (hasVerb && round === 0 && (at > cue.end || LIKE_NOUNS.has(forms[cue.start]!))) break;
    // "…, a remark that drew a reply"
    if (vocabulary.language.hasBareClauses && forms[at - 3] === ',' && vocabulary.indefinites.has(forms[at - 2]!))
      break;
    let start = hasVerb ? at : at + 1;
    if (forms[start] === "'" || forms[start] === '’') start += 1;
    // «وأوضح أنه، خلال الأعوام الماضية، …»
    if (vocabulary.language.isVerbFirst && (forms[start] === ',' || forms[start] === '،')) start += 1;
    const { end, next } = clauseEnd(context, start, index);
    // A passage right behind the complementiser may be all of it.
    const first = passageAt[start]!;
    // «وصفها بأنها “…”»: the marked words alone.
    if (cue.form.kind === 'evaluate' && first < 0) break;
    if (cue.form.kind === 'evaluate')
      found.push({
        kind: 'MIXED',
        start: passages[first]!.start,
        end: passages[first]!.end,
        cue: index,
        rule: 'marks-after-complementiser',
        follows: -1,
      });
    else if (end > start) found.push({ kind: 'INDIRECT', start, end, cue: index, rule: 'complementiser', follows: -1 });
    at = next;
    if (at >= 0 && passageAt[at]! >= 0) break;
  }
  return found;
}

/** "…, said Ann Low, head of a union that has grown": an English verb before its subject has its words before it. */
function isBehindOwnWords({ vocabulary, document, cues, subjects }: ClauseContext, index: number): boolean {
  const { groupStart, form } = cues[index]!;
  if (!vocabulary.language.hasBareClauses || form.isParticiple || form.kind === 'preposition') return false;
  return subjects[index]?.side === 'after' && document.tokens.isWord[groupStart - 1] === 0;
}

function complementiserAfter(context: ClauseContext, index: number): number {
  const { cues, vocabulary, document, passageAt, cueAt } = context;
  const { forms, isWord } = document.tokens;
  const cue = cues[index]!;
  const sentenceEnd = document.sentences[document.sentenceOf[cue.start]!]!.end;
  const limit = Math.min(sentenceEnd, cue.end + (vocabulary.language.isVerbFirst ? 60 : 24));
  for (let token = cue.end; token < limit; token++) {
    const passage = passageAt[token]!;
    if (passage >= 0) {
      // A name in marks ("the conference “…”") may stand between.
      if (
        context.passages[passage]!.end - context.passages[passage]!.start > 8 ||
        forms[context.passages[passage]!.open - 1] === ':'
      )
        return -1;
      token = context.passages[passage]!.end;
      continue;
    }
    const form = forms[token]!;
    // «قال فيها: يسرني أن …»: the words begin behind the colon.
    if (form === ':' && vocabulary.language.isVerbFirst && !vocabulary.complementisers.has(forms[token + 1] ?? ''))
      return -1;
    if (pointsAtTime(context, token)) continue;
    if (vocabulary.complementisers.has(form) && opensOther(context, index, token)) return -1;
    if (vocabulary.complementisers.has(form)) {
      // "said the move was a mistake that …": the clause has begun without its opener.
      if (hasBegun(context, cue, token)) return -1;
      const isOther = vocabulary.otherClauses.has(`${forms[token - 2] ?? ''} ${forms[token - 1]}`);
      if (isOtherThan(context, cue, token)) return -1;
      if (!isOther && !hasBefore(vocabulary.notBeforeComplementiser, forms[token - 1]!)) return token;
      if (!vocabulary.language.isVerbFirst) return -1;
      continue;
    }
    const other = cueAt[token]!;
    // A nearer verb of speech has the clause, unless it merely repeats ("وأضاف قائلا إن").
    if (other >= 0 && other !== index) {
      const next = cues[other]!;
      if (!vocabulary.language.isVerbFirst || !isDoubling(forms[token]!)) {
        // «قال الوزير، وفقا للوكالة، إن»
        if (vocabulary.language.isVerbFirst && next.form.kind === 'preposition') continue;
        // «قال فلان، الذي يعتبر …، إن»
        if (vocabulary.language.isVerbFirst && isImpersonal(context, other)) continue;
        const isOwn = next.form.kind !== 'evaluate' || vocabulary.complementisers.has(forms[token + 1]!);
        if (isOwn || !next.form.isParticiple) return -1;
      } else if (vocabulary.language.isVerbFirst) return -1;
    }
    // «د. فلان»: a full stop behind one letter ends nothing.
    // «يو.بي.إس»: nor one without a space behind it.
    const isGlued = document.tokens.starts[token + 1] === document.tokens.ends[token];
    const isStop = form === ';' || form === '؛' || (form === '.' && forms[token - 1]!.length > 1 && !isGlued);
    if (isWord[token] === 0 && isStop) return -1;
  }
  return -1;
}

/** "said to him that week." */
function pointsAtTime({ document, vocabulary }: ClauseContext, token: number): boolean {
  const { forms, isWord } = document.tokens;
  if (!vocabulary.language.hasBareClauses || forms[token] !== 'that' || !TIMES.has(forms[token + 1] ?? ''))
    return false;
  return isWord[token + 2] !== 1 || vocabulary.complementisers.has(forms[token + 2]!);
}

/** Whether a list has a word, as it is or behind the «and» that Arabic writes together with it. */
const hasBefore = (list: Set<string>, form: string): boolean =>
  list.has(form) || (form.length > 3 && form[0] === 'و' && list.has(form.slice(1)));

/** Whether a verb stands between a cue and the complementiser behind it, brackets left out: then the clause has begun without one. */
export function hasBegun(context: ClauseContext, cue: FoundCue, complementiser: number): boolean {
  const { forms } = context.document.tokens;
  if (!context.vocabulary.language.hasBareClauses) return false;
  let start = behindHearer(context, cue);
  // "admitted on the witness stand that": past the phrase of place or time.
  while (start < complementiser && context.vocabulary.prepositions.has(forms[start]!))
    start = skipPrepositional(context, start, complementiser);
  for (let token = start; token < complementiser; token++) {
    if (forms[token] !== '(') continue;
    if (hasFiniteVerb(context, start, token)) return true;
    while (token < complementiser && forms[token] !== ')') token += 1;
    start = token + 1;
  }
  return hasFiniteVerb(context, start, complementiser);
}

/** «dicen venir de lejos y que …», «dijo su portavoz, que …»: a complementiser that joins a second clause, or is a relative pronoun. */
function opensOther({ document, vocabulary, subjects, cues }: ClauseContext, index: number, token: number): boolean {
  if (vocabulary.language.isVerbFirst) return false;
  const { forms } = document.tokens;
  if (vocabulary.ands.has(forms[token - 1]!)) return true;
  if (isOfNoun(document, vocabulary, cues[index]!, token)) return true;
  const subject = subjects[index] ?? null;
  return (
    vocabulary.relatives.has(forms[token]!) &&
    forms[token - 1] === ',' &&
    subject?.side === 'after' &&
    token - subject.mention.end <= 3
  );
}

/** « a annoncé une mesure que », « …, une accusation que Paris a balayée »: the complementiser is the relative pronoun of a new noun. */
function isOfNoun({ tokens }: Document, vocabulary: Vocabulary, cue: FoundCue, token: number): boolean {
  const { forms, isWord } = tokens;
  if (vocabulary.adjectiveEndings.length === 0 || !vocabulary.relatives.has(forms[token]!)) return false;
  let first = token - 1;
  while (first >= cue.end && first > token - 6 && isWord[first] === 1 && !vocabulary.prepositions.has(forms[first]!))
    first -= 1;
  return (
    first < token - 2 && vocabulary.indefinites.has(forms[first + 1]!) && (first < cue.end || forms[first] === ',')
  );
}

/** French « plus … que », « ne … que »: no complementiser. */
function isOtherThan({ document, vocabulary }: ClauseContext, cue: FoundCue, token: number): boolean {
  const { forms } = document.tokens;
  if (vocabulary.language.code !== 'fr') return false;
  for (let at = Math.max(cue.end, token - 5); at < token; at++) if (COMPARATIVES.has(forms[at]!)) return true;
  for (let at = cue.groupStart; at < cue.start && token === cue.end; at++)
    if (forms[at] === 'n' || forms[at] === 'ne') return !forms.slice(at, token).some((form) => NOTS.has(form));
  return false;
}

const COMPARATIVES = new Set('plus moins aussi autant davantage mieux pire tel telle'.split(' '));
const NOTS = new Set(['pas', 'jamais', 'plus']);

/** Whether a folded form is قائلا and the like, which merely repeat the verb before. */
export const isDoubling = (form: string): boolean => form.startsWith('قائل');

/** "officials said the dam was safe". */
export function bareClause(context: ClauseContext, index: number): FoundQuote[] | null {
  const { cues, subjects, vocabulary, document, passageAt } = context;
  const { forms, isWord } = document.tokens;
  const cue = cues[index]!;
  const subject = subjects[index];
  if (cue.form.kind === 'evaluate' || cue.form.kind === 'urge') return null;
  if (!cue.form.isParticiple && (subject === null || subject === undefined || subject.side === 'after')) return null;
  const sentenceEnd = document.sentences[document.sentenceOf[cue.start]!]!.end;
  let start = cue.end;
  // The hearer, then "on Monday", "in a statement", "by way of example".
  if (HEARER_VERBS.has(forms[cue.start]!)) start = skipHearer(context, start);
  // "warned residents should stay away": who they are told of, not who is told.
  if (vocabulary.finiteVerbs.has(forms[start]!) && isWord[start - 1] === 1) start = cue.end;
  for (let rounds = 0; rounds < 4 && start < sentenceEnd; rounds++) {
    const form = forms[start]!;
    if (
      form === ',' &&
      (start > cue.end || opensWithAs(context, cue.start) || isInserted(context, subject ?? null)) &&
      rounds === 0
    ) {
      // "As he told the paper, …", "And, he tells the crowd, …"
      start += 1;
      break;
    } else if (form === ',') {
      // ", by way of example, Mahan had …"
      let comma = start + 1;
      while (comma < start + 9 && forms[comma] !== ',') comma += 1;
      if (!vocabulary.prepositions.has(forms[start + 1] ?? '') || forms[comma] !== ',' || comma >= sentenceEnd)
        return null;
      start = comma + 1;
    } else if (vocabulary.calendar.has(form) || (form.endsWith('ly') && form.length > 4) || TIMES.has(form)) start += 1;
    else if (
      (form === 'this' || form === 'last') &&
      (TIMES.has(forms[start + 1]!) || vocabulary.calendar.has(forms[start + 1]!))
    )
      start += 2;
    else if (vocabulary.prepositions.has(form) && !CLAUSE_OPENERS.has(form) && !opensNumber(forms, start))
      start = skipPrepositional(context, start, sentenceEnd);
    else break;
  }
  const form = forms[start]!;
  // "…,” Low said, noting that …": another verb has these words.
  if (forms[start - 1] === ',' && context.cues[context.cueAt[start] ?? -1]?.form.isParticiple) return null;
  if (
    start >= sentenceEnd - 1 ||
    (isWord[start] === 0 && form !== '"' && form !== '“' && form !== '[' && form !== '$') ||
    (NOT_CLAUSE.has(form) && !opensNumber(forms, start)) ||
    (form === 'that' && LIKE_NOUNS.has(forms[cue.start]!))
  )
    return null;
  // "feared them, Low said": an object, and no clause; "her" may be a possessive.
  if (vocabulary.pronouns.word(form)?.isObject && !vocabulary.possessives.has(form)) return null;
  if (passageAt[start]! >= 0 && context.passages[passageAt[start]!]!.end - start > 12) return null;
  if (vocabulary.finiteVerbs.has(form) && !vocabulary.determiners.has(form)) return null;
  const { end, next } = clauseEnd(context, start, index);
  const isPronoun =
    vocabulary.pronouns.word(form) !== null || form === 'there' || form === 'i' || form === 'we' || form === 'you';
  // "held that the mayor enjoys discretion": no list has all verbs.
  const isOpened =
    vocabulary.complementisers.has(forms[cue.end - 1]!) &&
    (vocabulary.determiners.has(form) || document.tokens.capitals[start]! > 0);
  if (
    end - start < 3 ||
    (!isPronoun &&
      !isOpened &&
      !hasFiniteVerb(
        context,
        start,
        Math.min(end, start + 30),
        cue.form.kind === 'report' || DECLARING.has(forms[cue.start]!),
      ) &&
      !verbOpensMarks(context, start, end) &&
      !isSaid(context, cue, start, end))
  )
    return null;
  if (
    vocabulary.conjunctions.has(form) &&
    (cue.form.kind !== 'say' || (form !== 'if' && form !== 'when' && form !== 'because'))
  )
    return null;
  const found: FoundQuote[] = [
    {
      kind: 'INDIRECT',
      start,
      end,
      cue: index,
      rule: 'bare-clause',
      follows: -1,
    },
  ];
  if (next >= 0) {
    const second = clauseEnd(context, next + 1, index).end;
    if (second > next + 1) found.push({ ...found[0]!, start: next + 1, end: second, rule: 'complementiser' });
  }
  return found;
}

/** "declared a state of emergency after the flood killed two": these have objects as well. */
const DECLARING = new Set(['declare', 'declares', 'declared', 'declaring']);

/** "told the paper about 300 people would come": no preposition. */
const opensNumber = (forms: string[], token: number): boolean =>
  ABOUTS.has(forms[token]!) && /^\d/.test(forms[token + 1] ?? '');

const ABOUTS = new Set(['about', 'around', 'over', 'under', 'up', 'at']);

/** Behind "say" hardly anything but a clause is long, and no list has all verbs: "they say rebels control the road". */
function isSaid(
  { document, passageAt, vocabulary }: ClauseContext,
  cue: FoundCue,
  start: number,
  end: number,
): boolean {
  const { forms, capitals } = document.tokens;
  if (!SAYING.has(forms[cue.start]!) || end - start < 6) return false;
  for (let token = start; token < end; token++) if (passageAt[token]! >= 0 || forms[token] === ':') return false;
  return capitals[start]! > 0 || vocabulary.determiners.has(forms[start]!) || forms[start]!.endsWith('s');
}

const SAYING = new Set(['say', 'says', 'said', 'saying']);

const opensWithAs = ({ document }: ClauseContext, token: number): boolean =>
  document.tokens.forms[document.sentences[document.sentenceOf[token]!]!.start] === 'as';

/** "But, he added, the vote …": subject and verb stand between commas behind a word or two. */
function isInserted({ document }: ClauseContext, subject: Subject | null): boolean {
  if (subject === null || document.tokens.forms[subject.start - 1] !== ',') return false;
  return subject.start - document.sentences[document.sentenceOf[subject.start]!]!.start <= 3;
}

const HEARER_VERBS = new Set(
  'told tells tell telling informed informs informing reminded reminds assured assures warned warns notified asked asks'.split(
    ' ',
  ),
);
/** Words of time that may stand between an English verb and its clause. */
export const TIMES = new Set(
  'yesterday today tomorrow tonight earlier later here day week month year night morning afternoon evening'.split(' '),
);
const CLAUSE_OPENERS = new Set(['like', 'as', 'than', 'since', 'until']);
const NOT_CLAUSE = new Set(
  'of for to by about against with from as than who which whom whose and or but so what how why whether responsibility'.split(
    ' ',
  ),
);

/** Behind the verb and the one who is told: "told reporters", "told the paper". */
export function behindHearer(context: ClauseContext, { start, end }: { start: number; end: number }): number {
  return HEARER_VERBS.has(context.document.tokens.forms[start]!) ? skipHearer(context, end) : end;
}

function skipHearer(context: ClauseContext, start: number): number {
  const { document, vocabulary } = context;
  const { forms, isWord, capitals } = document.tokens;
  let at = start;
  while (at < start + 8) {
    const form = forms[at]!;
    // "told the paper's Ann Low"
    if ((form === "'" || form === '’') && forms[at + 1] === 's') {
      at += 2;
      while (capitals[at]! > 0) at += 1;
      break;
    }
    if (isWord[at] === 0) break;
    if (
      at > start &&
      (vocabulary.determiners.has(form) ||
        vocabulary.pronouns.word(form) !== null ||
        vocabulary.finiteVerbs.has(form) ||
        form === 'there' ||
        vocabulary.complementisers.has(form) ||
        vocabulary.prepositions.has(form) ||
        NOT_CLAUSE.has(form))
    )
      break;
    if (at > start && capitals[at]! > 0 && capitals[at - 1] === 0 && !vocabulary.determiners.has(forms[at - 1]!)) break;
    at += 1;
    if (vocabulary.pronouns.word(form) !== null || form === 'me' || form === 'us' || form === 'reporters') break;
  }
  return at;
}

/** Past a preposition and its nouns, as far as something that could begin a clause. */
function skipPrepositional(context: ClauseContext, start: number, sentenceEnd: number): number {
  const { document, vocabulary } = context;
  const { forms, isWord, capitals } = document.tokens;
  let at = start + 1;
  if (vocabulary.determiners.has(forms[at]!)) at += 1;
  let words = 0;
  while (at < sentenceEnd && words < 8) {
    const form = forms[at]!;
    if (isWord[at] === 0 && form !== "'" && form !== '’' && form !== '-') break;
    if (
      words > 0 &&
      (vocabulary.determiners.has(form) ||
        vocabulary.pronouns.word(form) !== null ||
        vocabulary.prepositions.has(form) ||
        NOT_CLAUSE.has(form))
    )
      break;
    if (words > 0 && capitals[at]! > 0 && capitals[at - 1] === 0 && !vocabulary.calendar.has(form)) break;
    at += 1;
    words += 1;
  }
  return at;
}
