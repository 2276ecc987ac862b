import { decodeHTML } from 'entities';
import { foldSpace } from '../text/space.ts';

/**
 * A feed's title as plain words. RSS leaves open whether a title is text or HTML, and many are HTML escaped once more;
 * `type` is Atom's word for it: `text` is taken literally.
 */
export function plainTitle(title: string | null, type?: string): string | null {
  if (title === null) return null;
  const written = title.slice(0, MOST_CHARACTERS);
  // Only what looks like a tag is one: `5 < 6 & 7 > 2` keeps its signs.
  const words = type === 'text' ? written : decodeHTML(written.replace(BLOCK, ' ').replace(TAG, ''));
  const folded = foldSpace(words);
  return folded === '' ? null : folded;
}

/** These part words; others may stand inside of one. */
const BLOCK = /<\/?(?:br|p|div|li|ul|ol|h[1-6]|tr|td)(?:\s[^<>]*|\/)?>/gi;
const TAG = /<\/?[a-z!][^<>]*>/gi;

/** No headline is as long. */
const MOST_CHARACTERS = 10_000;
