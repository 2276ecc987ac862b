import { parseDate } from '../text/dates.ts';
import { foldSpace } from '../text/space.ts';
import { languageTag } from './language.ts';
import type { PageDocument } from './page.ts';
import { type StructuredArticle, structuredArticle } from './structured.ts';

/** What a page says about its article outside its body, from the most trusted place that says it. */
export function readMetadata(document: PageDocument): PageMetadata {
  const page: Page = { document, structured: structuredArticle(document), meta: metaOf(document) };
  const siteName = firstOf(SITE_NAME, page);
  return {
    headline: withoutSite(firstOf(HEADLINE, page), siteName),
    byline: firstOf(BYLINE, page)?.replace(BY, '') ?? null,
    siteName,
    publishedAt: firstDateOf(PUBLISHED_AT, page),
    language: languageTag(firstOf(LANGUAGE, page)),
    canonicalUrl: firstOf(CANONICAL_URL, page),
    structured: page.structured,
    contentTier: page.meta.get('article:content_tier'),
  };
}

const HEADLINE: Rule[] = [
  ({ structured }) => structured?.headline,
  ({ meta }) => meta.get('og:title'),
  ({ meta }) => meta.get('twitter:title'),
  ({ meta }) => meta.get('dc.title'),
  ({ document }) => document.querySelector('[itemprop="headline"]')?.textContent,
  ({ document }) => document.querySelector('article h1')?.textContent,
  ({ document }) => onlyOne(document, 'h1'),
];

const BYLINE: Rule[] = [
  ({ structured }) => structured?.byline,
  ({ meta }) => notAddress(meta.get('author')),
  ({ meta }) => notAddress(meta.get('article:author')),
  ({ meta }) => notAddress(meta.get('dc.creator')),
  ({ document }) => document.querySelector('[itemprop="author"] [itemprop="name"]')?.textContent,
  ({ document }) => document.querySelector('[itemprop="author"]')?.textContent,
  ({ document }) => onlyOne(document, '[rel~="author"]'),
  ({ document }) => onlyOne(document, '.byline, .author-name'),
];

const SITE_NAME: Rule[] = [
  ({ meta }) => meta.get('og:site_name'),
  ({ structured }) => structured?.publisher,
  ({ meta }) => meta.get('application-name'),
  ({ meta }) => meta.get('dc.publisher'),
];

const PUBLISHED_AT: Rule[] = [
  ({ structured }) => structured?.datePublished,
  ({ meta }) => meta.get('article:published_time'),
  ({ meta }) => meta.get('og:article:published_time'),
  ({ document }) => document.querySelector('[itemprop="datePublished"]')?.getAttribute('content'),
  ({ document }) => document.querySelector('[itemprop="datePublished"]')?.getAttribute('datetime'),
  ({ meta }) => meta.get('date'),
  ({ meta }) => meta.get('pubdate'),
  ({ meta }) => meta.get('publishdate'),
  ({ meta }) => meta.get('parsely-pub-date'),
  ({ meta }) => meta.get('dc.date.issued'),
  ({ meta }) => meta.get('dc.date'),
  ({ document }) => document.querySelector('time[pubdate]')?.getAttribute('datetime'),
  ({ document }) => document.querySelector('article time[datetime]')?.getAttribute('datetime'),
  ({ document }) =>
    document.querySelector('time.published[datetime], time.entry-date[datetime]')?.getAttribute('datetime'),
  ({ document }) => onlyOne(document, 'article time'),
  ({ document }) => onlyOne(document, '.published, .entry-date, .post-date, .article-date, .publish-date'),
];

const LANGUAGE: Rule[] = [
  ({ document }) => document.documentElement?.getAttribute('lang'),
  ({ document }) => document.documentElement?.getAttribute('xml:lang'),
  ({ structured }) => structured?.language,
  ({ meta }) => meta.get('content-language'),
  ({ meta }) => meta.get('og:locale'),
];

const CANONICAL_URL: Rule[] = [
  ({ document }) => document.querySelector('link[rel~="canonical"]')?.getAttribute('href'),
  ({ meta }) => meta.get('og:url'),
  ({ structured }) => structured?.url,
];

/** "By Ines Calder", "Par Odile Marchal", "بقلم: ليلى البحري". */
const BY = /^(?:by|par|von|por|от|بقلم|كتبت?|تحرير)(?:\s*:\s*|\s+)(?=\S)/i;

/** "Boats return - Harbour Post": the site's name is no part of a headline. */
function withoutSite(headline: string | null, siteName: string | null): string | null {
  if (headline === null || siteName === null || !headline.endsWith(siteName)) return headline;
  const rest = headline.slice(0, -siteName.length);
  const separator = /\s[-–—|:•]\s$/.exec(rest);
  return separator === null || separator.index === 0 ? headline : rest.slice(0, separator.index);
}

function firstOf(rules: Rule[], page: Page): string | null {
  for (const rule of rules) {
    const words = foldSpace((rule(page) ?? '').slice(0, LONGEST));
    if (words !== '') return words;
  }
  return null;
}

function firstDateOf(rules: Rule[], page: Page): number | null {
  for (const rule of rules) {
    const instant = parseDate(rule(page) ?? '');
    if (instant !== null) return instant;
  }
  return null;
}

const LONGEST = 1_000;

/** Every `<meta>` by its lower-case name or property; the first of a name counts. */
function metaOf(document: PageDocument): Map<string, string> {
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const name = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('http-equiv');
    const content = element.getAttribute('content');
    if (name && content && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), content);
  }
  return found;
}

/** Words that stand in one place only: of several, none is known to be the article's. */
function onlyOne(document: PageDocument, selector: string): string | null {
  const [first, second] = document.querySelectorAll(selector);
  return first !== undefined && second === undefined ? first.textContent : null;
}

/** The words, unless they are an address: many sites put a profile's address where the name belongs. */
export function notAddress(words: string | undefined): string | null {
  return words === undefined || /^(?:https?:)?\/\//i.test(words.trim()) ? null : words;
}

type Rule = (page: Page) => string | null | undefined;

interface Page {
  document: PageDocument;
  structured: StructuredArticle | null;
  meta: Map<string, string>;
}

export interface PageMetadata {
  headline: string | null;
  byline: string | null;
  siteName: string | null;
  /** Milliseconds since 1970 UTC. */
  publishedAt: number | null;
  language: string | null;
  /** As the page claims it: not yet judged. */
  canonicalUrl: string | null;
  structured: StructuredArticle | null;
  /** `free`, `metered` or `locked`. */
  contentTier: string | undefined;
}
