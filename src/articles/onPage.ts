import { parseDate } from '../text/dates.ts';
import { type IncomingArticle, plainArticle } from './article.ts';
import { plausibleLanguage } from './language.ts';
import { readArticle } from './read.ts';

/** A page's article, wherever the page came from. */
export function articleOnPage(html: string, url: string | null): IncomingArticle | { problem: string } {
  const page = readArticle(html, { url });
  if ('problem' in page) return page;
  return {
    ...plainArticle(page.text),
    title: page.title,
    url: page.canonicalUrl,
    language: plausibleLanguage(page.language, page.text),
    publishedAt: page.publishedAt === null ? null : parseDate(page.publishedAt),
    byline: page.byline,
    sourceName: page.siteName,
  };
}
