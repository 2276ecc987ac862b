import type { FoundCue } from '../quotes/cues.ts';
import { COMMON, FAMILY, FOREIGN, GIVEN, readForm } from './arabicNames/forms.ts';
import { hasArticle, isHis, roleWord } from './arabicNouns.ts';
import type { ArabicContext } from './arabicPhrases.ts';
import { QUOTATION } from './arabicTitledNames.ts';
import type { Mention } from './mentions.ts';

/** «تواصل تزويد …», «تابع المباراة»: what is known as no name, behind a verb that nothing said follows, is its object. */
export function withoutObject(context: ArabicContext, cue: FoundCue, mention: Mention | null): Mention | null {
  const { document, vocabulary, nameAt } = context;
  // «وسأل الصحفيين»: the ending of an object.
  const isObject = mention?.kind === 'anonymous' && /[^ا]ين$/.test(document.tokens.forms[mention.start]!);
  if (isObject && roleWord(context, mention.start) === null && cue.form.gender !== undefined) return null;
  // «واتهمت طهران بأنها»: of one noun before what somebody is accused of, the accused.
  if (mention !== null && isSoleObject(context, cue, mention) && beforeObject(context, mention).end === mention.end)
    return null;
  // «وخاطب الوزيرة قائلا»: a verb in the masculine is no woman's.
  if (mention !== null && isOfOtherGender(context, cue, mention)) return null;
  if (mention?.kind === 'organization' && (cue.form.kind === 'evaluate' || cue.form.kind === 'urge'))
    return beforeObject(context, mention);
  // «ووصفت الوضع بأنه»
  if (cue.form.kind === 'evaluate' && mention?.kind === 'anonymous' && mention.role === null) return null;
  const isHers = mention?.kind === 'role' && mention.gender === 'f';
  if (isHers && cue.form.gender === 'm' && cue.form.hasPronoun !== true) return null;
  if (mention?.kind !== 'person' || mention.role !== null || mention.name === null) return mention;
  const { forms } = document.tokens;
  const known = nameAt[mention.name.start];
  if ((known !== null && known !== undefined) || readForm(forms[mention.name.start]!) & (GIVEN | FAMILY | FOREIGN))
    return mention;
  // «…»، تقول زرينة: what is said stands before the verb.
  const isBehindMarks = forms[cue.start - 1] === '،' && QUOTATION.has(forms[cue.start - 2] ?? '');
  if (isBehindMarks && cue.form.kind === 'say') return mention;
  // «وطالب بلحاج الذي …»
  if (vocabulary.relatives.has(forms[mention.end] ?? '')) return mention;
  const limit = Math.min(
    document.sentences[document.sentenceOf[cue.start]!]!.end,
    mention.end + FARTHEST_WORDS,
    document.tokens.count,
  );
  for (let token = mention.end; token < limit; token++) {
    if (vocabulary.complementisers.has(forms[token]!) || forms[token] === ':' || QUOTATION.has(forms[token]!))
      return mention;
    if (vocabulary.cues.at(forms, token) !== null)
      return vocabulary.cues.at(forms, token)!.entry.isParticiple ? mention : null;
  }
  return null;
}

/** Of verbs that always have an object the noun right before what it is accused of or urged to, if no title or name shows the subject. */
function isSoleObject({ document, nameAt }: ArabicContext, { start, form }: FoundCue, mention: Mention): boolean {
  const verb = document.tokens.forms[start]!;
  const next = document.tokens.forms[mention.end] ?? '';
  if (form.hasPronoun === true || form.isParticiple === true) return false;
  if (ACCUSES.test(verb)) return next[0] === 'ب';
  const isNamed =
    mention.kind === 'person' && (mention.role !== null || (nameAt[mention.name!.start] ?? null) !== null);
  const isSomebody = isNamed || mention.kind === 'role' || mention.kind === 'pronoun';
  return URGES.test(verb) && !isSomebody && (next === 'علي' || next === 'الي' || QUOTATION.has(next));
}

/** Folded. */
const ACCUSES = /^[وف]?[ايت]تهم(?:ت)?$/;
const URGES = /^[وف]?(?:[يت]?حث|[يت]?ناشد)(?:ت)?$/;

/** «وأدان مجلس الأمن الهجوم»: behind a body's name of two words a noun with its article that is no adjective is the verb's object. */
function beforeObject({ document, countryAt }: ArabicContext, mention: Mention): Mention {
  const { forms } = document.tokens;
  if (hasArticle(forms[mention.start]!) || QUOTATION.has(forms[mention.start + 1] ?? '')) return mention;
  for (let token = mention.start + 2; token < mention.end; token++) {
    const form = forms[token]!;
    const isAdjective =
      /(?:ي|يه)$/.test(form) ||
      /^الم/.test(form) ||
      (readForm(form) & COMMON) === 0 ||
      countryAt[token]?.reason === 'DEMONYM';
    if (!hasArticle(form) || isAdjective) continue;
    return { ...mention, end: token, name: mention.name && { start: mention.name.start, end: token } };
  }
  return mention;
}

/** «ودعا كابول إلى», «ودعت مجلس الأمن إلى»: who is called upon, where the verb has another gender. */
function isOfOtherGender({ document }: ArabicContext, cue: FoundCue, { kind, start }: Mention): boolean {
  if (cue.form.number !== 's' || cue.form.hasPronoun) return false;
  const form = document.tokens.forms[start]!;
  if (cue.form.gender === 'm') {
    if (kind === 'country') return !MASCULINE_STATES.has(form);
    return kind === 'organization' && /(?:ه|ات)$/.test(form) && !isHis(document, start);
  }
  return kind === 'organization' && MASCULINE_BODIES.has(form);
}

const MASCULINE_STATES = new Set('لبنان العراق الاردن المغرب اليمن السودان الصومال تشاد الفاتيكان جنوب'.split(' '));
/** Folded. */
const MASCULINE_BODIES = new Set(
  'مجلس المجلس حزب الحزب جيش الجيش مكتب الاتحاد اتحاد برلمان البرلمان البنك بنك صندوق الصندوق التحالف تحالف ائتلاف الائتلاف الكونغرس النادي المنتخب'.split(
    ' ',
  ),
);

/** Tokens. */
const FARTHEST_WORDS = 30;
