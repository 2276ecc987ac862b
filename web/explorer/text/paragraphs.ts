/** The paragraphs of a text, each with its place in it. An empty line ends one. */
export function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const { 0: gap, index } of text.matchAll(/\n[^\S\n]*\n\s*/g)) {
    if (index > start) paragraphs.push({ start, end: index });
    start = index + gap.length;
  }
  if (start < text.length) paragraphs.push({ start, end: text.length });
  return paragraphs;
}

/** What of the marks lies in a paragraph, by offsets into it. Of a mark that goes on in the next one, `id` stays with its beginning, `after` with its end. */
export function marksWithin<One extends Place & { id?: string | undefined; after?: unknown }>(
  { start, end }: Paragraph,
  marks: One[],
): One[] {
  return marks
    .filter((mark) => mark.start < end && mark.end > start)
    .map((mark) => ({
      ...mark,
      start: Math.max(mark.start, start) - start,
      end: Math.min(mark.end, end) - start,
      id: mark.start >= start ? mark.id : undefined,
      after: mark.end <= end ? mark.after : undefined,
    }));
}

/**
 * Which paragraphs show the given places, by their numbers: those that hold one, and a paragraph around the first place, in the order of the text.
 */
export function paragraphsAround(paragraphs: Paragraph[], places: Place[]): number[] {
  const holds = (place: Place) => (paragraph: Paragraph) => place.start < paragraph.end && place.end > paragraph.start;
  const wanted = new Set<number>();
  for (const [index, place] of places.entries()) {
    const first = paragraphs.findIndex(holds(place));
    const last = paragraphs.findLastIndex(holds(place));
    if (first < 0) continue;
    const around = index === 0 ? 1 : 0;
    for (let number = first - around; number <= last + around; number += 1) wanted.add(number);
  }
  return [...wanted].filter((number) => number in paragraphs).sort((a, b) => a - b);
}

interface Place {
  /** In UTF-16 code units. */
  start: number;
  end: number;
}

export type Paragraph = Place;
