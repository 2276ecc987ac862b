/**
 * A text from outside as it may be shown: without the characters that nobody sees and that reorder or hide what stands beside them.
 * The joiners that Persian and Indic words and emoji are written with stay.
 */
export function shown(text: string): string {
  return HARMLESS.test(text) ? text : text.replace(UNSEEN, '').replace(LOOSE_JOINER, '').replace(BREAK, ' ');
}

/** The same inside of a sentence of the page that is plain text, such as a label: as a run of its own, whatever its direction. */
export function isolated(text: string): string {
  return `${FIRST_STRONG_ISOLATE}${shown(text)}${POP_ISOLATE}`;
}

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** Most texts have none of them. */
const HARMLESS = /^[^\p{Cf}\p{Cc}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]*$/u;

/**
 * What is not seen: marks, embeddings, overrides and isolates of direction, zero-width spaces, fillers, tags, soft hyphens, variation
 * selectors apart; and controls other than tab and line feed. Arabic's own number marks (U+0600 and on) are seen and stay.
 */
const UNSEEN =
  /(?![\p{Variation_Selector}\u200c\u200d])\p{Default_Ignorable_Code_Point}|(?![\t\n])\p{Cc}|[\ufff9-\ufffb]/gu;

/** A joiner or non-joiner that stands between no two letters or pictures. */
const LOOSE_JOINER =
  /(?<![\p{L}\p{M}\p{Emoji_Modifier}\p{Extended_Pictographic}])(?:\u200c|\u200d)+|(?:\u200c|\u200d)+(?![\p{L}\p{M}\p{Extended_Pictographic}])/gu;

const BREAK = /[\u2028\u2029]/g;
