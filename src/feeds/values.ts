import { parseDate } from '../text/dates.ts';
import { absoluteLink } from './link.ts';

/** The first that says something, without the space around it. */
export function first(...values: (string | null | undefined)[]): string | null {
  for (const value of values) {
    const trimmed = typeof value === 'string' ? value.trim() : '';
    if (trimmed !== '') return trimmed;
  }
  return null;
}

export function firstDate(...values: (string | null | undefined)[]): string | null {
  for (const value of values) {
    const instant = typeof value === 'string' ? parseDate(value) : null;
    if (instant !== null) return new Date(instant).toISOString();
  }
  return null;
}

/** Atom: the link to the page itself, an HTML one before others. */
export function linkOf(links: { href?: string; rel?: string; type?: string }[] | undefined): string | null {
  const pages = (links ?? []).filter(({ rel }) => rel === undefined || rel === '' || rel === 'alternate');
  return (pages.find(({ type }) => type === undefined || /html/i.test(type)) ?? pages[0])?.href ?? null;
}

/** Feeds without links often have the page's address as the entry's id. */
export function addressIn(id: string | undefined): string | null {
  return id !== undefined && /^https?:\/\//i.test(id.trim()) ? id : null;
}

/** What links in an element are relative to: its own `xml:base`, itself relative to that of the element around it. */
export function baseOf(own: string | undefined, outer: string | null): string | null {
  return absoluteLink(first(own), outer) ?? outer;
}

/** Words without markup, as HTML. */
export function htmlOf(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replace(/\r?\n/g, '<br>');
}
