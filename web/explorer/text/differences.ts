import { diffArrays } from 'diff';

/**
 * The words that only one of two texts has, by their places in each; null where they are too long or too different to be compared
 * within a moment.
 */
export function differences(left: string, right: string): { left: Place[]; right: Place[] } | null {
  const words = { left: wordsOf(left), right: wordsOf(right) };
  const changes = diffArrays(textsOf(words.left), textsOf(words.right), {
    timeout: LONGEST,
    maxEditLength: MOST_CHANGES,
  });
  if (changes === undefined) return null;
  const found: { left: Place[]; right: Place[] } = { left: [], right: [] };
  const at = { left: 0, right: 0 };
  for (const { count, added, removed } of changes) {
    if (removed) found.left.push(spanOf(words.left, at.left, count));
    if (added) found.right.push(spanOf(words.right, at.right, count));
    if (!added) at.left += count;
    if (!removed) at.right += count;
  }
  return found;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}

const textsOf = (words: Word[]) => words.map(({ text }) => text);

/** From the first of some words to the last. */
function spanOf(words: Word[], first: number, count: number): Place {
  return { start: words[first]!.start, end: words[first + count - 1]!.end };
}

/** Milliseconds. */
const LONGEST = 200;
const MOST_CHANGES = 3000;

interface Place {
  /** In UTF-16 code units. */
  start: number;
  end: number;
}

interface Word extends Place {
  text: string;
}
