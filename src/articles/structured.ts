import type { PageDocument } from './page.ts';

/** The first article that a page's JSON-LD describes; null where there is none. What is malformed is passed over. */
export function structuredArticle(document: PageDocument): StructuredArticle | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = articleIn(jsonOf(script.textContent ?? ''), 0);
    if (article !== null) return describe(article);
  }
  return null;
}

const LONGEST = 1024 * 1024;

function jsonOf(content: string): unknown {
  if (content.length > LONGEST) return null;
  try {
    return JSON.parse(content.replace(/^\s*<!--|-->\s*$/g, ''));
  } catch {
    return null;
  }
}

/** Articles stand at the top, in a list, in `@graph`, or as the page's main entity; not deeper, where teasers live. */
function articleIn(value: unknown, depth: number): Thing | null {
  if (depth > 3) return null;
  if (Array.isArray(value)) {
    for (const entry of value.slice(0, 200)) {
      const found = articleIn(entry, depth + 1);
      if (found !== null) return found;
    }
    return null;
  }
  if (!isThing(value)) return null;
  const types = [value['@type']].flat();
  if (types.some((type) => typeof type === 'string' && /(?:Article|BlogPosting|Report)$/.test(type))) return value;
  return articleIn(value['@graph'], depth + 1) ?? articleIn(value.mainEntity, depth + 1);
}

function describe(article: Thing): StructuredArticle {
  return {
    headline: text(article.headline) ?? text(article.name),
    byline: names(article.author),
    publisher: names(article.publisher),
    datePublished: text(article.datePublished) ?? text(article.dateCreated),
    language: text(article.inLanguage),
    url:
      text(article.url) ??
      text(article.mainEntityOfPage) ??
      (isThing(article.mainEntityOfPage) ? text(article.mainEntityOfPage['@id']) : null),
    body: text(article.articleBody),
  };
}

function names(value: unknown): string | null {
  const all = [value]
    .flat()
    .slice(0, 20)
    .map((entry) => (isThing(entry) ? text(entry.name) : text(entry)));
  const known = all.filter((name): name is string => name !== null && !/^https?:\/\//i.test(name));
  return known.length === 0 ? null : known.join(', ');
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type Thing = Record<string, unknown>;

export interface StructuredArticle {
  headline: string | null;
  /** Several authors with commas between them. */
  byline: string | null;
  publisher: string | null;
  datePublished: string | null;
  language: string | null;
  url: string | null;
  body: string | null;
}
