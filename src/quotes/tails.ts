import type { Document } from '../text/document.ts';
import type { ClauseContext } from './clauses.ts';
import type { FoundCue } from './cues.ts';
import { hasFiniteVerb } from './finiteVerbs.ts';
import type { Vocabulary } from './vocabulary.ts';

/** «…، ملقيا باللوم على», «…، متوجها بالشكر»: how somebody said it, in an accusative that the text's letters show. */
export function opensManner({ document, vocabulary }: ClauseContext, token: number): boolean {
  const { forms } = document.tokens;
  const form = forms[token] ?? '';
  if (!vocabulary.language.isVerbFirst || !MANNER.test(form) || NO_MANNER.has(form)) return false;
  const next = forms[token + 1] ?? '';
  return /^[بل]/.test(next) || vocabulary.prepositions.has(next);
}

/** Folded. */
const MANNER = /^م[\u0621-\u064a]{3,6}ا$/;
const NO_MANNER = new Set('مثلا مهما مجددا موخرا مرارا مبدييا مقابلا مسبقا مقارنا موقتا محليا منفردا'.split(' '));

/** Behind words in marks: "— a modest gain for the mayor", ", who faces a vote", ", a swipe at …": the reporter's own words. */
export function opensTail({ document, vocabulary, passageAt }: ClauseContext, start: number, token: number): boolean {
  const { forms, starts, ends } = document.tokens;
  const form = forms[token]!;
  const next = forms[token + 1] ?? '';
  // «…»، بعد لقائه الوزير: what the speaker did before or then.
  // «…» الذي تفرضه الجماعة: what the words are about.
  if (vocabulary.language.isVerbFirst)
    return (
      (form === '،' && MEANWHILE.has(next) && OWN.test(forms[token + 2] ?? '')) ||
      (passageAt[token - 1]! >= 0 && BEHIND_MARKS.has(form))
    );
  if (vocabulary.adjectiveEndings.length > 0) return opensParticiple(document, vocabulary, token);
  if (!vocabulary.language.hasBareClauses) return false;
  if (form === ',') return vocabulary.relatives.has(next) || vocabulary.indefinites.has(next) || MEANWHILE.has(next);
  if (vocabulary.asOpeners.has(form)) return vocabulary.pronouns.word(next) !== null;
  if (form === 'after') return !next.endsWith(vocabulary.language.participleEnding);
  if (form !== '—' && form !== '–' && (form !== '-' || starts[token] === ends[token - 1])) return false;
  let before = 0;
  for (let other = start; other < token; other++) before += isSameDash(document, token, other) ? 1 : 0;
  if (before % 2 === 1) return false;
  const { end } = document.sentences[document.sentenceOf[token]!]!;
  for (let other = token + 1; other < Math.min(end, token + LONGEST_ASIDE); other++)
    if (isSameDash(document, token, other)) return false;
  return true;
}

const BEHIND_MARKS = new Set(['الذي', 'التي', 'الذين']);

/** "it would close the plant, while Low's rival has opened one": behind a whole clause what somebody else, with a name or article, does. */
export function opensMeanwhile({ document, vocabulary }: ClauseContext, comma: number): boolean {
  const { forms, capitals } = document.tokens;
  if (!vocabulary.language.hasBareClauses || !MEANWHILE.has(forms[comma + 1] ?? '')) return false;
  return capitals[comma + 2]! > 0 || (vocabulary.possessives.has(forms[comma + 2] ?? '') && forms[comma + 2] !== 'its');
}

/** « … », déclenchant les rires; « … », sans s'engager au-delà: behind a comma a participle or a "without". */
function opensParticiple({ tokens: { forms } }: Document, { language }: Vocabulary, token: number): boolean {
  const next = forms[token + 1] ?? '';
  if (forms[token] !== ',' || language.participleEnding === '') return false;
  return next === 'sans' || (next.length > 5 && next.endsWith(language.participleEnding) && !NO_PARTICIPLES.has(next));
}

/** "…, a remark that drew a reply": what the reporter calls it. */
export function opensVerdict({ document, vocabulary }: ClauseContext, comma: number): boolean {
  const { forms } = document.tokens;
  return (
    vocabulary.language.hasBareClauses &&
    (forms[comma + 1] === 'a' || forms[comma + 1] === 'an') &&
    VERDICTS.has(forms[comma + 2] ?? '')
  );
}

const VERDICTS = new Set(
  'remark move claim charge comment view step gesture suggestion admission argument line'.split(' '),
);

/** French, folded: they end as participles do. */
const NO_PARTICIPLES = new Set(
  'pendant pourtant maintenant cependant durant autant devant avant moyennant nonobstant suivant'.split(' '),
);

/** What somebody else does at the same time; "but" mostly goes on with the same words. */
const MEANWHILE = new Set(['while', 'whereas', 'بعد', 'قبل', 'قبيل', 'عقب', 'اثر', 'خلال', 'لدي', 'فور']);

/** Folded: with his or her written to it. */
const OWN = /^[\u0621-\u064a]{3,}(?:ه|ها|هم)$/;

/** Whether two tokens are dashes of one kind, of which the second closes what the first opens. */
const isSameDash = ({ tokens: { forms, starts, ends } }: Document, one: number, other: number): boolean =>
  forms[one] === forms[other] && starts[one]! > ends[one - 1]! === starts[other]! > ends[other - 1]!;

/** Tokens between two dashes. */
const LONGEST_ASIDE = 60;

/** "Saying the dam was safe, Low left", "In calling it “odd,” she went further": the participle whose clause stands before the main one. */
export function opensSentenceAsParticiple({ document, vocabulary }: ClauseContext, cue: FoundCue | undefined): boolean {
  if (cue === undefined || cue.form.isParticiple !== true || !vocabulary.language.hasBareClauses) return false;
  return cue.groupStart - document.sentences[document.sentenceOf[cue.start]!]!.start <= 1;
}

/** "When Low said the dam was safe, nobody stirred": the clause that opens the sentence, before the main one. */
export function opensSentenceAsClause(
  { document, vocabulary }: ClauseContext,
  cue: FoundCue | undefined,
  start: number,
): boolean {
  if (cue === undefined || cue.form.isParticiple || !vocabulary.language.hasBareClauses) return false;
  const { forms, isWord } = document.tokens;
  let opener = document.sentences[document.sentenceOf[cue.start]!]!.start;
  // "Once, when a boy asked", "But when Low said"
  for (let steps = 0; steps < 2 && !SUBORDINATORS.has(forms[opener]!); steps++) opener += 1;
  if (!SUBORDINATORS.has(forms[opener]!) || opener >= cue.groupStart) return false;
  for (let token = opener; token < start; token++)
    if (isWord[token] === 0 && forms[token] !== "'" && forms[token] !== '’') return false;
  return true;
}

const SUBORDINATORS = new Set(['when', 'while', 'although', 'though', 'because', 'if', 'after', 'since']);

/** The comma that ends such a clause: behind its verb, or inside its last marks. */
export function endsOpening(context: ClauseContext, start: number, token: number): boolean {
  const { document, passages, passageAt } = context;
  const { forms } = document.tokens;
  const passage = passages[passageAt[token - 1] ?? -1];
  if (passage !== undefined && passage.end === token - 1 && forms[token - 2] === ',') return true;
  return forms[token] === ',' && hasFiniteVerb(context, start, token);
}

/** Whether marks with a sentence of their own open at a token. */
export function opensWholeSentence(
  { document, vocabulary, passages, passageAt }: ClauseContext,
  token: number,
): boolean {
  const passage = passages[passageAt[token] ?? -1];
  if (vocabulary.language.isVerbFirst || passage === undefined || passage.open !== token) return false;
  return document.tokens.capitals[passage.start]! > 0 && passage.end - passage.start > 4;
}
