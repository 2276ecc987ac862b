import type { Document } from './document.ts';

/**
 * Cuts the preposition ل off the name of a source: its token begins one letter later and has the form without it («وفقا لوزارة …»,
 * «بيان لحركة …»). Changes the document, before anything else reads it. `bodies` are folded nouns for organizations.
 */
export function cutSourceClitics({ tokens }: Document, bodies: Set<string>): void {
  const { forms, starts, ends, isWord, numbers, count } = tokens;
  for (let token = 1; token < count; token++) {
    const form = forms[token]!;
    if (form.charCodeAt(0) !== LAM || form.length < 4 || isWord[token] === 0) continue;
    // «بيان لجنة»: behind a noun the letter may be the word's own.
    const isSource =
      ACCORDING.has(forms[token - 1]!) ||
      (DOCUMENTS.has(forms[token - 1]!) && bodies.has(form.slice(form.charCodeAt(1) === LAM ? 2 : 1)));
    if (!isSource) continue;
    // Folding takes marks away and never letters: without marks the text is as long as the form.
    if (ends[token]! - starts[token]! !== form.length) continue;
    starts[token] = starts[token]! + 1;
    numbers[token] = 0;
    forms[token] = form.charCodeAt(1) === LAM ? `ا${form.slice(1)}` : form.slice(1);
  }
}

const LAM = 0x644;

/** Folded. */
const ACCORDING = new Set('وفقا ووفقا طبقا وطبقا تبعا'.split(' '));
const DOCUMENTS = new Set('بيان البيان بلاغ تقرير تصريح تصريحات'.split(' '));

/** «واللافتات», «بلافتة»: a noun without the small words that are written to it. */
export const withoutClitics = (form: string): string =>
  form.replace(/^و?(?:ال|لل|بال|[بلفك](?=[\u0621-\u064a]{4}))?/, '');
