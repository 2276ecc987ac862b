import { XMLParser } from 'fast-xml-parser';
import type { Feed, FeedEntry } from './feed.ts';
import { absoluteLink } from './link.ts';
import { plainTitle } from './title.ts';
import { first, firstDate } from './values.ts';

/** True for the XML of sitemaps.org, and for an index of several. */
export function isSitemap(content: string): boolean {
  return ROOT.test(content.slice(0, 4_000));
}

/** The pages of a sitemap as entries, with what a news sitemap tells of them; null where it cannot be read. */
export function parseSitemap(content: string): Feed | null {
  try {
    const { urlset, sitemapindex } = parser.parse(content) as Partial<Record<string, Element>>;
    const pages = elements(urlset?.url);
    const publication = pages.map((page) => child(child(page, 'news'), 'publication')).find((each) => each !== null);
    return {
      format: 'sitemap',
      title: plainTitle(words(publication?.name)),
      link: null,
      language: words(publication?.language),
      entries: pages.map(entryOf).filter(({ link }) => link !== null),
      sitemaps: elements(sitemapindex?.sitemap)
        .map(({ loc, lastmod }) => ({ link: absoluteLink(words(loc), null), changed: firstDate(words(lastmod)) ?? '' }))
        .sort((one, other) => (one.changed < other.changed ? 1 : one.changed > other.changed ? -1 : 0))
        .flatMap(({ link }) => link ?? []),
    };
  } catch {
    return null;
  }
}

const ROOT = /<(?:\w{1,20}:)?(?:urlset|sitemapindex)[\s>]/i;

const parser = new XMLParser({
  removeNSPrefix: true,
  parseTagValue: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  isArray: (name) => name === 'url' || name === 'sitemap',
});

/** The entries of a sitemap that are most likely new: the last ones by their dates, those without a date after them. */
export function newestPages(entries: FeedEntry[], most: number): FeedEntry[] {
  const dateOf = ({ published, updated }: FeedEntry) => published ?? updated ?? '';
  return entries
    .toSorted((one, other) => (dateOf(one) < dateOf(other) ? 1 : dateOf(one) > dateOf(other) ? -1 : 0))
    .slice(0, most);
}

function entryOf(page: Element): FeedEntry {
  const link = absoluteLink(words(page.loc), null);
  const news = child(page, 'news');
  return {
    id: link,
    title: plainTitle(words(news?.title)),
    link,
    published: firstDate(words(news?.publication_date)),
    updated: firstDate(words(page.lastmod)),
    author: null,
    summary: null,
    content: null,
  };
}

function elements(value: unknown): Element[] {
  return Array.isArray(value) ? value.filter(isElement) : [];
}

function child(element: Element | null, name: string): Element | null {
  const value = element?.[name];
  return isElement(value) ? value : null;
}

function words(value: unknown): string | null {
  return typeof value === 'string' ? first(value) : null;
}

function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type Element = Record<string, unknown>;
