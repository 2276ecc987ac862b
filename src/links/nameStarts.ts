import { isGivenName } from './givenNames.ts';
import type { Reader } from './nounPhrases.ts';

/** Whether a name may begin at this token, in a language that writes names with capitals. */
export function isNameStart(reader: Reader, token: number): boolean {
  const { capitals, forms, vocabulary } = reader;
  if (capitals[token] === 0) return false;
  const form = forms[token]!;
  if (form.charCodeAt(0) <= 0x39 || /\d/.test(form)) return false;
  if (capitals[token] === 2 && isDateline(reader, token)) return false;
  const role = vocabulary.roles.at(forms, token);
  if (role !== null && role.end > token + 1) return true;
  // "N'Golo", but "L'Algérie".
  if (isElidedName(reader, token) && !vocabulary.determiners.has(form) && !vocabulary.prepositions.has(form))
    return true;
  if (capitals[token] === 2 && reader.countryAt[token] !== null) return true;
  if (isNamesake(reader, token)) return true;
  if (vocabulary.calendar.has(form) || vocabulary.fillers.has(form) || vocabulary.determiners.has(form)) return false;
  if (isSentenceStart(reader, token) && isCapitalWord(reader, token + 1)) {
    if (isInvertedVerb(reader, token) || isAdverb(reader, token)) return false;
  }
  if (!isSentenceStart(reader, token) || isCapitalWord(reader, token + 1) || isElidedName(reader, token + 1))
    return true;
  // "Charles de Brouckère", "Florence d'Auvers"
  if (isGivenName(form) && vocabulary.nameParticles.has(forms[token + 1] ?? '') && startsName(reader, token + 2))
    return true;
  // A common noun that merely begins its sentence.
  if (vocabulary.anonymousNouns.has(form) || vocabulary.documentNouns.has(form)) return false;
  if (
    role !== null ||
    vocabulary.organizationNouns.has(form) ||
    vocabulary.honorifics.has(form) ||
    reader.countryAt[token] !== null ||
    capitals[token] === 2
  )
    return true;
  return reader.names.has(form) || vocabulary.agencies.has(form) || isActor(reader, token + 1);
}

/** A capital, past the apostrophe of "d'". */
const startsName = ({ capitals, forms }: Reader, token: number): boolean =>
  capitals[forms[token] === "'" || forms[token] === '’' ? token + 1 : token]! > 0;

/** "BOISE, Idaho —", "HUANCAVELICA, Peru (AP) -": capitals alone at the beginning of a paragraph, a dash soon behind them. */
function isDateline({ document, forms, isWord }: Reader, token: number): boolean {
  const { start, end } = document.paragraphs[document.paragraphOf[token]!]!;
  if (token - start > 5) return false;
  for (let at = token + 1; at < Math.min(end, start + 14); at++) {
    if (isWord[at] === 1) continue;
    if (
      forms[at] === '—' ||
      forms[at] === '–' ||
      (forms[at] === '-' && document.tokens.starts[at] !== document.tokens.ends[at - 1])
    )
      return true;
    if (!OF_DATELINES.has(forms[at]!)) return false;
  }
  return false;
}

/** Between the words of a dateline: "ST. ALBAN'S FALLS, Vt. (AP) —". */
const OF_DATELINES = new Set([',', '(', ')', '.', "'", '’']);

/** "Added Olsen:", "Said Jane Doe": a verb in the past before its subject. */
function isInvertedVerb({ forms, vocabulary }: Reader, token: number): boolean {
  const cue = vocabulary.cues.word(forms[token]!);
  return (
    vocabulary.language.hasBareClauses &&
    cue !== null &&
    cue.number === undefined &&
    !cue.isParticiple &&
    cue.kind === 'say' &&
    !isGivenName(forms[token]!)
  );
}

/** "Theresa May … May said": a month or small word that the text has as a surname, with a verb of speech of its own or "'s" behind it. */
function isNamesake({ forms, vocabulary, surnames, capitals }: Reader, token: number): boolean {
  const form = forms[token]!;
  if (!surnames.has(form) || vocabulary.prepositions.has(forms[token - 1] ?? '')) return false;
  const cue = vocabulary.cues.at(forms, token + 1);
  const isOwner = (forms[token + 1] === "'" || forms[token + 1] === '’') && forms[token + 2] === 's';
  const isSubject =
    isOwner ||
    cue !== null ||
    vocabulary.auxiliaries.has(forms[token + 1] ?? '') ||
    vocabulary.finiteEndings.some((ending) => (forms[token + 1] ?? '').endsWith(ending));
  const isBehindVerb = capitals[token]! > 0 && vocabulary.cues.word(forms[token - 1] ?? '') !== null;
  return isSubject || isBehindVerb;
}

/** "Certainly Jane Doe has …" */
const isAdverb = ({ forms, names, vocabulary }: Reader, token: number): boolean =>
  vocabulary.language.hasBareClauses &&
  forms[token]!.endsWith('ly') &&
  !isGivenName(forms[token]!) &&
  !names.has(forms[token]!);

/** A word that begins its sentence and is a name nowhere else must at least do something, or own it. */
function isActor({ forms, vocabulary, starts, ends, isWord, document }: Reader, token: number): boolean {
  const form = forms[token] ?? '';
  if (isWord[token] === 0) return (form === "'" || form === '’' || form === '-') && starts[token] === ends[token - 1];
  return (
    document.sentenceOf[token] === document.sentenceOf[token - 1] &&
    (vocabulary.cues.at(forms, token) !== null || vocabulary.finiteVerbs.has(form))
  );
}

const isSentenceStart = (reader: Reader, token: number): boolean =>
  token === 0 ||
  reader.document.sentenceOf[token] !== reader.document.sentenceOf[token - 1] ||
  (reader.isWord[token - 1] === 0 && MARKS.has(reader.forms[token - 1]!));

const MARKS = new Set(['"', '“', '”', '«', '»', '‘', '„', ':']);

export const isCapitalWord = (reader: Reader, token: number): boolean =>
  reader.isWord[token] === 1 &&
  reader.capitals[token]! > 0 &&
  !reader.vocabulary.fillers.has(reader.forms[token]!) &&
  !reader.vocabulary.calendar.has(reader.forms[token]!);

/** N'Diaye, M'Bala, O'Neill, D'Almeida: one capital letter, an apostrophe and a word with a capital, without a space. */
export function isElidedName({ forms, starts, ends, capitals, isWord }: Reader, token: number): boolean {
  return (
    capitals[token] === 1 &&
    forms[token]!.length === 1 &&
    (forms[token + 1] === "'" || forms[token + 1] === '’') &&
    starts[token + 1] === ends[token] &&
    starts[token + 2] === ends[token + 1] &&
    isWord[token + 2] === 1 &&
    capitals[token + 2]! > 0
  );
}
