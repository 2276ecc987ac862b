import { htmlOf } from './values.ts';

/**
 * A feed's text in the form that parsers expect, where that changes nothing of what it says: no document type (no entity of its
 * own is ever expanded, no other file read), no characters that XML forbids, base64 as the words that it stands for, and no more
 * entries than anybody reads.
 */
export function prepareFeed(content: string): string {
  if (/^\s*[[{]/.test(content)) return content;
  return withoutBase64(withoutRest(withoutDocumentType(content.replace(FORBIDDEN, ''))));
}

/** What is tried, in this order, on a feed that cannot be read as it is; null where there is nothing to repair. */
export const repairs: ((content: string) => string | null)[] = [
  // PHP's warnings before the first element: "Notice: Undefined index … <?xml version="1.0"?><rss …"
  (content) => {
    const start = /<(?:\?xml|rss|feed|rdf:RDF)[\s>]/.exec(content)?.index ?? 0;
    return start > 0 ? content.slice(start) : null;
  },
  // Every element of the format with a prefix: <r:rss xmlns:r="…"><r:channel>
  (content) => {
    const prefix = /<([\w-]{1,20}):(?:rss|channel)[\s>]/.exec(content)?.[1];
    return prefix === undefined ? null : content.replace(new RegExp(`(?<=</?)${prefix}:`, 'g'), '');
  },
  // The end is missing: a server's time ran out, or the connection broke.
  closeFeed,
];

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** `<!DOCTYPE rss [ <!ENTITY …> ]>` goes, wherever its end is. */
function withoutDocumentType(content: string): string {
  const before = PROLOG.exec(content.slice(0, 8_000));
  if (before === null) return content;
  const start = before[0].length;
  const bracket = content.indexOf('[', start);
  const plainEnd = content.indexOf('>', start);
  const hasSubset = bracket >= 0 && bracket < plainEnd;
  const subsetEnd = hasSubset ? content.slice(bracket).search(/\]\s{0,100}>/) : -1;
  if (hasSubset && subsetEnd < 0) return content.slice(0, start);
  const end = hasSubset ? content.indexOf('>', bracket + subsetEnd) : plainEnd;
  return end < 0 ? content.slice(0, start) : content.slice(0, start) + content.slice(end + 1);
}

/** What may stand before a document type: space, instructions, comments. */
const PROLOG = /^(?:\s|<\?[^>]*>|<!--(?:(?!-->)[\s\S])*-->)*(?=<!DOCTYPE)/i;

/** Far more than any feed of news has. */
export const MOST_ENTRIES = 5_000;

/** Cut behind the last entry that is read, before any tree is built of the others. */
function withoutRest(content: string): string {
  const end = /<\/(?:\w{1,20}:)?(?:item|entry|url|sitemap)\s{0,10}>/gi;
  for (let count = 0; count < MOST_ENTRIES; count += 1) if (!end.test(content)) return content;
  const cut = end.lastIndex;
  return end.test(content) ? (closeFeed(content.slice(0, cut)) ?? content) : content;
}

/** Cut behind the last entry that is whole (or before the first, or at the last tag), with what is still open closed. */
function closeFeed(content: string): string | null {
  const root = /<((?:\w{1,20}:)?(?:rss|feed|rdf|urlset|sitemapindex))[\s>]/i.exec(content)?.[1];
  if (root === undefined || content.includes(`</${root}>`)) return null;
  const lastEntry = Math.max(...['item', 'entry', 'url', 'sitemap'].map((name) => content.lastIndexOf(`</${name}>`)));
  const firstEntry = content.search(/<(?:item|entry|url|sitemap)[\s>]/);
  const end = lastEntry >= 0 ? content.indexOf('>', lastEntry) + 1 : firstEntry;
  const whole = content.slice(0, end >= 0 ? end : content.lastIndexOf('>') + 1);
  const isInChannel = /<channel[\s>]/i.test(whole) && !/<\/channel\s*>/i.test(whole);
  return `${whole}${isInChannel ? '</channel>' : ''}</${root}>`;
}

/** Atom 0.3 says mode="base64", Atom 1.0 says so by a type that is neither text nor XML. */
function withoutBase64(content: string): string {
  if (!/base64|octet-stream/.test(content)) return content;
  return content.replace(
    /<(title|tagline|subtitle|summary|content|info|copyright|rights)(\s[^<>]{0,500}?(?:mode\s*=\s*["']base64["']|type\s*=\s*["']application\/octet-stream["'])[^<>]{0,500})>([A-Za-z0-9+/=\s]*)(?=<\/)/g,
    (whole, name: string, attributes: string, packed: string) => {
      const words = Buffer.from(packed, 'base64').toString('utf8');
      if (words.includes('\ufffd')) return whole;
      const others = attributes.replace(/\s(?:mode|type)\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
      return `<${name}${others} type="html" mode="escaped">${htmlOf(words)}`;
    },
  );
}
