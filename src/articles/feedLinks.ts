import type { PageProblem } from './article.ts';
import { openPage, type PageElement } from './page.ts';

/** The addresses of feeds that a page names in its head, in its order, each once. `url`: where the page was found. */
export function feedLinksOn(html: string, url: string): { links: string[] } | PageProblem {
  const page = openPage(html);
  if ('problem' in page) return page;
  const links = new Set<string>();
  for (const link of page.document.querySelectorAll('link')) {
    const isFeed = FEED_TYPE.test(attribute(link, 'type'));
    const isAlternate = attribute(link, 'rel').toLowerCase().split(/\s+/).includes('alternate');
    const address = attribute(link, 'href').trim();
    if (isFeed && isAlternate && URL.canParse(address, url)) links.add(new URL(address, url).href);
    if (links.size === MOST_LINKS) break;
  }
  return { links: [...links] };
}

/** The parser keeps the names of attributes as they are written. */
function attribute(link: PageElement, name: string): string {
  return link.getAttribute(name) ?? link.getAttribute(name.toUpperCase()) ?? '';
}

const FEED_TYPE = /^\s*application\/(?:rss\+xml|atom\+xml|feed\+json|rdf\+xml)/i;
/** Some pages name one for each section and each comment: the first is the site's own. */
const MOST_LINKS = 5;
