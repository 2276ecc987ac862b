/** The paragraphs that differ between two texts, in order: what stood there before, what stands there now; null where there was or is nothing. */
export function articleChanges(before: string, after: string): ParagraphChange[] {
  const old = paragraphsOf(before);
  const now = paragraphsOf(after);
  let begin = 0;
  while (begin < old.length && begin < now.length && old[begin] === now[begin]) begin += 1;
  let end = 0;
  while (end < old.length - begin && end < now.length - begin && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  return changesBetween(old.slice(begin, old.length - end), now.slice(begin, now.length - end));
}

function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\n+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

/** Those that both have, as many as can be in one order, stand; what lies between them changed. */
function changesBetween(old: string[], now: string[]): ParagraphChange[] {
  const changes: ParagraphChange[] = [];
  const gone: string[] = [];
  const come: string[] = [];
  const settle = () => {
    for (let at = 0; at < Math.max(gone.length, come.length); at++)
      changes.push({ before: gone[at] ?? null, after: come[at] ?? null });
    gone.length = 0;
    come.length = 0;
  };
  const shared = sharedAfter(old, now);
  let o = 0;
  let n = 0;
  while (o < old.length || n < now.length) {
    if (o < old.length && n < now.length && old[o] === now[n]) {
      settle();
      o += 1;
      n += 1;
    } else if (n === now.length || (o < old.length && shared(o + 1, n) >= shared(o, n + 1))) gone.push(old[o++]!);
    else come.push(now[n++]!);
  }
  settle();
  return changes;
}

/** How many paragraphs two rests have in common, in one order; nothing is known of rests that are too long to be compared. */
function sharedAfter(old: string[], now: string[]): (o: number, n: number) => number {
  const width = now.length + 1;
  if ((old.length + 1) * width > MOST_COMPARED) return () => 0;
  const counts = new Uint16Array((old.length + 1) * width);
  for (let o = old.length - 1; o >= 0; o--)
    for (let n = now.length - 1; n >= 0; n--)
      counts[o * width + n] =
        old[o] === now[n]
          ? counts[(o + 1) * width + n + 1]! + 1
          : Math.max(counts[(o + 1) * width + n]!, counts[o * width + n + 1]!);
  return (o, n) => counts[o * width + n]!;
}

const MOST_COMPARED = 1_000_000;

export interface ParagraphChange {
  before: string | null;
  after: string | null;
}
