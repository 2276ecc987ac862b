import { type Sql, sql, storableText, words } from './sql.ts';

/** The phrases that a question has in quotation marks, without these; marks that nothing closes are none. */
export function phrasesOf(question: string): string[] {
  const phrases: string[] = [];
  for (const match of question.matchAll(QUOTED)) {
    const phrase = (match[1] ?? match[2] ?? match[3] ?? '').trim();
    if (WORD.test(phrase)) phrases.push(phrase);
  }
  return phrases.slice(0, MOST_PHRASES);
}

/** The question without its phrases. */
export function withoutPhrases(question: string): string {
  return question.replace(QUOTED, ' ');
}

/**
 * Conditions that one of the columns holds each of the phrases, word for word: letter by letter, whatever the case, the blanks and
 * the form of apostrophes, and not inside of a longer word. The same on both databases, whatever their locale.
 */
export function phraseConditions(dialect: 'sqlite' | 'postgres', columns: string[], question: string): Sql[] {
  return phrasesOf(question).map((phrase) => {
    const pattern = storableText(patternOf(phrase));
    const holds = columns.map((column) =>
      dialect === 'sqlite' ? sql`${words(column)} REGEXP ${pattern}` : sql`${words(column)} ~ ${pattern}`,
    );
    return holds.reduce((before, next) => sql`(${before} OR ${next})`);
  });
}

/** SQLite's own REGEXP operator calls this. */
export function matchesPattern(pattern: unknown, text: unknown): number {
  return typeof text === 'string' && compiled(String(pattern)).test(text) ? 1 : 0;
}

/** Where a phrase stands in a text, in UTF-16 code units. `pattern` is `patternFor` it. */
export function placesOf(pattern: RegExp, text: string): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const start = match.index + match[1]!.length;
    const end = match.index + match[0].length - match.at(-1)!.length;
    places.push({ start, end });
    // The sign behind one may be the sign before the next.
    pattern.lastIndex = end;
  }
  return places;
}

/** Finds a phrase in texts, with `placesOf`. */
export const patternFor = (phrase: string): RegExp => new RegExp(patternOf(phrase), 'g');

/** In the language that regular expressions of PostgreSQL and JavaScript have in common: nothing in it can go back and try anew. */
function patternOf(phrase: string): string {
  const letters = [...phrase.replace(/\s+/g, ' ')].map((letter) => {
    if (letter === ' ') return '[ \t\r\n\u00a0\u202f]+';
    if (APOSTROPHES.includes(letter)) return `[${APOSTROPHES}]`;
    const forms = [...new Set([letter, letter.toLowerCase(), letter.toUpperCase()])].filter(
      (form) => [...form].length === 1,
    );
    if (forms.length > 1) return `[${forms.join('')}]`;
    return /[!-/:-@[-`{-~]/.test(letter) ? `\\${letter}` : letter;
  });
  return `(^|[^${LETTERS}])${letters.join('')}($|[^${LETTERS}])`;
}

function compiled(pattern: string): RegExp {
  if (last?.source !== pattern) last = { source: pattern, expression: new RegExp(pattern) };
  return last.expression;
}

let last: { source: string; expression: RegExp } | undefined;

/** Between straight, curly or angled marks. */
const QUOTED = /"([^"]*)"|[“„]([^“”„]*)[”“]|«([^«»]*)»/g;
const WORD = /[\p{L}\p{N}]/u;
const MOST_PHRASES = 8;
const APOSTROPHES = "'’ʼ";

/** Letters, digits and their marks, of scripts that have spaces between words, as ranges that do not hang on a database's locale. */
const LETTERS =
  '0-9A-Za-zªµºÀ-ÖØ-öø-ʯ\u0300-\u037d\u037f-\u0386\u0388-\u0589\u0591-\u05bd\u05d0-\u05ea\u0610-\u061a\u0620-\u0669\u066e-\u06d3\u06d5-\u06ff\u0750-\u0963\u0966-\u0dff\u0e80-\u1fff\u2c00-\u2dff\uac00-\ud7a3\ufb00-\ufd3d\ufd50-\ufdfb\ufe70-\ufefc';
