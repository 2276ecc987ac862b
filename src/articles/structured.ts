import type { PageDocument } from './page.ts';

/** The first article that a page's JSON-LD describes; null where there is none. What is malformed is passed over. */
export function structuredArticle(document: PageDocument): StructuredArticle | null {
  const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, MOST_BLOCKS);
  const values = blocks.map((script) => jsonOf(script.textContent ?? ''));
  for (const value of values) {
    const article = articleIn(value, 0);
    if (article !== null) return describe(article, thingsById(values));
  }
  return null;
}

const MOST_BLOCKS = 50;

const LONGEST = 1024 * 1024;

function jsonOf(content: string): unknown {
  if (content.length > LONGEST) return null;
  try {
    // Some wrap it for browsers of long ago, some leave line breaks inside of strings.
    const bare = content.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/g, '');
    return JSON.parse(bare.replace(/[\r\n\t]+/g, ' '));
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

/** Things of a graph refer to one another: `"author": { "@id": "https://…#person" }`. */
function thingsById(values: unknown[]): Map<unknown, Thing> {
  const things = values.flatMap((value) => {
    const top = [value].flat();
    return [...top, ...top.flatMap((each) => (isThing(each) ? [each['@graph']].flat() : []))];
  });
  return new Map(things.filter(isThing).map((thing) => [thing['@id'], thing]));
}

function describe(article: Thing, things: Map<unknown, Thing>): StructuredArticle {
  return {
    headline: text(article.headline) ?? text(article.name),
    byline: names(article.author, things) ?? names(article.creator, things),
    publisher: names(article.publisher, things),
    datePublished: text(article.datePublished) ?? text(article.dateCreated),
    language: text(article.inLanguage),
    url:
      text(article.url) ??
      text(article.mainEntityOfPage) ??
      (isThing(article.mainEntityOfPage) ? text(article.mainEntityOfPage['@id']) : null),
    body: text(article.articleBody),
    isFree: truth(article.isAccessibleForFree),
    wordCount: Number(article.wordCount) || null,
  };
}

function names(value: unknown, things: Map<unknown, Thing>): string | null {
  const all = [value]
    .flat()
    .slice(0, 20)
    .map((entry) => (isThing(entry) ? (text(entry.name) ?? text(things.get(entry['@id'])?.name)) : text(entry)));
  const known = all.filter((name): name is string => name !== null && !/^https?:\/\//i.test(name));
  return known.length === 0 ? null : known.join(', ');
}

/** `false`, "False" and "http://schema.org/False" are all in use. */
function truth(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  const word = typeof value === 'string' ? /(true|false)$/i.exec(value.trim())?.[1]?.toLowerCase() : undefined;
  return word === undefined ? null : word === 'true';
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
  /** Whether it can be read without paying. */
  isFree: boolean | null;
  wordCount: number | null;
}
