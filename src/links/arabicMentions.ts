import type { Vocabulary } from '../quotes/vocabulary.ts';
import { askWords } from '../text/words.ts';
import { COMMON, OFFICE, PERSONAL, readForm, SPEECH } from './arabicNames/forms.ts';
import { hasArticle, roleWord } from './arabicNouns.ts';
import { type ArabicContext, readNounPhrase } from './arabicPhrases.ts';
import type { Mention } from './mentions.ts';
import type { Subject } from './subjects.ts';

/** What speaks in an Arabic text: the subjects found beside cues, every title that a name follows, and names in full. */
export function findArabicMentions(context: ArabicContext, found: Mention[], subjects: (Subject | null)[]): Mention[] {
  const { document, vocabulary } = context;
  const { isWord, count } = document.tokens;
  const mentions = new Map<number, Mention>();
  for (const mention of found) mentions.set(mention.start, mention);
  for (const subject of subjects) {
    if (subject === null) continue;
    // «وأكد فلان، الذي قال …»: one mention for both verbs.
    const same = mentions.get(subject.mention.start);
    if (same !== undefined && same.end === subject.mention.end && same.kind === subject.mention.kind)
      subject.mention = same;
    mentions.set(subject.mention.start, subject.mention);
  }
  const titles = askWords(document.tokens, vocabulary.roles, (form) => (isTitle(form, vocabulary) ? 1 : 0));
  for (let token = 0; token < count; token++) {
    if (titles[token] === 0 || isWord[token] === 0 || mentions.has(token) || isAdjective(context, token)) continue;
    const sentence = document.sentences[document.sentenceOf[token]!]!;
    const mention = readNounPhrase(context, token, Math.min(sentence.end, token + 16));
    if (mention?.kind === 'person' && mention.name !== null && mention.name.end - mention.name.start >= 2) {
      mentions.set(token, mention);
      token = mention.end - 1;
    }
  }
  addFullNames(context, mentions);
  return [...mentions.values()].sort((a, b) => a.start - b.start);
}

/** A title as it stands or behind what is written before it, or somebody's counterpart. */
function isTitle(form: string, { roles }: Vocabulary): boolean {
  return (
    roles.word(form) !== null ||
    roles.word(form.replace(/^(?:و|ف)?(?:لل|بال|ال|ل|ب)?/, '')) !== null ||
    COUNTERPARTS.has(form) ||
    isHers(form, roles)
  );
}

/** «والدته», «شقيقها»: a relation with its possessor. */
function isHers(form: string, roles: Vocabulary['roles']): boolean {
  if (!/^[\u0621-\u064a]{3,}(?:ه|ها|هم)$/.test(form)) return false;
  const stem = form.replace(/(?:ه|ها|هم)$/, '');
  return roles.word(stem) !== null || (stem.endsWith('ت') && roles.word(`${stem.slice(0, -1)}ه`) !== null);
}

const COUNTERPARTS = new Set(['نظيره', 'نظيرها', 'نظيرته', 'ونظيرته', 'ونظيره']);

/** «مؤتمر صحفي مع فلان»: what could be a title is an adjective behind a common noun. */
function isAdjective({ document, vocabulary }: ArabicContext, token: number): boolean {
  const { forms, isWord } = document.tokens;
  const before = forms[token - 1];
  if (before === undefined || isWord[token - 1] === 0 || !forms[token]!.endsWith('ي')) return false;
  const bits = readForm(before);
  return (bits & COMMON) !== 0 && (bits & (SPEECH | PERSONAL | OFFICE)) === 0 && vocabulary.roles.word(before) === null;
}

/** A name of two words or more is its bearer's full one, wherever it stands: «التقى ناصر … . وقال …». */
function addFullNames(context: ArabicContext, mentions: Map<number, Mention>): void {
  const { nameAt } = context;
  const taken = new Uint8Array(nameAt.length);
  const { forms } = context.document.tokens;
  const spoken = new Set<string>();
  for (const { start, end, name } of mentions.values()) {
    if (name === null) continue;
    taken.fill(1, start, end);
    if (name.end === name.start + 1) spoken.add(forms[name.start]!);
  }
  for (let token = 0; token < nameAt.length; token++) {
    const name = nameAt[token];
    if (name === null || name === undefined || name.start !== token || taken[token] === 1) continue;
    // «وتلاحق بلحاج بتهمة …»: the last part alone counts where the sentence has it for its subject.
    if (name.end - name.start < 2 && !(name.evidence === 'repeated' && isFirstNoun(context, token))) continue;
    // «التقى ناصر … . وقال …»: a less certain one counts where its last word speaks.
    if (name.score < SURE && !spoken.has(forms[name.end - 1]!)) continue;
    const mention = readNounPhrase(context, token, name.end);
    if (mention?.kind !== 'person' || mention.name === null) continue;
    // «برئاسة القاضي فلان»
    const title = mention.role === null && hasArticle(forms[token - 1] ?? '') ? roleWord(context, token - 1) : null;
    if (title !== null) mention.role = { start: token - 1, end: token };
    mentions.set(token, mention);
  }
}

/** Whether only a verb stands before a token in its sentence. */
const isFirstNoun = ({ document }: ArabicContext, token: number): boolean =>
  document.sentences[document.sentenceOf[token]!]!.start === token - 1 &&
  !/^ال/.test(document.tokens.forms[token - 1]!);

/** Scores from here on are of names that a list knows, or that a title or verb leads. */
const SURE = 0.8;
