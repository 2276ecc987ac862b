import type { ClauseContext } from './clauses.ts';
import { type Attachment, opensSentence } from './continued.ts';
import type { MarkedPassage } from './marks.ts';
import { wordCount } from './titles.ts';

/** «…»، يقول فلان؛ «…»، بحسب فلان; «…»، هكذا وصف فلان: in a language whose verb comes first, where the verb has no other words. */
export function verbBehind(context: ClauseContext, passage: MarkedPassage): Attachment | null {
  const { document, cues, cueAt, subjects, passageAt, vocabulary } = context;
  const { forms, isWord } = document.tokens;
  let token = passage.end + 1;
  const last = Math.min(token + 6, document.tokens.count);
  while (token < last && cueAt[token]! < 0) {
    // «…».. هكذا علق فلان: two dots are a pause.
    const isStop = forms[token] === '.' && forms[token - 1] !== '.' && forms[token + 1] !== '.';
    const isComma = isWord[token] === 0 && passageAt[token]! < 0 && !isStop && forms[token] !== ':';
    if (!isComma && !BEHIND_MARKS.has(forms[token]!)) return null;
    token += 1;
  }
  const cue = token < last ? cueAt[token]! : -1;
  if (cue < 0 || document.paragraphOf[token] !== document.paragraphOf[passage.end]) return null;
  const { form, start, end } = cues[cue]!;
  const subject = subjects[cue] ?? null;
  if (form.kind === 'preposition') {
    if (subject === null && !form.hasPronoun) return null;
    return { kind: 'DIRECT', cue, rule: 'marks-before-source', isStrong: true, follows: -1 };
  }
  const isJoined = vocabulary.cues.word(forms[start]!.slice(1)) !== null;
  if (form.isParticiple || isJoined || subject === null || subject.side !== 'after') return null;
  if (!opensSentence(context, passage) && wordCount(context, passage) < 4) return null;
  const sentence = document.sentences[document.sentenceOf[start]!]!;
  for (let at = end; at < Math.min(sentence.end, end + 30); at++) {
    if (cueAt[at]! >= 0) break;
    if (forms[at] === ':' || passageAt[at]! >= 0 || vocabulary.complementisers.has(forms[at]!)) return null;
  }
  return { kind: 'DIRECT', cue, rule: 'marks-before-cue', isStrong: true, follows: -1 };
}

/** Folded: thus, with these words, this is what. */
const BEHIND_MARKS = new Set(
  'هكذا بهذه بهذا الكلمات العباره العبارات الجمله الكلام هذا ما هذه كانت كان حسبما كما'.split(' '),
);
