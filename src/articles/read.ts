import { Readability } from '@mozilla/readability';
import { canonicalUrl } from '../text/addresses.ts';
import type { PageProblem, Wall } from './article.ts';
import { notAddress, readMetadata } from './metadata.ts';
import { openPage, type PageDocument, type PageElement } from './page.ts';
import { paragraphsOf } from './paragraphs.ts';
import { wallBefore } from './walls.ts';

/**
 * The article of a web page: the body's paragraphs, a blank line between them, and what the page says about it. `url` is
 * where the page was found, null for a file. Text is empty where the page holds no article.
 */
export function readArticle(html: string, options: { url?: string | null } = {}): PageArticle | PageProblem {
  const page = openPage(html);
  if ('problem' in page) return page;
  try {
    return articleIn(page.document, options.url ?? null);
  } catch (problem) {
    // The parsers are other people's, and pages are hostile: what breaks one of them is a page that cannot be read.
    return { code: 'UNREADABLE', problem: `the page cannot be read: ${String(problem)}` };
  }
}

/** The text of a piece of HTML such as a feed's content: its paragraphs, a blank line between them. */
export function readFragment(html: string): string {
  const page = openPage(html);
  return 'problem' in page || page.document.body === null ? '' : paragraphsOf(page.document.body);
}

function articleIn(document: PageDocument, url: string | null): PageArticle {
  const metadata = readMetadata(document);
  removeAll(document, CODE);
  const wallBehind = wallBefore(document, { ...metadata, url });
  removeSurroundings(document);
  const body = mainBody(document);
  const text = fullest(body?.content ? paragraphsOf(body.content) : '', metadata.structured?.body ?? null);
  return {
    title: metadata.headline ?? body?.title ?? null,
    byline: metadata.byline ?? body?.byline ?? null,
    siteName: metadata.siteName,
    publishedAt: metadata.publishedAt === null ? null : new Date(metadata.publishedAt).toISOString(),
    language: metadata.language,
    canonicalUrl: ownAddress(metadata.canonicalUrl, url),
    text,
    wall: wallBehind(text),
  };
}

/** What a browser shows to nobody. */
const CODE = 'script, style, template, noscript';

/** What is no prose on any page. */
const NO_PROSE = 'nav, dialog, [role="navigation"], [role="dialog"]';

/** What stands around an article; Readability finds most of it by itself, these it has let through. */
const SURROUNDINGS = [
  'form, [role="complementary"]',
  '#comments, #respond, .comments-area, .comment-respond, .comment-list',
  '.related, .related-posts, .related-articles, .jp-relatedposts, .read-also, .more-stories, .recommended',
  '.sharedaddy, .share-buttons, .social-share, .post-tags, .tags-links, .newsletter-signup, .breadcrumbs, .author-box',
];

function removeSurroundings(document: PageDocument): void {
  removeAll(document, NO_PROSE);
  const whole = (document.body?.textContent ?? '').length;
  for (const selector of SURROUNDINGS) {
    for (const element of [...document.querySelectorAll(selector)].slice(0, 100)) {
      // Some sites wrap the whole page into a form, or call their only column "related".
      if ((element.textContent ?? '').length * 2 <= whole) element.remove();
    }
  }
}

function removeAll(document: PageDocument, selector: string): void {
  for (const element of [...document.querySelectorAll(selector)]) element.remove();
}

function mainBody(
  document: PageDocument,
): { content: PageElement | null; title: string | null; byline: string | null } | null {
  if (document.documentElement === null || document.body === null) return null;
  const reader = new Readability<PageElement>(document as never, {
    charThreshold: 200,
    disableJSONLD: true,
    serializer: (node) => node as unknown as PageElement,
  });
  const read = reader.parse();
  return (
    read && {
      content: read.content ?? null,
      title: read.title || null,
      byline: notAddress(read.byline ?? undefined) || null,
    }
  );
}

/** Pages that build themselves in the browser often carry their article in JSON-LD only. */
function fullest(text: string, structured: string | null): string {
  if (structured === null || text.length >= 500 || structured.length < text.length * 2) return text;
  return structured.includes('<') ? readFragment(structured) : structured;
}

/** A page may name its own address; it may not pass itself off as a page of another site. */
function ownAddress(claimed: string | null, url: string | null): string | null {
  const found = canonicalUrl(url);
  if (claimed === null || !URL.canParse(claimed, url ?? undefined)) return found;
  const canonical = canonicalUrl(new URL(claimed, url ?? undefined).href);
  if (canonical === null || found === null) return canonical ?? found;
  const isBareFront = new URL(canonical).pathname === '/' && new URL(found).pathname !== '/';
  return siteOf(canonical) === siteOf(found) && !isBareFront ? canonical : found;
}

function siteOf(address: string): string {
  return new URL(address).hostname.replace(/^(?:www|m|mobile|amp)\./, '');
}

export interface PageArticle {
  title: string | null;
  byline: string | null;
  siteName: string | null;
  /** ISO 8601 UTC. */
  publishedAt: string | null;
  /** BCP 47. */
  language: string | null;
  canonicalUrl: string | null;
  /** The beginning of the article, or words that are none of it, where there is a wall. */
  text: string;
  wall: Wall | null;
}
