import { type IncomingArticle, plainArticle } from './article.ts';

/**
 * An article out of a plain text: the text exactly as given, with its first line as headline where it reads as one.
 * A first line is a headline when it is short and is either repeated by the next line (as pages copied whole do) or stands
 * apart by a blank line and does not end as a sentence does, with more text below it.
 */
export function readPlainText(text: string): IncomingArticle {
  return { ...plainArticle(text), title: headlineOf(text) };
}

const LONGEST_HEADLINE = 200;

function headlineOf(text: string): string | null {
  const lines = firstLines(text, 3);
  const first = lines[0];
  if (first === undefined || first.words.length > LONGEST_HEADLINE) return null;
  const second = lines[1];
  if (second === undefined) return null;
  if (second.words === first.words) return first.words;
  const standsApart = second.line - first.line > 1;
  // A question mark may end a headline; a full stop, a colon or a closing quotation mark after one hardly ever does.
  return standsApart && !/[.。:،,;؛…][”"»’')\]]*$/.test(first.words) ? first.words : null;
}

/** The first lines that hold words, with their numbers. */
function firstLines(text: string, count: number): { words: string; line: number }[] {
  const found: { words: string; line: number }[] = [];
  let at = 0;
  for (let line = 0; at < text.length && found.length < count; line += 1) {
    const end = text.indexOf('\n', at);
    const words = text.slice(at, end < 0 ? text.length : end).trim();
    if (words !== '') found.push({ words, line });
    at = end < 0 ? text.length : end + 1;
  }
  return found;
}
