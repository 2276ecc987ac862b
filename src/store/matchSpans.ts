/**
 * Which of the spans found is which of those known: the same place first, then each known one the first that shares more than half of the
 * shorter of both with it. None is matched twice. Linear in both but for overlaps: a few neighbours are looked at.
 */
export function matchSpans<Known extends Span, Found extends Span>(known: Known[], found: Found[]): Map<Known, Found> {
  const byPlace = new Map(found.map((span) => [placeOf(span), span]));
  const matched = new Map<Known, Found>();
  for (const span of known) {
    const same = byPlace.get(placeOf(span));
    if (same !== undefined) matched.set(span, same);
  }
  const taken = new Set(matched.values());
  const others = found.filter((span) => !taken.has(span)).sort(byStart);
  let first = 0;
  for (const span of known.filter((one) => !matched.has(one)).sort(byStart)) {
    while (first < others.length && others[first]!.end <= span.start) first += 1;
    for (const other of others.slice(first, first + MOST_NEIGHBOURS)) {
      if (taken.has(other) || !isMostlySame(span, other)) continue;
      matched.set(span, other);
      taken.add(other);
      break;
    }
  }
  return matched;
}

const MOST_NEIGHBOURS = 8;

function isMostlySame(one: Span, other: Span): boolean {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared * 2 > Math.min(one.end - one.start, other.end - other.start);
}

const placeOf = ({ start, end }: Span) => `${start}-${end}`;
const byStart = (one: Span, other: Span) => one.start - other.start;

interface Span {
  start: number;
  end: number;
}
