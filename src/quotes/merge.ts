import type { ClauseContext } from './clauses.ts';
import type { Attachment } from './continued.ts';
import type { FoundQuote } from './find.ts';
import type { MarkedPassage } from './marks.ts';
import { isMerelyNamed } from './titles.ts';

/** One list without overlaps: clauses with marked parts become mixed, or the passage alone where it is nearly all of the clause. */
export function merge(context: ClauseContext, clauses: FoundQuote[], attachments: (Attachment | null)[]): FoundQuote[] {
  const { passages, vocabulary } = context;
  const { forms } = context.document.tokens;
  const quotes: FoundQuote[] = [];
  const isCovered = new Uint8Array(passages.length);
  const kept = withoutOverlaps(context, clauses);
  let from = 0;
  for (const clause of kept) {
    const inside: number[] = [];
    let marked = 0;
    while (from < passages.length && passages[from]!.open < clause.start - 1) from += 1;
    for (let index = from; index < passages.length && passages[index]!.open < clause.end; index++) {
      const passage = passages[index]!;
      if (passage.end > clause.end + 2) continue;
      if (isMerelyNamed(context, passage)) {
        isCovered[index] = 1;
        continue;
      }
      inside.push(index);
      marked += passage.end - passage.start;
    }
    if (inside.length === 0) {
      quotes.push(clause);
      continue;
    }
    for (const index of inside) isCovered[index] = 1;
    const first = passages[inside[0]!]!;
    const outside = clause.end - clause.start - marked - 2 * inside.length;
    const startsMarked = first.open <= clause.start;
    // «إن بلاده "لن تقبل"»: one word before the marks is part of the clause, where the clause opens with a word of its own.
    const isLed = vocabulary.language.isVerbFirst && !startsMarked;
    if (
      inside.length === 1 &&
      !isLed &&
      (outside <= 1 || marked / (marked + outside) >= 0.85 || (startsMarked && marked >= 8))
    ) {
      quotes.push({
        ...clause,
        kind: 'DIRECT',
        start: first.start,
        end: first.end,
        rule: 'marks-after-complementiser',
      });
    } else {
      const last = passages[inside.at(-1)!]!;
      quotes.push({
        ...clause,
        kind: 'MIXED',
        start: Math.min(clause.start, first.open),
        end: last.end >= clause.end - 1 && last.isClosed ? last.end + 1 : clause.end,
      });
    }
  }
  attachments.forEach((attachment, index) => {
    if (attachment === null || isCovered[index] === 1) return;
    const passage = passages[index]!;
    if (passage.open >= context.end) return;
    quotes.push({
      kind: attachment.kind,
      start: passage.start,
      end: endOf(passage, forms),
      cue: attachment.cue,
      rule: attachment.rule,
      follows: attachment.follows,
      passage: index,
      speaksBy: attachment.speaksBy,
      owner: attachment.owner,
    });
  });
  return quotes.sort((a, b) => a.start - b.start);
}

/** Of two clauses that overlap the nearer to its cue wins: an agency's "reported" gives way to the words it relays. */
function withoutOverlaps(context: ClauseContext, clauses: FoundQuote[]): FoundQuote[] {
  const sorted = [...clauses].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: FoundQuote[] = [];
  for (const clause of sorted) {
    const last = kept.at(-1);
    if (last === undefined || clause.start >= last.end) {
      kept.push(clause);
      continue;
    }
    const relays =
      clause.cue !== null &&
      last.cue !== null &&
      context.subjects[last.cue]?.mention.kind === 'organization' &&
      clause.start - last.start < 16 &&
      clause.rule !== 'parenthesis';
    if (relays) kept[kept.length - 1] = clause;
  }
  return kept;
}

/** Without the comma before a dash; « — Et demain ? demande-t-on » with the mark that stands for one. */
function endOf({ isDash, end }: MarkedPassage, forms: string[]): number {
  if (!isDash) return end;
  if (forms[end - 1] === ',') return end - 1;
  return forms[end] === '?' || forms[end] === '!' ? end + 1 : end;
}
