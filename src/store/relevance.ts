import { analyze } from '../text/analyze.ts';
import { foldWord } from '../text/fold.ts';
import { highlights } from './search.ts';

/**
 * How well a text answers a question: above 0, the more the more of it is what was asked for; a word in the spelling of the question
 * counts twice what another form of it does. The same on every database; a phrase counts as its words do.
 */
export function relevance(text: string, question: string): number {
  const asked = new Set(analyze(question).map(({ start, end }) => foldWord(question.slice(start, end))));
  let score = 0;
  for (const hit of highlights(text, question))
    for (const { start, end } of analyze(hit.text)) score += asked.has(foldWord(hit.text.slice(start, end))) ? 2 : 1;
  return score / Math.sqrt(text.length + SHORTEST);
}

/** The best first; equals keep their order. */
export function ranked<Row>(rows: Row[], relevanceOf: (row: Row) => number): Row[] {
  const scored = rows.map((row) => ({ row, score: relevanceOf(row) }));
  return scored.sort((one, other) => other.score - one.score).map(({ row }) => row);
}

/** Code units: below it, being shorter is no merit. */
const SHORTEST = 60;
