import type { Feed, FeedEntry } from '../feeds/feed.ts';
import { parseDate } from '../text/dates.ts';
import { type IncomingArticle, plainArticle } from './article.ts';
import { languageTag, plausibleLanguage } from './language.ts';
import { readFragment } from './read.ts';

/** A feed's entry as an article: its content, or its summary where there is no content. The text is empty where it has neither. */
export function articleOfEntry(feed: Pick<Feed, 'title' | 'language'>, entry: FeedEntry): IncomingArticle {
  const text = readFragment(entry.content ?? entry.summary ?? '');
  return {
    ...plainArticle(text),
    title: entry.title,
    url: entry.link,
    // Feeds keep the language that their software came with: what a longer text is written in tells itself better.
    language: text.length < 200 ? plausibleLanguage(languageTag(feed.language), text) : null,
    publishedAt: parseDate(entry.published ?? ''),
    byline: entry.author,
    sourceName: feed.title,
  };
}

/** True where a feed gives so little of an article that its page is worth asking for. */
export function isTeaser(article: IncomingArticle): boolean {
  return article.url !== null && article.text.length < 800;
}

/** An article of which a feed told something and its page told more: the longer text, and what only the other one knows. */
export function mergedArticle(entry: IncomingArticle, page: IncomingArticle): IncomingArticle {
  const [main, other] = page.text.length > entry.text.length ? [page, entry] : [entry, page];
  return {
    ...main,
    title: main.title ?? other.title,
    url: main.url ?? other.url,
    otherUrls: [entry.url, page.url].filter((url) => url !== null),
    publishedAt: main.publishedAt ?? other.publishedAt,
    byline: main.byline ?? other.byline,
    sourceName: main.sourceName ?? other.sourceName,
  };
}
