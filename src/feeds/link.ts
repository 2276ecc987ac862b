/** An http(s) address made absolute; what cannot be, for want of a base, stays as it is; other schemes are null. */
export function absoluteLink(link: string | null, base: string | null): string | null {
  if (link === null) return null;
  const hasBase = base !== null && URL.canParse(base);
  if (!URL.canParse(link, hasBase ? base : undefined)) return /^[a-z][a-z0-9+.-]*:/i.test(link) ? null : link;
  const url = new URL(link, hasBase ? base : undefined);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  // As written where it was absolute: `http://example.com` need not become `http://example.com/` for a reader.
  return URL.canParse(link) ? link : url.href;
}
