import { DOMParser } from 'linkedom';

/**
 * A feed's title as plain words. RSS leaves open whether a title is text or HTML, and many are HTML escaped once more;
 * `type` is Atom's word for it: `text` is taken literally.
 */
export function plainTitle(title: string | null, type?: string): string | null {
  if (title === null) return null;
  const isMarkup = type !== 'text' && (/<\/?[a-z][^<>]*>/i.test(title) || /&(?:#\w{1,8}|[a-z]\w{1,30});/i.test(title));
  const words = isMarkup ? textOfMarkup(title.slice(0, MOST_CHARACTERS)) : title;
  const folded = words.replace(/\s+/g, ' ').trim();
  return folded === '' ? null : folded;
}

const MOST_CHARACTERS = 10_000;

function textOfMarkup(markup: string): string {
  // Only what looks like a tag is one: `5 < 6 & 7 > 2` keeps its signs.
  const safe = markup.replace(/<(?![a-z/!])/gi, '&lt;');
  return new DOMParser().parseFromString(`<html><body>${safe}</body></html>`, 'text/html').body.textContent ?? '';
}
