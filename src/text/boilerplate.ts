import type { Document } from './document.ts';

/**
 * The token at which an article ends and its page goes on: "read also", a comment form, tags. The count of tokens where nothing
 * of that kind is found. `headings` finds the known ones.
 */
export function findBoilerplate(document: Document, headings: Headings): number {
  const { tokens, paragraphs } = document;
  for (let index = 1; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index]!;
    const found = headings.at(tokens.forms, paragraph.start);
    if (found === null) continue;
    // A heading stands alone, or before a colon; "Sources close to …" does not.
    const isAlone = found.end >= paragraph.end - 2;
    const isLabel = tokens.forms[found.end] === ':' && paragraph.end - paragraph.start < 30;
    if ((isAlone || isLabel) && paragraph.start > tokens.count * EARLIEST) return paragraph.start;
  }
  return tokens.count;
}

/** A heading in the first part of a text heads the article, not what follows it. */
const EARLIEST = 0.3;

interface Headings {
  at(forms: string[], token: number): { end: number } | null;
}
