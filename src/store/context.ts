/** What stands before and after a span of a text, in its own paragraph, cut between words: at most CONTEXT_LENGTH code units each. */
export function contextOf(text: string, start: number, end: number): { before: string; after: string } {
  const before = text.slice(Math.max(0, start - CONTEXT_LENGTH), start);
  const after = text.slice(end, end + CONTEXT_LENGTH);
  const paragraph = before.lastIndexOf('\n\n');
  const nextParagraph = after.indexOf('\n\n');
  return {
    before: paragraph === -1 ? fromWord(before, start <= CONTEXT_LENGTH) : before.slice(paragraph + 2),
    after: nextParagraph === -1 ? toWord(after, end + CONTEXT_LENGTH >= text.length) : after.slice(0, nextParagraph),
  };
}

const CONTEXT_LENGTH = 160;

/** Without the word that the cut went through; a text without spaces is left whole but for half a character. */
function fromWord(text: string, isWhole: boolean): string {
  if (isWhole) return text;
  const space = text.search(/\s/);
  return space === -1 ? text.replace(/^[\udc00-\udfff]/, '') : text.slice(space + 1);
}

function toWord(text: string, isWhole: boolean): string {
  if (isWhole) return text;
  for (let at = text.length - 1; at >= 0; at--) if (/\s/.test(text[at]!)) return text.slice(0, at);
  return text.replace(/[\ud800-\udbff]$/, '');
}
