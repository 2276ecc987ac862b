import type { FoundCue } from '../quotes/cues.ts';
import type { Vocabulary } from '../quotes/vocabulary.ts';
import type { Document } from '../text/document.ts';
import { isOblique } from './cases.ts';
import type { MentionIndex } from './mentionIndex.ts';
import type { Mention } from './mentions.ts';
import type { Subject } from './subjects.ts';

/**
 * "…, said Riverside University professor Paul Beck, an expert in …", "…, said a person close to the mayor": behind a comma or marks
 * the phrase that no verb follows, whether it names somebody or not.
 */
export function invertedSubject(
  document: Document,
  vocabulary: Vocabulary,
  index: MentionIndex,
  cue: FoundCue,
): Subject | null {
  const { forms, isWord } = document.tokens;
  const { form, start, groupStart, end } = cue;
  const isSaying = form.kind === 'say' || form.form === 'read';
  if (!vocabulary.language.hasBareClauses || !isSaying || form.isParticiple || form.takesHearer) return null;
  if (groupStart < start || start === 0 || isWord[start - 1] === 1 || forms[start - 1] === ')') return null;
  const hasArticle = vocabulary.determiners.has(forms[end] ?? '');
  const over = phraseEnd(document, vocabulary, index, end);
  const behind = forms[over] ?? '.';
  const isEnd = behind === ',' || behind === '.' || behind === ';' || behind === '(';
  const last = index.endingAt(over);
  if (last?.kind === 'pronoun' || over === end) return null;
  const isNamed = last?.kind === 'person';
  const isBehindMarks = forms[start - 1] !== ',';
  // "said the state of Ohio would pay": behind a noun a preposition ends nothing, unless words in marks stand before the verb.
  const isOver =
    isEnd || ((isNamed || isBehindMarks) && (vocabulary.prepositions.has(behind) || vocabulary.relatives.has(behind)));
  if (!isOver || (last?.kind === 'document' && form.form !== 'read')) return null;
  // "said the cousin, Luisa Reed, opening a drawer"
  const named = behind === ',' && hasArticle && !isNamed ? index.startingAt(over + 1) : null;
  if (named?.kind === 'person' && named.role === null && isWord[named.end] === 0)
    return { mention: named, side: 'after', rule: 'subject-after-verb', start: groupStart };
  const mention = last ?? (hasArticle ? described(vocabulary, forms, end, over) : null);
  return mention === null ? null : { mention, side: 'after', rule: 'subject-after-verb', start: groupStart };
}

/** Where the noun phrase that begins at a token ends: before a mark, a preposition, a relative or a verb, but not inside a name. */
function phraseEnd(document: Document, vocabulary: Vocabulary, index: MentionIndex, start: number): number {
  const { forms, isWord, capitals, starts, ends } = document.tokens;
  let token = start;
  while (token < Math.min(start + 14, document.tokens.count)) {
    const mention = index.covering(token);
    if (mention !== null) {
      token = mention.end;
      continue;
    }
    const form = forms[token]!;
    // "U.S.", "46-year-old"
    const isGlued = (form === '.' && capitals[token - 1]! > 0 && forms[token - 1]!.length === 1) || form === '-';
    if (isWord[token] === 0 && !(isGlued && starts[token] === ends[token - 1])) break;
    if (token > start && capitals[token] === 0 && endsPhrase(document, vocabulary, token)) break;
    token += 1;
  }
  return token;
}

/** A small word behind which no noun phrase goes on: a preposition (save in "master of ceremonies Paul Beck"), a relative, a verb. */
function endsPhrase({ tokens }: Document, vocabulary: Vocabulary, token: number): boolean {
  const { forms, isWord, capitals } = tokens;
  const form = forms[token]!;
  const next = forms[token + 1] ?? '';
  const isVerb =
    vocabulary.finiteVerbs.has(form) ||
    (!vocabulary.determiners.has(forms[token - 1]!) &&
      vocabulary.finiteEndings.some((ending) => form.endsWith(ending)));
  if (isWord[token] === 0) return false;
  if (form === 'of' && capitals[token + 1] === 0 && capitals[token + 2]! > 0 && !vocabulary.determiners.has(next))
    return false;
  return (
    isVerb || vocabulary.prepositions.has(form) || vocabulary.relatives.has(form) || vocabulary.conjunctions.has(form)
  );
}

/** People whom no list has, with their article: nobody is named. */
function described(vocabulary: Vocabulary, forms: string[], start: number, end: number): Mention {
  const isDefinite = !vocabulary.indefinites.has(forms[start]!);
  const number = forms[end - 1]!.endsWith('s') ? 'p' : 's';
  return {
    kind: 'role',
    start,
    end,
    name: null,
    role: { start: end - 1, end },
    gender: null,
    number,
    isDefinite,
    country: null,
  };
}

/** "said X", "a déclaré X", "explique-t-il", "déclare à l'AFP X". */
export function subjectAfter(
  document: Document,
  vocabulary: Vocabulary,
  index: MentionIndex,
  cue: FoundCue,
): Subject | null {
  const { forms, isWord } = document.tokens;
  // « de déclarer l'état d'urgence »: what stands behind a French infinitive is its object.
  const isInfinitive =
    vocabulary.adjectiveEndings.length > 0 && document.language.startsWith('fr') && forms[cue.start]!.endsWith('r');
  if (cue.form.takesHearer || isInfinitive) return null;
  const sentenceEnd = document.sentences[document.sentenceOf[cue.start]!]!.end;
  let at = cue.end;
  if (forms[at] === '-' || forms[at] === '–') at += forms[at + 1] === 't' ? 3 : 1;
  let hearer = false;
  // "a déclaré à la clôture le ministre": the phrase of place or time is over where another article or name stands.
  let isConsumed = false;
  for (let steps = 0; steps < 10 && at < sentenceEnd; steps++) {
    const mention =
      vocabulary.asides.at(forms, at) !== null
        ? null
        : (index.covering(at) ?? (vocabulary.determiners.has(forms[at]!) ? index.covering(at + 1) : null));
    if (vocabulary.complementisers.has(forms[at]!)) return null;
    // "a déclaré M. Dupont"
    if (mention === null && vocabulary.honorifics.has(forms[at]!)) {
      at += forms[at + 1] === '.' ? 2 : 1;
      continue;
    }
    const aside = vocabulary.asides.at(forms, at);
    if (aside !== null) {
      at = aside.end;
      continue;
    }
    if (hearer && isConsumed && (mention !== null || vocabulary.determiners.has(forms[at]!))) hearer = false;
    // «говорится в сообщении ведомства»
    const isWrittenThere = cue.end - cue.start > 1 && vocabulary.bodyPrepositions.has(forms[cue.end - 1]!);
    if (mention?.kind === 'document' && isWrittenThere)
      return { mention, side: 'after', rule: 'issuer', start: cue.groupStart };
    if (mention !== null && isOblique(document, vocabulary, mention)) {
      at = mention.end;
      continue;
    }
    if (mention !== null && !hearer) {
      if (
        mention.kind === 'pronoun' &&
        (mention.start !== at ||
          (vocabulary.language.hasBareClauses && isWord[mention.end] === 1 && mention.end < sentenceEnd) ||
          (vocabulary.language.hasBareClauses && MARKS.has(forms[mention.end] ?? '')) ||
          vocabulary.pronouns.word(forms[at]!)?.isObject ||
          vocabulary.pronouns.word(forms[at]!)?.isRelative)
      )
        return null;
      // "said the coastguard's operations chief, Ann Low"
      const owned = vocabulary.language.hasBareClauses ? ownedBehind(document, vocabulary, index, mention) : null;
      if (owned !== null) return { mention: owned, side: 'after', rule: 'subject-after-verb', start: cue.groupStart };
      // "raconte une jeune pêcheuse, Awa Sarr"
      if ((mention.kind === 'role' || mention.kind === 'anonymous') && forms[mention.end] === ',') {
        const named = index.covering(mention.end + 1);
        if (named?.kind === 'person' && named.start === mention.end + 1)
          return { mention: named, side: 'after', rule: 'subject-after-verb', start: cue.groupStart };
      }
      return { mention, side: 'after', rule: 'subject-after-verb', start: cue.groupStart };
    }
    if (hearer && mention !== null) {
      at = mention.end;
      hearer = false;
      continue;
    }
    // "a lancé une voix": a noun that is in no list.
    const noun = forms[at + 1] === "'" || forms[at + 1] === '’' ? at + 2 : at + 1;
    if (
      !hearer &&
      vocabulary.language.hasIncises &&
      vocabulary.determiners.has(forms[at]!) &&
      isWord[noun] === 1 &&
      document.tokens.capitals[noun] === 0 &&
      !vocabulary.fillers.has(forms[noun]!)
    ) {
      const described: Mention = {
        kind: 'role',
        start: at,
        end: noun + 1,
        name: null,
        role: { start: noun, end: noun + 1 },
        gender: null,
        number: 's',
        isDefinite: !vocabulary.indefinites.has(forms[at]!),
        country: null,
      };
      return { mention: described, side: 'after', rule: 'subject-after-verb', start: cue.groupStart };
    }
    const behindAside = forms[at] === ',' && !hearer ? asideBehindVerb(document, vocabulary, index, cue, at) : 0;
    if (behindAside > 0) {
      at = behindAside;
      continue;
    }
    if (isWord[at] === 0 && forms[at] !== "'" && forms[at] !== '’' && forms[at] !== '-') return null;
    // English inverts only side by side: "said Smith".
    if (vocabulary.language.hasBareClauses && steps > 0 && !vocabulary.determiners.has(forms[at - 1]!)) return null;
    if (vocabulary.language.hasBareClauses && vocabulary.prepositions.has(forms[at]!)) return null;
    if (
      hearer &&
      isWord[at] === 1 &&
      !vocabulary.determiners.has(forms[at]!) &&
      !vocabulary.prepositions.has(forms[at]!)
    )
      isConsumed = true;
    // «сообщили в министерстве», "hieß es aus der Behörde"
    if (vocabulary.bodyPrepositions.has(forms[at]!) && speaksWithoutSubject(cue)) {
      const body =
        index.covering(at + 1) ?? (vocabulary.determiners.has(forms[at + 1] ?? '') ? index.covering(at + 2) : null);
      if (body !== null && (body.kind === 'organization' || body.kind === 'country'))
        return { mention: body, side: 'after', rule: 'subject-after-verb', start: cue.groupStart };
    }
    if (vocabulary.prepositions.has(forms[at]!)) {
      hearer = true;
      isConsumed = false;
    } else if (
      !hearer &&
      !vocabulary.determiners.has(forms[at]!) &&
      !vocabulary.auxiliaries.has(forms[at]!) &&
      isWord[at] === 1 &&
      !hearer &&
      vocabulary.fillers.has(forms[at]!) &&
      !ADVERBS.has(forms[at]!)
    )
      return null;
    at += 1;
  }
  return null;
}

/** « … », a rétorqué, du tac au tac, la ministre: behind a second comma near the subject, where no subject stands before; else 0. */
function asideBehindVerb(
  { tokens, sentences, sentenceOf }: Document,
  vocabulary: Vocabulary,
  index: MentionIndex,
  cue: FoundCue,
  comma: number,
): number {
  const { forms, isWord } = tokens;
  if (vocabulary.adjectiveEndings.length === 0 || comma !== cue.end || isWord[cue.groupStart - 1] === 1) return 0;
  if (vocabulary.determiners.has(forms[comma + 1]!) || index.covering(comma + 1) !== null) return 0;
  const limit = Math.min(sentences[sentenceOf[cue.start]!]!.end, comma + LONGEST_ASIDE);
  for (let at = comma + 1; at < limit; at++) {
    if (forms[at] === ',')
      return index.covering(at + 1) !== null || vocabulary.determiners.has(forms[at + 1]!) ? at + 1 : 0;
    if (isWord[at] === 0 && forms[at] !== "'" && forms[at] !== '’') return 0;
  }
  return 0;
}

/** Tokens between two commas. */
const LONGEST_ASIDE = 10;

/** French, folded: they may stand between a verb and its subject, « a promis hier à Dakar la ministre ». */
const ADVERBS = new Set('hier aujourd hui ensuite encore aussi deja egalement notamment ainsi enfin'.split(' '));

/** A verb in the plural, or "it says": whoever speaks is told by the preposition behind it. */
const speaksWithoutSubject = ({ form }: FoundCue): boolean => form.number !== 's';

/** What belongs to somebody: "chief" in "the coastguard's operations chief", or the name behind it. */
function ownedBehind(
  { tokens }: Document,
  vocabulary: Vocabulary,
  index: MentionIndex,
  owner: Mention,
): Mention | null {
  const { forms, isWord } = tokens;
  if ((forms[owner.end] !== "'" && forms[owner.end] !== '’') || forms[owner.end + 1] !== 's') return null;
  for (let at = owner.end + 2; at < owner.end + 8 && isWord[at] === 1; at++) {
    if (vocabulary.prepositions.has(forms[at]!)) return null;
    const mention = index.covering(at);
    if (mention === null) continue;
    if (mention.kind === 'person') return mention;
    if (mention.kind !== 'role') continue;
    const named = forms[mention.end] === ',' ? index.covering(mention.end + 1) : index.startingAt(mention.end);
    return named?.kind === 'person' && named.start <= mention.end + 1 ? named : (mention.apposition ?? mention);
  }
  return null;
}

/** "said it “…”": what the words in marks speak of. */
const MARKS = new Set(['"', '“', '‘', "'", '«']);

/** «…, заявил президент», « …, a dit le maire »: behind a comma the subject that stands right behind its verb. */
export function inciseSubject(
  document: Document,
  vocabulary: Vocabulary,
  index: MentionIndex,
  cue: FoundCue,
): Subject | null {
  const { tokens } = document;
  // « …, ajoute-t-elle »
  if (tokens.forms[cue.end] === '-') {
    const pronoun = index.startingAt(cue.end + (tokens.forms[cue.end + 1] === 't' ? 3 : 1));
    if (pronoun?.kind === 'pronoun')
      return { mention: pronoun, side: 'after', rule: 'subject-after-verb', start: cue.groupStart };
  }
  // «…», — сказал он: the dash may stand behind the comma.
  const mark = tokens.forms[cue.groupStart - 1];
  const isDash = (mark === '—' || mark === '–' || mark === '-') && tokens.forms[cue.groupStart - 2] === ',';
  if (mark !== ',' && !isDash) return null;
  let at = vocabulary.determiners.has(tokens.forms[cue.end] ?? '') ? cue.end + 1 : cue.end;
  if (index.covering(at) === null && vocabulary.honorifics.has(tokens.forms[at] ?? ''))
    at += tokens.forms[at + 1] === '.' ? 2 : 1;
  const mention = index.covering(at);
  if (mention === null) return unknownNoun(document, vocabulary, cue, at);
  if (mention.start < cue.end || mention.kind === 'document') return null;
  if (isOblique(document, vocabulary, mention)) return null;
  // «…, сказал он»
  if (
    mention.kind === 'pronoun' &&
    (mention.start !== cue.end || vocabulary.pronouns.word(tokens.forms[at]!)?.isObject)
  )
    return null;
  return { mention, side: 'after', rule: 'subject-after-verb', start: cue.groupStart };
}

/** «…, — напомнил реставратор.»: a noun that is in no list, alone behind its verb, in a language without articles. */
function unknownNoun({ tokens }: Document, vocabulary: Vocabulary, cue: FoundCue, at: number): Subject | null {
  const { forms, isWord, capitals } = tokens;
  const form = forms[at] ?? '';
  const isNoun =
    !vocabulary.language.hasArticles &&
    cue.form.number === 's' &&
    isWord[at] === 1 &&
    capitals[at] === 0 &&
    isWord[at + 1] !== 1 &&
    form.length > 4 &&
    !vocabulary.fillers.has(form) &&
    vocabulary.cues.at(forms, at) === null &&
    !form.endsWith('о');
  if (!isNoun) return null;
  const mention: Mention = {
    kind: 'role',
    start: at,
    end: at + 1,
    name: null,
    role: { start: at, end: at + 1 },
    gender: cue.form.gender ?? null,
    number: 's',
    isDefinite: true,
    country: null,
  };
  return { mention, side: 'after', rule: 'subject-after-verb', start: cue.groupStart };
}

/** «цитирует агентство министра»: behind the verb, whoever is no agency. */
export function relayedSource(
  document: Document,
  vocabulary: Vocabulary,
  index: MentionIndex,
  cue: FoundCue,
): Subject | null {
  const { forms } = document.tokens;
  const sentenceEnd = document.sentences[document.sentenceOf[cue.start]!]!.end;
  for (let token = cue.end; token < Math.min(sentenceEnd, cue.end + 12); token++) {
    const mention = index.startingAt(token);
    if (mention === null || vocabulary.agencies.has(forms[mention.start]!)) continue;
    if (mention.kind === 'person' || mention.kind === 'role' || mention.kind === 'pronoun')
      return { mention, side: 'after', rule: 'source-behind-agency', start: cue.groupStart };
  }
  return null;
}
