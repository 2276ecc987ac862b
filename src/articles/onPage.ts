import { parseDate } from '../text/dates.ts';
import { type IncomingArticle, type PageProblem, plainArticle } from './article.ts';
import { plausibleLanguage } from './language.ts';
import { type PageArticle, readArticle } from './read.ts';

/** A page's article, wherever the page came from. */
export function articleOnPage(html: string, url: string | null): IncomingArticle | PageProblem {
  const page = readArticle(html, { url });
  return 'problem' in page ? page : articleOfPage(page);
}

/** What was read of a page, as an article that comes in. */
export function articleOfPage(page: PageArticle): IncomingArticle {
  return {
    ...plainArticle(page.text),
    title: page.title,
    url: page.canonicalUrl,
    language: plausibleLanguage(page.language, page.text),
    publishedAt: page.publishedAt === null ? null : parseDate(page.publishedAt),
    byline: page.byline,
    sourceName: page.siteName,
    readFrom: 'page',
  };
}
