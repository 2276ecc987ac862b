import type { ClauseContext } from './clauses.ts';

/** Whether a verb stands in these words that only clauses have. Languages without a list of such verbs are not asked. */
export function hasFiniteVerb(
  { document, vocabulary }: ClauseContext,
  start: number,
  end: number,
  isStrict = false,
): boolean {
  if (vocabulary.finiteVerbs.size === 0) return true;
  const { forms, isWord, capitals } = document.tokens;
  const isPronoun = vocabulary.pronouns.word(forms[start] ?? '') !== null;
  for (let token = start; token < end; token++) {
    const form = forms[token]!;
    // "announced a withdrawal from the region, …": the verb must come before the phrase is over.
    if (isStrict && form === ',') {
      // ", the director, has": a phrase between commas.
      let comma = token + 1;
      while (comma < Math.min(end, token + 9) && forms[comma] !== ',') comma += 1;
      return forms[comma] === ',' && vocabulary.finiteVerbs.has(forms[comma + 1] ?? '');
    }
    if (
      isStrict &&
      (form === ';' ||
        (vocabulary.ands.has(form) && forms[start] !== 'both') ||
        form === 'to' ||
        (vocabulary.language.hasBareClauses && OPENERS.has(form)) ||
        vocabulary.relatives.has(form))
    )
      return false;
    if (isWord[token] === 0) continue;
    // "the need", "its plans"
    if (vocabulary.language.hasBareClauses && vocabulary.linkArticles.has(forms[token - 1] ?? '')) continue;
    if (vocabulary.finiteVerbs.has(form)) return true;
    if (
      capitals[token] === 0 &&
      form.length > 3 &&
      vocabulary.finiteEndings.some((ending) => form.endsWith(ending)) &&
      // "plans filed in May": a participle, unless a pronoun is its subject.
      (!vocabulary.language.hasBareClauses || (token > start + (isPronoun ? 0 : 1) && form.length > 4))
    )
      return true;
    if (
      form === 's' &&
      (forms[token - 1] === "'" || forms[token - 1] === '’') &&
      vocabulary.pronouns.word(forms[token - 2] ?? '') !== null
    )
      return true;
  }
  const { clauseLength } = vocabulary.language;
  return clauseLength > 0 && end - start >= clauseLength;
}

/** Behind an object these begin a clause of the reporter's: "announced a truce after both sides agreed". */
const OPENERS = new Set(['after', 'before', 'since', 'until', 'as', 'when', 'while', 'because']);

/** "said a ban “rests on a photograph”": an article, its noun, and words in marks that a verb in the present opens. */
export function verbOpensMarks(
  { document, vocabulary, passages, passageAt }: ClauseContext,
  start: number,
  end: number,
): boolean {
  const { forms, capitals } = document.tokens;
  if (!vocabulary.determiners.has(forms[start]!)) return false;
  let token = start;
  while (token < Math.min(end, start + 5) && passageAt[token]! < 0) token += 1;
  const passage = passages[passageAt[token] ?? -1];
  return (
    passage?.open === token &&
    passage.end - passage.start >= 3 &&
    capitals[passage.start] === 0 &&
    /[^s]s$/.test(forms[passage.start]!)
  );
}
