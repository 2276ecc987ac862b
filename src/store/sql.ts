/**
 * A statement or part of one, with its values apart: sql`SELECT … WHERE id = ${id}`. A part put into another joins it;
 * anything else becomes a value. Values never become words of the statement.
 */
export function sql(words: TemplateStringsArray, ...parts: (Sql | SqlValue)[]): Sql {
  let text = words[0]!;
  const values: SqlValue[] = [];
  parts.forEach((part, index) => {
    if (isSql(part)) {
      text += part.text;
      for (const value of part.values) values.push(value);
    } else {
      text += '?';
      values.push(part);
    }
    text += words[index + 1]!;
  });
  return { text, values };
}

/** Words as they stand: names of tables and columns that the program chose, never anything from outside. */
export function words(text: string): Sql {
  return { text, values: [] };
}

/** The parts one after the other, with words between them. */
export function joined(parts: Sql[], between: string): Sql {
  return { text: parts.map(({ text }) => text).join(between), values: parts.flatMap(({ values }) => values) };
}

/** `?, ?, ?` for a row: VALUES (…). */
export function row(values: SqlValue[]): Sql {
  return { text: values.map(() => '?').join(', '), values };
}

/**
 * The same for IN (…), at least one value: with the last one again until there are a power of two, so that statements are of few lengths, are
 * made ready once and kept. A long list stays as it is.
 */
export function list(values: SqlValue[]): Sql {
  const length = values.length > MOST_FILLED ? values.length : 2 ** Math.ceil(Math.log2(values.length));
  return row(Array.from({ length }, (_, at) => values[Math.min(at, values.length - 1)]!));
}

const MOST_FILLED = 512;

/** A statement that an index keeps short, whatever is stored: it needs no limit of its time. */
export function bounded(statement: Sql): Sql {
  return { ...statement, isBounded: true };
}

/** The text with NUL and lone surrogates, which databases refuse or change, as U+FFFD: as long as before, so that offsets stay. */
export function storableText(text: string): string {
  return text.isWellFormed() && !text.includes('\0') ? text : text.replace(UNSTORABLE, '\uFFFD');
}

const UNSTORABLE = /[\0\p{Surrogate}]/gu;

function isSql(part: Sql | SqlValue): part is Sql {
  return typeof part === 'object' && part !== null;
}

/** `?` stands for each value, on both databases. */
export interface Sql {
  text: string;
  values: SqlValue[];
  isBounded?: boolean;
}

export type SqlValue = string | number | boolean | null;
