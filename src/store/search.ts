import { analyze } from '../text/analyze.ts';
import { type Beginning, beginnings, isHardlyBegun } from '../text/begun.ts';
import { plain, searchTerms } from '../text/searchTerms.ts';
import type { Connection } from './database.ts';
import { patternFor, phrasesOf, placesOf, withoutPhrases } from './phrases.ts';
import { type Sql, sql, words } from './sql.ts';

/** Puts texts into a search table under the keys of their rows. */
export async function indexForSearch(
  connection: Connection,
  table: SearchTable,
  rows: { key: number; text: string }[],
): Promise<void> {
  const indexed = rows.map(({ key, text }) => ({ key, terms: searchTerms(text).join(' ') }));
  await indexTerms(connection, table, indexed);
}

/** The same for texts whose terms are there already, with spaces between them. */
export async function indexTerms(
  connection: Connection,
  table: SearchTable,
  rows: { key: number; terms: string }[],
): Promise<void> {
  if (rows.length === 0) return;
  if (connection.dialect === 'sqlite') {
    // In one statement: each that adds several rows has the terms of those before written, and what is written apart is brought together later.
    const json = JSON.stringify(rows.map(({ key, terms }) => [key, terms]));
    await connection.query(sql`
      INSERT INTO ${words(table)} (rowid, terms) SELECT value ->> 0, value ->> 1 FROM json_each(${json})`);
    return;
  }
  const json = JSON.stringify(rows.map(({ key, terms }) => [key, distinct(terms.split(' ').filter(Boolean))]));
  await connection.query(sql`
    INSERT INTO ${words(table)} (rowid, terms)
    SELECT (entry ->> 0)::bigint, array_to_tsvector(ARRAY(SELECT json_array_elements_text(entry -> 1)))
    FROM json_array_elements(${json}::json) AS entry`);
}

/**
 * A statement for the keys in a search table under which every word of the text occurs, in any spelling that the analyzer
 * knows to be the same; null when the text has no word, and so finds nothing. With `lastMayBeBegun` the last word may be cut off.
 */
export function matchingKeys(
  { dialect }: Pick<Connection, 'dialect'>,
  table: SearchTable,
  text: string,
  { lastMayBeBegun = false } = {},
): Sql | null {
  const asked = askedTerms(text, lastMayBeBegun);
  if (asked.length === 0) return null;
  if (dialect === 'sqlite') {
    const question = asked
      .map((alternatives) => alternatives.map(({ term, isWhole }) => `"${term}"${isWhole ? '' : '*'}`).join(' OR '))
      .map((alternatives) => `(${alternatives})`)
      .join(' AND ');
    return sql`SELECT rowid FROM ${words(table)} WHERE ${words(table)} MATCH ${question}`;
  }
  const question = asked
    .map((alternatives) => alternatives.map(({ term, isWhole }) => `'${term}'${isWhole ? '' : ':*'}`).join(' | '))
    .map((alternatives) => `(${alternatives})`)
    .join(' & ');
  return sql`SELECT rowid FROM ${words(table)} WHERE terms @@ ${question}::tsquery`;
}

/** Tells of a text whether it has every word of the question, as `matchingKeys` does, the last of which may be begun only. */
export function matcherOf(question: string): (text: string) => boolean {
  const asked = askedTerms(question, true);
  return (text) => {
    const terms = searchTerms(text);
    const has = ({ term, isWhole }: Beginning) => terms.some((one) => (isWhole ? one === term : one.startsWith(term)));
    return asked.length > 0 && asked.every((alternatives) => alternatives.some(has));
  };
}

/** What must be there, each in one of several ways. */
function askedTerms(text: string, lastMayBeBegun: boolean): Beginning[][] {
  const question = text.slice(0, LONGEST_QUESTION);
  const last = lastMayBeBegun ? analyze(question).at(-1) : undefined;
  const whole = distinct(searchTerms(last === undefined ? question : question.slice(0, last.start)))
    .slice(0, MOST_TERMS_ASKED)
    .map((term) => [{ term, isWhole: true }]);
  if (last === undefined) return whole;
  const lastWord = question.slice(last.start, last.end);
  if (whole.length > 0 && isHardlyBegun(lastWord)) return whole;
  const begun = beginnings(lastWord)
    .map(({ term, isWhole }) => ({ term: plain(term), isWhole }))
    .filter(({ term }) => term !== '');
  return begun.length === 0 ? whole : [...whole, begun];
}

/**
 * Where a text has the words that were searched for, in any of their spellings, and the phrases: whole words, in order, none twice;
 * in UTF-16 code units of the text. At most a hundred.
 */
export function highlights(text: string, question: string): Highlight[] {
  const { terms, patterns } = prepared(question);
  const found = patterns.flatMap((pattern) => placesOf(pattern, text));
  if (terms.size > 0) {
    for (const { term, start, end } of analyze(text)) if (terms.has(plain(term))) found.push({ start, end });
  }
  found.sort((one, other) => one.start - other.start || other.end - one.end);
  const apart: Highlight[] = [];
  for (const { start, end } of found) {
    if (start < (apart.at(-1)?.end ?? 0)) continue;
    apart.push({ text: text.slice(start, end), start, end });
    if (apart.length === MOST_HIGHLIGHTS) break;
  }
  return apart;
}

/** What to look for. A page asks the same of all its rows: the last questions are kept. */
function prepared(question: string): Prepared {
  const known = PREPARED.get(question);
  if (known !== undefined) return known;
  const asked = question.slice(0, LONGEST_QUESTION);
  const made = { terms: new Set(searchTerms(withoutPhrases(asked))), patterns: phrasesOf(asked).map(patternFor) };
  if (PREPARED.size >= MOST_PREPARED) PREPARED.clear();
  PREPARED.set(question, made);
  return made;
}

const PREPARED = new Map<string, Prepared>();
const MOST_PREPARED = 100;

/** Takes rows out of a search table. */
export async function removeFromSearch(connection: Connection, table: SearchTable, keys: Sql): Promise<void> {
  await connection.query(sql`DELETE FROM ${words(table)} WHERE rowid IN (${keys})`);
}

const MOST_HIGHLIGHTS = 100;
/** Code units of a question that are read, and terms that are asked for: a person types less. */
const LONGEST_QUESTION = 2_000;
const MOST_TERMS_ASKED = 32;

function distinct(terms: string[]): string[] {
  return [...new Set(terms)];
}

interface Prepared {
  terms: Set<string>;
  patterns: RegExp[];
}

/** Words of a text, and where they stand in it. */
interface Highlight {
  text: string;
  start: number;
  end: number;
}

export type SearchTable = 'quote_search' | 'article_search' | 'speaker_search' | 'country_search';
