import type { FoundCue } from '../quotes/cues.ts';
import type { Vocabulary } from '../quotes/vocabulary.ts';
import type { Document } from '../text/document.ts';
import type { MentionIndex } from './mentionIndex.ts';
import type { Mention } from './mentions.ts';
import { ownerGender } from './possessives.ts';
import type { Subject } from './subjects.ts';

/** "According to X", "selon X". */
export function afterPreposition(
  document: Document,
  vocabulary: Vocabulary,
  index: MentionIndex,
  cue: FoundCue,
): Subject | null {
  const { forms } = document.tokens;
  // «по его словам»: the pronoun stands inside.
  let at = cue.form.hasPronoun ? cue.start + 1 : cue.end;
  // "nach seinen Angaben", "ihrer Meinung nach": a possessive tells the owner's gender.
  const owned = forms
    .slice(cue.start, cue.end)
    .map(ownerGender)
    .find((gender) => gender !== null);
  const isPossessed = cue.form.hasPronoun === true && vocabulary.language.hasVerbSecond;
  // « À ses yeux, … »: no word of it is a pronoun.
  if (isPossessed || (cue.form.hasPronoun && vocabulary.adjectiveEndings.length > 0)) {
    const { start, end } = cue;
    const owner: Mention = {
      kind: 'pronoun',
      start,
      end,
      name: null,
      role: null,
      gender: isPossessed ? (owned ?? null) : null,
      number: 's',
      isDefinite: true,
      country: null,
    };
    return { mention: owner, side: 'after', rule: 'source-after-preposition', start };
  }
  for (let steps = 0; steps < 8; steps++, at++) {
    const mention = index.covering(at);
    if (mention === null) {
      if (forms[at] === ',' || forms[at] === '.' || vocabulary.complementisers.has(forms[at] ?? '')) return null;
      continue;
    }
    let named = belongingTo(document, vocabulary, index, mention) ?? mention.apposition ?? mention;
    // "a tweet by X", "the spokesman, X"
    if (named === mention && (mention.kind === 'document' || mention.kind === 'role')) {
      for (let next = mention.end; next < mention.end + 10; next++) {
        // "According to the release, the carrier …": what stands behind the comma issued nothing.
        const isOver = forms[next] === ',' && mention.kind === 'document' && vocabulary.language.hasBareClauses;
        if (forms[next] === '.' || isOver) break;
        const inner = index.startingAt(next);
        if (
          inner !== null &&
          (inner.kind === 'person' ||
            (mention.kind === 'document' && inner.kind === 'organization' && isIssuer(document, vocabulary, inner)))
        ) {
          named = inner;
          break;
        }
      }
    }
    return { mention: named, side: 'after', rule: 'source-after-preposition', start: cue.start };
  }
  return null;
}

/** "according to Low's former aide Mark Olsen", "Low's lawyer": somebody of theirs, whom the noun or name behind the possessive means. */
function belongingTo(
  { tokens }: Document,
  vocabulary: Vocabulary,
  index: MentionIndex,
  owner: Mention,
): Mention | null {
  const { forms, isWord } = tokens;
  const mark = forms[owner.end];
  if (!vocabulary.language.hasBareClauses || (mark !== "'" && mark !== '’') || forms[owner.end + 1] !== 's')
    return null;
  for (let token = owner.end + 2; token < owner.end + LONGEST_POSSESSED && isWord[token] === 1; token++) {
    const mention = index.covering(token);
    if (mention === null) continue;
    if (mention.kind === 'person') return mention;
    return mention.kind === 'role' ? (mention.apposition ?? mention) : null;
  }
  return null;
}

/** Tokens: "'s former deputy education secretary". */
const LONGEST_POSSESSED = 8;

/** "a report of the agency", «un estudio de la revista»; but not "in the journal", where it was printed. */
function isIssuer({ tokens }: Document, vocabulary: Vocabulary, { start }: Mention): boolean {
  let before = start - 1;
  while (vocabulary.determiners.has(tokens.forms[before] ?? '')) before -= 1;
  const preposition = tokens.forms[before] ?? '';
  return !vocabulary.prepositions.has(preposition) || vocabulary.nameLinks.has(preposition) || BY.has(preposition);
}

const BY = new Set(['by', 'from', 'par', 'por', 'von', 'durch']);

/** "In einem Papier des Ministeriums heißt es", "hieß es in einer Mitteilung": the document in which it stands. */
export function documentOfSaying(
  { tokens, sentences, sentenceOf }: Document,
  vocabulary: Vocabulary,
  index: MentionIndex,
  cue: FoundCue,
): Subject | null {
  if (!vocabulary.language.hasVerbSecond || cue.end - cue.start !== 2) return null;
  const { start, end } = sentences[sentenceOf[cue.start]!]!;
  const documentAt = (token: number): Mention | null => {
    const mention = index.covering(token);
    if (mention === null || !vocabulary.documentNouns.has(tokens.forms[mention.end - 1]!)) return null;
    let before = mention.start - 1;
    while (before >= start && vocabulary.determiners.has(tokens.forms[before]!)) before -= 1;
    const isIn = vocabulary.bodyPrepositions.has(tokens.forms[Math.max(start, before)]!);
    return isIn ? { ...mention, kind: 'document', name: null, isDefinite: true } : null;
  };
  for (let token = Math.max(start, cue.start - LONGEST_PHRASE); token < cue.start; token++) {
    const mention = documentAt(token);
    if (mention !== null) return { mention, side: 'before', rule: 'issuer', start: mention.start };
  }
  for (let token = cue.end; token < Math.min(end, cue.end + LONGEST_PHRASE) && tokens.isWord[token] === 1; token++) {
    const mention = documentAt(token);
    if (mention !== null) return { mention, side: 'after', rule: 'issuer', start: cue.groupStart };
  }
  return null;
}

/** Tokens. */
const LONGEST_PHRASE = 8;

/** "der Polizei zufolge": the source ends right before its postposition. */
export function beforePostposition(
  document: Document,
  vocabulary: Vocabulary,
  index: MentionIndex,
  cue: FoundCue,
): Subject | null {
  const { start } = document.sentences[document.sentenceOf[cue.start]!]!;
  let mention = index.lastIn(Math.max(start, cue.start - 8), cue.start);
  if (mention === null) return null;
  // "einem Sprecher der Polizei zufolge"
  const article = vocabulary.determiners.has(document.tokens.forms[mention.start - 1] ?? '') ? 1 : 0;
  const owner = index.endingAt(mention.start - article);
  if (owner !== null && mention.kind !== 'person' && owner.start >= start) mention = owner;
  return { mention, side: 'before', rule: 'source-after-preposition', start: mention.start };
}
