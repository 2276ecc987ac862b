/** Words with one space between them, and none around them. */
export function foldSpace(words: string): string {
  return words.replace(WIDE, ' ').trim();
}

/** White space that is not one space: most of a text is left as it is. */
const WIDE = /\s\s+|[^\S ]/g;
