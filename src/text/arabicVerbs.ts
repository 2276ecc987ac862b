import type { Document } from './document.ts';

/**
 * Verbs whose doubled letter tells them from other words, and which newspapers write without it: «عبّر الوزير عن أمله» and «عبر
 * الهاتف», «حمّلت الوزارة … المسؤولية» and «حملت». Such a token takes the form of a verb that means the same and is no other word.
 * Changes the document, before anything else reads it.
 */
export function tellDoubledVerbs({ text, tokens }: Document): void {
  const { forms, starts, ends, isWord, numbers, count } = tokens;
  for (let token = 0; token < count; token++) {
    const form = forms[token]!;
    if (form.length > 5 || form.length < 3 || isWord[token] === 0) continue;
    const first = form.charCodeAt(0) === WAW ? form.charCodeAt(1) : form.charCodeAt(0);
    const verb = first === AIN || first === HAH ? VERBS.get(form) : undefined;
    if (verb === undefined) continue;
    const isMarked = text.slice(starts[token], ends[token]).includes(SHADDA);
    const opens = token === 0 || isWord[token - 1] === 0 || form[0] === 'و';
    if (!isMarked && !(opens && isFollowed(forms, token, verb.by))) continue;
    forms[token] = verb.form;
    numbers[token] = 0;
  }
}

/** Whether the verb's own preposition or object stands behind it and its subject. */
function isFollowed(forms: string[], verb: number, by: Set<string>): boolean {
  const subject = forms[verb + 1] ?? '';
  if (MEDIA.has(subject)) return false;
  const isTold = /^ال|^سمو|^معالي/.test(subject);
  for (let token = verb + 2; token < Math.min(forms.length, verb + FARTHEST); token++) {
    if (STOPS.has(forms[token]!)) return false;
    // «عبر موكوينا عن امتنانه»
    if (by.has(forms[token]!)) return forms[token + 1] !== 'طريق' && (isTold || OWN.test(forms[token + 1] ?? ''));
  }
  return false;
}

const SHADDA = '\u0651';
const WAW = 0x648;
const AIN = 0x639;
const HAH = 0x62d;
/** With his, her or their written to it. */
const OWN = /^[\u0621-\u064a]{3,}(?:ه|ها|هم)$/;
/** Tokens: a title and a name may stand between. */
const FARTHEST = 14;
const STOPS = new Set(['.', ':', '؛', '!', '؟', 'ان', 'بان']);

/** Folded, as everything here. By way of these something is said. */
const MEDIA = new Set(
  'الهاتف البريد الانترنت الحدود الفيديو الاقمار القنوات التاريخ العالم التلفزيون الاذاعه المنصه الموقع الحساب الشبكه البحر الاثير'.split(
    ' ',
  ),
);

const ABOUT = new Set(['عن']);
const BLAME = new Set(['مسووليه', 'المسووليه', 'مسوولية', 'المسوولية']);

const VERBS = new Map([
  ['عبر', { form: 'اعرب', by: ABOUT }],
  ['وعبر', { form: 'واعرب', by: ABOUT }],
  ['حمل', { form: 'اتهم', by: BLAME }],
  ['وحمل', { form: 'واتهم', by: BLAME }],
  ['حملت', { form: 'اتهمت', by: BLAME }],
  ['وحملت', { form: 'واتهمت', by: BLAME }],
]);
